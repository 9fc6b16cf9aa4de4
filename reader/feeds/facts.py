"""The children of a feed's element by short name, whatever namespaces they came in, and what stands in them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import lru_cache
from typing import TypeAlias
from xml.etree.ElementTree import Element

from reader import dates
from reader.feeds import markup
from reader.urls import web

Facts: TypeAlias = Mapping[str, list[Element]]
"""An element's children by short name (`dc:date`, `pubdate`), in page order."""

_NAMESPACES = {
    "www.w3.org/2005/atom": "atom",
    "purl.org/atom/ns": "atom",
    "purl.org/rss/1.0": "rss",
    "my.netscape.com/rdf/simple/0.9": "rss",
    "channel.netscape.com/rdf/simple/0.9": "rss",
    "backend.userland.com/rss": "rss",
    "backend.userland.com/rss2": "rss",
    "blogs.law.harvard.edu/tech/rss": "rss",
    "purl.org/net/rss1.1": "rss",
    "www.w3.org/1999/02/22-rdf-syntax-ns": "rdf",
    "purl.org/rss/1.0/modules/content": "content",
    "purl.org/dc/elements/1.1": "dc",
    "purl.org/dc/elements/1.0": "dc",
    "purl.org/dc/terms": "dcterms",
    "search.yahoo.com/mrss": "media",
    "www.itunes.com/dtds/podcast-1.0.dtd": "itunes",
    "podcastindex.org/namespace/1.0": "podcast",
    "github.com/podcastindex-org/podcast-namespace/blob/main/docs/1.0.md": "podcast",
    "rssnamespace.org/feedburner/ext/1.0": "feedburner",
    "www.w3.org/1999/xhtml": "xhtml",
    "www.w3.org/xml/1998/namespace": "xml",
}
"""Namespace without scheme, trailing `/` and `#`, lower case → the prefix used here. RSS and Atom elements go without one."""
_PLAIN = ("atom", "rss")
_HTTP = re.compile(r"https?://", re.I)


def facts_of(element: Element) -> Facts:
    """Every child element by its short name."""
    facts: defaultdict[str, list[Element]] = defaultdict(list)
    for child in element:
        facts[short(child.tag)].append(child)
    return facts


@lru_cache(maxsize=2048)
def short(tag: str) -> str:
    """`{http://purl.org/dc/elements/1.1/}date` → `dc:date`; elements of RSS and Atom lose their namespace, unknown ones keep theirs."""
    uri, _, local = tag.rpartition("}")
    local = local.lower()
    if not uri:
        return local
    prefix = _NAMESPACES.get(_HTTP.sub("", uri.lstrip("{").lower()).rstrip("/#"), uri)
    return local if prefix in _PLAIN else f"{prefix}:{local}"


def text_of(facts: Facts, names: Iterable[str]) -> str:
    """The text of the first of the named elements that has any, stripped."""
    for name in names:
        for element in facts.get(name, ()):
            if text := "".join(element.itertext()).strip():
                return text
    return ""


def html_of(facts: Facts, names: Iterable[str]) -> str:
    """The first of the named elements as HTML."""
    for name in names:
        for element in facts.get(name, ()):
            if text := _html(element).strip():
                return text
    return ""


def _html(element: Element) -> str:
    """An element's content as HTML, by the type it states."""
    kind = element.get("type", "").lower()
    mode = element.get("mode", "").lower()
    if mode == "base64" or (kind and not kind.startswith(("text", "html", "xhtml", "plain", "application/xhtml"))):
        return ""
    html = markup.inner(element)
    if not kind and short(element.tag) == "media:description" and "<" not in html:
        kind = "plain"  # https://www.rssboard.org/media-rss#media-description
    if kind in ("text", "text/plain", "plain") and mode != "escaped" and not len(element):
        return markup.escaped(html)
    return html if kind else markup.once(html)


def fullest(facts: Facts, names: Iterable[str], base: str) -> str:
    """The longest of the named elements, its relative addresses resolved where the feed states a base of their own."""
    found = [(element, html) for name in names for element in facts.get(name, ()) if (html := _html(element).strip())]
    if not found:
        return ""
    element, html = max(found, key=lambda pair: len(pair[1]))
    return markup.resolved(html, moved(base, element))


def moved(base: str, element: Element | None) -> str:
    """`base` moved by the element's `xml:base`, http(s) only."""
    stated = element.get(f"{markup.XML}base", "") if element is not None else ""
    return web(base, stated) or base


def moment(facts: Facts, names: Iterable[str]) -> datetime | None:
    """The first of the named elements that is a date."""
    for name in names:
        for element in facts.get(name, ()):
            if element.text and (moment := dates.parse(element.text)):
                return moment
    return None
