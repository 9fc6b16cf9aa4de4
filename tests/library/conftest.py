"""What the tests of the library share: a library of their own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader import library
from reader.library.connection import Library


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Library]:
    """A library with nothing in it."""
    with library.open(tmp_path / "library.db") as opened:
        yield opened
