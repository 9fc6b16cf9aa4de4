"""From a row with named fields (of a CSV, of a JSON list) to a Saved: the names that programs use, in one table."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from reader.imports.saved import Saved, moment
from reader.text import safe, safe_line
from reader.urls import web, without_trackers

NAMES = {
    "url": ("url", "givenurl", "resolvedurl", "href", "link", "uri"),
    "title": ("title", "resolvedtitle", "giventitle", "name", "description"),
    "added": tuple("timeadded timestamp createdat created creationdate savedat dateadded addedat added saveddate time".split()),
    "published": ("publishedat", "published"),
    "authors": ("publishedby", "authors", "author", "byline"),
    "tags": ("tags", "labels", "label", "documenttags"),
    "state": ("status", "state", "location"),
    "folder": ("folder",),
    "archived": ("isarchived", "archived"),
    "bookmarked": ("isstarred", "ismarked", "isfav", "starred", "favorite", "isfavorite", "favourite", "favourited", "bookmarked"),
    "read": ("isread", "read"),
    "to read": ("toread",),
    "progress": ("readprogress", "readingprogress"),
    "note": ("selection", "note", "notes", "extended"),
    "passage": ("quote", "highlight"),
    "passages": ("annotations", "highlights"),
    "html": ("content", "html"),
}
"""Our field, and what Pocket, Instapaper, wallabag, Omnivore, Readeck, Pinboard, Readwise and others call it, and our own `reader list`: in
small letters, without what joins words."""

PUT_AWAY = ("archive", "archived", "read archive")
STARRED = ("starred", "favorite", "favorites", "favourites", "liked")
UNSORTED = ("unread", "inbox", "later", "uncategorized", "unsorted", "")
"""Folders that every program has: none of the reader's own making."""
NOT_HAD = "wallabag can't retrieve contents for this article"
"""What wallabag writes in place of a text that it could not fetch; here such a page is fetched when it is opened."""
READ = (100, "1", "1.0")
"""The reading progress of an article that was read: in per cent, or in Readwise's table as a share of the whole."""


def saved(row: Mapping[str, Any]) -> Saved | None:
    """The article that `row` speaks of; None when it has no address that could be fetched."""
    known = _squeezed(row)
    values = {ours: next((known[name] for name in theirs if known.get(name) not in (None, "")), None) for ours, theirs in NAMES.items()}
    url = web("", str(values["url"] or ""))
    if not url:
        return None
    state, folder = (str(values[name] or "").strip() for name in ("state", "folder"))
    own = [folder] if folder.lower() not in (*PUT_AWAY, *STARRED, *UNSORTED) else []
    found = [*tags(values["tags"], between=" " if "extended" in known else ""), *own]
    archived = state.lower() in PUT_AWAY or folder.lower() in PUT_AWAY or _is(values["archived"])
    title = safe_line(str(values["title"] or ""))
    note, marked = safe(str(values["note"] or "")).strip(), values["passage"]
    passage = safe(marked).strip() if isinstance(marked, str) else ""  # a row is about it, and so is the note
    return Saved(
        url=without_trackers(url),
        title=title if title != values["url"] else "",
        added=moment(values["added"]),
        published=moment(values["published"]),
        byline=tuple(map(safe_line, _texts(values["authors"]))),
        tags=tuple(dict.fromkeys(filter(None, map(safe_line, found)))),
        read=archived or _is(values["read"]) or values["to read"] == "no" or values["progress"] in READ,
        archived=archived,
        bookmarked=state.lower() in STARRED or folder.lower() in STARRED or _is(values["bookmarked"]),
        note="" if passage else note,
        passages=(*(((passage, note),) if passage else ()), *_passages(values["passages"])),
        html="" if (text := str(values["html"] or "")).lstrip().startswith(NOT_HAD) else text,
    )


def has_address(row: Mapping[str, Any]) -> bool:
    """Whether `row` has a field for an address at all; one without is about something else than an article."""
    return any(name in NAMES["url"] for name in _squeezed(row))


def _squeezed(row: Mapping[str, Any]) -> dict[str, Any]:
    """`row` with its names as NAMES has them: `is_archived`, `isArchived` and `IsArchived` are one."""
    return {re.sub(r"[\W_]+", "", name).lower(): value for name, value in row.items()}


def _is(value: object) -> bool:
    return str(value).strip().lower() in ("1", "true", "yes")


def tags(value: object, between: str = "") -> list[str]:
    """Tags as a list of texts, of objects with a label, as JSON text, or joined by `|` or `,`. between: what joins Pinboard's."""
    if value == "null":
        return []
    if isinstance(value, str):
        if value.startswith("["):
            try:
                return tags(json.loads(value))
            except (ValueError, RecursionError):
                return [tag.strip(" '\"") for tag in tags(value.strip("[]"))]  # as Python prints a list
        return value.split(between or ("|" if "|" in value else ","))
    return _texts(value)


def _texts(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    if not isinstance(value, list):
        return []
    named = [each.get("label") or each.get("name") or each.get("slug") if isinstance(each, dict) else each for each in value]
    return [each for each in named if isinstance(each, str)]


def _passages(value: object) -> list[tuple[str, str]]:
    """Annotations: objects with the quote and the note on it, as wallabag and Readeck write them, or Raindrop's lines with both."""
    marked = [each.partition("\nNote:") for each in re.split(r"(?m)^Highlight:", value)[1:]] if isinstance(value, str) else []
    found = [(safe_line(quote), safe(note).strip()) for quote, _, note in marked]
    for each in value if isinstance(value, list) else ():
        if isinstance(each, dict):
            quote = each.get("quote") or each.get("highlight") or ("" if "quote" in each else each.get("text")) or ""
            note = each.get("text") if "quote" in each else each.get("note") or each.get("annotation")
            found.append((safe_line(str(quote)), safe(str(note or "")).strip()))
    return [pair for pair in found if any(pair)]
