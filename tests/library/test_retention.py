"""What a site repeats is remembered; what is old enough goes, as the settings say; a bookmark never does."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from reader.config import Keeping
from reader.library import Library, articles, boilerplate, operations, retention, search
from reader.library.timestamps import now
from reader.models import Article, Page, Paragraph, Query, Span

ASK = "Our reporters depend on readers like you every day of the week."
LATER = retention.DAY * 40


def story(number: int, *paragraphs: str) -> Article:
    blocks = tuple(Paragraph((Span(text),)) for text in paragraphs)
    published = datetime(2026, 1, number, tzinfo=UTC)
    return Article(f"https://paper.example/{number}", f"Story {number}", blocks, published=published, word_count=20)


def store(shelf: Library, number: int, *paragraphs: str) -> str:
    behind = Page(f"https://paper.example/{number}?page=2", b"<p>more of it</p>", "text/html")
    page = Page(f"https://paper.example/{number}", b"<p>page</p>", "text/html", further=(behind,))
    return articles.store(shelf, story(number, *(paragraphs or ("Some text of it.",))), page)


@pytest.mark.parametrize("ask", [ASK, "港の新聞は読者の皆さまに毎日支えられています。"])
def test_what_stood_at_the_end_of_three_articles_is_the_sites_own(shelf: Library, ask: str) -> None:
    for number in (1, 2):
        store(shelf, number, f"Report number {number} of the harbour board on its ferries.", ask)
    assert boilerplate.of(shelf, "paper.example") == frozenset()
    store(shelf, 3, "Another report.", ask)
    assert boilerplate.of(shelf, "paper.example") == {ask}
    assert boilerplate.of(shelf, "other.example") == frozenset()


def steps(shelf: Library, operation: Callable[[], object]) -> int:
    """Hundreds of steps of SQLite's machine that an operation takes."""
    count = 0

    def tick() -> int:
        nonlocal count
        count += 1
        return 0

    with shelf.writing() as db:
        db.set_progress_handler(tick, 100)
        operation()
        db.set_progress_handler(None, 0)
    return count


def numbered(number: int, words: int, end: str, *, again: int = 0) -> Article:
    """One of many articles of a site. again: how often its text was written anew."""
    text = " ".join(f"word{place}of{number}in{again}" for place in range(words))
    return replace(story(1, text, end), url=f"https://paper.example/n{number}", title=f"N {number}")


ENDS = pytest.mark.parametrize(("words", "end"), [(60, "The end."), (3, ASK)], ids=["its sketch", "its sentences"])


@ENDS
def test_one_more_article_costs_as_much_among_hundreds_as_among_ten(shelf: Library, words: int, end: str) -> None:
    def cost(number: int) -> int:
        return steps(shelf, lambda: articles.store(shelf, numbered(number, words, end)))

    few = max(cost(number) for number in range(10, 15))
    for number in range(20, 220):
        cost(number)
    assert max(cost(number) for number in range(500, 505)) < few + 10


@ENDS
def test_a_new_text_of_an_article_costs_as_much_among_hundreds_as_among_ten(shelf: Library, words: int, end: str) -> None:
    def cost(number: int, again: int) -> int:
        return steps(shelf, lambda: articles.store(shelf, numbered(number, words, end, again=again)))

    for number in range(10, 15):
        cost(number, 0)
    few = max(cost(number, 1) for number in range(10, 15))
    for number in range(20, 820):
        cost(number, 0)
    assert max(cost(number, 2) for number in range(10, 15)) < few + 10


def test_letting_go_of_much_looks_through_the_library_once_and_not_for_each(shelf: Library) -> None:
    ids = [articles.store(shelf, numbered(number, 60, ASK)) for number in range(300)]

    def cost(gone: list[str]) -> int:
        articles.remove(shelf, gone)
        return steps(shelf, lambda: retention.sweep(shelf, Keeping(), at=now() + LATER))

    one = cost(ids[:1])
    assert cost(ids[1:41]) < 10 * one


def test_background_in_the_middle_of_reports_is_not(shelf: Library) -> None:
    background = "The bridge was closed in the spring after a barge had struck it."
    for number in (1, 2, 3):
        ends = [f"Paragraph {number} {place} speaks of something else on this day." for place in ("a", "b", "c", "d")]
        store(shelf, number, ends[0], background, *ends[1:])
    assert boilerplate.of(shelf, "paper.example") == frozenset()


def test_the_same_article_renewed_counts_once(shelf: Library) -> None:
    for word in ("one", "two", "three"):
        store(shelf, 1, f"Text {word}.", ASK)
    assert boilerplate.of(shelf, "paper.example") == frozenset()


def test_read_articles_are_archived_after_the_days_that_are_set(shelf: Library) -> None:
    read, marked, unread = (store(shelf, number) for number in (1, 2, 3))
    articles.mark(shelf, [read, marked], read=True)
    articles.mark(shelf, [marked], bookmarked=True)
    retention.sweep(shelf, Keeping(), at=now() + LATER)
    assert not articles.count(shelf, Query(archived=True))
    retention.sweep(shelf, Keeping(days_read=30), at=now() + LATER)
    assert [row.title for row in articles.headlines(shelf, Query(archived=False))] == ["Story 3", "Story 2"]
    assert operations.undo(shelf) == "archive 1 article"
    assert unread in articles.ids(shelf, Query(archived=False))


def test_pages_are_dropped_after_the_days_that_are_set_but_never_texts(shelf: Library) -> None:
    plain, marked = store(shelf, 1), store(shelf, 2)
    articles.mark(shelf, [marked], bookmarked=True)
    retention.sweep(shelf, Keeping(days_page=30), at=now() + LATER)
    assert articles.page(shelf, plain) is None
    kept = articles.page(shelf, marked)
    assert kept is not None
    assert kept.further
    assert shelf.connection.execute("SELECT count(*) FROM further").fetchone() == (1,)
    assert articles.article(shelf, plain).text == "Some text of it."


def test_a_removed_article_can_be_given_back_for_a_month(shelf: Library) -> None:
    id = store(shelf, 1)
    articles.remove(shelf, [id])
    retention.sweep(shelf, Keeping(), at=now() + retention.DAY)
    assert articles.article(shelf, id).text
    retention.sweep(shelf, Keeping(), at=now() + LATER)
    assert articles.article(shelf, id).text == ""
    assert shelf.connection.execute("SELECT count(*) FROM further").fetchone() == (0,)
    assert articles.count(shelf, Query()) == 0


def test_what_is_younger_than_the_days_that_are_set_stays(shelf: Library) -> None:
    """A sign turned round would archive all that was read, and drop every page, on the day it came."""
    read, removed = store(shelf, 1), store(shelf, 2)
    articles.mark(shelf, [read], read=True)
    articles.remove(shelf, [removed])
    day, settings = 24 * 60 * 60, Keeping(days_read=30, days_page=30)

    def left(age: int) -> tuple[list[int], int, bool]:
        retention.sweep(shelf, settings, at=now() + age * day)
        pages = shelf.connection.execute("SELECT count(*) FROM source").fetchone()[0]
        return articles.ids(shelf, Query(archived=True)), pages, bool(articles.article(shelf, removed).text)

    for age in (0, 1, 29):
        assert left(age) == ([], 2, True)
    assert left(31) == ([read], 0, False)


def test_once_a_day_is_enough(shelf: Library) -> None:
    old = [articles.store(shelf, story(1, "Some text of it."))]
    articles.mark(shelf, old, read=True)
    shelf.connection.execute("UPDATE article SET added = 0")
    retention.daily(shelf, Keeping(days_read=1))
    assert articles.ids(shelf, Query(archived=True)) == old
    articles.mark(shelf, old, archived=False)
    retention.daily(shelf, Keeping(days_read=1))
    assert not articles.ids(shelf, Query(archived=True))
    shelf.connection.execute("UPDATE counter SET value = value - 1 WHERE name = 'swept'")  # that was yesterday
    retention.daily(shelf, Keeping(days_read=1))
    assert articles.ids(shelf, Query(archived=True)) == old


def test_the_index_is_written_anew_once_much_of_it_is_of_texts_that_are_gone(shelf: Library) -> None:
    def rows() -> int:
        return int(shelf.connection.execute("SELECT count(*) FROM concordance_docsize").fetchone()[0])

    id = store(shelf, 1)
    for gone, left in ((range(1, 900), 900), (range(900, 1100), 1)):
        shelf.connection.executemany("INSERT INTO concordance (rowid, body) VALUES (?, 'gone')", [(number,) for number in gone])
        retention.sweep(shelf, Keeping())
        assert rows() == left
    assert [hit.headline.id for hit in search.hits(shelf, search.parse("text"))] == [id]
