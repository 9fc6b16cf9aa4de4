"""Zip files that programs export: Pocket's parts of CSV, Omnivore's and Readeck's lists with the texts beside them. Bounded reading."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from reader.errors import NoArticleError
from reader.imports import fields, tables
from reader.imports.saved import Saved
from reader.text import safe, safe_line

MOST_FILES = 20_000
MOST_BYTES = 500_000_000
"""Unpacked, all together: a bomb stops there."""
LARGEST = 50_000_000
"""Of one file."""


def read(data: bytes) -> Iterator[Saved | None]:
    """The articles of every list in the archive. Raises NoArticleError when it is damaged, locked or too large."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = {info.filename: info for info in archive.infolist() if not info.is_dir()}
            if len(names) > MOST_FILES or sum(info.file_size for info in names.values()) > MOST_BYTES:
                raise NoArticleError("This archive is too large.", hint="Unpack it and take its files one by one.")
            for name in sorted(names):
                yield from _of_file(archive, name, names)
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, OSError, EOFError) as error:
        raise NoArticleError("This archive is damaged or locked.") from error


def _of_file(archive: zipfile.ZipFile, name: str, names: dict[str, zipfile.ZipInfo]) -> Iterator[Saved | None]:
    if name.endswith(".csv"):
        yield from tables.read(_text(archive, name))
    elif name.endswith(".json"):
        for row in _rows(_text(archive, name)):
            found = fields.saved(row)
            yield found and _with_text(archive, found, str(row.get("slug") or row.get("id") or ""), names)


def _rows(text: str) -> list[dict[str, Any]]:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return []
    return [row for row in (value if isinstance(value, list) else [value]) if isinstance(row, dict)]


def _with_text(archive: zipfile.ZipFile, saved: Saved, slug: str, names: dict[str, zipfile.ZipInfo]) -> Saved:
    """`saved` with the text and the highlights that lie beside it under its slug."""
    page, marks = f"content/{slug}.html", f"highlights/{slug}.md"
    html = _text(archive, page) if slug and page in names else saved.html
    quotes = _quotes(_text(archive, marks)) if slug and marks in names else []
    return replace(saved, html=html, passages=(*saved.passages, *quotes))


def _quotes(markdown: str) -> list[tuple[str, str]]:
    """Omnivore's highlights: lines that begin with `>` are the quote, what stands below them is the note on it."""
    found: list[tuple[list[str], list[str]]] = []
    quoting = False
    for line in markdown.splitlines():
        if line.startswith(">"):
            if not quoting:
                found.append(([], []))
            found[-1][0].append(line.lstrip("> "))
        elif line.strip() and found:
            found[-1][1].append(line)
        quoting = line.startswith(">")
    return [(safe_line(" ".join(quote)), safe("\n".join(note)).strip()) for quote, note in found]


def _text(archive: zipfile.ZipFile, name: str) -> str:
    with archive.open(name) as file:
        data = file.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise NoArticleError("A file in this archive is too large.")
    return data.decode("utf-8-sig", "replace")
