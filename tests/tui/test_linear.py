"""Linear mode, for screen readers: what is new is appended, nothing is painted, the chosen line is the last."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from reader import paths
from reader.config import Settings
from reader.library import articles, bookmarks
from reader.services.session import Session
from reader.tui.actions.linear import heard
from reader.tui.layout.spoken import Heard, Told, echo, folded, news
from tests.tui.conftest import Screen, fill, reading
from tests.tui.hands import app_of, choose_folder, press, settled
from tests.tui.invented import article
from tests.tui.terminal import Terminal


def test_says_where_one_is_and_the_chosen_row_at_first() -> None:
    assert news(Heard(), Heard("Today, 4 unread of 5", chosen="unread, The ferry, 1 of 5")) == [
        "Today, 4 unread of 5",
        "unread, The ferry, 1 of 5",
    ]


def test_says_only_the_row_that_is_chosen_now() -> None:
    assert news(Heard("Today", chosen="The ferry"), Heard("Today", chosen="The eels")) == ["The eels"]


def test_says_only_the_lines_that_came_into_sight() -> None:
    before = Heard("Ledger", ("one", "", "two"))
    assert news(before, Heard("Ledger", ("", "two", "", "three"))) == ["three"]
    assert news(before, Heard("Ledger", ("three", "", "four"))) == ["three", "", "four"]


def test_a_line_that_stands_twice_is_said_twice() -> None:
    assert news(Heard("Ledger", ("ha", "ho")), Heard("Ledger", ("ho", "ha", "ha"))) == ["ha"]


def test_progress_is_said_once_and_its_end() -> None:
    first, second = (Heard("Today", going=f"Refreshing {n} of 62") for n in (1, 14))
    assert news(Heard("Today"), first) == ["Refreshing 1 of 62"]
    assert news(first, second) == []
    assert news(second, Heard("Today", answer="62 refreshed, 9 new")) == ["62 refreshed, 9 new"]


def test_progress_is_not_said_again_behind_an_answer() -> None:
    going, answered = Heard("Today", going="Fetching The Pier."), Heard("Today", answer="Bookmarked.", going="Fetching The Pier.")
    assert news(going, answered) == ["Bookmarked."]
    assert news(answered, going) == []


def test_where_one_is_is_not_said_again_behind_an_answer() -> None:
    there, answered = Heard("Ledger", state="5 stripped"), Heard("Ledger", answer="Bookmarked.", state="5 stripped")
    assert news(there, answered) == ["Bookmarked."]
    assert news(answered, there) == []


def test_an_answer_that_is_given_again_is_said_again() -> None:
    first, second = (Heard("Ledger", answer="Copied.", given=given) for given in (["y"], ["y"]))
    assert news(first, second) == ["Copied."]
    assert news(first, first) == []


def test_typing_goes_on_behind_the_line() -> None:
    asked, typed = Heard(prompt="/"), Heard(prompt="/fe", chosen="The ferry")
    assert news(Heard(), asked) == ["/"]
    assert (news(asked, typed), echo(asked, typed)) == ([], "fe")
    assert echo(typed, Heard(prompt="/f")) == "\n/f"


def test_a_row_that_is_chosen_meanwhile_stands_before_the_line_of_typing() -> None:
    first, second = (Heard(chosen=row, prompt=":re", over=True) for row in ("refresh all, R, 1 of 2", "refresh this, r, 2 of 2"))
    assert news(first, second) == ["refresh this, r, 2 of 2", ":re"]
    assert news(second, second) == []


def test_what_is_said_meanwhile_stands_before_the_line_of_typing() -> None:
    asked, answered = Heard(prompt="+ no"), Heard(answer="There is no file no.", prompt="+ no")
    assert news(asked, answered) == ["There is no file no.", "+ no"]


def test_a_line_that_is_too_long_is_broken_between_words() -> None:
    assert folded(["The ferry that would not sink", "", "渡し船"], 16) == ["The ferry that", "would not sink", "", "渡し船"]


def test_a_sheet_that_goes_says_again_what_it_stood_over() -> None:
    under, sheet, told = Heard("Ledger", ("one", "two"), chosen="two"), Heard("Tags", over=True), Told()
    assert [news(told.before(now), now) for now in (under, sheet, under, under)] == [
        ["Ledger", "one", "two", "two"],
        ["Tags"],
        ["Ledger", "two"],
        [],
    ]


async def test_the_screen_in_words(stocked: Session, screen: Screen) -> None:
    reading(stocked, linear=True)
    async with screen(stocked) as pilot:
        app = app_of(pilot)
        assert heard(app).place == "Today, 4 unread of 5"
        await press(pilot, "j")
        assert heard(app).chosen.startswith("unread, Council keeps the lamp rooms")
        assert heard(app).chosen.endswith("2 of 5")
        await press(pilot, "k", "enter")
        assert "By Marit Oxley, in Nordhaven" in heard(app).rows
        assert "bookmark" in heard(app).place
        await press(pilot, "tab")
        assert heard(app).chosen == "the minutes"
        assert heard(app).state.startswith("Link 1 of 4")
        await press(pilot, "escape", "x")
        assert heard(app).chosen.startswith("stripped, donation: Before you go on")
        await press(pilot, "c")
        assert heard(app).place == "Contents"
        assert heard(app).chosen == "What the engineers found, 1 of 3"
        await press(pilot, "escape", "/", *"ship")
        assert heard(app).prompt == "/ship"
        await press(pilot, "escape", "q", "/", *"eel", "enter")
        assert heard(app).place == "/eel, 1 article"
        assert heard(app).chosen.startswith("What the eel counters learned at Low Marren, ")
        await press(pilot, "escape")
        assert heard(app).place == "Today, 3 unread of 5"
        await press(pilot, "m")
        assert heard(app).place == "Today, 4 unread of 5"


async def test_tables_quotations_and_code_are_lines_of_words(stocked: Session, screen: Screen) -> None:
    reading(stocked, linear=True)
    async with screen(stocked, 80, 100) as pilot:
        await press(pilot, "enter")
        rows = heard(app_of(pilot)).rows
        assert "Vessel: Osprey Belle" in rows
        assert sum("quotation: " in row for row in rows) == 1
        assert any(row.endswith("END {print l/n}'") for row in rows)


async def test_an_error_is_said_in_a_sheet_without_the_keys_that_are_typed_there(stocked: Session, screen: Screen) -> None:
    reading(stocked, linear=True)
    async with screen(stocked) as pilot:
        await press(pilot, "h", "a", *"no", "enter")
        assert heard(app_of(pilot)).answer == "Error: There is no file no."
        app_of(pilot).say("2 refreshed, 3 new")
        assert heard(app_of(pilot)).answer == ""


async def test_help_is_one_column(stocked: Session, screen: Screen) -> None:
    reading(stocked, linear=True)
    async with screen(stocked, 100, 40) as pilot:
        await press(pilot, "?")
        assert "  j k      down, up" in heard(app_of(pilot)).rows


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("READER_HOME", str(tmp_path))
    with Session(Settings(), library_file=Path(paths.library_file())) as session:
        fill(session)
    return tmp_path


def test_in_a_terminal_lines_are_added_and_nothing_else_goes_out(home: Path) -> None:
    with Terminal(home, height=14, READER_READING_LINEAR="true") as terminal:
        terminal.wait_for("The ferry that would not sink")
        terminal.type("j")
        terminal.wait_for("Council keeps the lamp rooms", "2 of")
        terminal.type("k\r")
        terminal.wait_for("record that one member laughed.")
        terminal.type(" ")
        said = terminal.wait_for("The Osprey Belle on the")
        assert "By Marit Oxley" not in said
        terminal.type("/")
        terminal.wait_for("/")
        terminal.type("zebra")
        terminal.wait_for("zebra")
        terminal.type("\r")
        terminal.wait_for("is not in this text.")
        terminal.type("y")
        terminal.wait_for("Copied with its source.")
        terminal.type("qq")
        assert terminal.leave() == 0
        assert set(re.findall(rb"\x1b[^a-z]*", terminal.raw)) == {b"\x1b]52;", b"\x1b[?2004"}
        assert terminal.is_sane()


def test_in_a_terminal_what_is_pasted_is_no_key(home: Path) -> None:
    with Terminal(home, READER_READING_LINEAR="true") as terminal:
        terminal.wait_for("The ferry that would not sink")
        assert b"\x1b[?2004h" in terminal.raw
        terminal.type("\x1b[200~f\rf\x1b[201~a")
        terminal.wait_for("> ")
        terminal.type("\x1b[200~thin\nice\x1b[201~\r")
        terminal.wait_for("Note kept.", "1 of 5")
        terminal.type("q")
        assert terminal.leave() == 0
    with Session(Settings(), library_file=Path(paths.library_file())) as session:
        assert [mark.note for mark in bookmarks.every(session.library) if mark.note] == ["thin ice"]


def test_in_a_terminal_typing_goes_on_behind_the_sign_and_what_was_typed_before(home: Path) -> None:
    with Terminal(home, READER_READING_LINEAR="true") as terminal:
        terminal.wait_for("The ferry that would not sink")
        terminal.type("a")
        terminal.wait_for("> ")
        terminal.type("ice")
        terminal.wait_for("ice")
        terminal.type("\r")
        terminal.wait_for("Note kept.", "1 of 5")
        terminal.type("a")
        terminal.wait_for("> ice")
        terminal.type("!")
        terminal.wait_for("!")
        assert b"> ice!" in terminal.raw
        terminal.type("\r")
        terminal.wait_for("Note kept.", "1 of 5")
        terminal.type("q")
        assert terminal.leave() == 0


async def test_the_first_row_of_a_quotation_is_no_longer_than_the_others(stocked: Session, screen: Screen) -> None:
    reading(stocked, linear=True)
    async with screen(stocked) as pilot:
        await press(pilot, "enter", "space")
        assert max(map(len, heard(app_of(pilot)).rows)) <= 72


async def test_what_was_found_is_said_in_whole_sentences(stocked: Session, screen: Screen) -> None:
    title = "The lamp " * 12 + "goes out"
    articles.store(stocked.library, article("They say that the zephyr " + "blows and " * 20 + "stays.", title=title, site="Lantern"))
    reading(stocked, linear=True)
    async with screen(stocked) as pilot:
        await press(pilot, "/", *"zephyr", "enter")
        said = heard(app_of(pilot)).chosen
        assert said.startswith(f"{title}, ")
        assert "zephyr blows and blows and" in said
        assert "  " not in said
        assert ", and" not in said
        assert ", blows" not in said


async def test_an_address_and_the_place_of_a_file_are_said_to_their_end(stocked: Session, screen: Screen, tmp_path: Path) -> None:
    folder = tmp_path / "what the ferry had to say on many winter evenings"
    stocked.settings = replace(stocked.settings, saving=replace(stocked.settings.saving, directory=str(folder)))
    async with screen(reading(stocked, linear=True)) as pilot:
        await press(pilot, "enter", "tab")
        assert heard(app_of(pilot)).state.startswith("Link 1 of 4, nordhaven.example/minutes/2026-11-20 (")
        await press(pilot, "s")
        await settled(pilot)
        (copy,) = folder.rglob("*.md")
        assert heard(app_of(pilot)).answer == f"Saved. {copy}"


async def test_an_empty_list_says_what_would_fill_it(stocked: Session, screen: Screen) -> None:
    reading(stocked, linear=True)
    async with screen(stocked) as pilot:
        await choose_folder(pilot, "Changed")
        await press(pilot, "enter")
        assert heard(app_of(pilot)).chosen == "No paper has changed what you read."
