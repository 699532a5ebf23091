/**
 * Mijn werk: what is kept on this device, of every casus. The rows come from Python; keeping and wiping do not.
 *
 * In:    the section [data-module=werk] as it is when nothing is kept, rendered at build; #werkvoet around it.
 * State: what this browser keeps, and nothing else; `botst` is other work in the file that was read last.
 * Fails: readable. If Python does not come, everything can still be taken along and wiped, and #werkvoet says so.
 */
import { hulp, vandaag } from './hulp.mjs'
import { alles, dossiers, heeftWerk, weg, zet as bewaar } from './opslag.mjs'
import { zet } from './scherm.mjs'
import { download, neem } from './uitvoer.mjs'

const GEDAAN = ['bestand', 'gewist', 'vol', 'geweigerd']

export function werk(element) {
  const voet = document.getElementById('werkvoet')
  const { wortel } = element.dataset
  const adres = () => `${wortel}mijn-werk/casussen.json`
  const { roep, zeg } = hulp(element, voet, { naam: 'casussen', adres, vanzelf: false })
  const leeg = element.innerHTML
  const kijk = () => ({ wortel, vandaag: vandaag() })
  let botst = {}
  let beurt = 0

  async function toon(focus = false) {
    const deze = ++beurt
    for (const deel of voet.querySelectorAll('[data-met-werk]')) deel.hidden = !heeftWerk()
    const html = heeftWerk() ? (await roep('werk', { opslag: alles(), kijk: kijk() })).html : leeg
    if (deze === beurt) teken(html, focus)
  }

  function teken(html, focus) {
    zet(element, html)
    element.dataset.klaar = ''
    if (focus) element.querySelector('h2').focus()
  }

  /** Puts these in place, as far as there is room; gives the name of what was in the way. */
  function zetAlles(stukken) {
    return Object.entries(stukken).map(([naam, tekst]) => bewaar(naam, tekst)).find((kwam) => kwam !== 'bewaard')
  }

  async function lees(tekst) {
    const gelezen = await roep('werk', { opslag: alles(), kijk: kijk(), tekst })
    zeg(GEDAAN, gelezen.fout ? 'bestand' : null, gelezen.fout)
    if (gelezen.fout) return
    const mis = zetAlles(gelezen.zet)
    if (mis) zeg(GEDAAN, mis)
    botst = gelezen.botst
    await toon() // the row of what was kept, should it not be all
    if (!mis) teken(gelezen.html, true)
  }

  const doen = {
    json: async ({ dataset: { sleutel } }) => neem(await roep('werkbestand', { opslag: alles(), sleutel })),
    alles: async () => neem(await roep('werkbestand', { opslag: alles() }).catch(onbewerkt)),
    wis: ({ dataset: { sleutel } }) => gewist(() => weg(sleutel)),
    'wis-alles': () => gewist(() => Object.keys(alles()).forEach((naam) => weg(naam))),
    'laat-staan': (knop) => (knop.closest('details').open = false),
    'uit-bestand': ({ dataset: { sleutel } }) => {
      const mis = zetAlles({ [sleutel]: botst[sleutel] })
      zeg(GEDAAN, mis ?? null)
      return toon(true)
    },
    houd: () => toon(true),
    probeer: () => toon(true),
  }

  /** Everything as it is kept, when Python cannot look at it. */
  function onbewerkt() {
    const tekst = JSON.stringify({ formaat: 1, dossiers: dossiers() })
    return { naam: 'zuurdesem-mijn-werk.json', soort: 'application/json', tekst }
  }

  function gewist(wis) {
    wis()
    zeg(GEDAAN, 'gewist')
    for (const vouw of voet.querySelectorAll('details')) vouw.open = false
    return toon(true)
  }

  for (const deel of [element, voet])
    deel.addEventListener('click', (event) => {
      const knop = event.target.closest('[data-doe]')
      if (knop) Promise.resolve(doen[knop.dataset.doe](knop)).catch(console.warn)
    })

  voet.querySelector('#inlezen').addEventListener('change', async ({ target }) => {
    const tekst = await target.files[0].text()
    target.value = ''
    lees(tekst).catch(console.warn)
  })

  addEventListener('storage', () => toon().catch(console.warn))
  for (const deel of voet.querySelectorAll('[data-met-module]')) deel.hidden = false
  toon().catch(console.warn)
}
