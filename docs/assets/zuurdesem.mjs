/**
 * Zuurdesem in the browser: loaded on every page, mounts what the page holds.
 *
 * Without this file every page can still be read, and the werkblad filled in on paper.
 */
import './vroeg.mjs'
import { begrip } from './begrip.mjs'
import { thema } from './thema.mjs'
import { zoekbox } from './zoeken/zoekbox.mjs'

// This module need not wait for the theme; what it mounts does.
if (document.readyState === 'loading') await new Promise((klaar) => document.addEventListener('DOMContentLoaded', klaar))

thema(document)
begrip(document)
zoekbox(document)

for (const plek of document.querySelectorAll('[data-module="doorloop"]')) {
  import('./doorloop.mjs').then(
    ({ doorloop }) => doorloop(plek),
    (fout) => console.error('De doorloop start niet; het werkblad werkt wel.', fout),
  )
}

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
