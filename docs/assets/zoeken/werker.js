/**
 * The worker behind the theme's own search box: speaks the theme's messages, and asks our index.
 *
 * A classic script, since the theme starts it as one. Until somebody types it fetches nothing.
 * After the results stands one more: the way to the page that has them all, with filters.
 */
const [SETUP, READY, QUERY, RESULT] = [0, 1, 2, 3]
const RUST = 200 // ms without a key
const HOOGUIT = 5

let beurt = 0

addEventListener('message', async ({ data: { type, data } }) => {
  if (type === SETUP) postMessage({ type: READY })
  if (type !== QUERY) return
  const deze = ++beurt
  await new Promise((klaar) => setTimeout(klaar, RUST))
  if (deze !== beurt) return
  const items = await vind(data.trim()).catch((fout) => (console.warn('Zoeken lukt nu niet.', fout), []))
  if (deze === beurt) postMessage({ type: RESULT, data: { items } })
})

async function vind(vraag) {
  if (!vraag) return []
  const [{ zoek, WORTEL }, { stukken, veilig }] = await Promise.all([import('./zoekmachine.mjs'), import('./fragment.mjs')])
  const { gezocht, onbekend, aantal, haal } = await zoek(vraag)
  if (!aantal) return []
  const paginas = await haal(0, HOOGUIT)
  const items = paginas.map(({ adres, titel, excerpt, score }) => {
    const delen = stukken(excerpt).map(({ tekst, raak }) => (raak ? `<mark>${veilig(tekst)}</mark>` : veilig(tekst)))
    return item(adres, veilig(titel), delen.join(''), score)
  })
  const alles = new URL('zoeken/', WORTEL)
  alles.searchParams.set('q', vraag)
  const mis = onbekend.length ? `Niets gevonden voor ${veilig(onbekend.join(' '))}.` : ''
  return [...items, item(alles.href, `Alles over ${veilig(onbekend.length ? gezocht.join(' ') : vraag)}`, mis, -1)]
}

function item(location, title, text, score) {
  return [{ location, title, text, score, terms: {} }]
}
