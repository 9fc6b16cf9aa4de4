"""Texts as they lie in the library, which a stranger may have written."""

import json
import sqlite3
import zlib
from pathlib import Path

import pytest

from reader import library
from reader.errors import LibraryError
from reader.library import articles, packing
from reader.models import Article, Page, Paragraph, Query, Span


def test_unpacks_what_was_packed() -> None:
    assert packing.unpacked(zlib.compress(b"ferry")) == b"ferry"


@pytest.mark.parametrize("body", [b"", b"ferry", zlib.compress(b"ferry" * 99)[:-9], "ferry", 7, None])
def test_says_what_is_damaged(body: object) -> None:
    with pytest.raises(zlib.error):
        packing.unpacked(body)  # type: ignore[arg-type]


def test_stops_at_the_bound_of_a_bomb(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packing, "MOST", 1_000)
    with pytest.raises(zlib.error, match="larger"):
        packing.unpacked(zlib.compress(b"\0" * 1_001))


@pytest.mark.parametrize(
    "body", [zlib.compress(b"[" * 100_000), zlib.compress(b"[1]"), zlib.compress(json.dumps({"blocks": [7]}).encode()), "text", 7]
)
def test_a_text_that_is_none_is_one_clear_error(tmp_path: Path, body: object) -> None:
    path = tmp_path / "library.db"
    with library.open(path) as shelf:
        articles.store(shelf, Article("https://paper.example/1", "Ferry", (Paragraph((Span("It runs."),)),)), Page("", b"<p>x"))
        (row,) = articles.headlines(shelf, Query())
    with sqlite3.connect(path) as raw:
        raw.execute("UPDATE text SET body = ?", (body,))
    raw.close()
    with library.open(path) as shelf, pytest.raises(LibraryError, match="cannot be read"):
        articles.article(shelf, row.id)
