/**
 * Kennisquiz: the questions of a page, or a set chosen on the page oefenen/. What you see is always
 * quiz(vragen, dossier, kijk), told by Python, which starts when the reader reaches for a question.
 *
 * In:    [data-module=quiz] with .zd-quiz in it (data-set and data-bron for the questions of one page, else the set
 *        stands in the address), .zd-quiz__voet, [data-zonder-quiz] to read, [data-sets] and [data-ander] to choose.
 * State: one dossier for all sets, and the day of each answer beside it: only appended to, so that two windows agree.
 * Fails: readable. If Python does not come, the answers are kept and the questions can be read with their answers.
 */
import { answers, skips } from './formulier.mjs'
import { hulp, vandaag } from './hulp.mjs'
import { opslag, GEWIST } from './opslag.mjs'
import { teVroeg, zet } from './scherm.mjs'

const BEWAARD = ['bewaard', 'niet-bewaard', 'vol', 'geweigerd']
const ID = 'kennis'

export function quiz(deel) {
  const element = deel.querySelector('.zd-quiz')
  const voet = deel.querySelector('.zd-quiz__voet')
  const [lezen, sets, ander] = ['zonder-quiz', 'sets', 'ander'].map((naam) => deel.querySelector(`[data-${naam}]`))
  const { wortel, editie, bron } = element.dataset
  const gekozen = () => new URLSearchParams(location.hash.slice(1)).get('set') ?? ''
  const adres = () => bron ?? `${wortel}oefenen/${gekozen().replace(/[^a-z0-9-]/g, '')}.json`
  const { start, roep, zeg } = hulp(element, voet, { naam: 'vragen', adres, vanzelf: false })
  const bak = opslag(ID, 'quiz')
  const eerste = element.innerHTML
  let beurt = 0
  let opnieuw = null // asks again for the screen that did not come

  const leeg = () => ({ formaat: 1, soort: 'quiz', casus: ID, editie, opdracht: {}, inzender: '', antwoorden: [] })
  const dossier = () => bak.dossier() ?? leeg()

  function dagen() {
    try {
      const gelezen = JSON.parse(bak.lees('quizdagen'))
      return Array.isArray(gelezen) ? gelezen : []
    } catch {
      return [] // damaged: what was missed then returns at once
    }
  }

  async function toon(kijk, hoe = 'pushState') {
    const [deze, waar] = [++beurt, location.hash]
    opnieuw = () => toon(kijk, hoe)
    const nu = dossier()
    const zaad = `${vandaag()} ${nu.antwoorden.length}`
    const om = { wortel, vandaag: vandaag(), dagen: dagen(), zaad, ...kijk }
    const { html, fragment } = await roep('quiz', { dossier: nu, kijk: om }).catch((fout) => {
      if (lezen) lezen.hidden = false
      throw fout
    })
    if (deze !== beurt || waar !== location.hash) return // overtaken by a later answer, or by Back
    zet(element, html)
    if (!bron && location.hash !== `#${fragment}`) history[hoe](null, '', `#${fragment}`)
    open(true)
    element.querySelector('[tabindex="-1"]').focus()
  }

  /** The room for questions, or on oefenen/ the sets to choose from. */
  function open(vraag) {
    element.hidden = !vraag
    if (sets) sets.hidden = vraag
    if (ander) ander.hidden = !vraag
  }

  function bewaar(gezegd) {
    const was = dossier()
    const dag = vandaag()
    const erbij = was.antwoorden.map((_, plek) => dagen()[plek] ?? '')
    bak.schrijf('quizdagen', JSON.stringify([...erbij, ...gezegd.map(() => dag)]))
    const nu = { ...was, editie, antwoorden: [...was.antwoorden, ...gezegd] }
    zeg(BEWAARD, bak.schrijf('quiz', JSON.stringify(nu)))
  }

  element.addEventListener('submit', (event) => {
    event.preventDefault()
    if (teVroeg(element, event)) return
    const gezegd = answers(event.target, [], event.submitter) // the same answer again is an answer
    zeg(['gewist'], null)
    if (gezegd.length) bewaar(gezegd)
    const kijk = { fragment: event.target.dataset.fragment, verder: true, overslaan: skips(event.submitter) }
    toon(kijk).catch(console.warn)
  })

  function naarBegin() {
    beurt++
    zet(element, eerste)
    zeg(BEWAARD, null)
    if (!bron) history.replaceState(null, '', location.pathname)
    open(Boolean(bron))
  }

  const doen = {
    probeer: () => opnieuw?.() ?? start(),
    wis: () => {
      bak.wisAlles()
      zeg(['gewist'], 'gewist')
    },
  }
  voet.addEventListener('click', ({ target }) => {
    const knop = target.closest('[data-doe]')
    if (knop) Promise.resolve(doen[knop.dataset.doe]()).catch(console.warn)
  })
  voet.addEventListener('change', ({ target }) => {
    if (target.name === 'niet-bewaren') bak.bewaren = !target.checked
  })

  const volg = () => toon({ fragment: location.hash.slice(1) }, 'replaceState')
  if (!bron) {
    addEventListener('hashchange', () => (gekozen() ? volg().catch(console.warn) : naarBegin()))
    ander.addEventListener('click', (event) => {
      event.preventDefault()
      naarBegin()
      sets.querySelector('a').focus()
    })
  }
  addEventListener(GEWIST, naarBegin)
  addEventListener('storage', bak.vers)

  for (const bij of deel.querySelectorAll('[data-met-quiz]')) bij.hidden = false
  voet.querySelector('[name=niet-bewaren]').checked = !bak.bewaren
  if (lezen) lezen.hidden = true
  open(Boolean(bron))
  if (!bron && gekozen()) volg().catch(console.warn)
  for (const wanneer of ['focusin', 'pointerover'])
    for (const bij of [element, sets]) bij?.addEventListener(wanneer, start, { once: true, passive: true })
}
