/**
 * Doorloop: the walk through a casus. What you see is always stap(casus, antwoorden, kijk), told by Python.
 *
 * In:    the section [data-module=doorloop] with the first screen in it, rendered at build by the same Python;
 *        around it #begin, #hervat and #loopvoet, which hold everything that can be true of it.
 * Out:   a promise of the screen that the address asks for; there at once when it asks for none.
 * State: one dossier, saved before anything else happens, and a place, which is the fragment of the address.
 * Fails: readable. If Python does not come, the form stays, the answers are kept, and #loopvoet says so.
 */
import { answers, restore, skips, typed } from './formulier.mjs'
import { hulp, vandaag } from './hulp.mjs'
import { opslag } from './opslag.mjs'
import { teVroeg, zet } from './scherm.mjs'
import { download, neem, print } from './uitvoer.mjs'

const BEWAARD = ['bewaard', 'niet-bewaard', 'vol', 'geweigerd', 'vensters']
const GEDAAN = ['bestand', 'gelezen', 'gewist']

export function doorloop(element) {
  const { casus, editie, wortel } = element.dataset
  const [begin, hervat, voet] = ['begin', 'hervat', 'loopvoet'].map((id) => document.getElementById(id))
  const { start, roep, zeg } = hulp(element, voet)
  const bak = opslag(casus)
  const leeg = () => ({ formaat: 1, soort: 'casus', casus, editie, opdracht: {}, inzender: '', antwoorden: [] })
  const eerste = element.innerHTML
  let dossier = bak.dossier() ?? leeg()
  let beurt = 0
  let opnieuw = null // asks again for the screen that did not come

  /** `hoe` the place goes into the history: an address that was asked for is made exact in its own place. */
  async function toon(kijk, doe = 'stap', hoe = 'pushState') {
    const [deze, waar] = [++beurt, location.hash]
    opnieuw = () => toon(kijk, doe, hoe)
    const { html, fragment } = await roep(doe, { dossier, kijk: { wortel, editie, vandaag: vandaag(), ...kijk } })
    if (deze !== beurt || waar !== location.hash) return // overtaken by a later answer, or by Back
    teken(html)
    if (fragment) plaats(fragment, hoe)
    else hervat.hidden = false
  }

  function teken(html) {
    zet(element, html)
    const form = element.querySelector('form')
    if (form) restore(form, concepten())
    for (const veld of element.querySelectorAll('details textarea')) if (veld.value) veld.closest('details').open = true
    open(element)
  }

  function open(deel) {
    for (const ander of [begin, hervat, element]) ander.hidden = ander !== deel
    deel.querySelector('h2').focus({ preventScroll: true })
    deel.scrollIntoView() // the question and its answers together, without what stands above
  }

  function plaats(fragment, hoe = 'pushState') {
    if (location.hash !== `#${fragment}`) history[hoe](null, '', `#${fragment}`)
    if (fragment.includes('stap=')) bak.schrijf('plek', fragment) // a stuk is beside the walk: one goes on where one was
    if (fragment.includes('stuk=terugkijken&deel=')) bak.schrijf('terug', '') // that day was today
  }

  function concepten() {
    try {
      return { ...JSON.parse(bak.lees('concept')) }
    } catch {
      return {} // damaged, and it was only half-typed
    }
  }

  /** Saves, unless another window went its own way: then both are kept and the reader chooses. */
  function bewaar(hoeDanOok = false) {
    const ander = hoeDanOok ? null : bak.anders(dossier.antwoorden)
    if (ander) return zeg(BEWAARD, 'vensters')
    zeg(BEWAARD, bak.schrijf('casus', JSON.stringify(dossier)))
    bak.schrijf('datum', vandaag())
  }

  /** Keeps what this form says, and goes on from it or, with `naar`, elsewhere. */
  function verstuur(form, knop, naar) {
    const overslaan = skips(knop)
    dossier = { ...dossier, antwoorden: [...dossier.antwoorden, ...answers(form, dossier.antwoorden, knop)] }
    bewaar()
    zeg(GEDAAN, null)
    const over = Object.entries(concepten()).filter(([vraag]) => overslaan || !form.elements[vraag])
    bak.schrijf('concept', JSON.stringify(Object.fromEntries(over)))
    return toon(naar ? { fragment: naar } : { fragment: form.dataset.fragment, verder: true, overslaan })
  }

  element.addEventListener('submit', (event) => {
    event.preventDefault()
    if (teVroeg(element, event)) return
    verstuur(event.target, event.submitter).catch(console.warn)
  })

  element.addEventListener('input', ({ target }) => {
    if (target.matches('textarea')) bak.schrijf('concept', JSON.stringify({ ...concepten(), [target.name]: target.value }))
  })

  begin.addEventListener('change', ({ target }) => {
    if (target.name === 'bewaren') bak.bewaren = target.value === 'ja'
  })

  begin.addEventListener('click', (event) => {
    const route = event.target.closest('[data-route]')?.dataset.route
    if (!route) return
    event.preventDefault()
    zeg(GEDAAN, null)
    const was = typed(element.querySelector('form'))
    zet(element, begin.querySelector(`template[data-voor=${route}]`).innerHTML)
    restore(element.querySelector('form'), was)
    open(element)
    plaats(element.querySelector('form').dataset.fragment)
    start()
  })

  begin.querySelector('#inlezen').addEventListener('change', async ({ target }) => {
    const tekst = await target.files[0].text()
    opnieuw = () => leesIn(tekst)
    await leesIn(tekst).catch(console.warn)
    target.value = ''
  })

  async function leesIn(tekst) {
    const gelezen = await roep('lees', { tekst })
    zeg(GEDAAN, gelezen.fout ? 'bestand' : 'gelezen', gelezen.fout)
    if (gelezen.fout) return
    dossier = gelezen.dossier
    bewaar()
    await toon({ fragment: '' })
  }

  const doen = {
    verder: () => toon({ fragment: bak.lees('plek') ?? '' }),
    kijk: () => toon({}, 'verslag'),
    opnieuw: () => naarBegin(() => bak.wis()),
    deze: () => bewaar(true),
    ander: () => {
      dossier = bak.anders(dossier.antwoorden) ?? dossier
      bewaar(true)
      return toon({ fragment: location.hash.slice(1) })
    },
    wis: () => naarBegin(() => bak.wisAlles(), 'gewist'),
    'laat-staan': (knop) => (knop.closest('details').open = false),
    probeer: () => opnieuw?.() ?? start(),
    naar: (knop) => verstuur(knop.form, null, knop.dataset.naar),
    druk: () => print('spoor', element.querySelectorAll('details')),
    werkblad: () => print('werkblad', document.querySelectorAll('#werkblad')),
    neem: async ({ dataset: { stuk, vorm, weken } }) => {
      const adres = new URL(`${wortel}mijn-werk/`, document.baseURI).href
      const bestand = await roep('uitvoer', { dossier, stuk, vorm, weken, kijk: { vandaag: vandaag(), adres } })
      if (bestand.terug) bak.schrijf('terug', bestand.terug)
      neem(bestand)
    },
    terugkijken: () => toon({ fragment: 'route=kort&stuk=terugkijken' }),
    json: async () => download(`zuurdesem-${casus}.json`, (await roep('schrijf', { dossier })).tekst, 'application/json'),
    markdown: async () => download(`zuurdesem-${casus}.md`, (await roep('markdown', { dossier })).tekst, 'text/markdown'),
  }
  for (const deel of [begin, element, hervat, voet])
    deel.addEventListener('click', async (event) => {
      const mist = event.target.closest('a[href^="#v-"]') // a field of this screen
      if (mist) {
        event.preventDefault() // the address stays the place of this screen
        document.getElementById(mist.hash.slice(1)).focus()
      }
      const knop = event.target.closest('[data-doe]')
      if (!knop) return
      event.preventDefault()
      await Promise.resolve(doen[knop.dataset.doe](knop)).catch(console.warn)
    })

  function naarBegin(wissen, gezegd = null) {
    wissen()
    dossier = leeg()
    beurt++
    zet(element, eerste)
    history.pushState(null, '', location.pathname)
    for (const vouw of document.querySelectorAll('.zd-wis, .zd-hervat details')) vouw.open = false
    zeg(BEWAARD, null)
    zeg(GEDAAN, gezegd)
    open(begin)
  }

  /** To the place in the address, whoever put it there. */
  const volg = () => toon({ fragment: location.hash.slice(1) }, 'stap', 'replaceState')
  const elders = () => open(dossier.antwoorden.length ? hervat : begin)

  addEventListener('hashchange', () => {
    if (location.hash.includes('route=')) volg().catch(console.warn)
    else if (!location.hash) elders()
  })

  addEventListener('storage', () => bak.anders(dossier.antwoorden) && zeg(BEWAARD, 'vensters'))

  for (const deel of document.querySelectorAll('[data-met-module]')) deel.hidden = false
  const terug = bak.lees('terug')
  hervat.querySelector('[data-doe=terugkijken]').hidden = !terug || terug > vandaag()
  const nee = begin.querySelector('[name=bewaren][value=nee]')
  if (nee.checked) bak.bewaren = false // chosen before this module came
  nee.checked = !bak.bewaren
  let scherm = null
  if (location.hash.includes('route=')) {
    for (const deel of [begin, hervat, element]) deel.hidden = true // none of these is the place asked for
    scherm = volg().catch(elders)
  } else if (dossier.antwoorden.length) for (const deel of [begin, hervat, element]) deel.hidden = deel !== hervat
  else element.hidden = !Object.values(typed(element.querySelector('form'))).some((waarde) => waarde.length)
  for (const wanneer of ['focusin', 'pointerover'])
    for (const deel of [begin, hervat, element]) deel.addEventListener(wanneer, start, { once: true, passive: true })
  return scherm
}
