"""RSS 0.9 to 2.0, RDF and Atom: a well-formed XML tree → Feed and Entries. One pass over each item's children, then tables are asked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from xml.etree.ElementTree import Element

from reader.feeds import markup
from reader.feeds.entries import authors, enclosure, key, newest, tags
from reader.feeds.facts import Facts, facts_of, fullest, html_of, moment, moved, short, text_of
from reader.models import Enclosure, Entry, Feed
from reader.text import safe_line
from reader.urls import web

_PUBLISHED = ("pubdate", "published", "issued", "dc:date", "dcterms:issued", "created", "dcterms:created", "date")
_UPDATED = ("updated", "modified", "dcterms:modified", "lastbuilddate")
_SUMMARY = ("description", "summary", "itunes:summary", "media:description", "itunes:subtitle", "dc:description")
_CONTENT = ("content:encoded", "content", "xhtml:body", "xhtml:div", "fullitem")
_LANGUAGE = ("language", "dc:language")
_ITEMS = ("item", "entry")
_ABOUT = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}about"
_HTTP = re.compile(r"https?://", re.I)


def read(root: Element, url: str) -> tuple[Feed, tuple[Entry, ...]] | None:
    """The feed under `root`, which came from `url`; None when it is no RSS, RDF or Atom."""
    name = short(root.tag)
    if name not in ("rss", "rdf:rdf", "feed", "channel"):
        return None
    top = facts_of(root)
    element = root if name in ("feed", "channel") else next(iter(top.get("channel", ())), root)
    channel = top if element is root else facts_of(element)
    base = moved(url, root) if element is root else moved(moved(url, root), element)
    feed = _feed(channel, element, base, url)
    items = [item for facts in ([top] if channel is top else [channel, top]) for kind in _ITEMS for item in facts.get(kind, ())]
    if name == "rss" and element is root and not items:
        return None
    shared = _people(channel) if name == "feed" else ()
    return feed, tuple(_entry(item, base, feed, shared) for item in newest(items, _published))


def _published(item: Element) -> datetime | None:
    return moment(facts_of(item), _PUBLISHED)


def _feed(facts: Facts, element: Element, base: str, url: str) -> Feed:
    site = next(_links(facts, base), "")
    return Feed(
        url=url,
        title=markup.title(html_of(facts, ("title", "dc:title"))),
        site_url=site,
        description=markup.title(html_of(facts, ("description", "subtitle", "tagline", "itunes:summary")))[:1000],
        language=safe_line(text_of(facts, _LANGUAGE) or element.get(f"{markup.XML}lang", "")),
    )


def _entry(item: Element, base: str, feed: Feed, shared: tuple[str, ...]) -> Entry:
    """base: what the feed states as its base, or its own address.

    Where it states none, what an entry tells leads where it would on the entry's page, as other readers have it: many feeds lie on
    another host than their paper.
    """
    facts = facts_of(item)
    base = moved(base, item)
    address = _address(facts, base, item)
    guid = text_of(facts, ("guid", "id")) or item.get(_ABOUT, "")
    title = markup.title(html_of(facts, ("title", "dc:title", "media:title", "itunes:title")))
    page = address if address and base == feed.url else base
    summary, content = fullest(facts, _SUMMARY, page) or _of_film(facts, page), fullest(facts, _CONTENT, page)
    return Entry(
        key=key(guid, address, title, content or summary),
        url=address,
        title=title,
        authors=_people(facts) or shared,
        published=moment(facts, _PUBLISHED),
        updated=moment(facts, _UPDATED),
        summary=summary,
        content=content,
        tags=tags(_tags(facts)),
        enclosures=tuple(_enclosures(facts, base)),
        language=safe_line(text_of(facts, _LANGUAGE) or item.get(f"{markup.XML}lang", "")),
    )


def _of_film(facts: Facts, page: str) -> str:
    """The description of the files that come in groups (`media:group`): a feed of films has no other words."""
    told = (fullest(facts_of(group), ("media:description",), page) for group in facts.get("media:group", ()))
    return next(filter(None, told), "")


def _address(facts: Facts, base: str, item: Element) -> str:
    """Where the entry is read: the original behind a counting proxy, its link, or a guid that is an address."""
    original = text_of(facts, ("feedburner:origlink",))
    if original and (address := web(base, original)):
        return address
    for address in _links(facts, base):
        return address
    for guid in facts.get("guid", []) + facts.get("id", []):
        text = (guid.text or "").strip()
        if guid.get("ispermalink", guid.get("isPermaLink", "true")).lower() != "false" and _HTTP.match(text):
            return web(base, text)
    return web(base, item.get(_ABOUT, ""))


def _links(facts: Facts, base: str) -> Iterator[str]:
    """Addresses of the links to pages, as text (RSS) or with the relation `alternate`, which one without any has."""
    for element in facts.get("link", ()):
        href = element.get("href")
        if href is None:
            address = web(base, (element.text or "").strip())
        elif element.get("rel", "alternate").lower() in ("alternate", "") and _is_page(element.get("type", "")):
            address = web(moved(base, element), href)
        else:
            continue
        if address:
            yield address


def _is_page(kind: str) -> bool:
    return not kind or "html" in kind.lower() or kind.lower().startswith("text")


def _people(facts: Facts) -> tuple[str, ...]:
    """The people whom the first of these elements that has a name names: where the author is a mail address, the name stands in another."""
    for name in ("author", "dc:creator", "itunes:author", "media:credit"):
        lines = []
        for element in facts.get(name, ()):
            inner = facts_of(element)
            lines.append(text_of(inner, ("name",)) or ("" if len(element) else (element.text or "")))
        if named := authors(lines):
            return named
    return ()


def _tags(facts: Facts) -> Iterator[str]:
    for name in ("category", "dc:subject"):
        for element in facts.get(name, ()):
            yield element.get("label") or element.get("term") or element.text or ""
    for element in facts.get("itunes:keywords", ()):
        yield from (element.text or "").split(",")


def _enclosures(facts: Facts, base: str) -> Iterator[Enclosure]:
    """Files that come with an entry, each once: `enclosure`, Atom links, media contents alone or in groups."""
    groups = [facts_of(group) for group in facts.get("media:group", ())]
    elements = [
        *((element, "url") for element in facts.get("enclosure", ())),
        *((element, "href") for element in facts.get("link", ()) if element.get("rel", "").lower() == "enclosure"),
        *((element, "url") for inner in (facts, *groups) for element in inner.get("media:content", ())),
    ]
    seen = set()
    for element, attribute in elements:
        address = web(base, element.get(attribute, ""))
        if address and address not in seen:
            seen.add(address)
            yield enclosure(address, element.get("type", ""), element.get("length") or element.get("fileSize") or "")
