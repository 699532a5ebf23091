"""Every sentence of the kennisquiz, by text id. Only knowledge gets an answer, always with its reason.

Beside `teksten`, which holds the walk; `zeg` here knows both. Source: schrijfwijzer 5.1 and 6.3.
"""

from __future__ import annotations

from .teksten import TEKSTEN

QUIZTEKSTEN: dict[str, str] = {
    # One question
    "quiz.stand": "Vraag {nummer} van {totaal}",
    "quiz.hulp.meer": "Meer dan één kan.",
    "quiz.hulp.sorteren": "Kies bij elke zin waar die hoort.",
    "quiz.hulp.volgorde": "Tik ze aan, één voor één.",
    "quiz.volgorde.eerst": "Wat komt eerst?",
    "quiz.volgorde.daarna": "Wat komt daarna?",
    "quiz.volgorde.lijst": "Jouw volgorde tot nu",
    "quiz.volgorde.terug": "Haal de laatste weg",
    "quiz.kijk-na": "Kijk na",
    "quiz.weet-niet": "Ik weet het nog niet",
    "quiz.volgende": "Volgende vraag",
    "quiz.rond-af": "Rond af",
    "quiz.wacht.een": "Eén vraag die je eerder miste, komt terug.",
    "quiz.wacht.meer": "{n} vragen die je eerder miste, komen terug.",
    "quiz.mist.meer": "Kies minstens één antwoord, of ‘Ik weet het nog niet’.",
    "quiz.mist.enkel": "Kies een antwoord, of ‘Ik weet het nog niet’.",
    "quiz.mist.logica": "Kies een logica, of ‘Ik weet het nog niet’.",
    "quiz.mist.sorteren": "Kies bij elke zin waar die hoort, of ‘Ik weet het nog niet’.",
    "quiz.mist.volgorde": "Tik de volgende aan, of ‘Ik weet het nog niet’.",
    # The reply
    "quiz.oordeel.klopt": "Dat klopt.",
    "quiz.oordeel.niet": "Dat klopt niet.",
    "quiz.oordeel.deels": "Deels.",
    "quiz.oordeel.oneens": "Hier zijn de bronnen het niet over eens.",
    "quiz.oordeel.weet-niet": "Dit is het antwoord.",
    "quiz.antwoord": "Het antwoord is: ‘{antwoord}’.",
    "quiz.antwoord.oneens": "Ook hiervoor is een bron: ‘{antwoord}’.",
    "quiz.trekt": "Waarom dit aantrekt: ",
    "quiz.andere": "Over de andere antwoorden",
    "quiz.jij": "jouw antwoord",
    "quiz.jij.bak": "jij koos: {bak}",
    "quiz.jij.plaats": "bij jou op plaats {plaats}",
    "quiz.hoort": "hoort bij: {bak}",
    "quiz.merk.klopt": "klopt",
    "quiz.merk.niet": "klopt niet",
    "quiz.merk.deels": "deels",
    "quiz.merk.mist": "hoort er ook bij",
    "quiz.bron": "Bron:",
    "quiz.eigen": "Dit is onze eigen uitwerking. In de bron worden de logica’s alleen genoemd.",
    "quiz.lees": "Lees verder: ",
    "quiz.niet-gecontroleerd": "Niet juridisch gecontroleerd · stand {datum}",
    # The end of a series
    "quiz.eind.een": "Je zag één vraag.",
    "quiz.eind.meer": "Je zag {n} vragen.",
    "quiz.later.geen": "Er komt niets terug.",
    "quiz.later.een": "Eén komt later terug.",
    "quiz.later.meer": "{n} komen later terug.",
    "quiz.later.die": "Die komt later terug.",
    "quiz.dag.0": "vandaag",
    "quiz.dag.1": "morgen",
    "quiz.dag.meer": "over {n} dagen",
    "quiz.dagen": "De dagen staan op dit apparaat. Wij sturen niets.",
    "quiz.terug-bij": "Ze staan dan vooraan bij Oefenen.",
    "quiz.nog.een": "Nog één vraag",
    "quiz.nog.meer": "Nog {n} vragen",
    "quiz.naar-oefenen": "Naar alle vragen",
    "quiz.leeg": "Deze vragen zijn er niet meer. Kies hieronder andere.",
    # Around the questions
    "quiz.deel.kop": "Vragen bij deze pagina",
    "quiz.deel.zin": "Kennis krijgt wel een antwoord, altijd met een reden.",
    "quiz.lezen.antwoord": "Antwoord",
    "quiz.lezen.plaats": "Plaats {plaats}: {tekst}",
    "quiz.laadt": "De rekenhulp laadt ({mb} MB). Je kunt intussen lezen.",
    "quiz.mislukt": "De rekenhulp start niet op dit apparaat. Je antwoorden staan er nog. "
    "Lees de vragen hieronder, of probeer het later opnieuw.",
    "quiz.geweigerd": "Je browser laat bewaren niet toe. De vragen werken; wat je miste, komt dan niet terug.",
    "quiz.vol": "Er is geen ruimte meer om te bewaren. De vragen werken; wat je miste, komt dan niet terug.",
    "quiz.bewaren.kop": "Bewaren en wissen",
    "quiz.bewaren.zin": "Wat je antwoordt blijft op dit apparaat. Wij ontvangen het niet.",
    "quiz.bewaren.niet": "Niet bewaren",
    "quiz.wis.zin": "Dit wist alles wat Zuurdesem op dit apparaat bewaarde, ook je werk bij casussen.",
    # The page oefenen/
    "oefenen.gemengd": "Alles door elkaar",
    "oefenen.gemengd.zin": "Tien vragen van overal. Wat je eerder miste, staat vooraan.",
    "oefenen.thema": "Per thema",
    "oefenen.casus": "Bij een casus",
    "oefenen.aantal.een": "één vraag",
    "oefenen.aantal.meer": "{n} vragen",
    "oefenen.pagina": "Per pagina",
    "oefenen.pagina.zin": "Op deze pagina’s staan de vragen zelf, met de antwoorden erbij.",
    "oefenen.zonder": "Oefenen kan alleen met JavaScript. Hieronder staan de pagina’s waarop je de vragen kunt lezen.",
    "oefenen.kies": "Kies iets anders",
}

TELWOORDEN = ("nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf")


def zeg(id: str, **velden: str | int) -> str:
    """The sentence with this id, from here or from the walk. An unknown id or veld raises KeyError."""
    return (QUIZTEKSTEN.get(id) or TEKSTEN[id]).format(**velden)


def tel(aantal: int) -> str:
    """A number in words up to twelve, in figures above."""
    return TELWOORDEN[aantal] if 0 <= aantal < len(TELWOORDEN) else str(aantal)


def een_of_meer(id: str, aantal: int, *, begin: bool = False) -> str:
    """The sentence `<id>.een` or `<id>.meer` with this number; `begin` for a capital in front."""
    if aantal == 1:
        return zeg(f"{id}.een")
    woord = tel(aantal)
    return zeg(f"{id}.meer", n=woord[:1].upper() + woord[1:] if begin else woord)
