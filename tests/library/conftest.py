"""What the tests of the library share: a library of their own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader import library
from reader.library import articles
from reader.library.connection import Library
from tests.library.filled import story


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Library]:
    """A library with nothing in it."""
    with library.open(tmp_path / "library.db") as opened:
        yield opened


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """The file of a library with thirty stories in it."""
    with library.open(tmp_path / "library.db") as shelf:
        for number in range(30):
            articles.store(shelf, story(number))
    return tmp_path / "library.db"
