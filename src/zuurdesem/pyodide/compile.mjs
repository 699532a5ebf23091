/**
 * Compiles Python sources with the very Python that will import them, so that the magic number always fits.
 *
 * node compile.mjs <folder of the runtime>
 * stdin   {"a/b.py": ["source", level], …}   the names become co_filename, so they must hold no path of this machine;
 *         level 1 drops asserts, 2 docstrings as well
 * stdout  {"a/b.py": "base64 of the .pyc", …}
 * Fails   exit code 1 and one line on stderr, when a source is no Python.
 */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'

const sources = await text(process.stdin) // first: Pyodide makes stdin non-blocking
const runtime = resolve(process.argv[2])
const { loadPyodide } = await import(pathToFileURL(join(runtime, 'pyodide.mjs')).href)
const { info } = JSON.parse(readFileSync(join(runtime, 'pyodide-lock.json'), 'utf8'))
const python = await loadPyodide({
  indexURL: runtime,
  lockFileContents: { info, packages: {} },
  env: { PYTHONHASHSEED: '0' }, // the order of sets must not differ between two builds
  stdout: console.error, // stdout carries the result and nothing else
})
const compile = python.runPython(`
import base64, importlib.util, json, marshal

# Flags, time and size zero: nothing in the header but the magic number, as no source stands beside it in the zip.
HEADER = importlib.util.MAGIC_NUMBER + bytes(12)

def compile_all(text):
    return json.dumps({
        name: base64.b64encode(
            HEADER + marshal.dumps(compile(source, name, "exec", dont_inherit=True, optimize=level))
        ).decode()
        for name, (source, level) in json.loads(text).items()
    })
compile_all
`)
try {
  finish(process.stdout, compile(sources), 0)
} catch (error) {
  const lines = error.message.trim().split('\n')
  const place = lines.findLast((line) => line.includes('File "'))?.trim() ?? ''
  finish(process.stderr, `${lines.at(-1)} (${place})`, 1)
}

function finish(stream, output, code) {
  stream.write(output, () => process.exit(code)) // exit at once would cut off what the pipe has not taken yet
}
