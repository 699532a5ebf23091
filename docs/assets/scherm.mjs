/**
 * The one place where HTML from the engine, or from this page, goes into the page.
 *
 * zet(element, html) -> nothing; the text is escaped in zuurdesem.engine.html, and only there
 */
export function zet(element, html) {
  element.innerHTML = html
}
