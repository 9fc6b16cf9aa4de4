"""What other programs had saved is in the library as it was saved: marked, tagged, findable, with its passages."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reader import library
from reader.imports import Saved
from reader.library import Library, articles, bookmarks, imported, operations, search, texts
from reader.models import Query
from reader.text import counted

MARCH = datetime(2026, 3, 1, tzinfo=UTC)
TIDE = Saved(
    "https://example.org/tide",
    "The tide",
    MARCH,
    tags=("Sea Ports",),
    read=True,
    archived=True,
    note="all of it",
    passages=(("came in", "why?"),),
    html="<p>The tide came in.</p>",
)


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Library]:
    with library.open(tmp_path / "library.db") as opened:
        yield opened


def test_keeps_what_was_known_of_it(shelf: Library) -> None:
    (id,) = imported.take(shelf, [TIDE])
    row = articles.headline(shelf, id)
    assert (row.title, row.added, row.tags, row.read, row.archived, row.bookmarked, row.note) == (
        "The tide",
        MARCH,
        ("sea-ports",),
        True,
        True,
        True,
        True,
    )
    assert [(mark.place.quote, mark.note) for mark in bookmarks.of(shelf, id)] == [("", "all of it"), ("came in", "why?")]
    assert search.hits(shelf, search.parse("tide"))[0].headline.id == id


def test_one_that_is_there_without_a_text_gets_the_one_that_came_later(shelf: Library) -> None:
    (id,) = imported.take(shelf, [Saved(TIDE.url, "Tide, as it was called")])
    assert imported.take(shelf, [TIDE]) == []
    assert imported.take(shelf, [replace(TIDE, html="<p>Something else.</p>")]) == []
    (hit,) = search.hits(shelf, search.parse("came in"))
    assert (hit.headline.id, hit.headline.title, hit.headline.words) == (id, "Tide, as it was called", 4)
    page = texts.page(shelf, id, "feed")
    assert page is not None
    assert page.body.decode() == TIDE.html


def test_twice_is_as_good_as_once(shelf: Library) -> None:
    ids = imported.take(shelf, [TIDE, TIDE])
    assert imported.take(shelf, [TIDE]) == []
    assert len(bookmarks.of(shelf, ids[0])) == 2


def test_undo_goes_past_what_took_the_number_of_a_bookmark(shelf: Library) -> None:
    (id,) = imported.take(shelf, [Saved("https://example.org/pier")])
    bookmarks.keep_note(shelf, id, "mine")
    articles.mark(shelf, [id], bookmarked=False)
    imported.take(shelf, [TIDE])
    assert operations.undo(shelf) == "mark 1 article not bookmarked"
    assert [mark.note for mark in bookmarks.of(shelf, id)] == ["mine"]
    assert [mark.note for mark in bookmarks.of(shelf, articles.find(shelf, TIDE.url))] == ["all of it", "why?"]


def test_takes_nothing_away_from_what_is_there(shelf: Library) -> None:
    (id,) = imported.take(shelf, [TIDE])
    imported.take(shelf, [Saved(TIDE.url, "Another name", tags=("port",))])
    row = articles.headline(shelf, id)
    assert (row.title, row.archived, row.tags) == ("The tide", True, ("port", "sea-ports"))


def test_an_archived_one_is_listed_when_it_was_saved(shelf: Library) -> None:
    imported.take(shelf, [Saved(f"https://example.org/{day}", str(day), datetime(2026, 3, day, tzinfo=UTC)) for day in (2, 1, 3)])
    assert [row.title for row in articles.headlines(shelf, Query())] == ["3", "2", "1"]


def test_what_came_in_is_undone_although_the_library_was_closed_while_it_was_written_down(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who leaves in the middle of a long import closes it, from another thread."""
    shelf = library.open(tmp_path / "library.db")
    closing = threading.Thread(target=shelf.close)

    def close_meanwhile(number: int, of: str) -> str:
        closing.start()
        closing.join(0.1)
        return counted(number, of)

    operation = operations.Operation()
    imported.take(shelf, [TIDE], operation)
    monkeypatch.setattr(operations, "counted", close_meanwhile)
    operation.remember(shelf, "take in")
    closing.join()
    with library.open(tmp_path / "library.db") as again:
        assert operations.undo(again) == "take in 1 article"
