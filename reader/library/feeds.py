"""Feeds in the library: subscribed, listed, filed in folders, and what each visit to one brought. Nothing here asks a server."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from reader.errors import NotInLibraryError
from reader.library import ids as names
from reader.library import operations, rows, storing
from reader.library.connection import Library
from reader.library.timestamps import moment, now
from reader.models import Feed, Subscription
from reader.text import counted, safe_line
from reader.urls import asked, canonical, meant, without_user
from reader.values import replace

_CAME = "(digest <> x'' OR EXISTS (SELECT 1 FROM entry WHERE entry.feed = feed.key))"
"""Whether the library holds what a feed's validators stand for. If they came without the entries, the server would answer 304, and the
entries would never come."""
_FACTS = f"""
    id, url, title, site_url, folder, description, language, text_from, ahead, private, iif({_CAME}, etag, ''),
    iif({_CAME}, last_modified, ''), checked, due, wait, digest, failures, error, gone
"""
_COUNTS = """
    (SELECT count(DISTINCT article) FROM entry WHERE entry.feed = feed.key),
    (SELECT count(DISTINCT article) FROM entry JOIN article ON article.key = entry.article
        WHERE entry.feed = feed.key AND read = 0 AND article.removed = 0 AND archived = 0)
"""
"""How many articles a feed brought, and how many are unread. One may be several entries: some feeds give each revision a new guid."""
_SELECT = f"SELECT {_FACTS}, {_COUNTS} FROM feed WHERE removed = 0"
_UNCOUNTED = f"SELECT {_FACTS}, 0, 0 FROM feed WHERE removed = 0"


def subscribe(library: Library, feed: Feed, *, private: bool = False) -> Feed:
    """Keeps `feed` and returns it with its id. One that is there already stays as it is, but for its leave; one that was removed comes back
    as it was, but for the folder that is named.

    private: it has leave to ask private networks. Its address is kept as `urls.asked` has it, without a password.
    """
    return subscribe_all(library, [feed], private=private)[0]


def subscribe_all(library: Library, papers: Iterable[Feed], *, private: bool = False) -> list[Feed]:
    """`subscribe` for each, in one operation: undo ends all subscriptions that are new."""
    with library.writing() as db:
        kept = [follow(db, paper, private=private) for paper in papers]
        operations.remember_new_feeds(db, [key for key, new in kept if new])
        return [_subscription(db.execute(f"{_SELECT} AND key = ?", (key,)).fetchone()).feed for key, _ in kept]


def follow(db: sqlite3.Connection, feed: Feed, *, private: bool = False) -> tuple[int, bool]:
    """As `subscribe`, inside an open transaction and without an operation to undo: (key, whether the feed was not followed before)."""
    feed = replace(feed, url=asked(feed.url))
    there = db.execute("SELECT key, removed FROM feed WHERE url = ?", (feed.url,)).fetchone()
    if there is None:
        return _insert(db, feed, private), True
    if private:
        db.execute("UPDATE feed SET private = 1 WHERE key = ?", (there[0],))
    if there[1]:
        back = "removed = 0, gone = 0, failures = 0, due = NULL, wait = NULL, error = ''"
        named = "folder = iif(?1 = '', folder, ?1), title = iif(title = '', ?2, title)"
        db.execute(f"UPDATE feed SET {back}, {named} WHERE key = ?3", (safe_line(feed.folder), safe_line(feed.title), there[0]))
    return there[0], bool(there[1])


def _insert(db: sqlite3.Connection, feed: Feed, private: bool) -> int:
    row = {
        "id": storing.new_id(db, "feed", canonical(feed.url)),
        "url": feed.url,
        "title": safe_line(feed.title),
        "site_url": feed.site_url,
        "folder": safe_line(feed.folder),
        "description": safe_line(feed.description),
        "language": feed.language,
        "private": int(private),
        "added": now(),
    }
    return rows.insert(db, "feed", row)


def all(library: Library) -> list[Feed]:
    """Every feed, by folder and title."""
    return [each.feed for each in subscriptions(library, counted=False)]


def subscriptions(library: Library, ids: Iterable[str] | None = None, *, counted: bool = True) -> list[Subscription]:
    """Every feed (or those of `ids`) with how its visits went, by folder and title. Raises NotInLibraryError for an unknown id.

    counted: whether to count the entries of each, which takes longer than all the rest and is of no use to a refresh.
    """
    if ids is not None:
        return [subscription(library, id) for id in ids]
    select = _SELECT if counted else _UNCOUNTED
    with library.reading() as db:
        return [_subscription(row) for row in db.execute(f"{select} ORDER BY folder, title COLLATE NOCASE, url")]


def subscription(library: Library, id: str) -> Subscription:
    """One feed with how its visits went. Raises NotInLibraryError."""
    with library.reading() as db:
        found = db.execute(f"{_SELECT} AND id = ?", (id,)).fetchone()
    if found is None:
        raise _missing(id)
    return _subscription(found)


def find(library: Library, selector: str) -> str:
    """The id of the feed that `selector` means: an id, its beginning (4 or more), its address or its site's, or the address at which it was
    before it moved. Raises NotInLibraryError."""
    return find_all(library, [selector])[0]


def find_all(library: Library, selectors: Iterable[str]) -> list[str]:
    """`find` for each, in order, every id once."""
    known, selectors = all(library), [*selectors]
    places = _by_address(known) if any(map(_is_address, selectors)) else {}
    return list(dict.fromkeys(_found(selector, known, places) for selector in selectors))


def _by_address(known: Iterable[Feed]) -> dict[str, list[str]]:
    """Ids by the addresses of feeds, and by those of their sites where no feed has the same."""
    own, sites = dict[str, list[str]](), dict[str, list[str]]()
    for feed in known:
        own.setdefault(canonical(feed.url), []).append(feed.id)
        sites.setdefault(canonical(feed.site_url), []).append(feed.id)
    return sites | own


def _is_address(selector: str) -> bool:
    return ":" in selector or "/" in selector


def _found(selector: str, known: Iterable[Feed], places: Mapping[str, Sequence[str]]) -> str:
    if _is_address(selector):
        address = canonical(meant(selector))
        found, many = places.get(address) or _named_after(address, known), f"There are several feeds of {safe_line(selector)}."
    else:
        begin, many = selector.lower(), f"{safe_line(selector)} is the beginning of several feeds' ids."
        found = [feed.id for feed in known if len(begin) >= 4 and feed.id.startswith(begin)]
        found = [id for id in found if id == begin] or found
    if len(found) > 1:
        raise NotInLibraryError(many, hint="reader feeds list prints their ids", subject=selector)
    if not found:
        raise _missing(selector)
    return found[0]


def _named_after(address: str, known: Iterable[Feed]) -> list[str]:
    """The id of the feed that was followed under `address` and moved for good since: it keeps the id that was made from that one."""
    by_it = {*names.names(address)}
    return [feed.id for feed in known if feed.id in by_it]


def unread(library: Library) -> dict[str, int]:
    """How many unread articles each feed has, by its id; feeds without any are left out."""
    with library.reading() as db:
        counted = (  # the cross join makes SQLite begin with the few that are unread; both are counted in indexes alone
            "SELECT entry.feed AS key, count(DISTINCT entry.article) AS many"
            " FROM article CROSS JOIN entry ON entry.article = article.key"
            " WHERE read = 0 AND article.removed = 0 AND archived = 0 GROUP BY entry.feed"
        )
        sql = f"SELECT id, many FROM ({counted}) JOIN feed USING (key)"
        return dict(db.execute(sql).fetchall())


def change(library: Library, ids: Sequence[str], **wanted: str | bool) -> None:
    """Sets `title`, `folder`, `text_from` or `ahead` of feeds; one undo takes it back. Raises NotInLibraryError."""
    unknown = set(wanted) - {"title", "folder", "text_from", "ahead"}
    assert not unknown, f"a feed has no {unknown} to set"
    columns = {name: int(value) if isinstance(value, bool) else safe_line(value) for name, value in wanted.items()}
    with library.writing() as db:
        keys = [_key(db, id) for id in ids]
        operations.remember_feeds(db, f"change {counted(len(keys), 'feed')}", keys)
        for name, value in columns.items():
            db.executemany(f"UPDATE feed SET {name} = ? WHERE key = ?", [(value, key) for key in keys])


def remove(library: Library, ids: Sequence[str]) -> None:
    """Ends subscriptions; their articles stay, one undo gives them back. Raises NotInLibraryError."""
    with library.writing() as db:
        keys = [_key(db, id) for id in ids]
        operations.remember_feeds(db, f"remove {counted(len(keys), 'feed')}", keys)
        db.executemany("UPDATE feed SET removed = ? WHERE key = ?", [(now(), key) for key in keys])


def permit(library: Library, id: str, leave: bool = True) -> None:
    """Notes whether a feed is asked with leave to ask private networks. Raises NotInLibraryError."""
    with library.writing() as db:
        db.execute("UPDATE feed SET private = ? WHERE key = ?", (int(leave), _key(db, id)))


def _key(db: sqlite3.Connection, id: str) -> int:
    found = db.execute("SELECT key FROM feed WHERE id = ? AND removed = 0", (id,)).fetchone()
    if found is None:
        raise _missing(id)
    return int(found[0])


def _missing(selector: str) -> NotInLibraryError:
    named, what = without_user(selector), "address" if _is_address(selector) else "id"
    return NotInLibraryError(f"No feed has the {what} {safe_line(named)}.", hint="reader feeds list prints them.", subject=named)


def _subscription(row: tuple[Any, ...]) -> Subscription:
    id, url, title, site_url, folder, description, language, text_from, ahead, private, etag, last_modified, *rest = row
    checked, due, wait, digest, failures, error, gone, entries, unread = rest
    return Subscription(
        feed=Feed(url, title, site_url, id, folder, description, language),
        text_from=text_from,
        ahead=bool(ahead),
        private=bool(private),
        etag=etag,
        last_modified=last_modified,
        checked=moment(checked),
        due=moment(due),
        wait=moment(wait),
        digest=digest,
        failures=failures,
        error=error,
        gone=bool(gone),
        entries=entries,
        unread=unread,
    )
