"""A child in a casus is asked about, has a voice, and has rights. Source: design §4 'Dilemma-check'."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from zuurdesem.engine.casus import Casus

from ..meldingen import Melding
from ..plek import Plek

if TYPE_CHECKING:
    from ..boek import Boek


def check_vraag_over(casus: Casus, plek: Plek) -> Iterator[Melding]:
    """Some question is about the child."""
    besproken = {wie for vraag in casus.onbekend if not vraag.vervallen for wie in vraag.over}
    for nr, wie in enumerate(casus.betrokkenen):
        if wie.soort == "kind" and wie.id not in besproken:
            yield plek.meld(
                "kind-zonder-vraag",
                ("betrokkenen", nr),
                "over dit kind valt niets te vragen",
                f"zet `{wie.id}` bij `over` in een vraag onder `onbekend`",
            )


def check_stem(casus: Casus, plek: Plek) -> Iterator[Melding]:
    """The child has a voice at some optie, or the page says why not."""
    sprekers = {stem.namens for optie in casus.levende_opties for stem in optie.stemmen}
    sprekers |= {optie.argumenten.client.namens for optie in casus.levende_opties}
    for nr, wie in enumerate(casus.betrokkenen):
        if wie.soort == "kind" and wie.id not in sprekers and not wie.geen_stem:
            yield plek.meld(
                "kind-zonder-stem",
                ("betrokkenen", nr),
                "dit kind heeft nergens een stem",
                "voeg bij een optie onder `stemmen` een zin toe, of schrijf in `geen_stem` waarom niet",
            )


def check_kinderrechtenkader(boek: Boek) -> Iterator[Melding]:
    """A kader about rights of children that is no concept, named by each casus with a child."""
    kaders = boek.nouns("kader")
    stuk = {pagina.id for pagina in boek.gelezen if pagina.soort == "kader" and pagina.noun is None}
    for pagina in boek.gelezen:
        casus = pagina.noun
        if not isinstance(casus, Casus) or not any(wie.soort == "kind" for wie in casus.betrokkenen):
            continue
        ids = {link.id for link in pagina.links if link.soort == "kader"}
        if ids & stuk:
            continue  # it may be this one; its own meldingen come first
        genoemd = [kaders[id] for id in sorted(ids & kaders.keys())]
        if not any(kader.kinderrechten and kader.bronnen and kader.publicatie != "concept" for kader in genoemd):
            yield pagina.plek.meld(
                "kinderrechtenkader",
                ("kaders",),
                "er is een kind, en geen kader over kinderrechten dat gepubliceerd is",
                "voeg onder `kaders:` een kader met `kinderrechten: true` toe, "
                "of leg onder `afgewogen` uit waarom het er niet is",
            )


CHECKS = (check_vraag_over, check_stem)
