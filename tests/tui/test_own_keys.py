"""Keys that a reader chose, and those of newsboat: the page names the keys that hold, and no others."""

from __future__ import annotations

import pytest

from reader.services.session import Session
from tests.tui.conftest import Screen, reading
from tests.tui.hands import app_of, last_line, press

CHOSEN = {
    "stripped": "X",
    "give_back": "=",
    "take_out": "&",
    "never": "*",
    "why": "w",
    "picture": "p",
    "support": "€",
    "cookies": "",
    "add": "+",
}


@pytest.mark.parametrize("sent", ["ctrl+@", "ctrl+space"])
async def test_ctrl_with_the_space_bar_is_one_key_whatever_the_terminal_sends(stocked: Session, screen: Screen, sent: str) -> None:
    reading(stocked, bindings={"help": "ctrl+space"})
    async with screen(stocked) as pilot:
        await pilot.press(sent)
        assert "pane left" in await press(pilot)


async def test_an_article_names_the_keys_of_the_readers_choice(stocked: Session, screen: Screen) -> None:
    reading(stocked, bindings=CHOSEN)
    async with screen(stocked, 80, 60) as pilot:
        shown = await press(pilot, "enter")
        assert "X\u00a0shows them." in shown
        assert "p\u00a0shows\u00a0it" in shown
        shown = await press(pilot, "X")
        assert "= give back   * never show me this again   w why" in shown
        assert "given back · & takes it out" in await press(pilot, "=")


async def test_a_passage_is_given_back_by_the_same_key_where_it_is_said_why_it_was_stripped(stocked: Session, screen: Screen) -> None:
    reading(stocked, bindings=CHOSEN)
    async with screen(stocked, 80, 60) as pilot:
        assert "= give back   Esc back" in await press(pilot, "enter", "X", "w")
        assert "given back · & takes it out" in await press(pilot, "=")


async def test_a_teaser_names_the_keys_of_the_readers_choice(stocked: Session, screen: Screen) -> None:
    reading(stocked, bindings=CHOSEN)
    async with screen(stocked, 80, 60) as pilot:
        shown = await press(pilot, "j", "j", "enter")
        assert "€ support Estuary Quarterly: estuary.example/subscribe" in shown
        assert "cookies of" not in shown
        assert "your own subscription" not in shown


async def test_an_empty_library_names_the_keys_of_the_readers_choice(session: Session, screen: Screen) -> None:
    reading(session, bindings={**CHOSEN, "back": "Q"})
    async with screen(session) as pilot:
        shown = await press(pilot)
        assert "+   add a paper or a page by its address" in shown
        assert "Q quit" in last_line(shown)


async def test_a_key_that_was_taken_away_is_not_hinted_at(stocked: Session, screen: Screen) -> None:
    reading(stocked, bindings={"stripped": ""})
    async with screen(stocked) as pilot:
        shown = await press(pilot, "enter")
        assert "5 passages stripped, 75 words.\n" in shown
        assert last_line(shown).split() == ["5", "stripped", "0%", "·", "2", "min", "left", "?", "help"]


async def test_newsboats_keys_choose_the_passage_that_is_never_to_come_again(stocked: Session, screen: Screen) -> None:
    reading(stocked, keys="newsboat")
    async with screen(stocked, 100, 30) as pilot:
        shown = await press(pilot, "enter", "!")
        assert "Down Up choose" in last_line(shown)
        before = app_of(pilot).state.picking
        await press(pilot, "down")
        assert before is not None
        assert app_of(pilot).state.picking not in (None, before)


async def test_help_says_that_more_is_below_as_long_as_there_is(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        for key, more in (("?", True), ("G", False), ("k", True), ("g", True)):
            assert ("more below" in (await press(pilot, key)).splitlines()[0]) is more


async def test_what_was_found_names_every_key_that_holds_there(stocked: Session, screen: Screen) -> None:
    reading(stocked, bindings={"keep_search": "K", "back": "X"})
    async with screen(stocked) as pilot:
        shown = last_line(await press(pilot, "/", *"eel", "enter"))
        assert "Enter read there   K keep search   Tab best first   X back" in shown
