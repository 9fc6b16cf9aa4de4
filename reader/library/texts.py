"""What an article says: its clean text, the older ones, and what they were cleaned from."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Sequence
from datetime import UTC, datetime

from reader.errors import LibraryError
from reader.library import packing, rows, storing
from reader.library.connection import Library
from reader.library.timestamps import moment
from reader.models import Article, Page
from reader.urls import canonical, host


def article(library: Library, id: str, *, bare: bool = False) -> Article:
    """The cleaned article. One whose text is not there yet has no blocks. Raises NotInLibraryError, LibraryError when it is damaged.

    bare: what the list knows of it, without its text.
    """
    with library.reading() as db:
        sql = "SELECT url, title, site, byline, published, body FROM article LEFT JOIN text ON article = key WHERE id = ?"
        url, title, site, byline, published, body = rows.one(db, sql, id)
    if body is None or bare:
        return Article(url=url, title=title, site=site, byline=tuple(byline.split("\n")) if byline else (), published=moment(published))
    return unpacked(body, id)


def unpacked(body: bytes, id: str) -> Article:
    """The article in a stored text. Raises LibraryError."""
    try:
        return packing.unpacked_article(body)
    except packing.BROKEN as error:
        hint = f"reader reclean {id} makes it anew from the page that is kept, else reader refresh {id} fetches it again."
        raise LibraryError(f"The stored text of {id} cannot be read.", hint=hint, subject=id) from error


def revisions(library: Library, id: str) -> list[tuple[datetime, Article]]:
    """The texts that newer copies replaced, with when each was cleaned, the oldest first."""
    with library.reading() as db:
        sql = "SELECT cleaned, body FROM revision JOIN article ON article.key = article WHERE id = ? ORDER BY revision.key"
        found = db.execute(sql, (id,)).fetchall()
    return [(moment(cleaned) or datetime.fromtimestamp(0, UTC), unpacked(body, id)) for cleaned, body in found]


def origin(library: Library, id: str) -> str:
    """What the text of an article was cleaned from: `page`, `feed`, or "" while it has none. Raises NotInLibraryError."""
    with library.reading() as db:
        (found,) = rows.one(db, "SELECT text.origin FROM article LEFT JOIN text ON article = key WHERE id = ?", id)
    return found or ""


def is_outdated(library: Library, id: str) -> bool:
    """Whether the feed has told an entry anew since its text was cleaned. In the same words: new ones would have taken the text away."""
    with library.reading() as db:
        sql = """
            SELECT 1 FROM article JOIN text ON text.article = key JOIN source ON source.article = key
            WHERE id = ? AND text.origin = 'feed' AND source.origin = 'feed' AND fetched > cleaned
        """
        return db.execute(sql, (id,)).fetchone() is not None


def stays(library: Library, id: str) -> None:
    """Notes that the text of an article is up to date with what its feed tells."""
    with library.writing() as db:
        (key,) = rows.keys(db, [id])
        told = "SELECT fetched FROM source WHERE article = ?1 AND origin = 'feed'"
        db.execute(f"UPDATE text SET cleaned = max(cleaned, ifnull(({told}), 0)) WHERE article = ?1", (key,))


def page(library: Library, id: str, origin: str = "page") -> Page | None:
    """What an article was cleaned from, as it came: its `page` with those on which it goes on, or the text of its `feed`. None when it is
    not kept. Raises LibraryError when it is damaged.
    """
    with library.reading() as db:
        found = db.execute(
            "SELECT key, source.url, body, content_type, status, fetched, etag, last_modified, cut_short"
            " FROM source JOIN article ON key = article WHERE id = ? AND origin = ?",
            (id, origin),
        ).fetchone()
        if found is None:
            return None
        key, url, body, content_type, status, fetched, etag, last_modified, cut_short = found
        sql = "SELECT url, body, content_type, fetched FROM further WHERE article = ? AND origin = ? ORDER BY number"
        behind = db.execute(sql, (key, origin)).fetchall()
    try:
        whole = packing.unpacked(body)
        further = tuple(Page(url, packing.unpacked(body), kind, fetched=moment(came)) for url, body, kind, came in behind)
    except zlib.error as error:
        raise LibraryError(f"The stored page of {id} cannot be read.", hint="reader refresh fetches it again.", subject=id) from error
    return Page(url, whole, content_type, status, moment(fetched), etag, last_modified, cut_short=bool(cut_short), further=further)


def keep_page(library: Library, id: str, page: Page) -> None:
    """Keeps the page of an article whose text is its feed's. Raises NotInLibraryError."""
    with library.writing() as db:
        (key,) = rows.keys(db, [id])
        storing.keep_source(db, key, page, "page")


def known(library: Library, addresses: Sequence[str]) -> str | None:
    """The id of the article that is kept under one of `addresses`, be it removed; None when there is none."""
    with library.reading() as db:
        key = storing.known(db, map(canonical, addresses))
        return None if key is None else rows.id_of(db, key)


def text_from(library: Library, id: str) -> str:
    """Where the text of an article is to come from, as its feed is set: `feed`, `page` or `fuller`; `fuller` for an article of no feed.

    `feed` instead of `fuller` where several entries lead to one page: that tells of all of them or of none, the feed of each by itself.
    """
    with library.reading() as db:
        sql = "SELECT article.key, article.feed, article.url, text_from FROM article JOIN feed ON feed.key = article.feed"
        found = db.execute(f"{sql} WHERE article.id = ?", (id,)).fetchone()
        if found is None:
            return "fuller"
        key, feed, url, setting = found
        shared = setting == "fuller" and _is_shared(db, key, feed, url)
    return "feed" if shared else str(setting)


def _is_shared(db: sqlite3.Connection, key: int, feed: int, url: str) -> bool:
    """Whether an article shares its page with others of its feed: one of them has the page's address, the rest have names of their own.

    CROSS JOIN makes SQLite begin with the few addresses, not with the many articles of the feed.
    """
    sql = """
        SELECT other.url FROM address CROSS JOIN article AS other ON other.key = address.article
        WHERE (canonical = ?1 OR (canonical >= 'entry:' AND canonical < 'entry;')) AND other.feed = ?2 AND other.key <> ?3
    """
    return bool(url) and any(canonical(other) == canonical(url) for (other,) in db.execute(sql, (canonical(url), feed, key)) if other)


def is_private(library: Library, id: str) -> bool:
    """Whether its address was typed with leave to ask private networks, or stands in such a feed on the feed's own host.

    Raises NotInLibraryError.
    """
    with library.reading() as db:
        sql = "SELECT article.private, host, feed.private, feed.url FROM article LEFT JOIN feed ON feed.key = article.feed"
        typed, name, of_feed, feed_url = rows.one(db, f"{sql} WHERE article.id = ?", id)
    return bool(typed or (of_feed and name == host(feed_url)))
