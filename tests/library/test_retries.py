"""Pages that could not be had yet, and when they are asked for again."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from reader import library
from reader.library import articles, entries, feeds, retries
from reader.library.connection import Library
from reader.models import Entry, Feed, Query, Visited

NOW = datetime(2026, 5, 1, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("ahead", "is_due"),
    [
        (timedelta(0), True),
        (timedelta(seconds=1), False),
        (timedelta(days=1), False),
        (timedelta(days=1, seconds=1), True),
        (timedelta(days=4000), True),
    ],
)
def test_a_page_rests_no_longer_than_a_day_whatever_a_clock_that_stood_wrong_has_said(
    ahead: timedelta, is_due: bool, tmp_path: Path
) -> None:
    with library.open(tmp_path / "library.db") as shelf:
        paper = feeds.subscribe(shelf, Feed("https://example.org/feed"))
        entries.record(shelf, Visited(paper.id, paper, (Entry("1", "https://example.org/tide", "Tide"),)))
        (id,) = articles.ids(shelf, Query())
        retries.put_off(shelf, id, NOW + ahead)
        assert retries.is_due(shelf, id, NOW) is is_due
        assert retries.due(shelf, [paper.id], NOW, most=9) == [id] * is_due


def test_what_was_not_asked_for_is_not_tried_goes_behind_what_waits_and_rests_as_long_as_it_did(shelf: Library) -> None:
    paper = feeds.subscribe(shelf, Feed("https://example.org/feed"))
    entries.record(shelf, Visited(paper.id, paper, tuple(Entry(str(n), f"https://example.org/{n}", str(n)) for n in range(3))))
    first, second, resting = articles.ids(shelf, Query())
    for id, minutes in ((first, -9), (second, -6), (resting, 5)):
        retries.put_off(shelf, id, NOW + timedelta(minutes=minutes))
    for id in (first, resting):
        retries.want(shelf, id, NOW)
    assert retries.due(shelf, [paper.id], NOW, most=9) == [second, first]
    assert retries.tries(shelf, first) == 1
