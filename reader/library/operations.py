"""What was done, with what there was before, so that it can be undone: one row an operation, the last KEPT of them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from typing import Any

from reader.library import rows, storing
from reader.library.connection import Library
from reader.library.moments import now

KEPT = 200
_FEED = "SELECT title, folder, text_from, ahead, removed, key FROM feed WHERE key = ?"


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
    _write_down(db, name, {"feeds": [db.execute(_FEED, (key,)).fetchone()]})


def remember_new(library: Library, name: str, ids: Sequence[str]) -> None:
    """Writes down that articles were not there before: undo takes them out of every list.

    name: what was done, followed by how many articles.
    """
    if not ids:
        return
    with library.writing() as db:
        states = [(0, 0, 0, 0, now(), key) for key in rows.keys(db, ids)]
        if states:
            _write_down(db, f"{name} {articles(len(states))}", {"state": states})


def remember_new_feeds(db: sqlite3.Connection, keys: Sequence[int]) -> None:
    """Writes down that the feeds of `keys` were not followed before."""
    if keys:
        rows = [db.execute(_FEED, (key,)).fetchone() for key in keys]
        _write_down(db, f"follow {len(keys):,} feed{'s' * (len(keys) > 1)}", {"feeds": [(*row[:4], now(), row[5]) for row in rows]})


def remember_folders(db: sqlite3.Connection, name: str) -> None:
    """Writes down all smart folders, before the open transaction changes one. name: what is about to be done, for a person."""
    _write_down(db, name, {"folders": db.execute("SELECT name, query FROM folder").fetchall()})


def remember_story(db: sqlite3.Connection, name: str, key: int) -> None:
    """Writes down under which copy an article is folded, and by what it is known as one. name: what is about to be done."""
    story = db.execute("SELECT story, key FROM article WHERE key = ?", (key,)).fetchone()
    _write_down(db, name, {"stories": [story], "sketches": db.execute("SELECT * FROM sketch WHERE article = ?", (key,)).fetchall()})


def remember_texts(library: Library, name: str, renewed: Sequence[tuple[str, int, str]]) -> None:
    """Writes down whose texts were replaced: (id, its last revision before, what its text was cleaned from before).

    name: what was done, followed by how many articles. An article whose words stayed the same has no new revision, and nothing to undo.
    """
    if not renewed:
        return
    with library.writing() as db:
        sql = "SELECT revision.article, revision.key FROM revision JOIN article ON article.key = article WHERE id = ? AND revision.key > ?"
        found = [(db.execute(f"{sql} ORDER BY revision.key", (id, last)).fetchone(), origin) for id, last, origin in renewed]
        texts = [(*row, origin) for row, origin in found if row]
        if texts:
            _write_down(db, f"{name} {articles(len(texts))}", {"texts": texts})


def _write_down(db: sqlite3.Connection, name: str, was: dict[str, Any]) -> None:
    db.execute("INSERT INTO operation (made, name, was) VALUES (?, ?, ?)", (now(), name, json.dumps(was)))
    db.execute("DELETE FROM operation WHERE key <= (SELECT max(key) FROM operation) - ?", (KEPT,))


def undo(library: Library) -> str:
    """Takes the last operation back and returns what it was; "" when there is none."""
    with library.reading() as db:
        if _last(db) is None:
            return ""
    with library.writing() as db:
        last = _last(db)
        if last is None:  # another program has taken it back meanwhile
            return ""
        key, name, text = last
        _restore(db, json.loads(text))
        db.execute("DELETE FROM operation WHERE key = ?", (key,))
        return str(name)


def _last(db: sqlite3.Connection) -> tuple[int, str, str] | None:
    found: tuple[int, str, str] | None = db.execute("SELECT key, name, was FROM operation ORDER BY key DESC LIMIT 1").fetchone()
    return found


def _restore(db: sqlite3.Connection, was: dict[str, Any]) -> None:
    db.executemany(
        "UPDATE article SET read = ?, bookmarked = ?, archived = ?, changed = ?, removed = ? WHERE key = ?", was.get("state", ())
    )
    db.executemany("UPDATE feed SET title = ?, folder = ?, text_from = ?, ahead = ?, removed = ? WHERE key = ?", was.get("feeds", ()))
    db.executemany("UPDATE article SET story = ? WHERE key = ?", was.get("stories", ()))
    db.executemany("INSERT OR IGNORE INTO sketch VALUES (?, ?)", was.get("sketches", ()))
    for text in was.get("texts", ()):
        storing.put_back(db, *text)
    if "folders" in was:
        db.execute("DELETE FROM folder")
        db.executemany("INSERT INTO folder VALUES (?, ?)", was["folders"])
    for key, names in was.get("tags", {}).items():
        db.execute("DELETE FROM tag WHERE article = ?", (key,))
        db.executemany("INSERT INTO tag (article, name) VALUES (?, ?)", [(key, name) for name in names])
    for key, kept in was.get("bookmarks", {}).items():
        db.execute("DELETE FROM bookmark WHERE article = ?", (key,))
        free = "(SELECT iif(EXISTS (SELECT 1 FROM bookmark WHERE key = ?2), NULL, ?2))"  # an import may have taken its number since
        sql = f"INSERT INTO bookmark (article, key, created, block, quote, offset, note) VALUES (?1, {free}, ?3, ?4, ?5, ?6, ?7)"
        db.executemany(sql, [(key, *row) for row in kept])


def articles(many: int) -> str:
    """`1 article`, `3 articles`."""
    return f"{many:,} article{'' if many == 1 else 's'}"
