"""A library of invented papers, and the screen over it."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TypeAlias

import pytest

from reader.config import Reading, Settings
from reader.fetcher import manners
from reader.library import articles, feeds
from reader.models import Block, Feed, Paragraph, Span
from reader.services.session import Session
from reader.tui.app import ReaderApp
from tests.services.here import Here
from tests.services.paper import Paper, open_paper
from tests.tui.invented import EELS, FERRY, NOW, READ, ROWS, article
from tests.tui.quiet import QuietPilot

Screen: TypeAlias = Callable[..., AbstractAsyncContextManager[QuietPilot]]


@pytest.fixture(autouse=True)
def _plain_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same screen on every machine."""
    for name in ("LC_ALL", "LC_CTYPE", "NO_COLOR", "TMUX", "DISPLAY", "WAYLAND_DISPLAY", "TERMUX_VERSION"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "C.UTF-8")
    monkeypatch.setenv("TERM", "xterm-256color")


@pytest.fixture(autouse=True)
def _work_is_done_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the screen asks for is done in its own process. Tests in a real terminal have the worker processes of the program."""
    monkeypatch.setattr(Session, "workers", Here())


@pytest.fixture
def paper(monkeypatch: pytest.MonkeyPatch) -> Iterator[Paper]:
    """A paper on loopback, which needs no rest between two questions."""
    monkeypatch.setattr(manners, "REST", 0.0)
    with open_paper() as opened:
        yield opened


def opened_in(folder: Path) -> Session:
    """What a program holds whose library and rules lie in that folder."""
    return Session(Settings(), library_file=folder / "library.db", rules_dir=folder / "rules.d", allow_private=True)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """An empty library."""
    with opened_in(tmp_path) as opened:
        yield opened


@pytest.fixture(scope="session")
def estuary(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of a library with the papers of the estuary, filled once; to be copied."""
    folder = tmp_path_factory.mktemp("estuary")
    with opened_in(folder) as opened:
        fill(opened)
    return folder / "library.db"


@pytest.fixture
def stocked(estuary: Path, tmp_path: Path) -> Iterator[Session]:
    """The papers of the estuary: the ferry first, the eels third."""
    shutil.copy(estuary, tmp_path)
    with opened_in(tmp_path) as opened:
        yield opened


def fill(session: Session) -> None:
    """Stores the invented articles, some read, some bookmarked."""
    library = session.library
    others = [article(f"{title} and what came of it.", title=title, site=site, url=f"https://papers.example/{number}",
                      published=when.astimezone()) for number, (title, site, when) in enumerate(ROWS)]  # fmt: skip
    ids = [articles.store(library, each) for each in (FERRY, others[0], EELS, *others[1:])]
    articles.mark(library, [ids[number] for number in READ], read=True)
    articles.mark(library, [ids[number] for number in (0, 3, 9, 18)], bookmarked=True)
    articles.tag(library, [ids[0], ids[17]], ["ferries"])
    feeds.subscribe(library, Feed("https://tidewater-ledger.example/feed", "Tidewater Ledger", folder="Coast and river"))
    feeds.subscribe(library, Feed("https://harbour.example/feed", "Harbour Lantern", folder="Coast and river"))
    feeds.subscribe(library, Feed("https://estuary.example/feed", "Estuary Quarterly", folder="Science"))


def store(session: Session, *blocks: Block) -> None:
    """The newest article, with these blocks between two paragraphs."""
    about = Paragraph((Span("What the harbour office says of it."),))
    articles.store(session.library, replace(article("", title="Figures", published=NOW), blocks=(about, *blocks, about)))


def store_bread(session: Session) -> str:
    """An article whose paper changed it once: one passage changed, one went, one came."""
    from reader.models import Page

    same = ["The quay bakery opens at four.", "Its oven is older than the quay."]
    old = article(
        *same,
        "A four-pound loaf at the quay bakery costs 4.10 crowns this week. The flour in it costs less than half of that, the baker says,"
        " and he has shown us the bills.",
        "A spokesman for the millers said nobody had asked them.",
        *reversed(same),
        title="Bread prices: the baker’s own figures",
        site="Alder & Ash",
        url="https://alder.example/bread",
        byline=("Ottoline Marsh",),
        published=datetime(2026, 11, 22, 7, 30).astimezone(),
    )
    texts = [block.spans[0].text for block in old.blocks]  # type: ignore[union-attr]
    texts[2] = texts[2].replace("4.10", "4.40").replace("less than half", "a little more than half")
    texts[3] = (
        "Correction: an earlier version said that the millers had not been asked. They were asked on Thursday, and answered on Sunday."
    )
    new = replace(old, blocks=article(*texts).blocks)
    id = articles.store(session.library, old, Page(old.url, b"old"))
    articles.store(session.library, new, Page(old.url, b"new"))
    return id


def reading(session: Session, **settings: object) -> Session:
    """The session with other settings of the screen."""
    session.settings = replace(session.settings, reading=replace(Reading(), **settings))  # type: ignore[arg-type]
    return session


@pytest.fixture
def screen() -> Screen:
    """`async with screen(session, 80, 24) as pilot`: the running program."""

    @asynccontextmanager
    async def running(session: Session, width: int = 80, height: int = 24, start: str | None = None) -> AsyncIterator[QuietPilot]:
        app = ReaderApp(session, start, clock=lambda: datetime(2026, 11, 22, 15, 30).astimezone())
        async with app.run_test(size=(width, height)):
            pilot = QuietPilot(app)
            await pilot.pause()
            yield pilot

    return running


__all__ = ["NOW"]
