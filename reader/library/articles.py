"""Articles in the library: found, listed, read, marked. `store` puts them there; what is changed here, `operations.undo` gives back."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Any

from reader.errors import LibraryError, NotInLibraryError
from reader.export import codec
from reader.library import conditions, operations, rows, storing
from reader.library.connection import Library
from reader.library.moments import moment, now
from reader.library.storing import store
from reader.models import Article, Headline, Page, Place, Query
from reader.text import safe_line
from reader.urls import canonical, host

__all__ = [
    "article",
    "count",
    "find",
    "headline",
    "headlines",
    "headlines_of",
    "ids",
    "is_private",
    "keep_page",
    "keep_place",
    "known",
    "mark",
    "origin",
    "page",
    "place",
    "remove",
    "revisions",
    "store",
    "tag",
    "tags",
    "text_from",
    "with_text",
]


def find(library: Library, selector: str) -> str:
    """The id that `selector` means: an id, a prefix of one (4 characters or more), `@last` (the last one added) or an address.

    Raises NotInLibraryError when there is none, or when a prefix fits several.
    """
    value: tuple[str, ...] = ()
    with library.reading() as db:
        if selector == "@last":
            query = "SELECT id FROM article WHERE removed = 0 ORDER BY added DESC, key DESC LIMIT 1"
        elif ":" in selector or "/" in selector:
            query = "SELECT id FROM article JOIN address ON address.article = article.key WHERE canonical = ? AND removed = 0"
            value = (canonical(selector),)
        elif len(selector) >= 4:
            query = "SELECT id FROM article WHERE id >= ? AND id < ? AND removed = 0 ORDER BY length(id) LIMIT 2"
            value = (selector.lower(), selector.lower() + "{")
        else:
            raise NotInLibraryError(f"{safe_line(selector)!r} is too short for an id.", hint="Give four characters or more, or @last.")
        found = [row[0] for row in db.execute(query, value)]
    if not found:
        raise NotInLibraryError(f"{safe_line(selector)} is not in the library.", hint="reader list shows what is.", subject=selector)
    if len(found) > 1 and found[0] != selector.lower():
        raise NotInLibraryError(f"{safe_line(selector)} is the beginning of several ids.", hint="Give more of it.", subject=selector)
    return str(found[0])


def headline(library: Library, id: str) -> Headline:
    """The row of one article, removed ones included. Raises NotInLibraryError."""
    with library.reading() as db:
        found = db.execute(f"SELECT {rows.COLUMNS} FROM article WHERE id = ?", (id,)).fetchone()
    if found is None:
        raise _missing(id)
    return rows.headline(found)


def headlines(library: Library, query: Query, *, offset: int = 0, limit: int = 200) -> list[Headline]:
    """The rows that `query` means, from the `offset`th on, at most `limit`."""
    chosen = conditions.selection(query)
    sql = f"SELECT {rows.COLUMNS} FROM {chosen.tables} WHERE {chosen.where} ORDER BY {chosen.order} LIMIT ? OFFSET ?"
    with library.reading() as db:
        return [rows.headline(row) for row in db.execute(sql, (*chosen.values, limit, offset))]


def ids(library: Library, query: Query) -> list[str]:
    """The ids of all that `query` means, in its order."""
    chosen = conditions.selection(query)
    with library.reading() as db:
        found = db.execute(f"SELECT article.id FROM {chosen.tables} WHERE {chosen.where} ORDER BY {chosen.order}", chosen.values)
        return [row[0] for row in found]


def headlines_of(library: Library, ids: Sequence[str]) -> list[Headline]:
    """The rows of articles in the order of `ids`; ids that are unknown by now are left out."""
    with library.reading() as db:
        found = (db.execute(f"SELECT {rows.COLUMNS} FROM article WHERE id = ?", (id,)).fetchone() for id in ids)
        return [rows.headline(row) for row in found if row]


def with_text(library: Library) -> list[str]:
    """The ids of all articles that were cleaned and whose source is kept, the newest first."""
    with library.reading() as db:
        sql = (
            "SELECT id FROM article JOIN text ON text.article = key JOIN source ON source.article = key AND source.origin = text.origin"
            " WHERE removed = 0 ORDER BY rank DESC"
        )
        return [row[0] for row in db.execute(sql)]


def count(library: Library, query: Query) -> int:
    """How many articles `query` means."""
    chosen = conditions.selection(query)
    with library.reading() as db:
        return int(db.execute(f"SELECT count(*) FROM {chosen.tables} WHERE {chosen.where}", chosen.values).fetchone()[0])


def article(library: Library, id: str) -> Article:
    """The cleaned article. One whose text is not there yet has no blocks. Raises NotInLibraryError, LibraryError when it is damaged."""
    with library.reading() as db:
        found = db.execute(
            "SELECT url, title, site, byline, published, body FROM article LEFT JOIN text ON article = key WHERE id = ?", (id,)
        ).fetchone()
    if found is None:
        raise _missing(id)
    url, title, site, byline, published, body = found
    if body is None:
        return Article(url=url, title=title, site=site, byline=tuple(byline.split("\n")) if byline else (), published=moment(published))
    return unpacked(body, id)


def unpacked(body: bytes, id: str) -> Article:
    """The article in a stored text. Raises LibraryError."""
    try:
        return codec.decode(json.loads(zlib.decompress(body)))
    except (zlib.error, ValueError) as error:
        raise LibraryError(f"The stored text of {id} cannot be read.", hint="reader refresh fetches it again.", subject=id) from error


def revisions(library: Library, id: str) -> list[tuple[datetime, Article]]:
    """The texts that newer copies replaced, with when each was cleaned, the oldest first."""
    with library.reading() as db:
        sql = "SELECT cleaned, body FROM revision JOIN article ON article.key = article WHERE id = ? ORDER BY revision.key"
        found = db.execute(sql, (id,)).fetchall()
    return [(moment(cleaned) or datetime.fromtimestamp(0, UTC), unpacked(body, id)) for cleaned, body in found]


def known(library: Library, addresses: Sequence[str]) -> str | None:
    """The id of the article that is kept under one of `addresses`, removed ones included; None when there is none."""
    with library.reading() as db:
        key = storing.known(db, map(canonical, addresses))
        return None if key is None else str(db.execute("SELECT id FROM article WHERE key = ?", (key,)).fetchone()[0])


def text_from(library: Library, id: str) -> str:
    """Where its feed says the text is to be had from: `feed`, `page` or `fuller`; `fuller` for an article of no feed."""
    with library.reading() as db:
        sql = "SELECT text_from FROM article JOIN feed ON feed.key = article.feed WHERE article.id = ?"
        found = db.execute(sql, (id,)).fetchone()
    return found[0] if found else "fuller"


def is_private(library: Library, id: str) -> bool:
    """Whether its address was typed with leave to ask private networks, or stands in such a feed on the feed's own host."""
    with library.reading() as db:
        sql = "SELECT article.private, host, feed.private, feed.url FROM article LEFT JOIN feed ON feed.key = article.feed"
        found = db.execute(f"{sql} WHERE article.id = ?", (id,)).fetchone()
    if found is None:
        raise _missing(id)
    typed, name, of_feed, feed_url = found
    return bool(typed or (of_feed and name == host(feed_url)))


def keep_page(library: Library, id: str, page: Page) -> None:
    """Keeps the page of an article whose text is its feed's. Raises NotInLibraryError."""
    with library.writing() as db:
        (key,) = rows.keys(db, [id])
        storing.keep_source(db, key, page, "page")


def origin(library: Library, id: str) -> str:
    """What the text of an article was cleaned from: `page`, `feed`, or "" while it has none. Raises NotInLibraryError."""
    with library.reading() as db:
        found = db.execute("SELECT text.origin FROM article LEFT JOIN text ON article = key WHERE id = ?", (id,)).fetchone()
    if found is None:
        raise _missing(id)
    return found[0] or ""


def page(library: Library, id: str, origin: str = "page") -> Page | None:
    """What an article was cleaned from, as it came: its `page`, or the text of its `feed`. None when it is not kept."""
    with library.reading() as db:
        found = db.execute(
            "SELECT source.url, body, content_type, status, fetched, etag, last_modified, cut_short"
            " FROM source JOIN article ON key = article WHERE id = ? AND origin = ?",
            (id, origin),
        ).fetchone()
    if found is None:
        return None
    url, body, content_type, status, fetched, etag, last_modified, cut_short = found
    try:
        whole = zlib.decompress(body)
    except zlib.error as error:
        raise LibraryError(f"The stored page of {id} cannot be read.", hint="reader refresh fetches it again.", subject=id) from error
    return Page(url, whole, content_type, status, moment(fetched), etag, last_modified, cut_short=bool(cut_short))


def mark(
    library: Library, ids: Iterable[str], *, read: bool | None = None, bookmarked: bool | None = None, archived: bool | None = None
) -> int:
    """Sets what is not None on each article; returns how many changed. Raises NotInLibraryError, changing nothing.

    Taking a bookmark away takes its passages and notes with it; undo gives them back.
    """
    wanted = {"read": read, "bookmarked": bookmarked, "archived": archived}
    columns = {name: int(value) for name, value in wanted.items() if value is not None}
    with library.writing() as db:
        keys = rows.keys(db, ids)
        differs = " OR ".join(f"{name} <> {value}" for name, value in columns.items()) or "0"
        keys = [key for key in keys if db.execute(f"SELECT 1 FROM article WHERE key = ? AND ({differs})", (key,)).fetchone()]
        if not keys:
            return 0
        operations.remember(db, _deed(columns, len(keys)), keys, bookmarks=bookmarked is not None)
        settings = ", ".join(f"{name} = {value}" for name, value in columns.items())
        if read:
            settings += ", changed = 0"
        db.executemany(f"UPDATE article SET {settings} WHERE key = ?", [(key,) for key in keys])
        if bookmarked is False:
            db.executemany("DELETE FROM bookmark WHERE article = ?", [(key,) for key in keys])
        elif bookmarked:
            unless = "WHERE NOT EXISTS (SELECT 1 FROM bookmark WHERE article = ?1)"
            db.executemany(f"INSERT INTO bookmark (article, created) SELECT ?1, ?2 {unless}", [(key, now()) for key in keys])
        return len(keys)


def tag(library: Library, ids: Iterable[str], add: Sequence[str] = (), remove: Sequence[str] = ()) -> None:
    """Gives and takes tags; they are kept in lower case, white space as hyphens. Raises NotInLibraryError."""
    added, taken = [rows.tag_name(name) for name in add], [rows.tag_name(name) for name in remove]
    with library.writing() as db:
        keys = rows.keys(db, ids)
        operations.remember(db, f"tag {operations.articles(len(keys))}", keys, tags=True)
        db.executemany("INSERT OR IGNORE INTO tag (article, name) VALUES (?, ?)", [(key, name) for key in keys for name in added if name])
        db.executemany("DELETE FROM tag WHERE article = ? AND name = ?", [(key, name) for key in keys for name in taken])


def tags(library: Library) -> dict[str, int]:
    """Every tag in use with how many unread articles bear it, in alphabetical order."""
    with library.reading() as db:
        sql = "SELECT name, sum(read = 0) FROM tag JOIN article ON key = article WHERE removed = 0 GROUP BY name ORDER BY name"
        return dict(db.execute(sql).fetchall())


def remove(library: Library, ids: Iterable[str]) -> int:
    """Takes articles out of every list; undo gives them back until `keeping.sweep`. Returns how many. Raises NotInLibraryError."""
    with library.writing() as db:
        keys = rows.keys(db, ids)
        operations.remember(db, f"remove {operations.articles(len(keys))}", keys)
        db.executemany("UPDATE article SET removed = ? WHERE key = ?", [(now(), key) for key in keys])
        return len(keys)


def place(library: Library, id: str) -> Place:
    """Where reading stopped; the beginning when it never began."""
    with library.reading() as db:
        found = db.execute("SELECT block, quote, offset FROM place JOIN article ON key = article WHERE id = ?", (id,)).fetchone()
    return Place(*found) if found else Place()


def keep_place(library: Library, id: str, place: Place) -> None:
    """Remembers where reading stopped. Raises NotInLibraryError."""
    with library.writing() as db:
        (key,) = rows.keys(db, [id])
        db.execute("INSERT OR REPLACE INTO place VALUES (?, ?, ?, ?)", (key, place.block, place.quote, place.offset))


def _deed(columns: dict[str, Any], many: int) -> str:
    words = {("read", 1): "read", ("read", 0): "unread", ("archived", 1): "archived", ("archived", 0): "not archived"}
    words |= {("bookmarked", 1): "bookmarked", ("bookmarked", 0): "not bookmarked"}
    return f"mark {operations.articles(many)} {', '.join(words[pair] for pair in columns.items())}"


def _missing(id: str) -> NotInLibraryError:
    return NotInLibraryError(f"{safe_line(id)} is not in the library.", hint="reader list shows what is.", subject=id)
