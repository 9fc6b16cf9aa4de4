"""All that the library holds as JSON records: feeds, smart folders, articles with everything about them. `restoring` reads them.

An article's record is the export's `article/1` with one key more, `library`. Times are ISO 8601, bodies base64.
"""

from __future__ import annotations

import base64
import sqlite3
import zlib
from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeAlias, TypeVar

from reader.errors import LibraryError
from reader.export import record
from reader.library import conditions, packing, rows, texts
from reader.library.connection import Library
from reader.library.timestamps import moment
from reader.models import Query

Record: TypeAlias = dict[str, Any]
_S = TypeVar("_S")
_T = TypeVar("_T")

FEED, FOLDER, REMOVED = "feed/1", "folder/1", "removed/1"
FEED_FIELDS = ("url", "title", "site_url", "folder", "description", "language", "text_from", "ahead", "etag", "last_modified", "added")
ROW_FIELDS = ("id", "title", "site", "byline", "published", "added", "words", "stripped", "access")
STATES = ("read", "archived", "changed")
SOURCE_FIELDS = ("origin", "url", "content_type", "status", "fetched", "etag", "last_modified", "cut_short")
MARK_FIELDS = ("created", "block", "quote", "offset", "note", "prefix", "suffix")
FURTHER_FIELDS = ("url", "content_type", "fetched")
_ENTRIES = "SELECT url AS feed, name AS key, hex(entry.digest) AS digest FROM entry JOIN feed ON feed.key = feed"
TIMES = ("added", "published", "fetched", "created", "cleaned")


def everything(library: Library, damaged: list[str] | None = None) -> Iterator[Record]:
    """A record for each feed, smart folder and article, in an order in which they can be read back: a story's copies after the one on top.
    A removed article has only what keeps its feed from bringing it again; one that came by no feed has no record.

    damaged: takes the ids of articles of which a text or a page cannot be read; the rest of each is written. Without it LibraryError is
    raised.
    """
    with library.reading() as db:
        for feed in _named(db, f"SELECT {', '.join(FEED_FIELDS)} FROM feed WHERE removed = 0 ORDER BY added, key"):
            yield {"schema": FEED, **_timed(feed)}
        for folder in _named(db, "SELECT name, query FROM folder ORDER BY name"):
            yield {"schema": FOLDER, **folder}
        keys = [row[0] for row in db.execute(f"SELECT key FROM article WHERE removed = 0 ORDER BY NOT {rows.ON_TOP}, added, key")]
        removed = [
            row[0] for row in db.execute("SELECT key FROM article WHERE removed > 0 AND key IN (SELECT article FROM entry) ORDER BY key")
        ]
    yield from _articles(library, keys, damaged)
    for key in removed:
        with library.reading() as db:
            yield {"schema": REMOVED, **_names(db, key)}


def chosen(library: Library, query: Query, damaged: list[str] | None = None) -> Iterator[Record]:
    """A record for each article that `query` means, in its order. damaged: as for `everything`."""
    selected = conditions.selection(query)
    sql = f"SELECT article.key FROM {selected.tables} WHERE {selected.where} ORDER BY {selected.order}"
    with library.reading() as db:
        keys = [row[0] for row in db.execute(sql, selected.values)]
    yield from _articles(library, keys, damaged)


def about(library: Library, id: str) -> Record:
    """What the library knows of one article beside its text, as `everything` has it: all but the pages and the older texts. Raises
    NotInLibraryError.
    """
    with library.reading() as db:
        (key,) = rows.keys(db, [id])
        return _about(db, key)


def _articles(library: Library, keys: Iterable[int], damaged: list[str] | None) -> Iterator[Record]:
    for key in keys:
        with library.reading() as db:
            id = rows.id_of(db, key)
            broken: list[Exception] = []
            article = next(_readable([id], lambda id: texts.article(library, id), broken), None)
            about = _about(db, key) | _came(db, key, id, broken)
            if broken and damaged is None:
                raise broken[0]
            if broken and damaged is not None:
                damaged.append(id)
            if article is None:
                article, about["text"] = texts.article(library, id, bare=True), None
            yield {**record.record(article), "library": about}


def _readable(stored: Iterable[_S], read: Callable[[_S], _T], broken: list[Exception]) -> Iterator[_T]:
    """What `read` makes of each stored thing; the error, where it cannot be read, goes to `broken`."""
    for each in stored:
        try:
            yield read(each)
        except (LibraryError, zlib.error) as error:
            broken.append(error)


def _about(db: sqlite3.Connection, key: int) -> Record:
    """What the library knows of one article beside its texts."""
    (row,) = _named(db, f"SELECT {', '.join(ROW_FIELDS + STATES)} FROM article WHERE key = ?", key)
    text = next(iter(_named(db, "SELECT origin, cleaned FROM text WHERE article = ?", key)), None)
    place = next(iter(_named(db, "SELECT block, quote, offset FROM place WHERE article = ?", key)), None)
    top = db.execute(
        f"SELECT min(canonical) FROM address WHERE article = (SELECT {rows.TOP} FROM article WHERE key = ?)", (key,)
    ).fetchone()[0]
    return {
        **_timed(row),
        **{state: bool(row[state]) for state in STATES},
        "story": top,
        **_names(db, key),
        "tags": [name for (name,) in db.execute("SELECT name FROM tag WHERE article = ? ORDER BY name", (key,))],
        "bookmarks": [
            _timed(mark) for mark in _named(db, f"SELECT {', '.join(MARK_FIELDS)} FROM bookmark WHERE article = ? ORDER BY key", key)
        ],
        "enclosures": _named(db, "SELECT url, type, bytes AS length FROM enclosure WHERE article = ? ORDER BY number", key),
        "place": place,
        "text": text and _timed(text),
    }


def _names(db: sqlite3.Connection, key: int) -> Record:
    """What an article is known by when it comes once more."""
    return {
        "addresses": [name for (name,) in db.execute("SELECT canonical FROM address WHERE article = ? ORDER BY canonical", (key,))],
        "entries": _named(db, f"{_ENTRIES} WHERE article = ?", key),
    }


def _came(db: sqlite3.Connection, key: int, id: str, broken: list[Exception]) -> Record:
    """What an article was cleaned from, and its older texts."""
    fields, further = ", ".join(SOURCE_FIELDS), ", ".join(FURTHER_FIELDS)

    def source(stored: Record) -> Record:
        behind = _named(db, f"SELECT {further}, body FROM further WHERE article = ? AND origin = ? ORDER BY number", key, stored["origin"])
        return _page(stored) | ({"further": list(map(_page, behind))} if behind else {})

    return {
        "sources": list(_readable(_named(db, f"SELECT {fields}, body FROM source WHERE article = ? ORDER BY origin", key), source, broken)),
        "revisions": list(
            _readable(
                db.execute("SELECT cleaned, body FROM revision WHERE article = ? ORDER BY key", (key,)).fetchall(),
                lambda kept: {"cleaned": _time(kept[0]), "article": record.record(texts.unpacked(kept[1], id))},
                broken,
            )
        ),
    }


def _page(stored: Record) -> Record:
    """A page as it came. Raises zlib.error when it is damaged."""
    return _timed(stored) | {"body": base64.b64encode(packing.unpacked(stored["body"])).decode()}


def _named(db: sqlite3.Connection, sql: str, *values: int | str) -> list[Record]:
    """The rows of a query, their values by name."""
    cursor = db.execute(sql, values)
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor]


def _timed(row: Record) -> Record:
    return {name: _time(value) if name in TIMES else value for name, value in row.items()}


def _time(value: int | None) -> str | None:
    found = moment(value)
    return found.isoformat() if found else None
