/**
 * Runs one Python function, the door, for one page or for several at once: text in, text out.
 *
 * Address  worker.mjs?door=module:function ; everything else stands beside it in the same folder.
 * In       {nr, tekst}; numbers are those of one page, so pages that share this worker do not mind each other
 * Out      {klaar: true} once, then {nr, tekst} or, after a Python exception, {nr, fout}.
 *          {stuk, opnieuw} when this worker is of no more use; `opnieuw` says whether a new one might do better.
 */
// Filled in by bundle.py: without a lock of its own Pyodide fetches a list of 357 packages that we never load.
const lock = null
const here = new URL('.', import.meta.url).href
const [module, name] = new URL(import.meta.url).searchParams.get('door').split(':')
const shared = 'onconnect' in globalThis
const pages = [] // the ports of all pages; a dedicated worker is its own only port
let answer
let broken = null // what {stuk, opnieuw} said, for a page that comes later
let release = () => {}

// Beside the modules lies the code that dataclasses would write and compile for them, text -> code: see compile.mjs.
const FIND = `
import dataclasses, marshal, sys, zipimport
sys.path.insert(0, "/app.zip")
known = marshal.loads(zipimport.zipimporter("/app.zip").get_data("/app.zip/dataclasses.marshal"))
dataclasses.exec = lambda text, *names: exec(known.get(text, text), *names)
`

const isPythonError = (error) => error?.name === 'PythonError'

function report(error, again) {
  broken ??= { stuk: String(error?.message ?? error), opnieuw: again }
  for (const page of pages) page.postMessage(broken)
  release() // so that no other page chooses it
  if (shared) setTimeout(close, 1000) // nobody else can end it; a page that was on its way must still hear why
}

function serve(page) {
  pages.push(page)
  page.onmessage = ({ data: { nr, tekst } }) => reply(page, nr, tekst)
  if (broken) page.postMessage(broken)
  else if (answer) page.postMessage({ klaar: true })
}

function reply(page, nr, tekst) {
  let result
  try {
    result = answer(tekst)
  } catch (error) {
    if (isPythonError(error)) return page.postMessage({ nr, fout: error.message })
    return report(error, true) // Pyodide itself broke (deep nesting does that) and answers nothing from now on
  }
  if (typeof result === 'string') page.postMessage({ nr, tekst: result })
  else page.postMessage({ nr, fout: `${module}:${name} gave ${result?.type ?? typeof result}, not str` })
}

if (shared) {
  onconnect = ({ ports: [page] }) => serve(page)
  // The lock says that this worker is there, for as long as it is. A page that gives it up takes the lock away.
  const holds = () => broken || new Promise((resolve) => (release = resolve))
  navigator.locks.request(`${import.meta.url} ${self.name}`, holds).catch(() => {})
  addEventListener('error', ({ message }) => report(message, true)) // no page hears of it by itself
} else serve(globalThis)

// Pyodide waits for ever when this fails, and never tries without streaming where a host sends another media type.
const stream = globalThis.WebAssembly?.instantiateStreaming
if (stream) {
  WebAssembly.instantiateStreaming = async (source, imports) => {
    try {
      const response = await source
      if (response.headers.get('Content-Type') === 'application/wasm') return await stream(response, imports)
      return await WebAssembly.instantiate(await response.arrayBuffer(), imports)
    } catch (error) {
      report(error, true)
      throw error
    }
  }
}

/** Asks for these at once: on a slow line each would else wait for two others. Whoever fetches one later gets it. */
function hurry(...files) {
  const { fetch } = globalThis
  const asked = new Map(files.map((file) => [here + file, fetch(here + file)]))
  for (const response of asked.values()) response.catch(() => {}) // who waits for it hears of it
  globalThis.fetch = (url, options) => {
    const response = asked.get(String(url)) ?? fetch(url, options)
    asked.delete(String(url)) // a body can be read once
    return response
  }
}

async function start() {
  try {
    new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0))
  } catch (error) {
    return report(error, false) // forbidden here, so forbidden in the next worker; say so before fetching megabytes
  }
  try {
    hurry('pyodide.asm.wasm', 'stdlib.zip', 'app.zip')
    const { loadPyodide } = await import('./pyodide.mjs')
    const options = { indexURL: here, stdLibURL: `${here}stdlib.zip`, lockFileContents: lock }
    const [python, app] = await Promise.all([loadPyodide(options), load('app.zip')])
    python.FS.writeFile('/app.zip', app)
    python.runPython(FIND)
    answer = python.pyimport(module)[name]
    if (!answer) throw new Error(`${module} has no ${name}`)
    for (const page of pages) page.postMessage({ klaar: true })
  } catch (error) {
    report(error, !isPythonError(error))
  }
}

async function load(file) {
  const response = await fetch(here + file)
  if (!response.ok) throw new Error(`${file}: ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}

start()
