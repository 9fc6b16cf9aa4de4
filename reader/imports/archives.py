"""Zip files that programs export, read within bounds: lists, and what lies beside them.

Pocket: parts of CSV, the passages in `annotations/`. Omnivore: `metadata_*.json`, `content/SLUG.html`, `highlights/SLUG.md`. Readeck:
`bookmarks/ID/info.json` and the text in `container/index.html`. Safari: lists of links.
"""

from __future__ import annotations

import io
import json
import lzma
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from reader.errors import NoArticleError
from reader.imports import fields, items, links, tables
from reader.imports.saved import Row, Saved
from reader.text import safe, safe_line

READ = (".csv", ".json", ".html", ".md")
"""How the names of files end that are read. Pictures, of which an article may have many, are not."""
OF_A_MAC = "__MACOSX/"
"""Where a Mac puts what it knows of the files that it packs, under the same names."""
MOST_FILES = 200_000
MOST_BYTES = 500_000_000
"""Most bytes of those, unpacked, all together: a bomb stops there."""
LARGEST = 50_000_000
"""Most bytes of one file, unpacked."""
_BROKEN = zipfile.BadZipFile, RuntimeError, OSError, EOFError, ValueError, zlib.error, lzma.LZMAError, struct.error
"""What a damaged or locked archive raises; ValueError where a name in it is no text, or an offset lies before its beginning."""
_KEPT_PICTURE = re.compile(r"<img\b[^<>]*\b_resources/[^<>]*>")
"""A picture that Readeck keeps beside the text: its address would lead nowhere."""


def read(data: bytes) -> Iterator[Row]:
    """The articles of every list in the archive. Raises NoArticleError when it is damaged, locked or too large."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = {info.filename: info for info in archive.infolist() if _is_read(info.filename)}
            if len(names) > MOST_FILES or sum(info.file_size for info in names.values()) > MOST_BYTES:
                raise NoArticleError("This archive is too large.", hint="Unpack it and take its files one by one.")
            for name in sorted(names, key=lambda name: (name.count("/"), name)):  # the list before what belongs to it
                yield from _of_file(archive, name, names)
    except _BROKEN as error:
        raise NoArticleError("This archive is damaged or locked.") from error


def _is_read(name: str) -> bool:
    return name.endswith(READ) and not name.startswith(OF_A_MAC)


def _of_file(archive: zipfile.ZipFile, name: str, names: dict[str, zipfile.ZipInfo]) -> Iterator[Row]:
    if name.endswith(".csv"):
        yield from tables.read(_text(archive, name))
    elif name.endswith(".json"):
        for row in filter(fields.has_address, _rows(_text(archive, name))):
            found = fields.saved(row)
            yield found and _with_text(archive, found, _Beside.of(name, row), names)
    elif name.endswith(".html") and "netscape-bookmark" in (text := _text(archive, name))[:1000].lower():
        yield from links.read(text)


def _rows(text: str) -> list[dict[str, Any]]:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return []
    return items.rows(value["items"] if items.are_in(value) else value if isinstance(value, list) else [value])


@dataclass(frozen=True, slots=True)
class _Beside:
    """Where the text and the highlights of an article lie."""

    text: str
    highlights: str

    @classmethod
    def of(cls, name: str, row: dict[str, Any]) -> _Beside:
        """name: of the list that `row` stands in."""
        if name.endswith("/info.json"):
            return cls(f"{name.removesuffix('info.json')}container/index.html", "")
        folder, slug = name[: name.rfind("/") + 1], row.get("slug") or row.get("id") or ""
        return cls(f"{folder}content/{slug}.html", f"{folder}highlights/{slug}.md")


def _with_text(archive: zipfile.ZipFile, saved: Saved, beside: _Beside, names: dict[str, zipfile.ZipInfo]) -> Saved:
    """`saved` with the text and the highlights that lie beside it. Pictures that lie in the archive are left there."""
    html = _KEPT_PICTURE.sub("", _text(archive, beside.text)) if beside.text in names else saved.html
    note, quotes = _quotes(_text(archive, beside.highlights)) if beside.highlights in names else ("", [])
    return replace(saved, html=html, note=saved.note or note, passages=(*saved.passages, *quotes))


def _quotes(markdown: str) -> tuple[str, list[tuple[str, str]]]:
    """Omnivore's highlights: a note on the whole, and (quote, the note on it).

    A quote begins with `>` and goes on to the next empty line; what stands below it is its note.
    """
    about: list[str] = []
    found: list[tuple[list[str], list[str]]] = []
    quoting = False
    for line in markdown.splitlines():
        if line.startswith(">") and not quoting:
            found.append(([], []))
        quoting = bool(line.strip()) and (quoting or line.startswith(">"))
        if line.strip():
            (found[-1][0] if quoting else found[-1][1] if found else about).append(line.lstrip("> ") if quoting else line)
    return _note(about), [(safe_line(" ".join(quote)), _note(note)) for quote, note in found]


def _note(lines: list[str]) -> str:
    return safe("\n".join(lines)).strip()


def _text(archive: zipfile.ZipFile, name: str) -> str:
    with archive.open(name) as file:
        data = file.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise NoArticleError("A file in this archive is too large.")
    return data.decode("utf-8-sig", "replace")
