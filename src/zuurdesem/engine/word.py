"""Weergave -> a Word document (OOXML) as bytes, with the standard library alone.

The parts are stored without compression and with fixed dates, so that every Python and every day gives the same
bytes. What XML may not hold becomes U+FFFD. Source: ECMA-376 parts 1 and 2; XML 1.0 §2.2, Char.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from typing import Any

from .teksten_stukken import zeg
from .vorm import plat
from .weergave import Alinea, Rijen, Tussenkop, Weergave

_NIET_IN_XML = re.compile("[^\\t\\n\\r\\u0020-\\ud7ff\\ue000-\\ufffd\\U00010000-\\U0010ffff]")
_REGELEINDE = re.compile("\\r\\n|\\r|\\n")
_KOP = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PAKKET = "http://schemas.openxmlformats.org/package/2006"
_SOORT = "application/vnd.openxmlformats-officedocument.wordprocessingml"

_SOORTEN = (
    f'<Types xmlns="{_PAKKET}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{_SOORT}.document.main+xml"/>'
    f'<Override PartName="/word/styles.xml" ContentType="{_SOORT}.styles+xml"/>'
    f'<Override PartName="/word/footer1.xml" ContentType="{_SOORT}.footer+xml"/>'
    '<Override PartName="/docProps/core.xml" '
    'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>'
)
_WORTEL = (
    f'<Relationships xmlns="{_PAKKET}/relationships">'
    f'<Relationship Id="rId1" Type="{_R}/officeDocument" Target="word/document.xml"/>'
    f'<Relationship Id="rId2" Type="{_PAKKET}/relationships/metadata/core-properties" Target="docProps/core.xml"/>'
    "</Relationships>"
)
_DELEN = (
    f'<Relationships xmlns="{_PAKKET}/relationships">'
    f'<Relationship Id="rId1" Type="{_R}/styles" Target="styles.xml"/>'
    f'<Relationship Id="rId2" Type="{_R}/footer" Target="footer1.xml"/></Relationships>'
)


def _stijl(id: str, naam: str, eigen: str, *, op: str = "Normal") -> str:
    basis = f'<w:basedOn w:val="{op}"/><w:next w:val="Normal"/>' if op else ""
    return f'<w:style w:type="paragraph" w:styleId="{id}"><w:name w:val="{naam}"/>{basis}<w:qFormat/>{eigen}</w:style>'


def _kopstijl(id: str, naam: str, niveau: int, halve_punten: int) -> str:
    return _stijl(
        id,
        naam,
        f'<w:pPr><w:keepNext/><w:spacing w:before="280" w:after="80"/><w:outlineLvl w:val="{niveau}"/></w:pPr>'
        f'<w:rPr><w:b/><w:sz w:val="{halve_punten}"/></w:rPr>',
    )


_STIJLEN = (
    f"<w:styles {_W}><w:docDefaults><w:rPrDefault><w:rPr>"
    '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri" w:eastAsia="Calibri"/><w:sz w:val="22"/>'
    '<w:lang w:val="nl-NL"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>'
    '<w:spacing w:after="100" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>'
    + _kopstijl("Heading1", "heading 1", 0, 36)
    + _kopstijl("Heading2", "heading 2", 1, 26)
    + _stijl("Term", "Term", '<w:pPr><w:keepNext/><w:spacing w:before="120" w:after="0"/></w:pPr><w:rPr><w:b/></w:rPr>')
    + _stijl("Footer", "footer", '<w:rPr><w:sz w:val="18"/></w:rPr>')
    + "</w:styles>"
)


def tekst(ruw: str) -> str:
    """Text as XML text: escaped, and U+FFFD for every sign that XML may not hold."""
    heel = _NIET_IN_XML.sub("\ufffd", ruw)
    return heel.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _regel(ruw: str) -> str:
    stukjes = (f'<w:t xml:space="preserve">{deel}</w:t>' for deel in tekst(ruw).split("\t"))
    return "<w:tab/>".join(stukjes)


def _alinea(ruw: str, stijl: str = "") -> str:
    """One paragraph; its line ends are breaks inside it."""
    eigen = f'<w:pPr><w:pStyle w:val="{stijl}"/></w:pPr>' if stijl else ""
    regels = "<w:br/>".join(_regel(regel) for regel in _REGELEINDE.split(ruw))
    return f"<w:p>{eigen}<w:r>{regels}</w:r></w:p>"


def _rijen(deel: Rijen) -> str:
    return "".join(_alinea(term, "Term") + _alinea(uitleg) for term, uitleg in deel.rijen)


_PER_SOORT: dict[type, Callable[[Any], str]] = {
    Alinea: lambda deel: _alinea(plat(deel.tekst)),
    Tussenkop: lambda deel: _alinea(deel.tekst, "Heading2"),
    Rijen: _rijen,
}


def render(weergave: Weergave) -> bytes:
    """The document of a stuk: heading, sentence, onderdelen. An onderdeel no stuk holds raises KeyError."""
    inhoud = "".join(_PER_SOORT[type(deel)](deel) for deel in weergave.onderdelen)
    blad = (
        f'<w:sectPr><w:footerReference xmlns:r="{_R}" w:type="default" r:id="rId2"/>'
        '<w:pgSz w:w="11906" w:h="16838"/>'
        '<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" '
        'w:gutter="0"/></w:sectPr>'
    )
    kop = _alinea(weergave.kop, "Heading1") + _alinea(weergave.waarom)
    delen = {
        "[Content_Types].xml": _SOORTEN,
        "_rels/.rels": _WORTEL,
        "word/document.xml": f"<w:document {_W}><w:body>{kop}{inhoud}{blad}</w:body></w:document>",
        "word/_rels/document.xml.rels": _DELEN,
        "word/styles.xml": _STIJLEN,
        "word/footer1.xml": f"<w:ftr {_W}>{_alinea(zeg('stuk.voet'), 'Footer')}</w:ftr>",
        "docProps/core.xml": f'<cp:coreProperties xmlns:cp="{_PAKKET}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{tekst(weergave.kop)}</dc:title><dc:language>nl-NL</dc:language></cp:coreProperties>",
    }
    return _ingepakt({naam: _KOP + deel for naam, deel in delen.items()})


def _ingepakt(delen: dict[str, str]) -> bytes:
    uit = io.BytesIO()
    with zipfile.ZipFile(uit, "w", zipfile.ZIP_STORED) as archief:
        for naam, deel in delen.items():
            wijzer = zipfile.ZipInfo(naam, (1980, 1, 1, 0, 0, 0))
            wijzer.create_system = 3
            wijzer.external_attr = 0o644 << 16
            archief.writestr(wijzer, deel.encode())
    return uit.getvalue()
