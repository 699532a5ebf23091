/**
 * Zuurdesem in the browser: loaded on every page, mounts what the page holds.
 *
 * Without this file every page can still be read, and the werkblad filled in on paper.
 */
import { thema } from './thema.mjs'

thema(document)

for (const plek of document.querySelectorAll('[data-module="doorloop"]')) {
  import('./doorloop.mjs').then(
    ({ doorloop }) => doorloop(plek),
    (fout) => console.error('De doorloop start niet; het werkblad werkt wel.', fout),
  )
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
