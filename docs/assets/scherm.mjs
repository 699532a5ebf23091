/** The one place where HTML becomes a page. It comes from zuurdesem.engine.html, which escapes, and from nowhere else. */
export function zet(element, html) {
  element.innerHTML = html
}
