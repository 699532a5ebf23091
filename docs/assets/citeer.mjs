/**
 * The button below 'Citeer deze pagina': copies the words that stand there already.
 *
 * citeer(fold) -> nothing. Where the build knew no address of the site, the address of this page is put behind
 * the words first. Fails: without a clipboard the button says so, and the words can still be selected.
 */
export function citeer(vouw) {
  const woorden = vouw.querySelector('[data-citeer]')
  const knop = vouw.querySelector('button')
  const klaar = vouw.querySelector('[data-klaar]')
  if (woorden.dataset.citeer === 'zonder-adres') {
    woorden.append(` ${document.location.origin}${document.location.pathname}`)
    woorden.dataset.citeer = ''
  }
  knop.hidden = false
  knop.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(woorden.textContent.trim().replace(/\s+/g, ' '))
      klaar.textContent = klaar.dataset.klaar
    } catch {
      klaar.textContent = klaar.dataset.mis
    }
  })
}
