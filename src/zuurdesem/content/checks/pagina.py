"""Checks that hold for every soort: ids, knowledge questions, answers under `afgewogen`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from zuurdesem.engine.pagina import Pagina, Vraag

from ..meldingen import REGELS, Melding
from ..plek import Pad, Plek
from ..tekst import is_id, suggest_id
from ..vertaling import nearest

if TYPE_CHECKING:
    from ..boek import Boek

LIJSTEN = ("betrokkenen", "feiten", "onbekend", "opties", "draaiknoppen", "vragen")
BINNEN = ("standen", "antwoorden")


def check_ids(noun: Pagina, plek: Plek) -> Iterator[Melding]:
    """Every id once on the page; the standen of a draaiknop and the answers to a vraag once in their list."""
    gezien: dict[str, str] = {}
    for lijst in LIJSTEN:
        for nr, item in enumerate(getattr(noun, lijst, ())):
            if item.id in gezien:
                yield _dubbel(plek, (lijst, nr, "id"), item.id, f"al bij {gezien[item.id]}")
            gezien.setdefault(item.id, lijst)
            for binnen in BINNEN:
                hier: set[str] = set()
                for nr2, deel in enumerate(getattr(item, binnen, ())):
                    if deel.id in hier:
                        yield _dubbel(plek, (lijst, nr, binnen, nr2, "id"), deel.id, "al in dezelfde lijst")
                    hier.add(deel.id)


def check_vragen(noun: Pagina, plek: Plek) -> Iterator[Melding]:
    """Each knowledge question has answers of its own kind and a bron (content model §4)."""
    for nr, vraag in enumerate(noun.vragen):
        pad: Pad = ("vragen", nr)
        if not vraag.bronnen and vraag.toetst != "logica":
            yield plek.meld(
                "bron-ontbreekt",
                (*pad, "bronnen"),
                "deze kennisvraag heeft geen bron",
                "voeg onder `bronnen:` een sleutel uit bronnen.yml toe",
            )
        if len(vraag.antwoorden) < 2:
            yield plek.meld(
                "kennisvraag",
                (*pad, "antwoorden"),
                "er zijn minder dan twee antwoorden",
                "voeg antwoorden toe",
            )
        yield from _check_antwoorden(vraag, plek, pad)


def check_afgewogen(noun: Pagina, plek: Plek) -> Iterator[Melding]:
    """The rule that an answer names exists."""
    for nr, antwoord in enumerate(noun.afgewogen):
        if antwoord.regel not in REGELS:
            dichtbij = nearest(antwoord.regel, REGELS)
            herstel = f"bedoelde je `{dichtbij}`?" if dichtbij else "neem de naam over uit de melding van `controleer`"
            yield plek.meld(
                "waarde-onbekend",
                ("afgewogen", nr, "regel"),
                f"de regel `{antwoord.regel}` ken ik niet",
                herstel,
            )


def check_oude_ids(noun: Pagina, plek: Plek) -> Iterator[Melding]:
    """Old ids are ids."""
    for nr, oud in enumerate(noun.voorheen):
        if not is_id(oud):
            yield plek.meld(
                "id-ongeldig",
                ("voorheen", nr),
                f"`{oud}` is geen id",
                f"schrijf bijvoorbeeld `{suggest_id(oud)}`",
            )


def check_voorheen(boek: Boek) -> Iterator[Melding]:
    """An old id belongs to one page, and to no page that exists under that name."""
    gezien = {(pagina.soort, pagina.id): "een andere pagina zo heet" for pagina in boek.gelezen}
    for pagina in boek.gelezen:
        for nr, oud in enumerate(getattr(pagina.noun, "voorheen", ())):
            sleutel = pagina.soort, oud
            if sleutel in gezien:
                yield pagina.plek.meld(
                    "id-dubbel",
                    ("voorheen", nr),
                    f"`{oud}` kan hier niet staan, omdat {gezien[sleutel]}",
                    "haal het oude id hier weg, of geef de andere pagina een ander id",
                )
            gezien[sleutel] = f"{pagina.plek.bestand} ook zo heette"


def _check_antwoorden(vraag: Vraag, plek: Plek, pad: Pad) -> Iterator[Melding]:
    veld = {"sorteren": "bak", "volgorde": "plaats"}.get(vraag.soort, "klopt")
    for nr, antwoord in enumerate(vraag.antwoorden):
        waarde: Any = getattr(antwoord, veld)
        if waarde is None or waarde == "":
            yield plek.meld(
                "kennisvraag",
                (*pad, "antwoorden", nr),
                f"bij een vraag van de soort `{vraag.soort}` ontbreekt `{veld}`",
                f"voeg `{veld}:` toe bij dit antwoord",
            )
        for ander in {"klopt", "bak", "plaats"} - {veld}:
            if getattr(antwoord, ander) not in (None, ""):
                yield plek.meld(
                    "kennisvraag",
                    (*pad, "antwoorden", nr, ander),
                    f"`{ander}` past niet bij de soort `{vraag.soort}`",
                    f"haal `{ander}` weg, of kies een andere `soort`",
                )
    goed = sum(antwoord.klopt == "ja" for antwoord in vraag.antwoorden)
    if veld == "klopt" and (goed == 0 or (vraag.soort != "meer" and goed > 1)):
        yield plek.meld(
            "kennisvraag",
            (*pad, "antwoorden"),
            f"{goed} antwoorden hebben `klopt: ja`",
            "geef één antwoord `klopt: ja`, of kies `soort: meer` als er meer kloppen",
        )


def _dubbel(plek: Plek, pad: Pad, id: str, waar: str) -> Melding:
    return plek.meld("id-dubbel", pad, f"het id `{id}` staat {waar}", "geef dit onderdeel een eigen id")


CHECKS = (check_ids, check_vragen, check_afgewogen, check_oude_ids)
