"""Parts that content pages share: what stands above the title, a row of facts, the body, and all of it together."""

from __future__ import annotations

import htpy as h


def samen(*delen: h.Node | str) -> str:
    """The parts under each other, those that are empty left out."""
    return "\n".join(str(deel) for deel in delen if deel)


def tekstdeel(html: str) -> str:
    """The body of a page in its own frame; nothing for a page without one."""
    return f'<div class="zd-tekst">{html}</div>' if html.strip() else ""


def bovenkop(wortel: str, map: str, soort: str, meer: str = "") -> h.Element:
    """The line above the title: a link to the catalogue, and what kind this is."""
    return h.p(".zd-bovenkop")[h.a(href=f"{wortel}{map}/")[soort], f" · {meer}" if meer else ""]


def rij(naam: str, *inhoud: h.Node) -> h.Element:
    """One row of a list of facts."""
    return h.div[h.dt[naam], h.dd[inhoud]]


def titelsectie(id: str, titel: str, *inhoud: h.Node, klasse: str = "") -> h.Element:
    """A section that its own heading names; `id` is that of the heading."""
    return h.section(class_=klasse or None, aria_labelledby=id)[h.h2(id=id)[titel], inhoud]
