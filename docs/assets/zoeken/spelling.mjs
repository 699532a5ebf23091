/**
 * Words as a reader types them, and the known word that a slip was meant to be.
 *
 * woorden(vraag)         -> the words of a query, in lower case, without signs; "logica's" is one word
 * kern(woorden)          -> the words that say what is sought; all of them when there are no others
 * kaal(woord)            -> the word without accents
 * verbeter(woord, lijst) -> the word itself when it is in the list or begins a word of it, else the nearest word, or
 *                           null when none is near
 */
const STIL = new Set(
  ('aan af al als bij dan dat de deze die dit doe door een en er haar hem het hij hoe hun iemand ik in is je jij kan ' +
    'kun mag me met mij mijn moet na naar niet nog of om onze ook op over te toch tot uit u van voor waar waarom wanneer ' +
    'was wat we wel welke wie wij wil worden wordt zich zij zijn zo zonder').split(' '),
)

export function woorden(vraag) {
  return vraag.toLowerCase().replace(/['’‘`´]/g, '').split(/[^\p{L}\p{N}]+/u).filter(Boolean)
}

export function kern(alle) {
  const rest = alle.filter((woord) => !STIL.has(woord))
  return rest.length ? rest : alle
}

export function kaal(woord) {
  return woord.normalize('NFD').replace(/\p{M}/gu, '')
}

export function verbeter(woord, lijst) {
  const zocht = kaal(woord)
  const hooguit = zocht.length < 5 ? 0 : zocht.length < 9 ? 1 : 2
  let beste = null
  let verst = hooguit + 1
  for (const bekend of lijst) {
    const kandidaat = kaal(bekend)
    if (kandidaat.startsWith(zocht)) return woord
    if (Math.abs(kandidaat.length - zocht.length) > hooguit) continue
    // Of two words as near, the one with the same first letter: the first letter is seldom wrong.
    const ver = afstand(zocht, kandidaat) + (kandidaat[0] === zocht[0] ? 0 : 0.5)
    if (ver < verst) [beste, verst] = [bekend, ver]
  }
  return beste
}

/** How many letters were added, dropped, changed or swapped with their neighbour. */
export function afstand(een, ander) {
  let [voorvorig, vorig] = [[], Array.from({ length: ander.length + 1 }, (_, j) => j)]
  for (let i = 1; i <= een.length; i++) {
    const rij = [i]
    for (let j = 1; j <= ander.length; j++) {
      const anders = een[i - 1] === ander[j - 1] ? 0 : 1
      rij[j] = Math.min(rij[j - 1] + 1, vorig[j] + 1, vorig[j - 1] + anders)
      if (i > 1 && j > 1 && een[i - 1] === ander[j - 2] && een[i - 2] === ander[j - 1])
        rij[j] = Math.min(rij[j], voorvorig[j - 2] + 1)
    }
    ;[voorvorig, vorig] = [vorig, rij]
  }
  return vorig[ander.length]
}
