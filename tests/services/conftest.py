from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from reader.config import Settings
from reader.services.session import Session
from tests.services.paper import Paper, open_paper


@pytest.fixture
def paper() -> Iterator[Paper]:
    with open_paper() as opened:
        yield opened


@pytest.fixture
async def session(tmp_path: Path) -> AsyncIterator[Session]:
    async with Session(Settings(), library_file=tmp_path / "library.db", rules_dir=tmp_path / "rules.d", allow_private=True) as opened:
        yield opened
