/** What leaves the page: a file to keep, or paper. Both are made on this device. */
export function download(naam, tekst, soort) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([tekst], { type: soort }))
  link.download = naam
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10000)
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
