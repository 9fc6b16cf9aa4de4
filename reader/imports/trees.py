"""Bookmarks that stand in folders in JSON: the file that Chrome keeps, Firefox's backup, what Linkwarden and Karakeep export."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from reader.imports import fields

_INSIDE = ("roots", "children", "collections", "links", "bookmarks")
"""The fields in which a folder holds its contents."""


def rows(value: object) -> Iterator[dict[str, Any]]:
    """Every bookmark in the tree, from the top to the end; the folders that it stands in, or Karakeep's lists, are among its tags.

    The roots that every browser has are no folders of the reader's own: in Chrome's file they stand in no list, and Firefox calls them so.
    """
    lists = _lists(value)
    waiting: list[tuple[object, tuple[str, ...]]] = [(value, ())]
    while waiting:
        each, folders = waiting.pop()
        if isinstance(each, list):
            waiting += [(inner, (*folders, *_name(inner))) for inner in reversed(each)]
        elif isinstance(each, dict):
            if (row := _bookmark(each)) is not None:
                named = [name for id, name in lists if id in _listed(row.get("lists"))]
                yield {**row, "tags": [*folders, *named, *fields.tags(row.get("tags"))]}
            else:
                within = each["roots"].values() if isinstance(each.get("roots"), dict) else map(each.get, _INSIDE)
                waiting += [(inner, folders) for inner in reversed([*within]) if isinstance(inner, dict | list)]


def _lists(value: object) -> list[tuple[str, str]]:
    """The id and the name of each of Karakeep's lists, which its bookmarks know by their ids."""
    lists = _listed(value.get("lists")) if isinstance(value, dict) else []
    return [(each["id"], each["name"]) for each in lists if isinstance(each, dict) and {"id", "name"} <= each.keys()]


def _listed(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _bookmark(row: dict[str, Any]) -> dict[str, Any] | None:
    """`row` with its address, which Karakeep puts under `content`; None for a folder."""
    if fields.has_address(row):
        return row
    content = row.get("content")
    return {**content, **{key: value for key, value in row.items() if value}, "content": ""} if isinstance(content, dict) else None


def _name(folder: object) -> tuple[str, ...]:
    """What a folder in a list is called; () for a bookmark and a root."""
    if not isinstance(folder, dict) or "root" in folder or _bookmark(folder) is not None:
        return ()
    return tuple(name for key in ("title", "name") if isinstance(name := folder.get(key), str) and name)[:1]
