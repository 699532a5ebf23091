/**
 * Begins Python before the page is read, where its address asks for what only Python can give. client.mjs goes on with
 * what this began. It stands inline at the top of the head: a file would be asked for behind the style sheets.
 *
 * In   on its own element: data-python (the folder of the bundle), data-door, and data-names: one of these, apart by
 *      spaces, is a name in the fragment
 * Out  pyodideEarly {url, name} with a promise of the name of a shared worker, or {url, worker, missed} with a worker
 *      of this page and what it said already. Which of the two: as in client.mjs.
 */
;(({ python, door, names = '' }) => {
  const asked = new URLSearchParams(location.hash.slice(1))
  if (!names.split(' ').some((name) => asked.has(name))) return
  const url = new URL('worker.mjs', new URL(python, document.baseURI))
  import(new URL('client.mjs', url)).catch(() => {}) // so that it is there when somebody asks for it
  url.searchParams.set('door', door)
  const [early, type] = [{ url: String(url) }, 'module']
  let known = false
  try {
    new SharedWorker('http://[', { get extendedLifetime() { known = true } })
  } catch {}
  try {
    if (known && navigator.locks) early.name = navigator.locks.query().then(({ held }) => {
      const there = held.map(({ name }) => name).filter((name) => name.startsWith(`${url} `)).sort().at(-1)
      const name = there ? there.slice(`${url} `.length) : String(Date.now())
      new SharedWorker(url, { type, name, extendedLifetime: true })
      return name
    }).catch(() => '')
    else {
      early.missed = []
      early.worker = new Worker(url, { type })
      early.worker.onmessage = early.worker.onerror = (event) => early.missed.push(event)
    }
    globalThis.pyodideEarly = early
  } catch {} // client.mjs tells what is wrong
})(document.currentScript.dataset)
