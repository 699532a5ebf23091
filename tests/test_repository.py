"""Promises about the files of the repository itself: locks, addresses, machine paths, top-level entries."""

from __future__ import annotations

import json
import re
import subprocess
import tomllib
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

# Design §3: no other without an ADR.
TOP_LEVEL = {
    ".ci",
    ".github",
    ".gitignore",
    ".npmrc",
    ".vscode",
    "CHANGELOG.md",
    "CITATION.cff",
    "CONTRIBUTING.md",
    "LICENSE",
    "LICENSE-content",
    "Makefile",
    "README.md",
    "bench",
    "docs",
    "hooks",
    "mkdocs.yml",
    "overrides",
    "package-lock.json",
    "package.json",
    "pyproject.toml",
    "requirements.lock",
    "src",
    "tests",
}

# Put together here, so that this file does not name them either.
REGISTRY_HOSTS = tuple(
    ".".join(parts)
    for parts in (
        ("pypi", "org"),
        ("pythonhosted", "org"),
        ("npmjs", "org"),
        ("npmjs", "com"),
        ("yarnpkg", "com"),
        ("deb", "debian", "org"),
        ("archive", "ubuntu", "com"),
    )
)
# Folders of one person's or one machine's own; not when they are part of a longer word or of a web address.
MACHINE_PATH = re.compile(r"(?<![\w.~/*-])/(?:home|root|Users|work)/[\w.-]|\b[A-Z]:\\Users\\")


@cache
def repository_files() -> tuple[Path, ...]:
    """Every file that git has or would add, from the root of the repository."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=True,
        timeout=10,
    ).stdout.decode()
    return tuple(Path(name) for name in listed.split("\0") if name and (ROOT / name).is_file())


@cache
def texts() -> dict[Path, str]:
    """The text of every file of the repository that is UTF-8."""
    found = {}
    for file in repository_files():
        try:
            found[file] = (ROOT / file).read_bytes().decode()
        except UnicodeDecodeError:
            continue
    return found


@cache
def locked_packages() -> dict[str, str]:
    """Entries of requirements.lock: the requirement (`name==version`, perhaps a marker) -> the rest of it."""
    text = "\n".join(line for line in (ROOT / "requirements.lock").read_text().splitlines() if line[:1] != "#")
    entries = re.findall(r"^(\S.*?) \\\n((?:^ .*\n?)*)", text + "\n", re.MULTILINE)
    assert len(entries) == sum(line[:1] not in ("", " ") for line in text.splitlines())
    return dict(entries)


def package_lock() -> dict[str, dict[str, object]]:
    """The packages of package-lock.json by folder, without our own."""
    packages = json.loads((ROOT / "package-lock.json").read_text())["packages"]
    return {folder: package for folder, package in packages.items() if folder}


def test_every_python_package_is_locked_to_a_version_with_hashes() -> None:
    for requirement, rest in locked_packages().items():
        assert re.match(r"^[a-z0-9-]+==[^ ;]+( ; .+)?$", requirement), requirement
        assert "--hash=sha256:" in rest, requirement


def test_the_lock_covers_running_developing_and_building() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text())
    asked = [
        *settings["project"]["dependencies"],
        *settings["dependency-groups"]["dev"],
        *settings["build-system"]["requires"],
    ]
    names = {re.split(r"[^A-Za-z0-9-]", each)[0].lower() for each in asked}
    assert names <= {requirement.partition("==")[0] for requirement in locked_packages()}


def test_every_npm_package_is_locked_with_its_integrity() -> None:
    assert {"node_modules/pyodide", "node_modules/axe-core"} <= package_lock().keys()
    for folder, package in package_lock().items():
        assert str(package.get("integrity", "")).startswith("sha512-"), folder
        assert "resolved" not in package, folder


def test_npm_versions_are_exact() -> None:
    wanted = json.loads((ROOT / "package.json").read_text())
    for name, version in (wanted["dependencies"] | wanted["devDependencies"]).items():
        assert re.fullmatch(r"\d+\.\d+\.\d+", version), name
        assert package_lock()[f"node_modules/{name}"]["version"] == version


@pytest.mark.parametrize("lock", ["requirements.lock", "package-lock.json"])
def test_locks_hold_no_addresses(lock: str) -> None:
    text = (ROOT / lock).read_text()
    # Where to thank the makers of a package is no address to fetch from.
    text = re.sub(r'"funding": \{\s*(?:"type": "[^"]*",\s*)?"url": "https://[^"]*"\s*\}', "", text)
    assert "://" not in text
    assert "index-url" not in text


def test_no_file_names_a_package_registry() -> None:
    found = [(str(file), host) for file, text in texts().items() for host in REGISTRY_HOSTS if host in text]
    assert not found


def test_no_file_holds_a_path_of_one_machine() -> None:
    found = [
        f"{file}:{number}: {line.strip()[:100]}"
        for file, text in texts().items()
        for number, line in enumerate(text.splitlines(), start=1)
        if MACHINE_PATH.search(line)
    ]
    assert not found


def test_top_level_entries_are_those_of_the_design() -> None:
    assert {file.parts[0] for file in repository_files()} == TOP_LEVEL


def listed_entries() -> dict[str, str]:
    """The tree of docs/meewerken/architectuur.md: path from the root → purpose."""
    text = (ROOT / "docs" / "meewerken" / "architectuur.md").read_text(encoding="utf-8")
    listed, parent = {}, ""
    for line in text.partition("```text\n")[2].partition("```")[0].splitlines():
        name, purpose = line.strip().split(maxsplit=1)
        parent = name if not line.startswith(" ") else parent
        listed[name if name == parent else parent + name] = purpose
    return listed


def test_the_tree_in_architectuur_is_the_tree_of_the_repository() -> None:
    listed = listed_entries()
    opened = {name for name in listed if any(other != name and other.startswith(name) for other in listed)}
    deeper = {name.partition("/")[2].partition("/")[0] for name in listed if name.startswith("src/")} - {""}
    real = set()
    for file in repository_files():
        top, *rest = file.parts
        real.add(top + "/" * bool(rest))
        if f"{top}/" in opened and rest:
            depth = 1 + (rest[0] in deeper)
            real.add("/".join([top, *rest[:depth]]) + "/" * (len(rest) > depth))
    assert real == set(listed)
    assert [name for name, purpose in listed.items() if len(purpose.split()) < 2] == []


def test_the_makefile_has_every_command_that_the_readme_names() -> None:
    named = set(re.findall(r"`make ([a-z-]+)`|^make ([a-z-]+) ", (ROOT / "README.md").read_text(), re.MULTILINE))
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    assert {first or second for first, second in named} == targets - {"help", "install"}


@pytest.mark.parametrize(("word", "severity"), [("fout", "error"), ("advies", "warning")])
def test_the_editor_recognizes_a_melding(word: str, severity: str) -> None:
    line = f"docs/casussen/x.md:41: {word} richting-ontbreekt: opties.terugvorderen: tekst."
    (task,) = json.loads((ROOT / ".vscode" / "tasks.json").read_text())["tasks"]
    matching = [each for each in task["problemMatcher"] if re.search(each["pattern"]["regexp"], line)]
    assert [each["severity"] for each in matching] == [severity]
    pattern = matching[0]["pattern"]
    found = re.search(pattern["regexp"], line)
    assert found is not None
    assert [found[pattern[part]] for part in ("file", "line", "code", "message")] == [
        "docs/casussen/x.md",
        "41",
        "richting-ontbreekt",
        "opties.terugvorderen: tekst.",
    ]
