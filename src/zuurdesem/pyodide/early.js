/**
 * Begins Python before the page is read, where its address asks for what only Python can give. client.mjs goes on with
 * what this began. It stands inline at the top of the head: a file would be asked for behind the style sheets.
 *
 * In   on its own element: data-python (the folder of the bundle), data-door, and data-names: one of these, apart by
 *      spaces, is a name in the fragment
 * Out  pyodideEarly {url, name} with the name of a shared worker, or {url, worker, missed} with a worker of this page
 *      and what it said already. Which of the two: as in workers.mjs.
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
    if (known && navigator.locks) {
      early.name = remembered(url) || String(Date.now())
      new SharedWorker(url, { type, name: early.name, extendedLifetime: true })
    } else {
      early.missed = []
      early.worker = new Worker(url, { type })
      early.worker.onmessage = early.worker.onerror = (event) => early.missed.push(event)
    }
    globalThis.pyodideEarly = early
  } catch {} // client.mjs tells what is wrong

  /** The worker that an earlier page of this tab spoke to: it may live yet. Asking the locks waits for the whole page. */
  function remembered(url) {
    try {
      return sessionStorage.getItem(url)
    } catch {}
  }
})(document.currentScript.dataset)
