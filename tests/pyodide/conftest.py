"""The runtime of the repository, and a made-up package beside the tests."""

from __future__ import annotations

import pytest

from tests.pyodide.small_site import HERE, RUNTIME


@pytest.fixture(autouse=True)
def _proef_can_be_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(HERE))


@pytest.fixture(scope="session")
def runtime() -> str:
    """Absolute path of the npm package; a bundle's `runtime` may be that as well."""
    return RUNTIME
