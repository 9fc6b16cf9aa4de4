"""The same story under two addresses: found by what the sketches of their texts share, folded under one of them. Nothing is deleted."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from reader.library import rows
from reader.library.connection import Library
from reader.models import Headline
from reader.sketches import sketch

RUN = 5
"""Words: "one of the" stands in every other article, a run of five only where the text is the same."""
SKETCH = 16
"""Hashes of a sketch at most."""
SHARED = 11
"""Hashes that two sketches must share: about three quarters of the longer text is word for word the other's."""
FEWEST_WORDS = 50
"""Shorter texts are not compared: notices and weather reports are alike without being one story."""
APART = -1
"""Stands for the sketch of an article that the reader took apart; no hash is below 0."""
NEAR = 14 * 86_400
"""Seconds between two copies of one story, at most."""


def fold(db: sqlite3.Connection, key: int, text: str) -> None:
    """Notes the sketch of an article's text and folds the article with the copy that it is most like, if there is one.

    The first one that came stays on top, unless it is no whole article and the new one is.
    """
    values = sketched(db, key, text)
    other = _most_alike(db, key, values) if values else None
    if other is not None and _is_free(db, key):
        _put_together(db, key, other)


def take_apart(db: sqlite3.Connection, key: int) -> None:
    """Makes an article a story of its own, whatever its text will be."""
    db.execute("UPDATE article SET story = NULL WHERE key = ?", (key,))
    db.execute("DELETE FROM sketch WHERE article = ?", (key,))
    db.execute("INSERT INTO sketch VALUES (?, ?)", (APART, key))


def sketched(db: sqlite3.Connection, key: int, text: str) -> tuple[int, ...]:
    """Notes the sketch of an article's text, so that later copies find it, and returns it; () for one that was taken apart."""
    if db.execute("SELECT 1 FROM sketch WHERE value = ? AND article = ?", (APART, key)).fetchone():
        return ()
    values = sketch(text, run=RUN, size=SKETCH, fewest=FEWEST_WORDS)
    db.execute("DELETE FROM sketch WHERE article = ?", (key,))
    db.executemany("INSERT INTO sketch VALUES (?, ?)", [(value, key) for value in values])
    return values


def _most_alike(db: sqlite3.Connection, key: int, values: Iterable[int]) -> int | None:
    """The article on top of the story whose sketch is most like `values`. Of the same site only one with the same title is a copy."""
    marks = ", ".join("?" * SKETCH)
    sql = f"""
        SELECT ifnull(copy.story, copy.key) FROM sketch JOIN article AS copy ON copy.key = sketch.article, article AS own
        WHERE value IN ({marks}) AND own.key = ? AND copy.key <> own.key AND copy.removed = 0
            AND abs((copy.rank >> 20) - (own.rank >> 20)) < {NEAR} AND (copy.host <> own.host OR copy.title = own.title)
        GROUP BY copy.key HAVING count(*) >= {SHARED} ORDER BY count(*) DESC, copy.key LIMIT 1
    """
    padded = (*values, *[None] * SKETCH)[:SKETCH]
    found = db.execute(sql, (*padded, key)).fetchone()
    return int(found[0]) if found and found[0] != key else None


def _is_free(db: sqlite3.Connection, key: int) -> bool:
    """Whether an article is neither folded nor on top of others."""
    sql = "SELECT story IS NULL AND NOT EXISTS (SELECT 1 FROM article WHERE story = ?1) FROM article WHERE key = ?1"
    return bool(db.execute(sql, (key,)).fetchone()[0])


def _put_together(db: sqlite3.Connection, new: int, top: int) -> None:
    whole = dict(db.execute("SELECT key, access IN ('whole', 'unknown') FROM article WHERE key IN (?, ?)", (new, top)))
    if whole[new] and not whole[top]:
        new, top = top, new
    db.execute("UPDATE article SET story = ? WHERE key = ? OR story = ?", (top, new, new))
    db.execute("UPDATE article SET story = NULL WHERE key = ?", (top,))


def copies(library: Library, id: str) -> list[Headline]:
    """The other copies of an article's story, folded or on top. Raises NotInLibraryError."""
    with library.reading() as db:
        (key,) = rows.keys(db, [id])
        top = db.execute("SELECT ifnull(story, key) FROM article WHERE key = ?", (key,)).fetchone()[0]
        sql = f"SELECT {rows.COLUMNS} FROM article WHERE (key = ?1 OR story = ?1) AND key <> ?2 AND removed = 0 ORDER BY rank DESC"
        return [rows.headline(row) for row in db.execute(sql, (top, key))]
