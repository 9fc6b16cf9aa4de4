"""PURE: bytes that another program exported in, Saved articles out. The program (one of `programs`) is known by the bytes, not by
the file's name. Nothing in a file is fetched or run.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator

from reader.errors import NoArticleError
from reader.imports import fields, items, links, shortcuts, tables, trees
from reader.imports.saved import Found, Row, Saved, Unclosed

__all__ = ["Found", "Saved", "Unclosed", "read"]

_NEWSBOATS = re.compile(r'(?m)^[ \t]*"?(?:exec|filter|query):|^[ \t]*https?://.*[ \t]"(?:~[^"\n]+|!)"(?=\s|\Z)')
"""What only the `urls` of newsboat has: lines that are run or are searches, titles in quotes behind a `~`, and `"!"` for a hidden feed."""


def read(data: bytes) -> Found:
    """The articles in `data`, in its order. Raises NoArticleError when it holds none."""
    if data.startswith(b"PK\x03\x04"):
        from reader.imports import archives

        rows: list[Row] = list(archives.read(data))
    elif data.startswith(shortcuts.BINARY):
        rows = list(shortcuts.of_properties(data))
    else:
        rows = list(_of_text(data.decode("utf-8-sig", "replace")))
    found = tuple(row for row in rows if isinstance(row, Saved))
    if not found:
        raise NoArticleError("There is no saved article in it.", hint="reader import --help says what is read")
    return Found(found, rows.count(None), tuple(row for row in rows if isinstance(row, Unclosed)))


def _of_text(text: str) -> Iterable[Row]:
    head = text[:2000].lstrip().lower()
    if "<opml" in head:
        raise _of_feeds()
    if shortcuts.are_in(head):
        return shortcuts.read(text)
    if head.startswith(("[", "{")):
        return map(fields.saved, _rows(text))
    if head.startswith("<") or "<a href=" in head:
        return links.read(text)
    if tables.is_table(text.lstrip()):
        return tables.read(text)
    return _lines(text)


def _rows(text: str) -> Iterator[dict[str, object]]:
    """The objects of a JSON list, or of one list inside an object (`bookmarks`, `items` …), or those that stand in folders, or one a line,
    {} for a line that is none.

    Lines end at newlines alone: JSON may hold all other separators as they are.
    """
    try:
        value = json.loads(text)
    except RecursionError as error:
        raise NoArticleError("This JSON is nested too deeply.") from error
    except ValueError as error:
        value = [_row(line) for line in text.split("\n") if line.strip()]
        if text.lstrip().startswith("[") or not any(value):
            where = f" in line {error.lineno}" if isinstance(error, json.JSONDecodeError) else ""
            raise NoArticleError(f"This file begins as JSON and is broken{where}.", hint="was it cut? export it again") from error
    rows = value
    if isinstance(value, dict):
        rows = value["items"] if items.are_in(value) else next((inner for inner in value.values() if isinstance(inner, list)), [value])
    found = items.rows(rows)
    yield from found if any(map(fields.has_address, found)) else trees.rows(value)


def _row(line: str) -> dict[str, object]:
    try:
        value = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def _lines(text: str) -> list[Saved | None]:
    """One address a line, with a title behind it or without; blank lines and `#` comments are passed over. Prose is no such list."""
    if _NEWSBOATS.search(text):
        raise _of_feeds()
    rows = ((*line.split(maxsplit=1), "")[:2] for line in text.splitlines() if line.strip())
    # OneTab writes `address | title`
    found = [fields.saved({"url": url, "title": title.removeprefix("| ")}) for url, title in rows if not url.startswith("#")]
    if found.count(None) > len(found) / 2:
        raise NoArticleError("This is no list of addresses: most of its lines have none.", hint="reader import --help says what is read")
    return found


def _of_feeds() -> NoArticleError:
    return NoArticleError("This is a list of feeds, not of articles.", hint="reader feeds import FILE follows them")
