/**
 * What was found, as a sentence and as elements: per soort a heading and its pages, the best soort first.
 *
 * uitslag({getypt, gevonden, paginas, namen, bladeren}) -> {zin, delen}
 * namen maps a soort to its heading; bladeren is the address of the index page to fall back on.
 * Everything is put in as text: no word of a query or a page is read as HTML.
 */
import { stukken } from './fragment.mjs'

const METEEN = 3 // of one soort; the rest folds away, unless it is one page

export function uitslag({ getypt, gevonden, paginas, namen, bladeren }) {
  const { gezocht, onbekend, los, aantal } = gevonden
  if (!aantal) {
    const link = maak('a', { href: bladeren, textContent: 'blader door de casussen' })
    const raad = maak('p', { className: 'zd-leeg' }, 'Probeer één woord, of ', link, '.')
    return { zin: `Niets gevonden voor ${getypt}.`, delen: [raad] }
  }
  const groepen = Map.groupBy ? Map.groupBy(paginas, ({ soort }) => soort) : per(paginas)
  const delen = [...groepen].map(([soort, rij]) => groep(namen[soort] ?? soort, rij))
  const beter = gezocht.join(' ')
  if (onbekend.length) delen.unshift(bedoelde(beter))
  const zin = onbekend.length
    ? `Niets gevonden voor ${getypt}. ${telling(aantal)} voor ${beter}.`
    : `${telling(aantal)} voor ${getypt}.${los ? ' Geen pagina heeft al deze woorden.' : ''}`
  return { zin, delen }
}

function telling(aantal) {
  return aantal === 1 ? '1 pagina' : `${aantal} pagina’s`
}

function bedoelde(beter) {
  const knop = maak('button', { type: 'button', className: 'zd-knop zd-knop--link', textContent: beter })
  knop.dataset.zoek = beter
  return maak('p', { className: 'zd-zoek__bedoelde' }, 'Bedoelde je ', knop, '?')
}

function groep(naam, rij) {
  const kop = maak('h2', { textContent: naam })
  const meteen = rij.length === METEEN + 1 ? rij.length : METEEN
  const lijst = (paginas) => maak('ul', { className: 'zd-kaarten' }, ...paginas.map(kaart))
  const deel = maak('section', { className: 'zd-zoek__groep' }, kop, lijst(rij.slice(0, meteen)))
  const rest = rij.slice(meteen)
  if (rest.length) {
    const vouw = maak('summary', { textContent: `Nog ${rest.length} bij ${naam}` })
    deel.append(maak('details', { className: 'zd-vouw' }, vouw, lijst(rest)))
  }
  return deel
}

function kaart({ adres, titel, excerpt }) {
  const tekst = stukken(excerpt).map(({ tekst, raak }) => (raak ? maak('mark', { textContent: tekst }) : tekst))
  return maak(
    'li',
    { className: 'zd-kaart' },
    maak('h3', {}, maak('a', { href: adres, textContent: titel })),
    maak('p', { className: 'zd-kaart__vraag' }, ...tekst),
  )
}

function maak(naam, velden, ...inhoud) {
  const element = Object.assign(document.createElement(naam), velden)
  element.append(...inhoud)
  return element
}

function per(paginas) {
  const uit = new Map()
  for (const pagina of paginas) uit.set(pagina.soort, [...(uit.get(pagina.soort) ?? []), pagina])
  return uit
}
