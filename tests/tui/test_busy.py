"""While somebody else writes to the library, or nobody may: the keys are answered, and nothing that was typed is lost."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

import pytest

from reader.errors import LibraryBusyError
from reader.library import articles, bookmarks, connection
from reader.services.session import Session
from tests.tui.conftest import Screen
from tests.tui.hands import app_of, last_line, press

BUSY = "Another program is writing to the library."


@pytest.fixture(autouse=True)
def _moment(monkeypatch: pytest.MonkeyPatch) -> None:
    """The screen waits for no more than a moment; whoever waits as long as others does fails the test by taking all of it."""
    monkeypatch.setattr(connection, "SOON_SECONDS", 0.01)


@contextmanager
def another_program_writing(session: Session) -> Iterator[None]:
    """While another program has the library's write lock, as a long import has."""
    other = sqlite3.connect(session.library_file, isolation_level=None)
    try:
        other.execute("BEGIN IMMEDIATE")
        yield
    finally:
        other.close()


async def test_a_mark_is_refused_soon_while_another_program_writes(stocked: Session, screen: Screen) -> None:
    async with screen(stocked, 120, 36) as pilot:
        with another_program_writing(stocked):
            row = app_of(pilot).pages.headlines.chosen
            assert row is not None
            said = last_line(await press(pilot, "m"))
            assert BUSY in said
            assert "Try again when it has finished." in said
            assert articles.headline(stocked.library, row.id) == row
        assert BUSY not in last_line(await press(pilot, "m"))
        assert articles.headline(stocked.library, row.id).read is not row.read


async def test_a_note_that_could_not_be_kept_is_still_typed(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        row = app_of(pilot).pages.headlines.chosen
        assert row is not None
        with another_program_writing(stocked):
            seen = await press(pilot, "a", *"ice", "enter")
            assert BUSY in last_line(seen)
            assert "> ice" in seen
        await press(pilot, "enter")
        assert bookmarks.note(stocked.library, row.id) == "ice"


async def test_a_note_that_the_library_cannot_take_at_all_is_still_typed(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        stocked.library.connection.execute("PRAGMA query_only = ON")
        seen = await press(pilot, "a", *"ice", "enter")
        assert "The library may not be written to." in last_line(seen)
        assert "> ice" in seen


async def test_an_address_that_cannot_be_kept_as_a_note_is_still_typed(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        stocked.library.connection.execute("PRAGMA query_only = ON")
        seen = await press(pilot, "a", *"https://pier.example", "enter", "down", "enter")
        assert "The library may not be written to." in last_line(seen)
        assert "> https://pier.example" in seen


async def test_what_could_not_be_undone_is_undone_later_in_its_turn(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        app = app_of(pilot)
        await press(pilot, "m")
        with another_program_writing(stocked):
            assert BUSY in last_line(await press(pilot, "U"))
        assert app.state.undo == [None]
        assert "Undone" in last_line(await press(pilot, "U"))


async def test_what_is_opened_meanwhile_counts_as_read_afterwards(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        row = app_of(pilot).pages.headlines.chosen
        assert row is not None
        with another_program_writing(stocked):
            assert BUSY not in last_line(await press(pilot, "enter"))
            assert not articles.headline(stocked.library, row.id).read
        await pilot.rest()
        assert articles.headline(stocked.library, row.id).read
        await press(pilot, "q")
        chosen = app_of(pilot).pages.headlines.chosen
        assert chosen is not None
        assert chosen.read


async def test_the_places_of_what_was_read_meanwhile_are_kept_afterwards(stocked: Session, screen: Screen) -> None:
    async with screen(stocked, 80, 12) as pilot:
        await press(pilot, "enter")
        first = app_of(pilot).pages.article.row
        with another_program_writing(stocked):
            await press(pilot, "space")
            await pilot.rest()
            assert BUSY not in last_line(await press(pilot, "space"))
            await press(pilot, "J", "d")
        second = app_of(pilot).pages.article.row
    assert first is not None
    assert second is not None
    assert first.id != second.id
    assert all(articles.place(stocked.library, each.id).quote for each in (first, second))


async def test_who_leaves_meanwhile_hears_that_the_place_is_not_kept(stocked: Session, screen: Screen) -> None:
    with ExitStack() as until_the_end:
        async with screen(stocked, 80, 12) as pilot:
            await press(pilot, "enter", "space")
            until_the_end.enter_context(another_program_writing(stocked))
    fault = app_of(pilot).fault
    assert isinstance(fault, LibraryBusyError)
    assert "Where reading stopped is not kept" in str(fault)


async def test_who_changes_the_screen_and_leaves_meanwhile_hears_that_it_is_not_kept(stocked: Session, screen: Screen) -> None:
    with ExitStack() as until_the_end:
        async with screen(stocked) as pilot:
            until_the_end.enter_context(another_program_writing(stocked))
            await press(pilot, "Z")
    assert "How the screen was left is not kept" in str(app_of(pilot).fault)


async def test_what_had_to_wait_is_written_down_by_leaving(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        row = app_of(pilot).pages.headlines.chosen
        assert row is not None
        with another_program_writing(stocked):
            await press(pilot, "enter", "space")
    assert articles.headline(stocked.library, row.id).read
    assert articles.place(stocked.library, row.id).quote


async def test_a_library_that_may_not_be_written_to_is_read_with_one_complaint(stocked: Session, screen: Screen) -> None:
    async with screen(stocked, 80, 12) as pilot:
        stocked.library.connection.execute("PRAGMA query_only = ON")
        errors = app_of(pilot).state.errors
        assert "! The library may not be written to." in last_line(await press(pilot, "enter"))
        assert str(stocked.library_file) in errors[0][0]
        for _ in range(3):
            await pilot.rest()
            assert "!" not in last_line(await press(pilot, "space"))
        assert len(errors) == 1
        await press(pilot, "m")
        assert len(errors) == 2, "what is asked for is answered"


async def test_who_leaves_meanwhile_is_told_the_note_that_was_being_typed(stocked: Session, screen: Screen) -> None:
    with ExitStack() as until_the_end:
        async with screen(stocked) as pilot:
            await press(pilot, "a", *"ice")
            until_the_end.enter_context(another_program_writing(stocked))
    fault = app_of(pilot).fault
    assert isinstance(fault, LibraryBusyError)
    assert str(fault) == f"The note is not kept. {BUSY}"
    assert fault.hint == "It was: ice"
