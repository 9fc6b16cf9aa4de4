"""Which articles there are: found by what a person types, listed by a query, counted. No texts."""

from __future__ import annotations

import json
from collections.abc import Sequence

from reader.errors import NotInLibraryError
from reader.library import conditions, rows
from reader.library.connection import Library
from reader.library.ids import LEAST
from reader.models import Headline, Query
from reader.text import safe_line
from reader.urls import canonical, without_user
from reader.values import replace


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
        elif len(selector) >= LEAST:
            query = "SELECT id FROM article WHERE id >= ? AND id < ? AND removed = 0 ORDER BY length(id) LIMIT 2"
            value = (selector.lower(), selector.lower() + "{")
        else:
            raise NotInLibraryError(f"{safe_line(selector)!r} is too short for an id.", hint="Give four characters or more, or @last.")
        found = [row[0] for row in db.execute(query, value)]
    if not found:
        named = without_user(selector)
        raise NotInLibraryError(f"{safe_line(named)} is not in the library.", hint="reader list shows what is.", subject=named)
    if len(found) > 1 and found[0] != selector.lower():
        raise NotInLibraryError(f"{safe_line(selector)} is the beginning of several ids.", hint="Give more of it.", subject=selector)
    return str(found[0])


def headline(library: Library, id: str) -> Headline:
    """The row of one article, removed ones included. Raises NotInLibraryError."""
    with library.reading() as db:
        return rows.headline(rows.one(db, f"SELECT {rows.COLUMNS} FROM article WHERE id = ?", id))


def headlines(library: Library, query: Query, *, offset: int = 0, limit: int = 200) -> list[Headline]:
    """The rows that `query` means, from the `offset`th on, at most `limit`."""
    chosen = conditions.selection(query)
    sql = f"SELECT {rows.COLUMNS} FROM {chosen.tables} WHERE {chosen.where} ORDER BY {chosen.order} LIMIT ? OFFSET ?"
    with library.reading() as db:
        return [rows.headline(row) for row in db.execute(sql, (*chosen.values, limit, offset))]


def headlines_of(library: Library, ids: Sequence[str]) -> list[Headline]:
    """The rows of articles in the order of `ids`; ids that are unknown by now are left out."""
    with library.reading() as db:
        found = (db.execute(f"SELECT {rows.COLUMNS} FROM article WHERE id = ?", (id,)).fetchone() for id in ids)
        return [rows.headline(row) for row in found if row]


def unread_of(library: Library, ids: Sequence[str]) -> frozenset[str]:
    """The ids among `ids` of articles that are there and unread."""
    with library.reading() as db:
        sql = f"SELECT id FROM article WHERE id {rows.AMONG} AND read = 0 AND removed = 0"
        return frozenset(row[0] for row in db.execute(sql, (json.dumps(ids),)))


def ids(library: Library, query: Query) -> list[str]:
    """The ids of all that `query` means, in its order."""
    chosen = conditions.selection(query)
    with library.reading() as db:
        found = db.execute(f"SELECT article.id FROM {chosen.tables} WHERE {chosen.where} ORDER BY {chosen.order}", chosen.values)
        return [row[0] for row in found]


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


def count_unread(library: Library, query: Query) -> int:
    """How many of the articles that `query` means are unread; 0 where it asks for those that were read."""
    return count(library, replace(query, also=(*query.also, Query(unread=True))))


def tags(library: Library) -> dict[str, int]:
    """Every tag in use, in alphabetical order, with how many articles have it that are unread and not archived."""
    with library.reading() as db:
        unread = "sum(read = 0 AND archived = 0)"
        sql = f"SELECT name, {unread} FROM tag JOIN article ON key = article WHERE removed = 0 GROUP BY name ORDER BY name"
        return dict(db.execute(sql).fetchall())
