/**
 * What stays on this device for one casus, under names that begin with 'zuurdesem:1:'.
 * That nothing may stay is remembered for as long as the tab lives, so that a reload does not undo it.
 *
 * opslag(casus) -> {bewaren, dossier(), anders(antwoorden), lees(soort), schrijf(soort, tekst), wis(), wisAlles()}
 * soort     'casus' (the dossier), 'plek' (where one looked), 'concept' (half-typed text), 'datum' (the day of the last
 *           answer), 'terug' (the day to look back)
 * schrijf   gives what came of it: 'bewaard', 'niet-bewaard' (the reader's choice), 'vol' or 'geweigerd'.
 * alles(), heeftWerk(), dossiers(), zet(naam, tekst), weg(naam) are the same for the whole device, whatever the casus.
 * Memory serves where the browser keeps nothing, so that a walk never depends on storage.
 */
const VOOR = 'zuurdesem:1:'
const SOORTEN = ['casus', 'plek', 'concept', 'datum', 'terug']

export function opslag(casus) {
  const geheugen = new Map()
  const naam = (soort) => `${VOOR}${soort}:${casus}`

  function lees(soort) {
    if (geheugen.has(soort)) return geheugen.get(soort)
    return probeer(() => localStorage.getItem(naam(soort)))
  }

  function schrijf(soort, tekst) {
    geheugen.set(soort, tekst)
    return bewaren ? zet(`${soort}:${casus}`, tekst) : 'niet-bewaard'
  }

  /** What another window stored for this casus since, when our answers do not simply go on from it. */
  function anders(antwoorden) {
    const daar = bewaren ? lezen(probeer(() => localStorage.getItem(naam('casus')))) : null
    if (!daar) return null
    const gaatVerder = JSON.stringify(daar.antwoorden) === JSON.stringify(antwoorden.slice(0, daar.antwoorden.length))
    return gaatVerder ? null : daar
  }

  /** The stored dossier; text that is none is put aside under 'stuk', not thrown away. */
  function dossier() {
    const tekst = lees('casus')
    const gelezen = lezen(tekst)
    if (tekst && !gelezen) schrijf('stuk', tekst)
    return gelezen
  }

  function wis() {
    geheugen.clear()
    ruim()
  }

  function ruim() {
    for (const soort of SOORTEN) probeer(() => localStorage.removeItem(naam(soort)))
  }

  function wisAlles() {
    wis()
    const namen = probeer(() => Object.keys(localStorage)) ?? []
    for (const sleutel of namen) if (sleutel.startsWith(VOOR)) localStorage.removeItem(sleutel)
  }

  /** From 'no' on, what this casus had here stays in memory only. */
  function kies(ja) {
    bewaren = ja
    if (ja) return probeer(() => sessionStorage.removeItem(naam('niet')))
    for (const soort of SOORTEN) if (lees(soort) !== null) geheugen.set(soort, lees(soort))
    ruim()
    probeer(() => sessionStorage.setItem(naam('niet'), 'ja'))
  }

  let bewaren = probeer(() => sessionStorage.getItem(naam('niet'))) !== 'ja'
  return {
    get bewaren() { return bewaren }, // prettier-ignore
    set bewaren(ja) { kies(ja) }, // prettier-ignore
    ...{ dossier, anders, lees, schrijf, wis, wisAlles },
  }
}

/** Everything that is kept here, under its names without our prefix; {} where nothing can be kept. */
export function alles() {
  const namen = (probeer(() => Object.keys(localStorage)) ?? []).filter((naam) => naam.startsWith(VOOR))
  return Object.fromEntries(namen.map((naam) => [naam.slice(VOOR.length), localStorage.getItem(naam)]))
}

/** Whether any of it is work, and not only what is kept beside work. */
export const heeftWerk = () => Object.keys(alles()).some((naam) => !SOORTEN.slice(1).includes(naam.split(':')[0]))

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

/** Takes away what such a name stands for and, for a casus, all that is kept beside it. */
export function weg(naam) {
  const [soort, ...id] = naam.split(':')
  const namen = soort === 'casus' ? SOORTEN.map((naast) => `${naast}:${id.join(':')}`) : [naam]
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
