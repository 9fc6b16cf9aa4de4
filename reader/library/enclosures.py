"""Files that came with an article in its feed: recordings, films, documents. Only their addresses are kept; nothing fetches them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence

from reader.library import rows
from reader.library.connection import Library
from reader.models import Enclosure

MOST = 50
"""Of one article."""


def keep(db: sqlite3.Connection, key: int, enclosures: Iterable[Enclosure]) -> None:
    """Adds to what is kept of an article; an address that is there already stays as it is."""
    found = [(key, number, each.url, each.type, each.length) for number, each in enumerate(enclosures) if number < MOST]
    if found:
        db.executemany("INSERT OR IGNORE INTO enclosure VALUES (?, ?, ?, ?, ?)", found)


def renew(db: sqlite3.Connection, key: int, feed: int, enclosures: Sequence[Enclosure]) -> None:
    """Takes what an article's own feed tells by now for all that is kept: a recording comes later, or its address expires. What another
    feed tells takes no place, and where its own tells none any more, what is kept stays.
    """
    wanted = list(dict.fromkeys(each.url for each in enclosures[:MOST]))
    if not wanted or wanted == [url for (url,) in db.execute("SELECT url FROM enclosure WHERE article = ? ORDER BY number", (key,))]:
        return
    if db.execute("SELECT 1 FROM article WHERE key = ? AND feed = ? AND removed = 0", (key, feed)).fetchone():
        db.execute("DELETE FROM enclosure WHERE article = ?", (key,))
        keep(db, key, enclosures)


def of(library: Library, id: str) -> tuple[Enclosure, ...]:
    """The files that came with an article, in the order of its feed. Raises NotInLibraryError."""
    with library.reading() as db:
        (key,) = rows.keys(db, [id])
        found = db.execute("SELECT url, type, bytes FROM enclosure WHERE article = ? ORDER BY number", (key,))
        return tuple(Enclosure(*row) for row in found)
