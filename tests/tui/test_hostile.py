"""Hostile titles and texts in every widget: no control character reaches the terminal, no markup runs, nothing crashes."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path

import pytest

from reader import paths
from reader.config import Settings
from reader.library import articles, bookmarks, feeds, search
from reader.models import (
    Access,
    AccessState,
    Article,
    Cell,
    Code,
    Feed,
    Heading,
    Item,
    Kind,
    Listing,
    Paragraph,
    Picture,
    Quote,
    Removal,
    Span,
    Table,
)
from reader.services.session import Session
from tests.tui.conftest import Screen
from tests.tui.hands import press
from tests.tui.seen import grid
from tests.tui.terminal import Terminal
from tests.tui.typing_at_random import type_at_random

EVIL = (
    "\x1b]0;owned\x07title",
    "\x1b]52;c;b3duZWQ=\x07clipboard",
    "\x9b31mred\x9c",
    "[@click=app.quit]press[/] [/] [bold",
    "user\u202egpj.exe\u2066x",
    "e" + "\u0301" * 60,
    "👩\u200d👧 " + "\u200b" * 50 + "渡し船" * 30,
    "tab\there\nand\x00there\x7f",
    "x" * 500,
)
ADDRESS = "https://evil.example/\x1b]0;owned\x07?q=;\u202e[@click=app.quit]"
_FORBIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2066-\u2069]")


def hostile_article(number: int) -> Article:
    """An article whose every field is hostile, past the gate at which spans are born."""
    evil = EVIL[number]
    spans = (Span(evil), Span(evil, href=ADDRESS))
    return Article(
        url=f"https://evil.example/{number}",
        title=evil,
        site=evil,
        byline=(evil, evil),
        blocks=(
            Paragraph(spans),
            Heading(spans),
            Quote((Paragraph(spans),), evil),
            Listing((Item((Paragraph(spans),)),), ordered=True),
            Code(f"{evil}\n{evil}", evil),
            Table(((Cell(spans, True), Cell(spans)), (Cell(spans), Cell(spans))), spans),
            Picture(ADDRESS, evil, spans, evil),
        ),
        published=datetime(2026, 11, 22, 12, number).astimezone(),
        word_count=9,
        removals=(Removal(Kind.DONATION, evil, evil, 1, (ADDRESS,), evil),),
        access=Access(AccessState.TEASER, (evil, evil), 900),
        support_url=ADDRESS,
    )


def fill_with_evil(session: Session) -> None:
    library = session.library
    for number, evil in enumerate(EVIL):
        id = articles.store(library, hostile_article(number))
        articles.tag(library, [id], [evil[:60]])
        bookmarks.keep_note(library, id, evil)
        feeds.subscribe(library, Feed(f"https://evil.example/feed/{number}", evil, folder=evil))
    search.keep(library, EVIL[3], "evil")


@pytest.mark.parametrize("size", [(120, 36), (20, 5)])
async def test_no_widget_shows_what_a_terminal_obeys(session: Session, screen: Screen, size: tuple[int, int]) -> None:
    fill_with_evil(session)
    async with screen(session, *size) as pilot:
        seen = [await press(pilot)]
        for keys in (("h",), ("j", "enter"), ("h", "g", "enter", "l")):
            seen.append(await press(pilot, *keys))
        for _ in EVIL:
            for keys in (
                ("enter", "x"),
                ("enter",),
                ("escape", "+", "x", "tab"),
                ("escape", "c"),
                ("escape", "G"),
                ("escape", "escape", "escape", "j", "t"),
                ("escape", "a"),
            ):
                seen.append(await press(pilot, *keys))
            await press(pilot, "escape")
        for keys in (("/", *"owned", "enter"), ("q",), (":", *"link"), ("escape",), ("?",), ("q",), ("E",)):
            seen.append(await press(pilot, *keys))
        for shown in seen:
            assert not _FORBIDDEN.search(shown.replace("\n", "")), shown
        assert pilot.app.is_running


@pytest.mark.parametrize("linear", ["false", "true"])
def test_no_control_character_goes_down_the_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, linear: str) -> None:
    monkeypatch.setenv("READER_HOME", str(tmp_path))
    with Session(Settings(), library_file=Path(paths.library_file())) as session:
        fill_with_evil(session)
    with Terminal(tmp_path, READER_READING_LINEAR=linear) as terminal:
        terminal.wait_for("unread of")
        for keys in ("h", "l", "\r", "x", " ", "G", "q", "j\r", "q", "jjj\r", "q"):
            terminal.type(keys)
            terminal.read(0.1)
        terminal.type("qqq")
        terminal.leave()
        for sign in ("\x1b]0;owned", "\x1b]52", "\x9b31m", "\u202e", "\x00", "\x1b]0"):
            assert sign.encode() not in terminal.raw
        for address in re.findall(rb"\x1b\]8;[^;]*;([^\x1b\x07]*)", terminal.raw):
            assert all(0x21 <= byte <= 0x7E for byte in address)


async def test_typing_at_random_breaks_nothing(stocked: Session, screen: Screen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # a command may come about that writes a file
    fill_with_evil(stocked)
    async with screen(stocked, 100, 30) as pilot:
        assert await type_at_random(pilot, seed=3, count=400, resize_every=61) > 300
        assert grid(pilot.app)  # type: ignore[arg-type]
