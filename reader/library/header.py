"""The first hundred bytes of a database, read without opening it: whose it is, which version, whether it is whole.

The fields are those of the SQLite file format, section 1.3.
"""

from __future__ import annotations

import stat
from pathlib import Path

from reader.errors import LibraryError
from reader.library import backups, migrations
from reader.library.migrations import APPLICATION_ID

MAGIC = b"SQLite format 3\x00"
_ANOTHER = "Name another file with --library or READER_LIBRARY."


def check(path: Path) -> bool:
    """Raises LibraryError when the file at `path` is no library of ours, a newer one or a cut one. Absent or empty is fine.

    Returns whether it is suspicious: shorter than it says, with a write-ahead log beside it that may hold the rest. So it is left by a
    program that was killed while folding the log in, and so it looks for a moment while another copy does that; SQLite makes it whole.
    """
    try:
        if not _may_be_file(path.stat().st_mode):
            raise LibraryError(f"{path} is no file.", hint=_ANOTHER, subject=str(path))
        with path.open("rb") as file:
            head = file.read(100)
        size = path.stat().st_size
    except FileNotFoundError:
        return False
    except OSError as error:
        raise out_of_reach(path, error) from error
    if not head:
        return False
    if len(head) < 100 or not head.startswith(MAGIC):
        raise foreign(path)
    owner, version = int.from_bytes(head[68:72], "big"), int.from_bytes(head[60:64], "big")
    if owner not in (0, APPLICATION_ID):
        raise foreign(path)
    if version > migrations.VERSION:
        raise newer(path, version)
    cut = _cut(head, size)
    if cut and not _has_log(path):
        raise damaged(path, "part of the file is missing")
    return cut


def _may_be_file(mode: int) -> bool:
    """Whether it is neither a device, whose rights would be changed, nor a pipe, which would be waited for. A folder passes: opening it
    says what is wrong."""
    return stat.S_ISREG(mode) or stat.S_ISDIR(mode)


def _has_log(path: Path) -> bool:
    log = path.with_name(path.name + "-wal")
    return log.exists() and log.stat().st_size > 0


def _cut(head: bytes, size: int) -> bool:
    """Whether the file is shorter than it says. The size in the header counts only when both change counters agree."""
    page = int.from_bytes(head[16:18], "big")
    page = 65_536 if page == 1 else page
    pages = int.from_bytes(head[28:32], "big")
    return head[24:28] == head[92:96] and size < page * pages


def out_of_reach(path: Path, error: OSError) -> LibraryError:
    """The error for a file that cannot be reached, or whose folder cannot."""
    return LibraryError(f"{path}: {error.strerror}.", hint=_ANOTHER, subject=str(path))


def damaged(path: Path, what: str) -> LibraryError:
    """The error for a broken file. what: how it is broken, in a few words."""
    return LibraryError(f"{path} is damaged ({what}).", hint=backups.hint(path), subject=str(path))


def foreign(path: Path) -> LibraryError:
    """The error for a file that is something else."""
    return LibraryError(
        f"{path} is not a library of this program; it was not touched.",
        hint="Name another file with READER_LIBRARY, or move this one away.",
        subject=str(path),
    )


def newer(path: Path, version: int) -> LibraryError:
    """The error for a file that a later version of the program wrote."""
    return LibraryError(
        f"{path} was written by a newer version of this program (form {version}, this one knows {migrations.VERSION}); it was not touched.",
        hint="Upgrade the program, or name another file with READER_LIBRARY.",
        subject=str(path),
    )
