"""What a person names on the command line: an address, a path, or `-`. Paths and `-` need no network and load none."""

from __future__ import annotations

import re
import sys

from reader.errors import NoArticleError, NotAvailableError, ReaderError, UsageError
from reader.models import Page
from reader.text import safe_line
from reader.values import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import BinaryIO

MAX_BYTES = 20_000_000
"""Most bytes of a file or of stdin; as many as of an answer from the network."""

GZIP = b"\x1f\x8b"
"""What begins with these bytes is packed with gzip, and no text."""
_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")


def is_address(source: str) -> bool:
    """Whether `source` is meant as an address (it has a `://`) and not as a path."""
    return bool(_ADDRESS.match(source.strip()))


def read_local(source: str, *, max_bytes: int = MAX_BYTES, what: str = "An article") -> Page:
    """The bytes of a file, or of stdin for `-`, gzip undone. what: what it is to be, for the error about its size. Raises what `open_local`
    raises, and NoArticleError when it is larger than `max_bytes`, packed or unpacked, or packed and damaged.
    """
    file = open_local(source)
    if source == "-":
        return Page("", _unpacked(_bounded(file, "The input", max_bytes, what), "The input", max_bytes, what))
    name = safe_line(source)[:200]
    try:
        with file:
            return Page(address_of(source), _unpacked(_bounded(file, name, max_bytes, what), name, max_bytes, what))
    except (OSError, ValueError) as error:
        raise _unread(source, error) from error


def open_local(source: str) -> BinaryIO:
    """A file to read from, or stdin for `-`.

    Raises UsageError for no name, a directory or a stdin that is closed, NotAvailableError when there is no such file or it cannot be read.
    """
    if source == "-":
        if sys.stdin is None:
            raise UsageError("Nothing comes in: stdin is closed.")
        return sys.stdin.buffer
    if not source.strip():
        raise UsageError("An empty word names nothing to read.", hint="- is stdin")
    try:
        return open(source, "rb")
    except (OSError, ValueError) as error:
        raise _unread(source, error) from error


def address_of(source: str) -> str:
    """The address of a file; "" for stdin."""
    from pathlib import Path

    from reader.urls import of_file

    return "" if source == "-" else of_file(Path(source))


def _unread(source: str, error: OSError | ValueError) -> ReaderError:
    from reader.urls import without_user

    shown = safe_line(without_user(source))[:200]
    if isinstance(error, IsADirectoryError):
        return UsageError(f"{shown} is a directory.", hint="Give the path of a file.", subject=shown)
    if isinstance(error, FileNotFoundError):
        from reader.urls import on_the_web

        page = safe_line(on_the_web(source))[:200]
        hint = f"For the page on the web: {page}" if page else ""
        return NotAvailableError(f"There is no file {shown}.", hint=hint, subject=shown)
    reason = error.strerror if isinstance(error, OSError) and error.strerror else "it is no file name"
    return NotAvailableError(f"{shown} cannot be read: {reason}.", subject=shown)


def _bounded(file: BinaryIO, name: str, max_bytes: int, what: str) -> bytes:
    data = file.read(max_bytes + 1)
    if len(data) > max_bytes:
        raise _too_large(name, max_bytes, what)
    return data


def _unpacked(data: bytes, name: str, max_bytes: int, what: str) -> bytes:
    """What gzip packed, as it was before; anything else as it is."""
    if not data.startswith(GZIP):
        return data
    import zlib

    from reader.fetcher.body import Gunzip

    unpack = Gunzip(max_bytes)
    try:
        whole = unpack.feed(data)
    except zlib.error as error:
        raise damaged(name) from error
    if len(whole) > max_bytes:
        raise _too_large(name, max_bytes, what)
    if not unpack.finished:
        raise damaged(name)
    return whole


def _too_large(name: str, max_bytes: int, what: str) -> NoArticleError:
    return NoArticleError(f"{name} is larger than {max_bytes / 1e6:g} MB.", hint=f"{what} is not.", subject=name)


def damaged(name: str) -> NoArticleError:
    """The error for a file of this name that cannot be unpacked to its end."""
    return NoArticleError(f"{name} is packed with gzip, and damaged.", hint="get it once more", subject=name)
