/**
 * A tip at every link to a begrip or a bron: what the word means, or the full mention of the bron.
 *
 * begrip(document) -> nothing. Shows on focus, on resting with a mouse, and on the first tap (the second follows
 * the link); Escape, a tap elsewhere or leaving hides it. One tip for the page, named by aria-describedby of its
 * link. It listens on the document, so that links which a walk puts in later have one too.
 * The words come from kort.json beside what the link points to, fetched once per folder.
 * Fails: without that file there is no tip, and every link is still a link.
 */
const LINK = 'a.zd-begriplink, a.zd-bronlink'
const RUST = 250 // ms a mouse rests before the tip shows, and may be away before it hides

export function begrip(document) {
  const bestanden = new Map() // address of a kort.json -> promise of its words by id
  const tip = document.createElement('div')
  let link = null // the link whose tip is shown or on its way
  let wacht = 0
  tip.className = 'zd-tip'
  tip.id = 'zd-tip'
  tip.setAttribute('role', 'tooltip')
  tip.hidden = true

  function plek(wie) {
    const url = new URL(wie.href)
    const is_bron = wie.classList.contains('zd-bronlink')
    const id = is_bron ? decodeURIComponent(url.hash.slice(1)) : url.pathname.split('/').at(-2)
    return { id, bestand: new URL(is_bron ? 'kort.json' : '../kort.json', url.origin + url.pathname).href }
  }

  function woorden(bestand) {
    if (!bestanden.has(bestand)) {
      const belofte = fetch(bestand).then((antwoord) => (antwoord.ok ? antwoord.json() : {}))
      belofte.catch(() => bestanden.delete(bestand))
      bestanden.set(bestand, belofte)
    }
    return bestanden.get(bestand)
  }

  async function toon(wie, getikt) {
    clearTimeout(wacht)
    if (wie === link && !tip.hidden) return
    verberg()
    link = wie
    const { id, bestand } = plek(wie)
    const tekst = (await woorden(bestand).catch(() => ({})))[id]
    if (link !== wie) return
    if (!tekst) {
      link = null
      if (getikt) wie.click()
      return
    }
    // A tap moves no focus in every reader, so then the tip is read aloud when it comes.
    tip.toggleAttribute('aria-live', false)
    if (getikt) tip.setAttribute('aria-live', 'polite')
    tip.textContent = tekst
    if (getikt) {
      const hulp = document.createElement('span')
      hulp.className = 'zd-tip__hulp'
      hulp.textContent = 'Tik nog eens op het woord om verder te lezen.'
      tip.append(' ', hulp)
    }
    wie.setAttribute('aria-describedby', tip.id)
    document.body.append(tip)
    tip.hidden = false
    zet(wie)
  }

  /** Below the line of the link, above it where there is no room; never past the edge of the screen. */
  function zet(wie) {
    const regels = wie.getClientRects()
    const om = regels[regels.length - 1] ?? wie.getBoundingClientRect()
    const breed = document.documentElement.clientWidth
    const links = Math.max(8, Math.min(om.left, breed - tip.offsetWidth - 8))
    const past = om.bottom + 6 + tip.offsetHeight < innerHeight
    const boven = past ? om.bottom + 6 : Math.max(8, (regels[0] ?? om).top - tip.offsetHeight - 6)
    tip.style.left = `${links + scrollX}px`
    tip.style.top = `${boven + scrollY}px`
  }

  function verberg() {
    clearTimeout(wacht)
    if (link?.getAttribute('aria-describedby') === tip.id) link.removeAttribute('aria-describedby')
    link = null
    tip.hidden = true
  }

  const straks = (wat) => {
    clearTimeout(wacht)
    wacht = setTimeout(wat, RUST)
  }
  const van = (event) => event.target.closest?.(LINK)

  document.addEventListener('focusin', (event) => {
    const wie = van(event)
    if (wie?.matches(':focus-visible')) toon(wie, false)
    else if (link && wie !== link) verberg()
  })
  document.addEventListener('focusout', (event) => {
    if (van(event) === link) verberg()
  })
  document.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'touch') return
    const wie = van(event)
    if (wie) straks(() => toon(wie, false))
    else if (event.target === tip) clearTimeout(wacht)
    else if (link && link !== document.activeElement) straks(verberg)
    else clearTimeout(wacht)
  })
  document.addEventListener('click', (event) => {
    const wie = van(event)
    if (wie && event.pointerType === 'touch' && (wie !== link || tip.hidden) && !event.ctrlKey && !event.metaKey) {
      event.preventDefault()
      toon(wie, true)
    } else if (!wie && !tip.contains(event.target)) {
      verberg()
    }
  })
  // Before anything else that Escape closes: what lies on top goes first.
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || tip.hidden) return
      event.stopImmediatePropagation()
      verberg()
    },
    true,
  )
  addEventListener('resize', verberg)
  addEventListener('pagehide', verberg)
}
