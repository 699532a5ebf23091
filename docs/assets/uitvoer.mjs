/** What leaves the page: a file to keep, or paper. Both are made on this device. */
export function download(naam, inhoud, soort) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([inhoud], { type: soort }))
  link.download = naam
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10000)
}

/** The file that the engine made: text, or bytes that came as base64. */
export function neem({ naam, soort, tekst, base64 }) {
  download(naam, tekst ?? Uint8Array.from(atob(base64), (teken) => teken.charCodeAt(0)), soort)
}

/** Print only the part named `wat`, with its folds open; afterwards the page is as it was. */
export function print(wat, folds) {
  const dicht = [...folds].filter((fold) => !fold.open)
  const root = document.documentElement
  root.dataset.druk = wat
  for (const fold of dicht) fold.open = true
  addEventListener(
    'afterprint',
    () => {
      delete root.dataset.druk
      for (const fold of dicht) fold.open = false
    },
    { once: true },
  )
  window.print()
}
