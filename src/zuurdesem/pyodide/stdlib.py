"""The standard library that goes to the browser: what Pyodide ships, less the drop list below.

What is not on the list goes along, so a module that is new in a Pyodide version is there until somebody drops
it. A package that misses one is told by tests/pyodide/test_trimmed.py, which imports every module we ship on
the trimmed library and calls every `doe` of the door: take the name off the list then.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from pathlib import PurePosixPath

# Reason -> what is dropped: a module (`pdb`), a package with all below it (`unittest`), one module of a package
# (`json.tool`), or all but the named ones (`encodings: but …`).
DROPPED: Mapping[str, str] = {
    "debuggers, profilers and test tools": """
        unittest doctest pdb bdb cmd code profile pstats cProfile trace tracemalloc timeit tabnanny pyclbr modulefinder
        symtable compileall py_compile pickletools zipapp runpy pydoc _pyrepl rlcompleter pyodide.console webbrowser""",
    "command lines, and programs that modules hold beside what they are for": """
        argparse optparse getopt getpass fileinput filecmp gettext json.__main__ json.tool zipfile.__main__
        asyncio.__main__ asyncio.tools encodings.rot_13 this antigravity __hello__ __phello__ calendar""",
    "network: a browser has fetch, and this worker asks nobody anything": """
        http urllib email html socketserver wsgiref xmlrpc ftplib imaplib poplib smtplib mailbox netrc mimetypes quopri
        pyodide.http pyodide._nodesock_transport stringprep ipaddress nturl2path""",
    "file formats nobody reads here (JSON stays)": """
        xml plistlib configparser csv tomllib sqlite3 shelve pickle _compat_pickle wave tarfile gzip
        importlib.metadata importlib.resources importlib.readers importlib.simple""",
    "imported at the start, by modules that go on without: zlib is all a zip here needs, and there is no socket": """
        bz2 lzma compression ssl _ssl""",
    "processes, threads and terminals: there are none": """
        multiprocessing concurrent.interpreters concurrent.futures.process concurrent.futures.interpreter
        concurrent.futures.thread ctypes pty tty sched queue asyncio.windows_events asyncio.windows_utils
        asyncio.proactor_events logging.handlers logging.config""",
    "numbers, dates and places: the engine has no clock, no chance and no locale": """
        statistics fractions decimal numbers colorsys uuid secrets hmac zoneinfo _strptime graphlib""",
    "text tools that nothing here uses": """
        difflib pprint shlex _markupbase _ast_unparse sre_compile sre_constants sre_parse""",
    "what CPython wrote twice: the C module is in the wasm": "_pyio _pydatetime _py_abc",
    "frozen into the wasm, which never opens the file": """
        abc codecs io _collections_abc _sitebuiltins genericpath ntpath posixpath os site stat zipimport
        importlib._bootstrap importlib._bootstrap_external importlib.machinery importlib.util""",
    "about this machine, which is always the same one": """
        sysconfig _sysconfigdata__emscripten_wasm32-emscripten platform""",
    "encodings of files: text comes in and goes out as UTF-8, and a zip has names in cp437": """
        encodings: but __init__ aliases ascii cp437 latin_1 utf_8 utf_8_sig utf_16_le utf_16_be raw_unicode_escape
        unicode_escape""",
}
# With docstrings, which the rest goes without: Pyodide builds its own interface from those of _pyodide, and a
# dataclass that has none asks inspect for one, which costs more than it saves.
WITH_DOCS = ("_pyodide/", "pyodide/", "asyncio/graph.py")


def is_dropped(name: str) -> bool:
    """Whether `a/b.py`, a path in the zip of the standard library, stays behind."""
    parts = name.removesuffix(".py").split("/")
    above = {".".join(parts[:depth]) for depth in range(1, len(parts) + 1)}
    return bool(above & _NAMES) or (parts[0] in _BUT and parts[-1] not in _BUT[parts[0]])


def optimize_level(name: str) -> int:
    """How far `a/b.py` is compiled: 2 leaves out docstrings and asserts (`-OO`), 1 only asserts."""
    return 1 if name.startswith(WITH_DOCS) else 2


def trimmed_sources(shipped: bytes) -> dict[str, bytes]:
    """Path -> source of what stays, sorted; `shipped` is Pyodide's python_stdlib.zip."""
    with zipfile.ZipFile(io.BytesIO(shipped)) as archive:
        return {
            name: archive.read(name)
            for name in sorted(archive.namelist())
            if PurePosixPath(name).suffix == ".py" and not is_dropped(name)
        }


def dropped_names() -> set[str]:
    """Every module and package on the list, dotted; `encodings` is not among them, as part of it stays."""
    return set(_NAMES)


def _read(words: str) -> tuple[set[str], dict[str, set[str]]]:
    package, but, kept = words.partition(": but ")
    return (set(), {package.strip(): set(kept.split())}) if but else (set(words.split()), {})


_NAMES = frozenset[str]().union(*(_read(words)[0] for words in DROPPED.values()))
_BUT = {package: kept for words in DROPPED.values() for package, kept in _read(words)[1].items()}
