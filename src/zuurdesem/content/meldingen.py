"""What `controleer` says to an author: where, how serious, which rule, what, and how to mend it.

Every rule has one line in `REGELS` and a heading in docs/meewerken/meldingen.md (a test compares both).
Source: design §7.7, schrijfwijzer §9.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Ernst = Literal["fout", "advies"]


@dataclass(frozen=True)
class Regel:
    """One rule: whether it stops the build, and what it guards, in one Dutch line."""

    ernst: Ernst
    betekenis: str


@dataclass(frozen=True, order=True)
class Melding:
    """One finding. `regel` counts from 1; `waar` is a path with ids, empty for the page as a whole.

    `antwoord` is the reason an author gave under `afgewogen`; such a melding is shown only on request.
    """

    bestand: str
    regel: int
    ernst: Ernst
    naam: str
    waar: str
    wat: str
    herstel: str
    antwoord: str = ""

    def __str__(self) -> str:
        plek = f"{self.bestand}:{self.regel}: {self.ernst} {self.naam}"
        slot = f"\n    Afgewogen: {self.antwoord}" if self.antwoord else ""
        return f"{plek}: {self.waar or 'pagina'}: {self.wat}\n    Herstel: {self.herstel}{slot}"


def meld(bestand: str, regel: int, naam: str, waar: str, wat: str, herstel: str) -> Melding:
    """A melding of a declared rule, with the ernst of that rule; an undeclared name raises KeyError."""
    return Melding(bestand, regel, REGELS[naam].ernst, naam, waar, _zin(wat), _zin(herstel))


def _zin(tekst: str) -> str:
    tekst = " ".join(tekst.split())  # what is quoted from a file may hold line ends
    return tekst if tekst.endswith((".", "?", "…")) else f"{tekst}."


def _fout(betekenis: str) -> Regel:
    return Regel("fout", betekenis)


def _advies(betekenis: str) -> Regel:
    return Regel("advies", betekenis)


REGELS: dict[str, Regel] = {
    # The file
    "bestand-onleesbaar": _fout("Een bestand is gewone tekst in UTF-8."),
    "bestand-plek": _fout("Een pagina staat direct in de map van haar soort."),
    "vreemd-teken": _fout("Een bestand bevat geen onzichtbare stuurtekens."),
    "geen-front-matter": _fout("Een pagina begint met een blok tussen twee regels ---."),
    # YAML
    "yaml-ongeldig": _fout("Het blok bovenaan is te lezen als YAML."),
    "yaml-kunstgreep": _fout("Ankers, verwijzingen en labels van YAML gebruiken we niet."),
    "tab": _fout("Inspringen doe je met spaties."),
    "dubbele-sleutel": _fout("Een sleutel staat één keer in hetzelfde blok."),
    "afgeknipt": _fout("YAML mag geen tekst stil afknippen bij een komma of een hekje."),
    # Keys and values
    "sleutel-onbekend": _fout("Een sleutel staat in het inhoudsmodel."),
    "sleutel-gereserveerd": _fout("Sleutels van de site zelf schrijf je niet."),
    "sleutel-ontbreekt": _fout("Een verplichte sleutel staat er."),
    "leeg": _fout("Een verplichte sleutel heeft een waarde."),
    "waarde-soort": _fout("Een waarde is van de soort die de sleutel vraagt: tekst, lijst, blok of getal."),
    "waarde-onbekend": _fout("Een waarde komt uit de vaste lijst."),
    "waarde-ongeldig": _fout("Een waarde past bij haar sleutel."),
    "getal-grens": _fout("Een getal ligt binnen zijn grenzen."),
    "id-ongeldig": _fout("Een id bestaat uit kleine letters, cijfers en streepjes, en is niet gereserveerd."),
    "id-dubbel": _fout("Een id is van één ding."),
    "datum-ongeldig": _fout("Een datum bestaat en staat als 2024-12-10, 2024-12 of 2024."),
    "url-ongeldig": _fout("Een adres begint met https:// of http://."),
    "vul-in": _fout("Op de plek van VUL IN staat tekst."),
    # Text
    "merkteken": _fout("Een verwijzing is `[[begrip]]` of `[@bron]`, op een plek waar dat mag."),
    "html": _fout("Tekst bevat geen HTML."),
    "link-onveilig": _fout("Een link gaat naar een webadres, e-mail, telefoon of een pagina van de site."),
    "attributen": _fout("Een link of kop draagt geen attributen."),
    "beeld-van-elders": _fout("Een afbeelding staat bij de site zelf."),
    "aanhalingstekens": _fout("Aanhalingstekens om wat iemand zegt, zet de site."),
    "zinsdeel": _fout("Een zinsdeel past midden in een zin."),
    # Links between pages
    "verwijzing-onbekend": _fout("Waar een pagina naar verwijst, bestaat."),
    "verwijzing-naar-concept": _fout("Een gepubliceerde pagina verwijst niet naar een concept."),
    "betrokkene-onbekend": _fout("Wie spreekt of besproken wordt, staat bij betrokkenen."),
    "optie-onbekend": _fout("Een optie waar iemand naar verwijst, staat bij opties."),
    "id-verdwenen": _fout("Een id dat openbaar was, blijft bestaan."),
    # Casus
    "aantal": _fout("Een casus heeft het aantal onderdelen dat bij haar diepte hoort."),
    "woorden": _fout("Een tekst blijft binnen haar aantal woorden."),
    "vraag-vorm": _fout("De vraag van een casus is één korte vraag, zonder komma en zonder vraagwoord."),
    "herkomst-zin": _fout("Bij bewerkt en openbaar staat waar de casus vandaan komt."),
    "niemand-ongehoord": _fout("In elke casus is iemand nog niet gehoord."),
    "namens": _fout("De cliëntlogica spreekt namens iemand, de andere logica's niet."),
    "feit-zonder-bron": _fout("Een argument dat een feit is, heeft een bron."),
    "moet-zonder-grond": _fout("Een plicht rust op een kader of op een genoemde grond."),
    "poort": _fout("Een poort zegt wie ja moet zeggen of waarom zij dicht is."),
    "kind-zonder-vraag": _fout("Over een kind in de casus valt iets te vragen."),
    "kind-zonder-stem": _fout("Een kind in de casus heeft een stem, of er staat waarom niet."),
    "kinderrechtenkader": _fout("Bij een kind hoort een kader over kinderrechten."),
    "logicas-gelijk": _fout("Twee logica's zeggen niet over alle opties hetzelfde of het omgekeerde."),
    # Other soorten
    "bron-ontbreekt": _fout("Een kader, een oordeel, een hulp en een kennisvraag hebben een bron."),
    "bron-auteur": _fout("Een auteur is een persoon of een organisatie."),
    "kader-datum": _fout("Een kader zegt vanaf wanneer het geldt, of wat daarover bekend is."),
    "kader-controle": _fout("Wie een kader nakeek, staat er met een datum."),
    "onderbouwing": _fout("Een oordeel over een interventie noemt wie het gaf en wanneer."),
    "kritiek-zonder-grond": _fout("Kritiek op een interventie heeft een bron, of heet praktijkoordeel."),
    "logica-dubbel": _fout("Een interventie dient een logica of spant ermee, niet allebei."),
    "hulp-bereik": _fout("Een hulp heeft een telefoonnummer of een website."),
    "hulp-tekst": _fout("Een hulp heeft geen tekst onder het blok."),
    "leerlijn": _fout("Een leerlijn heeft stappen, en bij elke stap is te zien hoe lang zij duurt."),
    "kennisvraag": _fout("Een kennisvraag heeft antwoorden die bij haar soort passen."),
    "persoonsgegevens": _fout("Een pagina bevat geen nummers of adressen van mensen."),
    # Adviezen
    "naam-van-iemand": _advies("Een casus noemt geen mensen bij hun naam."),
    "vraag-begin": _advies("De vraag van een casus begint met een werkwoord."),
    "eerste-persoon": _advies("De cliëntlogica spreekt in de ik-vorm."),
    "optie-overheerst": _advies("Geen optie is op alle vier de logica's minstens zo goed als een andere."),
    "optie-zonder-tegen": _advies("Elke optie beschadigt ook iets."),
    "logica-bijt-nooit": _advies("Elke logica heeft een optie die haar belang echt beschadigt."),
    "weging-scheef": _advies("Geen optie wint bijna altijd of bijna nooit."),
    "argumenten-ongelijk": _advies("Argumenten binnen één logica schelen hooguit de helft in lengte."),
    "kennisvraag-recht": _advies("Een vraag over een niet nagekeken kader noemt een bron of iets onzekers."),
    "verwijst-nergens": _advies("Een pagina leidt verder naar een andere pagina."),
    "nergens-genoemd": _advies("Naar een pagina met uitleg leidt een andere pagina."),
    "bron-ongebruikt": _advies("Een bron in de lijst wordt op een pagina gebruikt."),
    "kopiesite": _advies("Een bron wijst naar de maker, niet naar een site met kopieën."),
    "zin-te-lang": _advies("Een zin heeft hooguit 22 woorden."),
    "alinea-te-zwaar": _advies("De zinnen van een alinea hebben gemiddeld hooguit 12 woorden."),
    "spelling": _advies("Een woord staat in het woordenboek, of in onze eigen lijst."),
    "afgewogen-zonder-advies": _advies("Een antwoord onder afgewogen hoort bij een advies."),
}
