"""A door that answers in capitals, and that fails in every way a door can fail when told to."""

from __future__ import annotations

import json


def antwoord(text: str) -> object:
    """`text` in capitals. Some words do something else: see the branches."""
    match text:
        case "fout":
            raise ValueError("dit hoort zo")
        case "getal":
            return 3
        case "sterf":
            import js  # type: ignore[import-not-found]

            js.close()
            while True:
                pass
        case "diep":  # overruns the stack of WebAssembly, after which Pyodide answers nothing more
            json.loads("[" * 200_000)
        case "hang eerst":
            import js

            request = js.XMLHttpRequest.new()
            request.open("GET", "/eerst.txt", False)
            request.send(None)
            while request.status == 200:  # the test serves this file once, so only the first worker hangs
                pass
    return text.upper()
