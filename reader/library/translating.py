"""What SQLite says, as sentences for a person."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from reader.errors import LibraryError, UnwritableLibraryError
from reader.library import header

SQLITE = sqlite3.sqlite_version
"""The SQLite that this Python came with."""
TOO_LONG, LATER = "another program has been writing to the library for too long.", "Try again when it has finished."
_SENTENCES = (
    ("locked", TOO_LONG, LATER),
    ("disk is full", "the disk is full; nothing of this change was stored.", "Make room, then try again."),
    ("disk I/O", "the disk could not be read or written.", "See whether the disk is full or failing."),
    ("readonly", "the library may not be written to.", "Look at the permissions of the file and its folder."),
    ("unable to open", "the library cannot be opened.", "Look at the permissions of the file and its folder."),
)
_BROKEN = (
    *("malformed", "not a database", "corrupt", "no such table", "no such column", "no column named", "already exists"),
    *("vtable constructor failed", "invalid fts5 file format"),
)
"""What SQLite says of a file that is not as this program made it."""
_ANOTHER_PYTHON = "Take a Python that comes with its own, as those of python.org and of uv."


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Errors of sqlite3 about the file at `path`, and of what lies packed in it, as LibraryErrors that say what to do next."""
    try:
        yield
    except zlib.error as error:
        raise header.damaged(path, "a text or a page in it cannot be unpacked") from error
    except sqlite3.Error as error:
        raise _spoken(path, error) from error


def _spoken(path: Path, error: sqlite3.Error) -> LibraryError:
    text = str(error)
    if isinstance(error, sqlite3.OperationalError):
        for sign, message, hint in _SENTENCES:
            if sign in text:
                return UnwritableLibraryError(f"{path}: {message}", hint=hint, subject=str(path))
    if "no such module" in text:
        return LibraryError(f"The library finds words by FTS5, and the SQLite {SQLITE} of this Python lacks it.", hint=_ANOTHER_PYTHON)
    if any(sign in text for sign in _BROKEN):
        return header.damaged(path, text)
    return LibraryError(f"{path}: the library answered {text!r}.", subject=str(path))
