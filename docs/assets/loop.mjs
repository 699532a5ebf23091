/**
 * Mounts the walk, on the pages that have one, as soon as their text is read. It does not wait for the script of the
 * theme, which takes a while and which it does not need: that comes after `schermen` (zuurdesem.mjs).
 *
 * schermen   a promise of the screen that the address asks for; there at once when it asks for none
 */
import { doorloop } from './doorloop.mjs'

if (document.readyState === 'loading')
  await new Promise((gelezen) => document.addEventListener('readystatechange', gelezen, { once: true }))
const plekken = [...document.querySelectorAll('[data-module="doorloop"]')]
export const schermen = Promise.all(plekken.map((plek) => doorloop(plek)))
