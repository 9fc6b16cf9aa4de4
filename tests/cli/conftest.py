"""What the tests of the command line share: a home of their own and a site on loopback."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli import site


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings, library and cache of the test alone."""
    monkeypatch.setenv("READER_HOME", str(tmp_path / "home"))
    for name in ("READER_CONFIG", "READER_LIBRARY", "PAGER", "READER_PAGER", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path / "home"


@pytest.fixture(scope="session")
def base() -> Iterator[str]:
    """The address of the site."""
    with site.serve() as address:
        yield address
