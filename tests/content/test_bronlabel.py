"""The short label of a bron."""

from __future__ import annotations

import pytest

from zuurdesem.content.bronlabel import citation, short_label
from zuurdesem.engine.kennis import Auteur, Bron, BronEigen


def bron(
    type: str = "report",
    issued: str = "2023",
    artikel: str = "",
    ecli: str = "",
    namen: tuple[str, ...] = (),
    publisher: str = "",
    kort: str = "",
    geheel: str = "",
) -> Bron:
    return Bron(
        id="x", type=type, title="Participatiewet", issued=issued, publisher=publisher,
        author=tuple(Auteur(literal=naam) if " " in naam else Auteur(family=naam) for naam in namen),
        zd=BronEigen(gelezen="geheel", artikel=artikel, ecli=ecli, kort=kort),
        csl={"container-title": geheel} if geheel else None,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("wat", "label"),
    [
        (bron(namen=("Hofman",)), "Hofman, 2023"),
        (bron(namen=("Hofman", "Elst")), "Hofman en Elst, 2023"),
        (bron(namen=("Hofman", "Elst", "Bos")), "Hofman e.a., 2023"),
        (bron(namen=("Gemeente Assen",), issued="2016-02-01"), "Gemeente Assen, 2016"),
        (bron(type="legal_case", ecli="ECLI:NL:CRVB:2023:482"), "CRvB, 2023"),
        (bron(type="legislation", artikel="17"), "Participatiewet, artikel 17"),
        (bron(type="legislation", artikel="artikel 17"), "Participatiewet, artikel 17"),
        (bron(issued="", publisher="Divosa"), "Divosa, z.d."),
        (bron(issued=""), "Participatiewet, z.d."),
        (bron(type="legislation", namen=("Gemeente Assen",)), "Participatiewet, 2023"),
        (bron(type="legislation", kort="Mandaatbesluit 2016"), "Mandaatbesluit 2016"),
        (bron(type="legislation", kort="Pw", artikel="17"), "Pw, artikel 17"),
        (bron(namen=("Hofman",), kort="Symposiumverslag"), "Symposiumverslag, 2023"),
        (bron(type="article-journal", publisher="Uitgever", geheel="Blad"), "Participatiewet, 2023"),
    ],
)
def test_a_label_names_who_and_when(wat: Bron, label: str) -> None:
    assert short_label(wat) == label


def test_a_citation_has_its_brackets_in_the_text() -> None:
    assert citation(bron(type="legal_case", ecli="ECLI:NL:CRVB:2023:482")) == "(CRvB, 2023)"
