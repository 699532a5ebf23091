"""Every sentence about what a walk leaves behind, by text id: the stukken, the files, and Mijn werk.

Beside `teksten`, which holds the walk itself; `zeg` here knows both. The same rules hold for these words.
"""

from __future__ import annotations

from .teksten import TEKSTEN

STUKTEKSTEN: dict[str, str] = {
    # Around every stuk
    "stuk.links": "Verder met je denkspoor",
    "stuk.terug": "Terug naar de doorloop",
    "stuk.leeg": "Nog niet opgeschreven.",
    "stuk.oefencasus": "Oefencasus: de situatie is verzonnen. Zet er geen namen bij.",
    "stuk.voet": "Oefencasus · Zuurdesem",
    "stuk.mee": "Neem dit mee",
    "stuk.vorm.word": "Bewaar als Word",
    "stuk.vorm.markdown": "Bewaar als Markdown",
    "stuk.vorm.tekst": "Bewaar als tekst",
    "stuk.vorm.druk": "Print",
    # Verantwoording
    "stuk.verantwoording": "Verantwoording",
    "stuk.verantwoording.link": "Lees je verantwoording, ook als Word",
    "stuk.verantwoording.waarom": "Wat je besloot en waarom, zo dat een ander je kan volgen. "
    "Dit vragen we van wie de regel volgt en van wie afwijkt.",
    "stuk.verantwoording.aanvullen": "Vul aan bij je besluit",
    "verantwoording.casus": "Casus",
    "verantwoording.rol": "Rol",
    "verantwoording.beslist": "Wie formeel beslist",
    "verantwoording.gemaakt": "Gemaakt op",
    "verantwoording.besluit": "Besluit",
    "verantwoording.keuze": "Keuze",
    "verantwoording.zin": "In één zin",
    "verantwoording.zeker": "Hoe zeker",
    "verantwoording.regel": "Regel en datum",
    "verantwoording.verhoudt": "Hoe dit zich tot de regel verhoudt",
    "verantwoording.poort": "Of het mag",
    "verantwoording.poort.zin": "{woord}. {zin}",
    "verantwoording.geen-kader": "Bij deze keuze staat geen kader.",
    "verantwoording.logicas": "Redenen per logica",
    "verantwoording.richting": "‘{optie}’ en dit belang: {richting}.",
    "verantwoording.richting.eigen": "‘{optie}’ en dit belang: {richting}, naar eigen inschatting. "
    "De schrijver zei: {was}.",
    "verantwoording.argument": "{zin} ({soort})",
    "verantwoording.eigen-zin": "In eigen woorden: ‘{zin}’",
    "verantwoording.week": "Wat ervoor week",
    "verantwoording.opzij": "Opzij gezet",
    "verantwoording.beschadigd": "Wat deze keuze beschadigt",
    "verantwoording.beschadigt.regel": "{belang}: {richting}",
    "verantwoording.niets-beschadigd": "Volgens de inschattingen geen van de vier belangen.",
    "verantwoording.bezwaar": "Bezwaar en antwoord",
    "verantwoording.sterkste": "Het sterkste bezwaar",
    "verantwoording.ermee": "Wat ermee gedaan is",
    "verantwoording.antwoord": "Antwoord",
    "verantwoording.ook-al": "Ook al",
    "verantwoording.ook-al.zin": "Ook al {ook_al}.",
    "verantwoording.ja": "Wie ja zegt",
    "verantwoording.ja.genoemd": "Wie het weet of ja zegt",
    "verantwoording.ja.nodig": "Wat de regel vraagt",
    "verantwoording.ja.geen": "Voor deze optie vonden wij geen ja van een ander dat nodig is.",
    "verantwoording.ja.gedacht": "Wie volgens jou ja moet zeggen",
    "verantwoording.vertelt": "Wie het vertelt",
    "verantwoording.achter": "Wat het achterlaat en wie herstelt",
    "verantwoording.laat": "Dit laat het achter",
    "verantwoording.herstelt": "Wie dat herstelt",
    "verantwoording.helpt": "Wat kan helpen",
    "verantwoording.terug": "Terugkijken",
    "verantwoording.terug.wanneer": "Wanneer",
    "verantwoording.terug.dag": "{wanneer}, op {datum}",
    # Signaalbrief
    "stuk.signaal": "Een signaal schrijven",
    "stuk.signaal.link": "Schrijf een signaal (10 minuten)",
    "stuk.signaal.waarom": "Een signaal overtuigt pas als de ander er een reden in herkent.",
    "signaal.zelf": "Wij schrijven de zinnen niet voor je. Kies één lezer of schrijf er meer. Elk veld mag leeg blijven.",
    "signaal.sprong": "Voor wie",
    "signaal.opening": "Een opening die past: ‘{zin}’",
    "signaal.collegas.vraag": "Aan een collega",
    "signaal.collegas.telt": "Hier telt: het vak, en herkennen.",
    "signaal.collegas.opening": "Herken jij dit ook? …",
    "signaal.teamleider.vraag": "Aan de teamleider",
    "signaal.teamleider.telt": "Hier telt: tijd, gelijke gevallen en een voorstel.",
    "signaal.teamleider.opening": "Dit kost ons nu …, en het valt per collega anders uit. Voorstel: …",
    "signaal.clientenraad.vraag": "Aan de cliëntenraad",
    "signaal.clientenraad.telt": "Hier telt: wat inwoners merken.",
    "signaal.clientenraad.opening": "Wij horen van inwoners dat … Klopt dat beeld volgens u?",
    "signaal.raad.vraag": "Aan raad of wethouder",
    "signaal.raad.telt": "Hier telt: het doel van de regel, en voor wie zij nu hoe uitpakt.",
    "signaal.raad.opening": "De regel … heeft als doel … In de uitvoering zien wij … Wij vragen u …",
    "signaal.tellen.vraag": "Wat zou je tellen, zonder gegevens van mensen?",
    "signaal.tellen.hulp": "Denk aan hoe vaak per maand deze vraag langskomt. Geen namen, geen data, geen dossiers.",
    "signaal.knop": "Lees na en neem mee",
    "signaal.nalezen": "Dit schreef je. Lees het na voordat je het deelt.",
    "signaal.let-op": "Let op.",
    "signaal.verander": "Verander je tekst",
    "signaal.nakijken": "Kijk je tekst na",
    "signaal.nakijken.aantal": "Staat er een aantal of een schatting die je kunt uitleggen?",
    "signaal.nakijken.herkenbaar": "Is niemand herkenbaar?",
    "signaal.nakijken.regel": "Zeg je wat de regel goed doet?",
    "signaal.nakijken.een-ding": "Vraag je één ding?",
    "signaal.nakijken.namens": "Is duidelijk namens wie je schrijft?",
    # Terugkeerkaart
    "stuk.kaart": "Zet een herinnering in je agenda",
    "stuk.kaart.link": "Zet een herinnering in je agenda",
    "stuk.kaart.waarom": "In je agenda komt alleen ‘Terugkijken’. Er staat niet in welke casus.",
    "kaart.naam": "Terugkijken",
    "kaart.adres": "In de afspraak staat ook het adres van ‘Mijn werk’ op deze site. Daar kun je die dag verder.",
    "kaart.bewaren": "Terugkijken kan als je antwoorden op dit apparaat blijven. "
    "Bewaar anders ook een bestand, dan lees je dat straks weer in.",
    # Terugkijken
    "stuk.terugkijken": "Terugkijken",
    "stuk.terugkijken.link": "Kijk nu al terug",
    "stuk.terugkijken.waarom": "Dit schreef je toen. Je keuze staat er nog niet bij. "
    "Lees je reden als iemand die het er niet mee eens is: wat mist er?",
    "terugkijken.heel": "Dit schreef je toen. Je keuze kan erin staan. "
    "Lees je zin als iemand die het er niet mee eens is: wat mist er?",
    "terugkijken.geen": "Je schreef toen geen reden op. "
    "Denk aan iemand die het niet met je eens was: wat had die willen horen?",
    "terugkijken.reden": "Je reden van toen",
    "terugkijken.zin.vraag": "Wat mist er?",
    "terugkijken.zin.hulp": "Schrijf het op zoals die ander het zou zeggen. Mag leeg blijven.",
    "terugkijken.knop": "Leg je keuze ernaast",
    "terugkijken.mist": "Wat er volgens jou mist",
    "terugkijken.koos": "Dit koos je toen",
    "terugkijken.niet-gekozen": "Je besloot toen nog niets.",
    "terugkijken.weer": "Zou je het nu weer zo doen? Blijven is net zo goed een uitkomst als bewegen.",
    "terugkijken.nieuw": "Neem je vraag mee naar een andere casus",
    "terugkijken.alle": "Kies uit alle casussen",
    # Alles wat je zei
    "stuk.spoor": "Alles wat je zei",
    "stuk.spoor.link": "Lees alles wat je zei",
}


def zeg(id: str, **velden: str | int) -> str:
    """The sentence with this id, of a stuk or of the walk, its `{velden}` filled in. An unknown one raises KeyError."""
    zin = STUKTEKSTEN.get(id)
    return (TEKSTEN[id] if zin is None else zin).format(**velden)
