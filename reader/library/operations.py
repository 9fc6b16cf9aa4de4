"""What was done, with what there was before, so that it can be undone: one row an operation, the last KEPT of them.

A row without a name is a part of a long operation: see Operation.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from secrets import token_hex
from typing import Any

from reader.errors import LibraryError
from reader.library import indexing, rows, storing
from reader.library.connection import Library
from reader.library.timestamps import moment, now
from reader.text import counted

KEPT = 200
"""Operations that can be taken back, the last ones."""
_NEXT = """
    INSERT INTO counter SELECT 'operation', ifnull(max(key), 0) + 1 FROM operation WHERE true
    ON CONFLICT (name) DO UPDATE SET value = max(value + 1, excluded.value)
"""
_FEED = "SELECT iif(title = told, '', title), folder, text_from, ahead, removed, key FROM feed WHERE key = ?"
"""What an undo gives back of a feed. Without a title it is called as it calls itself then."""


def remember(db: sqlite3.Connection, name: str, keys: Sequence[int], *, tags: bool = False, bookmarks: bool = False) -> None:
    """Writes down what the articles of `keys` are like, before the open transaction changes them.

    name: what is about to be done, for a person. tags, bookmarks: whether those change too.
    """
    was: dict[str, Any] = {"state": _states(db, keys)}
    if tags:
        was["tags"] = {key: _tags(db, key) for key in keys}
    if bookmarks:
        was["bookmarks"] = {key: _bookmarks(db, key) for key in keys}
    _write_down(db, name, was)


def _states(db: sqlite3.Connection, keys: Sequence[int]) -> list[tuple[int, ...]]:
    sql = f"SELECT read, bookmarked, archived, changed, removed, key FROM article WHERE key {rows.AMONG}"
    return db.execute(sql, (json.dumps(keys),)).fetchall()


def _tags(db: sqlite3.Connection, key: int) -> list[str]:
    return [row[0] for row in db.execute("SELECT name FROM tag WHERE article = ? ORDER BY name", (key,))]


def _bookmarks(db: sqlite3.Connection, key: int) -> list[tuple[Any, ...]]:
    sql = "SELECT key, created, block, quote, offset, note, prefix, suffix FROM bookmark WHERE article = ? ORDER BY key"
    return db.execute(sql, (key,)).fetchall()


class Changes:
    """What one step of an operation changes, with what there was before."""

    def __init__(self) -> None:
        self._articles: dict[int, tuple[list[tuple[int, ...]], list[str], list[tuple[Any, ...]]]] = {}
        self._new: dict[int, None] = {}
        self._feeds: list[tuple[Any, ...]] = []
        self._texts: dict[int, tuple[int, ...]] = {}
        self._folders: list[tuple[str, str]] | None = None
        self._new_folders = 0

    def new_article(self, key: int) -> None:
        """Notes that the article was not there before."""
        self._new[key] = None

    @contextmanager
    def coming(self, db: sqlite3.Connection) -> Iterator[None]:
        """Notes which articles come meanwhile."""
        (last,) = db.execute("SELECT ifnull(max(key), 0) FROM article").fetchone()
        yield
        for (key,) in db.execute("SELECT key FROM article WHERE key > ?", (last,)):
            self.new_article(key)

    @contextmanager
    def taking(self, db: sqlite3.Connection, id: str) -> Iterator[None]:
        """Notes what an article was like, should it change meanwhile or its text be replaced. Raises NotInLibraryError."""
        (key,) = rows.keys(db, [id])
        with self.changing(db, key), self.renewing(db, id):
            yield

    def new_feed(self, db: sqlite3.Connection, key: int) -> None:
        """Notes that the feed was not followed before."""
        self._feeds.append(_unfollowed(db, key))

    @contextmanager
    def changing_folders(self, db: sqlite3.Connection) -> Iterator[None]:
        """Notes what the smart folders were, should one come or change meanwhile."""
        before = _folders(db)
        yield
        if _folders(db) != before:
            self._new_folders += 1
            self._folders = before if self._folders is None else self._folders

    @contextmanager
    def changing(self, db: sqlite3.Connection, key: int) -> Iterator[None]:
        """Notes what an article was like, should it change meanwhile."""
        before = _states(db, [key]), _tags(db, key), _bookmarks(db, key)
        yield
        if key not in self._new and before != (_states(db, [key]), _tags(db, key), _bookmarks(db, key)):
            self._articles.setdefault(key, before)

    @contextmanager
    def renewing(self, db: sqlite3.Connection, id: str) -> Iterator[None]:
        """Notes which text an article had, should one in other words replace it meanwhile. Raises NotInLibraryError."""
        (key,) = rows.keys(db, [id])
        before = """
            SELECT (SELECT ifnull(max(key), 0) FROM revision WHERE article = ?1),
                ifnull((SELECT origin FROM text WHERE article = ?1), 'page'), changed, story IS NULL FROM article WHERE key = ?1
        """
        last, *was = db.execute(before, (key,)).fetchone()
        yield
        replaced = db.execute("SELECT key FROM revision WHERE article = ? AND key > ? ORDER BY key", (key, last)).fetchone()
        if replaced:
            self._texts.setdefault(key, (key, *replaced, *was))

    def was(self, db: sqlite3.Connection) -> dict[str, Any]:
        """What there was before; empty when nothing changed."""
        if not (self._new or self._articles or self._texts or self._feeds or self._new_folders):
            return {}
        was: dict[str, Any] = {
            "state": [*((0, 0, 0, 0, now(), key) for key in self._new), *(state for (state,), _, _ in self._articles.values())],
            "tags": {key: [] for key in self._new} | {key: tags for key, (_, tags, _) in self._articles.items()},
            "bookmarks": {key: [] for key in self._new} | {key: bookmarks for key, (_, _, bookmarks) in self._articles.items()},
            "feeds": self._feeds,
            "texts": [*self._texts.values()],
            "untold": [key for key in self._new if not db.execute("SELECT 1 FROM entry WHERE article = ?", (key,)).fetchone()],
        }
        return was if self._folders is None else was | {"folders": self._folders, "new_folders": self._new_folders}


class Operation:
    """An operation of many transactions, which one undo takes back, also when the program was killed in the middle of it.

    What there was before each step is written down with the step itself, as a part: the first part has a name, those behind it have none,
    and all have one mark. At the end they become one row.
    """

    def __init__(self, library: Library, name: str) -> None:
        """name: what is done, to be followed by how much."""
        self._library = library
        self._name = name
        self._mark = token_hex(8)
        self._first = 0
        """The key of the first part; 0 before there is one. Threads may take steps at once: the library's lock is held where it is set."""
        self.has_begun = False
        """Whether any step was taken."""

    @contextmanager
    def step(self) -> Iterator[Changes]:
        """One transaction: what it changes is told to the Changes."""
        changes = Changes()
        with self._library.writing() as db:
            yield changes
            there = _is_part(db, self._first, self._mark)  # it was committed, and another program has not taken it back
            if was := changes.was(db):
                key = _add(db, "" if there else self._name, {"part": self._mark, **was})
                self._first = self._first if there else key
        self.has_begun = True

    @contextmanager
    def renewing(self, id: str) -> Iterator[None]:
        """One step in which the text of an article may be replaced. Raises NotInLibraryError."""
        with self.step() as changes, self._library.writing() as db, changes.renewing(db, id):
            yield

    @contextmanager
    def taking(self, id: str) -> Iterator[None]:
        """One step in which an article may change, and its text be replaced. Raises NotInLibraryError."""
        with self.step() as changes, self._library.writing() as db, changes.taking(db, id):
            yield

    @property
    def has_changed(self) -> bool:
        """Whether any step has changed something."""
        return bool(self._first)

    def end(self) -> None:
        """Makes one row of the parts. An operation that changed nothing gets a row too, or undo would take back the one before it.

        Where the library is out of reach by now, the parts stay, and undo takes them back as well.
        """
        with suppress(LibraryError), self._library.writing() as db:
            keys, was = _parts(db, self._first, self._mark)
            db.executemany("DELETE FROM operation WHERE key = ?", [(key,) for key in keys])
            name = f"{self._name} {_told(was)}"
            if keys or (_last(db) or ("", ""))[1] != name:  # many rows of nothing would push out those of something
                _write_down(db, name, was)


def _is_part(db: sqlite3.Connection, key: int, mark: str) -> bool:
    sql = "SELECT 1 FROM operation WHERE key = ? AND json_extract(was, '$.part') = ?"
    return db.execute(sql, (key, mark)).fetchone() is not None


def _parts(db: sqlite3.Connection, first: int, mark: str) -> tuple[list[int], dict[str, Any]]:
    """The keys of the parts of an operation, and what there was before all of them."""
    ours = "(key = ?1 OR (key > ?1 AND name = '')) AND json_extract(was, '$.part') = ?2"
    found = db.execute(f"SELECT key, was FROM operation WHERE {ours} ORDER BY key DESC", (first, mark)).fetchall()
    state, feeds, texts, tags, bookmarks = dict[int, Any](), dict[int, Any](), dict[int, Any](), dict[str, Any](), dict[str, Any]()
    folders: dict[str, Any] = {}
    untold: list[int] = []
    for _, text in found:  # the newest first: of what changed more than once, the state before the first change counts
        was = json.loads(text)
        state |= {row[-1]: row for row in was["state"]}
        feeds |= {row[-1]: row for row in was["feeds"]}
        texts |= {row[0]: row for row in was.get("texts", ())}
        tags |= was["tags"]
        bookmarks |= was["bookmarks"]
        untold += was.get("untold", ())
        if "folders" in was:
            folders = {"folders": was["folders"], "new_folders": was["new_folders"] + folders.get("new_folders", 0)}
    lists = {"state": [*state.values()], "feeds": [*feeds.values()], "texts": [*texts.values()], "untold": untold}
    return [key for key, _ in found], {**lists, "tags": tags, "bookmarks": bookmarks, **folders}


def _told(was: dict[str, Any]) -> str:
    """How much was changed, in words."""
    articles = {row[-1] for row in was["state"]} | {row[0] for row in was["texts"]}
    many = ((len(articles), "article"), (len(was["feeds"]), "feed"), (was.get("new_folders", 0), "smart folder"))
    return ", ".join(counted(number, of) for number, of in many if number) or "nothing"


def remember_feeds(db: sqlite3.Connection, name: str, keys: Sequence[int]) -> None:
    """Writes down what feeds are like, before the open transaction changes them. name: what is about to be done, for a person."""
    _write_down(db, name, {"feeds": [db.execute(_FEED, (key,)).fetchone() for key in keys]})


def remember_new_feeds(db: sqlite3.Connection, keys: Sequence[int]) -> None:
    """Writes down that the feeds of `keys` were not followed before. Even for no keys, or undo would take back what was done before."""
    told = counted(len(keys), "feed") if keys else "nothing"
    _write_down(db, f"follow {told}", {"feeds": [_unfollowed(db, key) for key in keys]})


def _unfollowed(db: sqlite3.Connection, key: int) -> tuple[Any, ...]:
    """The row of a feed as it is once it is not followed any more. One that was never asked loses its title, which came from a list."""
    row = db.execute(_FEED, (key,)).fetchone()
    (title,) = db.execute("SELECT iif(checked IS NULL, '', title) FROM feed WHERE key = ?", (key,)).fetchone()
    return (title, *row[1:4], now(), row[5])


def remember_folders(db: sqlite3.Connection, name: str) -> None:
    """Writes down all smart folders, before the open transaction changes one. name: what is about to be done, for a person."""
    _write_down(db, name, {"folders": _folders(db)})


def _folders(db: sqlite3.Connection) -> list[tuple[str, str]]:
    return db.execute("SELECT name, query FROM folder").fetchall()


def remember_story(db: sqlite3.Connection, name: str, key: int) -> None:
    """Writes down under which copy an article is folded, and its sketch. name: what is about to be done, for a person."""
    story = db.execute("SELECT story, key FROM article WHERE key = ?", (key,)).fetchone()
    _write_down(db, name, {"stories": [story], "sketches": db.execute("SELECT * FROM sketch WHERE article = ?", (key,)).fetchall()})


def _write_down(db: sqlite3.Connection, name: str, was: dict[str, Any]) -> None:
    _add(db, name, was)
    oldest = "SELECT key FROM operation WHERE name <> '' ORDER BY key DESC LIMIT 1 OFFSET ?"
    db.execute(f"DELETE FROM operation WHERE key < ({oldest})", (KEPT - 1,))


def _add(db: sqlite3.Connection, name: str, was: dict[str, Any]) -> int:
    """Writes a row and returns its key. No other row ever had that key, so a screen can tell what was done since it asked."""
    db.execute(_NEXT)
    sql = "INSERT INTO operation SELECT value, ?, ?, ? FROM counter WHERE name = 'operation'"
    return int(db.execute(sql, (now(), name, json.dumps(was))).lastrowid or 0)


def latest(library: Library) -> tuple[int, datetime | None, str] | None:
    """The last operation, which `undo` would take back: its number, when it was done, what it was; None when there is none."""
    with library.reading() as db:
        sql = "SELECT key, made, name FROM operation WHERE name <> '' ORDER BY key DESC LIMIT 1"
        found = db.execute(sql).fetchone()
    return (found[0], moment(found[1]), found[2]) if found else None


def undo(library: Library) -> str:
    """Takes the last operation back and returns what it was; "" when there is none."""
    if latest(library) is None:
        return ""
    with library.writing() as db:
        last = _last(db)
        if last is None:  # another program has taken it back meanwhile
            return ""
        key, name, text = last
        keys, was = [key], json.loads(text)
        if mark := was.get("part"):  # it was never ended
            keys, was = _parts(db, key, mark)
            name = f"{name} {_told(was)}"
        _restore(db, was)
        db.executemany("DELETE FROM operation WHERE key = ?", [(each,) for each in keys])
        return name


def _last(db: sqlite3.Connection) -> tuple[int, str, str] | None:
    sql = "SELECT key, name, was FROM operation WHERE name <> '' ORDER BY key DESC LIMIT 1"
    found: tuple[int, str, str] | None = db.execute(sql).fetchone()
    return found


def _restore(db: sqlite3.Connection, was: dict[str, Any]) -> None:
    for text in was.get("texts", ()):  # first: what is put back is there again, also where it had been removed
        storing.put_back(db, *text)
    db.executemany(
        "UPDATE article SET read = ?, bookmarked = ?, archived = ?, changed = ?, removed = ? WHERE key = ?", was.get("state", ())
    )
    stays = "UPDATE article SET removed = 0 WHERE key = ? AND EXISTS (SELECT 1 FROM entry WHERE article = key)"
    db.executemany(stays, [(key,) for key in was.get("untold", ())])  # a feed has told of it since, and will not bring it again
    settings = "title = iif(?1 = '' AND ?5 = 0, told, ?1), folder = ?2, text_from = ?3, ahead = ?4, removed = ?5"
    db.executemany(f"UPDATE feed SET {settings} WHERE key = ?6", was.get("feeds", ()))
    db.executemany("UPDATE article SET story = ? WHERE key = ?", was.get("stories", ()))
    db.executemany("DELETE FROM sketch WHERE article = ?", [(key,) for _, key in was.get("stories", ())])
    db.executemany("INSERT OR IGNORE INTO sketch VALUES (?, ?)", was.get("sketches", ()))
    if "folders" in was:
        db.execute("DELETE FROM folder")
        db.executemany("INSERT INTO folder VALUES (?, ?)", was["folders"])
    for key, names in was.get("tags", {}).items():
        db.execute("DELETE FROM tag WHERE article = ?", (key,))
        db.executemany("INSERT INTO tag (article, name) VALUES (?, ?)", [(key, name) for name in names])
    marks = {int(key): kept for key, kept in was.get("bookmarks", {}).items()}
    with indexing.remarking(db, marks):
        for key, kept in marks.items():
            db.execute("DELETE FROM bookmark WHERE article = ?", (key,))
            free = "(SELECT iif(EXISTS (SELECT 1 FROM bookmark WHERE key = ?2), NULL, ?2))"  # an import may have taken its number since
            names = "article, key, created, block, quote, offset, note, prefix, suffix"
            sql = f"INSERT INTO bookmark ({names}) VALUES (?1, {free}, ?3, ?4, ?5, ?6, ?7, ?8, ?9)"
            db.executemany(sql, [(key, *row, *[""] * (8 - len(row))) for row in kept])  # before version 16 a row ends with the note
