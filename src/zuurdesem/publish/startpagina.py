"""The home page: the opening of docs/index.md beside the loaf, its two buttons, and its lists in their own form.

All words but the minutes are those of docs/index.md; what is written otherwise stays as Markdown made it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import unescape

import htpy as h

from zuurdesem.content import Bibliotheek
from zuurdesem.engine.html.basis import KLASSEN, adres, icoon, logica
from zuurdesem.engine.lijsten import LOGICAS
from zuurdesem.engine.pagina import Pagina
from zuurdesem.engine.stappen import routes, seconden_over
from zuurdesem.engine.teksten import minuten

EERSTE_KOP = re.compile(r"<h2[ >]")
LIJST = re.compile(r"<ul>\s*((?:<li><strong>[^<]*</strong>:.*?</li>\s*){4})</ul>", re.DOTALL)
RIJ = re.compile(r"<li><strong>([^<]*)</strong>:\s*(.*?)</li>", re.DOTALL)
KNOPPEN = re.compile(r'<p><a href="([^"]*)">([^<]*)</a>[^<]*<a href="([^"]*)">([^<]*)</a>\.?</p>\s*\Z')
CASUS = re.compile(r"casussen/([a-z0-9-]+)/\Z")
BELOFTE = re.compile(r"<li>([^<]*?) \(bewaakt door: (<code>.*?</code>)\)</li>")
BELOFTEN = re.compile(r"<ul>\s*((?:<li>[^<]*? \(bewaakt door: .*?</li>\s*)+)</ul>", re.DOTALL)
SNEDEN = (
    ("pr", "M20.5 22.5Q19.9 31.8 12.5 37.5Q15.0 29.2 20.5 22.5Z"),
    ("ma", "M31.3 18.1Q30.4 32.9 18.7 41.9Q22.6 28.7 31.3 18.1Z"),
    ("cl", "M39.8 17.1Q38.9 31.9 27.2 40.9Q31.1 27.7 39.8 17.1Z"),
    ("po", "M46.0 20.5Q45.4 29.8 38.0 35.5Q40.5 27.2 46.0 20.5Z"),
)
KORST = "M28 4C43.5 4 53 14.5 53 29.5S43 52.5 28 52.5 3 44.5 3 29.5 12.5 4 28 4Z"


def pagina(html: str, bibliotheek: Bibliotheek) -> str:
    """The inside of the article; what stands above the first `<h2>` of `html` is the opening."""
    kop = EERSTE_KOP.search(html)
    opening, rest = (html[: kop.start()], html[kop.start() :]) if kop else (html, "")
    opening = KNOPPEN.sub(lambda knoppen: _begin(knoppen, bibliotheek), opening.strip())
    rest = LIJST.sub(lambda lijst: _with_marks(lijst[0], bibliotheek.logicas), rest)
    rest = BELOFTEN.sub(_beloften, rest)
    return (
        f'<div class="zd-held"><div class="zd-held__tekst">{opening}</div>{_brood()}</div>\n'
        f'<div class="zd-tekst zd-start">{rest}</div>'
    )


def _begin(knoppen: re.Match[str], bibliotheek: Bibliotheek) -> str:
    """The last line of the opening: a casus to begin with, how long that takes, and the way to all of them."""
    heen, woorden, alle, alles = (unescape(deel) for deel in knoppen.groups())
    id = CASUS.search(heen)
    casus = bibliotheek.casussen.get(id[1]) if id else None
    daden = h.div(".zd-daden")[
        h.a(".zd-knop", href=heen)[woorden, icoon("pijl")],
        h.a(".zd-knop.zd-knop--tweede", href=alle)[alles[:1].upper() + alles[1:]],
    ]
    if casus is None:
        return str(daden)
    kortst = minuten(min(seconden_over(route, 0) for route in routes(casus)))
    return f"{daden}{h.p('.zd-hulp')[f'Vanaf {kortst}, ook op je telefoon.']}"


def _beloften(lijst: re.Match[str]) -> str:
    rijen = BELOFTE.sub(
        lambda rij: f"<li>{icoon('vink')}<span>{rij[1]}<small>bewaakt door {rij[2]}</small></span></li>", lijst[1]
    )
    return f'<ul class="zd-beloften">{rijen}</ul>'


def _with_marks(lijst: str, logicas: Mapping[str, Pagina]) -> str:
    """The list with the marks of the logica's for their names; the same list when it names something else."""
    ids = {naam: id for id, naam in LOGICAS.items() if id in logicas}
    rijen = [(ids.get(naam), zin) for naam, zin in RIJ.findall(lijst)]
    if not all(id for id, _ in rijen):
        return lijst
    return "".join(
        [
            '<ul class="zd-logicarij">',
            *(
                f'<li class="zd-logica--{KLASSEN[id]}">{_naam(id)}<p>{zin[:1].upper()}{zin[1:]}</p></li>'
                for id, zin in rijen
                if id
            ),
            "</ul>",
        ]
    )


def _naam(id: str) -> h.Element:
    return h.a(".zd-logicalink", href=adres("logica", id, ""))[logica(id)]


def _brood() -> h.Element:
    return h.svg(".zd-held__beeld", viewBox="0 0 56 56", aria_hidden="true", focusable="false")[
        h.path(".zd-brood__korst", d=KORST),
        (h.path(class_=f"zd-brood--{naam}", d=vorm) for naam, vorm in SNEDEN),
    ]
