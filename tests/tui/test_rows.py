"""Code and tables as they are read: words are found in them, and the row at the upper edge stays there."""

from __future__ import annotations

import time
from datetime import UTC, datetime

import pytest

from reader.models import Block, Code, Quote, Table
from reader.services.session import Session
from reader.tui.layout import dates
from reader.tui.layout.runs import line_text
from tests.tui.conftest import Screen, store
from tests.tui.hands import app_of, current, last_line, press, resize
from tests.tui.landings import landings, row
from tests.tui.seen import grid

LISTING = Code("\n".join(f"step {number:02} of the lamp" for number in range(60)))
TIDES = Table((row("Day", "Low", "High", heading=True), *(row(f"Day {number}", f"{number}.1", f"{number}.7") for number in range(60))))


@pytest.mark.parametrize("block", [LISTING, Quote((LISTING,))])
async def test_a_word_is_found_and_seen_in_code(session: Session, screen: Screen, block: Block) -> None:
    store(session, block)
    async with screen(session) as pilot:
        shown = await press(pilot, "enter", "/", *"step 47", "enter")
        assert "1 of 1 match" in last_line(shown)
        assert current(pilot) == "step 47"


async def test_words_are_found_and_seen_in_a_table(session: Session, screen: Screen) -> None:
    store(session, TIDES)
    async with screen(session) as pilot:
        await press(pilot, "enter", "/", *"Day 47", "enter")
        assert current(pilot) == "Day 47"
        await press(pilot, "/", *"day 5", "enter")
        assert "11 matches" in last_line(grid(app_of(pilot)))
        await press(pilot, "/", *"47.1   47.7", "enter")
        assert current(pilot).split() == ["47.1", "47.7"]


@pytest.mark.parametrize("figure", ["12 ", "10412", "36365"])
async def test_a_match_in_a_column_out_of_sight_is_brought_into_sight(session: Session, screen: Screen, figure: str) -> None:
    store(session, landings())
    async with screen(session, 60, 24) as pilot:
        await press(pilot, "enter", "/", *"Harbour", "enter", "G", "/", *figure.strip(), "enter")
        for _ in range(3):
            assert figure.strip() in current(pilot)
            await press(pilot, "n")


async def test_a_match_far_to_the_right_in_code_is_brought_into_sight(session: Session, screen: Screen) -> None:
    store(session, Code("short\n" + "x " * 120 + "lamp " + "y " * 120))
    async with screen(session) as pilot:
        await press(pilot, "enter", "/", *"lamp", "enter")
        assert current(pilot) == "lamp"
        await press(pilot, "/", *"short", "enter")
        assert current(pilot) == "short"


@pytest.mark.parametrize("block", [LISTING, TIDES])
async def test_the_row_at_the_upper_edge_stays_in_long_code_and_tables(session: Session, screen: Screen, block: Block) -> None:
    store(session, block)
    async with screen(session) as pilot:
        await press(pilot, "enter", *["j"] * 40)
        text = app_of(pilot).pages.article.body
        before = line_text(text.line_at(0)).split()
        assert before
        await press(pilot, ">")
        assert line_text(text.line_at(0)).split() == before
        await resize(pilot, 120, 36)
        assert line_text(text.line_at(0)).split() == before
        await press(pilot, "q", "enter")
        assert line_text(text.line_at(0)).split() == before


def test_a_day_beyond_the_calendar_is_shown_as_it_is_written(monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as there:
        there.setenv("TZ", "Asia/Tokyo")
        time.tzset()
        said = dates.long(datetime(9999, 12, 31, 23, 59, tzinfo=UTC))
    time.tzset()
    assert said == "Friday 31 December 9999"
