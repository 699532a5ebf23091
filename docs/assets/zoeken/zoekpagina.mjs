/**
 * The page zoeken/: a query and filters in its form, results by soort below it; the address keeps both.
 *
 * zoekpagina(deel)   deel is the [data-module=zoekpagina] with the form, the line that says how it went
 *                    (role=status) and the room for results. Without this module it stays hidden.
 */
import { uitslag } from './uitslag.mjs'
import { zoek } from './zoekmachine.mjs'

const RUST = 250 // ms without a key
const TEGELIJK = 8

export function zoekpagina(deel) {
  const form = deel.querySelector('form')
  const stand = deel.querySelector('[role=status]')
  const uit = deel.querySelector('.zd-zoek__uit')
  const namen = Object.fromEntries(
    [...form.querySelectorAll('[name=soort]')].map((vink) => [vink.value, vink.nextElementSibling.textContent]),
  )
  let beurt = 0
  let wekker = 0

  lees(form)
  form.querySelector('details').open = Boolean(form.querySelector(':checked'))
  deel.hidden = false
  form.addEventListener('submit', (event) => (event.preventDefault(), vraag()))
  form.addEventListener('input', ({ target }) => {
    clearTimeout(wekker)
    wekker = setTimeout(vraag, target.type === 'checkbox' ? 0 : RUST)
  })
  uit.addEventListener('click', ({ target }) => {
    const beter = target.closest('[data-zoek]')
    if (!beter) return
    form.q.value = beter.dataset.zoek
    form.q.focus()
    vraag()
  })
  document.addEventListener('keydown', (event) => toets(event, form.q, uit))
  addEventListener('popstate', () => (lees(form), vraag()))
  if (form.q.value) vraag()
  else form.q.focus({ preventScroll: true })

  async function vraag() {
    clearTimeout(wekker)
    const deze = ++beurt
    const getypt = form.q.value.trim()
    schrijf(form)
    if (!getypt) return toon('')
    deel.setAttribute('aria-busy', 'true')
    try {
      const gevonden = await zoek(getypt, filters(form))
      const paginas = await gevonden.haal(0, TEGELIJK)
      if (deze === beurt) meer(getypt, gevonden, paginas)
    } catch (fout) {
      console.warn('Zoeken lukt nu niet.', fout)
      if (deze === beurt) toon(navigator.onLine ? 'Zoeken lukt nu niet. Probeer het later opnieuw.' : 'Je bent offline. Zoeken lukt dan niet.')
    }
  }

  function meer(getypt, gevonden, paginas) {
    const { zin, delen } = uitslag({ getypt, gevonden, paginas, namen, bladeren: deel.dataset.bladeren })
    toon(zin, ...delen)
    if (paginas.length >= gevonden.aantal) return
    const knop = Object.assign(document.createElement('button'), { type: 'button', textContent: 'Toon meer' })
    knop.className = 'zd-knop zd-knop--tweede'
    knop.addEventListener('click', async () => {
      const erbij = await gevonden.haal(paginas.length, paginas.length + TEGELIJK)
      meer(getypt, gevonden, [...paginas, ...erbij])
    })
    uit.append(knop)
  }

  function toon(zin, ...delen) {
    deel.removeAttribute('aria-busy')
    stand.textContent = zin
    uit.replaceChildren(...delen)
  }
}

function filters(form) {
  const gekozen = (naam) => [...form.querySelectorAll(`[name=${naam}]:checked`)].map((vink) => vink.value)
  const per = { soort: { any: gekozen('soort') }, thema: { any: gekozen('thema') } }
  return Object.fromEntries(Object.entries(per).filter(([, { any }]) => any.length))
}

function lees(form) {
  const adres = new URLSearchParams(location.search)
  form.q.value = adres.get('q') ?? ''
  for (const vink of form.querySelectorAll('[type=checkbox]')) vink.checked = adres.getAll(vink.name).includes(vink.value)
}

function schrijf(form) {
  const adres = new URLSearchParams([...new FormData(form)].filter(([, waarde]) => waarde.trim()))
  history.replaceState(null, '', `${adres.size ? `?${adres}` : location.pathname}${location.hash}`)
}

/** '/' and 'f' go to the field, arrows walk through field and results, Escape goes back to the field. */
function toets(event, veld, uit) {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const { activeElement: hier } = document
  const links = [...uit.querySelectorAll('h3 a')].filter((link) => link.checkVisibility())
  const plek = [veld, ...links].indexOf(hier)
  if (['/', 'f'].includes(event.key) && !hier.matches('input, textarea, select')) veld.select(), veld.focus()
  else if (event.key === 'ArrowDown' && plek >= 0 && plek < links.length) links[plek].focus()
  else if (event.key === 'ArrowUp' && plek > 0) [veld, ...links][plek - 1].focus()
  else if (event.key === 'Escape' && plek > 0) veld.focus()
  else return
  event.preventDefault()
}
