"""PURE: a feed's bytes in, Feed and Entries out. RSS 0.9 to 2.0, RDF, Atom, JSON Feed; OPML and discovery stand beside it.

Well-formed feeds, and those with the slips that feeds are known for, go our own quick way; what is left is given to feedparser. The
parsers are loaded where they work: a refresh that finds nothing new needs none.
"""

from __future__ import annotations

import re

from reader.errors import NoArticleError
from reader.models import Entry, Feed
from reader.text import safe_line
from reader.values import replace

LARGEST = 20_000_000
"""Bytes of a feed that are read."""
MOST_TAGS = 1_500_000
"""Tags of a feed that are read: a tree of them takes some 150 MB."""

_HTML = re.compile(r"(?i)<(?:html|head|body|div|title|meta|script)\b")
"""How a page begins whose document type was cut out."""


def parse(data: bytes, url: str, content_type: str = "") -> tuple[Feed, tuple[Entry, ...]]:
    """The feed in `data` and its entries, in the order of the feed.

    url: where it came from, against which addresses are resolved. content_type: the whole header, for its charset. Titles, names and tags
    are safe lines; summary and content are HTML as it came, for the cleaner. Raises NoArticleError when it is no feed.
    """
    if len(data) > LARGEST:
        raise NoArticleError(f"This feed is larger than {LARGEST / 1e6:g} MB.", subject=url)
    from reader.feeds import document
    from reader.feeds.entries import told

    text = document.text(data, content_type)
    if text.count("<") > MOST_TAGS:
        raise NoArticleError("This feed has more than a million tags.", subject=url)
    if not text.strip():
        raise NoArticleError("This feed is empty.", subject=url)
    found = _json(text, url) or _xml(text, url)
    if found is None:
        raise _no_feed(text, url)
    if not found[0].title and not found[1]:
        raise NoArticleError("There is nothing in this feed: no title and no entry.", subject=url)
    return found[0], tuple(map(told, found[1]))


def worded(data: bytes, url: str, content_type: str = "") -> tuple[Feed, tuple[Entry, ...]]:
    """As `parse`, with the words of each entry: storing needs them, and here, in a worker, there is time to find them."""
    from reader.feeds.plain import plain

    feed, entries = parse(data, url, content_type)
    return feed, tuple(replace(entry, words=plain(entry.content or entry.summary)) for entry in entries)


def _json(text: str, url: str) -> tuple[Feed, tuple[Entry, ...]] | None:
    if text.lstrip()[:1] not in ("{", "["):
        return None
    from reader.feeds import jsonfeed

    return jsonfeed.read(text, url)


def _xml(text: str, url: str) -> tuple[Feed, tuple[Entry, ...]] | None:
    if "<" not in text or _is_page(text):
        return None
    from reader.feeds import document, forgiving, syndication

    root = document.tree(text)
    return syndication.read(root, url) if root is not None else forgiving.read(text, url)


def _is_page(text: str) -> bool:
    from reader.feeds import document

    return _HTML.match(text, document.root_at(text)) is not None


def _no_feed(text: str, url: str) -> NoArticleError:
    what = safe_line(url) or "This"
    if _is_page(text):
        return NoArticleError(
            f"{what} is a web page, not a feed.", hint="Add the page's address: the feeds it names are shown.", subject=url
        )
    return NoArticleError(f"{what} is not a feed.", hint="RSS, Atom, RDF and JSON Feed are read.", subject=url)
