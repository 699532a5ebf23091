"""Checks on the opties of a casus: arguments, voices, poort. Source: content model §2."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from zuurdesem.engine.casus import Casus, Optie, Poort
from zuurdesem.engine.lijsten import LOGICAS

from ..meldingen import Melding
from ..plek import Pad, Plek
from ..woorden import as_text

if TYPE_CHECKING:
    from ..boek import Boek

GERESERVEERD = ("anders", "weet-niet", "niet-alleen", "geen")
IK = re.compile(r"\b(ik|mij|me|mijn|mezelf|wij|we|ons|onze)\b", re.IGNORECASE)
CITAAT = re.compile(r"""^['"‘’“”„].*['"‘’“”]$""")


def check_ids(casus: Casus, plek: Plek) -> Iterator[Melding]:
    """The words that the walk uses beside the opties are no optie."""
    for nr, optie in enumerate(casus.opties):
        if optie.id in GERESERVEERD:
            yield plek.meld(
                "id-ongeldig",
                ("opties", nr, "id"),
                f"`{optie.id}` gebruikt de doorloop zelf",
                "kies een ander id voor deze optie",
            )


def check_argumenten(casus: Casus, plek: Plek) -> Iterator[Melding]:
    """The client speaks for somebody, the others do not; a feit has a bron."""
    for nr, optie in enumerate(casus.opties):
        for logica in LOGICAS:
            argument = optie.argumenten.van(logica)
            pad: Pad = ("opties", nr, "argumenten", logica)
            if logica == "client" and not argument.namens:
                yield plek.meld(
                    "namens",
                    (*pad, "namens"),
                    "de cliëntlogica spreekt hier namens niemand",
                    "voeg `namens:` toe met het id van een betrokkene",
                )
            if logica != "client" and argument.namens:
                yield plek.meld(
                    "namens",
                    (*pad, "namens"),
                    "alleen de cliëntlogica spreekt namens iemand",
                    "haal `namens` hier weg; een andere inwoner kan bij `stemmen`",
                )
            if argument.soort == "feit" and not argument.bronnen:
                yield plek.meld(
                    "feit-zonder-bron",
                    (*pad, "bronnen"),
                    "dit argument heet een feit en heeft geen bron",
                    "voeg onder `bronnen:` een sleutel toe, of maak er `norm` of `inschatting` van",
                )
            if logica == "client" and argument.zin and not IK.search(as_text(argument.zin)):
                yield plek.meld(
                    "eerste-persoon",
                    (*pad, "zin"),
                    "deze zin staat niet in de ik-vorm",
                    "laat degene namens wie je schrijft zelf spreken: ik, mij, wij",
                )


def check_zinsdelen(casus: Casus, plek: Plek) -> Iterator[Melding]:
    """`ik`, `ook_al` and the short word of a belang stand inside a sentence of the walk."""
    delen: list[tuple[Pad, str, str]] = []
    for nr, optie in enumerate(casus.opties):
        delen += [(("opties", nr, "ik"), optie.ik, "ik"), (("opties", nr, "ook_al"), optie.ook_al, "ook al")]
    delen += [(("belangen", logica, "kort"), casus.belangen.van(logica).kort, "") for logica in LOGICAS]
    for pad, tekst, begin in delen:
        if tekst.endswith((".", "!", "?")) or (begin and tekst.lower().startswith(f"{begin} ")):
            achter = f" na '{begin.capitalize()} …'" if begin else ""
            yield plek.meld(
                "zinsdeel",
                pad,
                f"`{tekst[:40]}` past niet midden in een zin{achter}",
                "schrijf het vervolg van de zin, zonder punt en zonder het begin te herhalen",
            )


def check_aanhalingstekens(casus: Casus, plek: Plek) -> Iterator[Melding]:
    """The page sets quotation marks around what somebody says."""
    gezegd: list[tuple[Pad, str]] = [
        (("onbekend", nr, "antwoord"), vraag.antwoord) for nr, vraag in enumerate(casus.onbekend)
    ]
    for nr, optie in enumerate(casus.opties):
        gezegd.append((("opties", nr, "laatste_woord"), optie.laatste_woord))
        gezegd.append((("opties", nr, "argumenten", "client", "zin"), as_text(optie.argumenten.client.zin)))
        gezegd += [(("opties", nr, "stemmen", plaats, "zin"), stem.zin) for plaats, stem in enumerate(optie.stemmen)]
    for pad, tekst in gezegd:
        if CITAAT.match(tekst):
            yield plek.meld(
                "aanhalingstekens",
                pad,
                "er staan aanhalingstekens om deze tekst",
                "haal ze weg; de pagina zet ze zelf",
            )


def check_poorten(casus: Casus, plek: Plek) -> Iterator[Melding]:
    """Who has to say yes at a slagboom; on what ground an optie is shut."""
    for nr, optie in enumerate(casus.opties):
        yield from _check_poort(optie.poort, plek, ("opties", nr, "poort"))


def _check_poort(poort: Poort, plek: Plek, pad: Pad) -> Iterator[Melding]:
    if poort.woord == "slagboom" and not poort.ja_van:
        yield plek.meld(
            "poort",
            (*pad, "ja_van"),
            "bij een slagboom staat niet wie ja moet zeggen",
            "voeg onder `ja_van:` een rol toe, zoals teamleider",
        )
    if poort.woord in ("open", "dicht") and poort.ja_van:
        yield plek.meld(
            "poort",
            (*pad, "ja_van"),
            f"bij {poort.woord} hoeft niemand ja te zeggen",
            "haal `ja_van` weg, of kies slagboom of mist",
        )
    if poort.woord == "dicht" and not poort.grond:
        yield plek.meld(
            "poort",
            (*pad, "grond"),
            "bij dicht staat geen grond",
            "voeg `grond:` toe: kader, veiligheid of grondrecht; anders is het mist",
        )
    if poort.woord != "dicht" and poort.grond:
        yield plek.meld("poort", (*pad, "grond"), f"bij {poort.woord} hoort geen grond", "haal `grond` weg")
    if poort.woord == "dicht" and poort.grond == "kader" and not poort.kaders:
        yield plek.meld(
            "poort",
            (*pad, "kaders"),
            "de grond is een kader, maar er staat geen kader",
            "voeg het kader toe onder `kaders:`",
        )


def check_dichte_poort(boek: Boek) -> Iterator[Melding]:
    """An optie shut by a kader needs a kader that somebody checked."""
    kaders = boek.nouns("kader")
    for pagina in boek.gelezen:
        opties: tuple[Optie, ...] = pagina.noun.opties if isinstance(pagina.noun, Casus) else ()
        for nr, optie in enumerate(opties):
            genoemd = [kaders[id] for id in optie.poort.kaders if id in kaders]
            if optie.poort.grond == "kader" and genoemd and not any(kader.gecontroleerd_door for kader in genoemd):
                yield pagina.plek.meld(
                    "poort",
                    ("opties", nr, "poort", "grond"),
                    "geen van deze kaders is nagekeken",
                    "kies mist zolang niemand het kader nakeek",
                )


CHECKS = (check_ids, check_argumenten, check_zinsdelen, check_aanhalingstekens, check_poorten)
