"""A library of any size: the casussen of docs/, copied under other names with other words, and a kader and a begrip
for every ten of them."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

TITLE = re.compile(r"^titel: (.+)$", re.MULTILINE)
PER = 10
WORDS = ("deur", "brief", "fiets", "sleutel", "tuin", "klok", "tafel", "lamp", "brug", "pen", "stoel", "raam")


def generate(docs: Path, target: Path, number: int) -> None:
    """Copies `docs` to `target` and adds until there are `number` casussen. Every file differs from the others.

    What is added is of the full kind: the room for the words of a short story is tight.
    """
    shutil.copytree(docs, target)
    there = sorted((docs / "casussen").glob("*.md"))
    casussen = [file for file in there if "\ndiepte: volledig\n" in file.read_text(encoding="utf-8")]
    for n in range(len(there), number):
        _copy(casussen[n % len(casussen)], target, n)
        if n % PER == 0:
            for folder in ("kaders", "begrippen"):
                originals = sorted((docs / folder).glob("*.md"))
                _copy(originals[n // PER % len(originals)], target, n)


def edit(docs: Path) -> None:
    """One change of a text, as somebody makes who mends a sentence."""
    file = docs / "casussen" / "internetbingo.md"
    file.write_text(file.read_text(encoding="utf-8") + "\nEr staat nu een zin meer.\n", encoding="utf-8")


def as_shown(target: Path) -> None:
    """Turns the keys at the top of every file below `target` into text, which is what the pages of our site show.

    Without it a site that renders only what stands below the keys would have a third of the words to do.
    """
    for file in target.rglob("*.md"):
        text = file.read_text(encoding="utf-8")
        if not text.startswith("---\n"):
            continue
        keys, _, body = text[4:].partition("\n---\n")
        title = TITLE.search(keys)
        words = (line.partition(": ")[2] or line for line in keys.splitlines())
        lines = [line.strip(" -'\"") for line in words]
        paragraphs = "\n\n".join(line for line in lines if len(line.split()) > 2)
        file.write_text(f"# {title[1] if title else file.stem}\n\n{body}\n\n{paragraphs}\n", encoding="utf-8")


def _copy(original: Path, target: Path, n: int) -> None:
    name = f"{original.stem}-{_words(n)}"
    text = original.read_text(encoding="utf-8")
    text = TITLE.sub(
        lambda found: f"titel: {found[1].strip(chr(34))} met een {_words(n).replace('-', ' en ')}", text, count=1
    )
    text += f"\nIn deze versie staat er een {_words(n).replace('-', ' naast een ')}.\n"
    (target / original.parent.name / f"{name}.md").write_text(text, encoding="utf-8")


def _words(n: int) -> str:
    """`n` in words, so that no number gives it away: every n other words."""
    digits: list[str] = []
    while n or not digits:
        n, digit = divmod(n, len(WORDS))
        digits.append(WORDS[digit])
    return "-".join(digits)
