"""From a row with named fields (of a CSV, of a JSON list) to a Saved: the names that programs use, in one table."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from reader.imports.saved import Saved, moment
from reader.text import safe, safe_line
from reader.urls import absolute, without_trackers

NAMES = {
    "url": ("url", "given_url", "resolved_url", "href", "link", "uri"),
    "title": ("title", "resolved_title", "given_title", "name"),
    "added": ("time_added", "timestamp", "created_at", "created", "savedat", "saved_at", "date_added", "time"),
    "published": ("published_at", "publishedat", "published"),
    "authors": ("published_by", "authors", "author"),
    "tags": ("tags", "labels", "label"),
    "state": ("status", "state", "folder"),
    "archived": ("is_archived", "archived"),
    "bookmarked": ("is_starred", "is_marked", "starred", "favorite", "is_favorite", "favourite"),
    "read": ("is_read", "read"),
    "note": ("selection", "note", "notes", "description_note"),
    "passages": ("annotations", "highlights"),
    "html": ("content", "html"),
}
"""Our field, and what Pocket, Instapaper, wallabag, Omnivore, Readeck and others call it, in small letters."""

_PUT_AWAY = ("archive", "archived")
_STARRED = ("starred", "favorite", "favorites", "favourites")
_PLACES = (*_PUT_AWAY, *_STARRED, "unread", "active", "succeeded", "inbox", "later", "")
"""States that are no folder of the reader's own."""


def saved(row: Mapping[str, Any]) -> Saved | None:
    """The article that `row` speaks of; None when it has no address that could be fetched."""
    known = {str(name).strip().lower(): value for name, value in row.items() if name is not None}
    values = {ours: next((known[name] for name in theirs if known.get(name) not in (None, "")), None) for ours, theirs in NAMES.items()}
    url = absolute("", str(values["url"] or ""))
    if not url.startswith("http"):
        return None
    state = str(values["state"] if values["state"] is not None else "").strip()
    tags = _tags(values["tags"]) + ([state] if state.lower() not in _PLACES and not state.isdecimal() else [])
    archived = state.lower() in _PUT_AWAY or _is(values["archived"])
    return Saved(
        url=without_trackers(url),
        title=safe_line(str(values["title"] or "")),
        added=moment(values["added"]),
        published=moment(values["published"]),
        byline=tuple(map(safe_line, _texts(values["authors"]))),
        tags=tuple(dict.fromkeys(filter(None, map(safe_line, tags)))),
        read=archived or _is(values["read"]),
        archived=archived,
        bookmarked=state.lower() in _STARRED or _is(values["bookmarked"]),
        note=safe(str(values["note"] or "")).strip(),
        passages=tuple(_passages(values["passages"])),
        html=str(values["html"] or ""),
    )


def _is(value: object) -> bool:
    return str(value).strip().lower() in ("1", "true", "yes")


def _tags(value: object) -> list[str]:
    """Tags as a list of texts, of objects with a label, as JSON text, or joined by `|` or `,`."""
    if isinstance(value, str):
        if value.startswith("["):
            try:
                return _tags(json.loads(value))
            except ValueError:
                value = value.strip("[]")
        return value.split("|" if "|" in value else ",")
    return _texts(value)


def _texts(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    if not isinstance(value, list):
        return []
    named = [each.get("label") or each.get("name") or each.get("slug") if isinstance(each, dict) else each for each in value]
    return [each for each in named if isinstance(each, str)]


def _passages(value: object) -> list[tuple[str, str]]:
    """Annotations: objects with the quote and the note on it, as wallabag and Readeck write them."""
    found = []
    for each in value if isinstance(value, list) else ():
        if isinstance(each, dict):
            quote = each.get("quote") or each.get("highlight") or ("" if "quote" in each else each.get("text")) or ""
            note = each.get("text") if "quote" in each else each.get("note") or each.get("annotation")
            found.append((safe_line(str(quote)), safe(str(note or "")).strip()))
    return [pair for pair in found if any(pair)]
