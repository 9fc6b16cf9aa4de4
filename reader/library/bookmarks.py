"""Bookmarks: the article as a whole, or a passage of it, each with a note or without."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from reader.errors import NotInLibraryError
from reader.library import operations, rows
from reader.library.connection import Library
from reader.library.moments import moment, now
from reader.models import Bookmark, Place

_SELECT = "SELECT article.id, created, block, quote, offset, note, bookmark.key FROM bookmark JOIN article ON article.key = article"


def add(library: Library, id: str, place: Place | None = None, note: str = "") -> Bookmark:
    """Bookmarks an article, or the passage at `place`. Doing it again renews the note; an empty one leaves it.

    Raises NotInLibraryError.
    """
    with library.writing() as db:
        (key,) = rows.keys(db, [id])
        operations.remember(db, "bookmark 1 article", [key], bookmarks=True)
        return _add(db, key, place or Place(), note)


def _add(db: Any, key: int, place: Place, note: str) -> Bookmark:
    here = (key, place.quote, place.offset)
    there = db.execute("SELECT key FROM bookmark WHERE article = ? AND quote = ? AND offset = ?", here).fetchone()
    if there:
        db.execute("UPDATE bookmark SET note = CASE ? WHEN '' THEN note ELSE ? END WHERE key = ?", (note, note, there[0]))
    else:
        row = (key, now(), place.block, place.quote, place.offset, note)
        db.execute("INSERT INTO bookmark (article, created, block, quote, offset, note) VALUES (?, ?, ?, ?, ?, ?)", row)
    db.execute("UPDATE article SET bookmarked = 1 WHERE key = ?", (key,))
    return _bookmark(db.execute(f"{_SELECT} WHERE article = ? AND quote = ? AND offset = ?", here).fetchone())


def of(library: Library, id: str) -> list[Bookmark]:
    """The bookmarks of one article: the one on it as a whole first, then its passages from the top to the end."""
    with library.reading() as db:
        return [
            _bookmark(row) for row in db.execute(f"{_SELECT} WHERE article.id = ? ORDER BY quote <> '', block, offset, bookmark.key", (id,))
        ]


def every(library: Library) -> list[Bookmark]:
    """All bookmarks of articles that were not removed, the newest first."""
    with library.reading() as db:
        return [_bookmark(row) for row in db.execute(f"{_SELECT} WHERE removed = 0 ORDER BY created DESC, bookmark.key DESC")]


def note(library: Library, id: str) -> str:
    """The note on the article as a whole; "" when there is none."""
    return next((mark.note for mark in of(library, id) if not mark.place.quote and mark.note), "")


def keep_note(library: Library, id: str, text: str) -> None:
    """Writes the note on the article as a whole, which bookmarks it; "" takes the note away. Raises NotInLibraryError."""
    with library.writing() as db:
        (key,) = rows.keys(db, [id])
        operations.remember(db, "change 1 note", [key], bookmarks=True)
        mark = _add(db, key, Place(), "")
        db.execute("UPDATE bookmark SET note = ? WHERE key = ?", (text, mark.key))


def remove(library: Library, key: int) -> None:
    """Takes one bookmark away; with its last one the article is bookmarked no more. Raises NotInLibraryError."""
    with library.writing() as db:
        article = _article(db, key)
        operations.remember(db, "remove 1 bookmark", [article], bookmarks=True)
        db.execute("DELETE FROM bookmark WHERE key = ?", (key,))
        db.execute("UPDATE article SET bookmarked = EXISTS (SELECT 1 FROM bookmark WHERE article = ?1) WHERE key = ?1", (article,))


def _article(db: Any, key: int) -> int:
    found = db.execute("SELECT article FROM bookmark WHERE key = ?", (key,)).fetchone()
    if found is None:
        raise NotInLibraryError(f"There is no bookmark {key}.", subject=str(key))
    return int(found[0])


def _bookmark(row: tuple[Any, ...]) -> Bookmark:
    id, created, block, quote, offset, note, key = row
    return Bookmark(id, moment(created) or datetime.fromtimestamp(0, UTC), Place(block, quote, offset), note, key)
