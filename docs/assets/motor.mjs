/**
 * Python of this page: one, whoever asks first, and however many parts of the page ask.
 *
 * motor(base, door) -> {python, hoor(oor)}
 * python   promise of the engine of client.mjs in the folder `base`; rejects when that module does not come, and is
 *          then asked for again by the next call of motor
 * hoor     oor(toestand, detail) hears the last change of state, if there was one, and every one from then on
 */
const motoren = new Map()

export function motor(base, door) {
  if (!motoren.has(base)) motoren.set(base, maak(base, door))
  return motoren.get(base)
}

function maak(base, door) {
  const oren = new Set()
  let laatste = null
  function opToestand(...wat) {
    laatste = wat
    for (const oor of oren) oor(...wat)
  }
  const python = import(`${base}client.mjs`).then(({ engine }) => engine(base, { door, opToestand }))
  python.catch(() => motoren.delete(base))
  function hoor(oor) {
    if (oren.has(oor)) return
    oren.add(oor)
    if (laatste) oor(...laatste)
  }
  return { python, hoor }
}
