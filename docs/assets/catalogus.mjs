/**
 * The filters of a catalogue. Words and values stand in the page; here they are counted, compared and hidden.
 *
 * What is ticked stands in the address (?thema=geld&logica=client), so that a link or a reload gives the same list.
 * It replaces the address and adds nothing to the history. Other parameters are left as they are.
 * Fails: the list is whole and the filters stay hidden.
 */
export function catalogus(plek) {
  const form = plek.querySelector('.zd-filters')
  const kaarten = [...plek.querySelectorAll('.zd-kaart')]
  const vinken = [...form.querySelectorAll('input')]
  const uitslag = plek.querySelector('[role=status]')
  const leeg = plek.querySelector('.zd-leeg')
  const groepen = [...new Set(vinken.map((vink) => vink.name))]

  /** Per facet in which something is ticked: its name, the ticked values, and their words. */
  const keuze = () => groepen
    .map((naam) => ({ naam, aan: vinken.filter((vink) => vink.name === naam && vink.checked) }))
    .filter(({ aan }) => aan.length)
    .map(({ naam, aan }) => ({ naam, waarden: aan.map(({ value }) => value), woorden: aan.map(({ dataset }) => dataset.woord) }))

  const heeft = (kaart, naam, waarde) => kaart.dataset[naam].split(' ').includes(waarde)
  const past = (kaart, gekozen, behalve) => gekozen.every(({ naam, waarden }) =>
    naam === behalve || waarden.some((waarde) => heeft(kaart, naam, waarde)))
  const aantal = (n) => `${n} ${n === 1 ? uitslag.dataset.een : uitslag.dataset.meer}`

  function toon() {
    const gekozen = keuze()
    const over = kaarten.filter((kaart) => past(kaart, gekozen))
    for (const kaart of kaarten) kaart.hidden = !over.includes(kaart)
    for (const vink of vinken) {
      const n = kaarten.filter((kaart) => past(kaart, gekozen, vink.name) && heeft(kaart, vink.name, vink.value)).length
      vink.closest('label').querySelector('[data-n]').textContent = n
    }
    zeg(gekozen, over.length)
    plek.querySelector('.zd-kaarten').hidden = !over.length
    leeg.hidden = Boolean(over.length)
    if (!over.length) zegLeeg(gekozen)
  }

  function zeg(gekozen, n) {
    const bij = uitslag.querySelector('span')
    const woorden = gekozen.flatMap((groep) => groep.woorden)
    uitslag.querySelector('strong').textContent = aantal(n)
    bij.textContent = woorden.length ? ` ${bij.dataset.bij} ${woorden.join(', ')}` : ''
    const teller = form.querySelector('[data-gekozen]')
    teller.textContent = woorden.length ? `${woorden.length} ${teller.dataset.gekozen}` : ''
    for (const knop of plek.querySelectorAll('.zd-uitslag [data-wis]')) knop.hidden = !woorden.length
  }

  /** Nothing fits: names the one facet whose ticks are in the way the most, and offers to drop them. */
  function zegLeeg(gekozen) {
    const kansen = gekozen.map((groep) => ({ groep, n: kaarten.filter((kaart) => past(kaart, gekozen, groep.naam)).length }))
    const beste = kansen.reduce((een, ander) => (ander.n > een.n ? ander : een))
    const filter = beste.groep.woorden.join(', ')
    const los = leeg.querySelector('button[data-los]')
    los.hidden = !beste.n
    los.dataset.los = beste.groep.naam
    los.textContent = leeg.dataset.los.replace('{filter}', filter)
    leeg.querySelector('p').textContent = beste.n
      ? leeg.dataset.zin.replace('{filter}', filter).replace('{aantal}', aantal(beste.n))
      : leeg.dataset.niets
  }

  function schrijfAdres() {
    const adres = new URL(location)
    for (const naam of groepen) adres.searchParams.delete(naam)
    for (const { naam, waarden } of keuze()) for (const waarde of waarden) adres.searchParams.append(naam, waarde)
    history.replaceState(history.state, '', adres)
  }

  function laatLos(naam) {
    for (const vink of vinken) if (!naam || vink.name === naam) vink.checked = false
    schrijfAdres()
    toon()
    uitslag.focus() // the button that was pressed is gone
  }

  const gevraagd = new URL(location).searchParams
  for (const vink of vinken) vink.checked = gevraagd.getAll(vink.name).includes(vink.value)
  form.addEventListener('change', () => {
    schrijfAdres()
    toon()
  })
  plek.addEventListener('click', ({ target }) => {
    if (target.matches('[data-wis]')) laatLos('')
    if (target.matches('button[data-los]')) laatLos(target.dataset.los)
  })
  form.querySelector('details').open = matchMedia('(min-width: 60em)').matches
  form.hidden = false
  toon()
}
