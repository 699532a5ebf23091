"""One build of the site, in a fresh process, with the environment that makes two builds the same.

As a program: `python -m zuurdesem.serve.build [FOLDER]` builds the repository in the current folder.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path


def source_date_epoch(root: Path) -> int:
    """Moment of the content in seconds since 1970: the time of the last commit.

    Without git, or before the first commit, the time of `mkdocs.yml` (an unpacked archive keeps the time of
    its commit there); 0 when that file is missing too.
    """
    if (root / ".git").exists():
        try:
            asked = subprocess.run(
                ["git", "log", "-1", "--format=%ct"], cwd=root, capture_output=True, text=True, check=False
            )
        except OSError:
            pass
        else:
            if asked.returncode == 0 and asked.stdout.strip().isdigit():
                return int(asked.stdout)
    settings = root / "mkdocs.yml"
    return int(settings.stat().st_mtime) if settings.exists() else 0


def build_environment(root: Path, base: Mapping[str, str] | None = None) -> dict[str, str]:
    """Environment for a build: `base` (default: ours) plus what a build needs.

    A SOURCE_DATE_EPOCH that is already set is kept.
    """
    environment = dict(os.environ if base is None else base)
    environment.setdefault("SOURCE_DATE_EPOCH", str(source_date_epoch(root)))
    environment["NO_MKDOCS_2_WARNING"] = "1"
    environment["PYTHONUNBUFFERED"] = "1"
    environment["PYTHONUTF8"] = "1"
    return environment


def audible(lines: Iterable[str]) -> Iterator[str]:
    """The lines worth a contributor's time: all but MkDocs' INFO lines and the lists that belong to them."""
    quiet = False
    for line in lines:
        if line.startswith("INFO "):
            quiet = True
        elif not (quiet and line.startswith("  - ")):
            quiet = False
            yield line


def build(site_dir: Path, root: Path) -> int:
    """Build the site of `root` into `site_dir`; gives MkDocs' exit code, 0 when it succeeded.

    Prints meldingen and warnings while they come, and one closing line in Dutch. `site_dir` is replaced only
    by a build that succeeded: a failed one leaves what was there.
    """
    begin = time.monotonic()
    fresh = site_dir.with_name(f".{site_dir.name}.nieuw")
    shutil.rmtree(fresh, ignore_errors=True)
    fresh.parent.mkdir(parents=True, exist_ok=True)
    try:
        code = _run([sys.executable, "-m", "mkdocs", "build", "--strict", "-d", str(fresh.absolute())], root)
        if code == 0:
            _replace(site_dir, fresh)
            print(f"De site is gebouwd in {time.monotonic() - begin:.0f} seconden.", flush=True)
        else:
            print("De site kon niet worden gebouwd. Hierboven staat waarom.", flush=True)
        return code
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def _run(command: list[str], root: Path) -> int:
    """Run `command` in `root`, pass on its audible lines, give its exit code; end it when interrupted."""
    process = subprocess.Popen(
        command,
        cwd=root,
        env=build_environment(root),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
    )
    assert process.stdout is not None
    try:
        for line in audible(process.stdout):
            print(line, end="", flush=True)
        return process.wait()
    except BaseException:
        process.kill()
        process.wait()
        raise
    finally:
        process.stdout.close()


def _replace(site_dir: Path, fresh: Path) -> None:
    """Put the folder `fresh` where `site_dir` is or will be."""
    old = site_dir.with_name(f".{site_dir.name}.oud")
    shutil.rmtree(old, ignore_errors=True)
    if site_dir.exists():
        site_dir.rename(old)
    fresh.rename(site_dir)
    shutil.rmtree(old, ignore_errors=True)


if __name__ == "__main__":
    raise SystemExit(build(Path(sys.argv[1] if len(sys.argv) > 1 else "site"), Path.cwd()))
