"""The screen comes back as it was left; the settings hold until a key says otherwise, and again when they are written anew."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.library import views
from reader.services.session import Session
from tests.services.paper import Paper
from tests.tui.conftest import Screen, opened_in, reading
from tests.tui.hands import app_of, choose_folder, press, subscribed
from tests.tui.tides import feed


@pytest.fixture
def again(stocked: Session, tmp_path: Path) -> Iterator[Session]:
    """The same library in another sitting."""
    with opened_in(tmp_path) as opened:
        yield opened


async def test_comes_back_as_it_was_left(stocked: Session, again: Session, screen: Screen) -> None:
    async with screen(stocked, 120, 36) as pilot:
        await press(pilot, "Z", ">", ">", "v")
        app_of(pilot).do("theme")
        await pilot.pause()
    async with screen(again, 120, 36) as pilot:
        state = app_of(pilot).state
        assert (state.measure, state.theme, state.swapped) == (80, "paper", True)
        assert app_of(pilot).pages.has_class("-paper")
        assert state.plan is not None
        assert state.plan.single
        await press(pilot, "v", "v", "Z", "<", "<")
    assert [*views.kept(again.library)] == ["theme terminal"]


async def test_open_folders_stay_open(stocked: Session, again: Session, screen: Screen) -> None:
    async with screen(stocked, 120, 36) as pilot:
        await choose_folder(pilot, "Science")
        assert "Estuary Quarterly" in await press(pilot, "enter")
    async with screen(again, 120, 36) as pilot:
        assert "Estuary Quarterly" in (await press(pilot)).partition("Science")[2]
        await choose_folder(pilot, "Science")
        await press(pilot, "enter")
    assert views.kept(again.library) == {}


async def test_panes_come_back_at_the_widths_at_which_they_were_chosen(stocked: Session, again: Session, screen: Screen) -> None:
    async with screen(stocked, 120, 36) as pilot:
        await press(pilot, "v")
    async with screen(again, 200, 50) as pilot:
        plan = app_of(pilot).state.plan
        assert plan is not None
        assert not plan.single


async def test_an_empty_library_has_no_panes_to_choose_among(session: Session, screen: Screen, paper: Paper) -> None:
    paper.answers["/feed.xml"] = feed(paper, 1)
    async with screen(session, 120, 36) as pilot:
        await press(pilot, "v")
        await subscribed(pilot, paper)
        plan = app_of(pilot).state.plan
        assert plan is not None
        assert not plan.single
    assert views.kept(session.library) == {}


async def test_a_setting_that_is_written_anew_holds(stocked: Session, again: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        await press(pilot, ">")
        app_of(pilot).do("theme")
    async with screen(reading(again, measure=66, theme="ink")) as pilot:
        assert (app_of(pilot).state.measure, app_of(pilot).state.theme) == (66, "ink")


async def test_one_action_goes_back_to_the_settings(stocked: Session, again: Session, screen: Screen) -> None:
    async with screen(reading(stocked, measure=64), 120, 36) as pilot:
        await press(pilot, ">", "Z", "v")
        app_of(pilot).do("theme")
        app_of(pilot).do("as_set")
    async with screen(reading(again, measure=64), 120, 36) as pilot:
        state = app_of(pilot).state
        assert (state.measure, state.theme, state.swapped, state.one) == (64, "terminal", False, {})
    assert views.kept(again.library) == {}


async def test_what_is_kept_and_cannot_be_is_passed_over(stocked: Session, screen: Screen) -> None:
    for name, value in (("measure 72", 7_000), ("theme terminal", 99), ("one nowhere", 1), ("open gone", 1), ("later", 3)):
        views.keep(stocked.library, name, value)
    async with screen(stocked) as pilot:
        state = app_of(pilot).state
        assert (state.measure, state.theme) == (120, "terminal")


async def test_what_is_stripped_is_shown_for_the_moment_only(stocked: Session, again: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        await press(pilot, "enter", "x", "H", "L")
    assert views.kept(again.library) == {}


async def test_the_screen_is_kept_without_words_where_another_program_writes(stocked: Session, again: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        with again.library.writing():
            await press(pilot, ">")
        assert views.kept(again.library) == {}
    assert views.kept(again.library) == {"measure 72": 76}
