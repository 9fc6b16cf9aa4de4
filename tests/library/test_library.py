"""The library as a whole: what is stored is found, listed, marked, and given back by undo."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reader import library
from reader.errors import NotInLibraryError
from reader.imports import Saved
from reader.library import Library, articles, bookmarks, entries, feeds, imported, operations, search, storing
from reader.models import AccessState, Article, Bookmark, Entry, Feed, Headline, Page, Paragraph, Place, Query, Sort, Span, Visited
from reader.text import words
from tests.bounds import bounded
from tests.library.older import go_back


def story(number: int = 1, text: str = "The tide came in.", **more: object) -> Article:
    known = {"url": f"https://example.org/{number}", "title": f"Story {number}", "published": datetime(2026, 1, number, tzinfo=UTC)}
    blocks = tuple(Paragraph((Span(part),)) for part in text.split("\n\n"))
    return Article(**{**known, "blocks": blocks, "word_count": words(text), **more})  # type: ignore[arg-type]


def titles(shelf: Library, **query: object) -> list[str]:
    return [row.title for row in articles.headlines(shelf, Query(**query))]  # type: ignore[arg-type]


def test_gives_back_the_article_and_the_page_as_they_were(shelf: Library) -> None:
    page = Page("https://example.org/1", b"<p>\xff</p>", "text/html; charset=x", 200, datetime(2026, 1, 1, tzinfo=UTC), '"e"', "yesterday")
    id = articles.store(shelf, story(), page)
    assert articles.article(shelf, id) == story()
    assert articles.page(shelf, id) == page


def test_an_article_that_only_tells_of_its_last_change_is_listed_by_the_day_of_that(shelf: Library) -> None:
    changed = datetime(2026, 2, 3, tzinfo=UTC)
    articles.store(shelf, story(published=None, modified=changed))
    articles.store(shelf, story(2, modified=changed))
    assert [(row.title, row.published) for row in articles.headlines(shelf, Query(sort=Sort.PUBLISHED))] == [
        ("Story 1", changed),
        ("Story 2", datetime(2026, 1, 2, tzinfo=UTC)),
    ]


def paged(*bodies: str) -> Page:
    """A page and those on which it goes on."""
    first, *further = (
        Page(f"https://example.org/1?page={number}", body.encode(), "text/html", fetched=datetime(2026, 1, number, tzinfo=UTC))
        for number, body in enumerate(bodies, 1)
    )
    return replace(first, further=tuple(further))


def test_keeps_the_further_pages_beside_the_first(shelf: Library) -> None:
    page = paged("one", "two", "three")
    id = articles.store(shelf, story(), page)

    assert articles.page(shelf, id) == page


@pytest.mark.parametrize("again", [paged("one", "two, edited"), paged("one, with all of it")])
def test_the_pages_of_an_older_copy_go_with_it(shelf: Library, again: Page) -> None:
    id = articles.store(shelf, story(), paged("one", "two", "three"))

    articles.keep_page(shelf, id, again)

    assert articles.page(shelf, id) == again
    kept = shelf.connection.execute("SELECT count(*) FROM further").fetchone()
    assert kept == (len(again.further),)


def test_a_library_of_before_there_were_further_pages_keeps_them_from_now_on(tmp_path: Path) -> None:
    with library.open(tmp_path / "library.db") as shelf:
        id = articles.store(shelf, story(), paged("one"))
        go_back(shelf, 14)
    with library.open(tmp_path / "library.db") as shelf:
        assert articles.page(shelf, id) == paged("one")
        articles.keep_page(shelf, id, paged("one", "two"))
        assert articles.page(shelf, id) == paged("one", "two")


def test_the_same_address_is_the_same_article_whatever_trackers_it_carries(shelf: Library) -> None:
    first = articles.store(shelf, story())
    again = articles.store(shelf, story(url="https://example.org/1/?utm_source=mail#top"))
    assert first == again
    assert articles.count(shelf, Query()) == 1


def test_an_article_is_the_same_at_the_address_of_its_page(shelf: Library) -> None:
    id = articles.store(shelf, story(), Page("https://example.org/one?print", b"<p>one</p>"))
    assert articles.store(shelf, story(url="https://example.org/one?print"), Page("https://example.org/first", b"<p>one</p>")) == id
    assert [articles.find(shelf, f"https://example.org/{path}") for path in ("1", "one?print", "first")] == [id] * 3


def test_an_id_is_the_same_in_another_library(shelf: Library, tmp_path: Path) -> None:
    id = articles.store(shelf, story())
    with library.open(tmp_path / "other.db") as other:
        articles.store(other, story(2))
        assert articles.store(other, story()) == id


def test_finds_by_id_prefix_address_and_last(shelf: Library) -> None:
    articles.store(shelf, story(1))
    id = articles.store(shelf, story(2))
    assert {articles.find(shelf, each) for each in (id, id[:4], "@last", "https://example.org/2?utm_medium=x")} == {id}


@pytest.mark.parametrize("selector", ["", "abc", "zzzzzz", "https://example.org/none", "@last", "' OR 1 --", "\x1b[2J:"])
def test_says_what_is_not_there(shelf: Library, selector: str) -> None:
    with pytest.raises(NotInLibraryError) as error:
        articles.find(shelf, selector)
    assert "\x1b" not in str(error.value)


def test_lists_the_newest_first_and_no_date_of_the_future_on_top(shelf: Library) -> None:
    articles.store(shelf, story(1))
    articles.store(shelf, story(2))
    articles.store(shelf, story(3, title="Far", published=datetime(2999, 1, 1, tzinfo=UTC)))
    articles.store(shelf, story(4, title="Now", published=None))
    assert titles(shelf) == ["Now", "Far", "Story 2", "Story 1"]


def test_what_was_added_later_in_one_second_is_the_last_one_added(shelf: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(storing, "now", lambda: 1_790_000_000)
    for number in (2, 3, 1):
        id = articles.store(shelf, story(number))
    assert titles(shelf, sort=Sort.ADDED) == ["Story 1", "Story 3", "Story 2"]
    assert articles.find(shelf, "@last") == id


def test_an_article_keeps_its_place_among_those_of_its_day_when_its_text_is_renewed(shelf: Library) -> None:
    day = datetime(2026, 1, 1, tzinfo=UTC)
    for number in (1, 2, 3):
        id = articles.store(shelf, story(number, published=day))
    for written in range(8):
        articles.store(shelf, story(2, f"The tide went out at {written}.", published=day))
    bookmarks.keep_note(shelf, id, "Ebb.")
    search.rebuild(shelf)
    bookmarks.keep_note(shelf, id, "And flood.")
    articles.store(shelf, story(1, "The tide stood.", published=day))
    assert titles(shelf) == ["Story 3", "Story 2", "Story 1"]
    assert [titles(shelf, words=(word,)) for word in ("7", "stood", "flood", "0")] == [["Story 2"], ["Story 1"], ["Story 3"], []]


@pytest.mark.parametrize("sort", Sort)
def test_every_order_can_be_turned_round(shelf: Library, sort: Sort) -> None:
    for number in range(1, 5):
        articles.store(shelf, story(number, "word " * number))
    assert titles(shelf, sort=sort, reverse=True) == titles(shelf, sort=sort)[::-1]


def test_the_note_on_an_article_is_none_of_those_on_its_passages_and_each_can_be_taken_back(shelf: Library) -> None:
    id = articles.store(shelf, story())
    passage = Place(0, "The tide")
    bookmarks.keep_passage(shelf, id, passage, "Which?")
    assert bookmarks.note(shelf, id) == ""
    for text in ("Ebb.", "Flood."):
        bookmarks.keep_note(shelf, id, text)
    bookmarks.note_passage(shelf, id, passage, "Both.")
    bookmarks.let_go(shelf, id, [passage])
    kept = [["", "Flood."], ["", "Flood.", "The tide", "Both."], ["", "Flood.", "The tide", "Which?"], ["", "Ebb.", "The tide", "Which?"]]
    for those in [*kept, ["The tide", "Which?"], []]:
        assert [said for mark in bookmarks.of(shelf, id) for said in (mark.place.quote, mark.note)] == those
        assert bookmarks.note(shelf, id) == (those[1] if those[:1] == [""] else "")
        assert articles.headline(shelf, id).bookmarked == bool(those)
        operations.undo(shelf)


def test_to_take_away_a_note_that_is_not_there_bookmarks_nothing(shelf: Library) -> None:
    id = articles.store(shelf, story())
    bookmarks.keep_note(shelf, id, "")
    assert not articles.headline(shelf, id).bookmarked
    assert bookmarks.of(shelf, id) == []
    articles.mark(shelf, [id], bookmarked=True)
    bookmarks.keep_note(shelf, id, "Ebb.")
    bookmarks.keep_note(shelf, id, "")
    assert [mark.note for mark in bookmarks.of(shelf, id)] == [""]


def test_filters_by_state_tag_site_and_access(shelf: Library) -> None:
    one = articles.store(shelf, story(1, site="The Example"))
    two = articles.store(shelf, story(2, url="https://news.other.net/2", site="News"))
    articles.mark(shelf, [one], read=True, bookmarked=True)
    articles.tag(shelf, [two], ["Sea Ports"])
    assert titles(shelf, unread=True) == ["Story 2"]
    assert titles(shelf, bookmarked=True) == ["Story 1"]
    assert titles(shelf, tag="sea-ports") == titles(shelf, tag="Sea Ports") == ["Story 2"]
    assert titles(shelf, site="other.net") == ["Story 2"]
    assert titles(shelf, site="example") == ["Story 1"]
    assert titles(shelf, site="ther.net") == []
    articles.store(shelf, story(3, url="https://www.xn--bcher-kva.example/3", site="Books"))
    assert titles(shelf, site="Bücher.example") == titles(shelf, site="www.bücher.example") == ["Story 3"]
    articles.store(shelf, story(4, url="https://blätter.example/4", site="Books"))
    for name in ("Blätter.example", "xn--bltter-cua.example"):
        assert titles(shelf, site=name) == ["Story 4"]
    assert titles(shelf, incomplete=True) == []
    assert articles.headline(shelf, two).access is AccessState.UNKNOWN


def test_pages_through_a_list(shelf: Library) -> None:
    for number in range(1, 6):
        articles.store(shelf, story(number))
    assert [row.title for row in articles.headlines(shelf, Query(), offset=2, limit=2)] == ["Story 3", "Story 2"]


def test_state_tags_and_place_outlive_another_copy(shelf: Library) -> None:
    id = articles.store(shelf, story())
    articles.mark(shelf, [id], read=True, bookmarked=True, archived=True)
    articles.tag(shelf, [id], ["sea"])
    articles.keep_place(shelf, id, Place(0, "The tide", 4))
    articles.store(shelf, story(text="The tide went out again."))
    row = articles.headline(shelf, id)
    assert (row.read, row.bookmarked, row.archived, row.tags, row.changed, row.words) == (True, True, True, ("sea",), True, 5)
    assert articles.place(shelf, id) == Place(0, "The tide", 4)


def test_what_changed_since_it_was_read_is_so_until_it_is_read_again(shelf: Library) -> None:
    id = articles.store(shelf, story())
    articles.mark(shelf, [id], read=True)
    articles.store(shelf, story(title="The tide", byline=("Ada Fisk",)))
    assert not articles.headline(shelf, id).changed
    articles.store(shelf, story(text="The tide went out again."))
    assert articles.headline(shelf, id).changed
    assert articles.mark(shelf, [id], read=True) == 1
    assert not articles.headline(shelf, id).changed
    assert operations.undo(shelf) == "mark 1 article read"
    assert articles.headline(shelf, id).changed


def test_a_note_stands_beside_the_passages_and_goes_with_the_bookmark(shelf: Library) -> None:
    (id,) = imported.take(shelf, [Saved(story().url, passages=(("The tide", "look it up"),))])
    bookmarks.keep_note(shelf, id, "all")
    bookmarks.keep_note(shelf, id, "all of it")
    marks = bookmarks.of(shelf, id)
    assert [(mark.place, mark.note) for mark in marks] == [(Place(), "all of it"), (Place(0, "The tide"), "look it up")]
    assert {mark.note for mark in bookmarks.every(shelf)} == {"all of it", "look it up"}
    assert articles.headline(shelf, id).note
    articles.mark(shelf, [id], bookmarked=False)
    assert bookmarks.every(shelf) == []


def test_a_passage_bookmarks_its_article_until_nothing_else_is_kept_of_it(shelf: Library) -> None:
    id = articles.store(shelf, story())
    first, second = Place(0, "The tide"), Place(1, "The ebb")
    bookmarks.keep_passage(shelf, id, first)
    bookmarks.keep_passage(shelf, id, second)
    assert [mark.place for mark in bookmarks.of(shelf, id)] == [first, second]
    bookmarks.let_go(shelf, id, [first])
    assert articles.headline(shelf, id).bookmarked
    bookmarks.let_go(shelf, id, [second])
    assert not articles.headline(shelf, id).bookmarked
    assert operations.undo(shelf) == "unmark 1 passage"
    assert [mark.place for mark in bookmarks.of(shelf, id)] == [second]


def test_of_the_same_words_in_two_places_of_a_block_one_is_meant(shelf: Library) -> None:
    id = articles.store(shelf, story())
    first, second = Place(0, "The tide.", prefix="At nine.", suffix="Then"), Place(0, "The tide.", prefix="Then", suffix="At ten.")
    for place in (first, second):
        bookmarks.keep_passage(shelf, id, place)
    bookmarks.note_passage(shelf, id, second, "look it up")
    assert [(mark.place, mark.note) for mark in bookmarks.of(shelf, id)] == [(first, ""), (second, "look it up")]
    bookmarks.let_go(shelf, id, [first])
    assert [mark.place for mark in bookmarks.of(shelf, id)] == [second]


def test_a_note_on_a_passage_is_one_deed_and_leaves_the_passage(shelf: Library) -> None:
    id = articles.store(shelf, story())
    passage, other = Place(0, "The tide", prefix="Before.", suffix="Behind."), Place(1, "The ebb")
    bookmarks.keep_passage(shelf, id, passage, "look it up")
    bookmarks.keep_passage(shelf, id, other)
    assert articles.headline(shelf, id).note
    bookmarks.note_passage(shelf, id, other, "at nine")
    assert search.hits(shelf, search.parse('"at nine"'))
    bookmarks.note_passage(shelf, id, passage, "")
    assert [(mark.place, mark.note) for mark in bookmarks.of(shelf, id)] == [(passage, ""), (other, "at nine")]
    assert [operations.undo(shelf) for _ in range(2)] == ["change 1 note"] * 2
    assert [(mark.place, mark.note) for mark in bookmarks.of(shelf, id)] == [(passage, "look it up"), (other, "")]
    assert not search.hits(shelf, search.parse('"at nine"'))


def test_a_note_is_not_lost_with_a_passage_that_was_let_go_of_meanwhile(shelf: Library) -> None:
    id = articles.store(shelf, story())
    bookmarks.keep_passage(shelf, id, Place(0, "The tide"))
    bookmarks.let_go(shelf, id, [Place(0, "The tide")])
    bookmarks.note_passage(shelf, id, Place(0, "The tide"), "look it up")
    assert [(mark.place, mark.note) for mark in bookmarks.of(shelf, id)] == [(Place(0, "The tide"), "look it up")]
    assert articles.headline(shelf, id).bookmarked
    operations.undo(shelf)
    assert not bookmarks.of(shelf, id)
    bookmarks.note_passage(shelf, id, Place(0, "The tide"), "")
    assert not bookmarks.of(shelf, id)


def test_an_operation_of_an_older_version_is_undone(shelf: Library) -> None:
    id = articles.store(shelf, story())
    bookmarks.keep_passage(shelf, id, Place(0, "The tide"))
    bookmarks.let_go(shelf, id, [Place(0, "The tide")])
    with shelf.writing() as db:
        (was,) = db.execute("SELECT was FROM operation ORDER BY key DESC LIMIT 1").fetchone()
        before = json.loads(was)
        before["bookmarks"] = {key: [row[:6] for row in kept] for key, kept in before["bookmarks"].items()}
        db.execute("UPDATE operation SET was = ? WHERE was = ?", (json.dumps(before), was))
    operations.undo(shelf)
    assert [mark.place for mark in bookmarks.of(shelf, id)] == [Place(0, "The tide")]


def test_the_words_of_an_entry_name_it_where_it_has_no_title_and_pass_the_gate(shelf: Library) -> None:
    feed = feeds.subscribe(shelf, Feed("https://example.org/feed"))
    entry = Entry("e", "https://example.org/e", content="<p>The tide</p>", words="The \x1b[31mtide")
    entries.record(shelf, Visited(feed.id, feed, (entry,)))
    assert titles(shelf) == ["The [31mtide"]


def test_a_note_is_one_deed(shelf: Library) -> None:
    id = articles.store(shelf, story())
    bookmarks.keep_note(shelf, id, "look it up")
    assert operations.undo(shelf) == "change 1 note"
    assert operations.undo(shelf) == ""
    assert not articles.headline(shelf, id).bookmarked


def test_the_words_of_an_entry_are_counted_in_any_writing(shelf: Library) -> None:
    feed = feeds.subscribe(shelf, Feed("https://example.org/feed"))
    told = (Entry("a", content="<p>The tide, café and all.</p>"), Entry("b", content="<p>潮が満ちる。</p>"))
    (latin, other) = entries.record(shelf, Visited(feed.id, feed, told)).new
    assert [articles.headline(shelf, id).words for id in (latin, other)] == [5, 5]


def test_the_name_that_a_feed_gave_outlives_a_page_that_names_no_paper(shelf: Library) -> None:
    feed = feeds.subscribe(shelf, Feed("https://example.org/feed"))
    entries.record(shelf, Visited(feed.id, Feed(feed.url, "The Pier"), (Entry("e", story().url, "Tide"),)))
    assert articles.headline(shelf, articles.store(shelf, story())).site == "The Pier"
    assert articles.headline(shelf, articles.store(shelf, story(site="The Mole"))).site == "The Mole"


def test_the_title_and_the_day_that_are_known_outlive_a_page_that_names_none(shelf: Library) -> None:
    id = articles.store(shelf, story())
    articles.store(shelf, story(title="", text="The tide went out again.", published=None))
    row = articles.headline(shelf, id)
    assert (row.title, row.published) == ("Story 1", story().published)
    assert articles.article(shelf, id).title == "Story 1"
    assert [hit.headline.id for hit in search.hits(shelf, search.parse("title:story"))] == [id]
    articles.store(shelf, story(title="Ferry", published=story(2).published))
    row = articles.headline(shelf, id)
    assert (row.title, row.published) == ("Ferry", story(2).published)


def test_first_words_are_the_title_of_what_has_none_as_long_as_it_begins_with_them(shelf: Library) -> None:
    id = articles.store(shelf, story(title="", text="Subscribe now. The tide came in."))
    assert articles.headline(shelf, id).title == "Subscribe now. The tide came in."
    articles.store(shelf, story(title=""))
    assert articles.headline(shelf, id).title == "The tide came in."


def test_what_undo_gives_back_is_not_called_by_the_title_of_what_goes(shelf: Library) -> None:
    id = articles.store(shelf, story(title=""))
    operation = operations.Operation(shelf, "renew")
    with operation.renewing(id):
        articles.store(shelf, story(title="The ferry", text="The ferry came in."), id=id)
    operation.end()
    assert operations.undo(shelf) == "renew 1 article"
    assert articles.headline(shelf, id).title == "The tide came in."
    assert search.hits(shelf, search.parse("title:ferry")) == []


def test_undo_ends_what_was_followed_in_one_deed(shelf: Library) -> None:
    feeds.subscribe(shelf, Feed("https://example.org/a"))
    feeds.subscribe_all(shelf, [Feed(f"https://example.org/{name}") for name in "abc"])
    assert operations.undo(shelf) == "follow 2 feeds"
    assert [feed.url for feed in feeds.all(shelf)] == ["https://example.org/a"]
    assert operations.undo(shelf) == "follow 1 feed"
    assert feeds.all(shelf) == []


def test_undo_after_following_what_is_followed_ends_nothing(shelf: Library) -> None:
    for _ in range(2):
        feeds.subscribe(shelf, Feed("https://example.org/a"))
    assert operations.undo(shelf) == "follow nothing"
    assert len(feeds.all(shelf)) == 1
    assert operations.undo(shelf) == "follow 1 feed"


def test_a_title_of_a_list_is_gone_when_its_import_was_undone(shelf: Library) -> None:
    url = "https://paper.example/feed"
    feeds.subscribe_all(shelf, [Feed(url, "Of a list")])
    operations.undo(shelf)
    assert feeds.subscribe(shelf, Feed(url, "The Paper")).title == "The Paper"


def test_a_title_that_the_reader_gave_stays_when_a_feed_is_followed_again(shelf: Library) -> None:
    paper = Feed("https://paper.example/feed", "The Paper")
    id = feeds.subscribe(shelf, paper).id
    entries.record(shelf, Visited(id, paper))
    feeds.change(shelf, [id], title="Mine")
    feeds.remove(shelf, [id])
    assert feeds.subscribe(shelf, paper).title == "Mine"


def test_a_feed_that_was_removed_comes_back_into_the_folder_that_is_named_by_now(shelf: Library) -> None:
    feeds.subscribe(shelf, Feed("https://example.org/a", folder="Cost"))
    operations.undo(shelf)
    assert feeds.subscribe(shelf, Feed("https://example.org/a", folder="Coast")).folder == "Coast"
    operations.undo(shelf)
    assert feeds.subscribe(shelf, Feed("https://example.org/a")).folder == "Coast"


def test_undo_gives_a_smart_folder_back(shelf: Library) -> None:
    search.keep(shelf, "Sea", "tide")
    search.keep(shelf, "Sea", "ferry")
    search.forget(shelf, "Sea")
    kept = []
    for _ in range(3):
        operations.undo(shelf)
        kept.append([(each.name, each.text) for each in search.kept(shelf)])
    assert kept == [[("Sea", "ferry")], [("Sea", "tide")], []]


def test_undo_gives_everything_back_one_deed_at_a_time(shelf: Library) -> None:
    id = articles.store(shelf, story())
    bookmarks.keep_note(shelf, id, "a note")
    articles.tag(shelf, [id], ["sea"])

    def now() -> tuple[Headline, list[Bookmark]]:
        return articles.headline(shelf, id), bookmarks.of(shelf, id)

    deeds: dict[str, Callable[[], object]] = {
        "mark 1 article read, not bookmarked": lambda: articles.mark(shelf, [id], read=True, bookmarked=False),
        "tag 1 article": lambda: articles.tag(shelf, [id], ["port"], ["sea"]),
        "remove 1 article": lambda: articles.remove(shelf, [id]),
    }
    before = []
    for deed in deeds.values():
        before.append(now())
        deed()
    assert titles(shelf) == []
    for name in reversed(deeds):
        assert operations.undo(shelf) == name
        assert now() == before.pop()


def test_a_tag_counts_the_unread_articles_that_are_not_put_away(shelf: Library) -> None:
    first, second = (articles.store(shelf, story(number, f"Text {number}.")) for number in (1, 2))
    articles.tag(shelf, [first, second], ["sea"])
    articles.tag(shelf, [first], ["old"])
    articles.mark(shelf, [first], archived=True)
    assert articles.tags(shelf) == {"old": 0, "sea": 1}


def test_undo_of_nothing_is_nothing(shelf: Library) -> None:
    assert operations.undo(shelf) == ""


def test_marking_an_unknown_article_changes_nothing(shelf: Library) -> None:
    id = articles.store(shelf, story())
    with pytest.raises(NotInLibraryError):
        articles.mark(shelf, [id, "nowhere"], read=True)
    assert not articles.headline(shelf, id).read


def test_names_feeds_by_their_addresses_before_those_of_their_sites(shelf: Library) -> None:
    paper = feeds.subscribe(shelf, Feed("https://pier.example/", "Pier", "https://pier.example/"))
    sport = feeds.subscribe(shelf, Feed("https://pier.example/sport", "Sport", "https://pier.example/"))
    quay = feeds.subscribe(shelf, Feed("https://quay.example/rss", "Quay", "https://quay.example/"))
    assert feeds.find_all(shelf, ["https://pier.example", sport.id[:4], "https://quay.example/"]) == [paper.id, sport.id, quay.id]


def test_says_that_a_site_has_several_feeds(shelf: Library) -> None:
    for name in ("news", "sport"):
        feeds.subscribe(shelf, Feed(f"https://pier.example/{name}", name, "https://pier.example/"))
    with pytest.raises(NotInLibraryError, match=r"several feeds of https://pier\.example/"):
        feeds.find(shelf, "https://pier.example/")


def test_takes_time_by_the_number_of_feeds_that_are_named(shelf: Library) -> None:
    addresses = [f"https://paper{number}.example/rss" for number in range(1_000)]
    with shelf.writing():
        ids = [feeds.subscribe(shelf, Feed(address)).id for address in addresses]
    with bounded(1):
        assert feeds.find_all(shelf, addresses) == ids


def test_a_tag_is_one_however_its_accents_are_written(shelf: Library) -> None:
    id = articles.store(shelf, story())
    articles.tag(shelf, [id], ["e\u0301te\u0301"])
    articles.tag(shelf, [id], ["\u00e9t\u00e9"])
    (row,) = articles.headlines(shelf, Query(tag="e\u0301te\u0301"))
    assert row.tags == ("\u00e9t\u00e9",)


def test_tags_of_an_older_library_are_one_however_their_accents_were_written(tmp_path: Path) -> None:
    with library.open(tmp_path / "library.db") as shelf:
        both, one = articles.store(shelf, story(1)), articles.store(shelf, story(2))
        articles.tag(shelf, [both], ["\u00e9t\u00e9"])
        shelf.connection.execute("INSERT INTO tag SELECT key, ? FROM article", ("e\u0301te\u0301",))
        go_back(shelf, 13)
    with library.open(tmp_path / "library.db") as shelf:
        assert {(row.id, row.tags) for row in articles.headlines(shelf, Query())} == {(both, ("\u00e9t\u00e9",)), (one, ("\u00e9t\u00e9",))}


def test_unread_articles_are_counted_in_their_indexes_alone(shelf: Library) -> None:
    asked: list[str] = []
    shelf.connection.set_trace_callback(asked.append)
    feeds.unread(shelf)
    articles.count(shelf, Query(unread=True, archived=False, changed=True))
    shelf.connection.set_trace_callback(None)
    (table,) = shelf.connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'article'").fetchone()
    for sql in asked:
        steps = [row[1:4] for row in shelf.connection.execute(f"EXPLAIN {sql}")]
        cursor = next(number for step, number, page in steps if step == "OpenRead" and page == table)
        assert ("Column", cursor) not in {step[:2] for step in steps}, "no value of a row of the table is asked for"


def test_a_moment_that_is_on_no_calendar_in_some_zone_is_not_known(shelf: Library) -> None:
    id = articles.store(shelf, story(published=datetime(9999, 12, 31, 23, 59, tzinfo=UTC)))
    assert articles.headline(shelf, id).published is None
