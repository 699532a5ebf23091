/**
 * The rekenhulp of a page: Python, what it talks of, and the lines that say how it is doing. It talks of one casus as
 * served or, where the page is of none, of the list of all.
 *
 * hulp(element, voet) -> {start(), roep(doe, meer), zeg(namen, waar)}
 * element   carries data-casus (not where the page is of none), data-python, data-deur and data-wortel; voet holds the [data-toestand] lines
 * roep      gives the answer of zuurdesem.engine.deur as an object, or rejects when Python does not come
 */
export const TOESTANDEN = ['laadt', 'herstart', 'mislukt']
const RUST = 2000 // ms after loading: who is still on the page then, reads it

export function hulp(element, voet) {
  const { casus, python, deur, wortel } = element.dataset
  const base = new URL(python, document.baseURI).href
  let motor = null // the client module, fetched once; a failed fetch is tried again
  let tekst = null // what it talks of, likewise

  function client() {
    motor ??= import(`${base}client.mjs`).then(({ engine }) => engine(base, { door: deur, opToestand }))
    motor.catch(() => (motor = null))
    return motor
  }

  function opToestand(toestand) {
    zeg(TOESTANDEN, toestand)
    if (toestand === 'klaar') performance.mark('zuurdesem:klaar')
  }

  function bron() {
    tekst ??= fetch(wortel + (casus ? `casussen/${casus}/casus.json` : 'mijn-werk/casussen.json')).then((antwoord) => {
      if (!antwoord.ok) throw new Error(`${antwoord.url}: ${antwoord.status}`)
      return antwoord.text()
    })
    tekst.catch(() => (tekst = null))
    return tekst
  }

  async function roep(doe, meer) {
    try {
      const [tekst, python] = await Promise.all([bron(), client()])
      return JSON.parse(await python.roep(JSON.stringify({ doe, [casus ? 'casus' : 'casussen']: tekst, ...meer })))
    } catch (fout) {
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
  if (casus) bijRust(start)
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
