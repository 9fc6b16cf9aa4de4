"""Pages that could not be had yet: how often they were asked for, and from when on they are asked for again. Nothing here decides that.

A moment that lies further ahead than the longest pause was written by a wrong clock, and does not count.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from reader.library import rows
from reader.library.connection import Library
from reader.library.timestamps import seconds

LONGEST_PAUSE = 86_400
"""Seconds."""
_IS_DUE = f"awaited.due NOT BETWEEN ?1 + 1 AND ?1 + {LONGEST_PAUSE}"
"""?1: now, in seconds."""


def put_off(library: Library, id: str, due: datetime | None) -> None:
    """Notes that the page of an article was asked for in vain and is to be asked for again from `due` on; None: never again by itself.

    Raises NotInLibraryError.
    """
    with library.writing() as db:
        (key,) = rows.keys(db, [id])
        if due is None:
            db.execute("DELETE FROM awaited WHERE article = ?", (key,))
            return
        sql = "INSERT INTO awaited VALUES (?1, 1, ?2) ON CONFLICT (article) DO UPDATE SET tries = tries + 1, due = ?2"
        db.execute(sql, (key, seconds(due)))


def want(library: Library, id: str, due: datetime) -> None:
    """Notes that the page of an article is to be asked for from `due` on, and that nobody was asked so far. Raises NotInLibraryError.

    One that is to rest longer goes on resting. One that was due already goes behind the others, which may be of a host that answers.
    """
    with library.writing() as db:
        (key,) = rows.keys(db, [id])
        db.execute("INSERT INTO awaited VALUES (?1, 0, ?2) ON CONFLICT (article) DO UPDATE SET due = max(due, ?2)", (key, seconds(due)))


def tries(library: Library, id: str) -> int:
    """How often the page of an article was asked for in vain so far."""
    with library.reading() as db:
        found = db.execute("SELECT tries FROM awaited JOIN article ON key = article WHERE id = ?", (id,)).fetchone()
    return int(found[0]) if found else 0


def is_due(library: Library, id: str, now: datetime) -> bool:
    """Whether the page of an article is to be asked for again by now."""
    with library.reading() as db:
        sql = f"SELECT 1 FROM awaited JOIN article ON key = article WHERE {_IS_DUE} AND id = ?2"
        return db.execute(sql, (seconds(now), id)).fetchone() is not None


def due(library: Library, feed_ids: Iterable[str], now: datetime, *, most: int) -> list[str]:
    """The articles of these feeds whose pages are to be asked for again by now, those that have waited longest first."""
    wanted = set(feed_ids)
    sql = f"""
        SELECT article.id, feed.id FROM awaited JOIN article ON article.key = article JOIN feed ON feed.key = article.feed
        WHERE {_IS_DUE} AND article.removed = 0 ORDER BY awaited.due, article.key
    """
    with library.reading() as db:
        return [id for id, feed in db.execute(sql, (seconds(now),)) if feed in wanted][:most]
