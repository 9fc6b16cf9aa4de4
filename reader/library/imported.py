"""What other programs had saved becomes articles: rows whose text is fetched when they are opened, or that came with it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import replace

from reader.feeds.plain import plain
from reader.imports.saved import Saved
from reader.library import bookmarks, indexing, packing, rows, storing
from reader.library.connection import Library
from reader.library.operations import Changes
from reader.library.timestamps import now, seconds
from reader.models import ENTRY, Place
from reader.text import words
from reader.urls import canonical, host


def take(library: Library, saved: Iterable[Saved], changes: Changes | None = None) -> list[str]:
    """Keeps every article of `saved` in one transaction and returns the ids of those that were not there, or had been removed.

    Of one that is there, tags, marks, notes and passages are added to, and the text where it has none; nothing is taken away.

    changes: told of all that is changed.
    """
    changes, new = changes or Changes(), []
    with library.writing() as db:
        for each in saved:
            address = canonical(each.url)
            key = storing.known(db, [address])
            is_new = key is None
            if key is None:
                key = storing.insert_row(db, address, _facts(each))
                changes.new_article(key)
                _text(db, key, each)
            with changes.changing(db, key), indexing.remarking(db, [key]):
                if is_new or _brought_back(db, key, each):
                    new.append(rows.id_of(db, key))
                if not is_new:
                    _fill(db, key, each)
                _mark(db, key, each)
    return new


def unheld(library: Library, saved: Iterable[Saved]) -> list[Saved]:
    """Those of `saved` of which `take` would return an id."""
    first: dict[str, Saved] = {}
    for each in saved:
        first.setdefault(canonical(each.url), each)
    held = "SELECT 1 FROM address JOIN article ON article.key = article WHERE canonical = ? AND removed = 0"
    with library.reading() as db:
        return [each for address, each in first.items() if not db.execute(held, (address,)).fetchone()]


def _brought_back(db: sqlite3.Connection, key: int, saved: Saved) -> bool:
    """Whether an article had been removed; it is there again, as it was saved where its text was let go."""
    if not storing.bring_back(db, key):
        return False
    if storing.fill(db, key, _facts(saved)):
        _text(db, key, saved)
    return True


def _fill(db: sqlite3.Connection, key: int, saved: Saved) -> None:
    """Gives an article of which nothing but its row is there the text that came with it."""
    there = "SELECT 1 FROM text WHERE article = ?1 UNION ALL SELECT 1 FROM source WHERE article = ?1"
    if not saved.html or db.execute(there, (key,)).fetchone():
        return
    sql = "UPDATE article SET title = iif(title = '', ?, title), words = ? WHERE key = ?"
    db.execute(sql, (saved.title, _facts(saved)["words"], key))
    (title,) = db.execute("SELECT title FROM article WHERE key = ?", (key,)).fetchone()
    _text(db, key, replace(saved, title=title))


def _facts(saved: Saved) -> dict[str, str | int | None]:
    return {
        "url": saved.url,
        "title": saved.title,
        "site": host(saved.url),
        "host": host(saved.url),
        "byline": "\n".join(saved.byline),
        "published": seconds(saved.published),
        "added": seconds(saved.added) or now(),
        "words": words(plain(saved.html)),
    }


def _text(db: sqlite3.Connection, key: int, saved: Saved) -> None:
    """What came with it, made findable."""
    if saved.html:
        body = packing.packed(saved.html.encode("utf-8", "replace"))
        sql = "INSERT INTO source (article, origin, url, body, content_type, fetched) VALUES (?, 'feed', ?, ?, ?, ?)"
        db.execute(sql, (key, saved.url, body, ENTRY, seconds(saved.added) or now()))
    indexing.index(db, key, saved.title, plain(saved.html))


def _mark(db: sqlite3.Connection, key: int, saved: Saved) -> None:
    db.execute("UPDATE article SET read = max(read, ?), archived = max(archived, ?) WHERE key = ?", (saved.read, saved.archived, key))
    rows.give_tags(db, [key], saved.tags)
    when = seconds(saved.added) or now()
    for quote, note in saved.passages:
        bookmarks.bring(db, key, when, Place(quote=quote), note)
    if saved.bookmarked or saved.note:
        bookmarks.bring(db, key, when, Place(), saved.note)
    bookmarks.tell_article(db, key)
