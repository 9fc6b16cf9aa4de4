"""Rows of the library for the eye: what does not fit is cut, by the columns that it takes."""

import time
from datetime import UTC, datetime

import pytest

from reader.cli import rows
from reader.models import Headline


@pytest.mark.parametrize(
    ("text", "width", "shown"),
    [
        ("The tide", 8, "The tide"),
        ("The tide turns", 8, "The tid…"),
        ("The tide turns", 9, "The tide…"),
        ("The tide, and", 11, "The tide…"),
        ("潮が満ちる前に", 7, "潮が満…"),
        ("潮が満ちる前に", 8, "潮が満…"),
        ("Caf\u0065\u0301 by the pier", 6, "Caf\u0065\u0301…"),
        ("The tide", 1, "…"),
    ],
)
def test_what_is_too_broad_is_cut_at_the_last_column_but_one(text: str, width: int, shown: str) -> None:
    assert rows.cut(text, width) == shown


def test_a_title_as_long_as_a_book_takes_no_longer_than_its_length() -> None:
    (row,) = rows.table([Headline("abcdef", "", "é" * 500_000)], 80)
    assert len(row) == 80


def test_the_day_is_that_of_the_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    row = Headline("abcdef", "", "The tide", published=datetime(2026, 11, 29, 19, 20, tzinfo=UTC))
    with monkeypatch.context() as there:
        there.setenv("TZ", "Asia/Kolkata")
        time.tzset()
        (shown,) = rows.table([row], 80)
    time.tzset()
    assert shown.startswith("abcdef   30 Nov 2026 •")


@pytest.mark.parametrize("width", [12, 20, 30, 49])
def test_on_a_narrow_terminal_the_title_has_the_room_of_the_date(width: int) -> None:
    row = Headline("abcdef", "", "The ferry that would not sink, and the town that tried", published=datetime(2026, 11, 23, tzinfo=UTC))
    (shown,) = rows.table([row], width)
    assert shown == f"abcdef   {rows.cut('•  The ferry that would not sink, and the town that tried', width - 9)}"
    assert len(shown) <= width
