"""What the tests of the command line share: a home of their own and a site on loopback."""

import shutil
from collections.abc import Iterator
from contextlib import redirect_stdout
from pathlib import Path

import pytest

from reader.cli import main
from reader.services.session import Session
from tests.cli import site
from tests.services.here import Here


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings, library and cache of the test alone."""
    monkeypatch.setenv("READER_HOME", str(tmp_path / "home"))
    for name in ("READER_CONFIG", "READER_LIBRARY", "PAGER", "READER_PAGER", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path / "home"


@pytest.fixture(autouse=True)
def _work_is_done_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """What `main` is called for in this process is done in it. Tests that run the program have its worker processes too."""
    monkeypatch.setattr(Session, "workers", Here())


@pytest.fixture(scope="session")
def base() -> Iterator[str]:
    """The address of the site."""
    with site.serve() as address:
        yield address


@pytest.fixture(scope="session")
def stocked(base: str, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[str]]:
    """(library, ids) of two stored stories, made once."""
    library = tmp_path_factory.mktemp("stocked") / "library.db"
    ids = tmp_path_factory.mktemp("ids") / "ids"
    with ids.open("w") as out, redirect_stdout(out):
        for path in ("/story", "/second"):
            assert main(["--library", str(library), "add", "-q", "--allow-private", base + path]) == 0
    return library, ids.read_text(encoding="utf-8").split()


@pytest.fixture
def two(stocked: tuple[Path, list[str]], home: Path) -> list[str]:
    """The ids of two stories in the library of the test."""
    library, ids = stocked
    (home / "data").mkdir(parents=True)
    shutil.copy(library, home / "data" / "library.db")
    return ids
