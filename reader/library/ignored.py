"""The entries that the reader's own rules kept out of the library, so that none is lost without a word."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime

from reader.library.connection import Library
from reader.library.rows import AMONG
from reader.library.timestamps import moment, now
from reader.models import Entry
from reader.text import safe_line
from reader.urls import without_trackers

DAYS = 90
"""How long an entry is remembered that its feed no longer tells."""


@dataclass(frozen=True, slots=True)
class Ignored:
    """An entry that was kept out."""

    rule: str
    """The rule as it was written at that time."""
    paper: str
    """The title of its feed, or its address."""
    title: str
    url: str
    seen: datetime | None
    """When it came first."""


def every(library: Library) -> list[Ignored]:
    """All that are remembered, the newest first."""
    sql = """
        SELECT rule, iif(feed.title = '', feed.url, feed.title), ignored.title, ignored.url, seen
        FROM ignored JOIN feed ON feed.key = feed WHERE removed = 0 ORDER BY seen DESC, feed, name
    """
    with library.reading() as db:
        return [Ignored(rule, paper, title, url, moment(seen)) for rule, paper, title, url, seen in db.execute(sql)]


def by_rule(library: Library) -> dict[str, int]:
    """How many each rule kept out, of those that are remembered."""
    with library.reading() as db:
        sql = "SELECT rule, count(*) FROM ignored JOIN feed ON feed.key = feed WHERE removed = 0 GROUP BY rule"
        return dict(db.execute(sql).fetchall())


def by_other_rules(library: Library, in_force: Collection[str]) -> set[str]:
    """The ids of feeds of which something was kept out by a rule that no longer holds: they have to be read again."""
    with library.reading() as db:
        sql = f"SELECT DISTINCT feed.id FROM ignored JOIN feed ON feed.key = feed WHERE rule NOT {AMONG}"
        return {id for (id,) in db.execute(sql, (json.dumps([*in_force]),))}


def keep_out(db: sqlite3.Connection, feed: int, name: str, rule: str, entry: Entry) -> bool:
    """Remembers that a rule keeps an entry out. Whether it is the first time."""
    if db.execute("UPDATE ignored SET rule = ? WHERE feed = ? AND name = ?", (rule, feed, name)).rowcount:
        return False
    row = (feed, name, rule, safe_line(entry.title), without_trackers(entry.url), now())
    db.execute("INSERT INTO ignored VALUES (?, ?, ?, ?, ?, ?)", row)
    return True


def sweep(db: sqlite3.Connection, feed: int, told: Iterable[str], in_force: Collection[str]) -> None:
    """Forgets entries of a feed that are articles by now, and those that it no longer tells: after DAYS, or at once when their rule no
    longer holds.

    told: the guids in its document of now. in_force: the rules that hold.
    """
    db.execute("DELETE FROM ignored WHERE feed = ?1 AND name IN (SELECT name FROM entry WHERE feed = ?1)", (feed,))
    gone = "feed = ?1 AND name NOT IN (SELECT value FROM json_each(?2))"
    old = "(seen < ?3 OR rule NOT IN (SELECT value FROM json_each(?4)))"
    db.execute(f"DELETE FROM ignored WHERE {gone} AND {old}", (feed, json.dumps([*told]), now() - DAYS * 86_400, json.dumps([*in_force])))
