"""Every sentence of the grensverkenner, by text id. It gives back what was chosen and asks; it judges nothing.

Beside `teksten`, which holds the walk; `zeg` here knows both. Source: schrijfwijzer 5.3.
"""

from __future__ import annotations

from .teksten import TEKSTEN

GRENSTEKSTEN: dict[str, str] = {
    # One situation
    "grens.stand": "Situatie {nummer} van {totaal}",
    "grens.casus": "zo staat de casus",
    "grens.anders.een": "één ding is anders dan in de casus",
    "grens.anders.meer": "{n} dingen zijn anders dan in de casus",
    "grens.merk": "anders",
    "grens.was": "Was: ",
    "grens.nu": "Nu: ",
    "grens.vraag": "Wat doe je?",
    "grens.hulp": "Kies snel. Je eerste gedachte is genoeg.",
    "grens.weet-niet": "Ik weet het nog niet",
    "grens.volgende": "Volgende situatie",
    "grens.naar-lijn": "Naar je lijn",
    "grens.vorige": "Vorige situatie",
    # The line
    "grens.lijn.kop": "Je lijn, in jouw keuzes",
    "grens.lijn.zin": "Je koos in {n} situaties. Wij leggen ze naast elkaar; wat het betekent weet jij.",
    "grens.lijn.zin.een": "Je koos in één situatie. Daar is nog geen lijn in te zien.",
    "grens.lijn.zin.geen": "Je koos in geen van de situaties. Ook dat kan.",
    "grens.lijn.zelfde": "Wat er ook veranderde, je koos hetzelfde: ‘{optie}’.",
    "grens.lijn.een": "Je keuze gaat gelijk op met één ding: {knop}.",
    "grens.lijn.meestal": "Je keuze gaat meestal gelijk op met één ding: {knop}. Dat past bij {n} van de {totaal} situaties.",
    "grens.lijn.twee": "Je keuze gaat gelijk op met twee dingen samen: {knop} en {ander}.",
    "grens.lijn.geen": "Je keuzes volgen hier niet één ding. Je kijkt naar meer tegelijk.",
    "grens.lijn.knip": "hierna kantelt het",
    "grens.keer": "{optie}, {n} keer",
    "grens.weinig": "Van de {totaal} situaties liet je er {n} open.",
    # Questions
    "grens.wringt": "Leg deze eens naast elkaar",
    "grens.bij": "Bij {standen} koos je ‘{optie}’, bij {andere} ‘{ander}’.",
    "grens.gelijk": "Al het andere was gelijk.",
    "grens.ook-anders": "Er was nog meer anders.",
    "grens.verschil": "Wat maakt het verschil?",
    "grens.zelfde.vraag": "Bij welke situatie twijfelde je het meest, en waarom bleef je?",
    "grens.niets": "In deze keuzes vonden wij niets dat elkaar tegenspreekt. "
    "Welke situatie maakte je het meest aan het twijfelen?",
    "grens.alle": "Al je keuzes",
    "grens.open": "nog niet gekozen",
    # The rule
    "grens.regel.vraag": "Welke regel volg je blijkbaar?",
    "grens.regel.hulp": "Schrijf haar zo op dat een collega haar morgen kan volgen.",
    "grens.regel.voorbeeld": "Ik meld mee zolang iemand het zelf vertelt, en anders overleg ik eerst.",
    "grens.regel.bewaar": "Bewaar mijn regel",
    "grens.regel.mist": "Schrijf je regel op, in je eigen woorden. Een halve is ook goed.",
    "grens.regel.kop": "De regel die je blijkbaar volgt",
    "grens.regel.na": "Zou je dit ook zo uitleggen aan wie het treft?",
    "grens.regel.anders": "Verander mijn regel",
    "grens.mee": "Neem dit mee",
    "grens.opnieuw": "Begin opnieuw",
    "grens.opnieuw.zin": "Dan gaat weg wat je hier koos en schreef. Je werk bij de casus zelf blijft.",
    "grens.opnieuw.ja": "Wis en begin opnieuw",
    "grens.naar-casus": "Terug naar de casus",
    # Around it
    "grens.titel": "Grensverkenner: {casus}",
    "grens.intro": "Dezelfde casus, telkens een beetje anders. Bij elke situatie kies je snel wat je doet. "
    "Aan het eind zie je waar jouw keuze kantelt. Welke regel daarachter zit, schrijf je zelf.",
    "grens.geen-antwoord": "Er is geen goede lijn die wij achterhouden, en niemand vergelijkt jou met een ander.",
    "grens.link": "Verken je grens: waar kantelt je keuze?",
    "grens.link.zin": "{n} korte situaties, telkens een beetje anders.",
    "grens.blijft": "Wat je invult blijft op dit apparaat. Wij ontvangen het niet.",
    "grens.mislukt": "De rekenhulp start niet op dit apparaat. Je keuzes staan er nog. "
    "Gebruik het blad op papier hieronder, of probeer het later opnieuw.",
    "grens.geweigerd": "Je browser laat bewaren niet toe. Je kunt alles doen. Bewaar aan het eind een bestand, anders is het weg.",
    "grens.vol": "Er is geen ruimte meer om te bewaren. Bewaar dit als bestand, of wis oud werk.",
    "grens.verouderd": "Deze casus is veranderd sinds je hier koos. Wat nog past, staat er; de rest bewaren wij.",
    "zonder-javascript.grens": "Zonder JavaScript kun je de situaties op papier gebruiken.",
    "grens.papier": "Op papier",
    "grens.papier.zin": "Kruis bij elke situatie aan wat je doet. Schrijf daarna op welke regel je blijkbaar volgt.",
    "grens.papier.anders": "Wat er anders is",
}


def zeg(id: str, **velden: str | int) -> str:
    """The sentence with this id, from here or from the walk. An unknown id or veld raises KeyError."""
    return (GRENSTEKSTEN.get(id) or TEKSTEN[id]).format(**velden)
