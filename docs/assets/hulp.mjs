/**
 * The rekenhulp of a page: Python, what it works on as served, and the lines under the form that say how it is doing.
 *
 * hulp(element, voet, {naam, adres, vanzelf}) -> {start(), roep(doe, meer), zeg(namen, waar)}
 * element   carries data-python, data-deur and data-wortel; voet holds the [data-toestand] lines
 * naam      what the door calls what it works on, 'casus' by default; adres() says where that is
 * vanzelf   whether Python starts once somebody is reading; without it only reaching for the form starts it
 * roep      gives the answer of zuurdesem.engine.deur as an object, or rejects when Python does not come
 */
import { motor } from './motor.mjs'

export const TOESTANDEN = ['laadt', 'herstart', 'mislukt']
const RUST = 2000 // ms after loading: who is still on the page then, reads it

export function hulp(element, voet, { naam = 'casus', adres, vanzelf = true } = {}) {
  const { casus, python, deur, wortel } = element.dataset
  const base = new URL(python, document.baseURI).href
  const teksten = new Map() // address -> text as served, fetched once; a failed fetch is tried again
  let gemist = false // the last call was not answered

  function client() {
    const { python, hoor } = motor(base, deur)
    hoor(opToestand)
    return python
  }

  function opToestand(toestand) {
    zeg(TOESTANDEN, gemist ? 'mislukt' : toestand) // that Python is there by now does not undo what did not come
    if (toestand === 'klaar') performance.mark('zuurdesem:klaar')
  }

  function haal(waar) {
    if (teksten.has(waar)) return teksten.get(waar)
    const tekst = fetch(waar).then((antwoord) => {
      if (!antwoord.ok) throw new Error(`${waar}: ${antwoord.status}`)
      return antwoord.text()
    })
    teksten.set(waar, tekst)
    tekst.catch(() => teksten.delete(waar))
    return tekst
  }

  async function roep(doe, meer) {
    if (gemist) zeg(TOESTANDEN, null)
    gemist = false
    try {
      const [tekst, python] = await Promise.all([haal(adres?.() ?? `${wortel}casussen/${casus}/casus.json`), client()])
      return JSON.parse(await python.roep(JSON.stringify({ doe, [naam]: tekst, ...meer })))
    } catch (fout) {
      gemist = true
      zeg(TOESTANDEN, 'mislukt')
      throw fout
    }
  }

  /** Of these states exactly the one that is true is shown; null shows none. */
  function zeg(namen, waar, woorden) {
    for (const deel of voet.querySelectorAll('[data-toestand]')) {
      if (!namen.includes(deel.dataset.toestand)) continue
      deel.hidden = deel.dataset.toestand !== waar
      if (woorden && !deel.hidden) deel.querySelector('[data-tekst]').textContent = woorden
    }
  }

  const start = () => client().then((wie) => wie.start()).catch(() => {}) // opToestand tells
  if (vanzelf) bijRust(start)
  return { start, roep, zeg }
}

/** Today here, as ISO text: the engine has no clock. */
export function vandaag() {
  const nu = new Date()
  return new Date(nu - nu.getTimezoneOffset() * 60000).toISOString().slice(0, 10)
}

/** Calls `doen` once somebody is reading and the browser is idle. Never where data is dear: there reaching decides. */
function bijRust(doen) {
  const { saveData, effectiveType = '' } = navigator.connection ?? {}
  if (saveData || effectiveType.endsWith('2g')) return
  const idle = globalThis.requestIdleCallback ?? setTimeout
  const zichtbaar = () =>
    document.hidden ? addEventListener('visibilitychange', zichtbaar, { once: true }) : idle(() => doen())
  const wacht = () => setTimeout(zichtbaar, RUST)
  if (document.readyState === 'complete') wacht()
  else addEventListener('load', wacht, { once: true })
}
