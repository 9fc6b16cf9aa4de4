"""What is typed where an address or a file is asked for."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from reader.library import articles
from reader.models import Feed, Query
from reader.services.adding import Added
from reader.services.session import Session
from reader.tui.actions import adding
from tests.services.paper import Answer, Paper, rss
from tests.tui.conftest import Screen
from tests.tui.hands import app_of, last_line, press, settled


@pytest.mark.parametrize("key", ["a", "i"])
@pytest.mark.parametrize("typed", ["-", "no/such/file", "pipe", "~/nothing"])
async def test_what_names_no_file_stays_to_be_mended(
    session: Session, screen: Screen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, key: str, typed: str
) -> None:
    monkeypatch.chdir(tmp_path)
    os.mkfifo("pipe")
    async with screen(session) as pilot:
        shown = await press(pilot, key, *typed, "enter")
        assert f"! There is no file {typed}." in last_line(shown)
        assert app_of(pilot).state.sheet is not None
        assert app_of(pilot).state.sheet.typed_text == typed


async def test_an_address_without_its_https_is_written_whole(session: Session, screen: Screen) -> None:
    async with screen(session) as pilot:
        shown = await press(pilot, "a", *"pier.example/tide", "enter")
        assert last_line(shown).strip() == "! There is no file pier.example/tide. Enter asks the web for it."
        assert app_of(pilot).state.sheet is not None
        assert app_of(pilot).state.sheet.typed_text == "https://pier.example/tide"


async def test_an_address_as_browsers_hand_it_over_is_that_of_the_feed(
    session: Session, screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(adding, "fetch", lambda app, source: asked.append(source))
    async with screen(session) as pilot:
        await press(pilot, "a", *"feed://pier.example/rss", "enter")
    assert asked == ["http://pier.example/rss"]


async def test_papers_that_are_only_offered_are_nothing_to_undo(session: Session, screen: Screen, monkeypatch: pytest.MonkeyPatch) -> None:
    async def offered(_: Session, source: str) -> Added:
        return Added(feeds=(Feed(f"{source}/rss", "The Pier"),))

    monkeypatch.setattr(adding, "_had", offered)
    async with screen(session) as pilot:
        app_of(pilot).state.undo.append(undone := lambda: None)
        await press(pilot, "a", *"https://pier.example", "enter")
        assert "The Pier" in await settled(pilot)
        assert app_of(pilot).state.undo == [undone]


async def test_a_paper_that_is_followed_already_is_said_to_be_and_undo_says_that_nothing_changed(
    session: Session, screen: Screen, paper: Paper
) -> None:
    paper.answers["/feed"] = Answer(rss(paper.base, 1, 2), headers={"Content-Type": "text/xml"})
    async with screen(session) as pilot:
        await press(pilot, "a", *f"{paper.base}/feed", "enter")
        assert "The Pier is added." in last_line(await settled(pilot))
        await press(pilot, "h", "a", *f"{paper.base}/feed", "enter")
        assert "The Pier is followed already." in last_line(await settled(pilot))
        assert "Undone: a step that changed nothing." in last_line(await press(pilot, "U"))
        assert "Undone: follow 1 paper." in last_line(await press(pilot, "U"))


async def test_a_file_at_home_is_added(session: Session, screen: Screen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    paragraphs = "<p>The ferry leaves the north pier at nine, and nobody on the quay has ever seen it wait for anyone.</p>" * 9
    (tmp_path / "ferry.html").write_text(f"<title>Nine</title><article>{paragraphs}</article>", encoding="utf-8")
    async with screen(session) as pilot:
        await press(pilot, "a", *"~/ferry.html", "enter")
        assert "nobody on the quay" in await settled(pilot)
    assert articles.count(session.library, Query()) == 1


@pytest.mark.parametrize("written", ["'{}'", '"{}"', "{}", "escaped"])
async def test_a_file_is_added_as_the_terminal_types_it_when_it_is_dropped(
    session: Session, screen: Screen, tmp_path: Path, written: str
) -> None:
    file = tmp_path / "the ferry.html"
    paragraphs = "<p>The ferry leaves the north pier at nine, and nobody on the quay has ever seen it wait for anyone.</p>" * 9
    file.write_text(f"<title>Nine</title><article>{paragraphs}</article>", encoding="utf-8")
    typed = str(file).replace(" ", "\\ ") if written == "escaped" else written.format(file)
    async with screen(session) as pilot:
        await press(pilot, "a", *typed, "enter")
        assert "nobody on the quay" in await settled(pilot)


@pytest.mark.parametrize("size", [(80, 24), (40, 12), (30, 9), (25, 8), (20, 7), (20, 5)])
async def test_an_empty_library_names_all_its_keys_in_any_terminal(session: Session, screen: Screen, size: tuple[int, int]) -> None:
    async with screen(session, *size) as pilot:
        rows = [row.strip() for row in (await press(pilot)).splitlines()]
        assert any(row.startswith("Nothing to read yet.") for row in rows)
        offers = [row for row in rows if row[1:4] == "   "]
        assert [row[0] for row in offers] == ["a", "i", "d"]
        assert all(row.endswith(("…", "page", "address", "list", "wallabag", "paper", "downloaded")) for row in offers)
