"""RSS 0.9 to 2.0, RDF and Atom: a well-formed XML tree → Feed and Entries. One pass over each item's children, then tables are asked."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from functools import lru_cache
from itertools import islice
from typing import TypeAlias
from xml.etree.ElementTree import Element

from reader import dates
from reader.feeds import markup
from reader.feeds.entries import MOST_ENTRIES, authors, enclosure, key, tags
from reader.models import Enclosure, Entry, Feed
from reader.text import safe_line
from reader.urls import absolute

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

_PUBLISHED = ("pubdate", "published", "issued", "dc:date", "dcterms:issued", "created", "dcterms:created", "date")
_UPDATED = ("updated", "modified", "dcterms:modified", "lastbuilddate")
_SUMMARY = ("description", "summary", "itunes:summary", "media:description", "itunes:subtitle", "dc:description")
_CONTENT = ("content:encoded", "content", "xhtml:body", "xhtml:div", "fullitem")
_LANGUAGE = ("language", "dc:language")
_ITEMS = ("item", "entry")
_HTTP = re.compile(r"https?://", re.I)


def read(root: Element, url: str) -> tuple[Feed, tuple[Entry, ...]] | None:
    """The feed under `root`, which came from `url`; None when it is no RSS, RDF or Atom."""
    name = _short(root.tag)
    if name not in ("rss", "rdf:rdf", "feed", "channel"):
        return None
    top = _facts(root)
    element = root if name in ("feed", "channel") else next(iter(top.get("channel", ())), root)
    channel = top if element is root else _facts(element)
    base = _base(_base(url, root), element)
    feed = _feed(channel, element, base, url)
    items = [item for facts in ([top] if channel is top else [channel, top]) for kind in _ITEMS for item in facts.get(kind, ())]
    if name == "rss" and element is root and not items:
        return None
    shared = _people(channel) if name == "feed" else ()
    return feed, tuple(_entry(item, base, feed, shared) for item in islice(items, MOST_ENTRIES))


def _feed(facts: Facts, element: Element, base: str, url: str) -> Feed:
    site = next(_links(facts, base, ("alternate", "")), "")
    return Feed(
        url=url,
        title=markup.title(_content(facts, ("title", "dc:title"))),
        site_url=site,
        description=markup.title(_content(facts, ("description", "subtitle", "tagline", "itunes:summary")))[:1000],
        language=safe_line(_text(facts, _LANGUAGE) or element.get(f"{markup.XML}lang", "")),
        support_url=next(_funding(facts, base), ""),
    )


def _entry(item: Element, base: str, feed: Feed, shared: tuple[str, ...]) -> Entry:
    facts = _facts(item)
    base = _base(base, item)
    address = _address(facts, base, item)
    guid = _text(facts, ("guid", "id")) or item.get("{http://www.w3.org/1999/02/22-rdf-syntax-ns#}about", "")
    title = markup.title(_content(facts, ("title", "dc:title", "media:title", "itunes:title")))
    summary, content = _body(facts, _SUMMARY, base), _body(facts, _CONTENT, base)
    return Entry(
        key=key(guid, address, title, content or summary),
        url=address,
        title=title,
        authors=_people(facts) or shared,
        published=_moment(facts, _PUBLISHED),
        updated=_moment(facts, _UPDATED),
        summary=summary,
        content=content,
        tags=tags(_tags(facts)),
        enclosures=tuple(_enclosures(facts, base)),
        language=safe_line(_text(facts, _LANGUAGE) or item.get(f"{markup.XML}lang", "")),
    )


def _facts(element: Element) -> Facts:
    facts: defaultdict[str, list[Element]] = defaultdict(list)
    for child in element:
        if isinstance(child.tag, str):
            facts[_short(child.tag)].append(child)
    return facts


@lru_cache(maxsize=2048)
def _short(tag: str) -> str:
    """`{http://purl.org/dc/elements/1.1/}date` → `dc:date`; elements of RSS and Atom lose their namespace, unknown ones keep theirs."""
    uri, _, local = tag.rpartition("}")
    local = local.lower()
    if not uri:
        return local
    prefix = _NAMESPACES.get(_HTTP.sub("", uri.lstrip("{").lower()).rstrip("/#"), uri)
    return local if prefix in _PLAIN else f"{prefix}:{local}"


def _text(facts: Facts, names: Iterable[str]) -> str:
    """The text of the first of the named elements that has any, stripped."""
    for name in names:
        for element in facts.get(name, ()):
            if text := "".join(element.itertext()).strip():
                return text
    return ""


def _content(facts: Facts, names: Iterable[str]) -> str:
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
    return markup.escaped(html) if kind in ("text", "text/plain", "plain") and mode != "escaped" and not len(element) else html


def _body(facts: Facts, names: Iterable[str], base: str) -> str:
    """The longest of the named elements, its relative addresses resolved where the feed states a base of their own."""
    found = [(element, html) for name in names for element in facts.get(name, ()) if (html := _html(element).strip())]
    if not found:
        return ""
    element, html = max(found, key=lambda pair: len(pair[1]))
    return markup.resolved(html, _base(base, element))


def _base(base: str, element: Element | None) -> str:
    """`base` moved by the element's `xml:base`, http(s) only."""
    stated = element.get(f"{markup.XML}base", "") if element is not None else ""
    moved = absolute(base, stated) if stated else ""
    return moved if moved.startswith("http") else base


def _address(facts: Facts, base: str, item: Element) -> str:
    """Where the entry is read: the original behind a counting proxy, its link, or a guid that is an address."""
    original = _text(facts, ("feedburner:origlink",))
    if original and (address := _web(base, original)):
        return address
    for address in _links(facts, base, ("alternate", "")):
        return address
    for guid in facts.get("guid", []) + facts.get("id", []):
        text = (guid.text or "").strip()
        if guid.get("ispermalink", guid.get("isPermaLink", "true")).lower() != "false" and _HTTP.match(text):
            return _web(base, text)
    return _web(base, item.get("{http://www.w3.org/1999/02/22-rdf-syntax-ns#}about", ""))


def _links(facts: Facts, base: str, rels: tuple[str, ...]) -> Iterator[str]:
    """Addresses of the links with one of these relations; a link as text (RSS) has the relation ""."""
    for element in facts.get("link", ()):
        href = element.get("href")
        if href is None and "" in rels:
            address = _web(base, (element.text or "").strip())
        elif href is not None and element.get("rel", "alternate").lower() in rels and _is_page(element.get("type", "")):
            address = _web(_base(base, element), href)
        else:
            continue
        if address:
            yield address


def _is_page(kind: str) -> bool:
    return not kind or "html" in kind.lower() or kind.lower().startswith("text")


def _web(base: str, href: str) -> str:
    address = absolute(base, href) if href else ""
    return address if address.startswith("http") else ""


def _people(facts: Facts) -> tuple[str, ...]:
    lines = []
    for name in ("author", "dc:creator", "itunes:author", "media:credit"):
        for element in facts.get(name, ()):
            inner = _facts(element)
            lines.append(_text(inner, ("name",)) or ("" if len(element) else (element.text or "")))
        if any(lines):
            break
    return authors(lines)


def _tags(facts: Facts) -> Iterator[str]:
    for name in ("category", "dc:subject"):
        for element in facts.get(name, ()):
            yield element.get("label") or element.get("term") or element.text or ""
    for element in facts.get("itunes:keywords", ()):
        yield from (element.text or "").split(",")


def _moment(facts: Facts, names: Iterable[str]) -> datetime | None:
    for name in names:
        for element in facts.get(name, ()):
            if element.text and (moment := dates.parse(element.text)):
                return moment
    return None


def _enclosures(facts: Facts, base: str) -> Iterator[Enclosure]:
    """Files that come with an entry, each once: `enclosure`, Atom links, media contents alone or in groups."""
    groups = [_facts(group) for group in facts.get("media:group", ())]
    elements = [
        *((element, "url") for element in facts.get("enclosure", ())),
        *((element, "href") for element in facts.get("link", ()) if element.get("rel", "").lower() == "enclosure"),
        *((element, "url") for inner in (facts, *groups) for element in inner.get("media:content", ())),
    ]
    seen = set()
    for element, attribute in elements:
        address = _web(base, element.get(attribute, ""))
        if address and address not in seen:
            seen.add(address)
            yield enclosure(address, element.get("type", ""), element.get("length") or element.get("fileSize") or "")


def _funding(facts: Facts, base: str) -> Iterator[str]:
    """Where the feed asks to be supported: `podcast:funding`, `<link rel="payment">`."""
    for element in facts.get("podcast:funding", ()):
        yield from filter(None, [_web(base, element.get("url", ""))])
    yield from _links(facts, base, ("payment",))
