/**
 * Starts Python before the page is read to its end, where the address asks for a screen: that waits for Python alone.
 *
 * In: link[data-python] in the head, which says where the runtime is and at which door to knock; the fragment.
 */
import { motor } from './motor.mjs'

const link = document.querySelector('link[data-python]')
if (link && /^#(.*&)?(route|opdracht)=/.test(location.hash)) {
  const { python } = motor(new URL(link.dataset.python, document.baseURI).href, link.dataset.deur)
  python.then((wie) => wie.start()).catch(() => {}) // who asks for a screen hears of it
}
