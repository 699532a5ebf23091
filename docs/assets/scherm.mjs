/**
 * The one place where HTML from the engine, or from this page, goes into the page.
 *
 * zet(element, html) -> nothing; the text is escaped in zuurdesem.engine.html, and only there
 * teVroeg(element, event) -> whether this came so soon after it that nobody saw what stands there: the second half of
 *                            a double tap, meant for what stood there before
 */
const DUBBEL = 250 // ms
const gezet = new WeakMap()

export function zet(element, html) {
  element.innerHTML = html
  gezet.set(element, performance.now())
}

export const teVroeg = (element, { timeStamp }) => timeStamp - (gezet.get(element) ?? -DUBBEL) < DUBBEL
