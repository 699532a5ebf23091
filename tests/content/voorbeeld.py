"""A small library in which nothing has to be mended: `voorbeeld()` gives its texts by path below docs/.

One casus (kort, with a child), one interventie, hulp, essay and logica page, two kaders, two begrippen, two bronnen
and a home page.
Everything in it is made up, the bronnen too: it never leaves the tests.
"""

from __future__ import annotations

CASUS = """\
---
titel: De reservesleutel
publicatie: gepubliceerd
bijgewerkt: "2026-03-01"
diepte: kort
vraag: Geef je de reservesleutel aan de vader?
kern: >-
  Je bent woonbegeleider. Een vader staat aan de balie en vraagt om de reservesleutel van zijn gezin. Hij is
  buitengesloten en het regent. Zijn vrouw is niet te bereiken. Zij vroeg je vorige week om de sleutel aan niemand te
  geven, en zei niet waarom. Hun zoon van negen wacht binnen in de gang. Het huisreglement zegt dat elke bewoner recht
  heeft op een sleutel.
themas:
  - wonen
  - gezin
setting: opvang
rol: woonbegeleider in een opvang voor gezinnen
beslisser: >-
  de teamleider; in de avond besluit wie dienst heeft, binnen het [[mandaat]]
herkomst: fictief
inhoud: spanning tussen ouders
let_op: []
om_wie: vader
betrokkenen:
  - id: vader
    wie: vader (41)
    soort: inwoner
    voornaamwoord: hij
    staat_op_het_spel: zijn plek in huis, en of hij wordt vertrouwd
    gehoord: ja
  - id: moeder
    wie: moeder (38)
    soort: inwoner
    voornaamwoord: zij
    staat_op_het_spel: dat een afspraak met jou iets waard is
    gehoord: zit niet aan tafel
  - id: zoon
    wie: zoon (9)
    soort: kind
    voornaamwoord: hij
    staat_op_het_spel: een rustige avond met allebei zijn ouders
    gehoord: nee
feiten:
  - id: staat-buiten
    zin: De vader kan zijn kamer niet in.
    soort: feit
    uitleg: Je hebt het zelf gezien aan de deur.
  - id: bang
    zin: De moeder is bang voor hem.
    soort: aanname
    uitleg: Zij zei niet waarom zij het vroeg. Je kunt het haar vragen.
    navragen_bij: de moeder
  - id: overdreven
    zin: Haar verzoek is overdreven.
    soort: oordeel
    uitleg: Dat is een waardering. De vraag is wie die mag geven.
onbekend:
  - id: waarom-niet
    vraag: Waarom wil je niet dat iemand de sleutel krijgt?
    aan: moeder
    over: []
    waarom: Je hoort of het om rust gaat of om veiligheid.
    antwoord: >-
      Ik wil één plek waar niemand zomaar binnenkomt. Hij doet niets, dat is het niet. Ik slaap gewoon beter als ik
      weet wie er een sleutel heeft.
  - id: hoe-gaat-het
    vraag: Hoe gaat het met je zoon als jullie ruzie hebben?
    aan: vader
    over:
      - zoon
    waarom: Het kind wacht in de gang en hoort alles.
    antwoord: >-
      Hij gaat dan op de trap zitten met zijn jas aan. Ik zeg dat hij naar binnen moet. Hij zegt dat hij wacht tot het
      over is.
  - id: wat-doen-wij
    vraag: Wat doen wij hier als een bewoner zo iets vraagt?
    aan: teamleider, zonder naam
    over: []
    waarom: Je hoort of er een lijn is.
    antwoord: >-
      Er staat niets op papier. De een geeft de sleutel, de ander belt eerst. Schrijf op wat je doet, dan praten wij er
      morgen over.
belangen:
  professioneel:
    kort: vertrouwen
    zin: een afspraak die blijft gelden als het lastig wordt
  management:
    kort: één lijn
    zin: elke dienst doet bij zo'n verzoek hetzelfde
  client:
    kort: rust thuis
    zin: een avond zonder ruzie op de gang
  politiek:
    kort: gelijke rechten
    zin: wie hier woont, kan zijn eigen kamer in
moet:
  - tekst: Schrijf op wat je deed en waarom.
    grond: praktijkoordeel
  - tekst: Kijk eerst hoe het met de zoon gaat.
    kader: belang-van-het-kind
opties:
  - id: geven
    titel: De sleutel geven
    tekst: Je geeft de sleutel en zegt dat je het de moeder vertelt.
    ik: geef hem de sleutel
    ook_al: zij mij vroeg dat niet te doen
    argumenten:
      professioneel:
        richting: -2
        soort: inschatting
        zin: Zij vroeg jou iets en jij beloofde te luisteren. Nu is dat weg.
        bronnen: []
      management:
        richting: 1
        soort: norm
        zin: Het reglement geeft elke bewoner een sleutel. Dat kan iedere dienst uitleggen.
        bronnen: []
      client:
        richting: 0
        soort: inschatting
        zin: Ik sta eindelijk droog. Maar straks moet ik thuis weer uitleggen waarom.
        namens: vader
        bronnen: []
      politiek:
        richting: 2
        soort: feit
        zin: Hij woont hier ook. Een deur gaat open voor wie er recht op heeft.
        bronnen:
          - reglement-2024
    stemmen:
      - namens: zoon
        richting: 1
        zin: Papa kan naar binnen. Dan hoeft hij niet te roepen.
    bezwaar: Je weet niet wat er achter haar vraag zit, en je vraagt het pas daarna.
    laat_achter: Zij weet niet meer wat zij jou kan vragen.
    herstel: Je vertelt het haar zelf, dezelfde avond, en vraagt wat zij nodig heeft.
    laatste_woord: Ik was alleen maar nat en moe. Jullie keken alsof ik iets kwam halen.
    poort:
      woord: open
      zin: Het mag volgens het reglement [@reglement-2024].
      ja_van: []
      kaders: []
  - id: samen-wachten
    titel: Samen wachten
    tekst: Je laat hem binnen in de hal en belt met hem tot zijn vrouw opneemt.
    ik: wacht met hem in de hal
    ook_al: hij recht heeft op zijn kamer
    argumenten:
      professioneel:
        richting: 2
        soort: norm
        zin: Je houdt je aan haar vraag en laat hem niet alleen staan. Beiden horen het.
        bronnen: []
      management:
        richting: -2
        soort: inschatting
        zin: Een dienst die een uur wacht, doet ander werk niet. Dat kan morgen niet weer.
        bronnen: []
      client:
        richting: 1
        soort: inschatting
        zin: Ik zit droog en iemand belt met mij mee. Naar huis mag ik nog niet.
        namens: vader
        bronnen: []
      politiek:
        richting: -1
        soort: norm
        zin: Een bewoner wacht op toestemming voor zijn eigen kamer. Dat staat nergens.
        bronnen: []
    stemmen: []
    bezwaar: Je maakt haar tot degene die moet beslissen, en zij weet daar niets van.
    laat_achter: Hij staat een uur te wachten waar iedereen hem ziet.
    herstel: Je zegt hem waarom, en zorgt dat dit niet nog eens zo hoeft.
    laatste_woord: Je bleef bij mij zitten. Dat was goed. Maar ik schaamde mij voor mijn zoon.
    poort:
      woord: slagboom
      zin: Een bewoner laten wachten spreek je af met je leiding.
      ja_van:
        - teamleider
      kaders:
        - recht-op-een-sleutel
  - id: weigeren
    titel: De sleutel niet geven
    tekst: Je geeft de sleutel niet en zegt dat hij het met zijn vrouw moet regelen.
    ik: geef de sleutel niet
    ook_al: hij dan buiten blijft
    argumenten:
      professioneel:
        richting: 1
        soort: inschatting
        zin: Haar vraag blijft staan. Wel kies je partij zonder dat je weet waarvoor.
        bronnen: []
      management:
        richting: 2
        soort: inschatting
        zin: Nee is snel en voor elke dienst gelijk. Er hoeft niemand te blijven zitten.
        bronnen: []
      client:
        richting: -2
        soort: inschatting
        zin: Ik sta in de regen voor mijn eigen deur. Mijn zoon kijkt toe.
        namens: vader
        bronnen: []
      politiek:
        richting: -2
        soort: norm
        zin: Iemand die hier woont, komt er niet in. Dat kan de opvang niet uitleggen.
        bronnen: []
    stemmen: []
    bezwaar: Je weigert iets waar hij recht op heeft, en je kent haar reden niet.
    laat_achter: Hij weet dat jullie iets over hem denken en niet wat.
    herstel: Je belt hem morgen zelf en vertelt waarom je nee zei.
    laatste_woord: Ik vroeg om een sleutel. Ik kreeg het gevoel dat ik een gevaar ben.
    poort:
      woord: mist
      zin: Naar deze lezing mag het alleen als er gevaar is.
      ja_van:
        - jurist
      kaders: []
deskundigen: []
draaiknoppen: []
docent:
  komt_op: Vaak gaat het over gevaar. Dat staat nergens in het verhaal.
  valkuil: De zoon wordt vergeten, omdat hij niets zegt.
botst_met: []
bronnen:
  - reglement-2024
begrippen:
  - mandaat
kaders:
  - recht-op-een-sleutel
  - belang-van-het-kind
vragen:
  - id: wie-spreekt
    soort: logica
    toetst: logica
    vraag: Als wij dit doen, moeten wij het bij iedereen doen. Welke logica hoor je?
    antwoorden:
      - id: management
        tekst: Managementlogica
        klopt: ja
        uitleg: Het gaat over een werkwijze die voor elke dienst gelijk is.
      - id: client
        tekst: Cliëntlogica
        klopt: nee
        uitleg: Die kijkt naar deze vader en dit gezin.
    bronnen: []
meegelezen: []
---

Je hebt avonddienst in een opvang voor gezinnen. Het is half negen en het regent. De vader van kamer zes staat aan de
balie. Zijn sleutel ligt binnen. Hij vraagt om de reservesleutel. Zijn vrouw neemt de telefoon niet op.

Vorige week kwam zij bij jou langs. Zij vroeg of je de sleutel aan niemand wilde geven. Ook niet aan hem. Waarom zei
zij niet. Je knikte. In het [[mandaat]] van de avonddienst staat hier niets over.

Achter de glazen deur zit hun zoon op de trap, met zijn jas aan. Hij kijkt naar zijn vader en dan naar jou. Je collega
zou de sleutel geven en dat ook opschrijven. Een ander zou eerst bellen, hoe lang het ook duurt. Bij de deur staan
twee buren te wachten. Zij doen alsof zij niets horen. De vader zegt dat het zo niet kan.
"""

LOGICA = """\
---
titel: Managementlogica
publicatie: gepubliceerd
afkorting: Ma
kernvraag: Kan elke collega dit morgen ook zo doen?
bewaakt: dat mensen in hetzelfde geval hetzelfde krijgen
telt_als_reden:
  - Zo doen wij het bij iedereen.
  - Dit kunnen wij volhouden.
valkuil: Een werkwijze wordt een doel.
herkomst: De naam komt uit een verslag [@verslag-2023]. De uitwerking is van ons.
bronnen:
  - verslag-2023
meegelezen: []
---

Deze logica vraagt wat een team kan volhouden.

Wie mag besluiten, staat in het [[mandaat]].
"""

KADER = """\
---
titel: Recht op een sleutel
publicatie: gepubliceerd
soort: regeling
zegt: Wie in de opvang woont, krijgt een sleutel van de eigen kamer (huisreglement, artikel 4) [@reglement-2024].
status: geldt
geldt_vanaf: "2024-01-01"
stand_per: "2026-02-01"
gecontroleerd_door: ''
gecontroleerd_op: ''
ruimte: Of de opvang een sleutel mag weigeren bij gevaar, staat er niet.
bronnen:
  - reglement-2024
vragen:
  - id: wie-krijgt
    soort: enkel
    toetst: kader
    over: kaders/recht-op-een-sleutel
    vraag: Wie krijgt volgens het reglement een sleutel?
    antwoorden:
      - id: elke-bewoner
        tekst: Elke bewoner
        klopt: ja
        uitleg: Zo staat het in artikel 4.
      - id: een-per-gezin
        tekst: Eén per gezin
        klopt: nee
        uitleg: Het artikel noemt bewoners, geen gezinnen.
    bronnen:
      - reglement-2024
meegelezen: []
---

Wie beslist, hangt af van het [[mandaat]].
"""

KINDKADER = """\
---
titel: Het belang van het kind
publicatie: gepubliceerd
soort: verdrag
zegt: Bij een besluit dat een kind raakt, telt het belang van het kind als eerste mee [@verslag-2023].
status: geldt
geldt_vanaf: ''
geldt_zin: De datum voor dit voorbeeld is niet nagekeken.
stand_per: "2026-02"
gecontroleerd_door: jurist
gecontroleerd_op: "2026-02-03"
ruimte: Hoe zwaar dit weegt, staat er niet.
kinderrechten: true
bronnen:
  - verslag-2023
meegelezen: []
---

Meer over [het reglement](recht-op-een-sleutel.md) en over [[mandaat|besluiten in de avond]].
"""

INTERVENTIE = """\
---
titel: Twee vragen aan de deur
publicatie: gepubliceerd
soort: lichte handeling
kern: Vraag eerst wat iemand nodig heeft, en daarna pas wat er mag.
themas:
  - wonen
setting:
  - opvang
doelgroep: bewoners die iets van de dienst vragen
doel: Iemand laat weten wat er speelt voordat jij besluit.
stappen:
  - Vraag wat er nodig is.
  - Vraag wat er gebeurt als het niet kan. Kijk of het past in je [[mandaat]].
uitvoerder: wie dienst heeft
duur: vijf minuten
onderbouwing:
  oordeel: Goed beschreven
  sterkte: beschreven
  instantie: Voorbeelddatabank
  datum: "2018-05"
  gekeken_op: "2026-02-01"
  bronnen:
    - verslag-2023
werkzame_elementen:
  - Iemand hoort dat er geluisterd is [@verslag-2023].
kritiek: "Praktijkoordeel: aan een volle balie is er geen tijd voor."
logicas:
  dient:
    - client
  spant:
    - management
  zin: De vraag kost tijd die voor iedereen gelijk is.
eerder_bekend_als: []
steun: zwak
bronnen: []
meegelezen: []
---

Twee korte vragen, voordat je iets toezegt.
"""

HULP = """\
---
titel: Voorbeeldlijn
publicatie: gepubliceerd
voor_wie: wie in de opvang woont
wat: Je praat met iemand die weet wie [[mandaat]] heeft.
telefoon: 0800 1234
website: https://example.org/lijn
zonder_naam: ja
kosten: bellen kost niets
stand_per: "2026-02-01"
bronnen:
  - verslag-2023
meegelezen: []
---
"""

ESSAY = (
    """\
---
titel: Over sleutels
publicatie: gepubliceerd
soort: essay
kern: Wie een sleutel geeft, geeft meer dan een sleutel.
logicas:
  - management
bronnen:
  - verslag-2023
meegelezen: []
---

"""
    + "Een deur gaat open of blijft dicht. Daar staat iemand voor. Die wacht op wat jij zegt.\n\n" * 40
)

LEERLIJN = """\
---
titel: De eerste week
publicatie: gepubliceerd
voor: wie nieuw is in de opvang
kern: Een casus, en daarna het woord dat erin terugkomt.
daarna:
  - Je kunt zeggen wie in de avond besluit.
stappen:
  - pagina: casussen/de-reservesleutel
    route: kort
    waarom: Eerst zelf kiezen.
  - pagina: begrippen/mandaat
    waarom: Nu weet je waarvoor je het woord nodig hebt.
    minuten: 5
  - pagina: oefenen
    waarom: Om te onthouden wat je las.
    minuten: 10
bronnen: []
meegelezen: []
---

Voor wie begint. Eerst kiezen en dan lezen, want dan lees je met een vraag.
"""

BEGRIP = """\
---
titel: Mandaat
publicatie: gepubliceerd
synoniemen:
  - bevoegdheid om te besluiten
definitie: De toestemming om namens een ander te besluiten [@verslag-2023].
verschil: Een opdracht zegt wat je doet. Een [[volmacht]] gaat over iets anders.
zie_ook:
  - volmacht
bronnen:
  - verslag-2023
meegelezen: []
---

Zie ook [twee vragen](../interventies/twee-vragen.md) en [sleutels](../verdieping/over-sleutels.md).
"""

VOLMACHT = """\
---
titel: Volmacht
publicatie: gepubliceerd
synoniemen: []
definitie: De toestemming om namens iemand iets af te spreken.
zie_ook: []
bronnen: []
meegelezen: []
---

Een [[mandaat]] is iets anders.
"""

BRONNEN = """\
# Bronnen van het voorbeeld.
- id: reglement-2024
  type: legislation
  title: Huisreglement
  author:
    - literal: Voorbeeldopvang
  issued: "2024"
  language: nl
  zd:
    gelezen: geheel
    artikel: "4"
- id: verslag-2023
  type: report
  title: Verslag van een avond over sleutels
  author:
    - family: Jansen
      given: A.
    - family: Bakker
      given: B.
    - family: De Boer
      given: C.
  issued: "2023-05"
  publisher: Voorbeeldopvang
  number: "12"
  URL: https://example.org/verslag
  accessed: "2026-02-01"
  language: nl
  zd:
    gelezen: deels
"""

INDEX = """\
# Welkom

Lees [de casus](casussen/de-reservesleutel.md) of het begrip [[mandaat]].
"""


def voorbeeld() -> dict[str, str]:
    """The texts of the library by path below docs/; a new dict every time, free to change."""
    return {
        "index.md": INDEX,
        "bronnen.yml": BRONNEN,
        "casussen/de-reservesleutel.md": CASUS,
        "logicas/management.md": LOGICA,
        "kaders/recht-op-een-sleutel.md": KADER,
        "kaders/belang-van-het-kind.md": KINDKADER,
        "begrippen/mandaat.md": BEGRIP,
        "interventies/twee-vragen.md": INTERVENTIE,
        "hulp/voorbeeldlijn.md": HULP,
        "verdieping/over-sleutels.md": ESSAY,
        "begrippen/volmacht.md": VOLMACHT,
        "leerlijnen/eerste-week.md": LEERLIJN,
    }
