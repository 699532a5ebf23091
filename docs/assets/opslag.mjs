/**
 * What stays on this device for one dossier, under names that begin with 'zuurdesem:1:'.
 * That nothing may stay is remembered for as long as the tab lives, so that a reload does not undo it.
 *
 * opslag(id, soort) -> {bewaren, dossier(), anders(antwoorden), lees(soort), schrijf(soort, tekst), vers(), wis(), wisAlles()}
 * SOORTEN   each soort of dossier, with what is kept beside it: 'zuurdesem:1:<soort>:<id>'
 *           casus   'plek' (where one looked), 'concept' (half-typed text), 'datum' (the day of the last answer) and
 *                   'terug' (the day to look back), by the id of the casus
 *           quiz    'quizdagen' (the day of each answer); one dossier, with id 'kennis'
 *           grens   'grensconcept' (half-typed text), by the id of the casus
 * schrijf   gives what came of it: 'bewaard', 'niet-bewaard' (the reader's choice), 'vol' or 'geweigerd'.
 * alles(), heeftWerk(), dossiers(), zet(naam, tekst), weg(naam) are the same for the whole device, whatever the casus.
 * Memory serves where the browser keeps nothing, so that a walk never depends on storage.
 */
const VOOR = 'zuurdesem:1:'
export const GEWIST = 'zuurdesem:gewist'
export const SOORTEN = {
  casus: ['plek', 'concept', 'datum', 'terug'],
  quiz: ['quizdagen'],
  grens: ['grensconcept'],
}
const NAAST = Object.values(SOORTEN).flat()

export function opslag(id, dossiersoort = 'casus') {
  const geheugen = new Map()
  const namen = [dossiersoort, ...SOORTEN[dossiersoort]]
  const naam = (soort) => `${VOOR}${soort}:${id}`

  function lees(soort) {
    if (geheugen.has(soort)) return geheugen.get(soort)
    return probeer(() => localStorage.getItem(naam(soort)))
  }

  function schrijf(soort, tekst) {
    geheugen.set(soort, tekst)
    return bewaren ? zet(`${soort}:${id}`, tekst) : 'niet-bewaard'
  }

  /** What another window stored for this casus since, when our answers do not simply go on from it. */
  function anders(antwoorden) {
    const daar = bewaren ? lezen(probeer(() => localStorage.getItem(naam(dossiersoort)))) : null
    if (!daar) return null
    const gaatVerder = JSON.stringify(daar.antwoorden) === JSON.stringify(antwoorden.slice(0, daar.antwoorden.length))
    return gaatVerder ? null : daar
  }

  /** The stored dossier; text that is none is put aside under 'stuk', not thrown away. */
  function dossier() {
    const tekst = lees(dossiersoort)
    const gelezen = lezen(tekst)
    if (tekst && !gelezen) schrijf('stuk', tekst)
    return gelezen
  }

  function wis() {
    geheugen.clear()
    ruim()
  }

  /** Reads from the device again: another window wrote there. What could not be written stays in memory. */
  function vers() {
    for (const soort of namen) {
      const tekst = bewaren ? probeer(() => localStorage.getItem(naam(soort))) : null
      if (tekst !== null) geheugen.set(soort, tekst)
    }
  }

  function ruim() {
    for (const soort of namen) probeer(() => localStorage.removeItem(naam(soort)))
  }

  function wisAlles() {
    wis()
    const sleutels = probeer(() => Object.keys(localStorage)) ?? []
    for (const sleutel of sleutels) if (sleutel.startsWith(VOOR)) localStorage.removeItem(sleutel)
    dispatchEvent(new Event(GEWIST)) // what else on this page keeps something, forgets it too
  }

  /** From 'no' on, what this casus had here stays in memory only. */
  function kies(ja) {
    bewaren = ja
    if (ja) return probeer(() => sessionStorage.removeItem(naam('niet')))
    for (const soort of namen) if (lees(soort) !== null) geheugen.set(soort, lees(soort))
    ruim()
    probeer(() => sessionStorage.setItem(naam('niet'), 'ja'))
  }

  addEventListener(GEWIST, () => geheugen.clear())
  let bewaren = probeer(() => sessionStorage.getItem(naam('niet'))) !== 'ja'
  return {
    get bewaren() { return bewaren }, // prettier-ignore
    set bewaren(ja) { kies(ja) }, // prettier-ignore
    ...{ dossier, anders, lees, schrijf, vers, wis, wisAlles },
  }
}

/** Everything that is kept here, under its names without our prefix; {} where nothing can be kept. */
export function alles() {
  const namen = (probeer(() => Object.keys(localStorage)) ?? []).filter((naam) => naam.startsWith(VOOR))
  return Object.fromEntries(namen.map((naam) => [naam.slice(VOOR.length), localStorage.getItem(naam)]))
}

/** Whether any of it is work, and not only what is kept beside work. */
export const heeftWerk = () => Object.keys(alles()).some((naam) => !NAAST.includes(naam.split(':')[0]))

/** All of it that is a dossier, as it is. */
export const dossiers = () => Object.values(alles()).map(lezen).filter(Boolean)

/** Keeps a text under such a name; gives what came of it, as schrijf does. */
export function zet(naam, tekst) {
  try {
    localStorage.setItem(VOOR + naam, tekst)
    return 'bewaard'
  } catch (fout) {
    return fout.name === 'QuotaExceededError' ? 'vol' : 'geweigerd'
  }
}

/** Takes away what such a name stands for and, for a dossier, all that is kept beside it. */
export function weg(naam) {
  const [soort, ...id] = naam.split(':')
  const namen = [naam, ...(SOORTEN[soort] ?? []).map((naast) => `${naast}:${id.join(':')}`)]
  for (const deel of namen) probeer(() => localStorage.removeItem(VOOR + deel))
}

/** Text as a dossier, or null when it is none. */
function lezen(tekst) {
  const gelezen = probeer(() => JSON.parse(tekst))
  return Array.isArray(gelezen?.antwoorden) ? gelezen : null
}

function probeer(doen) {
  try {
    return doen()
  } catch {
    return null // a browser that keeps nothing throws on every touch
  }
}
