"""What was done, with what there was before, so that it can be undone: one row an operation, the last KEPT of them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from typing import Any

from reader.library.connection import Library
from reader.library.moments import now

KEPT = 200


def remember(db: sqlite3.Connection, name: str, keys: Sequence[int], *, tags: bool = False, bookmarks: bool = False) -> None:
    """Writes down what the articles of `keys` are like, before the open transaction changes them.

    name: what is about to be done, for a person. tags, bookmarks: whether those change too.
    """
    state = "SELECT read, bookmarked, archived, changed, removed, key FROM article WHERE key = ?"
    was: dict[str, Any] = {"state": [db.execute(state, (key,)).fetchone() for key in keys]}
    if tags:
        was["tags"] = {key: [row[0] for row in db.execute("SELECT name FROM tag WHERE article = ?", (key,))] for key in keys}
    if bookmarks:
        kept = "SELECT key, created, block, quote, offset, note FROM bookmark WHERE article = ?"
        was["bookmarks"] = {key: db.execute(kept, (key,)).fetchall() for key in keys}
    _write_down(db, name, was)


def remember_feed(db: sqlite3.Connection, name: str, key: int) -> None:
    """Writes down what a feed is like, before the open transaction changes it. name: what is about to be done, for a person."""
    sql = "SELECT title, folder, text_from, ahead, removed, key FROM feed WHERE key = ?"
    _write_down(db, name, {"feeds": [db.execute(sql, (key,)).fetchone()]})


def _write_down(db: sqlite3.Connection, name: str, was: dict[str, Any]) -> None:
    db.execute("INSERT INTO operation (made, name, was) VALUES (?, ?, ?)", (now(), name, json.dumps(was)))
    db.execute("DELETE FROM operation WHERE key <= (SELECT max(key) FROM operation) - ?", (KEPT,))


def undo(library: Library) -> str:
    """Takes the last operation back and returns what it was; "" when there is none."""
    with library.writing() as db:
        last = db.execute("SELECT key, name, was FROM operation ORDER BY key DESC LIMIT 1").fetchone()
        if last is None:
            return ""
        key, name, text = last
        _restore(db, json.loads(text))
        db.execute("DELETE FROM operation WHERE key = ?", (key,))
        return str(name)


def _restore(db: sqlite3.Connection, was: dict[str, Any]) -> None:
    db.executemany(
        "UPDATE article SET read = ?, bookmarked = ?, archived = ?, changed = ?, removed = ? WHERE key = ?", was.get("state", ())
    )
    db.executemany("UPDATE feed SET title = ?, folder = ?, text_from = ?, ahead = ?, removed = ? WHERE key = ?", was.get("feeds", ()))
    for key, names in was.get("tags", {}).items():
        db.execute("DELETE FROM tag WHERE article = ?", (key,))
        db.executemany("INSERT INTO tag (article, name) VALUES (?, ?)", [(key, name) for name in names])
    for key, kept in was.get("bookmarks", {}).items():
        db.execute("DELETE FROM bookmark WHERE article = ?", (key,))
        sql = "INSERT INTO bookmark (article, key, created, block, quote, offset, note) VALUES (?, ?, ?, ?, ?, ?, ?)"
        db.executemany(sql, [(key, *row) for row in kept])


def articles(many: int) -> str:
    """`1 article`, `3 articles`."""
    return f"{many:,} article{'' if many == 1 else 's'}"
