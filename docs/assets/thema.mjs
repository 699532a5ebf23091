/**
 * What the theme leaves out for the keyboard: on a narrow screen its menu opens by a <label>, which takes no
 * focus. The label becomes a button that says whether the menu is open; Escape closes it and gives focus back.
 * And focus never stands on a choice of colours that is not shown.
 *
 * Fails: the label stays, and works with a finger or a mouse.
 */
export function thema(document) {
  // Coming from below, Tab enters the switch of light and dark at the choice whose label is not shown.
  document.addEventListener('focusin', ({ target }) => {
    if (target.matches('.md-option') && target.nextElementSibling?.hidden)
      document.querySelector('.md-option:has(+ label:not([hidden]))')?.focus()
  })

  const vink = document.getElementById('__drawer')
  const label = document.querySelector('.md-header__button[for="__drawer"]')
  if (!vink || !label) return

  const knop = document.createElement('button')
  knop.type = 'button'
  knop.className = label.className
  knop.dataset.voor = '__drawer'
  knop.setAttribute('aria-label', 'Menu')
  knop.append(...label.childNodes)
  label.replaceWith(knop)

  const zeg = () => knop.setAttribute('aria-expanded', String(vink.checked))
  zeg()
  vink.addEventListener('change', zeg)
  knop.addEventListener('click', () => {
    vink.click()
    if (!vink.checked) return
    // The drawer slides in; what is not visible yet takes no focus.
    setTimeout(() => document.querySelector('.md-nav--primary a.md-nav__link')?.focus(), 300)
  })
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !vink.checked) return
    vink.click()
    knop.focus()
  })
}
