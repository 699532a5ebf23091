"""Checks on a casus as a whole: counts, lengths, the question, who is in it. Source: content model §2."""

from __future__ import annotations

from collections.abc import Iterator

from zuurdesem.engine.casus import Casus
from zuurdesem.engine.vorm import Tekst

from ..meldingen import Melding
from ..plek import TEKST, Pad, Plek
from ..woorden import count_words

AANTALLEN: dict[str, dict[str, tuple[int, int]]] = {
    "volledig": {
        "feiten": (4, 6),
        "onbekend": (4, 4),
        "opties": (3, 5),
        "draaiknoppen": (3, 5),
        "vragen": (2, 2),
    },
    "kort": {"feiten": (3, 3), "onbekend": (3, 3), "opties": (3, 3), "draaiknoppen": (0, 0)},
}
ALTIJD = {"betrokkenen": (2, 6), "themas": (1, 3)}
VERHAAL = {"volledig": (150, 220), "kort": (120, 160)}

# Told apart by spaces: a list of this length is read as prose, and grows by a word now and then.
WERKWOORDEN = frozenset(
    """accepteer beslis besluit bel bemoei bespreek betaal bewaar blijf breng deel doe draag druk durf
    dwing ga geef grijp haal handel handhaaf help hoor hou houd informeer is kan kies kijk koppel kun
    laat leen leg licht luister maak mag meld moet neem negeer nodig noem onderzoek onthoud ontsla open
    overtuig plaats praat regel registreer respecteer schakel schrijf sluit spreek sta stap steun stop
    stuur teken toon trek verbied verbreek verdedig verleng verplicht vertel volg vorder vraag waarschuw
    wacht weiger werk wijk wijs wil wissel zal zeg zet zoek zorg zou zwijg""".split()  # noqa: SIM905
)
VRAAGWOORDEN = frozenset(
    """als hoe hoeveel hoezo of waar waaraan waarheen waarmee waarom waarover wanneer wat welk welke
    wie""".split()  # noqa: SIM905
)
ONDERWERPEN = frozenset(("hij", "ik", "je", "jij", "jullie", "men", "u", "we", "wij", "ze", "zij"))


def check_aantallen(casus: Casus, plek: Plek) -> Iterator[Melding]:
    """As many parts as the depth asks; what is vervallen does not count."""
    for lijst, (min, max) in {**ALTIJD, **AANTALLEN[casus.diepte]}.items():
        aantal = sum(not getattr(item, "vervallen", False) for item in getattr(casus, lijst))
        if not min <= aantal <= max:
            hoort = f"{min} tot en met {max}" if min != max else ("geen" if max == 0 else str(min))
            wat = f"er staan er {aantal}; bij een casus met diepte {casus.diepte} horen er {hoort}"
            herstel = (
                f"vul `{lijst}` aan"
                if aantal < min
                else f"haal onderdelen weg bij `{lijst}`, of kies een andere diepte"
            )
            yield plek.meld("aantal", (lijst,), wat, herstel)


def check_lengtes(casus: Casus, plek: Plek) -> Iterator[Melding]:
    """Texts that the walk gives a fixed room."""
    min, max = VERHAAL[casus.diepte]
    yield from _woorden(plek, TEKST, "het verhaal", casus.tekst, min, max)
    yield from _woorden(plek, ("kern",), "de kern", casus.kern, 60, 80)
    for logica in ("professioneel", "management", "client", "politiek"):
        belang = casus.belangen.van(logica)
        yield from _woorden(plek, ("belangen", logica, "kort"), "het woord voor dit belang", belang.kort, 1, 3)
        yield from _woorden(plek, ("belangen", logica, "zin"), "dit belang", belang.zin, 1, 12)
    for nr, vraag in enumerate(casus.onbekend):
        yield from _woorden(plek, ("onbekend", nr, "antwoord"), "dit antwoord", vraag.antwoord, 20, 35)
    for nr, optie in enumerate(casus.opties):
        yield from _woorden(plek, ("opties", nr, "laatste_woord"), "het laatste woord", optie.laatste_woord, 10, 20)


def check_vraag(casus: Casus, plek: Plek) -> Iterator[Melding]:
    """At most fifteen words, one question, no comma, a verb first."""
    pad: Pad = ("vraag",)
    vraag = casus.vraag
    yield from _woorden(plek, pad, "de vraag", vraag, 1, 15)
    if "," in vraag or vraag.count("?") > 1:
        yield plek.meld(
            "vraag-vorm",
            pad,
            "de vraag heeft een komma of is meer dan één vraag",
            "maak er één korte vraag van; wat erbij hoort kan in de kern",
        )
    if not vraag.endswith("?"):
        yield plek.meld(
            "vraag-vorm", pad, "de vraag eindigt niet op een vraagteken", "zet een vraagteken achter de vraag"
        )
    delen = vraag.lower().rstrip("?").split()
    eerste, tweede = (*delen, "", "")[:2]
    if eerste in VRAAGWOORDEN:
        yield plek.meld(
            "vraag-vorm",
            pad,
            f"de vraag begint met `{vraag.split()[0]}`",
            "begin met een werkwoord, zodat er iets te kiezen valt: mag, moet, wil, durf, deel, vorder",
        )
    elif eerste not in WERKWOORDEN and tweede not in ONDERWERPEN:
        yield plek.meld(
            "vraag-begin",
            pad,
            f"`{eerste}` ken ik niet als werkwoord",
            "begin met een werkwoord; is het er een, antwoord dan onder `afgewogen`",
        )


def check_herkomst(casus: Casus, plek: Plek) -> Iterator[Melding]:
    """A reported or public casus says what was reported, with its bron."""
    if casus.herkomst == "fictief" and casus.herkomst_zin:
        yield plek.meld(
            "herkomst-zin",
            ("herkomst_zin",),
            "bij een verzonnen casus hoort geen `herkomst_zin`",
            "haal de regel weg, of kies `bewerkt` of `openbaar`",
        )
    elif casus.herkomst != "fictief" and not any(_is_bron(deel) for deel in casus.herkomst_zin):
        yield plek.meld(
            "herkomst-zin",
            ("herkomst_zin",),
            "er staat niet uit welke bron deze casus komt",
            "schrijf in `herkomst_zin` wat de bron vertelt, met `[@sleutel]`, en wat van ons is",
        )


def check_betrokkenen(casus: Casus, plek: Plek) -> Iterator[Melding]:
    """Whoever is named stands among the betrokkenen, and somebody was not heard."""
    if casus.betrokkenen and all(wie.gehoord == "ja" for wie in casus.betrokkenen):
        yield plek.meld(
            "niemand-ongehoord",
            ("betrokkenen",),
            "iedereen is hier gehoord",
            "voeg toe wie er niet aan tafel zit, of zet `gehoord` bij iemand op `nee`",
        )
    genoemd: list[tuple[Pad, str]] = [(("om_wie",), casus.om_wie)]
    for nr, vraag in enumerate(casus.onbekend):
        genoemd += [(("onbekend", nr, "over", plaats), wie) for plaats, wie in enumerate(vraag.over)]
    for nr, optie in enumerate(casus.opties):
        genoemd.append((("opties", nr, "laatste_woord_van"), optie.laatste_woord_van))
        genoemd += [
            (("opties", nr, "stemmen", plaats, "namens"), stem.namens) for plaats, stem in enumerate(optie.stemmen)
        ]
        genoemd.append((("opties", nr, "argumenten", "client", "namens"), optie.argumenten.client.namens))
    bekend = [wie.id for wie in casus.betrokkenen]
    for pad, wie in genoemd:
        if wie and wie not in bekend:
            yield plek.meld(
                "betrokkene-onbekend",
                pad,
                f"`{wie}` staat niet bij betrokkenen",
                f"kies een van: {', '.join(bekend)}, of voeg deze betrokkene toe",
            )


def check_deskundigen(casus: Casus, plek: Plek) -> Iterator[Melding]:
    """What an expert supports is an optie of this casus."""
    bekend = [optie.id for optie in casus.opties]
    for nr, deskundige in enumerate(casus.deskundigen):
        if deskundige.optie and deskundige.optie not in bekend:
            yield plek.meld(
                "optie-onbekend",
                ("deskundigen", nr, "optie"),
                f"`{deskundige.optie}` is geen optie van deze casus",
                f"kies een van: {', '.join(bekend)}, of haal de regel weg",
            )


def check_moet(casus: Casus, plek: Plek) -> Iterator[Melding]:
    """A duty rests on a kader or on a ground, not on both."""
    for nr, plicht in enumerate(casus.moet):
        if bool(plicht.kader) == bool(plicht.grond):
            wat = "er staan een kader én een grond" if plicht.kader else "er staat geen kader en geen grond"
            yield plek.meld(
                "moet-zonder-grond",
                ("moet", nr),
                wat,
                "schrijf `kader:` met een id, of `grond: praktijkoordeel` of `grond: eigen uitwerking`",
            )


def _woorden(plek: Plek, pad: Pad, wat: str, tekst: Tekst | str, min: int, max: int) -> Iterator[Melding]:
    aantal = count_words(tekst)
    if min <= aantal <= max:
        return
    grens = f"{min} tot {max} is de ruimte" if min > 1 else f"hooguit {max} mag"
    herstel = f"schrijf er {min - aantal} bij" if aantal < min else f"haal er {aantal - max} weg"
    woord = "woord" if aantal == 1 else "woorden"
    yield plek.meld("woorden", pad, f"{wat} heeft {aantal} {woord}, {grens}", herstel)


def _is_bron(deel: object) -> bool:
    return getattr(deel, "soort", "") == "bron"


CHECKS = (
    check_aantallen,
    check_lengtes,
    check_vraag,
    check_herkomst,
    check_betrokkenen,
    check_deskundigen,
    check_moet,
)
