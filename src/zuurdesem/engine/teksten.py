"""Every sentence the engine can say, by text id. `{naam}` is filled in by `zeg`.

The words follow the schrijfwijzer: a calm colleague who asks, no praise, no verdict on a choice.
An id that ends in `.<waarde>` belongs to the closed answer with that value.
"""

from __future__ import annotations

TEKSTEN: dict[str, str] = {
    # The frame around every step
    "stand": "Stap {nummer} van {totaal}",
    "stand.tijd": "nog ongeveer {minuten}",
    "minuut": "1 minuut",
    "minuten": "{n} minuten",
    "alle-stappen": "Alle stappen",
    "staat.gedaan": "gedaan",
    "staat.overgeslagen": "overgeslagen",
    "staat.hier": "je bent hier",
    "staat.nog-niet": "nog niet",
    "vorige": "Vorige stap",
    "sla-over": "Sla over",
    "schrijf-over": "Schrijf over de casus, niet over iemand die je kent.",
    "voorbeeld": "Voorbeeld: ‘{zin}’",
    "fout.kop": "Hier mist nog iets",
    "fout.rust": "Je andere antwoorden zijn bewaard.",
    "let-op": "Let op: ",
    "knop.naar.1": "Verder naar je eerste neiging",
    "knop.naar.3": "Verder naar de vier logica’s",
    "knop.naar.4": "Verder naar de poorten",
    "knop.naar.7": "Verder naar je besluit",
    "knop.naar.9": "Naar de terugblik",
    "knop.verder": "Verder",
    # Begin
    "begin.kop": "Begin",
    "begin.belofte": "Er is hier geen goed antwoord dat wij achterhouden. "
    "Je ziet straks waarop jouw keuze rust, en wat haar kan laten kantelen.",
    "begin.kort.kop": "Kort",
    "begin.kort.zin": "De vier logica’s over jouw optie, en één zin schrijven. "
    "Later verder met de volledige route? Je houdt alles.",
    "begin.kort.knop": "Begin, kort ({minuten})",
    "begin.volledig.kop": "Volledig",
    "begin.volledig.zin": "Een zin in een andere stem, alle poorten, en wat je besluit achterlaat. "
    "Pauze kan; je komt terug waar je was.",
    "begin.volledig.knop": "Begin, volledig ({minuten})",
    "begin.alleen-kort": "Deze casus is kort. Hij werkt in de korte route.",
    "begin.blijft": "Wat je invult blijft op dit apparaat. Wij ontvangen het niet.",
    "begin.gedeeld": "Werk je op een computer die anderen ook gebruiken? Kies ‘Niet bewaren’ of wis aan het eind.",
    "begin.bewaren": "Bewaren op dit apparaat",
    "begin.niet-bewaren": "Niet bewaren",
    "begin.niet-bewaren.uitleg": "Je antwoorden zijn weg als je de pagina sluit. "
    "Bewaar aan het eind een bestand als je ze wilt houden.",
    "begin.werkblad": "Print het werkblad",
    "begin.inlezen": "Verder met een bewaard bestand",
    "begin.inlezen.hulp": "Kies een bestand dat je hier eerder bewaarde. Het blijft op dit apparaat.",
    "hervat.kop": "Je was hier al",
    "hervat.zin": "Wat je had staat nog op dit apparaat.",
    "hervat.verder": "Ga verder waar je was",
    "hervat.kijk": "Bekijk wat je had",
    "hervat.opnieuw": "Begin opnieuw",
    "hervat.opnieuw.zin": "Als je opnieuw begint, gaat weg wat je bij deze casus had. "
    "Bewaar het eerst als bestand als je het wilt houden.",
    "hervat.opnieuw.ja": "Wis en begin opnieuw",
    # 1 Eerste neiging
    "stap.1": "Eerste neiging",
    "stap.1.waarom": "Je neemt altijd iets mee naar binnen. Als je het opschrijft, kun je er later naar kijken.",
    "neiging.vraag": "Wat neig je te doen?",
    "neiging.hulp": "Het is geen besluit. Niemand ziet het.",
    "neiging.anders": "Iets anders",
    "neiging.weet-niet": "Ik weet het nog niet",
    "neiging.niets": "Kies een optie, of kies ‘Ik weet het nog niet’.",
    "neiging.zekerheid.vraag": "Hoe zeker voelt dat?",
    "neiging.trek.vraag": "Wat trekt je daarheen?",
    "neiging.trek.eerlijk": "eerlijk voor iedereen",
    "neiging.trek.beschermen": "{lijdend} beschermen",
    "neiging.trek.contact": "het contact bewaren",
    "neiging.trek.regel": "de regel volgen",
    "neiging.trek.werkbaar": "het moet werkbaar blijven",
    "neiging.trek.risico": "mijn eigen risico",
    "neiging.trek.anders": "iets anders",
    "neiging.zin.vraag": "In één zin, als je wilt",
    "neiging.zin.voorbeeld": "Ik wil niet dat zij de volgende keer zwijgt.",
    "neiging.knop": "Leg weg en ga verder",
    "neiging.bewaard": "Bewaard en dichtgevouwen. Aan het eind vouw je het weer open.",
    "neiging.bewaard.weet-niet": "Dat is een begin. Bij je besluit vragen we het opnieuw.",
    "neiging.vast": "Je eerste neiging ligt vast, zodat je er later naar kunt kijken. "
    "Wat je nu vindt, zeg je bij je besluit.",
    "neiging.open": "Vouw je eerste neiging open",
    # 3 Vier logica's
    "stap.3": "Vier logica’s",
    "stap.3.waarom": "Vier manieren om te zien wat hier op het spel staat. Je hoeft het met geen ervan eens te zijn.",
    "logica.ronde": "Ronde {nummer} van {totaal}",
    "logica.bewaakt": "Bewaakt hier: ",
    "logica.zin.vraag": "Zeg het op zijn sterkst, in één zin",
    "logica.zin.hulp": "Je hoeft het niet te vinden. Je hoeft het alleen goed te zeggen.",
    "logica.zin.voorbeeld": "Als wij dit bij haar doen, wat doen we dan bij de volgende tien?",
    "logica.zin.knop": "Leg mijn zin ernaast",
    "logica.zin.over": "Ik schrijf het niet op",
    "logica.zin.straks": "De argumenten van deze logica lees je hierna.",
    "logica.zin.na": "Leg jouw zin ernaast. Wat staat bij jou, en hier niet?",
    "logica.aanhef.professioneel": "Vanuit mijn vak zou ik zeggen:",
    "logica.aanhef.management": "Als teamleider zou ik zeggen:",
    "logica.aanhef.client": "Als {onderwerp} zou ik zeggen:",
    "logica.aanhef.politiek": "Als raadslid dat voor iedereen kiest, zou ik zeggen:",
    "logica.jouw-optie": "Over jouw optie",
    "logica.meest-voor": "Het meest voor",
    "logica.ook-meest-voor": "Over jouw optie, ook het meest voor",
    "logica.namens": "namens: {wie}",
    "logica.inschatting-van": "inschatting van de schrijver",
    "logica.nu.vraag": "En nu?",
    "logica.nu.blijft": "Ik blijf erbij",
    "logica.nu.blijft.open": "Ik weet het nog niet",
    "logica.nu.twijfel": "Ik twijfel",
    "logica.nu.naar": "Ik neig nu naar …",
    "logica.nu.naar.lezer": "Ik neig nu naar ",
    "logica.volgende": "Volgende logica",
    "logica.over": "Overgeslagen: {logica}. Je ziet dat terug in de terugblik.",
    "logica.valkuil": "De valkuil van deze logica",
    "logica.valkuil.professioneel": "Kan ook betekenen: beter weten dan de ander.",
    "logica.valkuil.management": "Kan ook betekenen: wat telt is wat je kunt tellen.",
    "logica.valkuil.client": "Kan ook betekenen: één stem voor het hele gezin nemen.",
    "logica.valkuil.politiek": "Kan ook betekenen: regeren op één voorval.",
    "logica.midden.professioneel": "professionele logica",
    "logica.midden.management": "managementlogica",
    "logica.midden.client": "cliëntlogica",
    "logica.midden.politiek": "politieke logica",
    # 4 Poorten
    "stap.4": "Poorten",
    "stap.4.waarom": "Nu pas het recht. Eerst wist je waar het om gaat; "
    "nu kijk je wat mag, wat moet en waar ruimte zit.",
    "poorten.moet": "In elke optie moet dit",
    "poorten.opties": "Wat mag, per optie",
    "poorten.optie": "Wat mag bij jouw optie",
    "poorten.uitleg": "Wat de vier woorden betekenen",
    "poorten.open": "Hier staat, voor zover wij lazen, niets in de weg.",
    "poorten.slagboom": "Dit kan als iemand anders ja zegt.",
    "poorten.mist": "Of dit mag, is onduidelijk. De optie blijft staan; zoek het uit voordat je het doet.",
    "poorten.dicht": "Dit doen we niet mee in de weging. Je kunt wel lezen wat ervoor pleit.",
    "poorten.ja-van": "Ja nodig van: ",
    "poorten.ja.vraag": "Wie zou hier ja moeten zeggen?",
    "poorten.ja.over": "Over ‘{optie}’. Je kunt er meer kiezen.",
    "poorten.ja.weet-niet": "Weet ik niet",
    "poorten.ja.morgen": "Dat is een vraag voor morgen. Hij staat straks bij je besluit.",
    "poorten.kaders": "Lees verder:",
    "niet-gecontroleerd.kop": "Niet juridisch gecontroleerd.",
    "niet-gecontroleerd": "Wij beschrijven deze regels zoals wij ze in de bron lazen. "
    "Er keek geen jurist mee. Regels en bedragen veranderen. "
    "Gebruik dit om vragen te stellen, niet om te beslissen.",
    "niet-gecontroleerd.regel": "Niet juridisch gecontroleerd · stand {datum}",
    "gecontroleerd.regel": "Nagekeken door {wie} op {datum}. Daarna kan iets veranderd zijn.",
    # 7 Besluit en rugdekking
    "stap.7": "Besluit en rugdekking",
    "stap.7.waarom": "Een besluit is pas van jou als je het kunt uitleggen, "
    "en pas veilig als je er niet alleen mee staat.",
    "besluit.vraag": "Wat doe je?",
    "besluit.anders": "Iets anders",
    "besluit.niet-alleen": "Ik kan dit niet alleen besluiten",
    "besluit.niets": "Kies een optie, of kies ‘Ik kan dit niet alleen besluiten’.",
    "besluit.eerst": "Kies eerst wat je doet. Daarna zie je de terugblik.",
    "besluit.zekerheid.vraag": "Hoe zeker ben je nu?",
    "besluit.zin.vraag": "Jouw besluit in één zin",
    "besluit.zin.hulp": "Verander de woorden tot je ze hardop zou zeggen.",
    "besluit.zin.voorbeeld": "Ik help haar melden, omdat openheid hier telt, ook al kan zij nauwelijks weigeren.",
    "besluit.zin.vul": "Ik {ik}, omdat {belang} hier telt, ook al {ook_al}.",
    "besluit.zin.leeg": "Ik …, omdat …, ook al …",
    "besluit.zin.over": "Ik schrijf het niet op",
    "besluit.regel.vraag": "Hoe verhoudt dit zich tot de regel?",
    "besluit.regel.volgt": "Ik volg de regel",
    "besluit.regel.ruimte": "Ik gebruik ruimte in de regel",
    "besluit.regel.wijkt-af": "Ik wijk af",
    "besluit.regel.weet-niet": "Weet ik niet",
    "besluit.ja.vraag": "Wie moet dit weten, of ja zeggen?",
    "besluit.ja.hulp": "Je kunt er meer kiezen.",
    "besluit.ja.nog-niemand": "Nog niemand",
    "besluit.ja.nodig": "Voor deze optie is een ja nodig van {wie}.",
    "besluit.ja.mist": "Of deze optie mag, is onduidelijk. Zoek het uit met {wie}.",
    "besluit.vertelt.vraag": "Wie vertelt het aan {lijdend}, en wanneer?",
    "besluit.vertelt.ik-vooraf": "Ik, voordat ik iets doe",
    "besluit.vertelt.ik-erna": "Ik, erna",
    "besluit.vertelt.ander": "Iemand anders",
    "besluit.vertelt.niet-gedacht": "Daar had ik nog niet aan gedacht",
    "besluit.achter": "Dit laat het achter",
    "besluit.herstel.vraag": "Wie herstelt dat?",
    "besluit.herstel.hulp": "Wat kan helpen: {herstel}",
    "besluit.herstel.ik": "Ik",
    "besluit.herstel.team": "Mijn team",
    "besluit.herstel.gemeente": "De gemeente",
    "besluit.herstel.niemand": "Niemand kan dat",
    "besluit.herstel.anders": "Anders",
    "besluit.terug.vraag": "Wanneer kijk je terug?",
    "besluit.terug.1": "Over een week",
    "besluit.terug.4": "Over vier weken",
    "besluit.terug.12": "Over twaalf weken",
    "besluit.terug.niet": "Niet",
    "besluit.reactie.nog-niemand": "Er staat nog niemand naast je. Wie bel je als eerste?",
    "besluit.reactie.toestemming": "Een collega die meedenkt, is nog geen toestemming.",
    "besluit.reactie.wijkt-af": "Schrijf de regel op, en het doel van die regel. Dan kan een ander je volgen.",
    "besluit.reactie.volgt": "Schrijf op waarom de regel hier past. Ook dat is een reden.",
    "besluit.reactie.niet-gedacht": "Het gaat over {lijdend}. Hoe {hoort} {onderwerp} het?",
    "besluit.reactie.niet-alleen": "Ook dat is een besluit. Met wie wel, en wat doe je tot die tijd?",
    # 9 Terugblik
    "stap.9": "Terugblik",
    "stap.9.waarom": "Je ziet je eigen spoor. Er is geen uitslag.",
    "terugblik.eerst": "Eerst",
    "terugblik.nu": "Nu",
    "terugblik.niet-gevraagd": "niet opgeschreven",
    "terugblik.bewoog": "Je bewoog bij: ",
    "terugblik.bewoog.besluit": "Je koos bij je besluit iets anders dan eerst. Welke reden gaf de doorslag?",
    "terugblik.bleef.kop": "Niets verschoof.",
    "terugblik.bleef": "Je bleef bij je keuze. Dat is net zo goed een uitkomst. Wat is er aan reden bijgekomen?",
    "terugblik.geen.kop": "Je hebt eerst niet gekozen.",
    "terugblik.geen": "Wat hielp je om nu wel iets te besluiten?",
    "terugblik.niet-gekozen.kop": "Je hebt niet gekozen.",
    "terugblik.niet-gekozen": "Wat zou je eerst willen weten?",
    "terugblik.stem": "In de stem van de {logica}",
    "terugblik.weinig": "Weinig van jou gehoord",
    "terugblik.achter": "Dit laat het achter",
    "terugblik.herstelt": "Dat herstelt",
    "terugblik.vertelt": "Wie het vertelt",
    "terugblik.ja": "Wie het weet of ja zegt",
    "terugblik.kijkt": "Je kijkt terug",
    "terugblik.achteraf": "Je eerste neiging, achteraf anders",
    "terugblik.vervallen": "Vervallen antwoorden",
    "terugblik.vervallen.zin": "{n} past niet bij deze casus zoals hij nu is. We bewaren het, maar gebruiken het niet.",
    "terugblik.vervallen.zinnen": "{n} passen niet bij deze casus zoals hij nu is. "
    "We bewaren ze, maar gebruiken ze niet.",
    "terugblik.woord": "Het laatste woord",
    "terugblik.deskundigen": "Dit zeiden mensen uit het vak",
    "terugblik.deskundigen.zin": "Hier gaan zij uiteen. Onze woorden, hun standpunt. Het is geen antwoordmodel.",
    "terugblik.past-bij": "Past volgens ons het best bij ",
    "terugblik.geen-keuze": "Noemt zelf geen keuze",
    "terugblik.bron": "Bron",
    "terugblik.verder-lezen": "Verder lezen",
    "terugblik.volledig": "Ga hierop verder, volledig",
    "terugblik.volledig.zin": "Je houdt alles wat je al zei. De volledige route vraagt wat hier niet gevraagd is.",
    "terugblik.spoor": "Alles wat je zei",
    # Verslag
    "verslag.kop": "Denkspoor bij {titel}",
    "verslag.oefencasus": "Oefening met een verzonnen casus.",
    "verslag.vraag": "De vraag",
    "verslag.leeg": "Nog niets ingevuld.",
    "verslag.geen-antwoord": "niet beantwoord",
    # Meenemen
    "mee.kop": "Neem je denkspoor mee",
    "mee.zin": "In dit bestand staat wat je zelf schreef. Lees het na voordat je het deelt.",
    "mee.druk": "Print",
    "mee.markdown": "Bewaar als tekst",
    "mee.json": "Bewaar als bestand",
    # Wissen
    "wis.knop": "Sluit en wis",
    "wis.zin": "Dit wist alles wat Zuurdesem op dit apparaat bewaarde, ook van andere casussen.",
    "wis.ja": "Wis alles van dit apparaat",
    "wis.nee": "Laat staan",
    "wis.klaar": "Alles is van dit apparaat gewist.",
    # Toestanden
    "toestand.laadt": "De rekenhulp laadt ({mb} MB). Je kunt intussen lezen en kiezen.",
    "toestand.herstart": "De rekenhulp viel weg en is opnieuw gestart. Er is niets verloren.",
    "toestand.mislukt": "De rekenhulp start niet op dit apparaat. Je keuzes staan er nog. "
    "Je kunt verder met het werkblad, of het later opnieuw proberen.",
    "toestand.opnieuw": "Probeer het opnieuw",
    "toestand.werkblad": "Naar het werkblad",
    "toestand.bewaard": "Bewaard op dit apparaat",
    "toestand.niet-bewaard": "Niet bewaard. Sluit je de pagina, dan is het weg.",
    "toestand.geweigerd": "Je browser laat bewaren niet toe. Je kunt de hele casus doen. "
    "Bewaar aan het eind een bestand, anders is het weg.",
    "toestand.vol": "Er is geen ruimte meer om te bewaren. Bewaar deze casus als bestand, of wis oud werk.",
    "toestand.editie": "Deze casus is veranderd sinds jij hem deed. Je antwoorden staan er nog. "
    "Wat niet meer past, zie je in de terugblik.",
    "toestand.gelezen": "Het bestand is ingelezen.",
    # Bestanden
    "bestand.onleesbaar": "Dit bestand kunnen wij niet lezen. Wat je al had, staat er nog. "
    "Is het een bestand van Zuurdesem, en helemaal gedownload?",
    "bestand.nieuwer": "Dit bestand komt uit een nieuwere versie. Ververs de pagina en probeer het nog eens.",
    "bestand.andere-casus": "Dit bestand hoort bij een andere casus ({casus}). Wat je al had, staat er nog. "
    "Open die casus en lees het bestand daar in.",
    "bestand.geen-casus": "In dit bestand zit geen werk bij deze casus. Wat je al had, staat er nog.",
    # Merk op
    "merk-op": "Hier staat iets dat op {wat} lijkt. Gaat dit over een echt mens? Haal het dan weg. "
    "Wij kijken niet mee; je ziet deze regel alleen hier.",
    "merk-op.bsn": "een burgerservicenummer",
    "merk-op.telefoon": "een telefoonnummer",
    "merk-op.mail": "een e-mailadres",
    "merk-op.adres": "een adres",
    # Werkblad
    "werkblad.kop": "Werkblad",
    "werkblad.zin": "De hele casus op papier. Hetzelfde als op het scherm, zonder rekenhulp.",
    "werkblad.aankruisen": "Kruis aan of schrijf op.",
    "werkblad.argumenten": "Wat deze logica over elke optie zegt",
    "werkblad.voet": "{adres} · editie {editie} · kaders: stand {datum}, niet juridisch gecontroleerd",
    "zonder-javascript": "Zonder JavaScript kun je het verhaal lezen en het werkblad gebruiken.",
}

LIJDEND = {"zij": "haar", "hij": "hem", "die": "hen", "meervoud": "hen"}
HOORT = {"zij": "hoort", "hij": "hoort", "die": "hoort", "meervoud": "horen"}
ONDERWERP = {"zij": "zij", "hij": "hij", "die": "die", "meervoud": "zij"}
MAANDEN = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
]


def zeg(id: str, **velden: str | int) -> str:
    """The sentence with this id, its `{velden}` filled in. An unknown id or veld raises KeyError."""
    return TEKSTEN[id].format(**velden)


def minuten(seconden: int) -> str:
    """A duration in whole minutes, rounded up, at least one."""
    n = max(1, -(-seconden // 60))
    return zeg("minuut") if n == 1 else zeg("minuten", n=n)


def datum(iso: str) -> str:
    """ISO text as Dutch words: '2024-12-10' -> '10 december 2024'. What is no date comes back as it is."""
    delen = iso.split("-")
    if not all(deel.isascii() and deel.isdigit() for deel in delen) or len(delen) > 3:
        return iso
    if len(delen) == 1:
        return iso
    maand = int(delen[1])
    if not 1 <= maand <= 12:
        return iso
    dag = f"{int(delen[2])} " if len(delen) == 3 else ""
    return f"{dag}{MAANDEN[maand - 1]} {delen[0]}"
