"""Which Python files a list of packages comes down to."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.machinery import ModuleSpec, PathFinder
from pathlib import Path


def find_sources(packages: Sequence[str], without: Sequence[str] = ()) -> dict[str, Path]:
    """Path inside a zip (`a/b.py`) -> file on disk, sorted by path.

    A dotted name brings the `__init__.py` of its parents and nothing else of them. Only `.py` files: compiled
    extensions cannot run in the browser, and data files are not served. `without` names modules or packages
    to leave out. Nothing is imported. Raises ModuleNotFoundError, with the name, for what is not there.
    """
    found: dict[str, Path] = {}
    for package in packages:
        found |= _with_parents(package)
    left_out = tuple(name.replace(".", "/") for name in without)
    return {
        name: found[name]
        for name in sorted(found)
        if not any(name == f"{out}.py" or name.startswith(f"{out}/") for out in left_out)
    }


def _with_parents(package: str) -> dict[str, Path]:
    found: dict[str, Path] = {}
    folders: list[str] | None = None  # None is sys.path
    parts = package.split(".")
    for depth in range(1, len(parts) + 1):
        spec: ModuleSpec | None = PathFinder.find_spec(".".join(parts[:depth]), folders)
        if spec is None:
            raise ModuleNotFoundError(f"No module named {package!r}", name=package)
        is_package = spec.submodule_search_locations is not None
        folders = list(spec.submodule_search_locations or ())
        if spec.origin and spec.origin.endswith(".py"):
            found["/".join(parts[:depth]) + ("/__init__.py" if is_package else ".py")] = Path(spec.origin)
    for folder in folders or ():
        for file in Path(folder).rglob("*.py"):
            found["/".join([*parts, *file.relative_to(folder).parts])] = file
    return found
