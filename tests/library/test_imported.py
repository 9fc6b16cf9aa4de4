"""What other programs had saved is in the library as it was saved: marked, tagged, findable, with its passages."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reader import library
from reader.config import Keeping
from reader.imports import Saved
from reader.library import Library, articles, bookmarks, entries, feeds, imported, operations, retention, search, texts
from reader.models import Entry, Feed, Query, Visited

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


def test_counts_its_words_in_any_writing(shelf: Library) -> None:
    (id,) = imported.take(shelf, [replace(TIDE, html="<p>潮が満ちる前に。</p>")])
    assert articles.headline(shelf, id).words == 7


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
    others = imported.take(shelf, [Saved(f"{TIDE.url}/2", bookmarked=True), Saved(f"{TIDE.url}/3")])
    assert [articles.headline(shelf, other).bookmarked for other in others] == [True, False]


def test_one_that_is_there_without_a_text_gets_the_one_that_came_later(shelf: Library) -> None:
    (id,) = imported.take(shelf, [Saved(TIDE.url, "Tide, as it was called")])
    assert imported.take(shelf, [TIDE]) == []
    assert imported.take(shelf, [replace(TIDE, html="<p>Something else.</p>")]) == []
    (hit,) = search.hits(shelf, search.parse("came in"))
    assert (hit.headline.id, hit.headline.title, hit.headline.words) == (id, "Tide, as it was called", 4)
    page = texts.page(shelf, id, "feed")
    assert page is not None
    assert page.body.decode() == TIDE.html


def test_one_whose_text_was_let_go_comes_back_as_it_was_saved(shelf: Library) -> None:
    (id,) = imported.take(shelf, [TIDE])
    articles.remove(shelf, [id])
    with shelf.writing() as db:
        db.execute("UPDATE article SET removed = 1, bookmarked = 0")
    retention.sweep(shelf, Keeping())
    assert imported.take(shelf, [Saved(TIDE.url, "Ebb", byline=("Ada Fisk",), bookmarked=True)]) == [id]
    (hit,) = search.hits(shelf, search.parse("ebb"))
    assert (hit.headline.title, hit.headline.byline, hit.headline.bookmarked) == ("Ebb", ("Ada Fisk",), True)


def test_a_long_passage_is_kept_whole(shelf: Library) -> None:
    begin = "The harbour office, which had closed at noon on every working day since the war, opened at four, "
    passages = ((f"{begin}and nobody came.", ""), (f"{begin}and everybody came.", "which?"))
    (id,) = imported.take(shelf, [replace(TIDE, note="", passages=passages)])
    assert [(mark.place.quote, mark.note) for mark in bookmarks.of(shelf, id)] == list(passages)


def test_a_passage_of_which_only_the_beginning_was_kept_becomes_whole_and_does_not_come_twice(shelf: Library) -> None:
    whole = "The harbour office, which had closed at noon on every working day since the war, opened at four."
    (id,) = imported.take(shelf, [replace(TIDE, note="", passages=((whole[:80], ""),))])
    taken_in(shelf, [replace(TIDE, note="", passages=((whole, "why?"),))]).end()
    assert [(mark.place.quote, mark.note) for mark in bookmarks.of(shelf, id)] == [(whole, "why?")]
    operations.undo(shelf)
    assert [(mark.place.quote, mark.note) for mark in bookmarks.of(shelf, id)] == [(whole[:80], "")]


def test_twice_is_as_good_as_once(shelf: Library) -> None:
    ids = imported.take(shelf, [TIDE, TIDE])
    assert imported.take(shelf, [TIDE]) == []
    assert len(bookmarks.of(shelf, ids[0])) == 2


def test_what_was_undone_comes_again_without_what_came_with_it_then(shelf: Library) -> None:
    operation = operations.Operation(shelf, "take in")
    for _ in range(2):
        with operation.step() as changes:
            imported.take(shelf, [TIDE], changes)
    operation.end()
    assert operations.undo(shelf) == "take in 1 article"
    (id,) = imported.take(shelf, [Saved(TIDE.url, tags=("tide",))])
    row = articles.headline(shelf, id)
    assert (row.tags, row.bookmarked, bookmarks.of(shelf, id)) == (("tide",), False, [])
    assert not search.hits(shelf, search.parse("why"))


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


def test_a_note_comes_to_a_bookmark_that_has_none_and_in_the_place_of_no_other(shelf: Library) -> None:
    (id,) = imported.take(shelf, [Saved(TIDE.url, passages=(("came in", ""), ("went out", "")))])
    articles.mark(shelf, [id], bookmarked=True)
    for note in ("", "all of it", "another"):
        imported.take(shelf, [replace(TIDE, note=note, passages=(("came in", note),))])
    assert [(mark.place.quote, mark.note) for mark in bookmarks.of(shelf, id)] == [
        ("", "all of it"),
        ("came in", "all of it"),
        ("went out", ""),
    ]


def test_an_archived_one_is_listed_when_it_was_saved(shelf: Library) -> None:
    imported.take(shelf, [Saved(f"https://example.org/{day}", str(day), datetime(2026, 3, day, tzinfo=UTC)) for day in (2, 1, 3)])
    assert [row.title for row in articles.headlines(shelf, Query())] == ["3", "2", "1"]


def taken_in(shelf: Library, *batches: list[Saved]) -> operations.Operation:
    """An import that has not come to its end."""
    operation = operations.Operation(shelf, "take in")
    for batch in batches:
        with operation.step() as changes:
            imported.take(shelf, batch, changes)
    return operation


def test_what_came_in_is_undone_although_the_library_was_closed_before_the_end(tmp_path: Path) -> None:
    """Who leaves in the middle of a long import closes it, from another thread."""
    shelf = library.open(tmp_path / "library.db")
    operation = taken_in(shelf, [TIDE])
    shelf.close()
    operation.end()
    with library.open(tmp_path / "library.db") as again:
        assert operations.undo(again) == "take in 1 article"


PIER, QUAY = Saved("https://example.org/pier", "The pier", tags=("stone",)), Saved("https://example.org/quay", "The quay")


@pytest.mark.parametrize("ended", [False, True], ids=["killed", "ended"])
def test_one_undo_takes_back_all_steps_of_an_import(shelf: Library, ended: bool) -> None:
    (id,) = imported.take(shelf, [replace(TIDE, tags=("moon",))])
    marks = bookmarks.of(shelf, id)
    articles.tag(shelf, [id], ["mine"])
    operation = taken_in(shelf, [TIDE, PIER], [replace(TIDE, tags=("ebb",)), replace(PIER, tags=("wood",))], [QUAY], [QUAY])
    if ended:
        operation.end()
    assert operations.undo(shelf) == "take in 3 articles"
    (row,) = articles.headlines(shelf, Query())
    assert row.tags == ("mine", "moon")
    assert bookmarks.of(shelf, id) == marks
    assert operations.undo(shelf) == "tag 1 article"
    assert operations.undo(shelf) == ""


@pytest.mark.parametrize("ended", [False, True], ids=["killed", "ended"])
def test_what_a_feed_has_told_since_stays_when_the_import_is_undone(shelf: Library, ended: bool) -> None:
    """Its feed would not bring it again."""
    feed = feeds.subscribe(shelf, Feed("https://example.org/feed"))
    operation = taken_in(shelf, [replace(PIER, read=True)], [QUAY])
    if ended:
        operation.end()
    entries.record(shelf, Visited(feed.id, Feed("", "Ports"), (Entry("g1", PIER.url, "The pier"),)))
    assert operations.undo(shelf) == "take in 2 articles"
    (row,) = articles.headlines(shelf, Query())
    assert (row.url, row.read, row.tags, row.feed_id) == (PIER.url, False, (), feed.id)


def test_an_import_that_was_killed_and_begun_again_is_undone_in_two_steps(shelf: Library) -> None:
    taken_in(shelf, [TIDE], [PIER])
    taken_in(shelf, [TIDE], [PIER], [QUAY]).end()
    assert articles.count(shelf, Query()) == 3
    assert operations.undo(shelf) == "take in 1 article"
    assert operations.undo(shelf) == "take in 2 articles"
    assert articles.count(shelf, Query()) == 0


def test_what_is_done_beside_an_import_is_a_deed_of_its_own(shelf: Library) -> None:
    (id,) = imported.take(shelf, [TIDE])
    operation = taken_in(shelf, [PIER])
    articles.mark(shelf, [id], read=False)
    with operation.step() as changes:
        imported.take(shelf, [QUAY], changes)
    assert operations.undo(shelf) == "mark 1 article unread"
    assert operations.undo(shelf) == "take in 2 articles"


def test_an_import_that_is_taken_back_under_way_goes_on_as_another(shelf: Library) -> None:
    operation = taken_in(shelf, [TIDE])
    assert operations.undo(shelf) == "take in 1 article"
    articles.tag(shelf, imported.take(shelf, [QUAY]), ["mine"])  # which has the number that its first part had
    for each in (PIER, TIDE):
        with operation.step() as changes:
            imported.take(shelf, [each], changes)
    operation.end()
    assert operations.undo(shelf) == "take in 2 articles"
    assert operations.undo(shelf) == "tag 1 article"


def test_many_parts_push_nothing_out(shelf: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(operations, "KEPT", 2)
    (id,) = imported.take(shelf, [TIDE])
    articles.tag(shelf, [id], ["old"])
    articles.tag(shelf, [id], ["mine"])
    taken_in(shelf, *([Saved(f"https://example.org/{number}")] for number in range(5)))
    articles.mark(shelf, [id], read=False)
    assert [operations.undo(shelf) for _ in range(3)] == ["mark 1 article unread", "take in 5 articles", ""]


def test_undo_after_an_import_that_brought_nothing_takes_nothing_back(shelf: Library) -> None:
    taken_in(shelf, [TIDE]).end()
    taken_in(shelf, [TIDE]).end()
    assert operations.undo(shelf) == "take in nothing"
    assert articles.count(shelf, Query()) == 1
    assert operations.undo(shelf) == "take in 1 article"
