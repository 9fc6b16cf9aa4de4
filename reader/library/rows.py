"""What the modules of the library share: the columns of a list, and from ids to keys."""

from __future__ import annotations

import json
import sqlite3
import unicodedata
from collections.abc import Iterable, Mapping
from typing import Any

from reader.errors import NotInLibraryError
from reader.library.timestamps import moment
from reader.models import AccessState, Headline
from reader.text import safe_line
from reader.urls import host, in_ascii

AMONG = "IN (SELECT value FROM json_each(?))"
"""Behind a column: whether it is in a JSON array. One statement for any number of keys takes a fifth of the time of one for each key."""
TOP = """
    nullif(iif(
        (SELECT removed FROM article AS top WHERE top.key = article.story) > 0,
        (SELECT min(key) FROM article AS copy WHERE copy.story = article.story AND copy.removed = 0),
        article.story
    ), article.key)
"""
"""The copy that an article is folded under, NULL for one on top. Where the one on top was removed, the next one takes its place."""
ON_TOP = f"(article.story IS NULL OR {TOP} IS NULL)"
COLUMNS = f"""
    article.id, article.url, article.title, article.site, article.byline, article.published, article.added, article.words,
    article.stripped, article.access, article.read, article.bookmarked, article.archived, article.changed,
    (SELECT group_concat(name, ' ') FROM tag WHERE tag.article = article.key),
    (SELECT id FROM feed WHERE feed.key = article.feed),
    article.bookmarked AND EXISTS (SELECT 1 FROM bookmark WHERE bookmark.article = article.key AND note <> ''),
    (
        SELECT count(*) FROM article AS copy
        WHERE copy.story = iif({ON_TOP}, ifnull(article.story, article.key), article.key) AND copy.key <> article.key AND copy.removed = 0
    ),
    EXISTS (SELECT 1 FROM text AS cleaned WHERE cleaned.article = article.key)
"""
"""The columns from which `headline` makes a Headline."""
ADDRESSES = (
    ("feed", "url"),
    ("feed", "site_url"),
    ("article", "url"),
    ("address", "canonical"),
    ("entry", "name"),
    ("ignored", "name"),
    ("ignored", "url"),
    ("source", "url"),
    ("further", "url"),
    ("enclosure", "url"),
)
"""The columns that have addresses, or names that may be addresses."""


def headline(row: tuple[Any, ...]) -> Headline:
    """One row of COLUMNS as a value."""
    id, url, title, site, byline, published, added, words, stripped, access, read, bookmarked, archived, changed, *rest = row
    tags, feed, note, copies, text = rest
    return Headline(
        id=id,
        url=url,
        title=title,
        site=site,
        byline=tuple(byline.split("\n")) if byline else (),
        published=moment(published),
        added=moment(added),
        words=words,
        stripped=stripped,
        access=AccessState(access),
        read=bool(read),
        bookmarked=bool(bookmarked),
        archived=bool(archived),
        tags=tuple(sorted(tags.split(" "))) if tags else (),
        feed_id=feed or "",
        has_text=bool(text),
        note=bool(note),
        changed=bool(changed),
        same_story=copies,
    )


def keys(db: sqlite3.Connection, ids: Iterable[str]) -> list[int]:
    """The keys of articles. Raises NotInLibraryError at the first id that is unknown."""
    wanted = [*dict.fromkeys(ids)]
    sql = "SELECT article.id, article.key FROM json_each(?) AS wanted JOIN article ON article.id = wanted.value"
    found = dict(db.execute(sql, (json.dumps(wanted),)).fetchall())
    unknown = next((id for id in wanted if id not in found), None)
    if unknown is not None:
        raise _missing(unknown)
    return [found[id] for id in wanted]


def present(db: sqlite3.Connection, ids: Iterable[str]) -> list[int]:
    """As `keys`, but a removed article, perhaps one that another program removed, is unknown: a mark on it would be seen nowhere."""
    found = keys(db, ids)
    gone = db.execute(f"SELECT id FROM article WHERE key {AMONG} AND removed <> 0", (json.dumps(found),)).fetchone()
    if gone is not None:
        raise NotInLibraryError("This article is no longer in the library.", subject=gone[0])
    return found


def id_of(db: sqlite3.Connection, key: int) -> str:
    """The id of the article that has a key."""
    return str(db.execute("SELECT id FROM article WHERE key = ?", (key,)).fetchone()[0])


def insert(db: sqlite3.Connection, table: str, row: Mapping[str, Any]) -> int:
    """A new row of a table, and its key. row: values by the names of their columns."""
    sql = f"INSERT INTO {table} ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})"
    return int(db.execute(sql, tuple(row.values())).lastrowid or 0)


def one(db: sqlite3.Connection, sql: str, id: str) -> tuple[Any, ...]:
    """The row that a query finds for an id. Raises NotInLibraryError."""
    found: tuple[Any, ...] | None = db.execute(sql, (id,)).fetchone()
    if found is None:
        raise _missing(id)
    return found


def _missing(id: str) -> NotInLibraryError:
    """The error for an id that no article has."""
    return NotInLibraryError(f"{safe_line(id) or 'This article'} is not in the library.", hint="reader list shows what is.", subject=id)


def tag_name(name: str) -> str:
    """A tag as it is kept: one lower-case word, white space as hyphens, at most 64 characters, each accent composed with its letter."""
    return "-".join(unicodedata.normalize("NFC", safe_line(name)).lower().split())[:64]


def give_tags(db: sqlite3.Connection, keys: Iterable[int], names: Iterable[str]) -> None:
    """Gives articles tags, under the names by which they are kept."""
    kept = [*filter(None, map(tag_name, names))]
    db.executemany("INSERT OR IGNORE INTO tag (article, name) VALUES (?, ?)", [(key, name) for key in keys for name in kept])


def rename_tags(db: sqlite3.Connection) -> None:
    """Gives tags that an older version kept under other names the names by which they are looked for now."""
    for (name,) in db.execute("SELECT DISTINCT name FROM tag").fetchall():
        if (meant := tag_name(name)) != name:
            db.execute("INSERT OR IGNORE INTO tag SELECT article, ? FROM tag WHERE name = ?", (meant, name))
            db.execute("DELETE FROM tag WHERE name = ?", (name,))


def rename_hosts(db: sqlite3.Connection) -> None:
    """Gives hosts that an older version percent-encoded the names that name servers know. What is there under such a name already stays."""
    db.create_function("in_ascii", 1, in_ascii)
    db.create_function("host_of", 1, host)
    for table, column in ADDRESSES:  # one statement for each: most of these columns have no index
        also = f", host = host_of(in_ascii({column}))" if (table, column) == ("article", "url") else ""
        which = f"{column} GLOB '*//*[%]*' AND in_ascii({column}) <> {column}"
        db.execute(f"UPDATE OR IGNORE {table} SET {column} = in_ascii({column}){also} WHERE {which}")
