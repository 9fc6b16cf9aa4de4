"""Which articles a folder holds already: the files themselves say where they came from, so there is no index to go stale."""

from __future__ import annotations

import io
import json
import lzma
import os
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from html import unescape
from typing import IO

from reader.export.markdown_reading import front_matter
from reader.urls import canonical, is_web

HEAD = 16_384
"""Bytes at the beginning of a file in which our formats name their source."""

_OURS = {
    ".json": re.compile(r'\{\s+"schema": "article/.*', re.DOTALL),
    ".html": re.compile(r'<meta name="quiet-reader:article" content="[^"]*'),
    ".txt": re.compile(r"\A(?:.+\n\n)?(?:.+ · )?[\d,]+ words\nhttps?://\S+\n\n"),
}
"""What in a file says that it is ours. Other files may name an address as well, and no copy must be written over those."""
_NAMED = {
    ".json": re.compile(r'^  "(?:canonical|url)": ("(?:[^"\\]|\\.)+")', re.MULTILINE),
    ".html": re.compile(r'&quot;(?:canonical|url)&quot;:(&quot;https?://[^"\\]+?&quot;)'),
    ".txt": re.compile(r"^https?://\S+$", re.MULTILINE),
}
"""Where a file of ours names the address that was asked, and the canonical one if that differs; text names only one of them."""
_PACKAGE = "EPUB/package.opf"
_DAMAGED = OSError, EOFError, KeyError, RuntimeError, ValueError, zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error
"""What a book that is not ours may raise when it is read; ValueError where a name in it is no text."""
_MADE = re.compile(rb"(?<=\n)created: \d{4}-\d\d-\d\d\n")
"""The day of saving at the head of Markdown."""


def sources(directory: str, ext: str, depth: int) -> dict[str, str]:
    """canonical address → path of every file with `.ext` in `directory`, down to `depth` folders below it."""
    found: dict[str, str] = {}
    for path in _files(directory, f".{ext}", depth):
        for source in sources_of(path):
            found.setdefault(canonical(source), path)
    return found


def sources_of(path: str) -> list[str]:
    """The addresses that a file of ours names as its source; none when it is not ours."""
    ext = os.path.splitext(path)[1]
    if ext == ".epub":
        return _of_epub(path)
    if ext == ".md":
        said, _ = front_matter(_head(path))
        return [value for key in ("source", "url") if isinstance(value := said.get(key), str) and is_web(value)]
    ours = _OURS[ext].search(_head(path)) if ext in _OURS else None
    return list(filter(None, map(_unquoted, _NAMED[ext].findall(ours[0])))) if ours else []


def _head(path: str) -> str:
    try:
        with open(path, "rb") as file:
            return file.read(HEAD).decode("utf-8-sig", "replace")
    except OSError:
        return ""


def _unquoted(value: str) -> str:
    if is_web(value):
        return value
    try:
        return str(json.loads(unescape(value)))
    except ValueError:
        return ""


def _of_epub(path: str) -> list[str]:
    """As `sources_of`; only the canonical address is in a book. One that is not ours may be damaged, locked or packed in any way."""
    try:
        with zipfile.ZipFile(path) as book, book.open(_PACKAGE) as package:
            match = re.search(r"<dc:source>([^<]*)</dc:source>", package.read(HEAD).decode("utf-8", "replace"))
    except _DAMAGED:
        return []
    return [unescape(match.group(1))] if match else []


def is_same(path: str, data: bytes) -> bool:
    """Whether a file is the copy `data`, whenever either was made: Markdown has the day in it, a book the second."""
    try:
        if path.endswith(".epub"):
            return _contents(path) == _contents(io.BytesIO(data))
        with open(path, "rb") as file:
            there = file.read(len(data) + 1)
    except _DAMAGED:
        return False
    return there == data or (path.endswith(".md") and _MADE.sub(b"", there, count=1) == _MADE.sub(b"", data, count=1))


def _contents(book: str | IO[bytes]) -> list[tuple[str, int, int]]:
    """What lies in a book, by name, size and checksum: all but the package, which says when it was made and lists the rest."""
    with zipfile.ZipFile(book) as opened:
        return [(each.filename, each.file_size, each.CRC) for each in opened.infolist() if each.filename != _PACKAGE]


def _files(directory: str, ext: str, depth: int) -> Iterator[str]:
    try:
        entries = sorted(os.scandir(directory), key=lambda entry: entry.name)
    except OSError:
        return
    for entry in entries:
        if _is_file(entry) and entry.name.endswith(ext) and not entry.name.startswith("."):
            yield entry.path
        elif depth > 0 and entry.is_dir(follow_symlinks=False):
            yield from _files(entry.path, ext, depth - 1)


def _is_file(entry: os.DirEntry[str]) -> bool:
    """Whether there is a file, or a link to one; a link that leads in a circle counts as none."""
    try:
        return entry.is_file()
    except OSError:
        return False
