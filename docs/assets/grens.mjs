/**
 * Grensverkenner: the same casus, each time a bit different. What you see is always grens(…), told by Python.
 *
 * In:    the section [data-module=grens] with the first situation in it, rendered at build by the same Python;
 *        the element after it, .zd-grens__voet, holds everything that can be true of it.
 * State: one dossier, saved before anything else happens, and a place, which is the fragment of the address.
 * Fails: readable. If Python does not come, the choice is kept and the situations can be done on paper.
 */
import { answers, restore, skips } from './formulier.mjs'
import { hulp } from './hulp.mjs'
import { opslag, GEWIST } from './opslag.mjs'
import { teVroeg, zet } from './scherm.mjs'
import { download, print } from './uitvoer.mjs'

const BEWAARD = ['bewaard', 'niet-bewaard', 'vol', 'geweigerd', 'vensters']
const PLEK = /^(situatie=|lijn|regel)/

export function grens(element) {
  const { casus, editie, wortel } = element.dataset
  const voet = element.parentElement.querySelector('.zd-grens__voet')
  const adres = () => `${wortel}casussen/${casus}/grens.json`
  const { start, roep, zeg } = hulp(element, voet, { naam: 'grens', adres })
  const bak = opslag(casus, 'grens')
  const leeg = () => ({ formaat: 1, soort: 'grens', casus, editie, opdracht: {}, inzender: '', antwoorden: [] })
  const eerste = element.innerHTML
  let dossier = bak.dossier() ?? leeg()
  let beurt = 0
  let opnieuw = null // asks again for the screen that did not come

  async function toon(kijk, hoe = 'pushState') {
    const [deze, waar] = [++beurt, location.hash]
    opnieuw = () => toon(kijk, hoe)
    const { html, fragment } = await roep('grens', { dossier, kijk: { wortel, editie, ...kijk } })
    if (deze !== beurt || waar !== location.hash) return // overtaken by a later answer, or by Back
    zet(element, html)
    const form = element.querySelector('form')
    if (form) restore(form, concepten())
    if (location.hash !== `#${fragment}`) history[hoe](null, '', `#${fragment}`)
    element.querySelector('h2').focus({ preventScroll: true })
    element.scrollIntoView() // the situation and its answers together on a small screen
  }

  function concepten() {
    try {
      return { ...JSON.parse(bak.lees('grensconcept')) }
    } catch {
      return {} // damaged, and it was only half-typed
    }
  }

  /** Saves, unless another window went its own way: then both are kept and the reader chooses. */
  function bewaar(hoeDanOok = false) {
    if (!hoeDanOok && bak.anders(dossier.antwoorden)) return zeg(BEWAARD, 'vensters')
    zeg(BEWAARD, bak.schrijf('grens', JSON.stringify(dossier)))
  }

  element.addEventListener('submit', (event) => {
    event.preventDefault()
    if (teVroeg(element, event)) return
    const gezegd = answers(event.target, dossier.antwoorden, event.submitter)
    dossier = { ...dossier, editie, antwoorden: [...dossier.antwoorden, ...gezegd] }
    bewaar()
    zeg(['gewist'], null)
    const over = Object.entries(concepten()).filter(([vraag]) => !event.target.elements[vraag])
    bak.schrijf('grensconcept', JSON.stringify(Object.fromEntries(over)))
    const kijk = { fragment: event.target.dataset.fragment, verder: true, overslaan: skips(event.submitter) }
    toon(kijk).catch(console.warn)
  })

  element.addEventListener('input', ({ target }) => {
    const tekst = JSON.stringify({ ...concepten(), [target.name]: target.value })
    if (target.matches('textarea')) bak.schrijf('grensconcept', tekst)
  })

  function naarBegin() {
    dossier = leeg()
    beurt++
    zet(element, eerste)
    history.replaceState(null, '', location.pathname)
    for (const vouw of voet.querySelectorAll('details')) vouw.open = false
    zeg(BEWAARD, null)
    element.querySelector('h2').focus()
  }

  const bestand = `zuurdesem-grens-${casus}`
  const doen = {
    probeer: () => opnieuw?.() ?? start(),
    deze: () => bewaar(true),
    ander: () => {
      dossier = bak.anders(dossier.antwoorden) ?? dossier
      bewaar(true)
      return toon({ fragment: location.hash.slice(1) })
    },
    opnieuw: () => {
      bak.wis()
      naarBegin()
    },
    wis: () => {
      bak.wisAlles()
      zeg(['gewist'], 'gewist')
    },
    druk: () => print('grens', element.querySelectorAll('details')),
    json: async () => download(`${bestand}.json`, (await roep('grens-schrijf', { dossier })).tekst, 'application/json'),
    markdown: async () => download(`${bestand}.md`, (await roep('grens-markdown', { dossier })).tekst, 'text/markdown'),
  }
  for (const deel of [element, voet])
    deel.addEventListener('click', async (event) => {
      const veld = event.target.closest('[data-naar-veld]')
      if (veld) {
        event.preventDefault() // the address stays the place of this screen
        document.getElementById(veld.hash.slice(1)).focus()
      }
      const knop = event.target.closest('[data-doe]')
      if (knop) await Promise.resolve(doen[knop.dataset.doe]()).catch(console.warn)
    })
  voet.addEventListener('change', ({ target }) => {
    if (target.name === 'niet-bewaren') bak.bewaren = !target.checked
  })

  const volg = () => toon({ fragment: location.hash.slice(1) }, 'replaceState')
  addEventListener('hashchange', () => PLEK.test(location.hash.slice(1)) && volg().catch(console.warn))
  addEventListener(GEWIST, naarBegin)
  addEventListener('storage', () => bak.anders(dossier.antwoorden) && zeg(BEWAARD, 'vensters'))

  for (const deel of voet.querySelectorAll('[data-met-grens]')) deel.hidden = false
  voet.querySelector('[name=niet-bewaren]').checked = !bak.bewaren
  if (PLEK.test(location.hash.slice(1)) || dossier.antwoorden.length) volg().catch(console.warn)
  for (const wanneer of ['focusin', 'pointerover']) element.addEventListener(wanneer, start, { once: true, passive: true })
}
