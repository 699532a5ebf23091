"""Which files go along to the browser."""

from __future__ import annotations

import sys

import pytest

from zuurdesem.pyodide.sources import find_sources


def test_a_module_brings_its_parents_but_not_its_siblings() -> None:
    assert list(find_sources(["proef.deur"])) == ["proef/__init__.py", "proef/deur.py"]


def test_a_package_brings_everything_below_it() -> None:
    assert list(find_sources(["proef"])) == ["proef/__init__.py", "proef/deur.py", "proef/los/__init__.py"]


def test_what_is_left_out_stays_out() -> None:
    assert list(find_sources(["proef"], without=["proef.los", "proef.de"])) == [
        "proef/__init__.py",
        "proef/deur.py",
    ]


def test_no_compiled_extension_comes_along() -> None:
    assert list(find_sources(["markupsafe"])) == ["markupsafe/__init__.py", "markupsafe/_native.py"]


def test_nothing_is_imported_to_find_it() -> None:
    find_sources(["proef.deur"])
    assert "proef" not in sys.modules


@pytest.mark.parametrize("name", ["bestaatniet", "proef.bestaatniet", "proef.deur.dieper", "proef.", ""])
def test_a_package_that_is_not_there_is_named(name: str) -> None:
    with pytest.raises(ModuleNotFoundError) as caught:
        find_sources([name])
    assert caught.value.name == name
