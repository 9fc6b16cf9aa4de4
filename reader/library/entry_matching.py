"""Which article an entry of a feed is: by its guid first, by its address then. Nothing here keeps a text."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import islice

from reader.library import indexing, storing
from reader.library.entry_identity import Fingerprint, Trace, again_beside, again_later, is_near, traces, words_digest
from reader.urls import canonical, twins

MOST_NAMES = 8
"""Most guids by which one article is known: a feed that makes new ones at each visit would leave more every hour."""
MOST_TRACED = 1_000
"""Articles of a feed, the newest, among which those are looked for that it tells under new guids: a tenth of a second."""


class Register:
    """The entries of one feed and the articles they are, inside an open transaction, for one document of the feed."""

    def __init__(self, db: sqlite3.Connection, feed: int, url: str, document: Iterable[Fingerprint]) -> None:
        """feed: its key. url: its address. document: its entries as told now."""
        self._db = db
        self._feed = feed
        self._url = url
        self._known: dict[str, tuple[int, bytes]] = {}
        self._names: defaultdict[int, list[str]] = defaultdict(list)
        self._holders: dict[int, Fingerprint] = {}
        for name, article, digest in db.execute("SELECT name, article, digest FROM entry WHERE feed = ?", (feed,)):
            self._known[name] = (article, digest)
            self._names[article].append(name)
        self._document = document = tuple(document)
        self._told = {each.name for each in document}
        self._hold([each for each in document if each.name in self._known])
        self._renamed = len(document) > 1 and bool(self._known) and not self._holders

    def _hold(self, told: Iterable[Fingerprint]) -> None:
        """Gives each article whose guid is in the document to one of the entries that have such a guid."""
        sharing: defaultdict[int, list[Fingerprint]] = defaultdict(list)
        for each in told:
            sharing[self._known[each.name][0]].append(each)
        for article, those in sharing.items():
            self._holders[article] = self._nearest(article, those) if len(those) > 1 else those[0]

    def _moved(self, told: Fingerprint) -> int | None:
        """The article that an entry is by its traces, where the feed tells all under new guids; None where there is none, or another entry
        has it."""
        if not self._renamed:
            return self._beside(told)
        return next((article for article in self._traced(told, only_surely=not self._has_moved) if article not in self._holders), None)

    @cached_property
    def _has_moved(self) -> bool:
        """Whether half of the document, and two entries at least, lead to articles by their traces. Else all of it is new: that two sites
        have a page at one place, or two entries the same words, is chance."""
        found = {article for told in self._document for article in islice(self._traced(told), 1)}
        return len(found) > 1 and 2 * len(found) >= len(self._document)

    def _traced(self, told: Fingerprint, *, only_surely: bool = False) -> Iterator[int]:
        """The articles to which the traces of an entry lead. only_surely: by its title and moment alone."""
        for trace in traces(told.title, told.published, [canonical(told.url)], told.words):
            if only_surely and trace[0] != "moment":
                continue
            for article, published in self._left.get(trace, {}).items():
                if is_near(told.published, published):
                    yield article

    def _beside(self, told: Fingerprint) -> int | None:
        """The article of the feed at the entry's address by another scheme, or with `www.` or without, that no entry has and that has its
        moment, or nearly so and its words. One of several sites that a feed tells of may have moved."""
        for address in twins(canonical(told.url)):
            article = storing.known(self._db, [address])
            if article is None or article not in self._names or article in self._holders:
                continue
            published = self._row(article)[1]
            is_worded = told.words and told.words == words_digest(indexing.entry_text(self._db, article))
            if (is_worded and is_near(told.published, published)) or (published is not None and published == told.published):
                return article
        return None

    @cached_property
    def _left(self) -> dict[Trace, dict[int, int | None]]:
        """The newest articles of the feed, with their moments, by their traces; one that several articles have leads to none."""
        found: defaultdict[Trace, dict[int, int | None]] = defaultdict(dict)
        sql = "SELECT key, title, published FROM article WHERE key IN (SELECT article FROM entry WHERE feed = ?) ORDER BY key DESC LIMIT ?"
        for article, title, published in self._db.execute(sql, (self._feed, MOST_TRACED)).fetchall():
            addresses = [address for (address,) in self._db.execute("SELECT canonical FROM address WHERE article = ?", (article,))]
            for trace in traces(title, published, addresses, words_digest(indexing.entry_text(self._db, article))):
                found[trace][article] = published
        return {trace: those for trace, those in found.items() if len(those) == 1}

    def _nearest(self, article: int, those: list[Fingerprint]) -> Fingerprint:
        """The one of several entries that gets an article: the one under whose own address it is kept, else the one with its title."""
        title = self._row(article)[0]
        owner = next((each for each in those if storing.known(self._db, [self._own(each)]) == article), None)
        return owner or next((each for each in those if each.title == title), those[0])

    def _own(self, told: Fingerprint) -> str:
        """The address by which an entry is known that shares its page with others."""
        return f"entry:{self._url}:{told.name}"

    def article(self, told: Fingerprint) -> int | None:
        """The article that has the guid of an entry; None when it has gone to another entry of the document."""
        article, _ = self._known.get(told.name, (None, b""))
        return article if article is not None and self._is(article, told) else None

    def place(self, told: Fingerprint) -> tuple[int | None, str]:
        """The article that an entry is by its guid or its address, and ""; or None, and the address under which to keep the entry."""
        if (article := self.article(told)) is not None:
            return article, ""
        own = self._own(told)
        for address in (canonical(told.url), own) if told.url else (own,):
            article = storing.known(self._db, [address])
            if article is None:
                same = self._moved(told)
                return (None, address) if same is None else (same, "")
            if address == own or self._is(article, told):
                self._db.execute("UPDATE article SET feed = ifnull(feed, ?) WHERE key = ?", (self._feed, article))
                return article, ""
        raise AssertionError("an article under an entry's own address is that entry")

    def _is(self, article: int, told: Fingerprint) -> bool:
        """Whether an article under the address of an entry is that entry: no other has it yet, or it is the same one told again."""
        if holder := self._holders.get(article):
            return holder.name == told.name or again_beside(told, holder)
        if not (names := self._names.get(article)):
            return True
        title, published = self._row(article)
        known = (told._replace(name=name, title=title, published=published, digest=self._known[name][1]) for name in names)
        return any(again_later(told, each, renamed=self._renamed) for each in known)

    def _row(self, article: int) -> tuple[str, int | None]:
        title, published = self._db.execute("SELECT title, published FROM article WHERE key = ?", (article,)).fetchone()
        return title, published

    def is_noted(self, told: Fingerprint, article: int) -> bool:
        """Whether the feed told just this of the entry before."""
        return self._known.get(told.name) == (article, told.digest)

    def renews(self, told: Fingerprint, article: int) -> bool:
        """Whether what this entry tells now is new to its article: one that came by this feed, and no other entry of the document holds."""
        names = self._names.get(article, ())
        holder = self._holders.get(article, told)
        return bool(names) and holder.name == told.name and told.digest not in {self._known[name][1] for name in names}

    def note(self, told: Fingerprint, article: int) -> None:
        """Writes down that the entry is this article."""
        self._db.execute("INSERT OR REPLACE INTO entry VALUES (?, ?, ?, ?)", (self._feed, told.name, article, told.digest))
        if self._known.get(told.name, (None,))[0] != article:
            self._names[article].append(told.name)
        self._known[told.name] = (article, told.digest)
        self._holders.setdefault(article, told)
        if len(self._names[article]) > MOST_NAMES:
            self._forget([name for name in self._names[article] if name not in self._told])

    def _forget(self, names: list[str]) -> None:
        """Forgets guids that the feed tells no more, of an article that has more of them than it needs."""
        self._db.executemany("DELETE FROM entry WHERE feed = ? AND name = ?", [(self._feed, name) for name in names])
