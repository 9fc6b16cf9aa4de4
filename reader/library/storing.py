"""Putting an article into the library: one transaction, found again under any of its addresses, an older text kept as a revision."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping

from reader.library import boilerplate, indexing, packing, rows, stories
from reader.library import ids as names
from reader.library.connection import Library
from reader.library.timestamps import now, seconds
from reader.models import Article, Page
from reader.text import fold, safe_line
from reader.urls import canonical, host
from reader.values import replace

TITLE_WORDS = 12
"""First words of a text that name an article without a title."""


def store(library: Library, article: Article, page: Page | None = None, *, id: str = "", origin: str = "page") -> str:
    """Keeps `article`, with what it was cleaned from, and returns its id. One already there under the same address is renewed.

    page: what came over the wire. id: the article that is renewed, whatever its address. origin: what `page` is: the article's own
    `page`, or its text in a `feed`. A text that differs from the one kept moves that one to the revisions, and counts as changed unless
    `page` is what is kept, cleaned by other rules. State, tags, bookmarks and place stay.
    """
    with library.writing() as db:
        known_as = addresses(article, page if origin == "page" else None)
        key = rows.keys(db, [id])[0] if id else known(db, known_as)
        article = _called(db, key, article)
        body = packing.packed_article(article)
        renewed = key is not None
        changed = key is not None and _keep_revision(db, key, article, body) and not _is_kept(db, key, page, origin)
        row = _facts(article) | {"added": now(), "published": seconds(article.published or article.modified)}
        if key is None:
            key = insert_row(db, known_as[0], row)
        else:
            _renew(db, key, article, changed)
        db.executemany("INSERT OR IGNORE INTO address VALUES (?, ?)", [(address, key) for address in known_as])
        came = seconds(page.fetched) if page is not None else None  # later than now, by a clock that stood wrong
        db.execute("INSERT OR REPLACE INTO text VALUES (?, ?, ?, ?)", (key, origin, max(now(), came or 0), body))
        if page is not None:
            keep_source(db, key, page, origin)
        indexing.index(db, key, article.title, article.text)
        stories.fold(db, key, article.text)
        boilerplate.note(db, key, article, renewed=renewed)
        return rows.id_of(db, key)


def typed(library: Library, id: str, address: str, *, private: bool = False) -> None:
    """Notes that the article is known under `address`, which a person typed; a removed one comes back.

    private: with leave to ask private networks.
    """
    with library.writing() as db:
        (key,) = rows.keys(db, [id])
        db.execute("INSERT OR IGNORE INTO address VALUES (?, ?)", (canonical(address), key))
        db.execute("UPDATE article SET private = max(private, ?), removed = 0 WHERE key = ?", (int(private), key))


def bring_back(db: sqlite3.Connection, key: int) -> bool:
    """Brings back an article if it was removed. Whether it was."""
    return db.execute("UPDATE article SET removed = 0 WHERE key = ? AND removed > 0", (key,)).rowcount > 0


def fill(db: sqlite3.Connection, key: int, facts: Mapping[str, str | int | None]) -> bool:
    """Writes facts into the row of an article, if nothing but its address was left of it. Whether that was so."""
    settings = ", ".join(f"{name} = ?" for name in facts)
    sql = f"UPDATE article SET {settings} WHERE key = ? AND words = 0 AND title = ''"
    return db.execute(sql, (*facts.values(), key)).rowcount > 0


def known(db: sqlite3.Connection, addresses: Iterable[str]) -> int | None:
    """The key of the article that has one of `addresses` (canonical forms)."""
    for address in addresses:
        found = db.execute("SELECT article FROM address WHERE canonical = ?", (address,)).fetchone()
        if found:
            return int(found[0])
    return None


def new_id(db: sqlite3.Connection, table: str, address: str) -> str:
    """The shortest name for `address` that no other row of `table` has."""
    return next(name for name in names.names(address) if not db.execute(f"SELECT 1 FROM {table} WHERE id = ?", (name,)).fetchone())


def keep_source(db: sqlite3.Connection, key: int, page: Page, origin: str) -> None:
    """Keeps what an article is cleaned from, as it came, with its further pages, in place of an older copy and its further pages. Once
    the page has come, nobody waits for it.
    """
    if origin == "page":
        db.execute("DELETE FROM awaited WHERE article = ?", (key,))
    body = packing.packed(page.body)
    fetched = seconds(page.fetched) or now()
    row = (key, origin, page.url, body, page.content_type, page.status, fetched, page.etag, page.last_modified, int(page.cut_short))
    db.execute("INSERT OR REPLACE INTO source VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", row)
    further = [
        (key, origin, number, each.url, packing.packed(each.body), each.content_type, seconds(each.fetched))
        for number, each in enumerate(page.further, 2)
    ]
    db.executemany("INSERT INTO further VALUES (?, ?, ?, ?, ?, ?, ?)", further)


def addresses(article: Article, page: Page | None = None) -> list[str]:
    """The canonical addresses that lead to `article`; a text without one is known by its words."""
    found = [canonical(url) for url in (article.url, page.url if page else "") if url]
    if not found:
        import hashlib

        found = ["text:" + hashlib.sha256(article.text.encode("utf-8", "surrogatepass")).hexdigest()]
    return list(dict.fromkeys(found))


def _keep_revision(db: sqlite3.Connection, key: int, article: Article, body: bytes) -> bool:
    """Moves the text kept so far to the revisions when `article` says something else. Whether it did. A damaged text is dropped."""
    kept = db.execute("SELECT cleaned, body FROM text WHERE article = ?", (key,)).fetchone()
    if kept is None or kept[1] == body:
        return False
    try:
        if packing.unpacked_article(kept[1]).text == article.text:
            return False
    except packing.BROKEN:
        return False
    db.execute("INSERT INTO revision (article, cleaned, body) VALUES (?, ?, ?)", (key, *kept))
    return True


def _is_kept(db: sqlite3.Connection, key: int, page: Page | None, origin: str) -> bool:
    """Whether `page` is the very one that is kept, and came at the same moment: further pages came with it."""
    kept = db.execute("SELECT fetched, body FROM source WHERE article = ? AND origin = ?", (key, origin)).fetchone()
    if page is None or kept is None or kept[0] != seconds(page.fetched):
        return False
    try:
        return packing.unpacked(kept[1]) == page.body
    except packing.BROKEN:
        return False


def insert_row(db: sqlite3.Connection, address: str, row: Mapping[str, str | int | None]) -> int:
    """A new row of `article` under the canonical `address`, and its key. Its rank is made when it is indexed."""
    whole = {"id": new_id(db, "article", address), "rank": -indexing.numbers(db)[0], **row}
    key = rows.insert(db, "article", whole)
    db.execute("INSERT OR IGNORE INTO address VALUES (?, ?)", (address, key))
    return key


def put_back(db: sqlite3.Connection, key: int, revision: int, origin: str, changed: int = 0, free: int = 0) -> None:
    """Makes an older text, cleaned from `origin`, the text of an article again; the present one is dropped.

    changed: whether the article counted as changed then. free: whether it was folded under no other. If the revision is gone meanwhile,
    nothing changes.
    """
    kept = db.execute("SELECT cleaned, body FROM revision WHERE key = ? AND article = ?", (revision, key)).fetchone()
    if kept is None:
        return
    article = packing.unpacked_article(kept[1])
    db.execute("INSERT OR REPLACE INTO text VALUES (?, ?, ?, ?)", (key, origin, *kept))
    db.execute("DELETE FROM revision WHERE key >= ? AND article = ?", (revision, key))
    _renew(db, key, article, changed=False)
    db.execute("UPDATE article SET changed = ?, story = iif(?, NULL, story) WHERE key = ?", (changed, free, key))
    indexing.index(db, key, article.title, article.text)
    stories.sketched(db, key, article.text)


def _renew(db: sqlite3.Connection, key: int, article: Article, changed: bool) -> None:
    """Writes what the new copy says over the row; what it does not say stays. A removed article comes back."""
    facts = {name: value for name, value in _facts(article).items() if value != "" or name == "access"}
    if not article.site:
        facts.pop("site", None)  # the name that its feed gave says more than the host
    if article.published:
        facts["published"] = seconds(article.published)
    settings = ", ".join(f"{name} = ?" for name in facts)
    db.execute(
        f"UPDATE article SET {settings}, removed = 0, changed = max(changed, ? AND read) WHERE key = ?",
        (*facts.values(), int(changed), key),
    )


def _called(db: sqlite3.Connection, key: int | None, article: Article) -> Article:
    """The article; if it names no title, with the one that it has here, such as its feed's, unless that is only the first words of an
    older text."""
    if article.title or key is None:
        return article
    title, body = db.execute("SELECT title, body FROM article LEFT JOIN text ON article = key WHERE key = ?", (key,)).fetchone()
    try:
        before = packing.unpacked_article(body) if body else None
    except packing.BROKEN:
        before = None
    is_named = before is None or before.title or title != _first_words(before)
    return replace(article, title=title) if is_named else article


def _first_words(article: Article) -> str:
    return safe_line(" ".join(fold(article.text[:400]).split(" ")[:TITLE_WORDS]))


def _facts(article: Article) -> dict[str, str | int | None]:
    return {
        "url": article.url,
        "title": safe_line(article.title) or _first_words(article),
        "site": safe_line(article.site) or host(article.url),
        "host": host(article.url),
        "byline": "\n".join(map(safe_line, article.byline)),
        "words": article.word_count,
        "stripped": len(article.removals),
        "access": article.access.state.value,
    }
