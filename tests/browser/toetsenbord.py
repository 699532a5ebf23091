"""Somebody who has a keyboard and nothing else. Every place the focus comes must be seen, and must be left again."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Page

HIER = """() => {
  const el = document.activeElement
  if (!el || el === document.body) return null
  const keus = el.matches('input[type=radio], input[type=checkbox]') // what one sees of it is its label
  const beeld = keus ? el.closest('label') ?? document.querySelector(`#${el.id} + label`) ?? el : el
  const kader = beeld.getClientRects()[0] ?? beeld.getBoundingClientRect() // a link may stand on two lines
  const ring = (deel) => {
    const stijl = getComputedStyle(deel)
    return (stijl.outlineStyle !== 'none' && parseFloat(stijl.outlineWidth) >= 2) || stijl.boxShadow !== 'none'
  }
  const x = Math.min(Math.max(kader.left + Math.min(kader.width / 2, 20), 0), innerWidth - 1)
  const y = Math.min(Math.max(kader.top + Math.min(kader.height / 2, 20), 0), innerHeight - 1)
  const boven = document.elementFromPoint(x, y)
  return {
    tag: el.tagName.toLowerCase(), id: el.id, naam: el.name ?? '', waarde: el.value ?? '', soort: el.type ?? '',
    tekst: (el.innerText || el.getAttribute('aria-label') || '').trim().slice(0, 60), doe: el.dataset.doe ?? '',
    route: el.dataset.route ?? '', gekozen: el.checked ?? null, doorloop: Boolean(el.closest('#doorloop')),
    zichtbaar: el.matches(':focus-visible') && (ring(el) || ring(beeld)),
    vrij: kader.width > 0 && Boolean(boven) && (beeld.contains(boven) || boven.contains(beeld)),
  }
}"""


class Toetsenbord:
    """Keys only. `gezien` holds every place the focus was."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.gezien: list[dict[str, Any]] = []

    def hier(self) -> dict[str, Any] | None:
        """What has the focus; None when nothing does."""
        plek: dict[str, Any] | None = self.page.evaluate(HIER)
        return plek

    def druk(self, *toetsen: str) -> None:
        """Press these keys one after another."""
        for toets in toetsen:
            self.page.keyboard.press(toets)

    def tab(self, toets: str = "Tab") -> dict[str, Any] | None:
        """To the next place, which must be visible and not covered; None at the end of the page."""
        self.druk(toets)
        plek = self.hier()
        if plek:
            self.gezien.append(plek)
            assert plek["zichtbaar"], f"geen zichtbare focus: {plek}"
            assert plek["vrij"], f"focus zit ergens achter: {plek}"
        return plek

    def tot(self, **eis: str) -> dict[str, Any]:
        """Tab on until the place that answers to this; fails at the end of the page or after 150 presses."""
        for _ in range(150):
            plek = self.tab()
            assert plek is not None, f"{eis} is met Tab niet te bereiken"
            if all(plek[naam] == waarde for naam, waarde in eis.items()):
                return plek
        raise AssertionError(f"{eis} is in 150 keer Tab niet bereikt")

    def kies(self, vraag: str, waarde: str) -> None:
        """In the radio group of a vraag: the answer with this value, by the arrows."""
        plek = self.tot(naam=vraag)
        if plek["waarde"] == waarde:
            self.druk("Space")
        for _ in range(20):
            plek = self.hier() or {}
            if plek.get("waarde") == waarde:
                assert plek["gekozen"]
                assert plek["zichtbaar"]
                return
            self.druk("ArrowDown")
        raise AssertionError(f"{vraag}: {waarde} is met de pijlen niet te bereiken")

    def kruis(self, vraag: str, waarde: str) -> None:
        """Tick one box."""
        if not self.tot(naam=vraag, waarde=waarde)["gekozen"]:  # it may stand ticked already
            self.druk("Space")
        assert (self.hier() or {})["gekozen"]

    def schrijf(self, vraag: str, tekst: str) -> None:
        """Replace what stands in a text field."""
        self.tot(naam=vraag)
        self.druk("Control+a")
        self.page.keyboard.insert_text(tekst)
