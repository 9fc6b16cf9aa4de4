"""The second opinion for feeds that are not well formed: feedparser, kept from everything it could do besides parsing.

It is correct and slow (about a hundred times our own way) and hangs on deep or huge input: both are refused before it sees them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from io import BytesIO
from typing import Any

from reader import dates
from reader.errors import NoArticleError
from reader.feeds import document, markup
from reader.feeds.entries import authors, enclosure, key, newest, tags
from reader.models import Enclosure, Entry, Feed
from reader.text import safe_line
from reader.urls import is_web, web

LARGEST = 4_000_000
"""Characters of a broken feed that are still read: some seconds of work."""
_OF_A_FILE = re.compile(r"(?i)<(/?)media:description\b[^<>]*?(/?)>")
"""The description of a picture or a film. Feedparser would take it for the entry's text; it knows nothing of `media:told`."""
_ITEM = re.compile(r"(?i)<(?:(item|entry)|/(?:item|entry|channel|rss|feed|rdf:rdf))[\s/>]")
"""Where an item begins, or one ends or the feed."""


def read(text: str, url: str) -> tuple[Feed, tuple[Entry, ...]] | None:
    """The feed in `text`, which came from `url`; None when there is none.

    Raises NoArticleError for one that is too large or too deep to be tried, and when feedparser breaks on it.
    """
    if len(text) > LARGEST or document.depth(text) > document.DEEPEST:
        if document.root_name(text) not in ("rss", "feed", "rdf"):
            return None
        why = f"with more than {LARGEST / 1e6:g} million characters too large" if len(text) > LARGEST else "nested too deeply"
        raise NoArticleError(f"This feed is not well formed, and {why} to be mended.", subject=url)
    import feedparser  # type: ignore[import-untyped]

    headers = {"content-type": "application/xml; charset=utf-8"}  # and not where it came from: guids would become addresses
    body = BytesIO(_OF_A_FILE.sub(r"<\1media:told\2>", _without_unfinished(text)).encode("utf-8", "replace"))
    try:
        found = feedparser.parse(body, response_headers=headers, resolve_relative_uris=False)
    except Exception as error:  # on some broken feeds it breaks too, with errors of any class
        raise NoArticleError("This feed is too broken to be read.", subject=url) from error
    if not found.version and not found.entries:
        return None
    feed = Feed(
        url=url,
        title=markup.title(_text(found.feed, "title")),
        site_url=web(url, _text(found.feed, "link")),
        description=markup.title(_text(found.feed, "subtitle"))[:1000],
        language=safe_line(_text(found.feed, "language")),
    )
    shared = _people(found.feed) if found.version.startswith("atom") else ()
    return feed, tuple(_entry(entry, url, shared) for entry in newest(found.entries, _published))


def _without_unfinished(text: str) -> str:
    """`text` without the last item where it breaks off within that: without its guid or its link it would be another one tomorrow."""
    begun: list[int] = []
    for tag in _ITEM.finditer(text):
        if tag[1]:
            begun.append(tag.start())
        else:
            begun.clear()
    return text[: begun[0]] if len(begun) == 1 else text


def _entry(entry: Mapping[str, Any], base: str, shared: tuple[str, ...]) -> Entry:
    guid, link = _text(entry, "id"), _text(entry, "link")
    if entry.get("guidislink") and link == guid and not is_web(guid):  # feedparser takes any guid for a link where there is none
        link = ""
    address = web(base, _text(entry, "feedburner_origlink") or link)
    title = markup.title(_text(entry, "title"))
    told = {"value": _text(entry, "media_told"), "type": "text/plain"}
    summary, *contents = (_html(part, base, address) for part in (entry.get("summary_detail", told), *entry.get("content", ())))
    content = max(contents, key=len, default="")
    if len(content) < len(summary):  # a second summary, which feedparser takes for the content
        content = ""
    return Entry(
        key=key(guid, address, title, content or summary),
        url=address,
        title=title,
        authors=_people(entry) or shared,
        published=_published(entry),
        updated=_moment(entry, "updated"),
        summary="" if summary == content else summary,
        content=content,
        tags=tags(tag.get("label") or tag.get("term") or "" for tag in entry.get("tags", ())),
        enclosures=tuple(_enclosures(entry, base)),
        language=safe_line(_text(entry, "language")),
    )


def _people(thing: Mapping[str, Any]) -> tuple[str, ...]:
    """Names; a single author as the feed wrote it, since feedparser cuts long mail addresses in two."""
    people = thing.get("authors", ())
    return authors([thing["author"]] if len(people) == 1 and _text(thing, "author") else [_text(person, "name") for person in people])


def _text(thing: Mapping[str, Any], name: str) -> str:
    """A property as text; None stands in some broken feeds."""
    value = thing.get(name)
    return value if isinstance(value, str) else ""


def _html(detail: Mapping[str, Any], base: str, page: str) -> str:
    """HTML that leads where it leads on the entry's page, unless the feed states a base."""
    value = str(detail.get("value") or "").strip()
    if detail.get("type") == "text/plain" and "<" not in value:
        return markup.escaped(value)
    return markup.resolved(markup.once(value), web(base, _text(detail, "base")) or page or base)


def _moment(entry: Mapping[str, Any], name: str) -> datetime | None:
    """A date, read as in well-formed feeds. Only asked for where the entry has it, since feedparser gives one date in place of another."""
    return dates.parse(_text(entry, name)) if name in entry else None


def _published(entry: Mapping[str, Any]) -> datetime | None:
    return _moment(entry, "published")


def _enclosures(entry: Mapping[str, Any], base: str) -> Iterator[Enclosure]:
    for found in (*entry.get("enclosures", ()), *entry.get("media_content", ())):
        if address := web(base, _text(found, "href") or _text(found, "url")):
            yield enclosure(address, _text(found, "type"), str(found.get("length") or found.get("filesize") or ""))
