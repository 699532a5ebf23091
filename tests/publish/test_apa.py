"""Every kind of bron as APA in Dutch writes it. Each line was checked by hand; none came from the code."""

from __future__ import annotations

from typing import Any

import pytest

from zuurdesem.engine.kennis import Auteur, Bron, BronEigen
from zuurdesem.publish import apa


def bron(type: str, title: str, *author: Auteur, artikel: str = "", ecli: str = "", **velden: Any) -> Bron:
    """A bron of the library; what is no field of Bron goes to its further CSL fields."""
    eigen = {naam: velden.pop(naam) for naam in ("issued", "publisher", "URL", "accessed") if naam in velden}
    csl = {naam.replace("_", "-"): waarde for naam, waarde in velden.items()}
    zd = BronEigen(gelezen="geheel", artikel=artikel, ecli=ecli)
    return Bron(id="x", type=type, title=title, author=author, zd=zd, csl=csl or None, **eigen)


def mens(family: str, given: str) -> Auteur:
    return Auteur(family=family, given=given)


MOVISIE = Auteur(literal="Movisie")
GOLDEN = {
    "web page": (
        bron("webpage", "Eigen regie", MOVISIE, issued="2024-03-12", URL="https://m.nl/a", accessed="2026-02-18"),
        "Movisie. (2024, 12 maart). *Eigen regie*. https://m.nl/a",
    ),
    "web page of a person on the site of another": (
        bron("webpage", "Leefwereld", mens("Gabriëls", "R."), issued="2022-09", publisher="Movisie", URL="https://m.nl"),
        "Gabriëls, R. (2022, september). *Leefwereld*. Movisie. https://m.nl",
    ),
    "report": (
        bron("report", "Oog voor mensen", Auteur(literal="SCP"), issued="2023-06", publisher="SCP", number="2023/10"),
        "SCP. (2023, juni). *Oog voor mensen* (nr. 2023/10).",
    ),
    "book": (
        bron("book", "Een theorie van de presentie", mens("Baart", "Andries"), issued="2001-05", publisher="Lemma"),
        "Baart, A. (2001). *Een theorie van de presentie*. Lemma.",
    ),
    "second edition of a book": (
        bron("book", "Presentie", mens("Baart", "A."), issued="2004", publisher="Lemma", edition="2", volume="3"),
        "Baart, A. (2004). *Presentie* (2e druk, deel 3). Lemma.",
    ),
    "book with an editor": (
        bron("book", "Zorg", issued="2004", publisher="Boom", editor=(mens("Bos", "J."), mens("Aa", "K."))),
        "Bos, J., & Aa, K. (Reds.). (2004). *Zorg*. Boom.",
    ),
    "chapter": (
        bron(
            "chapter", "Hybriditeit", mens("Karré", "P.M."), issued="2020", container_title="Sociaal ondernemen",
            editor=(mens("Jansen", "Piet"), mens("de Vries", "Anna")), page="20-34", publisher="Coutinho",
        ),
        "Karré, P. M. (2020). Hybriditeit. In P. Jansen & A. de Vries (Reds.), *Sociaal ondernemen* (pp. 20–34). "
        "Coutinho.",
    ),
    "article": (
        bron(
            "article-journal", "Een professional is geen jukebox!", mens("Van Donkersgoed", "Lizet"),
            issued="2009-06-01", container_title="Journal of Social Intervention", volume="18", issue="2",
            page="43 - 60", DOI="10.1000/x", URL="https://j.nl",
        ),
        "Van Donkersgoed, L. (2009). Een professional is geen jukebox! *Journal of Social Intervention*, *18*(2), "
        "43–60. https://doi.org/10.1000/x",
    ),
    "article in a newspaper": (
        bron("article-newspaper", "Gokje", mens("Bos", "J."), issued="2022-09-05", container_title="NRC", page="5"),
        "Bos, J. (2022, 5 september). Gokje. *NRC*, 5.",
    ),
    "news site without an author": (
        bron("article-newspaper", "Gokje", issued="2022-09", publisher="Blik op Nieuws", URL="https://b.nl"),
        "Blik op Nieuws. (2022, september). *Gokje*. https://b.nl",
    ),
    "law": (bron("legislation", "Participatiewet", artikel="artikel 17"), "Participatiewet, art. 17."),
    "law by its number, with an address": (
        bron("legislation", "Algemene wet bestuursrecht", artikel="3:4", URL="https://w.nl", accessed="2026-01-02"),
        "Algemene wet bestuursrecht, art. 3:4. https://w.nl",
    ),
    "regulation of a municipality": (
        bron("legislation", "Mandateringsbesluit", Auteur(literal="Gemeente Haarlem"), issued="2013"),
        "Mandateringsbesluit, 2013.",
    ),
    "ruling": (
        bron("legal_case", "x", Auteur(literal="CRvB"), issued="2023-04-04", ecli="ECLI:NL:CRVB:2023:482"),
        "CRvB 4 april 2023, ECLI:NL:CRVB:2023:482.",
    ),
    "ruling of a court we have no name for": (
        bron("legal_case", "x", Auteur(literal="Hof"), issued="2023-04-04", ecli="ECLI:BE:XX:2023:1", URL="https://h.be"),
        "Hof 4 april 2023, ECLI:BE:XX:2023:1. https://h.be",
    ),
    "undated": (
        bron("webpage", "Fraude", MOVISIE, URL="https://m.nl/b", accessed="2026-02-18"),
        "Movisie. (z.d.). *Fraude*. Geraadpleegd op 18 februari 2026, van https://m.nl/b",
    ),
    "no author but a publisher": (
        bron("report", "Verslag", issued="2020", publisher="Uitgever"),
        "Uitgever. (2020). *Verslag*.",
    ),
    "nobody known": (bron("book", "Wie schreef dit?", issued="1999"), "*Wie schreef dit?* (1999)."),
    "nobody known of an article": (
        bron("article-journal", "Kort bericht", issued="2019", container_title="Blad", volume="3"),
        "Kort bericht. (2019). *Blad*, *3*.",
    ),
    "four authors": (
        bron(
            "article-journal", "Vier", mens("Aa", "Jan"), mens("Bee", "K.L."), mens("van Cee", "Anne-Marie"),
            Auteur(literal="Divosa"), issued="2019", container_title="Blad", number="e12",
        ),
        "Aa, J., Bee, K. L., Van Cee, A.-M., & Divosa. (2019). Vier. *Blad*, artikel e12.",
    ),
    "two authors": (
        bron("book", "Twee", mens("Aa", "J."), mens("Bee", "K."), issued="2019"),
        "Aa, J., & Bee, K. (2019). *Twee*.",
    ),
    "a title that is ours": (
        bron("webpage", "[Bijstand en giften]", MOVISIE, issued="2021"),
        "Movisie. (2021). [Bijstand en giften].",
    ),
    "report of a meeting": (
        bron("speech", "De dilemma's", genre="verslag", event="Symposium", event_place="Utrecht"),
        "*De dilemma's* [Verslag]. (z.d.). Symposium, Utrecht.",
    ),
    "film": (
        bron("motion_picture", "De film", mens("Maker", "A."), issued="2021", publisher="VPRO"),
        "Maker, A. (2021). *De film* [Film]. VPRO.",
    ),
    "a name that ends with a stop": (
        bron("book", "T", Auteur(literal="Berg e.a."), issued="2024"),
        "Berg e.a. (2024). *T*.",
    ),
}  # fmt: skip


def gemerkt(wat: Bron) -> str:
    """The mention with its italics between asterisks."""
    return "".join(f"*{deel.tekst}*" if deel.soort == "cursief" else deel.tekst for deel in apa.stukken(wat))


@pytest.mark.parametrize(("wat", "verwacht"), GOLDEN.values(), ids=GOLDEN)
def test_a_bron_is_mentioned_as_apa_in_dutch_asks(wat: Bron, verwacht: str) -> None:
    assert gemerkt(wat) == verwacht
    assert apa.plat(wat) == verwacht.replace("*", "")


def test_a_law_and_a_ruling_go_by_their_own_functions() -> None:
    assert apa.wet(bron("legislation", "Participatiewet", artikel="17")) == "Participatiewet, art. 17"
    uitspraak = bron("legal_case", "x", issued="2023-04-04", ecli="ECLI:NL:CRVB:2023:482")
    assert apa.uitspraak(uitspraak) == "CRvB 4 april 2023, ECLI:NL:CRVB:2023:482"


def test_more_than_twenty_authors_are_the_first_nineteen_and_the_last() -> None:
    auteurs = [mens(f"N{nr:02}", "A.") for nr in range(1, 23)]
    assert apa.namen(auteurs[:20]).endswith("N19, A., & N20, A.")
    assert apa.namen(auteurs).endswith("N19, A., … N22, A.")


def test_a_list_goes_by_what_a_line_begins_with_without_accents_brackets_and_capitals() -> None:
    rijen = [
        bron("webpage", "Z", Auteur(literal="Zorg")),
        bron("webpage", "[Éen]", issued="2020"),
        bron("webpage", "A", Auteur(literal="de Kier"), issued="2021"),
        bron("webpage", "A", Auteur(literal="De Kier")),
        bron("legal_case", "x", issued="2023-04-04", ecli="ECLI:NL:CRVB:2023:482"),
    ]
    assert [apa.plat(rij)[:9] for rij in sorted(rijen, key=apa.volgorde)] == [
        "CRvB 4 ap", "De Kier. ", "de Kier. ", "[Éen]. (2", "Zorg. (z.",
    ]  # fmt: skip
