"""The home page: the opening of docs/index.md beside the loaf, and its list of logica's with their marks.

All words are those of docs/index.md; a list that is written otherwise stays an ordinary list.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

import htpy as h

from zuurdesem.engine.html.basis import KLASSEN, adres, logica
from zuurdesem.engine.lijsten import LOGICAS
from zuurdesem.engine.pagina import Pagina

EERSTE_KOP = re.compile(r"<h2[ >]")
LIJST = re.compile(r"<ul>\s*((?:<li><strong>[^<]*</strong>:.*?</li>\s*){4})</ul>", re.DOTALL)
RIJ = re.compile(r"<li><strong>([^<]*)</strong>:\s*(.*?)</li>", re.DOTALL)
SNEDEN = (
    ("pr", "M20.5 22.5Q19.9 31.8 12.5 37.5Q15.0 29.2 20.5 22.5Z"),
    ("ma", "M31.3 18.1Q30.4 32.9 18.7 41.9Q22.6 28.7 31.3 18.1Z"),
    ("cl", "M39.8 17.1Q38.9 31.9 27.2 40.9Q31.1 27.7 39.8 17.1Z"),
    ("po", "M46.0 20.5Q45.4 29.8 38.0 35.5Q40.5 27.2 46.0 20.5Z"),
)
KORST = "M28 4C43.5 4 53 14.5 53 29.5S43 52.5 28 52.5 3 44.5 3 29.5 12.5 4 28 4Z"


def pagina(html: str, logicas: Mapping[str, Pagina]) -> str:
    """The inside of the article; what stands above the first `<h2>` of `html` is the opening."""
    kop = EERSTE_KOP.search(html)
    opening, rest = (html[: kop.start()], html[kop.start() :]) if kop else (html, "")
    rest = LIJST.sub(lambda lijst: _with_marks(lijst[0], logicas), rest)
    return (
        f'<div class="zd-held"><div class="zd-held__tekst">{opening}</div>{_brood()}</div>\n'
        f'<div class="zd-tekst zd-start">{rest}</div>'
    )


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
