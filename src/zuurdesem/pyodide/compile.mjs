/**
 * Compiles Python sources with the very Python that will import them, so that the magic number always fits.
 *
 * node compile.mjs <folder of the runtime> [classes]
 * stdin   {"a/b.py": ["source", level], …}   the names become co_filename, so they must hold no path of this machine;
 *         level 1 drops asserts, 2 docstrings as well
 * stdout  {"a/b.pyc": "base64 of the .pyc", …}; with `classes` also "dataclasses.marshal": the code that dataclasses
 *         would write and compile for these modules at every start, text -> code; half of what importing them takes
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

def compile_all(text, with_classes):
    made = {
        f"{name}c": HEADER + marshal.dumps(compile(source, name, "exec", dont_inherit=True, optimize=level))
        for name, (source, level) in json.loads(text).items()
    }
    if with_classes:
        made["dataclasses.marshal"] = marshal.dumps(classes_of(made))
    return json.dumps({name: base64.b64encode(content).decode() for name, content in made.items()})

def classes_of(made):
    import dataclasses, importlib, sys, zipfile
    with zipfile.ZipFile("/app.zip", "w") as archive:
        for name, content in made.items():
            archive.writestr(name, content)
    sys.path.insert(0, "/app.zip")
    known = {}
    def record(text, *names):
        known[text] = code = compile(text, "<dataclass>", "exec", dont_inherit=True)
        exec(code, *names)
    dataclasses.exec = record
    for name in sorted(made):
        try:
            importlib.import_module(name.removesuffix(".pyc").replace("/", ".").removesuffix(".__init__"))
        except Exception:
            pass  # it is compiled, and that is all we promise here
    return dict(sorted(known.items()))

compile_all
`)
try {
  finish(process.stdout, compile(sources, process.argv[3] === 'classes'), 0)
} catch (error) {
  const lines = error.message.trim().split('\n')
  const place = lines.findLast((line) => line.includes('File "'))?.trim() ?? ''
  finish(process.stderr, `${lines.at(-1)} (${place})`, 1)
}

function finish(stream, output, code) {
  stream.write(output, () => process.exit(code)) // exit at once would cut off what the pipe has not taken yet
}
