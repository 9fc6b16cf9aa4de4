"""Articles as Google Reader listed them, and as FreshRSS and Inoreader still do: an object with `items`, `starred.json` by name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import unescape
from typing import Any

_LABEL = "/label/"
_STATE = "/state/com.google/"


def are_in(value: object) -> bool:
    """Whether `value` is such a list, be it empty."""
    items = value.get("items") if isinstance(value, dict) else None
    return isinstance(items, list) and (not items or any(map(_is_one, items)))


def rows(values: Iterable[object]) -> list[dict[str, Any]]:
    """The objects among `values`, and those that are articles of such a list under the names that `fields` knows."""
    return [_row(value) if _is_one(value) else value for value in values if isinstance(value, dict)]


def _is_one(item: object) -> bool:
    """Whether `item` is an article of such a list: its addresses stand in lists."""
    return isinstance(item, dict) and any(isinstance(item.get(name), list) for name in ("canonical", "alternate"))


def _row(item: Mapping[str, Any]) -> dict[str, Any]:
    """An article under those names. Of its categories those that the reader gave are tags; what the paper called it is none.

    Titles and authors come as HTML writes them. A text is there in full or as the feed's summary, under either name.
    """
    categories = [each for each in _listed(item.get("categories")) if isinstance(each, str) and each.startswith("user/")]
    annotations = [each for each in _listed(item.get("annotations")) if isinstance(each, dict)]
    return {
        "url": _address(item),
        "title": unescape(str(item.get("title") or "")),
        "added at": item.get("crawlTimeMsec") or item.get("timestampUsec"),
        "published": item.get("published") or item.get("updated"),
        "authors": [name.strip() for name in unescape(str(item.get("author") or "")).split(";") if name.strip()],
        "tags": [label for each in categories if (label := each.partition(_LABEL)[2].strip())],
        "starred": any(each.endswith(f"{_STATE}starred") for each in categories),
        "read": any(each.endswith(f"{_STATE}read") for each in categories),
        "note": "\n\n".join(unescape(str(each["content"])) for each in annotations if each.get("content")),
        "annotations": annotations,
        "html": _html(item.get("content")) or _html(item.get("summary")),
    }


def _address(item: Mapping[str, Any]) -> str:
    links = [*_listed(item.get("canonical")), *_listed(item.get("alternate"))]
    return next((str(link["href"]) for link in links if isinstance(link, dict) and link.get("href")), "")


def _html(text: object) -> str:
    inside = text.get("content") if isinstance(text, dict) else text
    return inside if isinstance(inside, str) else ""


def _listed(value: object) -> list[Any]:
    return value if isinstance(value, list) else []
