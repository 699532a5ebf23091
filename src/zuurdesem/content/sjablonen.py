"""What `zuurdesem nieuw` writes: the long form, one value per line, every gap marked VUL IN.

A fresh template gives only `vul-in` meldingen (tests/content/test_sjablonen.py). `{id}` becomes the
id that the author chose. Source: content model §2, §3 and §5.
"""

from __future__ import annotations

_ARGUMENT = """\
      {logica}:
        # richting: 2 houdt het heel, 1 grotendeels, 0 raakt het niet, -1 beschadigt, -2 herstel nodig
        richting: VUL IN
        # soort: feit, norm of inschatting (een feit heeft bronnen nodig)
        soort: VUL IN
        zin: >-
          VUL IN
        bronnen: []
"""


def _optie(nummer: int) -> str:
    argumenten = "".join(
        _ARGUMENT.format(logica=logica)
        + ("        # wie spreekt hier, in de ik-vorm\n        namens: persoon-1\n" if logica == "client" else "")
        for logica in ("professioneel", "management", "client", "politiek")
    )
    return f"""\
  - id: optie-{nummer}
    titel: VUL IN
    tekst: >-
      VUL IN
    # ik: volgt op 'Ik'; ook_al: volgt op 'ook al'; allebei zonder hoofdletter en zonder punt
    ik: VUL IN
    ook_al: VUL IN
    argumenten:
{argumenten}\
    # andere mensen die deze keuze raakt: namens, richting en zin; anders []
    stemmen: []
    bezwaar: >-
      VUL IN
    laat_achter: >-
      VUL IN
    herstel: >-
      VUL IN
    # 10 tot 20 woorden, zonder aanhalingstekens
    laatste_woord: >-
      VUL IN
    poort:
      # open, slagboom (iemand moet ja zeggen), mist (onduidelijk) of dicht
      woord: VUL IN
      zin: >-
        VUL IN
      # bij slagboom en mist: collega, teamleider, mandaathouder, jurist, bestuur en andere rollen
      ja_van: []
      kaders: []
"""


def _feit(nummer: int) -> str:
    return f"""\
  - id: feit-{nummer}
    zin: >-
      VUL IN
    # feit, aanname of oordeel
    soort: VUL IN
    uitleg: >-
      VUL IN
    navragen_bij: VUL IN
"""


def _onbekend(nummer: int) -> str:
    return f"""\
  - id: vraag-{nummer}
    vraag: VUL IN
    aan: VUL IN
    # ids van betrokkenen over wie de vraag gaat; een kind komt hier minstens één keer voor
    over: []
    waarom: >-
      VUL IN
    # 20 tot 35 woorden, zoals iemand het zegt, zonder aanhalingstekens; het lost niets op
    antwoord: >-
      VUL IN
"""


CASUS = f"""\
---
# Casus: {{id}}. Elke sleutel staat uitgelegd in docs/meewerken/schrijven.md.
titel: VUL IN
publicatie: concept
# kort of volledig. Volledig vraagt 4 tot 6 feiten, 4 open vragen, 3 tot 5 draaiknoppen en 2 kennisvragen
diepte: kort
# hooguit 15 woorden, geen komma, begint met een werkwoord, eindigt op een vraagteken
vraag: VUL IN
# 60 tot 80 woorden: genoeg om te kunnen kiezen
kern: >-
  VUL IN
# een tot drie: geld, jeugd, gezin, wonen, zorg, veiligheid, verblijf, privacy, buurt, werkdruk-en-organisatie
themas:
  - VUL IN
# wijkteam, werk-en-inkomen, jeugdhulp, opvang, welzijn, ggz-en-verslaving, gehandicaptenzorg, vrijwilligers
# of online
setting: VUL IN
# volgt op 'Je bent'
rol: VUL IN
beslisser: >-
  VUL IN
# fictief, bewerkt of openbaar; bij bewerkt en openbaar ook herkomst_zin met een bron
herkomst: fictief
# wat erin voorkomt, neutraal
inhoud: VUL IN
# geweld, kind-in-gevaar of doodswens; anders []
let_op: []
om_wie: persoon-1
betrokkenen:
  - id: persoon-1
    wie: VUL IN
    # inwoner, kind, naaste, buitenstaander, collega, leiding of bestuur
    soort: VUL IN
    # zij, hij, die of meervoud
    voornaamwoord: VUL IN
    staat_op_het_spel: >-
      VUL IN
    gehoord: ja
  - id: persoon-2
    wie: VUL IN
    soort: VUL IN
    voornaamwoord: VUL IN
    staat_op_het_spel: >-
      VUL IN
    # ja, nee, zit niet aan tafel, kan zich niet uiten of mag het niet weten; minstens één is niet ja
    gehoord: nee
feiten:
{"".join(_feit(nummer) for nummer in (1, 2, 3))}\
onbekend:
{"".join(_onbekend(nummer) for nummer in (1, 2, 3))}\
# per logica het ene dat zij hier beschermt: kort in 1 tot 3 woorden, zin in hooguit 12
belangen:
  professioneel:
    kort: VUL IN
    zin: VUL IN
  management:
    kort: VUL IN
    zin: VUL IN
  client:
    kort: VUL IN
    zin: VUL IN
  politiek:
    kort: VUL IN
    zin: VUL IN
# wat bij elke keuze moet, met een kader of met grond: praktijkoordeel of eigen uitwerking
moet:
  - tekst: >-
      VUL IN
    grond: VUL IN
opties:
{"".join(_optie(nummer) for nummer in (1, 2, 3))}\
# alleen wie in een bron iets zegt: naam, rol, standpunt, soort, optie en bron; anders []
deskundigen: []
draaiknoppen: []
docent:
  komt_op: >-
    VUL IN
  valkuil: >-
    VUL IN
botst_met: []
bronnen: []
begrippen: []
kaders: []
# wie meelas, als rol en met datum; pas invullen als het gebeurd is
meegelezen: []
---

VUL IN: het verhaal, 120 tot 160 woorden (volledig: 150 tot 220).
"""

LOGICA = """\
---
# Logica: {id}. Er zijn er vier; elke heeft een vaste bestandsnaam.
titel: VUL IN
publicatie: concept
# Pr, Ma, Cl of Po
afkorting: VUL IN
kernvraag: VUL IN
# wat deze logica bewaakt
bewaakt: >-
  VUL IN
# wat hier telt als reden
telt_als_reden:
  - VUL IN
valkuil: >-
  VUL IN
# wie deze logica noemt, met [@bron], en wat eigen uitwerking is
herkomst: >-
  VUL IN
bronnen: []
meegelezen: []
---

VUL IN: de pagina zelf.
"""

KADER = """\
---
# Kader: {id}. Eén regel uit wet, uitspraak of beroepscode, met datum en bron.
titel: VUL IN
publicatie: concept
# wet, verdrag, uitspraak, beroepscode, regeling of beleidsregel
soort: VUL IN
# eerst gewone woorden, dan de naam en het artikel tussen haakjes
zegt: >-
  VUL IN
# geldt, aangenomen, aanhangig, vervallen of onduidelijk
status: VUL IN
# 2024-12-10, 2024-12 of '2024'; '' kan alleen als geldt_zin zegt wat er bekend is
geldt_vanaf: VUL IN
# wanneer jij het voor het laatst nakeek
stand_per: VUL IN
# een rol, alleen als het echt gebeurd is; '' geeft de regel 'Niet juridisch gecontroleerd'
gecontroleerd_door: ''
gecontroleerd_op: ''
# welke ruimte er is, en wat onzeker is
ruimte: >-
  VUL IN
# andere woorden waarmee iemand deze regel zoekt; anders []
synoniemen: []
# minstens één sleutel uit bronnen.yml
bronnen:
  - VUL IN
meegelezen: []
---
"""

BEGRIP = """\
---
# Begrip: {id}
titel: VUL IN
publicatie: concept
# andere woorden voor hetzelfde; anders []
synoniemen: []
# hooguit 40 woorden
definitie: >-
  VUL IN
# ids van begrippen die erop lijken; anders []
zie_ook: []
# sleutels uit bronnen.yml
bronnen: []
meegelezen: []
---
"""

INTERVENTIE = """\
---
# Interventie: {id}. Wat je kunt doen of inzetten, met wat erover bekend is.
titel: VUL IN
publicatie: concept
# lichte handeling, gespreksmethode, programma, route of grondhouding
soort: VUL IN
# hooguit 40 woorden
kern: >-
  VUL IN
# geld, jeugd, gezin, wonen, zorg, veiligheid, verblijf, privacy, buurt, werkdruk-en-organisatie
themas:
  - VUL IN
# wijkteam, werk-en-inkomen, jeugdhulp, opvang, welzijn, ggz-en-verslaving, gehandicaptenzorg, vrijwilligers, online
setting:
  - VUL IN
doelgroep: VUL IN
doel: >-
  VUL IN
stappen:
  - VUL IN
uitvoerder: VUL IN
duur: VUL IN
onderbouwing:
  # in de woorden van de bron; anders: geen beoordeling gevonden
  oordeel: VUL IN
  # geen, beschreven, onderbouwd, eerste aanwijzingen, goede aanwijzingen, sterke aanwijzingen of anders
  sterkte: VUL IN
  # wie het oordeel gaf en wanneer; '' als er geen oordeel is
  instantie: VUL IN
  datum: VUL IN
  # wanneer jij voor het laatst keek
  gekeken_op: VUL IN
  bronnen: []
# wat maakt dat het werkt, volgens de bron; anders []
werkzame_elementen: []
# met [@bron], of beginnend met 'Praktijkoordeel:'
kritiek: >-
  VUL IN
# jouw inschatting: professioneel, management, client, politiek
logicas:
  dient: []
  spant: []
  zin: >-
    VUL IN
eerder_bekend_als: []
# hoe stevig deze pagina is: sterk, matig of zwak
steun: VUL IN
# ids van casussen waarin dit helpt; anders []
casussen: []
bronnen: []
meegelezen: []
---

VUL IN: wat het is en hoe het gaat.
"""

HULP = """\
---
# Hulp: {id}. Iemand die je kunt bellen. Alle hulp staat samen op de pagina Wie kun je bellen.
titel: VUL IN
publicatie: concept
voor_wie: VUL IN
wat: >-
  VUL IN
# alleen cijfers en spaties, zoals 0800 2000; '' mag als er een website is
telefoon: VUL IN
website: VUL IN
# kan het zonder je naam te noemen: ja, nee of onbekend
zonder_naam: VUL IN
kosten: VUL IN
# wanneer jij het nummer voor het laatst nakeek
stand_per: VUL IN
# minstens één: de pagina waar je het nummer las
bronnen:
  - VUL IN
meegelezen: []
---
"""

VERDIEPING = """\
---
# Verdieping: {id}. Een essay, of een manier van moreel beraad.
titel: VUL IN
publicatie: concept
# essay of methode
soort: VUL IN
# waar het over gaat, in een of twee zinnen
kern: >-
  VUL IN
# logica's waar het over gaat: professioneel, management, client, politiek; anders []
logicas: []
bronnen: []
meegelezen: []
---

VUL IN: de tekst, 600 tot 1000 woorden.
"""

LEERLIJN = """\
---
# Leerlijn: {id}. Een weg langs pagina's, op volgorde.
titel: VUL IN
publicatie: concept
# voor wie: 'studenten in het eerste jaar', 'een team dat begint met moreel beraad'
voor: VUL IN
# waar het over gaat, in een of twee zinnen
kern: >-
  VUL IN
# wat iemand daarna kan; beloof geen effect
daarna:
  - VUL IN
# minstens twee; map en id, of oefenen. Bij een casus hoort een route (kort, volledig of klas), anders minuten
stappen:
  - pagina: VUL IN
    waarom: >-
      VUL IN
    minuten: 10
  - pagina: VUL IN
    waarom: >-
      VUL IN
    minuten: 10
bronnen: []
meegelezen: []
---

VUL IN: voor wie dit is, en waarom in deze volgorde.
"""

BRON = """\
- id: {id}
  # webpage, report, book, chapter, article-journal, article-newspaper, legislation, legal_case, speech
  # of motion_picture
  type: VUL IN
  title: VUL IN
  # een mens: family en given; een organisatie: literal
  author:
    - literal: VUL IN
  # 2024-12-10, 2024-12 of '2024'; haal weg als er geen datum is
  issued: VUL IN
  publisher: VUL IN
  # URL en accessed mogen weg; accessed is de dag waarop jij de bron echt las
  URL: VUL IN
  accessed: VUL IN
  language: nl
  zd:
    # geheel, deels of samenvatting: wat jij zelf las
    gelezen: VUL IN
"""
