"""What contributed text may not hold, in every disguise we know."""

from __future__ import annotations

import pytest

from zuurdesem.content.opmaak import refuse_html, refuse_opmaak, without_code

CODE = [
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x]( javascript:alert(1))",
    "[x](java\nscript:alert(1))",
    "[x](java\tscript:alert(1))",
    "[x](&#106;avascript:alert(1))",
    "[x](&#x6A;avascript&colon;alert(1))",
    "[x](&amp;#106;avascript:alert(1))",
    "[x](java&Tab;script:alert(1))",
    "[x](java&NewLine;script:alert(1))",
    "[x](\x01javascript:alert(1))",
    "[x](java\u00adscript:alert(1))",
    "[x](\\javascript:alert(1))",
    "[x](<javascript:alert(1)>)",
    "![x](javascript:alert(1))",
    "[x](vbscript:msgbox)",
    "[x](data:text/html;base64,PHNjcmlwdD4=)",
    "[x](DATA:text/html,x)",
    "[x](file:///etc/passwd)",
    "[x](blob:https://example.org/1)",
    "[x](//example.org)",
    "[x](/\\example.org)",
    "[x](`data:text/html,x`)",
    "[x](![x]( data:text/html,x))",
    "[x][r]\n\n[r]: javascript:alert(1)",
    "[x][r]\n\n[r]: data:text/html,x",
    "[x][r]\n\n[r]:\n   data:text/html,x",
    "[x][r]\n\n> [r]: <data:text/html,x>",
    "[x][r]\n\n   [r]: java&#10;script:alert(1) 'titel'",
    "[javascript:alert(1)][]\n",
    "`[x](javascript:alert(1))`",
]


@pytest.mark.parametrize("tekst", CODE)
def test_a_link_that_could_run_code_is_refused(tekst: str) -> None:
    assert "link-onveilig" in {vondst.naam for vondst in refuse_opmaak(f"Een alinea.\n\n{tekst}\n")}


@pytest.mark.parametrize(
    "tekst",
    [
        "[x](https://example.org/a?b=c&d=e)",
        "[x](http://example.org)",
        "[x](mailto:a@example.org)",
        "[x](tel:+3120)",
        "[x](../kaders/id.md)",
        "[x](#kop)",
        '[x](id.md "titel")',
        "![x](../assets/a.png)",
        "[x][r]\n\n[r]: id.md",
        "<https://example.org>",
        "<a@example.org>",
        "Deze data: drie stuks.",
        "a < b en b > a",
        "[1] (let op: dit mag)",
        "Tekst [^1].\n\n[^1]: Zie: hier.",
        "5 <6",
        "{zin}",
        "[[begrip]] en [@bron]",
    ],
)
def test_ordinary_text_and_links_may_stay(tekst: str) -> None:
    assert refuse_opmaak(tekst) == []


@pytest.mark.parametrize(
    "tekst",
    [
        "<script>",
        "</b>",
        "<!-- x -->",
        "<?php",
        "<IMG SRC=x>",
        "<javascript:alert(1)>",
        "<a\nhref=x>",
        "`<b>`",
        '<https://example.org" onclick=x>',
    ],
)
def test_html_is_refused_inside_code_as_well(tekst: str) -> None:
    assert [vondst.naam for vondst in refuse_html(tekst)] == ["html"]


@pytest.mark.parametrize(
    "tekst", ["[x](a.md){: onclick=x }", "[x](a.md){ onclick=x }", "# Kop {: .groot }", "*x*{style='a'}"]
)
def test_attribute_lists_are_refused(tekst: str) -> None:
    assert "attributen" in {vondst.naam for vondst in refuse_opmaak(tekst)}


@pytest.mark.parametrize(
    "tekst", ["![x](https://example.org/a.png)", "![x](//example.org/a)", "![x][r]\n\n[r]: https://example.org/a"]
)
def test_pictures_from_another_host_are_refused(tekst: str) -> None:
    assert "beeld-van-elders" in {vondst.naam for vondst in refuse_opmaak(tekst)}


def test_a_vondst_stands_where_it_begins() -> None:
    assert [vondst.plek for vondst in refuse_opmaak("abc\n<b>")] == [4]


def test_code_is_made_blank_and_keeps_its_length() -> None:
    tekst = "a `[[b]]` c\n```\n[[d]]\n```\ne"
    kaal = without_code(tekst)
    assert len(kaal) == len(tekst)
    assert "[[" not in kaal
    assert kaal.count("\n") == tekst.count("\n")
