"""Pages out of files, one at a time, whatever the files are. Yields facts; what cannot be a page is named and passed by."""

from __future__ import annotations

import codecs
import gzip
import json
import zlib
from collections.abc import Callable, Iterator
from io import BufferedReader, TextIOWrapper
from pathlib import Path
from typing import IO

from reader.batch.values import Form, Found, Outcome, Part, Passed
from reader.models import Page
from reader.urls import claimed, of_file

GZIP = b"\x1f\x8b"
"""What gzip packed begins with."""


def pages(part: Part, max_bytes: int) -> Iterator[Found]:
    """Everything in a part that was meant to be a page, in order. max_bytes: of one page, unpacked."""
    match part.form:
        case Form.WARC:
            from reader.batch import warc

            yield from warc.pages(part.files[0], max_bytes)
        case Form.JSONL:
            yield from _lines(part.files[0], max_bytes)
        case Form.HTML:
            yield from _files(part.files, max_bytes)


def _files(files: tuple[str, ...], max_bytes: int) -> Iterator[Found]:
    position = 0
    for name in files:
        path = Path(name)
        try:
            position += path.stat().st_size
            with path.open("rb") as raw, _unpacked(raw) as file:
                body = file.read(max_bytes + 1)
        except (OSError, EOFError, zlib.error) as error:
            yield Passed(Outcome.DAMAGED, of_file(path), str(error)), position
            continue
        yield _page(Page(of_file(path), body), max_bytes), position


def _lines(name: str, max_bytes: int) -> Iterator[Found]:
    """One object a line, with `url` and `html`; other keys are let be."""
    with Path(name).open("rb") as raw, _unpacked(raw) as file:
        try:
            next_line = _in_utf8(file)
            while line := next_line(max_bytes + 1):
                if len(line) > max_bytes and not line.endswith(b"\n"):
                    yield Passed(Outcome.TOO_LARGE, detail=f"a line of over {max_bytes} bytes"), raw.tell()
                    _skip_line(next_line, max_bytes)
                elif line.strip():
                    yield _from_line(line, max_bytes), raw.tell()
        except (OSError, EOFError, zlib.error) as error:
            yield Passed(Outcome.DAMAGED, detail=f"unreadable from here on: {error}"), raw.tell()


def _from_line(line: bytes, max_bytes: int) -> Page | Passed:
    try:
        return _from_row(json.loads(line), max_bytes)
    except (ValueError, RecursionError) as error:
        return Passed(Outcome.DAMAGED, detail=f"no JSON: {type(error).__name__}")
    except MemoryError:
        return Passed(Outcome.MEMORY, detail="took too much memory")


def _from_row(row: object, max_bytes: int) -> Page | Passed:
    if not isinstance(row, dict):
        return Passed(Outcome.DAMAGED, detail="no JSON object with url and html")
    url, html = row.get("url") or "", row.get("html", ...)
    if not isinstance(url, str):
        return Passed(Outcome.DAMAGED, detail="the url is no text")
    if html is None:  # so others write down that they got no page
        return Passed(Outcome.EMPTY, url)
    if not isinstance(html, str):
        return Passed(Outcome.DAMAGED, url, "there is no html" if html is ... else "the html is no text")
    return _page(Page(claimed(url), html.encode("utf-8", "replace"), "text/html; charset=utf-8"), max_bytes)


def _page(page: Page, max_bytes: int) -> Page | Passed:
    if len(page.body) > max_bytes:
        return Passed(Outcome.TOO_LARGE, page.url, f"over {max_bytes} bytes")
    return page if page.body.strip() else Passed(Outcome.EMPTY, page.url)


def _unpacked(raw: BufferedReader) -> IO[bytes]:
    """The file, with gzip undone. It is known by its first bytes, for a program that fetched it may have unpacked it and kept its name."""
    return gzip.GzipFile(fileobj=raw) if raw.peek(len(GZIP)).startswith(GZIP) else raw  # type: ignore[return-value]


def _in_utf8(file: IO[bytes]) -> Callable[[int], bytes]:
    """What reads a line, of at most so many bytes or characters. Windows writes UTF-16 where a program is sent to a file, and marks it."""
    if not file.peek(2).startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):  # type: ignore[attr-defined]
        return file.readline
    text = TextIOWrapper(file, "utf-16", "replace", newline="\n")
    return lambda size: text.readline(size).encode()


def _skip_line(next_line: Callable[[int], bytes], size: int) -> None:
    while (piece := next_line(size)) and not piece.endswith(b"\n"):
        pass
