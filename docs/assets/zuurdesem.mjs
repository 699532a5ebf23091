/**
 * Zuurdesem in the browser: loaded on every page, mounts what the page holds. The walk comes before it: loop.mjs.
 *
 * Without this file every page can still be read, and the werkblad filled in on paper.
 */
import { begrip } from './begrip.mjs'
import { thema } from './thema.mjs'
import { zoekbox } from './zoeken/zoekbox.mjs'

const GEDULD = 1500 // ms that the script of the theme waits for a walk; Python may still have to start
const gebeurt = (wat) => new Promise((klaar) => document.addEventListener(wat, klaar, { once: true }))

/** Until the script of the theme has run. On a page with a walk it is started here, after the screen that was asked for. */
async function themascript() {
  if (document.readyState === 'loading') await gebeurt('readystatechange')
  const later = document.querySelector('link[data-later]')
  const [{ domContentLoadedEventStart }] = performance.getEntriesByType('navigation')
  if (!later) return domContentLoadedEventStart ? null : gebeurt('DOMContentLoaded')

  const loopt = import('./loop.mjs').then(
    ({ schermen }) => schermen,
    (fout) => console.error('De doorloop start niet; het werkblad werkt wel.', fout),
  )
  await Promise.race([loopt, new Promise((klaar) => setTimeout(klaar, GEDULD))])
  const script = Object.assign(document.createElement('script'), { src: later.href })
  document.body.append(script)
  await new Promise((klaar) => (script.onload = script.onerror = klaar))
  document.dispatchEvent(new Event('DOMContentLoaded')) // it begins at this, and has no other sign
}

// What is mounted here goes on with what the theme made.
await themascript()
thema(document)
begrip(document)
zoekbox(document)

for (const plek of document.querySelectorAll('[data-module="werk"]')) {
  import('./werk.mjs').then(
    ({ werk }) => werk(plek),
    (fout) => console.error('Mijn werk start niet.', fout),
  )
}

for (const plek of document.querySelectorAll('[data-module="zoekpagina"]')) {
  import('./zoeken/zoekpagina.mjs').then(
    ({ zoekpagina }) => zoekpagina(plek),
    (fout) => console.error('De zoekpagina start niet.', fout),
  )
}

for (const plek of document.querySelectorAll('[data-module="catalogus"]')) {
  import('./catalogus.mjs').then(
    ({ catalogus }) => catalogus(plek),
    (fout) => console.error('De filters starten niet; de lijst is heel.', fout),
  )
}

for (const plek of document.querySelectorAll('[data-module="quiz"]')) {
  import('./quiz.mjs').then(
    ({ quiz }) => quiz(plek),
    (fout) => console.error('De vragen starten niet; je kunt ze wel lezen.', fout),
  )
}

for (const plek of document.querySelectorAll('[data-module="grens"]')) {
  import('./grens.mjs').then(
    ({ grens }) => grens(plek),
    (fout) => console.error('De grensverkenner start niet; het blad op papier werkt wel.', fout),
  )
}

for (const vouw of document.querySelectorAll('[data-module="citeer"]')) {
  import('./citeer.mjs').then(({ citeer }) => citeer(vouw), () => {}) // the words are there without it
}

// Paper has no folds: what is closed on the screen is printed open, and closes again afterwards.
const geopend = new Set()
addEventListener('beforeprint', () => {
  for (const vouw of document.querySelectorAll('details.zd-druk-open:not([open])')) {
    vouw.open = true
    geopend.add(vouw)
  }
})
addEventListener('afterprint', () => {
  for (const vouw of geopend) vouw.open = false
  geopend.clear()
})
