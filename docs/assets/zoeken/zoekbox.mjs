/**
 * The theme's search box by keyboard: on a narrow screen it opens by a <label>, which takes no focus. A button
 * stands in for it, says whether the box is open, and has focus back after Escape; '/' and 'f' press it.
 *
 * The label stays, hidden: the theme looks for it. Fails: the label works with a finger or a mouse.
 */
export function zoekbox(document) {
  const vink = document.getElementById('__search')
  const label = document.querySelector('.md-header__button[for="__search"]')
  const veld = document.querySelector('.md-search__input')
  if (!vink || !label || !veld) return

  const knop = document.createElement('button')
  knop.type = 'button'
  knop.className = label.className
  knop.dataset.voor = '__search'
  knop.setAttribute('aria-label', 'Zoeken')
  knop.append(...label.childNodes)
  label.before(knop)
  label.hidden = true

  const zeg = () => knop.setAttribute('aria-expanded', String(vink.checked))
  zeg()
  vink.addEventListener('change', zeg)
  knop.addEventListener('click', () => {
    label.click()
    veld.focus() // the theme does so too, but before the box can be seen
  })
  document.addEventListener('keydown', (event) => {
    const { key, target } = event
    if (!knop.offsetParent || event.ctrlKey || event.metaKey || event.altKey) return
    if (key === 'Escape' && vink.checked) setTimeout(() => knop.focus())
    const kiest = ['/', 'f'].includes(key) && !vink.checked
    if (kiest && !target.matches('input, textarea, select, [contenteditable]')) (event.preventDefault(), knop.click())
  })
}
