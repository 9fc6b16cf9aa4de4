"""The mouse where a sheet is open: its rows are chosen and opened as those of a list, and nothing happens under it. And two clicks, one
after the other, and the wheel over lists.
"""

from __future__ import annotations

from dataclasses import replace

import pytest
from textual.events import MouseScrollDown, MouseScrollUp

from reader.library import articles
from reader.models import Paragraph, Span
from reader.services.session import Session
from reader.tui.layout.panes import Pane
from reader.tui.sheets import Sheet
from tests.tui.conftest import Screen
from tests.tui.hands import app_of, choose_folder, last_line, press
from tests.tui.invented import article
from tests.tui.quiet import QuietPilot
from tests.tui.seen import grid


async def click_on(pilot: QuietPilot, words: str) -> str:
    """Click into the last row of the screen that holds these words; the screen after it."""
    rows = grid(app_of(pilot)).splitlines()
    y = max(y for y, row in enumerate(rows) if words in row)
    await pilot.click(offset=(rows[y].index(words) + 1, y))
    await pilot.pause()
    return grid(app_of(pilot))


def sheet_of(pilot: QuietPilot) -> Sheet:
    sheet = app_of(pilot).state.sheet
    assert sheet is not None
    return sheet


async def test_a_click_chooses_a_row_of_a_sheet_and_the_second_opens_it(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        await press(pilot, "enter", "c")
        await click_on(pilot, "The figures")
        assert sheet_of(pilot).index == 1
        shown = await click_on(pilot, "The figures")
        assert app_of(pilot).state.sheet is None
        assert "The figures" in shown.splitlines()[2]


async def test_a_click_into_the_palette_runs_what_it_says(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        await press(pilot, ":", *"book")
        assert "Bookmark taken away." in await click_on(pilot, "mark: bookmark")


@pytest.mark.parametrize("words", ["Enter go there", "Contents"])
async def test_a_click_beside_the_rows_of_a_sheet_does_nothing(stocked: Session, screen: Screen, words: str) -> None:
    async with screen(stocked) as pilot:
        before = await press(pilot, "enter", "c", "j")
        assert await click_on(pilot, words) == before


async def test_a_click_beside_a_sheet_leaves_what_is_under_it_alone(stocked: Session, screen: Screen) -> None:
    async with screen(stocked, 120, 36) as pilot:
        before = await press(pilot, "t")
        for words in ("Everything", "Council keeps", "the minutes", "Quiet Reader"):
            assert await click_on(pilot, words) == before
        assert app_of(pilot).state.focus is Pane.LIST
        assert app_of(pilot).pages.headlines.body.index == 0


async def test_the_wheel_goes_through_the_rows_of_a_sheet(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        await press(pilot, ":")
        for turn, index in ((MouseScrollDown, 3), (MouseScrollDown, 6), (MouseScrollUp, 3)):
            sheet = app_of(pilot).pages.sheet
            sheet.post_message(turn(sheet, 1, 5, 0, 1, 0, False, False, False))
            await pilot.pause()
            assert sheet_of(pilot).index == index


async def click_twice_on(pilot: QuietPilot, words: str) -> str:
    """A double click into the last row of the screen that holds these words; the screen after it."""
    rows = grid(app_of(pilot)).splitlines()
    y = max(y for y, row in enumerate(rows) if words in row)
    await pilot.click(offset=(rows[y].index(words) + 1, y), times=2)
    await pilot.pause()
    return grid(app_of(pilot))


async def test_two_clicks_open_an_article_whether_it_was_chosen_or_not(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        for title in ("What the eel counters", "What the eel counters"):
            assert "Low Marren" in (await click_twice_on(pilot, title)).split("━" * 9)[0]
            assert app_of(pilot).state.focus is Pane.PAGE
            await press(pilot, "q")


async def test_the_second_of_two_clicks_is_not_for_what_the_first_has_opened(session: Session, screen: Screen) -> None:
    link = Paragraph((Span("The minutes. " * 200, href="https://nordhaven.example/minutes"),))
    for number in range(9):
        articles.store(session.library, replace(article("", title=f"Vote {number}", url=f"https://a.example/{number}"), blocks=(link,)))
    async with screen(session) as pilot:
        await press(pilot, "G")
        await click_twice_on(pilot, "Vote 0")
        assert app_of(pilot).state.focus is Pane.PAGE
        assert app_of(pilot).state.awaited is None


async def test_two_clicks_on_a_list_show_it_and_choose_nothing_in_it(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        await press(pilot, "h")
        assert "of 21" in (await click_twice_on(pilot, "Everything")).splitlines()[0]
        assert app_of(pilot).pages.headlines.body.index == 0


async def test_two_clicks_open_a_folder_and_do_not_shut_it_again(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        await press(pilot, "h")
        assert "▾ Coast and river" in await click_twice_on(pilot, "Coast and river")


async def test_a_click_takes_away_what_the_key_before_was_answered(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        assert "Bookmark taken away." in last_line(await press(pilot, "f"))
        assert "3 of 5 · Estuary Quarterly" in last_line(await click_on(pilot, "What the eel counters"))


async def turn_at(pilot: QuietPilot, x: int, y: int) -> str:
    """A turn of the wheel downwards; the screen once the program has rested."""
    await pilot._post_mouse_events([MouseScrollDown], offset=(x, y), button=0)
    app_of(pilot).rested()
    return await press(pilot)


async def test_what_the_wheel_chooses_in_a_list_is_named_and_shown(stocked: Session, screen: Screen) -> None:
    async with screen(stocked, 120, 14) as pilot:
        await choose_folder(pilot, "Everything")
        await press(pilot, "enter")
        shown = await turn_at(pilot, 30, 5)
        assert "2 of 21 · Harbour Lantern" in last_line(shown)
        assert "Council keeps" in shown.splitlines()[2][70:]


async def test_the_wheel_chooses_no_empty_row_of_the_folders(stocked: Session, screen: Screen) -> None:
    async with screen(stocked, 80, 10) as pilot:
        await press(pilot, "h")
        for _ in range(9):
            await turn_at(pilot, 5, 5)
            chosen = app_of(pilot).pages.folders.chosen
            assert chosen is not None
            assert chosen.leads
            assert chosen.name in last_line(await press(pilot))


async def test_the_wheel_goes_on_in_what_was_found(session: Session, screen: Screen) -> None:
    for number in range(60):
        articles.store(session.library, article("The ferry sails.", title=f"Ferry {number}", url=f"https://a.example/{number}"))
    async with screen(session) as pilot:
        assert "50 of 60" in (await press(pilot, "/", *"ferry", "enter")).splitlines()[0]
        for _ in range(50):
            shown = await turn_at(pilot, 5, 5)
        assert "of 60" not in shown.splitlines()[0]
