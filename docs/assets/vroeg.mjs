/**
 * Starts Python before the page is read to its end, where the address asks for a screen: that waits for Python alone.
 *
 * In: link[data-deur] in the head, the client module of the runtime with the door to knock on; the fragment.
 */
import { motor } from './motor.mjs'

const link = document.querySelector('link[data-deur]')
if (link && /^#(.*&)?(route|opdracht)=/.test(location.hash)) {
  const { python } = motor(new URL('.', link.href).href, link.dataset.deur)
  python.then((wie) => wie.start()).catch(() => {}) // who asks for a screen hears of it
}
