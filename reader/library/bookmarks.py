"""Bookmarks: the article as a whole, or a passage of it, each with a note or without.

Passages are marked on the screen, or come from other programs, and go out again (`imported`, `restoring`, `records`).
"""

from __future__ import annotations

import sqlite3
from collections.abc import Container, Sequence
from datetime import UTC, datetime
from typing import Any

from reader.library import indexing, operations, rows
from reader.library.connection import Library
from reader.library.places import QUOTE
from reader.library.timestamps import moment, now
from reader.models import Bookmark, Place
from reader.text import counted

_COLUMNS = "block, quote, offset, prefix, suffix"
"""The columns of a place."""
_THERE = "article = ? AND " + " AND ".join(f"{column} = ?" for column in _COLUMNS.split(", "))
"""Tells one bookmark of an article by all columns of its place: the same words may be kept elsewhere in the same block."""
_SELECT = f"SELECT article.id, created, note, {_COLUMNS} FROM bookmark JOIN article ON article.key = article"


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
        (key,) = rows.present(db, [id])
        operations.remember(db, "change 1 note", [key], bookmarks=True)
        with indexing.remarking(db, [key]):
            sql = "UPDATE bookmark SET note = ? WHERE article = ? AND quote = '' AND offset = 0"
            if not db.execute(sql, (text, key)).rowcount and text:
                db.execute("INSERT INTO bookmark (article, created, note) VALUES (?, ?, ?)", (key, now(), text))
        tell_article(db, key)


def keep_passage(library: Library, id: str, place: Place, note: str = "") -> None:
    """Keeps a passage of an article, with a note on it, which bookmarks the article. Raises NotInLibraryError."""
    with library.writing() as db:
        (key,) = rows.present(db, [id])
        operations.remember(db, "mark 1 passage", [key], bookmarks=True)
        with indexing.remarking(db, [key]):
            _insert(db, key, now(), place, note)
        tell_article(db, key)


def note_passage(library: Library, id: str, place: Place, note: str) -> None:
    """Writes the note on a kept passage; "" takes the note away, and the passage stays. A passage that was let go of meanwhile is kept
    anew for the sake of its note. Raises NotInLibraryError.
    """
    with library.writing() as db:
        (key,) = rows.present(db, [id])
        operations.remember(db, "change 1 note", [key], bookmarks=True)
        with indexing.remarking(db, [key]):
            is_there = db.execute(f"UPDATE bookmark SET note = ? WHERE {_THERE}", (note, key, *_values(place))).rowcount > 0
            if note and not is_there:
                _insert(db, key, now(), place, note)
                tell_article(db, key)


def let_go(library: Library, id: str, passages: Sequence[Place]) -> None:
    """Lets go of passages of an article and of the notes on them; of its bookmark as well, when nothing else was kept of it.
    Raises NotInLibraryError.
    """
    with library.writing() as db:
        (key,) = rows.present(db, [id])
        operations.remember(db, f"unmark {counted(len(passages), 'passage')}", [key], bookmarks=True)
        with indexing.remarking(db, [key]):
            db.executemany(f"DELETE FROM bookmark WHERE {_THERE}", [(key, *_values(place)) for place in passages])
        tell_article(db, key)


def bring(db: sqlite3.Connection, key: int, created: int, place: Place, note: str, *, others: Container[int] = ()) -> int:
    """Adds a bookmark from elsewhere to those of the article `key`. One that is there already gets the note, and what stands around the
    passage, where it has none; one that has only the beginning of the passage gets all of it. Two passages in the same words are two when
    other words stand around them. Whoever brings some makes their words findable (`indexing.remarking`). Returns its key.

    others: keys of those that came with it.
    """
    there = """
        SELECT key FROM bookmark WHERE article = ?1 AND offset = ?2 AND quote IN (?3, ?4)
        AND (prefix = ?5 OR suffix = ?6 OR prefix || suffix = '' OR ?5 || ?6 = '')
        ORDER BY prefix = ?5 AND suffix = ?6 DESC, length(quote) DESC, key
    """
    wanted = (key, place.offset, place.quote, place.quote[:QUOTE], place.prefix, place.suffix)
    found = next((each for (each,) in db.execute(there, wanted) if each not in others), None)
    if found is None:
        return _insert(db, key, created, place, note)
    sql = "UPDATE bookmark SET quote = ?, note = iif(note = '', ?, note) WHERE key = ?"
    db.execute(sql, (place.quote, note, found))
    around = "UPDATE bookmark SET prefix = ?, suffix = ? WHERE key = ? AND prefix = '' AND suffix = ''"
    db.execute(around, (place.prefix, place.suffix, found))
    return int(found)


def tell_article(db: sqlite3.Connection, key: int) -> None:
    """Brings up to date whether the article counts as bookmarked."""
    db.execute("UPDATE article SET bookmarked = EXISTS (SELECT 1 FROM bookmark WHERE article = ?1) WHERE key = ?1", (key,))


def _insert(db: sqlite3.Connection, key: int, created: int, place: Place, note: str) -> int:
    """Stores a bookmark and returns its key."""
    values = (key, created, note, *_values(place))
    sql = f"INSERT INTO bookmark (article, created, note, {_COLUMNS}) VALUES ({', '.join('?' * len(values))})"
    return int(db.execute(sql, values).lastrowid or 0)


def _values(place: Place) -> tuple[int | str, ...]:
    """The values of a place, in the order of _COLUMNS."""
    return place.block, place.quote, place.offset, place.prefix, place.suffix


def _bookmark(row: tuple[Any, ...]) -> Bookmark:
    id, created, note, *place = row
    return Bookmark(id, moment(created) or datetime.fromtimestamp(0, UTC), Place(*place), note)
