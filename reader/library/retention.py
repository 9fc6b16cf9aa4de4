"""What the library lets go of in time: as the settings say, never a bookmark."""

from __future__ import annotations

import sqlite3

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


def sweep(library: Library, settings: Keeping, *, at: int | None = None) -> None:
    """Archives, drops and empties what is old enough. at: the present, in seconds since 1970; the clock when None."""
    today = now() if at is None else at
    with library.writing() as db:
        if settings.days_read:
            _archive(db, today - settings.days_read * DAY)
        if settings.days_page:
            _drop_pages(db, today - settings.days_page * DAY)
        _empty(db, today - DAYS_REMOVED * DAY)
    if _stale(library) > STALE:
        search.rebuild(library)


def daily(library: Library, settings: Keeping) -> None:
    """`sweep`, the first time it is called on a day (UTC)."""
    today = now() // DAY
    with library.reading() as db:
        if not db.execute("SELECT 1 FROM article LIMIT 1").fetchone():
            return
    with library.writing() as db:
        last = db.execute("SELECT value FROM counter WHERE name = 'swept'").fetchone()
        if last and last[0] == today:
            return
        db.execute("INSERT OR REPLACE INTO counter VALUES ('swept', ?)", (today,))
    sweep(library, settings)


def _archive(db: sqlite3.Connection, before: int) -> None:
    """Puts away articles that were read; undo gives them back."""
    sql = "SELECT key FROM article WHERE read = 1 AND archived = 0 AND bookmarked = 0 AND removed = 0 AND added < ?"
    keys = [row[0] for row in db.execute(sql, (before,))]
    if keys:
        operations.remember(db, f"archive {counted(len(keys), 'article')}", keys)
        db.executemany("UPDATE article SET archived = 1 WHERE key = ?", [(key,) for key in keys])


def _drop_pages(db: sqlite3.Connection, before: int) -> None:
    """Drops the pages of articles that have their clean text; without the page they cannot be cleaned again."""
    sql = "DELETE FROM source WHERE fetched < ? AND article IN (SELECT key FROM article JOIN text ON article = key WHERE bookmarked = 0)"
    db.execute(sql, (before,))


def _empty(db: sqlite3.Connection, before: int) -> None:
    """Lets go of the texts of articles removed before then. Looks through each table once, however many they are."""
    keys = "SELECT key FROM article WHERE removed > 0 AND removed < ?1 AND bookmarked = 0 AND words > 0"
    if not db.execute(keys, (before,)).fetchone():
        return
    for table in ("text", "source", "revision", "sketch", "memory", "place", "enclosure", "awaited"):
        db.execute(f"DELETE FROM {table} WHERE article IN ({keys})", (before,))
    db.execute(f"UPDATE article SET words = 0, title = '', byline = '' WHERE key IN ({keys})", (before,))


def _stale(library: Library) -> float:
    """The share of the index's rows that no article has any more."""
    with library.reading() as db:
        rows = int(db.execute("SELECT count(*) FROM concordance_docsize").fetchone()[0])
        used = int(db.execute("SELECT count(*) FROM article WHERE rank IN (SELECT id FROM concordance_docsize)").fetchone()[0])
    return (rows - used) / rows if rows > 1000 else 0.0
