from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from reader.config import Settings
from reader.fetcher import manners
from reader.services.session import Session
from tests.services.here import Here
from tests.services.paper import Paper, open_paper


@pytest.fixture
def paper(monkeypatch: pytest.MonkeyPatch) -> Iterator[Paper]:
    """A paper on loopback, which needs no rest between two questions; that a host is given one is tested with the fetcher."""
    monkeypatch.setattr(manners, "REST", 0.0)
    with open_paper() as opened:
        yield opened


@pytest.fixture
async def session(tmp_path: Path) -> AsyncIterator[Session]:
    async with Session(Settings(), library_file=tmp_path / "library.db", rules_dir=tmp_path / "rules.d", allow_private=True) as opened:
        opened.__dict__["workers"] = Here()
        yield opened
