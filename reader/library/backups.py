"""Copies of the library that are made before each upgrade, and how one is put back."""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
import time
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from glob import escape
from pathlib import Path

from reader.errors import LibraryError

KEPT = 3
"""Backups that stay after an upgrade, each as large as a library."""
ABANDONED = 86_400
"""Seconds after which nobody works on the beginning of a backup any more. It is as large as a library, too."""
_BEGUN = re.compile(r"\.\d+\.part(-journal|-wal|-shm)?\Z")
_OURS = re.compile(r"\.backup-\d+-(\d{8}-\d{6})\Z")
"""How the name of a backup that this program made ends. One that somebody named otherwise is their own, and stays."""


def make(path: Path, connection: sqlite3.Connection, version: int) -> Path | None:
    """A whole copy of the open library beside it, named for its version and the time (UTC). Returns where it is.

    None when another copy of the program was quicker, and has made its own: one of this second is there, or the library is of another
    version by now. What cannot be finished leaves nothing behind. Raises LibraryError, and what sqlite3 raises.
    """
    moment = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
    target = path.with_name(f"{path.name}.backup-{version}-{moment}")
    partial = target.with_name(f"{target.name}.{os.getpid()}.part")
    try:
        if copied(connection, partial) != version or target.exists():
            return None
        os.replace(partial, target)
    except OSError as error:
        message = f"{path} is of an earlier version, and cannot be copied before it is upgraded: {error.strerror}."
        raise LibraryError(message, hint="Look at the permissions of its folder.", subject=str(path)) from error
    finally:
        for ending in ("", "-journal", "-wal", "-shm"):
            partial.with_name(partial.name + ending).unlink(missing_ok=True)
    return target


def copied(connection: sqlite3.Connection, target: Path) -> int:
    """Makes a whole copy of the open library at `target`, a new file. Returns its version. Raises OSError, and what sqlite3 raises."""
    _private(target)
    copy = sqlite3.connect(target)
    try:
        connection.backup(copy)
        return int(copy.execute("PRAGMA user_version").fetchone()[0])
    finally:
        copy.close()


def _private(path: Path) -> None:
    """A new file that nobody else may read, from its first moment on."""
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))


def all_of(path: Path) -> list[Path]:
    """The backups of the library at `path`, the newest first."""
    return sorted((each for each in _beside(path) if not each.name.endswith(".part")), key=_written, reverse=True)


def _beside(path: Path) -> Iterator[Path]:
    return path.parent.glob(f"{escape(path.name)}.backup-*")


def _written(backup: Path) -> float:
    """When, in seconds since 1970; never, where another copy of the program has let it go meanwhile."""
    try:
        return backup.stat().st_mtime
    except FileNotFoundError:
        return 0.0


def let_go(path: Path) -> None:
    """Removes all backups of the library at `path` but the last KEPT, and beginnings of some that a program did not live to finish. One
    that cannot be removed stays."""
    dated = sorted((match[1], each) for each in _beside(path) if (match := _OURS.search(each.name)))
    begun = [each for each in _beside(path) if _BEGUN.search(each.name) and time.time() - _written(each) > ABANDONED]
    for old in (*(each for _, each in dated[:-KEPT]), *begun):
        with suppress(OSError):
            old.unlink()


def restore(path: Path, backup: Path) -> Path | None:
    """Puts `backup` in the library's place. Returns where the old file was kept, None when there was none.

    The old write-ahead log goes aside with it, so that it is not replayed into the restored file. Raises LibraryError.
    """
    aside = path.with_name(f"{path.name}.damaged-{datetime.now(UTC):%Y%m%d-%H%M%S}")
    fresh = path.with_name(f"{path.name}.{os.getpid()}.restored")
    try:
        _private(fresh)
        shutil.copyfile(backup, fresh)
        with fresh.open("r+b") as file:
            os.fsync(file.fileno())  # else a power cut may leave an empty one under the library's name
        kept = None
        for ending in ("", "-wal", "-shm"):
            old = path.with_name(path.name + ending)
            if old.exists():
                os.replace(old, aside.with_name(aside.name + ending))
                kept = aside
        os.replace(fresh, path)
    except OSError as error:
        raise LibraryError(f"{backup} cannot be put back: {error.strerror}.", subject=str(backup)) from error
    finally:
        fresh.unlink(missing_ok=True)
    return kept


def hint(path: Path) -> str:
    """What to do about a damaged library at `path`."""
    found = all_of(path)
    if found:
        return f"Put the last backup back: reader doctor --restore {found[0].name}"
    return (
        "There is no backup; what can still be read goes out by reader export > all.jsonl and, when the file is moved away, "
        "into a new library by reader import all.jsonl. Where nothing goes out, try: sqlite3 FILE .recover"
    )
