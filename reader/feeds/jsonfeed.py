"""JSON Feed 1.0 and 1.1 (https://www.jsonfeed.org/version/1.1/) → Feed and Entries."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from reader import dates
from reader.feeds import markup
from reader.feeds.entries import authors, enclosure, key, newest, tags
from reader.models import Enclosure, Entry, Feed
from reader.text import safe_line
from reader.urls import web


def read(document: str, url: str) -> tuple[Feed, tuple[Entry, ...]] | None:
    """The feed in `document`, which came from `url`; None when it is no JSON Feed."""
    try:
        root = json.loads(document, strict=False)
    except (ValueError, RecursionError):
        return None
    if not isinstance(root, dict) or not isinstance(root.get("items"), list):
        return None
    if "jsonfeed" not in _text(root, "version") and not _text(root, "title"):
        return None
    feed = Feed(
        url=url,
        title=markup.title(_text(root, "title")),
        site_url=web(url, _text(root, "home_page_url")),
        description=safe_line(_text(root, "description"))[:1000],
        language=safe_line(_text(root, "language")),
    )
    items = newest([item for item in root["items"] if isinstance(item, dict)], _published)
    shared = _people(root)
    return feed, tuple(_entry(item, url, shared) for item in items)


def _published(item: Mapping[str, Any]) -> datetime | None:
    return dates.parse(_text(item, "date_published"))


def _entry(item: Mapping[str, Any], base: str, shared: tuple[str, ...]) -> Entry:
    address = web(base, _text(item, "url")) or web(base, _text(item, "external_url"))
    title = markup.title(_text(item, "title"))
    content = _text(item, "content_html") or markup.escaped(_text(item, "content_text"))
    return Entry(
        key=key(_text(item, "id"), address, title, content),
        url=address,
        title=title,
        authors=_people(item) or shared,
        published=_published(item),
        updated=dates.parse(_text(item, "date_modified")),
        summary=markup.escaped(_text(item, "summary")),
        content=content,
        tags=tags(tag for tag in _list(item, "tags") if isinstance(tag, str)),
        enclosures=tuple(_attachments(item, base)),
        language=safe_line(_text(item, "language")),
    )


def _people(thing: Mapping[str, Any]) -> tuple[str, ...]:
    """`authors` of version 1.1, `author` of version 1."""
    people = [*_list(thing, "authors"), thing.get("author")]
    return authors(_text(person, "name") for person in people if isinstance(person, dict))


def _attachments(item: Mapping[str, Any], base: str) -> Iterator[Enclosure]:
    for attachment in _list(item, "attachments"):
        if isinstance(attachment, dict) and (address := web(base, _text(attachment, "url"))):
            yield enclosure(address, _text(attachment, "mime_type"), _text(attachment, "size_in_bytes"))


def _text(thing: Mapping[str, Any], name: str) -> str:
    """A property as text; ids are numbers here and there."""
    value = thing.get(name)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return str(value)
    return value.strip() if isinstance(value, str) else ""


def _list(thing: Mapping[str, Any], name: str) -> list[Any]:
    value = thing.get(name)
    return value if isinstance(value, list) else []
