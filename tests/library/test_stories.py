"""The same story under two addresses is one row; what only sounds alike stays two."""

from datetime import timedelta
from pathlib import Path

import pytest

from reader import library
from reader.library import Library, articles, bookmarks, entries, feeds, ignoring, operations, records, restoring, search, stories
from reader.models import Access, AccessState, Article, Entry, Feed, Place, Query, Visited
from tests.library.copies import NOW, story, text


def clean_anew(shelf: Library, id: str, text: Article) -> None:
    """Replace the text of an article, in one operation."""
    operation = operations.Operation(shelf, "clean anew")
    with operation.renewing(id):
        articles.store(shelf, text, id=id)
    operation.end()


def listed(shelf: Library) -> list[tuple[str, int]]:
    return [(row.title, row.same_story) for row in articles.headlines(shelf, Query(sort="title"))]  # type: ignore[arg-type]


def test_a_copy_with_small_changes_is_folded_under_the_first(shelf: Library) -> None:
    first = articles.store(shelf, story("agency", text(1)))
    copy = articles.store(shelf, story("paper", text(1) + " Additional reporting by the paper."))
    assert listed(shelf) == [("agency", 1)]
    assert [row.id for row in stories.copies(shelf, first)] == [copy]
    assert [row.id for row in stories.copies(shelf, copy)] == [first]
    assert articles.article(shelf, copy).title == "paper"


@pytest.mark.parametrize("typed", ["additional", "title:ferries", "title:ferries title:stop since:2026-01-01"])
def test_a_folded_copy_is_found_by_its_own_words_and_by_its_own_title(shelf: Library, typed: str) -> None:
    articles.store(shelf, story("agency", text(1), title="Board decides"))
    articles.store(shelf, story("paper", text(1) + " Additional reporting by the paper.", title="Ferries stop"))
    assert listed(shelf) == [("Board decides", 1)]
    assert [hit.headline.title for hit in search.hits(shelf, search.parse(typed))] == ["Ferries stop"]


def test_another_story_of_the_same_words_is_not(shelf: Library) -> None:
    articles.store(shelf, story("agency", text(1)))
    articles.store(shelf, story("paper", text(2)))
    assert listed(shelf) == [("agency", 0), ("paper", 0)]


def test_a_site_that_gives_the_same_text_another_title_means_another_story(shelf: Library) -> None:
    articles.store(shelf, story("paper", text(1), title="Ferries stop"))
    articles.store(shelf, story("paper", text(1), title="Ferries stop, a year on", url="https://paper.example/later"))
    articles.store(shelf, story("paper", text(1), title="Ferries stop", url="https://paper.example/sport"))
    assert listed(shelf) == [("Ferries stop", 1), ("Ferries stop, a year on", 0)]


def test_short_notices_and_stories_of_other_weeks_are_not(shelf: Library) -> None:
    for name in ("one", "two"):
        articles.store(shelf, story(name, text(1, 30)))
    articles.store(shelf, story("now", text(3)))
    articles.store(shelf, story("then", text(3), published=NOW - timedelta(days=60)))
    assert [copies for _, copies in listed(shelf)] == [0, 0, 0, 0]


def test_the_whole_article_goes_on_top_of_the_teaser(shelf: Library) -> None:
    articles.store(shelf, story("teaser", text(1), access=Access(AccessState.TEASER)))
    articles.store(shelf, story("whole", text(1), access=Access(AccessState.WHOLE)))
    articles.store(shelf, story("third", text(1), access=Access(AccessState.WHOLE)))
    assert listed(shelf) == [("whole", 2)]


def test_the_next_copy_takes_the_place_of_one_that_is_removed(shelf: Library, tmp_path: Path) -> None:
    teaser = articles.store(shelf, story("teaser", text(1), access=Access(AccessState.TEASER)))
    for name in ("second", "third"):
        articles.store(shelf, story(name, text(1), access=Access(AccessState.WHOLE)))
    assert listed(shelf) == [("second", 2)]
    (second,) = articles.ids(shelf, Query())
    articles.remove(shelf, [second])
    assert articles.ids(shelf, Query()) == [teaser]
    assert [row.title for row in stories.copies(shelf, teaser)] == ["third"]
    assert listed(shelf) == [("teaser", 1)]
    with library.open(tmp_path / "other.db") as other:
        for record in records.everything(shelf):
            restoring.restore(other, record)
        assert listed(other) == [("teaser", 1)]
    articles.remove(shelf, [teaser])
    assert listed(shelf) == [("third", 0)]
    for _ in range(2):
        operations.undo(shelf)
    assert listed(shelf) == [("second", 2)]


def test_a_copy_that_is_removed_is_no_longer_counted(shelf: Library) -> None:
    articles.store(shelf, story("agency", text(1)))
    articles.remove(shelf, [articles.store(shelf, story("paper", text(1)))])
    assert listed(shelf) == [("agency", 0)]


@pytest.mark.parametrize("marked", [Query(tag="sea"), Query(bookmarked=True), Query(marked=True), Query(archived=True)])
def test_a_folded_copy_is_still_listed_where_somebody_has_put_it(shelf: Library, marked: Query) -> None:
    teaser = articles.store(shelf, story("teaser", text(1), access=Access(AccessState.TEASER)))
    articles.tag(shelf, [teaser], ["sea"])
    articles.mark(shelf, [teaser], bookmarked=True, archived=True)
    bookmarks.keep_passage(shelf, teaser, Place(0, text(1)[:20]))
    articles.store(shelf, story("whole", text(1), access=Access(AccessState.WHOLE)))
    assert [row.title for row in articles.headlines(shelf, marked)] == ["teaser"]
    assert listed(shelf) == [("whole", 1)]


def test_a_folded_copy_is_still_listed_in_its_own_feed_and_can_be_taken_out(shelf: Library) -> None:
    for name in ("one", "two"):
        feed = feeds.subscribe(shelf, Feed(f"https://{name}.example/feed", name))
        entry = Entry("e", f"https://{name}.example/story", name, published=NOW, content=f"<p>{text(1)}</p>")
        entries.record(shelf, Visited(feed.id, feed, (entry,)))
        assert [row.title for row in articles.headlines(shelf, Query(feed_id=feed.id))] == [name]
    assert listed(shelf) == [("one", 1)]
    articles.take_apart(shelf, stories.copies(shelf, articles.find(shelf, "https://one.example/story"))[0].id)
    assert listed(shelf) == [("one", 0), ("two", 0)]
    articles.store(shelf, story("two", text(1)))  # it is opened
    assert listed(shelf) == [("one", 0), ("two", 0)]
    assert operations.undo(shelf) == "take 1 copy apart"
    assert listed(shelf) == [("one", 1)]


@pytest.mark.parametrize(
    ("typed", "titles"),
    [
        ("folder:Coast", ["two"]),
        ("site:three.example", ["three"]),
        ("folder:Coast/North", ["three"]),
        ("folder:Land", ["one"]),
        ("-site:one.example is:unread", ["two"]),
        ("-folder:Land", ["two"]),
        ("site:example", ["one"]),
    ],
)
def test_the_first_copy_is_listed_where_the_one_on_top_does_not_stand(shelf: Library, typed: str, titles: list[str]) -> None:
    for name, folder in (("one", "Land"), ("two", "Coast"), ("three", "Coast/North")):
        feed = feeds.subscribe(shelf, Feed(f"https://{name}.example/feed", name, folder=folder))
        entry = Entry("e", f"https://{name}.example/story", name, published=NOW, content=f"<p>{text(1)}</p>")
        entries.record(shelf, Visited(feed.id, feed, (entry,)))
    assert listed(shelf) == [("one", 2)]
    assert [row.title for row in articles.headlines(shelf, search.parse(typed))] == titles


def test_the_first_copy_is_listed_that_came_by_another_feed_than_one_that_is_left_out(shelf: Library) -> None:
    one, two = (feeds.subscribe(shelf, Feed(f"https://{name}.example/feed", name)) for name in ("one", "two"))
    for feed in (one, two):
        entry = Entry("e", f"https://{feed.title}.example/story", feed.title, published=NOW, content=f"<p>{text(1)}</p>")
        entries.record(shelf, Visited(feed.id, feed, (entry,)))
    assert [row.title for row in articles.headlines(shelf, search.parse(f"-feed:{one.id}"))] == ["two"]
    assert [row.title for row in articles.headlines(shelf, search.parse(f"-feed:{two.id}"))] == ["one"]


def test_the_next_copy_is_listed_where_the_first_that_stands_there_was_removed(shelf: Library) -> None:
    for name, folder in (("one", "Land"), ("two", "Coast"), ("three", "Coast")):
        feed = feeds.subscribe(shelf, Feed(f"https://{name}.example/feed", name, folder=folder))
        entry = Entry("e", f"https://{name}.example/story", name, published=NOW, content=f"<p>{text(1)}</p>")
        entries.record(shelf, Visited(feed.id, feed, (entry,)))
    coast = search.parse("folder:Coast")
    articles.remove(shelf, articles.ids(shelf, coast))
    assert [row.title for row in articles.headlines(shelf, coast)] == ["three"]


def test_a_copy_that_was_taken_apart_stays_so_when_its_text_is_renewed_and_put_back(shelf: Library) -> None:
    articles.store(shelf, story("agency", text(1)))
    copy = articles.store(shelf, story("paper", text(1) + " Additional reporting."))
    stories_apart = [("agency", 0), ("paper", 0)]
    articles.take_apart(shelf, copy)
    assert listed(shelf) == stories_apart
    clean_anew(shelf, copy, story("paper", text(1) + " Additional reporting by the paper."))
    assert listed(shelf) == stories_apart
    operations.undo(shelf)
    articles.store(shelf, story("gazette", text(1) + " Additional reporting."))
    assert listed(shelf) == [("agency", 1), ("paper", 0)]
    operations.undo(shelf)
    assert listed(shelf) == [("agency", 2)]


def test_a_copy_that_was_taken_apart_by_mistake_is_known_for_the_same_story_again(shelf: Library) -> None:
    agency = articles.store(shelf, story("agency", text(1)))
    articles.take_apart(shelf, articles.store(shelf, story("paper", text(1))))
    operations.undo(shelf)
    articles.remove(shelf, [agency])
    articles.store(shelf, story("gazette", text(1)))
    assert listed(shelf) == [("paper", 1)]
    articles.store(shelf, story("paper", text(2)))
    articles.store(shelf, story("courier", text(2)))
    assert listed(shelf) == [("paper", 2)]


def test_a_text_that_was_put_back_is_known_for_the_same_story_by_its_own_words(shelf: Library) -> None:
    id = articles.store(shelf, story("agency", text(1)))
    clean_anew(shelf, id, story("agency", text(2)))
    operations.undo(shelf)
    articles.store(shelf, story("paper", text(1) + " Additional reporting."))
    assert listed(shelf) == [("agency", 1)]


def test_what_a_rule_keeps_out_of_a_paper_does_not_hide_that_two_entries_are_one_story(shelf: Library) -> None:
    articles.store(shelf, story("agency", text(1)))
    quizzes = [Entry(f"q{number}", f"https://paper.example/q{number}", f"Quiz {number}", content=text(number)) for number in range(40)]
    copy = Entry("c", "https://paper.example/story", "paper", published=NOW, content=f"<p>{text(1)}</p>")
    feed = feeds.subscribe(shelf, Feed("https://paper.example/feed"))
    entries.record(shelf, Visited(feed.id, Feed("https://paper.example/feed", "Paper"), (*quizzes, copy)), ignoring.rules(["quiz"]))
    assert listed(shelf) == [("agency", 1)]
