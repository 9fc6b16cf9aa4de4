"""A library whose values are not of the kinds that this program writes: SQLite holds them all the same."""

import sqlite3
from pathlib import Path

import pytest

from reader import library
from reader.errors import LibraryError
from reader.library import articles, integrity, search
from reader.models import Article, Page, Paragraph, Query, Span


@pytest.fixture
def path(tmp_path: Path) -> Path:
    behind = Page("https://example.org/1?page=2", b"<p>It went out again.</p>")
    page = Page("https://example.org/1", b"<p>The tide came in.</p>", further=(behind,))
    with library.open(tmp_path / "library.db") as shelf:
        id = articles.store(shelf, Article("https://example.org/1", "Tide", (Paragraph((Span("The tide came in. " * 50),)),)), page)
        articles.tag(shelf, [id], ["sea"])
    return tmp_path / "library.db"


def test_what_this_program_writes_is_sound(path: Path) -> None:
    with library.open(path) as shelf:
        assert integrity.strange(shelf) == []
    assert integrity.fault(path) is None


@pytest.mark.parametrize(
    ("table", "column", "value", "said"),
    [
        ("article", "title", "x'ff00'", "article.title holds blob for text"),
        ("article", "published", "'in May'", "article.published holds text for integer"),
        ("article", "words", "1.5", "article.words holds real for integer"),
        ("article", "access", "'garbage'", "article.access is no state of access"),
        ("text", "body", "'<p>'", "text.body holds text for blob"),
        ("operation", "was", "'{'", "operation.was is no object of JSON"),
        ("operation", "was", "'7'", "operation.was is no object of JSON"),
        ("operation", "was", "x'00'", "operation.was holds blob for text"),
    ],
)
def test_what_it_never_writes_is_named_with_the_way_back(table: str, column: str, value: str, said: str, path: Path) -> None:
    with sqlite3.connect(path) as db:
        db.execute(f"UPDATE {table} SET {column} = {value}")
    db.close()
    fault = integrity.fault(path)
    assert fault is not None
    assert str(fault) == f"{path} is damaged ({said})."
    assert "backup" in fault.hint


def test_what_cannot_be_opened_is_no_matter_of_its_values(tmp_path: Path) -> None:
    (tmp_path / "library.db").write_text("dear diary " * 100, encoding="utf-8")
    assert integrity.fault(tmp_path / "library.db") is None


@pytest.mark.parametrize("table", ["text", "source", "further"])
def test_what_was_damaged_inside_of_a_text_or_page_is_found(table: str, path: Path) -> None:
    with library.open(path) as shelf:
        assert integrity.unreadable(shelf) == []
        shelf.connection.execute(f"UPDATE {table} SET body = CAST(substr(body, 1, length(body) - 4) || x'00000000' AS BLOB)")
        assert integrity.strange(shelf) == library.check(shelf) == []
        assert integrity.unreadable(shelf) == articles.ids(shelf, Query())


def test_an_index_that_lacks_what_it_says_is_found(path: Path) -> None:
    with library.open(path) as shelf:
        assert not integrity.is_index_damaged(shelf)
        shelf.connection.execute("DELETE FROM concordance_data WHERE id > 10")
    with library.open(path) as shelf:
        assert integrity.strange(shelf) == library.check(shelf) == []
        assert integrity.is_index_damaged(shelf)


def test_an_index_that_cannot_even_be_opened_is_found(path: Path) -> None:
    with library.open(path) as shelf:
        shelf.connection.execute("DELETE FROM concordance_data")
    with library.open(path) as shelf:
        assert integrity.is_index_damaged(shelf)
        with pytest.raises(LibraryError, match="is damaged"):
            search.hits(shelf, search.parse("tide"))


def test_an_index_that_cannot_be_looked_into_is_not_called_damaged(path: Path) -> None:
    with library.open(path) as shelf:
        shelf.connection.execute("PRAGMA query_only = ON")
        assert not integrity.is_index_damaged(shelf)
