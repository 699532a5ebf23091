/**
 * An excerpt of Pagefind as pieces of text: [{tekst, raak}], `raak` where the query was found; with dots where it
 * was cut out of a sentence.
 *
 * Pagefind gives HTML in which only <mark> is an element. Nothing else of it is taken for HTML here.
 */
const TEKENS = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&#39;': "'" }
const HTML = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;', "'": '&#39;' }

export function stukken(excerpt) {
  const heel = excerpt.replace(/\s+(?=[.,;:!?](?:\s|$))/g, '') // left behind by a bronvermelding that is not indexed
  const voor = /^\p{Ll}/u.test(heel) ? '… ' : ''
  const na = /[.!?…’]$/.test(heel.replace('</mark>', '')) ? '' : ' …'
  return `${voor}${heel}${na}`
    .split(/(<mark>[^]*?<\/mark>)/)
    .filter(Boolean)
    .map((deel) => {
      const raak = deel.startsWith('<mark>')
      const kaal = deel.replaceAll('<mark>', '').replaceAll('</mark>', '')
      return { tekst: kaal.replace(/&(?:lt|gt|amp|quot|#39);/g, (teken) => TEKENS[teken]), raak }
    })
}

/** The text as HTML that shows it as it is; for the theme's own box, which takes HTML. */
export function veilig(tekst) {
  return tekst.replace(/[<>&"']/g, (teken) => HTML[teken])
}
