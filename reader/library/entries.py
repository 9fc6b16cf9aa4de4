"""What visits to feeds bring: entries become articles, all of one visit in one transaction.

An entry's text is kept as it came and made findable at once; it is cleaned when somebody opens it.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections import defaultdict
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass, field, replace

from reader.feeds.entries import key
from reader.feeds.plain import plain
from reader.library import enclosures, ignored, indexing, packing, rows, stories, storing, terms
from reader.library.connection import Library
from reader.library.entry_identity import Fingerprint, words_digest
from reader.library.entry_matching import Register
from reader.library.ignoring import Rule, rule_for
from reader.library.timestamps import now, seconds
from reader.models import ENTRY, Enclosure, Entry, Feed, Visited
from reader.text import safe_line, words
from reader.urls import asked, canonical, host, without_trackers

SHRINKS = 0.8
"""A new text with less than this share of the words that were there is a cut one: the fuller one stays."""
MOST_ADDRESSES = 16
"""Most addresses by which an article is known: of a feed that names each visit in them, the first ones and the last."""
FOLDED = 30
"""Where one visit brings more new entries than this, none is compared with other stories: the first hundred of a feed are no copies."""


@dataclass(frozen=True, slots=True)
class Brought:
    """What one visit brought: the ids of new and of changed articles, and what the rules kept out."""

    new: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    ignored: tuple[tuple[str, str], ...] = ()
    """What a rule kept out for the first time: (the rule, the title)."""


def record(library: Library, visited: Visited, ignore: Sequence[Rule] = ()) -> Brought:
    """Carries out what was decided about a visit, whole or not at all. A feed that was removed meanwhile brings nothing; one that moved for
    good to the address of another followed feed becomes that feed.

    ignore: rules for entries that are to become no articles. What is one already stays one.
    """
    with library.writing() as db:
        sql = "SELECT key, url, title FROM feed WHERE {} = ? AND removed = 0"
        found = db.execute(sql.format("id"), (visited.feed_id,)).fetchone()
        if found is None:
            return Brought()
        visited = replace(visited, url=visited.url or asked(found[1]))  # older versions kept it as it was typed
        if other := db.execute(sql.format("url"), (visited.url,)).fetchone():
            _hand_over(db, found[0], other[0])
            found = other
        key, url, title = found
        _note_visit(db, key, visited)
        if visited.feed is None:
            return Brought()
        called = _note_paper(db, key, visited.feed)
        paper = replace(visited.feed, url=url, title=safe_line(visited.feed.title) or title)
        return _VisitWriter(db, key, paper, called, ignore).take(visited.entries)


def _hand_over(db: sqlite3.Connection, key: int, other: int) -> None:
    """Ends the feed `key` and gives all that came by it to the other one, with its folder. Else what the reader set for the other stays."""
    if key == other:
        return
    for table in ("entry", "ignored"):
        db.execute(f"UPDATE OR IGNORE {table} SET feed = ? WHERE feed = ?", (other, key))
        db.execute(f"DELETE FROM {table} WHERE feed = ?", (key,))
    db.execute("UPDATE article SET feed = ? WHERE feed = ?", (other, key))
    handed = "folder = iif(folder = '', (SELECT folder FROM feed WHERE key = ?1), folder)"
    db.execute(f"UPDATE feed SET {handed} WHERE key = ?2", (key, other))
    db.execute("UPDATE feed SET removed = ? WHERE key = ?", (now(), key))


def _note_visit(db: sqlite3.Connection, key: int, visited: Visited) -> None:
    row = {
        "checked": now(),
        "etag": visited.etag,
        "last_modified": visited.last_modified,
        "digest": visited.digest,
        "failures": visited.failures,
        "error": safe_line(str(visited.error or "")),
        "due": seconds(visited.due),
        "wait": seconds(visited.wait),
        "gone": int(visited.gone),
    }
    db.execute(f"UPDATE feed SET {', '.join(f'{name} = ?' for name in row)} WHERE key = ?", (*row.values(), key))
    if visited.url:
        db.execute("UPDATE OR IGNORE feed SET url = ? WHERE key = ?", (visited.url, key))


def _note_paper(db: sqlite3.Connection, key: int, paper: Feed) -> str:
    """Writes down what a paper says of itself, and returns its title in the lists: one that the reader gave stays."""
    said = (safe_line(paper.title), paper.site_url, safe_line(paper.description), paper.language)
    titles = "title = iif(?1 <> '' AND title IN ('', told), ?1, title), told = iif(?1 = '', told, ?1)"
    settings = f"{titles}, site_url = iif(?2 = '', site_url, ?2), description = ?3, language = ?4"
    db.execute(f"UPDATE feed SET {settings} WHERE key = ?5", (*said, key))
    return str(db.execute("SELECT title FROM feed WHERE key = ?", (key,)).fetchone()[0])


@dataclass(slots=True)
class _VisitWriter:
    """One feed's place in the library, inside an open transaction."""

    db: sqlite3.Connection
    feed: int
    paper: Feed
    """What the feed says of itself."""
    called: str
    """Its title in the lists, which the reader may have given it."""
    ignore: Sequence[Rule]
    findable: list[tuple[int, str, str]] = field(default_factory=list)
    """Rows for the index: they go in last, see `indexing.index_row`."""

    def take(self, entries: Iterable[Entry]) -> Brought:
        """Keeps what is new, renews what has changed, passes over the rest."""
        entries = tuple(entries)
        document = _told(entries, _shared(entries) | self._handed_on(entries), _crowded(entries) | self._crowded_before(entries))
        register = Register(self.db, self.feed, self.paper.url, document)
        coming = [told for told in document if register.article(told) is None]
        listed = replace(self.paper, title=self.called)
        unwanted = {told: rule for told in coming if (rule := rule_for(document[told], listed, self.ignore))}
        wanted = [told for told in coming if told not in unwanted]
        places = self._places(wanted)
        new: list[str] = []
        changed: list[str] = []
        kept_out: list[tuple[str, str]] = []
        files: defaultdict[int, list[Enclosure]] = defaultdict(list)
        for told, entry in document.items():
            article, address = register.place(told)
            if article is None and told in unwanted:
                if ignored.keep_out(self.db, self.feed, told.name, unwanted[told], entry):
                    kept_out.append((unwanted[told], told.title))
                continue
            if article is None:
                article = self._insert(entry, address, places[told], new)
                if len(wanted) <= FOLDED:
                    stories.fold(self.db, article, _words(entry))
            elif register.is_noted(told, article):
                files[article].extend(entry.enclosures)
                continue
            elif register.renews(told, article):
                changed += self._renew(article, entry)
            files[article].extend(entry.enclosures)
            enclosures.keep(self.db, article, entry.enclosures)
            register.note(told, article)
        for article, named in files.items():  # several entries may be one article
            enclosures.renew(self.db, article, self.feed, named)
        self.db.executemany(indexing.INDEX, self.findable)
        ignored.sweep(self.db, self.feed, [told.name for told in document], [rule.text for rule in self.ignore])
        return Brought(tuple(new), tuple(changed), tuple(kept_out))

    def _places(self, wanted: Sequence[Fingerprint]) -> dict[Fingerprint, tuple[int, int]]:
        """The key and the running number of each new entry: the later it was published, the higher. Of entries with one date, the first in
        the feed is the newest.
        """
        (last,) = self.db.execute("SELECT ifnull(max(key), 0) FROM article").fetchone()
        newest_first = sorted(wanted, key=lambda told: now() if told.published is None else told.published, reverse=True)
        keys, numbers = range(last + 1, last + 1 + len(wanted)), indexing.numbers(self.db, len(wanted))
        return dict(zip(newest_first, zip(keys[::-1], numbers[::-1], strict=True), strict=True))

    def _handed_on(self, entries: tuple[Entry, ...]) -> set[str]:
        """The guid of a document's only entry, if another entry had it before: feeds that show one entry at a time may give all of them the
        same. An entry that is merely told anew keeps its address, its title or its date.
        """
        if len(entries) != 1:
            return set()
        (entry,) = entries
        sql = "SELECT article, url, title, published FROM entry JOIN article ON article.key = article WHERE entry.feed = ? AND name = ?"
        before = self.db.execute(sql, (self.feed, entry.key)).fetchone()
        return {entry.key} if before and self._is_another(entry, *before) else set()

    def _crowded_before(self, entries: tuple[Entry, ...]) -> set[str]:
        """Addresses, without trackers, by which entries of the feed were told that are known by their titles as well."""
        if not any(map(_has_no_guid, entries)):
            return set()
        names = self.db.execute("SELECT name FROM entry WHERE feed = ? AND instr(name, ' ')", (self.feed,))
        return {name.partition(" ")[0] for (name,) in names}

    def _is_another(self, entry: Entry, article: int, url: str, title: str, published: int | None) -> bool:
        address, moment = canonical(entry.url), seconds(entry.published or entry.updated)
        leads_there = address == canonical(url) or storing.known(self.db, [address]) == article
        return not leads_there and headline(entry) != title and (moment is None or moment != published)

    def _insert(self, entry: Entry, address: str, at: tuple[int, int], new: list[str]) -> int:
        """at: as `_places` says."""
        key, number = at
        added, published = now(), seconds(entry.published or entry.updated)
        id = storing.new_id(self.db, "article", address)
        html, place = entry.content or entry.summary, indexing.place(self.db, published, added, number)
        text = _words(entry)
        row = {
            "key": key,
            "id": id,
            "rank": place,
            "url": without_trackers(entry.url),
            "title": headline(entry),
            "site": self.paper.title or host(entry.url),
            "host": host(entry.url),
            "byline": "\n".join(map(safe_line, entry.authors)),
            "published": published,
            "added": added,
            "words": _many(text),
            "feed": self.feed,
        }
        rows.insert(self.db, "article", row)
        self.db.execute("INSERT INTO address VALUES (?, ?)", (address, key))
        self._keep_text(key, entry, html)
        self.findable.append((place, terms.spaced(entry.title), terms.spaced(text)))
        new.append(id)
        return key

    def _renew(self, article: int, entry: Entry) -> list[str]:
        """Takes the entry's new text, unless it is a cut one. The cleaned text goes to the revisions and is made anew when the article is
        opened. Returns the id in a list if the article has changed.

        Where title and words are as before, and only an address or a picture differs (many pictures only count readers), it has not: the
        cleaned text stays, with a note that it is older than what it was cleaned from.
        """
        html = entry.content or entry.summary
        text = _words(entry)
        id, before, title = self.db.execute("SELECT id, words, title FROM article WHERE key = ?", (article,)).fetchone()
        kept = self.db.execute("SELECT origin, cleaned, body FROM text WHERE article = ?", (article,)).fetchone()
        many = _many(text)
        if kept and kept[0] == "page":
            return []
        self._lead(article, entry.url)
        if many < SHRINKS * before:
            return []
        is_same = headline(entry) == title and text == indexing.entry_text(self.db, article)
        self._keep_text(article, entry, html)
        if is_same:
            later = "UPDATE source SET fetched = max(fetched, ?) WHERE article = ? AND origin = 'feed'"
            self.db.execute(later, (kept[1] + 1 if kept else 0, article))
            return []
        if kept:
            self.db.execute("INSERT INTO revision (article, cleaned, body) VALUES (?, ?, ?)", (article, *kept[1:]))
            self.db.execute("DELETE FROM text WHERE article = ?", (article,))
        title = safe_line(entry.title) or title
        self.db.execute("UPDATE article SET title = ?, words = ?, changed = read WHERE key = ?", (title, many, article))
        indexing.index(self.db, article, title, text)
        return [id]

    def _lead(self, article: int, url: str) -> None:
        """Takes the address that the article's own feed gives now, unless a person typed the old one with leave to ask private networks."""
        if not url:
            return
        (before,) = self.db.execute("SELECT url FROM article WHERE key = ?", (article,)).fetchone()
        sql = "UPDATE article SET url = ?, host = ? WHERE key = ? AND feed = ? AND private = 0"
        if not self.db.execute(sql, (without_trackers(url), host(url), article, self.feed)).rowcount or canonical(url) == canonical(before):
            return
        if self.db.execute("SELECT count(*) FROM address WHERE article = ?", (article,)).fetchone()[0] >= MOST_ADDRESSES:
            self.db.execute("DELETE FROM address WHERE canonical = ? AND article = ?", (canonical(before), article))
        self.db.execute("INSERT OR IGNORE INTO address VALUES (?, ?)", (canonical(url), article))

    def _keep_text(self, key: int, entry: Entry, html: str) -> None:
        if not html:
            return
        body = packing.packed(html.encode("utf-8", "replace"), packing.QUICK)
        sql = "INSERT OR REPLACE INTO source (article, origin, url, body, content_type, fetched) VALUES (?, 'feed', ?, ?, ?, ?)"
        self.db.execute(sql, (key, entry.url, body, ENTRY, now()))


def _told(entries: Iterable[Entry], unnamed: Container[str], crowded: Container[str]) -> dict[Fingerprint, Entry]:
    """The entries of a document by their fingerprints, only the first of each name. One that says nothing, as where a feed breaks off, is
    left out. unnamed: guids that do not count as names. crowded: addresses, without trackers, that name no entry without a
    guid; its title does as well.
    """
    first: dict[str, Entry] = {}
    for entry in entries:
        if not any((entry.title, entry.url, entry.content, entry.summary, entry.enclosures)):
            continue
        name = entry.key or entry.url
        if name in unnamed and entry.url:
            name = key("", entry.url, "", "")
        if _has_no_guid(entry):
            name = without_trackers(entry.url)
            name = key(f"{name} {headline(entry)}", "", "", "") if name in crowded else name
        if name:
            first.setdefault(name, entry)
    return {
        Fingerprint(
            name, entry.url, safe_line(entry.title), seconds(entry.published or entry.updated), _digest(entry), words_digest(_words(entry))
        ): entry
        for name, entry in first.items()
    }


def _shared(entries: Iterable[Entry]) -> set[str]:
    """Guids that name nothing: entries that lead to different pages and tell different things have the same. Some feeds give all one."""
    first: dict[str, Entry] = {}
    found: set[str] = set()
    for entry in entries:
        if not entry.url or (other := first.setdefault(entry.key, entry)) is entry:
            continue
        if _said(entry) != _said(other) and canonical(entry.url) != canonical(other.url):
            found.add(entry.key)
    return found


def _crowded(entries: Sequence[Entry]) -> set[str]:
    """Addresses, without trackers, to which entries without guids lead by three titles or more, or all of a document: a feed that is
    written by hand may lead to one page for all of its news. Where there are two among others, a paper has told a story twice, unless
    their trackers tell them apart.
    """
    titles: defaultdict[str, set[str]] = defaultdict(set)
    addresses: defaultdict[str, set[str]] = defaultdict(set)
    for entry in filter(_has_no_guid, entries):
        page = without_trackers(entry.url)
        titles[page].add(headline(entry))
        addresses[page].add(entry.url)
    alone = len({entry.url for entry in entries}) == 1
    return {page for page, told in titles.items() if len(told) > (1 if alone or len(addresses[page]) > 1 else 2)}


def _has_no_guid(entry: Entry) -> bool:
    return bool(entry.url) and entry.key == entry.url


def headline(entry: Entry) -> str:
    """An entry's title, or the beginning of its text."""
    return safe_line(entry.title) or safe_line(_words(entry)[:80])


def _words(entry: Entry) -> str:
    return entry.words or plain(entry.content or entry.summary)


def _many(text: str) -> int:
    """How many words `text`, folded to single spaces, has. In ASCII its spaces are counted, which is much quicker."""
    return text.count(" ") + bool(text) if text.isascii() else words(text)


def _digest(entry: Entry) -> bytes:
    """A digest of eight bytes of an entry's title, address and text, without the trackers that some feeds write anew at each visit."""
    title, text = _said(entry)
    said = "\x1f".join((title, without_trackers(entry.url), text))
    return hashlib.blake2b(said.encode("utf-8", "surrogatepass"), digest_size=8).digest()


def _said(entry: Entry) -> tuple[str, str]:
    """What an entry tells: its title and its text, and not where it leads."""
    return entry.title, entry.content or entry.summary
