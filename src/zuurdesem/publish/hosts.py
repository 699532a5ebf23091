"""The header files of hosts that do not read `_headers`: nginx and Apache, from the same data.

Both work wherever the site lies on the host, so also under a path of its own. How to use them, and what other
hosts can and cannot do: docs/meewerken/hosting.md.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from .headers import ONVERANDERLIJK, HeaderRegels, headers, regels

NGINX = "_nginx.conf"
APACHE = ".htaccess"
SOORTEN = {
    "css": "text/css",
    "html": "text/html",
    "ico": "image/x-icon",
    "jpg": "image/jpeg",
    "js mjs": "text/javascript",
    "json map": "application/json",
    "md": "text/markdown",
    "png": "image/png",
    "svg": "image/svg+xml",
    "txt": "text/plain",
    "wasm": "application/wasm",
    "webp": "image/webp",
    "woff2": "font/woff2",
    "xml": "text/xml",
    "zip": "application/zip",
}
"""Endings → media type; hosts often do not know `mjs`, and a browser refuses a module sent as anything else."""
MET_TEKENSET = ("text/css", "text/javascript", "text/markdown", "text/plain", "text/xml", "application/json")
GECOMPRIMEERD = ("css", "html", "js", "json", "mjs", "svg", "txt", "wasm", "xml", "zip")
CODERINGEN = (("br", "br"), ("gzip", "gz"))
"""Name in Accept-Encoding → ending of the file beside it, the best first."""


def host_files(policy: str, vaste_mappen: Iterable[str]) -> dict[str, str]:
    """Name in the root of the site → text, for every host we know."""
    vast = list(vaste_mappen)
    data = regels(policy, vast)
    return {"_headers": headers(policy, vast), NGINX: nginx(data), APACHE: apache(data)}


def nginx(data: HeaderRegels) -> str:
    """To `include` in the server block. One `add_header` in a location would undo all others, so none stands there."""
    uit = [
        "# Headers en gecomprimeerde bestanden voor nginx; gemaakt bij het bouwen.",
        f"# In het blok server: include /pad/naar/de/site/{NGINX};",
        "charset utf-8;",
        f"charset_types {' '.join(MET_TEKENSET)};",
        "gzip_static on;",
        "gzip_vary on;",
        "# brotli_static on;  # met de module ngx_brotli",
        "types {",
        *(f"    {soort} {eindes};" for eindes, soort in SOORTEN.items()),
        "}",
        'set $zd_bewaar "no-cache";',
        *(f'if ($uri ~ "/{re.escape(map)}/") {{ set $zd_bewaar "{ONVERANDERLIJK}"; }}' for map in data.vast),
        "add_header Cache-Control $zd_bewaar always;",
        *(f'add_header {naam} "{waarde}" always;' for naam, waarde in data.overal.items()),
        *(
            f'location ~ "/{re.escape(pad)}$" {{ types {{ }} default_type "{soort}"; }}'
            for pad, soort in data.soorten.items()
        ),
        r'location ~ "/(_headers|_redirects|_nginx\.conf|\.ht[a-z]+)$" { return 404; }',
    ]
    return "\n".join(uit) + "\n"


def apache(data: HeaderRegels) -> str:
    """An `.htaccess`, for Apache 2.4 with mod_headers, mod_mime and mod_rewrite."""
    eindes = "|".join(GECOMPRIMEERD)
    uit = [
        "# Headers en gecomprimeerde bestanden voor Apache 2.4; gemaakt bij het bouwen.",
        "AddDefaultCharset utf-8",
        *(f"AddType {soort} {_punten(eindes)}" for eindes, soort in SOORTEN.items()),
        f"AddCharset utf-8 {_punten('css html js json md mjs txt xml')}",
        "RemoveLanguage .br",
        "<IfModule mod_headers.c>",
        *(f'Header always set {naam} "{waarde}"' for naam, waarde in data.overal.items()),
        'Header set Cache-Control "no-cache"',
        *(_als(f"/{re.escape(map)}/", f'Header set Cache-Control "{ONVERANDERLIJK}"') for map in data.vast),
        "</IfModule>",
        *(_als(f"/{re.escape(pad)}$", f'ForceType "{soort}"') for pad, soort in data.soorten.items()),
        "<IfModule mod_rewrite.c>",
        "RewriteEngine On",
    ]
    for naam, einde in CODERINGEN:
        uit += [
            rf"RewriteCond %{{HTTP:Accept-Encoding}} \b{naam}\b",
            rf"RewriteCond %{{REQUEST_FILENAME}}.{einde} -f",
            rf"RewriteRule ^(.+\.({eindes}))$ $1.{einde} [L]",
        ]
    for naam, einde in CODERINGEN:
        uit += [
            rf'<FilesMatch "\.({eindes})\.{einde}$">',
            f"Header set Content-Encoding {naam}",
            "Header append Vary Accept-Encoding",
            "SetEnv no-gzip 1",
            "SetEnv no-brotli 1",
            "</FilesMatch>",
        ]
    for namen, soort in SOORTEN.items():
        if set(namen.split()) & set(GECOMPRIMEERD):
            uit += [rf'<FilesMatch "\.({namen.replace(" ", "|")})\.(br|gz)$">', f"ForceType {soort}", "</FilesMatch>"]
    uit += ["</IfModule>", r'<FilesMatch "^_(headers|redirects|nginx\.conf)$">', "Require all denied", "</FilesMatch>"]
    return "\n".join(uit) + "\n"


def _punten(eindes: str) -> str:
    return " ".join(f".{einde}" for einde in eindes.split())


def _als(patroon: str, regel: str) -> str:
    return f'<If "%{{REQUEST_URI}} =~ m#{patroon}#">\n{regel}\n</If>'
