"""Closed lists of the content model, each value with the Dutch words the reader sees.

A new value is one line in one of these mappings. The order is the order on the page.
Source: design §4, content model §2, §3 and §6.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

LOGICAS = {
    "professioneel": "Professionele logica",
    "management": "Managementlogica",
    "client": "Cliëntlogica",
    "politiek": "Politieke logica",
}
AFKORTINGEN = {"professioneel": "Pr", "management": "Ma", "client": "Cl", "politiek": "Po"}

THEMAS = {
    "geld": "geld",
    "jeugd": "jeugd",
    "gezin": "gezin",
    "wonen": "wonen",
    "zorg": "zorg",
    "veiligheid": "veiligheid",
    "verblijf": "verblijf",
    "privacy": "privacy",
    "buurt": "buurt",
    "werkdruk-en-organisatie": "werkdruk en organisatie",
}
SETTINGS = {
    "wijkteam": "wijkteam",
    "werk-en-inkomen": "werk en inkomen",
    "jeugdhulp": "jeugdhulp",
    "opvang": "opvang",
    "welzijn": "welzijn",
    "ggz-en-verslaving": "ggz en verslaving",
    "gehandicaptenzorg": "gehandicaptenzorg",
    "vrijwilligers": "vrijwilligers",
    "online": "online",
}
ROLLEN = {
    "collega": "een collega",
    "teamleider": "de teamleider",
    "mandaathouder": "wie mag besluiten",
    "jurist": "een jurist",
    "aandachtsfunctionaris": "de aandachtsfunctionaris",
    "gedragsdeskundige": "een gedragsdeskundige",
    "privacyfunctionaris": "de privacyfunctionaris",
    "clientondersteuner": "een cliëntondersteuner",
    "bestuur": "het bestuur",
    "inwoner-zelf": "de inwoner zelf",
}
PUBLICATIES = {"concept": "concept", "gepubliceerd": "gepubliceerd", "ingetrokken": "ingetrokken"}
DIEPTES = {"volledig": "volledig", "kort": "kort"}
HERKOMSTEN = {"fictief": "verzonnen", "bewerkt": "bewerkt", "openbaar": "openbaar"}
LET_OP = {"geweld": "geweld", "kind-in-gevaar": "een kind in gevaar", "doodswens": "een doodswens"}
BETROKKENE_SOORTEN = {
    "inwoner": "inwoner",
    "kind": "kind",
    "naaste": "naaste",
    "buitenstaander": "buitenstaander",
    "collega": "collega",
    "leiding": "leiding",
    "bestuur": "bestuur",
}
VOORNAAMWOORDEN = {"zij": "zij", "hij": "hij", "die": "die", "meervoud": "zij (meer mensen)"}
GEHOORD = {
    "ja": "gehoord",
    "nee": "niet gehoord",
    "zit niet aan tafel": "zit niet aan tafel",
    "kan zich niet uiten": "kan zich niet uiten",
    "mag het niet weten": "mag het niet weten",
}
UITSPRAAK_SOORTEN = {"feit": "feit", "aanname": "aanname", "oordeel": "oordeel"}
ARGUMENT_SOORTEN = {"feit": "feit", "norm": "norm", "inschatting": "inschatting"}
RICHTINGEN = {
    2: "houdt het heel",
    1: "houdt het grotendeels",
    0: "raakt het niet, of evenveel voor als tegen",
    -1: "beschadigt het",
    -2: "beschadigt het zo dat herstel nodig is",
}
POORTWOORDEN = {"open": "open", "slagboom": "slagboom", "mist": "mist", "dicht": "dicht"}
POORTGRONDEN = {"kader": "een nagekeken kader", "veiligheid": "veiligheid", "grondrecht": "een grondrecht"}
MOET_GRONDEN = {"praktijkoordeel": "praktijkoordeel", "eigen uitwerking": "eigen uitwerking"}
KADER_SOORTEN = {
    "wet": "wet",
    "verdrag": "verdrag",
    "uitspraak": "uitspraak",
    "beroepscode": "beroepscode",
    "regeling": "regeling",
    "beleidsregel": "beleidsregel",
}
KADER_STATUSSEN = {
    "geldt": "geldt",
    "aangenomen": "aangenomen, nog niet in werking",
    "aanhangig": "in behandeling",
    "vervallen": "vervallen",
    "onduidelijk": "onduidelijk",
}
INTERVENTIE_SOORTEN = {
    "lichte handeling": "lichte handeling",
    "gespreksmethode": "gespreksmethode",
    "programma": "programma",
    "route": "route",
    "grondhouding": "grondhouding",
}
STERKTES = {
    "geen": "geen beoordeling gevonden",
    "beschreven": "goed beschreven",
    "onderbouwd": "goed onderbouwd",
    "eerste aanwijzingen": "eerste aanwijzingen",
    "goede aanwijzingen": "goede aanwijzingen",
    "sterke aanwijzingen": "sterke aanwijzingen",
    "anders": "anders beoordeeld",
}
STEUN = {
    "sterk": "Deze pagina rust op meer bronnen die elkaar bevestigen.",
    "matig": "Deze pagina rust op enkele bronnen.",
    "zwak": "Deze pagina rust op weinig bronnen. Lees haar als een begin.",
}
VERDIEPING_SOORTEN = {"essay": "essay", "methode": "methode"}
ZONDER_NAAM = {"ja": "ja", "nee": "nee", "onbekend": "dit hebben wij niet gevonden"}
VRAAG_SOORTEN = {
    "enkel": "één antwoord",
    "meer": "meer antwoorden",
    "sorteren": "sorteren",
    "volgorde": "op volgorde zetten",
    "logica": "welke logica spreekt",
}
TOETST = {
    "kader": "een kader",
    "begrip": "een begrip",
    "wie-zei-wat": "wie wat zei",
    "feit-aanname-norm": "feit, aanname of norm",
    "logica": "een logica herkennen",
}
KLOPT = {"ja": "klopt", "nee": "klopt niet", "deels": "deels"}
BRON_TYPEN = {
    "webpage": "webpagina",
    "report": "rapport",
    "book": "boek",
    "chapter": "hoofdstuk",
    "article-journal": "artikel in een vakblad",
    "article-newspaper": "artikel in een krant",
    "legislation": "wet- en regelgeving",
    "legal_case": "rechterlijke uitspraak",
    "speech": "verslag of toespraak",
    "motion_picture": "film",
}
GELEZEN = {
    "geheel": "geheel gelezen",
    "deels": "deels gelezen",
    "samenvatting": "alleen een samenvatting gelezen",
}

ZEKERHEDEN = {"gok": "een gok", "neiging": "een neiging", "vrij-zeker": "vrij zeker", "zeker": "zeker"}
ROUTES = {"kort": "kort", "volledig": "volledig", "klas": "in de klas"}

if TYPE_CHECKING:  # a checker sees text; pydantic and the loader see the exact values
    LogicaId = str
    Thema = str
    Setting = str
    Rol = str
    Publicatie = str
    Diepte = str
    Herkomst = str
    LetOp = str
    BetrokkeneSoort = str
    Voornaamwoord = str
    Gehoord = str
    UitspraakSoort = str
    ArgumentSoort = str
    Poortwoord = str
    Poortgrond = str
    MoetGrond = str
    KaderSoort = str
    KaderStatus = str
    InterventieSoort = str
    Sterkte = str
    Steun = str
    VerdiepingSoort = str
    ZonderNaam = str
    VraagSoort = str
    Toetst = str
    Klopt = str
    BronType = str
    Gelezen = str
    Route = str
else:
    LogicaId = Literal[tuple(LOGICAS)]
    Thema = Literal[tuple(THEMAS)]
    Setting = Literal[tuple(SETTINGS)]
    Rol = Literal[tuple(ROLLEN)]
    Publicatie = Literal[tuple(PUBLICATIES)]
    Diepte = Literal[tuple(DIEPTES)]
    Herkomst = Literal[tuple(HERKOMSTEN)]
    LetOp = Literal[tuple(LET_OP)]
    BetrokkeneSoort = Literal[tuple(BETROKKENE_SOORTEN)]
    Voornaamwoord = Literal[tuple(VOORNAAMWOORDEN)]
    Gehoord = Literal[tuple(GEHOORD)]
    UitspraakSoort = Literal[tuple(UITSPRAAK_SOORTEN)]
    ArgumentSoort = Literal[tuple(ARGUMENT_SOORTEN)]
    Poortwoord = Literal[tuple(POORTWOORDEN)]
    Poortgrond = Literal[tuple(POORTGRONDEN)]
    MoetGrond = Literal[tuple(MOET_GRONDEN)]
    KaderSoort = Literal[tuple(KADER_SOORTEN)]
    KaderStatus = Literal[tuple(KADER_STATUSSEN)]
    InterventieSoort = Literal[tuple(INTERVENTIE_SOORTEN)]
    Sterkte = Literal[tuple(STERKTES)]
    Steun = Literal[tuple(STEUN)]
    VerdiepingSoort = Literal[tuple(VERDIEPING_SOORTEN)]
    ZonderNaam = Literal[tuple(ZONDER_NAAM)]
    VraagSoort = Literal[tuple(VRAAG_SOORTEN)]
    Toetst = Literal[tuple(TOETST)]
    Klopt = Literal[tuple(KLOPT)]
    BronType = Literal[tuple(BRON_TYPEN)]
    Gelezen = Literal[tuple(GELEZEN)]
    Route = Literal[tuple(ROUTES)]
