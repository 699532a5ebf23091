/**
 * A service worker that keeps the files of one version of Python on the device, and nothing else.
 *
 * Its scope is the folder it lies in. A page is never in there, so no page is ever its client: only our worker
 * is, whose own address lies in the folder of its version.
 *
 * The wasm is left to the browser: only what comes straight from its own cache does it keep compiled as well, and
 * compiling costs more than asking whether it changed.
 *
 * Address  keeper.js?<version>, and the folder <version>/ beside it is what is kept
 */
const version = self.location.search.slice(1)
const folder = new URL(`${version}/`, self.location).href
const mine = `pyodide ${self.registration.scope} ` // caches belong to a host, which may hold other sites
const name = mine + version

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(clean()))
self.addEventListener('fetch', (event) => {
  const { method, url } = event.request
  if (method === 'GET' && url.startsWith(folder) && !url.endsWith('.wasm')) event.respondWith(answer(event.request))
})

async function clean() {
  const old = (await caches.keys()).filter((each) => each.startsWith(mine) && each !== name)
  await Promise.all(old.map((each) => caches.delete(each)))
}

async function answer(request) {
  const kept = await caches.open(name).catch(() => null) // no room, or forbidden: then it is an ordinary fetch
  const found = await kept?.match(request).catch(() => null)
  if (found) return found
  const response = await fetch(request)
  if (kept && response.status === 200) kept.put(request, response.clone()).catch(() => {})
  return response
}
