/**
 * The search: a query and what was chosen in the filters in, pages out. Runs in a page and in a worker alike.
 *
 * zoek(vraag, filters) -> {gezocht, onbekend, los, aantal, haal(van, tot)}
 * gezocht   the words that were sought in the end; onbekend: those the reader typed that stand on no page
 * los       no page holds all the words, so pages with some of them are given
 * haal      -> [{adres, titel, soort, excerpt, score}]; only what is asked for is fetched
 * WORTEL    the address of the site
 * Rejects when the index cannot be fetched.
 */
import { kaal, kern, verbeter, woorden } from './spelling.mjs'

export const WORTEL = import.meta.url.slice(0, import.meta.url.lastIndexOf('assets/'))
// A name of the page counts as its title does; what a begrip calls it nearly so; a part of a compound in its text little.
const RANKING = { metaWeights: { title: 5, namen: 5, ook: 4, delen: 0.5 } }

let machine = null // Pagefind, fetched once; a failed fetch is tried again
let lijst = null // the words of titles and terms, likewise

function pagefind() {
  machine ??= import(new URL('pagefind/pagefind.js', WORTEL)).then(async (module) => {
    // Its own worker would be fetched beside it; at 5,000 pages a search holds the page up for at most 65 ms.
    await module.options({ ranking: RANKING, excerptLength: 24, noWorker: true })
    return module
  })
  machine.catch(() => (machine = null))
  return machine
}

function bekend() {
  lijst ??= fetch(new URL('zoeken/woorden.json', WORTEL)).then((antwoord) => antwoord.json())
  lijst.catch(() => (lijst = null))
  return lijst
}

export async function zoek(vraag, filters = {}) {
  const { search } = await pagefind()
  const getypt = kern(woorden(vraag))
  const bekende = await Promise.all(getypt.map(recht))
  const onbekend = getypt.filter((woord, i) => bekende[i] !== woord)
  const gezocht = bekende.filter(Boolean)
  let { results } = gezocht.length ? await search(gezocht.join(' '), { filters }) : { results: [] }
  const los = !results.length && gezocht.length > 1
  if (los) results = samen(await Promise.all(gezocht.map((woord) => search(woord, { filters }))))
  return { gezocht, onbekend, los, aantal: results.length, haal: (van, tot) => haal(results.slice(van, tot), gezocht) }
}

/** The word itself when a page has it; else the known word that it was meant to be, or null. */
async function recht(woord) {
  const { search } = await pagefind()
  if ((await search(`"${woord}"`)).unfilteredResultCount) return woord
  const beter = verbeter(woord, await bekend())
  if (beter === woord) return woord
  // Pagefind also takes 'moed' for 'moeder', and for lack of better 'bij' for 'bijles': look at what it found.
  const [beste] = (await search(woord)).results
  if (!beste) return beter
  const { content, locations } = await beste.data()
  const gemerkt = content.split(/\s+/).filter((_, plek) => locations.includes(plek))
  return gemerkt.some((ander) => lijkt(kaal(woord), kaal(ander.toLowerCase()))) ? woord : beter
}

/** Whether one of these words is the beginning of the other, but for an ending; not a short beginning of a long one. */
function lijkt(woord, ander) {
  const stam = woord.slice(0, Math.max(4, woord.length - 2))
  return ander.startsWith(stam) || (woord.startsWith(ander) && ander.length >= Math.max(5, woord.length * 0.6))
}

/** Pages that hold some of the words: the more words the higher, then by score. */
function samen(reeksen) {
  const per = new Map()
  for (const { results } of reeksen)
    for (const een of results) {
      const was = per.get(een.id) ?? { een, aantal: 0, score: 0 }
      per.set(een.id, { een, aantal: was.aantal + 1, score: was.score + een.score })
    }
  return [...per.values()].sort((a, b) => b.aantal - a.aantal || b.score - a.score).map(({ een }) => een)
}

async function haal(results, gezocht) {
  const paginas = await Promise.all(
    results.map(async (een) => {
      const { raw_url, meta, filters, excerpt } = await een.data()
      const adres = new URL(raw_url.replace(/^\//, ''), WORTEL).href
      const rang = zo(meta.title, gezocht) ? 0 : meta.namen?.split(', ').some((naam) => zo(naam, gezocht)) ? 1 : 2
      return { adres, titel: meta.title, soort: filters.soort?.[0] ?? 'pagina', excerpt, score: een.score, rang }
    }),
  )
  return paginas.sort((a, b) => a.rang - b.rang)
}

/** Whether a name says what was sought and nothing more: then it is that page, whatever its score. */
function zo(naam, gezocht) {
  return kaal(kern(woorden(naam)).join(' ')) === kaal(gezocht.join(' '))
}
