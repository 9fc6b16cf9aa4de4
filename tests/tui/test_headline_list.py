"""The rows of a list: read when they are seen, in an order that nothing which happens meanwhile moves or shortens."""

from collections.abc import Collection, Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from reader.config import Settings
from reader.library import articles
from reader.models import Article, Headline, Paragraph, Query, Span
from reader.services.session import Session
from reader.tui import catalogue
from reader.tui.headline_list import HeadlineList


def titles(first: Sequence[str], count: int, order: Sequence[str]) -> HeadlineList:
    return HeadlineList([Headline(id, "", id) for id in first], count, lambda: order, lambda id: Headline(id, "", id or "gone"), frozenset)


def test_a_list_that_was_shortened_meanwhile_keeps_its_length() -> None:
    rows = titles(["a", "b"], 5, ["b", "d"])
    assert [rows[index].title for index in range(5)] == ["a", "b", "d", "gone", "gone"]
    assert rows.unread_after(4) is None
    assert rows.index_of("d") == 2


def test_what_came_in_meanwhile_moves_nothing() -> None:
    rows = titles(["a", "b"], 4, ["new", "a", "b", "c", "d"])
    assert [row.title for row in rows] == ["a", "b", "c", "d"]


IDS = some.lists(some.sampled_from("abcdefgh"), unique=True)


@given(IDS, some.integers(0, 6), IDS)
def test_every_row_of_any_list_can_be_asked_for_whatever_was_done_to_it(before: list[str], first: int, after: list[str]) -> None:
    rows = titles(before[:first], len(before), after)
    shown = [rows.id_at(index) for index in range(min(first, len(before)))]
    rows.settle()
    assert [row.id for row in rows][: len(shown)] == shown
    assert len(list(rows)) == len(rows) == len(before)
    kept = [row.id for row in rows if row.id]
    assert len(kept) == len(set(kept))


def test_the_next_unread_article_is_found_without_reading_what_stands_between() -> None:
    asked: list[int] = []

    def unread(ids: Sequence[str]) -> Collection[str]:
        asked.append(len(ids))
        return {"3", "19998"} & {*ids}

    order = [str(number) for number in range(20_000)]
    rows = HeadlineList([], len(order), lambda: order, lambda id: pytest.fail("a row was read"), unread)
    assert [rows.unread_after(0), rows.unread_after(3), rows.unread_after(19_998)] == [3, 19_998, None]
    assert [rows.unread_after(19_999, -1), rows.unread_after(19_998, -1), rows.unread_after(3, -1)] == [19_998, 3, None]
    assert len(asked) < 20
    assert asked[0] <= 100


def test_no_article_that_was_removed_or_read_meanwhile_is_the_next_unread(tmp_path: Path) -> None:
    with Session(Settings(), library_file=tmp_path / "library.db") as session:
        for number in range(4):
            articles.store(session.library, Article(f"https://a.example/{number}", f"Story {number}", (Paragraph((Span("Text."),)),)))
        rows = catalogue.titles(session, Query())
        articles.remove(session.library, [rows.id_at(1)])
        articles.mark(session.library, [rows.id_at(2)], read=True)
        assert (rows.unread_after(0), rows.unread_after(3, -1), rows.unread_after(3)) == (3, 0, None)


def test_another_program_may_archive_what_is_shown(tmp_path: Path) -> None:
    with Session(Settings(), library_file=tmp_path / "library.db") as session:
        for number in range(catalogue.FIRST + 20):
            articles.store(session.library, Article(f"https://a.example/{number}", f"Story {number}", (Paragraph((Span("Text."),)),)))
        rows = catalogue.titles(session, Query(archived=False))
        with Session(Settings(), library_file=tmp_path / "library.db") as other:
            articles.mark(other.library, articles.ids(other.library, Query())[10:], archived=True)
        assert rows[len(rows) - 1].title == "This article is no longer here."
