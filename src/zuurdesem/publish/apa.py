"""One bron as APA in Dutch writes it, in parts that are plain, italic or an address.

Our own, since citeproc-py with the APA style and the Dutch locale gets eight of these wrong and brings 89 MB
(docs/meewerken/besluiten/0002-bronvermelding.md). Rules: 'De APA-richtlijnen uitgelegd' (SURF), as taught at
Dutch universities of applied sciences. Laws and rulings go by the habits of Dutch lawyers. Parts hold raw
text: whoever makes HTML of them escapes it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

from zuurdesem.content.bronlabel import article_of, court_of, maker_of
from zuurdesem.engine.kennis import Auteur, Bron
from zuurdesem.engine.teksten import datum

JAARTAL = re.compile(r"\b(?:19|20)[0-9]{2}\Z")
VOORNAAM = re.compile(r"([^\W\d_])[^\s.-]*\.?(-?)")
EINDE = (".", "?", "!", "…")
BLADZIJDEN = re.compile(r"(?<=[0-9])\s*[-–]+\s*(?=[0-9])")
MEER_DAN = 20
"""With more authors APA names the first nineteen, an ellipsis, and the last."""


class Stuk(NamedTuple):
    """A run of text: plain, the title that stands in italics, or the address it is found at."""

    tekst: str
    soort: str = ""  # "", "cursief" or "adres"


def stukken(bron: Bron) -> tuple[Stuk, ...]:
    """The whole mention of a bron, in order."""
    return (*zonder_adres(bron), *_waar(bron))


def zonder_adres(bron: Bron) -> tuple[Stuk, ...]:
    """The mention up to where one finds it: for a list in which every line is itself a link."""
    if bron.type == "legislation":
        hoofd = [Stuk(f"{wet(bron)}."), *_uitgever_van_wet(bron)]
    elif bron.type == "legal_case":
        hoofd = [Stuk(uitspraak(bron)), *([Stuk(f" {bron.title}")] if bron.title.startswith("[") else []), Stuk(".")]
    else:
        hoofd = _apa(bron)
    return tuple(_tegen_elkaar(hoofd))


def plat(bron: Bron) -> str:
    """The mention as plain text on one line."""
    return "".join(stuk.tekst for stuk in stukken(bron))


def plat_zonder_adres(bron: Bron) -> str:
    """The same without where one finds it."""
    return "".join(stuk.tekst for stuk in zonder_adres(bron))


def wet(bron: Bron) -> str:
    """A law with its article, another regulation with its date: `Participatiewet, art. 17`."""
    if bron.zd.artikel:
        return f"{bron.title}, art. {article_of(bron)}"
    if not bron.issued or JAARTAL.search(bron.title):
        return bron.title
    return f"{bron.title}, {datum(bron.issued)}"


def uitspraak(bron: Bron) -> str:
    """A ruling by court, day and ECLI: `CRvB 4 april 2023, ECLI:NL:CRVB:2023:482`."""
    rechter = court_of(bron) or (bron.author[0].literal or bron.author[0].family if bron.author else bron.publisher)
    delen = [deel for deel in (rechter, datum(bron.issued) if bron.issued else "z.d.") if deel]
    return ", ".join(deel for deel in (" ".join(delen), bron.zd.ecli) if deel)


def volgorde(bron: Bron) -> tuple[str, str, str]:
    """Sort key of a list: what the mention begins with, without accents and capitals, then date and id."""
    if bron.type == "legislation":
        begin = bron.title
    elif bron.type == "legal_case":
        begin = uitspraak(bron).partition(" ")[0]
    else:
        begin = _makers(bron) or bron.title
    kaal = unicodedata.normalize("NFKD", begin.lstrip("[“‘\"'").lower())
    return "".join(teken for teken in kaal if not unicodedata.combining(teken)), bron.issued, bron.id


def namen(auteurs: Sequence[Auteur]) -> str:
    """Names before a title: `Aa, J., Bee, K. L., & Organisatie`; '' for none."""
    delen = [_naam(auteur) for auteur in auteurs]
    if len(delen) > MEER_DAN:
        return f"{', '.join(delen[:19])}, … {delen[-1]}"
    return delen[0] if len(delen) == 1 else f"{', '.join(delen[:-1])}, & {delen[-1]}" if delen else ""


def wanneer(bron: Bron) -> str:
    """`2024, 12 maart` · `2022, september` · `2001` · `z.d.`; a book and a volume of a journal go by year."""
    if not bron.issued:
        return "z.d."
    jaar = bron.issued[:4]
    per_jaar = bron.type in ("book", "chapter") or (bron.type == "article-journal" and _csl(bron, "volume"))
    if per_jaar or len(bron.issued) == 4:
        return jaar
    return f"{jaar}, {datum(bron.issued).removesuffix(f' {jaar}')}"


def _apa(bron: Bron) -> list[Stuk]:
    """Maker, date, title, what it stands in, publisher; the title comes first when nobody is known."""
    wie, titel = _makers(bron), _titel(bron)
    dag = f"({wanneer(bron)})."
    if wie:
        kop = [Stuk(f"{wie}{'' if wie.endswith('.') else '.'} {dag} "), *_met_punt(titel)]
    else:
        kop = [*_met_punt(titel), Stuk(f" {dag}")]
    return [*kop, *_waarin(bron), *_uitgever(bron, wie)]


def _makers(bron: Bron) -> str:
    """Who stands in front: the authors, else the editors of a whole work, else who published it."""
    if bron.author:
        return namen(bron.author)
    redactie = _redactie(bron)
    if redactie and bron.type in ("book", "report"):
        return f"{namen(redactie)} ({_red(redactie)})"
    return maker_of(bron)


def _titel(bron: Bron) -> list[Stuk]:
    """The title with what belongs in brackets behind it; a title between [ ] is ours and stays upright."""
    in_groter_geheel = bool(_csl(bron, "container-title"))
    cursief = "" if in_groter_geheel or bron.title.startswith("[") else "cursief"
    tussen: list[str] = []
    if bron.type in ("book", "report") and not in_groter_geheel:
        tussen += [_druk(bron)] if _csl(bron, "edition") else []
        tussen += [f"deel {_csl(bron, 'volume')}"] if _csl(bron, "volume") else []
        tussen += [f"nr. {_csl(bron, 'number')}"] if _csl(bron, "number") else []
    soort = _csl(bron, "genre") or ("film" if bron.type == "motion_picture" else "")
    uit = [Stuk(bron.title, cursief)]
    if tussen:
        uit.append(Stuk(f" ({', '.join(tussen)})"))
    if soort:
        uit.append(Stuk(f" [{soort[:1].upper()}{soort[1:]}]"))
    return uit


def _waarin(bron: Bron) -> list[Stuk]:
    """The book of a chapter, the journal or paper of an article, the meeting of a speech."""
    geheel, bladzijden = _csl(bron, "container-title"), BLADZIJDEN.sub("–", _csl(bron, "page"))
    if bron.type == "speech":
        plek = ", ".join(deel for deel in (_csl(bron, "event"), _csl(bron, "event-place")) if deel)
        return [Stuk(f" {plek}.")] if plek else []
    if not geheel:
        return []
    if bron.type == "chapter":
        redactie = _redactie(bron)
        wie = f"{_voluit(redactie)} ({_red(redactie)}), " if redactie else ""
        waar = [_druk(bron)] if _csl(bron, "edition") else []
        waar += [f"deel {_csl(bron, 'volume')}"] if _csl(bron, "volume") else []
        waar += [f"{'pp.' if '–' in bladzijden else 'p.'} {bladzijden}"] if bladzijden else []
        return [Stuk(f" In {wie}"), Stuk(geheel, "cursief"), Stuk(f" ({', '.join(waar)})." if waar else ".")]
    uit = [Stuk(" "), Stuk(geheel, "cursief")]
    if _csl(bron, "volume"):
        uit += [Stuk(", "), Stuk(_csl(bron, "volume"), "cursief")]
    if _csl(bron, "issue"):
        uit.append(Stuk(f"{'' if _csl(bron, 'volume') else ' '}({_csl(bron, 'issue')})"))
    elif _csl(bron, "number"):
        uit.append(Stuk(f", artikel {_csl(bron, 'number')}"))
    if bladzijden:
        uit.append(Stuk(f", {bladzijden}"))
    return [*uit, Stuk(".")]


def _uitgever(bron: Bron, wie: str) -> list[Stuk]:
    zelf_gemaakt = bron.publisher == wie or bron.publisher in [auteur.literal for auteur in bron.author]
    in_een_blad = bron.type.startswith("article") and _csl(bron, "container-title")
    return [Stuk(f" {bron.publisher}.")] if bron.publisher and not zelf_gemaakt and not in_een_blad else []


def _uitgever_van_wet(bron: Bron) -> list[Stuk]:
    """Who published a parliamentary paper; of a law that is the state, and goes without saying."""
    return [Stuk(f" {bron.publisher}.")] if bron.publisher and not bron.zd.artikel else []


def _waar(bron: Bron) -> list[Stuk]:
    """The DOI, else the address; what bears no date may change, so then the day of reading goes before it."""
    doi = _csl(bron, "DOI")
    if doi:
        return [Stuk(" "), Stuk(f"https://doi.org/{doi}", "adres")]
    if not bron.URL:
        return []
    gelezen = not bron.issued and bron.accessed and bron.type not in ("legislation", "legal_case")
    return [Stuk(f" Geraadpleegd op {datum(bron.accessed)}, van " if gelezen else " "), Stuk(bron.URL, "adres")]


def _naam(auteur: Auteur) -> str:
    if auteur.literal:
        return auteur.literal
    familie = auteur.family[:1].upper() + auteur.family[1:]
    return ", ".join(deel for deel in (familie, _voorletters(auteur.given)) if deel)


def _voluit(auteurs: Sequence[Auteur]) -> str:
    delen = [
        auteur.literal or " ".join(deel for deel in (_voorletters(auteur.given), auteur.family) if deel)
        for auteur in auteurs
    ]
    return delen[0] if len(delen) == 1 else f"{', '.join(delen[:-1])} & {delen[-1]}"


def _voorletters(given: str) -> str:
    """`Andries` → `A.` · `P.M.` → `P. M.` · `Anne-Marie` → `A.-M.`"""
    letters = VOORNAAM.sub(lambda naam: f"{naam[1].upper()}.{naam[2] or ' '}", given)
    return " ".join(letters.split())


def _red(redactie: Sequence[Auteur]) -> str:
    return "Red." if len(redactie) == 1 else "Reds."


def _druk(bron: Bron) -> str:
    """`2` → `2e druk`; words of the book itself stay as they are."""
    druk = _csl(bron, "edition")
    return f"{druk}e druk" if druk.isdigit() else druk


def _redactie(bron: Bron) -> tuple[Auteur, ...]:
    redactie: tuple[Auteur, ...] = (bron.csl or {}).get("editor", ())
    return redactie


def _csl(bron: Bron, naam: str) -> str:
    return str((bron.csl or {}).get(naam, ""))


def _met_punt(delen: list[Stuk]) -> list[Stuk]:
    return delen if delen[-1].tekst.endswith(EINDE) else [*delen, Stuk(".")]


def _tegen_elkaar(delen: list[Stuk]) -> list[Stuk]:
    """Neighbours of one soort as one run, empty ones gone."""
    uit: list[Stuk] = []
    for deel in delen:
        if uit and uit[-1].soort == deel.soort:
            uit[-1] = Stuk(uit[-1].tekst + deel.tekst, deel.soort)
        elif deel.tekst:
            uit.append(deel)
    return uit
