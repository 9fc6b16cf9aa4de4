"""The library's file: opened, checked, upgraded, and held by one connection. Nothing here knows an article.

A file that is foreign, newer or damaged is refused before anything is written to it.
"""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

from reader.errors import LibraryError
from reader.library import backups, header, migrations

BUSY_SECONDS = 30.0
"""How long a write waits for another copy of the program."""


class Library:
    """One connection to the library, one lock. Functions of this package take it first; it has no verbs of its own."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self.connection = connection
        self.lock = threading.RLock()

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """The connection for queries. sqlite3's errors become LibraryErrors."""
        with self.lock, translated(self.path):
            yield self.connection

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """The connection inside one transaction: committed whole at the end, rolled back by any exception.

        Calls nest: the outermost one commits.
        """
        with self.lock, translated(self.path):
            if self.connection.in_transaction:
                yield self.connection
                return
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                yield self.connection
                self.connection.execute("COMMIT")
            except BaseException:
                if self.connection.in_transaction:
                    self.connection.execute("ROLLBACK")
                raise

    def close(self) -> None:
        """Gives the file back; the write-ahead log is folded in when this was the last connection."""
        with self.lock:
            self.connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()


def open(path: Path) -> Library:
    """The library at `path`, made when there is none, upgraded (after a backup) when it is of an earlier version.

    Raises LibraryError when the file is foreign, newer, damaged or out of reach; it is untouched then.
    """
    header.check(path)
    with translated(path):
        try:
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as error:
            raise LibraryError(f"{path.parent}: {error.strerror}", subject=str(path)) from error
        new = not path.exists() or not path.stat().st_size
        connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False, cached_statements=256)
        try:
            if new:
                os.chmod(path, 0o600)
            _prepare(connection)
            _bring_up_to_date(path, connection)
        except BaseException:
            connection.close()
            raise
    return Library(path, connection)


def check(library: Library) -> list[str]:
    """What SQLite finds wrong with the whole file: empty when nothing is."""
    with library.reading() as db:
        return [row[0] for row in db.execute("PRAGMA integrity_check") if row[0] != "ok"]


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Errors of sqlite3 about the file at `path` as LibraryErrors that say what to do next."""
    try:
        yield
    except sqlite3.Error as error:
        raise _spoken(path, error) from error


def _prepare(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA cache_size = -32768")  # 32 MiB
    connection.execute("PRAGMA temp_store = MEMORY")


def _bring_up_to_date(path: Path, connection: sqlite3.Connection) -> None:
    """Refuses what is not ours, then makes or upgrades the schema. Two copies that start at once agree through the write lock."""
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    owner = connection.execute("PRAGMA application_id").fetchone()[0]
    made = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
    if made and owner != migrations.APPLICATION_ID:
        raise header.foreign(path)
    if version > migrations.VERSION:
        raise header.newer(path, version)
    smuggled = connection.execute("SELECT name FROM sqlite_schema WHERE type IN ('trigger', 'view') LIMIT 1").fetchone()
    if smuggled:
        raise LibraryError(f"{path} holds a trigger or view that this program did not make.", hint=backups.hint(path), subject=str(path))
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = NORMAL")
    if version == migrations.VERSION:
        return
    if made:
        backups.make(path, connection, version)
    migrations.run(connection)
    connection.execute("PRAGMA wal_checkpoint(PASSIVE)")


def _spoken(path: Path, error: sqlite3.Error) -> LibraryError:
    text = str(error)
    if isinstance(error, sqlite3.OperationalError):
        for sign, message, hint in _SENTENCES:
            if sign in text:
                return LibraryError(f"{path}: {message}", hint=hint, subject=str(path))
    if "malformed" in text or "not a database" in text or "corrupt" in text:
        return LibraryError(f"{path} is damaged ({text}).", hint=backups.hint(path), subject=str(path))
    return LibraryError(f"{path}: the library answered {text!r}.", subject=str(path))


_SENTENCES = (
    ("locked", "another program has been writing to the library for too long.", "Try again when it has finished."),
    ("disk is full", "the disk is full; nothing of this change was stored.", "Make room, then try again."),
    ("disk I/O", "the disk could not be read or written.", "See whether the disk is full or failing."),
    ("readonly", "the library may not be written to.", "Look at the permissions of the file and its folder."),
    ("unable to open", "the library cannot be opened.", "Look at the permissions of the file and its folder."),
)
