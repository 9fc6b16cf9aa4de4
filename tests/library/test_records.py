"""Everything goes out as JSON lines and comes back without loss; what comes from elsewhere is not trusted."""

import json
import time
from collections.abc import Iterator
from dataclasses import asdict, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reader import library
from reader.config import Keeping
from reader.errors import NoArticleError
from reader.export import record
from reader.imports import Saved
from reader.library import (
    Library,
    articles,
    bookmarks,
    enclosures,
    entries,
    feeds,
    imported,
    integrity,
    operations,
    records,
    restoring,
    retention,
    search,
    texts,
)
from reader.models import Article, Enclosure, Entry, Feed, Kind, Page, Paragraph, Place, Query, Removal, Span, Visited

TIDE = Article(
    "https://example.org/tide",
    "The tide",
    (Paragraph((Span("The tide came in and out again."),)),),
    byline=("Ada Fisk",),
    published=datetime(2026, 3, 1, tzinfo=UTC),
    removals=(Removal(Kind.DONATION, "r", "Give", 0),),
    word_count=7,
)
ONE = Entry(
    "e1",
    "https://example.org/one",
    "One",
    ("Jo",),
    content="<p>The harbour &amp; the pier</p>",
    enclosures=(Enclosure("https://example.org/z.mp3", "audio/mpeg", 1_000), Enclosure("https://example.org/a.pdf")),
)

PASSAGE = {
    "created": "2026-03-03T00:00:00+00:00", "block": 0, "quote": "The tide", "offset": 4, "note": "look it up",
    "prefix": "Before it.", "suffix": "turns at nine",
}  # fmt: skip


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Library]:
    with library.open(tmp_path / "other.db") as opened:
        yield opened


def fill(shelf: Library) -> None:
    """A library with something of everything."""
    behind = Page(f"{TIDE.url}?page=2", b"<p>\x00</p>", "text/html; charset=x", fetched=datetime(2026, 3, 2, tzinfo=UTC))
    page = Page(TIDE.url, b"<p>\xff\x00</p>", "text/html", fetched=datetime(2026, 3, 2, tzinfo=UTC), etag='"e"', further=(behind,))
    id = articles.store(shelf, Article(TIDE.url, "The tide", (Paragraph((Span("An older text."),)),)), page)
    articles.store(shelf, TIDE, page)
    articles.mark(shelf, [id], read=True, archived=True)
    articles.tag(shelf, [id], ["sea"])
    restoring.restore(shelf, record.record(TIDE) | {"library": {"bookmarks": [PASSAGE]}})
    bookmarks.keep_note(shelf, id, "all of it")
    articles.keep_place(shelf, id, Place(0, "The tide", 9))
    articles.typed(shelf, id, "https://t.example/1")
    feed = feeds.subscribe(shelf, Feed("https://example.org/feed", "Example", "https://example.org/", folder="Sea"))
    entries.record(shelf, Visited(feed.id, feed, (ONE, Entry("e2", TIDE.url, "Tide")), etag='"f"', last_modified="Friday"))
    feeds.change(shelf, [feed.id], ahead=True, text_from="page")
    search.keep(shelf, "Sea", "tide is:unread")


def exported(shelf: Library) -> list[str]:
    return [json.dumps(each, ensure_ascii=False) for each in records.everything(shelf)]


def test_two_passages_in_the_same_words_come_back_as_two(shelf: Library) -> None:
    id = articles.store(shelf, TIDE)
    refrain = [Place(0, "The tide"), Place(4, "The tide", prefix="Before it.")]
    value = record.record(TIDE) | {"library": {"bookmarks": [PASSAGE | asdict(at) for at in refrain]}}
    for _ in range(2):
        restoring.restore(shelf, value)
        assert [mark.place for mark in bookmarks.of(shelf, id)] == refrain


def test_what_comes_back_is_what_went_out(shelf: Library, other: Library) -> None:
    fill(shelf)
    lines = exported(shelf)
    assert [restoring.restore(other, json.loads(line)) for line in lines] == [True] * 4
    assert exported(other) == lines
    assert articles.headlines(other, Query()) == articles.headlines(shelf, Query())
    tide = articles.page(other, articles.find(other, TIDE.url))
    assert tide is not None
    assert [page.url for page in tide.further] == [f"{TIDE.url}?page=2"]
    assert search.hits(other, search.parse("harbour"))[0].headline.title == "One"
    one = articles.find(other, ONE.url)
    assert enclosures.of(other, one) == ONE.enclosures


def test_a_passage_that_was_marked_comes_back_as_one_that_was_brought(shelf: Library, other: Library) -> None:
    passage = "The tide turns at nine, and the ferry leaves with it: nobody in the town has ever seen it wait for anybody at all."
    id = articles.store(shelf, Article(TIDE.url, "The tide", (Paragraph((Span("First."),)), Paragraph((Span(passage),)))))
    bookmarks.keep_passage(shelf, id, Place(1, passage))
    for line in exported(shelf) * 2:
        restoring.restore(other, json.loads(line))
    assert bookmarks.of(other, id) == bookmarks.of(shelf, id)
    imported.take(other, [Saved(TIDE.url, passages=((passage, "look it up"),))])
    assert [(mark.place, mark.note) for mark in bookmarks.of(other, id)] == [(Place(1, passage), "look it up")]


def test_what_stands_around_a_passage_comes_to_one_that_has_it_not(shelf: Library) -> None:
    (id,) = imported.take(shelf, [Saved(TIDE.url, passages=(("The tide", "look it up"),))])
    about = {"bookmarks": [PASSAGE | {"offset": 0}, PASSAGE | {"offset": 0, "prefix": "Elsewhere.", "quote": "Gone"}]}
    for _ in range(2):
        restoring.restore(shelf, record.record(TIDE) | {"library": about})
        assert [mark.place for mark in bookmarks.of(shelf, id)] == [
            Place(0, "The tide", prefix="Before it.", suffix="turns at nine"),
            Place(0, "Gone", prefix="Elsewhere.", suffix="turns at nine"),
        ]


def test_the_same_words_in_another_place_are_another_mark(shelf: Library, other: Library) -> None:
    first, second = Place(0, "Ebb.", prefix="At nine.", suffix="The bell"), Place(0, "Ebb.", prefix="The bell", suffix="At ten.")
    for here, places in ((shelf, (second, first)), (other, (first,))):
        id = articles.store(here, TIDE)
        for place in places:
            bookmarks.keep_passage(here, id, place, "at ten" if place == second else "")
    for line in exported(shelf) * 2:
        restoring.restore(other, json.loads(line))
    assert [(mark.place, mark.note) for mark in bookmarks.of(other, id)] == [(first, ""), (second, "at ten")]


def test_copies_of_a_story_come_back_under_the_one_on_top(shelf: Library, other: Library) -> None:
    body = (Paragraph((Span(" ".join(f"word{number}" for number in range(80))),)),)
    ids = [articles.store(shelf, Article(f"https://{name}.example/tide", "The tide", body)) for name in ("one", "two", "three")]
    for line in exported(shelf):
        restoring.restore(other, json.loads(line))
    assert exported(other) == exported(shelf)
    (top,) = articles.headlines(other, Query())
    assert (top.id, top.same_story) == (ids[0], 2)
    articles.store(other, Article("https://four.example/tide", "The tide", body))
    assert articles.headline(other, top.id).same_story == 3


def test_a_feed_goes_on_where_it_was(shelf: Library, other: Library) -> None:
    fill(shelf)
    for line in exported(shelf):
        restoring.restore(other, json.loads(line))
    (feed,) = feeds.subscriptions(other)
    assert (feed.etag, feed.ahead, feed.entries, feed.unread) == ('"f"', True, 2, 1)
    assert entries.record(other, Visited(feed.feed.id, feed.feed, (ONE,))) == entries.Brought()


def test_a_feed_that_comes_without_its_entries_is_asked_for_all_of_them(shelf: Library, other: Library) -> None:
    fill(shelf)
    paper, *rest = exported(shelf)
    restoring.restore(other, json.loads(paper))
    (feed,) = feeds.subscriptions(other)
    assert (feed.etag, feed.last_modified) == ("", "")
    for line in rest:
        restoring.restore(other, json.loads(line))
    (feed,) = feeds.subscriptions(other)
    assert (feed.etag, feed.last_modified) == ('"f"', "Friday")


def test_coming_back_twice_doubles_nothing_and_loses_nothing(shelf: Library, other: Library) -> None:
    fill(shelf)
    mine = articles.store(other, Article(TIDE.url, "Mine", (Paragraph((Span("My own copy."),)),)))
    articles.tag(other, [mine], ["mine"])
    for line in exported(shelf) * 2:
        restoring.restore(other, json.loads(line))
    assert articles.article(other, mine).text == "My own copy."
    assert articles.headline(other, mine).tags == ("mine", "sea")
    assert [mark.note for mark in bookmarks.of(other, mine)] == ["all of it", "look it up"]
    assert articles.count(other, Query()) == 2


def test_an_article_that_is_there_without_a_text_gets_the_one_of_the_record(shelf: Library, other: Library) -> None:
    fill(shelf)
    feed = feeds.subscribe(other, Feed("https://example.org/feed", "Example"))
    newer = Entry("e2", "https://moved.example/tide", "Tide, the entry", content="<p>What the feed says by now.</p>")
    entries.record(other, Visited(feed.id, feed, (newer,)))
    (bare,) = imported.take(other, [Saved(ONE.url)])
    assert [restoring.restore(other, json.loads(line)) for line in exported(shelf)] == [False, True, True, True]
    tide = articles.find(other, TIDE.url)
    assert articles.article(other, tide) == TIDE
    row = articles.headline(other, tide)
    assert (row.title, row.words, row.url) == ("The tide", 7, newer.url)
    kept = texts.page(other, tide, "feed")
    assert kept is not None
    assert kept.body.decode() == newer.content
    assert search.hits(other, search.parse("harbour"))[0].headline.id == bare
    assert [restoring.restore(other, json.loads(line)) for line in exported(shelf)] == [False] * 4
    (bare,) = imported.take(other, [Saved("https://example.org/two", published=TIDE.published)])
    assert restoring.restore(other, record.record(replace(TIDE, url="https://example.org/two", published=None)))
    assert (articles.article(other, bare).text, articles.headline(other, bare).published) == (TIDE.text, TIDE.published)


def test_a_feed_that_was_removed_comes_back_as_the_record_has_it(shelf: Library, other: Library) -> None:
    fill(shelf)
    feeds.remove(other, [feeds.subscribe(other, Feed("https://example.org/feed", "Another title", folder="Land")).id])
    for line in exported(shelf):
        restoring.restore(other, json.loads(line))
    assert [(feed.title, feed.folder) for feed in feeds.all(other)] == [("Example", "Sea")]


def test_what_was_removed_stays_away_in_the_new_home_and_takes_nothing_from_another(shelf: Library, other: Library) -> None:
    fill(shelf)
    articles.typed(shelf, articles.find(shelf, ONE.url), "https://o.example/1")
    articles.remove(shelf, [articles.find(shelf, ONE.url)])
    lines = exported(shelf)
    for line in lines * 2:
        restoring.restore(other, json.loads(line))
    assert exported(other) == lines
    with other.reading() as db:
        assert db.execute("SELECT count(*) FROM article").fetchone() == (2,)
    (feed,) = feeds.all(other)
    assert entries.record(other, Visited(feed.id, feed, (ONE,))).new == ()
    assert ONE.url not in [row.url for row in articles.headlines(other, Query())]
    assert (library.check(other), operations.latest(other)) == ([], None)
    with library.open(other.path.parent / "third.db") as third:
        feed = feeds.subscribe(third, feed)
        (id,) = entries.record(third, Visited(feed.id, feed, (ONE,))).new
        assert not any(restoring.restore(third, json.loads(line)) for line in lines if "removed/1" in line)
        assert id in articles.ids(third, Query())


def test_an_article_whose_text_was_let_go_comes_back_whole(shelf: Library, other: Library) -> None:
    fill(shelf)
    lines = exported(shelf)
    articles.remove(shelf, [row.id for row in articles.headlines(shelf, Query())])
    with shelf.writing() as db:
        db.execute("UPDATE article SET removed = 1, bookmarked = 0")
    retention.sweep(shelf, Keeping())
    left = exported(shelf)
    assert [line for line in left if "removed/1" not in line] == lines[:2]
    for line in (*left, *lines):
        restoring.restore(other, json.loads(line))
    assert exported(other) == lines
    assert [restoring.restore(shelf, json.loads(line)) for line in lines] == [False, False, True, True]
    assert exported(shelf) == lines
    assert search.hits(shelf, search.parse("harbour"))[0].headline.title == "One"


def test_an_article_that_was_removed_a_moment_ago_comes_back_as_it_was(shelf: Library) -> None:
    fill(shelf)
    lines = exported(shelf)
    articles.remove(shelf, [row.id for row in articles.headlines(shelf, Query())])
    assert [restoring.restore(shelf, json.loads(line)) for line in lines] == [False, False, True, True]
    assert exported(shelf) == lines


def test_what_has_no_text_is_found_by_its_title_where_it_had_been_removed_before_it_came(shelf: Library, other: Library) -> None:
    feed = feeds.subscribe(shelf, Feed("https://example.org/feed", "Example"))
    (id,) = entries.record(shelf, Visited(feed.id, feed, (Entry("e1", "https://example.org/quay", "The old quay"),))).new
    lines = exported(shelf)
    articles.remove(shelf, [id])
    for line in (*exported(shelf), *lines):
        restoring.restore(other, json.loads(line))
    assert [hit.headline.title for hit in search.hits(other, search.parse("quay"))] == ["The old quay"]


def test_a_note_comes_to_a_bookmark_that_has_none(shelf: Library, other: Library) -> None:
    for each in (shelf, other):
        articles.store(each, TIDE)
    (id,) = articles.ids(shelf, Query())
    articles.mark(other, [id], bookmarked=True)
    bookmarks.keep_note(shelf, id, "compare")
    (value,) = records.chosen(shelf, Query())
    restoring.restore(other, value)
    assert bookmarks.note(other, id) == "compare"
    bookmarks.keep_note(other, id, "mine")
    restoring.restore(other, value)
    assert bookmarks.note(other, id) == "mine"


def test_a_passage_that_comes_whole_takes_the_place_of_its_beginning(shelf: Library) -> None:
    whole = "The harbour office, which had closed at noon on every working day since the war, opened at four."
    id = articles.store(shelf, TIDE)
    for quote in (whole[:80], whole):
        restoring.restore(shelf, record.record(TIDE) | {"library": {"bookmarks": [{"quote": quote}]}})
    assert [mark.place.quote for mark in bookmarks.of(shelf, id)] == [whole]


def test_a_smart_folder_that_was_changed_since_stays_as_it_is(shelf: Library) -> None:
    search.keep(shelf, "Sea", "tide")
    lines = exported(shelf)
    search.keep(shelf, "Sea", "tide is:unread")
    assert [restoring.restore(shelf, json.loads(line)) for line in lines] == [False]
    assert [(each.name, each.text) for each in search.kept(shelf)] == [("Sea", "tide is:unread")]


def test_a_smart_folder_that_another_version_kept_goes_out_and_comes_back(shelf: Library, other: Library) -> None:
    with shelf.writing() as db:
        db.execute("INSERT INTO folder VALUES ('Later', 'is:postponed tide')")
    assert [restoring.restore(other, json.loads(line)) for line in exported(shelf)] == [True]
    assert search.kept(other) == search.kept(shelf)


def test_a_search_goes_out_alone_and_comes_back_without_its_feed(shelf: Library, other: Library) -> None:
    fill(shelf)
    (one,) = records.chosen(shelf, search.parse("harbour"))
    assert one["title"] == "One"
    assert restoring.restore(other, one)


def test_articles_without_an_address_are_known_by_their_texts(other: Library) -> None:
    values = [record.record(Article("", title, (Paragraph((Span(f"The {title} came in."),)),))) for title in ("ebb", "flood")]
    assert [restoring.restore(other, value) for value in (*values, *values)] == [True, True, False, False]
    assert {row.title for row in articles.headlines(other, Query())} == {"ebb", "flood"}


def test_an_article_has_the_id_of_its_record_where_that_is_free_and_could_be_ours(other: Library) -> None:
    for number, wanted in enumerate(("bcdfgh", "bcdfgh", "bcd", "@last", "No one's")):
        value = record.record(replace(TIDE, url=f"https://example.org/{number}")) | {"library": {"id": wanted}}
        assert restoring.restore(other, value)
        id = articles.find(other, f"https://example.org/{number}")
        assert (id == wanted) == (number == 0)


def test_texts_come_back_with_their_times_and_what_they_were_cleaned_from(other: Library) -> None:
    older = {"cleaned": "2026-03-02T00:00:00+00:00", "article": record.record(replace(TIDE, title="Ebb"))}
    about = {"text": {"origin": "feed", "cleaned": "2026-03-03T00:00:00+00:00"}, "revisions": [older]}
    assert restoring.restore(other, record.record(TIDE) | {"library": about})
    (value,) = records.everything(other)
    assert (value["library"]["text"], value["library"]["revisions"]) == (about["text"], [older])


def test_an_entry_without_an_address_and_an_address_without_a_text_come_back_once(shelf: Library, other: Library) -> None:
    feed = feeds.subscribe(shelf, Feed("https://example.org/feed", "Example"))
    entries.record(shelf, Visited(feed.id, feed, (Entry("e1", "", "The bell", content="<p>It rang.</p>"),)))
    imported.take(shelf, [Saved(TIDE.url)])
    assert [restoring.restore(other, json.loads(line)) for line in exported(shelf) * 2] == [True] * 3 + [False] * 3
    assert exported(other) == exported(shelf)


def test_undo_does_not_take_what_got_the_number_of_a_broken_record(other: Library) -> None:
    source = {"origin": "page", "body": "no base 64", "fetched": None}
    operation = operations.Operation(other, "take in")
    with operation.step() as changes:
        restoring.restore(other, record.record(Article("https://example.org/whole", "Whole")), changes)
    with pytest.raises(NoArticleError), operation.step() as changes:
        restoring.restore(other, record.record(TIDE) | {"library": {"sources": [source]}}, changes)
    operation.end()
    id = articles.store(other, TIDE)
    assert operations.undo(other) == "take in 1 article"
    assert [row.id for row in articles.headlines(other, Query())] == [id]


def test_a_record_from_elsewhere_brings_no_escape_and_no_leave(other: Library) -> None:
    about = {"title": "a\x1b[31m", "site": "\u202eb", "tags": ["c\x07 d"], "private": True, "bookmarks": [{"note": "\x9b1m"}]}
    about["enclosures"] = [{"url": "file:///etc/passwd"}, {"url": "https://example.org/a.mp3", "type": "a\x1b[31m", "length": "x"}]
    value = {"schema": "article/1", "url": "https://example.org/x", "title": "t", "library": about}
    assert restoring.restore(other, value)
    (row,) = articles.headlines(other, Query())
    assert (row.title, row.site, row.tags) == ("a[31m", "b", ("c-d",))
    assert bookmarks.of(other, row.id)[0].note == "1m"
    assert not articles.is_private(other, row.id)
    assert enclosures.of(other, row.id) == (Enclosure("https://example.org/a.mp3", "a[31m"),)
    assert restoring.restore(other, {"schema": "feed/1", "url": "https://example.org/feed", "text_from": "elsewhere"})
    (feed,) = feeds.subscriptions(other)
    assert (feed.feed.title, feed.text_from, feed.etag, feed.last_modified) == ("", "fuller", "", "")


def test_a_record_without_what_a_library_knew_is_listed_as_its_article_says(other: Library) -> None:
    assert restoring.restore(other, record.record(replace(TIDE, site="The Ledger")))
    (row,) = articles.headlines(other, Query())
    assert (row.title, row.byline, row.site) == (TIDE.title, TIDE.byline, "The Ledger")
    assert (row.published, row.words, row.stripped) == (TIDE.published, 7, 1)


@pytest.mark.parametrize("said", ["2026-03-03T06:00:00", "2026-03-03T08:00:00+02:00"])
def test_a_time_in_a_record_is_in_utc_where_it_does_not_say_in_which_zone(
    other: Library, monkeypatch: pytest.MonkeyPatch, said: str
) -> None:
    with monkeypatch.context() as elsewhere:
        elsewhere.setenv("TZ", "America/Halifax")
        time.tzset()
        restoring.restore(other, record.record(TIDE) | {"library": {"added": said}})
    time.tzset()
    (row,) = articles.headlines(other, Query())
    assert row.added == datetime(2026, 3, 3, 6, tzinfo=UTC)


@pytest.mark.parametrize(
    "value",
    [
        {},
        {"schema": "article/9"},
        {"schema": "article/1"},
        {"schema": "article/1", "title": "Neither an address nor a text"},
        {"schema": "feed/1"},
        {"schema": "feed/1", "url": "file:///etc/passwd"},
        {"schema": "folder/1", "name": "x"},
        {"schema": "removed/1", "addresses": []},
        {"schema": "removed/1", "entries": []},
        {"schema": "folder/1", "name": " ", "query": "tide"},
        {"schema": "article/1", "url": "https://example.org/", "library": {"added": "soon"}},
        {"schema": "article/1", "url": "https://example.org/", "library": {"sources": [{"origin": "page", "body": "?"}]}},
        {"schema": "article/1", "url": "https://example.org/", "library": {"place": {"block": "x"}}},
        {"schema": "article/1", "url": "https://example.org/", "library": {"words": 10**30}},
    ],
)
def test_a_broken_record_changes_nothing(other: Library, value: records.Record) -> None:
    with pytest.raises(NoArticleError):
        restoring.restore(other, value)
    assert (articles.count(other, Query()), feeds.all(other)) == (0, [])


@pytest.mark.parametrize("value", [5, [], None, "article/1"])
def test_what_is_no_object_is_no_record(other: Library, value: object) -> None:
    with pytest.raises(NoArticleError):
        restoring.restore(other, value)  # type: ignore[arg-type]


@pytest.mark.parametrize("odd", [{"origin": "elsewhere"}, {"origin": None}, {"status": "gone"}, {"status": [1]}, {"fetched": "in May"}])
def test_a_record_from_elsewhere_brings_nothing_that_this_program_never_writes(
    shelf: Library, other: Library, odd: dict[str, object]
) -> None:
    articles.store(shelf, TIDE, Page(TIDE.url, b"<p>The tide</p>", "text/html"))
    (value,) = records.everything(shelf)
    value["library"]["sources"][0] |= odd
    with pytest.raises(NoArticleError):
        restoring.restore(other, value)
    value["library"]["sources"][0] |= {
        "origin": "page",
        "status": "200",
        "fetched": None,
        "etag": ["x"],
        "content_type": 5,
        "cut_short": "no",
    }
    value["library"]["sources"][0]["further"] = [{"body": "", "url": None, "content_type": ["x"], "fetched": None}]
    assert restoring.restore(other, value)
    assert integrity.strange(other) == []


@pytest.mark.parametrize("further", [5, [5], [{"url": "https://example.org/2"}], [{"body": "?"}]])
def test_broken_further_pages_break_the_record(shelf: Library, other: Library, further: object) -> None:
    articles.store(shelf, TIDE, Page(TIDE.url, b"<p>The tide</p>", "text/html"))
    (value,) = records.everything(shelf)
    value["library"]["sources"][0]["further"] = further
    with pytest.raises(NoArticleError):
        restoring.restore(other, value)
    assert articles.count(other, Query()) == 0
