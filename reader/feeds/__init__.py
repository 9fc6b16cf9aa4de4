"""PURE: bytes in, Feed and Entries out."""

from __future__ import annotations

import calendar
from datetime import UTC, datetime
from typing import Any

from reader.errors import NoArticleError
from reader.models import Entry, Feed
from reader.text import safe_line
from reader.urls import absolute


def parse(body: bytes, url: str, content_type: str = "") -> tuple[Feed, tuple[Entry, ...]]:
    """The feed in `body` and its entries. Raises NoArticleError when it is no feed."""
    import feedparser  # type: ignore[import-untyped]

    found = feedparser.parse(body, response_headers={"content-location": url, "content-type": content_type})
    if not found.version:
        raise NoArticleError("It is no feed.", subject=url)
    paper = Feed(url, safe_line(found.feed.get("title", "")), absolute(url, found.feed.get("link", "")))
    return paper, tuple(_entry(each, url) for each in found.entries)


def _entry(each: Any, url: str) -> Entry:
    content = max((part.get("value", "") for part in each.get("content", ())), key=len, default="")
    address = absolute(url, each.get("link", ""))
    published = each.get("published_parsed") or each.get("updated_parsed")
    return Entry(
        key=each.get("id", "") or address,
        url=address,
        title=safe_line(each.get("title", "")),
        authors=tuple(safe_line(author.get("name", "")) for author in each.get("authors", ()) if author.get("name")),
        published=datetime.fromtimestamp(calendar.timegm(published), UTC) if published else None,
        summary=each.get("summary", ""),
        content=content,
    )
