"""What a feed tells becomes articles: an entry is known by its guid, told twice it is one, and a visit that is repeated brings nothing."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from reader import library
from reader.feeds import parse
from reader.library import Library, articles, enclosures, entries, feeds, operations, records, restoring, search
from reader.library.entries import MOST_ADDRESSES, Brought
from reader.library.entry_matching import MOST_NAMES
from reader.library.rows import ADDRESSES, rename_hosts
from reader.models import Article, Enclosure, Entry, Feed, Page, Paragraph, Query, Sort, Span, Visited
from tests.library.older import go_back

STATUS = "https://status.example/"
DAY = datetime(2026, 5, 1, tzinfo=UTC)
TEXT = "<p>The gauge at the old pier has been put right. {0}</p>"


def told(guid: str, url: str = STATUS, *, day: int = 0, title: str = "", text: str = "") -> Entry:
    return Entry(
        guid, url, title or f"Gauge {guid}", published=DAY + timedelta(days=day), content=TEXT.format(text or f"It was number {guid}.")
    )


def visit(shelf: Library, *document: Entry, address: str = "https://status.example/feed") -> Brought:
    feed = feeds.subscribe(shelf, Feed(address))
    return entries.record(shelf, Visited(feed.id, Feed(address, "Gauges"), document))


def rows(shelf: Library) -> set[tuple[str, bool]]:
    return {(row.title, row.read) for row in articles.headlines(shelf, Query())}


def read(shelf: Library, title: str) -> None:
    articles.mark(shelf, [row.id for row in articles.headlines(shelf, Query()) if row.title == title], read=True)


def test_entries_that_lead_to_one_page_are_articles_of_their_own(shelf: Library) -> None:
    assert len(visit(shelf, told("b"), told("a")).new) == 2
    read(shelf, "Gauge a")
    assert len(visit(shelf, told("c"), told("b"), told("a")).new) == 1
    assert rows(shelf) == {("Gauge a", True), ("Gauge b", False), ("Gauge c", False)}


def test_an_entry_of_which_nothing_is_told_is_no_article(shelf: Library) -> None:
    film = Entry("c", enclosures=(Enclosure("https://status.example/f.mp4"),))
    assert len(visit(shelf, Entry("a"), told("b"), film).new) == 2


def test_a_feed_that_moved_for_good_to_where_another_is_followed_becomes_that_one(shelf: Library) -> None:
    old, new = "https://status.example/old", "https://status.example/feed"
    visit(shelf, told("a", ""), told("b", ""), address=new)
    visit(shelf, told("z", ""), address=old)
    before, there = feeds.find(shelf, old), feeds.find(shelf, new)
    feeds.change(shelf, [before], folder="Coast")
    document = (told("c", ""), told("b", ""), told("a", ""))
    brought = entries.record(shelf, Visited(before, Feed(old, "Gauges"), document, url=new))
    (followed,) = feeds.subscriptions(shelf)
    assert (followed.feed.id, followed.feed.url, followed.feed.folder, followed.entries) == (there, new, "Coast", 4)
    assert len(brought.new) == 1
    assert sorted(title for title, _ in rows(shelf)) == ["Gauge a", "Gauge b", "Gauge c", "Gauge z"]
    assert articles.count(shelf, Query(feed_id=there)) == 4
    assert visit(shelf, *document, address=new) == Brought()


def test_a_feed_that_moved_is_still_found_by_the_address_under_which_it_was_followed(shelf: Library) -> None:
    old = "https://status.example/old"
    visit(shelf, told("a", ""), address=old)
    id = feeds.find(shelf, old)
    entries.record(shelf, Visited(id, url="https://status.example/feed"))
    assert feeds.subscription(shelf, id).feed.url == "https://status.example/feed"
    assert feeds.find(shelf, old) == id
    visit(shelf, told("b", ""), address=old)  # and it is followed anew, as another one
    assert feeds.find(shelf, old) != id


def test_a_paper_that_gives_itself_another_name_is_called_by_it_unless_the_reader_has_named_it(shelf: Library) -> None:
    def names(*titles: str, listed: str = "") -> list[str]:
        feed = feeds.subscribe(shelf, Feed(f"https://paper.example/{len(feeds.all(shelf))}", listed))
        called = []
        for number, title in enumerate(titles):
            entries.record(shelf, Visited(feed.id, Feed("", title), (told(str(number)),)))
            called.append(feeds.subscription(shelf, feed.id).feed.title)
        return called

    assert names("", "The Pier", "The Quay", "") == ["", "The Pier", "The Quay", "The Quay"]
    assert names("The Pier", "The Quay", listed="Mine") == ["Mine", "Mine"]
    assert names("The Pier", "The Quay", listed="The Pier") == ["The Pier", "The Quay"]
    feeds.change(shelf, [feeds.find(shelf, "https://paper.example/2")], title="Ours")
    entries.record(shelf, Visited(feeds.find(shelf, "https://paper.example/2"), Feed("", "The Dock")))
    assert feeds.subscription(shelf, feeds.find(shelf, "https://paper.example/2")).feed.title == "Ours"


def test_a_feed_that_moved_and_tells_nothing_new_becomes_the_other_as_well(shelf: Library) -> None:
    old, new = "https://status.example/old", "https://status.example/feed"
    visit(shelf, told("a", ""), address=new)
    visit(shelf, told("z", ""), address=old)
    assert entries.record(shelf, Visited(feeds.find(shelf, old), url=new)) == Brought()
    (followed,) = feeds.subscriptions(shelf)
    assert (followed.feed.url, followed.entries) == (new, 2)


@pytest.mark.parametrize("published", [None, DAY], ids=["undated", "of one day"])
def test_entries_of_one_moment_are_listed_as_their_feed_has_them(
    shelf: Library, published: datetime | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(entries, "now", lambda: 1_790_000_000)
    visit(shelf, *(replace(told(guid), published=published) for guid in "cba"))
    visit(shelf, *(replace(told(guid), published=published) for guid in "edcba"))
    for sort in (Sort.NEWEST, Sort.ADDED):
        listed = articles.headlines(shelf, Query(sort=sort))
        assert [row.title[-1] for row in listed] == [*"edcba"]
        assert articles.find(shelf, "@last") == listed[0].id


def test_of_one_visit_what_was_published_last_is_the_last_one_added(shelf: Library) -> None:
    visit(shelf, told("a", day=1), told("c", day=3), told("b", day=2))
    assert [row.title[-1] for row in articles.headlines(shelf, Query(sort=Sort.ADDED))] == [*"cba"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (told("a", day=1), told("b", day=2)),
        (replace(told("a"), published=None), replace(told("b"), published=None)),
        (told("a"), replace(told("b"), published=DAY + timedelta(hours=3))),
        (told("a", title="The quiz", text="Who?"), told("b", title="The quiz", text="Who?", day=7)),
    ],
    ids=["the next day", "undated", "of one day", "word for word, a week later"],
)
def test_an_entry_that_left_its_feed_is_not_the_next_one_that_leads_to_the_same_page(shelf: Library, first: Entry, second: Entry) -> None:
    visit(shelf, first)
    assert len(visit(shelf, second).new) == 1


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (told("http://gauges.example/?p=7"), told("https://gauges.example/?p=7", title="Gauge http://gauges.example/?p=7")),
        (told("x1", text="As it was."), told("x2", text="As it is now.", title="Put right")),
        (replace(told("x1", title="One", text="Two"), published=None), replace(told("x2", title="One", text="Two"), published=None)),
        (told("x1", title="One", text="Two"), replace(told("x2", title="One", text="Two"), published=None)),
        (replace(told("x1", title="One", text="Two"), published=None), told("x2", title="One", text="Two")),
        (told("x1", title="One", text="Two"), replace(told("x2", title="One", text="Two"), published=DAY + timedelta(hours=9))),
        (told(f"{STATUS}g#0", f"{STATUS}g"), told(f"{STATUS}g#3", f"{STATUS}g", day=1, title="Rewritten")),
    ],
    ids=[
        "the same moment",
        "the same moment, edited",
        "word for word",
        "word for word, undated",
        "word for word, dated",
        "word for word, later",
        "its number counted on",
    ],
)
def test_an_entry_whose_guid_has_changed_is_not_doubled_and_keeps_its_marks(shelf: Library, before: Entry, after: Entry) -> None:
    visit(shelf, before)
    read(shelf, before.title)
    assert visit(shelf, after).new == ()
    assert rows(shelf) == {(after.title, True)}
    assert visit(shelf, after) == Brought()


def test_an_entry_leads_where_its_own_feed_now_says_unless_its_address_was_typed_with_leave(shelf: Library) -> None:
    before, after = told("a", f"{STATUS}old"), told("a", f"{STATUS}new")
    visit(shelf, before)
    (id,) = articles.ids(shelf, Query())
    visit(shelf, after)
    assert articles.headline(shelf, id).url == f"{STATUS}new"
    assert articles.find(shelf, f"{STATUS}old") == articles.find(shelf, f"{STATUS}new") == id
    for text in ("It rose.", "It rose again."):
        visit(shelf, told("z", f"{STATUS}new", text=text), address="https://other.example/feed")
    visit(shelf, told("z", "https://other.example/mine"), address="https://other.example/feed")
    assert articles.headline(shelf, id).url == f"{STATUS}new", "another feed's"
    articles.typed(shelf, id, f"{STATUS}new", private=True)
    visit(shelf, told("a", "https://house.example/"))
    assert articles.headline(shelf, id).url == f"{STATUS}new"


def test_an_entry_whose_guid_changes_with_every_visit_is_counted_once(shelf: Library) -> None:
    for visits in range(3):
        visit(shelf, told(f"a#{visits}", f"{STATUS}a", title="Gauge a"), told("b", f"{STATUS}b"))
    (paper,) = feeds.subscriptions(shelf)
    assert (paper.entries, paper.unread, feeds.unread(shelf)) == (2, 2, {paper.feed.id: 2})


@pytest.mark.parametrize(("dated_anew", "led_anew"), [(False, False), (True, False), (False, True)], ids=["", "dates too", "addresses too"])
def test_a_feed_that_makes_all_its_guids_anew_tells_nothing_new(shelf: Library, dated_anew: bool, led_anew: bool) -> None:
    def document(number: int) -> list[Entry]:
        address = f"{STATUS}{{0}}?session={number}" if led_anew else f"{STATUS}{{0}}"
        return [
            told(f"{name}-{number}", address.format(name), day=3 * number if dated_anew else day, title=f"Gauge {name}", text=f"At {name}.")
            for day, name in enumerate("abc")
        ]

    visit(shelf, *document(0))
    read(shelf, "Gauge a")
    for number in range(1, 30):
        assert visit(shelf, *document(number)) == Brought()
    assert rows(shelf) == {("Gauge a", True), ("Gauge b", False), ("Gauge c", False)}
    with shelf.reading() as db:
        assert db.execute("SELECT count(*) FROM entry").fetchone()[0] <= 3 * MOST_NAMES
        assert db.execute("SELECT count(*) FROM address").fetchone()[0] <= 3 * MOST_ADDRESSES


def test_entries_without_guid_and_date_are_known_again_though_their_addresses_name_each_visit(shelf: Library) -> None:
    def document(number: int) -> list[Entry]:
        addresses = {name: f"{STATUS}{name}?utm_source=feed&utm_campaign=visit{number}" for name in "ab"}
        return [
            replace(told(address, address, title=f"Gauge {name}", text="It rose."), published=None) for name, address in addresses.items()
        ]

    visit(shelf, *document(0))
    read(shelf, "Gauge a")
    for number in range(1, 4):
        assert visit(shelf, *document(number)) == Brought()
    assert rows(shelf) == {("Gauge a", True), ("Gauge b", False)}


def test_an_entry_without_guid_has_one_name_whatever_trackers_its_address_has(shelf: Library) -> None:
    """One that is opened has the moment of its page, and is known by its name alone where the feed tells others as well that it knows."""

    def document(number: int) -> tuple[Entry, ...]:
        urls = [f"{STATUS}{name}?utm_campaign={number}" for name in "ab"]
        return *(told(url, url, title=f"Gauge {name}") for url, name in zip(urls, "ab", strict=True)), told("guid", f"{STATUS}c")

    visit(shelf, *document(0))
    for name in "ab":
        (id,) = articles.ids(shelf, search.parse(f'title:"Gauge {name}"'))
        page = Article(f"{STATUS}{name}", f"In full: {name}", (Paragraph((Span(name),)),), published=DAY - timedelta(days=3))
        articles.store(shelf, page, Page(page.url, b"<p>"), id=id)
    for number in range(1, 4):
        assert visit(shelf, *document(number)) == Brought()
    with shelf.reading() as db:
        assert db.execute("SELECT count(*) FROM entry").fetchone()[0] == 3


def test_an_article_whose_address_names_each_visit_is_found_by_the_first_ones_and_the_last(shelf: Library) -> None:
    for number in range(2 * MOST_ADDRESSES):
        visit(shelf, told("a", f"{STATUS}a?session={number}"))
    (id,) = articles.ids(shelf, Query())
    assert {articles.find(shelf, f"{STATUS}a?session={number}") for number in (0, 1, number)} == {id}
    with shelf.reading() as db:
        assert db.execute("SELECT count(*) FROM address").fetchone()[0] == MOST_ADDRESSES


def test_an_article_has_not_changed_where_its_words_have_not(shelf: Library) -> None:
    """Some feeds count their readers by the address, or by a picture of one dot."""
    for number in range(4):
        counting = told("a", f"{STATUS}a?session={number}", text=f'<img src="https://count.example/dot.gif?{number}">')
        assert visit(shelf, counting).changed == ()
        read(shelf, "Gauge a")
        (row,) = articles.headlines(shelf, Query())
        assert (row.changed, row.url) == (False, counting.url)
    assert visit(shelf, told("a", text="It fell.")).changed == (row.id,)


def test_where_a_feed_keeps_its_guids_a_new_one_of_the_same_title_and_moment_is_another_entry(shelf: Library) -> None:
    """As the letters of a day, which all are called so: one that has left the feed is not the one that comes."""
    letters, tide = (told(name, f"{STATUS}{name}", day=1, title=title) for name, title in (("a", "Letters"), ("b", "Tide")))
    visit(shelf, letters, tide)
    assert len(visit(shelf, tide, told("c", f"{STATUS}c", day=1, title="Letters", text="Dear desk.")).new) == 1
    assert len(articles.ids(shelf, Query())) == 3


def test_where_all_guids_are_new_an_article_goes_to_one_entry_alone(shelf: Library) -> None:
    visit(shelf, told("a", f"{STATUS}a", day=1, title="Letters"), told("b", f"{STATUS}b", title="Tide"))
    letters = [told(f"{name}-2", f"{STATUS}{name}", day=1, title="Letters", text=f"Dear {name}.") for name in "ac"]
    assert len(visit(shelf, *letters).new) == 1
    assert len(articles.ids(shelf, Query())) == 3


@pytest.mark.parametrize("dated", [True, False], ids=["dated", "undated"])
@pytest.mark.parametrize("slug", ["{}", "archive/{}.html"], ids=["the same place", "another place"])
def test_an_article_is_known_again_where_its_paper_has_moved_though_it_has_the_title_and_the_moment_of_its_page(
    shelf: Library, slug: str, dated: bool
) -> None:
    def document(host: str, slug: str) -> list[Entry]:
        addresses = {name: f"https://{host}/{slug.format(name)}" for name in "ab"}
        text = 'It rose at {}, and stood so high on the quay that the <a href="{}">keeper</a> wrote it down twice before he went home.'
        entries = [told(address, address, title=f"Gauge {name}", text=text.format(name, address)) for name, address in addresses.items()]
        return [entry if dated else replace(entry, published=None) for entry in entries]

    visit(shelf, *document("gauges.example", "{}"))
    for name in "ab":
        page = Article(
            f"https://gauges.example/{name}", f"In full: {name}", (Paragraph((Span(name),)),), published=DAY + timedelta(hours=1)
        )
        (id,) = articles.ids(shelf, search.parse(f'title:"Gauge {name}"'))
        articles.store(shelf, page, Page(page.url, b"<p>"), id=id)
    articles.mark(shelf, [id], read=True)
    assert visit(shelf, *document("pier.example", slug)) == Brought()
    assert rows(shelf) == {("In full: a", False), ("In full: b", True)}


@pytest.mark.parametrize("dated", [True, False], ids=["dated", "undated"])
def test_one_of_several_sites_of_a_feed_moves_to_another_scheme_and_brings_nothing_twice(shelf: Library, dated: bool) -> None:
    text = "It rose at {}, and stood so high on the quay that the keeper wrote it down twice before he went home to his supper."

    def document(start: str) -> list[Entry]:
        addresses = {name: f"{start}gauges.example/{name}" for name in "ab"}
        entries = [told(address, address, title=f"Gauge {name}", text=text.format(name)) for name, address in addresses.items()]
        return [*(entry if dated else replace(entry, published=None) for entry in entries), told("other", f"{STATUS}c")]

    visit(shelf, *document("http://"))
    read(shelf, "Gauge a")
    for start in ("https://", "https://www."):
        assert visit(shelf, *document(start)) == Brought()
        assert visit(shelf, *document(start)) == Brought()
    assert rows(shelf) == {("Gauge a", True), ("Gauge b", False), ("Gauge other", False)}


@pytest.mark.parametrize(
    "after",
    [
        [told("x1", "https://other.example/a", day=9), told("x2", "https://other.example/b", day=9)],
        [told("x1", f"{STATUS}c", text="Listen."), told("x2", f"{STATUS}d", text="Listen.")],
        [replace(told("x1", "https://other.example/"), published=None), replace(told("x2", "https://other.example/?id=2"), published=None)],
    ],
    ids=["a place of another day", "a text of few words", "no place"],
)
def test_where_all_entries_have_left_a_feed_meanwhile_those_that_came_are_new(shelf: Library, after: list[Entry]) -> None:
    visit(shelf, told("a", f"{STATUS}a", text="Listen."), told("b", f"{STATUS}b"), told("c", STATUS))
    assert len(visit(shelf, *after).new) == 2


def test_a_recording_is_at_the_address_that_its_own_feed_gives_now(shelf: Library) -> None:
    def files(*names: str, guid: str = "a", address: str = "https://status.example/feed") -> list[str]:
        found = tuple(Enclosure(f"{STATUS}{name}") for name in names)
        assert visit(shelf, replace(told(guid, f"{STATUS}a"), enclosures=found), told("b"), address=address).changed == ()
        return [each.url.removeprefix(STATUS) for each in enclosures.of(shelf, articles.find(shelf, f"{STATUS}a"))]

    assert files() == [], "it is not recorded yet"
    assert files("a.mp3?key=1", "a.pdf") == ["a.mp3?key=1", "a.pdf"]
    assert files("a.mp3?key=2", "a.pdf") == ["a.mp3?key=2", "a.pdf"]
    assert files() == ["a.mp3?key=2", "a.pdf"]
    for key in (8, 9):
        by_another = files(f"a.mp3?key={key}", guid="z", address="https://other.example/feed")
        assert sorted(by_another) == ["a.mp3?key=2", "a.mp3?key=8", "a.pdf"]


def test_an_article_has_the_recordings_of_all_entries_that_are_it(shelf: Library) -> None:
    """Some feeds tell an entry twice, for each kind of file."""

    def files(*names: str) -> set[str]:
        one = told("", f"{STATUS}a", title="Read aloud")
        visit(shelf, *(replace(one, key=name, enclosures=(Enclosure(f"{STATUS}{name}"),)) for name in names))
        return {each.url.removeprefix(STATUS) for each in enclosures.of(shelf, articles.find(shelf, f"{STATUS}a"))}

    assert files("a.mp3", "a.ogg") == {"a.mp3", "a.ogg"}
    assert files("a.mp3", "a.ogg") == {"a.mp3", "a.ogg"}
    assert files("a.ogg") == {"a.ogg"}


def test_an_entry_that_is_told_anew_is_found_by_what_it_says_now(shelf: Library) -> None:
    (id,) = visit(shelf, told("a", title="Gauge broken", text="By lightning.")).new
    read(shelf, "Gauge broken")
    assert visit(shelf, told("a", title="Gauge mended", text="By lightning.")).changed == (id,)
    assert rows(shelf) == {("Gauge mended", True)}
    assert articles.headline(shelf, id).changed
    assert visit(shelf, replace(told("a", text="By hand."), title="")).changed == (id,)
    assert rows(shelf) == {("Gauge mended", True)}
    asked = ("title:mended hand", "broken", "lightning")
    assert [[hit.headline.id for hit in search.hits(shelf, search.parse(words))] for words in asked] == [[id], [], []]


def test_what_a_feed_tells_anew_takes_the_place_of_its_own_text_and_of_no_page(shelf: Library) -> None:
    before = Article(url=STATUS, title="Gauge a", blocks=(Paragraph((Span("All that the page said."),)),))
    (id,) = visit(shelf, told("a")).new
    articles.store(shelf, before, id=id, origin="feed")
    assert visit(shelf, told("a", text="By hand.")).changed == (id,)
    assert [kept for _, kept in articles.revisions(shelf, id)] == [before]
    assert articles.article(shelf, id).blocks == ()
    articles.store(shelf, before, Page(STATUS, b"<p>All that the page said.</p>"), id=id)
    assert visit(shelf, told("a", text="By lightning.")) == Brought()
    assert articles.article(shelf, id) == before


def test_an_entry_that_a_document_tells_twice_is_one_article(shelf: Library) -> None:
    one = told("a", title="Gauge", text="It rose.")
    revised = [told(f"{STATUS}g#{number}", f"{STATUS}g", title="Flood", text=f"Told {number} times.") for number in (3, 0)]
    assert len(visit(shelf, one, replace(one, key="b"), *revised).new) == 2
    assert visit(shelf, one, replace(one, key="b"), *revised) == Brought()


def test_the_revision_of_an_entry_that_leads_elsewhere_by_now_is_an_entry_of_its_own(shelf: Library) -> None:
    visit(shelf, told(f"{STATUS}g#2", f"{STATUS}g", title="Gauge"))
    document = [told(f"{STATUS}g#1", f"{STATUS}g", title="Flood"), told(f"{STATUS}g#2", f"{STATUS}x", title="Flood")]
    visit(shelf, *document)
    assert visit(shelf, *document) == Brought()


def test_the_revision_that_leads_to_a_place_of_its_page_is_an_entry_of_its_own(shelf: Library) -> None:
    visit(shelf, told(f"{STATUS}g#2", f"{STATUS}g", title="Gauge"))
    document = [told(f"{STATUS}g#1", f"{STATUS}g", title="Gauge", day=1), told(f"{STATUS}g#2", f"{STATUS}g#x", title="Gauge")]
    visit(shelf, *document)
    assert visit(shelf, *document) == Brought()


def test_entries_that_were_told_as_one_and_come_apart_are_two(shelf: Library) -> None:
    visit(shelf, told("a", day=1), told("b", title="Gauge"))
    visit(
        shelf, told("a"), told("b", f"{STATUS}x", title="Gauge", text="It fell."), told("c", f"{STATUS}x", title="Gauge", text="It fell.")
    )
    document = [told("b", title="Flood"), told("c", title="Gauge")]
    assert len(visit(shelf, *document).new) == 1
    assert visit(shelf, *document) == Brought()
    assert rows(shelf) >= {("Flood", False), ("Gauge", False)}


def test_a_guid_that_entries_of_different_pages_share_is_none(shelf: Library) -> None:
    def one(number: int) -> Entry:
        return told("urn:feed", f"{STATUS}{number}", day=number, title=f"Gauge {number}", text=f"It rose by {number}.")

    assert len(visit(shelf, one(1)).new) == 1, "nothing is wrong with one"
    read(shelf, "Gauge 1")
    assert len(visit(shelf, one(3), one(2), one(1)).new) == 2
    assert visit(shelf, one(3), one(2), one(1)) == Brought()
    assert len(visit(shelf, one(4), one(3), one(2)).new) == 1
    assert rows(shelf) == {("Gauge 1", True), ("Gauge 2", False), ("Gauge 3", False), ("Gauge 4", False)}
    changed = replace(one(3), content=TEXT.format("It rose by 3, and fell again a little later."))
    assert len(visit(shelf, one(4), changed, one(2)).changed) == 1


@pytest.mark.parametrize("dated", [True, False])
def test_entries_without_guids_that_all_lead_to_one_page_are_articles_of_their_own(shelf: Library, dated: bool) -> None:
    def one(number: int) -> Entry:
        entry = told(STATUS, day=number, title=f"Gauge {number}", text=f"It rose by {number}.")
        return entry if dated else replace(entry, published=None)

    assert len(visit(shelf, one(1)).new) == 1, "nothing is wrong with one"
    read(shelf, "Gauge 1")
    assert len(visit(shelf, one(3), one(2), one(1)).new) == 2
    assert visit(shelf, one(3), one(2), one(1)) == Brought()
    changed = replace(one(3), content=TEXT.format("It rose by 3, and fell again a little later."))
    assert len(visit(shelf, changed, one(2)).changed) == 1
    assert visit(shelf, one(2)) == Brought(), "it is known by its title even where it is the only one"
    assert len(visit(shelf, one(4)).new) == 1
    assert rows(shelf) == {("Gauge 1", True), ("Gauge 2", False), ("Gauge 3", False), ("Gauge 4", False)}


@pytest.mark.parametrize("dated", [True, False])
def test_entries_of_one_page_are_known_again_though_its_address_names_each_visit(shelf: Library, dated: bool) -> None:
    def document(visited: int, *numbers: int) -> list[Entry]:
        address = f"{STATUS}?utm_source=feed&utm_campaign=visit{visited}"
        found = [told(address, address, day=number, title=f"Gauge {number}") for number in numbers]
        return found if dated else [replace(entry, published=None) for entry in found]

    assert len(visit(shelf, *document(0, 2, 1)).new) == 2
    assert visit(shelf, *document(1, 2, 1)).new == ()
    assert len(visit(shelf, *document(2, 3, 2)).new) == 1
    assert visit(shelf, *document(3, 3)).new == (), "it is known by its title even where it is the only one"


def test_an_entry_without_guid_that_a_document_tells_twice_by_two_titles_is_one_article(shelf: Library) -> None:
    one, other = told(f"{STATUS}1", f"{STATUS}1", title="The gauge"), told(f"{STATUS}2", f"{STATUS}2")
    document = (one, replace(one, title="More", published=DAY + timedelta(days=1)), other)
    assert len(visit(shelf, *document).new) == 2
    assert visit(shelf, *document) == Brought()


def test_a_feed_that_is_kept_in_other_letters_than_are_asked_for_is_the_same_feed(shelf: Library) -> None:
    """So older versions kept what was typed; typed again it was followed twice."""
    old = feeds.subscribe(shelf, Feed("https://a.example"))
    with shelf.writing() as db:
        db.execute("UPDATE feed SET url = 'https://bücher.example/ä'")
    other = feeds.subscribe(shelf, Feed("https://bücher.example/ä"))
    entries.record(shelf, Visited(old.id, Feed("", "Books"), (told("a"),)))
    assert [(each.id, each.url) for each in feeds.all(shelf)] == [(other.id, "https://xn--bcher-kva.example/%C3%A4")]
    assert visit(shelf, told("a"), address="https://bücher.example/ä") == Brought()


@pytest.mark.parametrize("others", [0, 2])
def test_an_entry_is_known_again_whose_host_an_older_version_could_not_name(tmp_path: Path, others: int) -> None:
    """It was kept by an address that leads nowhere, which is its name where it has no guid."""
    further = [told(f"guid {number}", f"{STATUS}{number}") for number in range(others)]
    new = replace(told(url := "https://xn--bcher-kva.example/a", url, title="Books", text="It rose."), published=None)
    with library.open(tmp_path / "library.db") as shelf:
        assert len(visit(shelf, new, *further).new) == 1 + others
        read(shelf, "Books")
        for table, column in ADDRESSES:
            shelf.connection.execute(f"UPDATE {table} SET {column} = replace({column}, 'xn--bcher-kva', 'b%C3%BCcher')")
        shelf.connection.execute("UPDATE article SET host = 'b%c3%bccher.example' WHERE title = 'Books'")
        go_back(shelf, 17)
    with library.open(tmp_path / "library.db") as shelf:
        assert visit(shelf, new, *further) == visit(shelf, new, *further) == Brought()
        (row,) = articles.headlines(shelf, search.parse("title:books site:bücher.example"))
        assert (row.read, row.url) == (True, new.url)
        assert not [*shelf.connection.execute("SELECT * FROM address WHERE instr(canonical, '%')")]


def test_an_entry_that_a_document_tells_twice_is_one_though_it_counts_its_readers_by_the_address(shelf: Library) -> None:
    places = ("top", "harbour")
    items = "".join(
        f"<item><title>The gauge</title><guid>g1</guid><link>{STATUS}1?utm_source={place}</link><description>It rose.</description></item>"
        for place in places
    )
    document = parse(f"<rss><channel><title>Gauges</title>{items}</channel></rss>".encode(), "https://status.example/feed")[1]
    assert len(visit(shelf, *document).new) == 1
    assert visit(shelf, *document) == Brought()


@pytest.mark.parametrize("dated", [True, False])
def test_a_guid_that_the_only_entry_of_every_document_has_is_none(shelf: Library, dated: bool) -> None:
    def one(number: int) -> Entry:
        entry = told("today", f"{STATUS}{number}", day=number, title=f"Gauge {number}", text=f"It rose by {number}.")
        return entry if dated else replace(entry, published=None)

    for number in (1, 2, 3):
        assert len(visit(shelf, one(number)).new) == 1
        assert visit(shelf, one(number)) == Brought()
        read(shelf, f"Gauge {number}")
    changed = replace(one(3), content=TEXT.format("It rose by 3, and fell again a little later."))
    assert len(visit(shelf, changed).changed) == 1
    assert visit(shelf, one(2)) == Brought()
    assert {title for title, _ in rows(shelf)} == {"Gauge 1", "Gauge 2", "Gauge 3"}


@pytest.mark.parametrize(
    "after",
    [
        told("a", f"{STATUS}new", day=1),
        told("a", f"{STATUS}old", day=1, title="Flood"),
        told("a", f"{STATUS}new", title="Flood"),
        told("a", "", day=1, title="Flood"),
    ],
    ids=["its title", "its address", "its moment", "no address"],
)
def test_an_only_entry_that_keeps_something_is_the_same_told_anew(shelf: Library, after: Entry) -> None:
    visit(shelf, told("a", f"{STATUS}old"))
    assert visit(shelf, after).new == ()
    assert len(rows(shelf)) == 1


def test_an_entry_among_others_is_known_by_its_guid_whatever_it_tells(shelf: Library) -> None:
    visit(shelf, told("a", f"{STATUS}old"), told("b"))
    assert visit(shelf, told("a", f"{STATUS}new", day=1, title="Flood"), told("b")).new == ()


def test_an_entry_that_a_document_tells_twice_at_two_addresses_is_one_article(shelf: Library) -> None:
    one = told("a", f"{STATUS}news/a")
    for _ in range(2):
        visit(shelf, one, replace(one, url=f"{STATUS}sport/a"), told("b", f"{STATUS}b"))
    assert rows(shelf) == {("Gauge a", False), ("Gauge b", False)}


def test_releases_at_places_of_one_page_are_articles_of_their_own(shelf: Library) -> None:
    assert len(visit(shelf, *(told(f"{STATUS}log#{name}", f"{STATUS}log#{name}", title="Release") for name in ("v2", "v1"))).new) == 2


def test_an_article_that_another_feed_brought_is_the_entry_and_only_one(shelf: Library) -> None:
    visit(shelf, told("z"), address="https://other.example/feed")
    assert len(visit(shelf, told("b"), told("a")).new) == 1
    assert visit(shelf, told("b"), told("a")) == Brought()


def test_what_another_feed_tells_of_an_article_takes_nothing_from_what_its_own_told(shelf: Library) -> None:
    visit(shelf, told("a"))
    more = "It was another number, and by far more words stand here."
    assert visit(shelf, told("z", title="Gauge a", text=more), address="https://other.example/feed") == Brought()


def test_entries_that_an_earlier_version_took_for_one_article_come_apart_and_keep_its_marks(shelf: Library) -> None:
    visit(shelf, told("a"))
    (id,) = articles.ids(shelf, Query())
    articles.mark(shelf, [id], read=True)
    with shelf.writing() as db:
        db.execute("INSERT INTO entry SELECT feed, 'b', article, x'00' FROM entry")
    assert len(visit(shelf, told("b"), told("a")).new) == 1
    assert rows(shelf) == {("Gauge a", True), ("Gauge b", False)}
    assert visit(shelf, told("b"), told("a")) == Brought()


def test_entries_of_one_page_come_back_into_another_library_as_they_were(shelf: Library, tmp_path: Path) -> None:
    visit(shelf, told("b"), told("a"))
    with library.open(tmp_path / "other.db") as other:
        for _ in range(2):
            for record in records.everything(shelf):
                restoring.restore(other, record)
        assert rows(other) == rows(shelf)
        assert visit(other, told("b"), told("a")) == Brought()


def test_the_words_of_an_entry_whose_page_is_not_its_own_are_the_feeds(shelf: Library) -> None:
    visit(shelf, told("b"), told("a"), told("c", f"{STATUS}c"))
    assert {row.title: articles.text_from(shelf, row.id) for row in articles.headlines(shelf, Query())} == {
        "Gauge a": "feed",
        "Gauge b": "feed",
        "Gauge c": "fuller",
    }


DOCUMENTS = some.lists(
    some.lists(
        some.builds(
            told,
            some.sampled_from(["a", "b", "c", f"{STATUS}#1", f"{STATUS}#2"]),
            some.sampled_from([STATUS, f"{STATUS}x", f"{STATUS}#x", ""]),
            day=some.integers(0, 2),
            title=some.sampled_from(["Gauge", "Flood"]),
            text=some.sampled_from(["It rose.", "It fell."]),
        ),
        max_size=5,
        unique_by=lambda entry: entry.key,
    ),
    min_size=1,
    max_size=4,
)


@settings(max_examples=60, deadline=None)
@given(DOCUMENTS)
def test_whatever_a_feed_tells_no_visit_repeated_brings_anything_and_no_two_entries_are_one(documents: list[list[Entry]]) -> None:
    with TemporaryDirectory() as directory, library.open(Path(directory) / "library.db") as shelf:
        before: set[str] = set()
        for document in documents:
            new = visit(shelf, *document).new
            assert visit(shelf, *document) == Brought()
            held = {row.id for row in articles.headlines(shelf, Query())}
            assert held >= before | set(new)
            before = held
            with shelf.reading() as db:
                articles_of = dict(db.execute("SELECT name, article FROM entry"))
            for entry in document:
                for other in document:
                    if entry.title != other.title:
                        assert articles_of[entry.key] != articles_of[other.key]


@pytest.mark.parametrize("dated", [True, False])
def test_a_feed_of_which_all_is_new_has_not_moved(shelf: Library, *, dated: bool) -> None:
    refrain = (
        "<p>This is the harbour hour. Hear it wherever you hear such things, and tell the keeper of the pier what you think of it.</p>"
    )

    def entry(guid: str, url: str, hour: int, text: str = "") -> Entry:
        return Entry(guid, url, f"Told {guid}", published=DAY + timedelta(hours=hour) if dated else None, content=text or f"<p>{guid}</p>")

    visit(shelf, entry("a", "https://one.example/blog/", 0), entry("b", "https://show.example/1", 1, refrain))
    assert len(visit(shelf, entry("c", "https://two.example/blog/", 9), entry("d", "https://two.example/pier", 8)).new) == 2
    assert len(visit(shelf, entry("e", "https://show.example/2", 11, refrain), entry("f", "https://show.example/x", 10)).new) == 2


@pytest.mark.parametrize("count", [2, 3])
def test_entries_without_guids_that_only_their_trackers_tell_apart_are_articles_of_their_own(shelf: Library, count: int) -> None:
    def document(campaign: str) -> list[Entry]:
        pages = [f"{STATUS}show?utm_content={campaign}{number}" for number in range(count)] + [f"{STATUS}other"]
        return [told(page, page, day=number, title=f"Gauge {number}") for number, page in enumerate(pages)]

    assert len(visit(shelf, *document("a")).new) == count + 1
    assert not visit(shelf, *document("a")).new
    assert not visit(shelf, *document("b")).new


def test_the_hosts_of_an_old_library_are_named_by_one_statement_for_each_column(shelf: Library) -> None:
    """Most of the columns have no index: a statement for each address would take minutes in a large library."""
    visit(shelf, *(told(f"https://b%C3%BCcher.example/{number}", f"https://b%C3%BCcher.example/{number}") for number in range(30)))
    asked: list[str] = []
    with shelf.writing() as db:
        db.execute("UPDATE article SET url = 'https://b%C3%BCcher.example/' || key, host = 'b%c3%bccher.example'")
        db.set_trace_callback(asked.append)
        rename_hosts(db)
        db.set_trace_callback(None)
        assert db.execute("SELECT DISTINCT host FROM article").fetchall() == [("xn--bcher-kva.example",)]
        assert not db.execute("SELECT 1 FROM entry WHERE name LIKE '%b!%C3%' ESCAPE '!'").fetchall()
    assert len(asked) <= 2 * len(ADDRESSES)


def test_undo_leaves_a_paper_the_name_that_it_gives_itself_now(shelf: Library) -> None:
    """Its old one would pass for the reader's own, and stay."""
    id = feeds.subscribe(shelf, Feed("https://paper.example/feed")).id

    def called(title: str) -> str:
        entries.record(shelf, Visited(id, Feed("", title), (told("a"),)))
        return feeds.subscription(shelf, id).feed.title

    assert called("The Pier") == "The Pier"
    for change in ({"folder": "Coast"}, {"title": "Mine"}):
        feeds.change(shelf, [id], **change)
        called("The Quay")
        operations.undo(shelf)
        assert feeds.subscription(shelf, id).feed.title == "The Quay"
        assert called("The Pier") == "The Pier"
    feeds.change(shelf, [id], title="Mine")
    feeds.change(shelf, [id], folder="Coast")
    operations.undo(shelf)
    assert called("The Quay") == "Mine"
