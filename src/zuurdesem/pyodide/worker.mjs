/**
 * Runs one Python function, the door, for one page: text in, text out.
 *
 * Address  worker.mjs?door=module:function ; everything else stands beside it in the same folder.
 * In       {nr, tekst}
 * Out      {klaar: true} once, then {nr, tekst} or, after a Python exception, {nr, fout}.
 *          {stuk, opnieuw} when this worker is of no more use; `opnieuw` says whether a new one might do better.
 */
import { loadPyodide } from './pyodide.mjs'

// Filled in by bundle.py: without a lock of its own Pyodide fetches a list of 357 packages that we never load.
const lock = null
const here = new URL('.', import.meta.url).href
const [module, name] = new URL(import.meta.url).searchParams.get('door').split(':')
let answer

const isPythonError = (error) => error?.name === 'PythonError'
const report = (error, again) => postMessage({ stuk: String(error?.message ?? error), opnieuw: again })

onmessage = ({ data: { nr, tekst } }) => {
  let result
  try {
    result = answer(tekst)
  } catch (error) {
    if (isPythonError(error)) return postMessage({ nr, fout: error.message })
    return report(error, true) // Pyodide itself broke (deep nesting does that) and answers nothing from now on
  }
  if (typeof result === 'string') postMessage({ nr, tekst: result })
  else postMessage({ nr, fout: `${module}:${name} gave ${result?.type ?? typeof result}, not str` })
}

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

async function start() {
  try {
    new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0))
  } catch (error) {
    return report(error, false) // forbidden here, so forbidden in the next worker; say so before fetching megabytes
  }
  try {
    const [python, app] = await Promise.all([loadPyodide({ indexURL: here, lockFileContents: lock }), load('app.zip')])
    python.FS.writeFile('/app.zip', app)
    python.runPython('import sys; sys.path.insert(0, "/app.zip")')
    answer = python.pyimport(module)[name]
    if (!answer) throw new Error(`${module} has no ${name}`)
    postMessage({ klaar: true })
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
