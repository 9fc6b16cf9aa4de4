"""Records back into the library, one transaction each, merged with what is there: nothing that is there is lost.

What a record from elsewhere may not do: carry text that is not terminal-safe, name an address that is not http(s), or grant leave
to ask private networks.
"""

from __future__ import annotations

import base64
import sqlite3
from datetime import datetime

from reader.errors import NoArticleError
from reader.export import record
from reader.library import bookmarks, enclosures, feeds, ids, indexing, packing, rows, search, stories, storing
from reader.library.connection import Library
from reader.library.operations import Changes
from reader.library.records import FEED, FOLDER, FURTHER_FIELDS, REMOVED, SOURCE_FIELDS, STATES, Record
from reader.library.timestamps import now, seconds
from reader.models import AccessState, Article, Enclosure, Feed, Place
from reader.text import safe, safe_line
from reader.urls import absolute, asked, host, web


def restore(library: Library, value: Record, changes: Changes | None = None) -> bool:
    """Takes one record in. Whether it brought something that was not there or had been removed. Raises NoArticleError when it is none of
    ours.

    changes: notes all that is changed.
    """
    changes = changes or Changes()
    try:
        schema = value.get("schema")
        with library.writing() as db:
            if schema == FEED:
                return _feed(db, value, changes)
            if schema == FOLDER:
                with changes.changing_folders(db):
                    return _folder(db, str(value["name"]), str(value["query"]))
            if schema == REMOVED:
                return _removed(db, value)
            return _article(db, record.read(value), value.get("library") or {}, changes)
    except KeyError as error:
        raise NoArticleError(f"This record has no {error}.") from error
    except (TypeError, AttributeError, ValueError, sqlite3.InterfaceError, OverflowError) as error:
        raise NoArticleError(f"This JSON is no whole record: {error}.") from error


def _folder(db: sqlite3.Connection, name: str, text: str) -> bool:
    """Whether a smart folder came: if one of that name is there, that stays as it is. One that only another version understands comes too,
    and `search.kept` says so.
    """
    if not (name := safe_line(name)):
        raise ValueError("a smart folder needs a name")
    return not db.execute("SELECT 1 FROM folder WHERE name = ?", (name,)).fetchone() and search.put(db, name, text)


def _feed(db: sqlite3.Connection, value: Record, changes: Changes) -> bool:
    url = asked(web("", str(value["url"])))
    if not url:
        raise ValueError(f"{value['url']!r} is no address of a feed")
    if db.execute("SELECT 1 FROM feed WHERE url = ? AND removed = 0", (url,)).fetchone():
        return False
    names = ("title", "folder", "description", "language")
    said = {name: safe_line(str(value.get(name) or "")) for name in names}
    key, _ = feeds.follow(db, Feed(url, site_url=absolute("", str(value.get("site_url") or "")), **said))
    text_from = value.get("text_from") if value.get("text_from") in ("feed", "page", "fuller") else "fuller"
    kept = (said["title"], text_from, int(bool(value.get("ahead"))), str(value.get("etag") or ""), str(value.get("last_modified") or ""))
    settings = "title = ?, text_from = ?, ahead = ?, etag = ?, last_modified = ?, added = ?"
    db.execute(f"UPDATE feed SET {settings} WHERE key = ?", (*kept, _seconds(value.get("added")) or now(), key))
    changes.new_feed(db, key)
    return True


def _removed(db: sqlite3.Connection, value: Record) -> bool:
    """Notes an article that is to stay away, in the form in which a removed one ends here. If it is here, it stays. Brings nothing new."""
    addresses = [safe(str(each)) for each in value["addresses"]]
    if not addresses:
        raise ValueError("it has no address")
    if _entry(db, value) is None and storing.known(db, addresses) is None:
        key = storing.insert_row(db, addresses[0], {"url": "", "added": now(), "removed": now()})
        db.executemany("INSERT OR IGNORE INTO address VALUES (?, ?)", [(address, key) for address in addresses])
        _entries(db, key, value)
    return False


def _article(db: sqlite3.Connection, article: Article, about: Record, changes: Changes) -> bool:
    addresses = [str(each) for each in about.get("addresses") or ()]
    if not (addresses or article.url or article.blocks):
        raise ValueError("it has neither an address nor a text")
    addresses = addresses or storing.addresses(article)
    key = _entry(db, about) or storing.known(db, addresses)
    new = key is None
    if key is None:
        key = _insert(db, article, about, addresses[0])
        changes.new_article(key)
        _texts(db, key, article, about)
        top = storing.known(db, [str(about["story"])]) if about.get("story") else None
        db.execute("UPDATE article SET story = ? WHERE key = ?", (top, key))
    with changes.changing(db, key), indexing.remarking(db, [key]):
        back = not new and _brought_back(db, key, article, about)
        filled = not new and _filled(db, key, article, about)
        _merge(db, key, about)
    db.executemany("INSERT OR IGNORE INTO address VALUES (?, ?)", [(safe(address), key) for address in addresses])
    return new or back or filled


def _brought_back(db: sqlite3.Connection, key: int, article: Article, about: Record) -> bool:
    """Brings a removed article back, with the record's text if its own was let go. Whether it had been removed."""
    if not storing.bring_back(db, key):
        return False
    if storing.fill(db, key, _facts(article, about)):
        _texts(db, key, article, about)
    return True


def _filled(db: sqlite3.Connection, key: int, article: Article, about: Record) -> bool:
    """Gives an article without a text (a feed's entry, a bookmark) the text and the facts of the record. Whether it did.

    An undo leaves it the text, as it does with a fetched one.
    """
    if db.execute("SELECT 1 FROM text WHERE article = ?", (key,)).fetchone():
        return False
    if not (about.get("text") if about else article.blocks):
        there = db.execute("SELECT 1 FROM source WHERE article = ?", (key,)).fetchone()
        if there or not about.get("sources"):
            return False
    facts = {name: value for name, value in _facts(article, about).items() if value and name not in ("url", "host", "added")}
    settings = ", ".join(f"{name} = ?" for name in facts)
    db.execute(f"UPDATE article SET {settings} WHERE key = ?", (*facts.values(), key))
    _texts(db, key, article, about)
    return True


def _entry(db: sqlite3.Connection, about: Record) -> int | None:
    """The article that is one of the record's entries of the same feed, whatever its address."""
    sql = "SELECT article FROM entry JOIN feed ON feed.key = feed WHERE feed.url = ? AND name = ?"
    for entry in about.get("entries") or ():
        if found := db.execute(sql, (str(entry["feed"]), str(entry["key"]))).fetchone():
            return int(found[0])
    return None


def _insert(db: sqlite3.Connection, article: Article, about: Record, address: str) -> int:
    return storing.insert_row(db, address, {"id": _id(db, about.get("id"), address), **_facts(article, about)})


def _facts(article: Article, about: Record) -> dict[str, str | int | None]:
    return {
        "url": article.url,
        "host": host(article.url),
        "title": safe_line(str(about.get("title") or article.title)),
        "site": safe_line(str(about.get("site") or article.site)) or host(article.url),
        "byline": safe(str(about.get("byline") or "\n".join(article.byline))),
        "published": _seconds(about.get("published")) if about else seconds(article.published or article.modified),
        "added": _seconds(about.get("added")) or now(),
        "words": int(about.get("words") or article.word_count),
        "stripped": int(about.get("stripped") or len(article.removals)),
        "access": AccessState(about.get("access") or article.access.state).value,
    }


def _id(db: sqlite3.Connection, wanted: object, address: str) -> str:
    """The id that the record has, when it is of our form and free; else the one that the address gives."""
    known = str(wanted or "")
    ours = ids.SHORTEST <= len(known) <= 32 and set(known) <= set(ids.ALPHABET)
    if ours and not db.execute("SELECT 1 FROM article WHERE id = ?", (known,)).fetchone():
        return known
    return storing.new_id(db, "article", address)


def _texts(db: sqlite3.Connection, key: int, article: Article, about: Record) -> None:
    """The clean text, the older ones, and what they were cleaned from; made findable."""
    for source in about.get("sources") or ():
        columns = ", ".join(("article", *SOURCE_FIELDS, "body"))
        row = (key, *(_of_source(source, name) for name in SOURCE_FIELDS), _body(source))
        is_new = db.execute(f"INSERT OR IGNORE INTO source ({columns}) VALUES ({', '.join('?' * len(row))})", row).rowcount > 0
        for number, page in enumerate((source.get("further") or ()) if is_new else (), 2):
            facts = {name: _of_source(page, name) for name in FURTHER_FIELDS}
            rows.insert(db, "further", {"article": key, "origin": row[1], "number": number, **facts, "body": _body(page)})
    text = about.get("text") if about else {"origin": "page"}
    if text:
        cleaned = _seconds(text.get("cleaned")) or now()
        db.execute(
            "INSERT INTO text VALUES (?, ?, ?, ?)", (key, str(text.get("origin") or "page"), cleaned, packing.packed_article(article))
        )
    for older in about.get("revisions") or ():
        cleaned, body = _seconds(older.get("cleaned")) or now(), packing.packed_article(record.read(older["article"]))
        db.execute("INSERT INTO revision (article, cleaned, body) VALUES (?, ?, ?)", (key, cleaned, body))
    words = article.text if text else indexing.entry_text(db, key)
    indexing.index(db, key, article.title, words)
    stories.sketched(db, key, words)


def _body(page: Record) -> bytes:
    """The bytes of a page as the library keeps them. Raises ValueError."""
    return packing.packed(base64.b64decode(page["body"], validate=True))


def _of_source(source: Record, name: str) -> str | int | None:
    """One field of what a text was cleaned from, of the kind that its column holds. Raises ValueError."""
    value = source.get(name)
    match name:
        case "origin":
            if value not in ("page", "feed"):
                raise ValueError(f"{value!r} is no origin of a text")
            return str(value)
        case "fetched":
            return _seconds(value)
        case "status":
            return int(value or 200)
        case "cut_short":
            return int(bool(value))
    return safe_line(str(value or ""))


def _merge(db: sqlite3.Connection, key: int, about: Record) -> None:
    """State, tags, bookmarks, place and entries: added to what is there."""
    for state in STATES:
        if about.get(state):
            db.execute(f"UPDATE article SET {state} = 1 WHERE key = ?", (key,))
    rows.give_tags(db, [key], map(str, about.get("tags") or ()))
    brought = set[int]()
    for mark in about.get("bookmarks") or ():
        quote, prefix, suffix = (safe(str(mark.get(name) or "")) for name in ("quote", "prefix", "suffix"))
        at = Place(int(mark.get("block") or 0), quote, int(mark.get("offset") or 0), prefix, suffix)
        note, others = safe(str(mark.get("note") or "")), brought if at.quote else set()  # of the article as a whole there is one
        brought.add(bookmarks.bring(db, key, _seconds(mark.get("created")) or now(), at, note, others=others))
    bookmarks.tell_article(db, key)
    files = [
        (absolute("", str(each["url"])), safe_line(str(each.get("type") or ""))[:80], each.get("length"))
        for each in about.get("enclosures") or ()
    ]
    enclosures.keep(db, key, (Enclosure(url, type, length if isinstance(length, int) else None) for url, type, length in files if url))
    if place := about.get("place"):
        stopped = (key, int(place["block"]), safe(str(place["quote"])), int(place["offset"]))
        db.execute("INSERT OR IGNORE INTO place VALUES (?, ?, ?, ?)", stopped)
    _entries(db, key, about)


def _entries(db: sqlite3.Connection, key: int, about: Record) -> None:
    """Notes which entries of which feeds the article is."""
    for entry in about.get("entries") or ():
        feed = db.execute("SELECT key FROM feed WHERE url = ?", (str(entry["feed"]),)).fetchone()
        if feed:
            db.execute("UPDATE article SET feed = ifnull(feed, ?) WHERE key = ?", (feed[0], key))
            row = (feed[0], str(entry["key"]), key, bytes.fromhex(str(entry["digest"])))
            db.execute("INSERT OR IGNORE INTO entry VALUES (?, ?, ?, ?)", row)


def _seconds(value: object) -> int | None:
    """An ISO time as seconds; None for nothing. Raises ValueError."""
    if not value:
        return None
    return seconds(datetime.fromisoformat(str(value)))
