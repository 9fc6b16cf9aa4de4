"""What the library lets go of in time: as the settings say, never a bookmark."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from reader.config import Keeping
from reader.library import operations, search
from reader.library.connection import Library
from reader.library.timestamps import now
from reader.text import counted

DAY = 86_400
"""Seconds."""
DAYS_REMOVED = 30
"""Days for which a removed article can be given back; then its texts go, and only its address stays, so that no feed brings it again."""
STALE = 0.25
"""The index is written anew when more than this share of its rows is of replaced texts."""


@dataclass(frozen=True, slots=True)
class Swept:
    """What was let go of, in numbers."""

    archived: int = 0
    """Read articles that were archived; undo gives them back."""
    pages: int = 0
    """Pages as they came that were dropped."""
    emptied: int = 0
    """Removed articles whose texts are gone."""


def sweep(library: Library, settings: Keeping, *, at: int | None = None) -> Swept:
    """Archives, drops and empties what is old enough. at: the present, in seconds since 1970; the clock when None."""
    today = now() if at is None else at
    with library.writing() as db:
        swept = Swept(
            archived=_archive(db, today - settings.days_read * DAY) if settings.days_read else 0,
            pages=_drop_pages(db, today - settings.days_page * DAY) if settings.days_page else 0,
            emptied=_empty(db, today - DAYS_REMOVED * DAY),
        )
    if _stale(library) > STALE:
        search.rebuild(library)
    return swept


def daily(library: Library, settings: Keeping) -> Swept:
    """`sweep`, the first time it is called on a day (UTC)."""
    today = now() // DAY
    with library.reading() as db:
        if not db.execute("SELECT 1 FROM article LIMIT 1").fetchone():
            return Swept()
    with library.writing() as db:
        last = db.execute("SELECT value FROM counter WHERE name = 'swept'").fetchone()
        if last and last[0] == today:
            return Swept()
        db.execute("INSERT OR REPLACE INTO counter VALUES ('swept', ?)", (today,))
    return sweep(library, settings)


def _archive(db: sqlite3.Connection, before: int) -> int:
    sql = "SELECT key FROM article WHERE read = 1 AND archived = 0 AND bookmarked = 0 AND removed = 0 AND added < ?"
    keys = [row[0] for row in db.execute(sql, (before,))]
    if keys:
        operations.remember(db, f"archive {counted(len(keys), 'article')}", keys)
        db.executemany("UPDATE article SET archived = 1 WHERE key = ?", [(key,) for key in keys])
    return len(keys)


def _drop_pages(db: sqlite3.Connection, before: int) -> int:
    """Pages of articles that have their clean text; without the page they cannot be cleaned again."""
    sql = "DELETE FROM source WHERE fetched < ? AND article IN (SELECT key FROM article JOIN text ON article = key WHERE bookmarked = 0)"
    return db.execute(sql, (before,)).rowcount


def _empty(db: sqlite3.Connection, before: int) -> int:
    """Lets go of the texts of articles removed before then, and returns how many. Looks through each table once, however many they are."""
    keys = "SELECT key FROM article WHERE removed > 0 AND removed < ?1 AND bookmarked = 0 AND words > 0"
    if not db.execute(keys, (before,)).fetchone():
        return 0
    for table in ("text", "source", "revision", "sketch", "memory", "place", "enclosure", "awaited"):
        db.execute(f"DELETE FROM {table} WHERE article IN ({keys})", (before,))
    return db.execute(f"UPDATE article SET words = 0, title = '', byline = '' WHERE key IN ({keys})", (before,)).rowcount


def _stale(library: Library) -> float:
    """The share of the index's rows that no article has any more."""
    with library.reading() as db:
        rows = int(db.execute("SELECT count(*) FROM concordance_docsize").fetchone()[0])
        used = int(db.execute("SELECT count(*) FROM article WHERE rank IN (SELECT id FROM concordance_docsize)").fetchone()[0])
    return (rows - used) / rows if rows > 1000 else 0.0
