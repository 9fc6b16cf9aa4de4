"""From a path to a connection: the file looked at, made or upgraded, and told what SQLite is to keep to.

A file that is foreign, newer or damaged is refused before anything is written to it.
"""

from __future__ import annotations

import os
import sqlite3
import time
from pathlib import Path
from typing import NamedTuple

from reader.errors import LibraryError
from reader.library import backups, header, migrations
from reader.library.translating import SQLITE, translated
from reader.urls import of_file

OLDEST_SQLITE = 3, 34
"""The oldest SQLite that knows the words in which the library speaks: that of Red Hat Enterprise Linux 9."""
BUSY_SECONDS = 30.0
"""How long a write waits for another copy of the program."""


def file_at(path: Path) -> Path:
    """The file that `path` leads to, through links: SQLite keeps its log beside that file, and backups belong there too."""
    return Path(os.path.realpath(path)) if os.path.islink(path) else path


def is_absent(path: Path) -> bool:
    """Whether nothing is there; what is out of reach is there."""
    try:
        path.stat()
    except OSError as error:
        return isinstance(error, FileNotFoundError)
    return False


def identity(path: Path) -> tuple[int, int] | None:
    """Which file is at `path`; None when none is, or it is out of reach."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def empty(path: Path) -> sqlite3.Connection:
    """A library in memory, to stand in while there is none at `path`."""
    with translated(path):
        connection = _connection(":memory:")
        try:
            _prepare(connection)
            migrations.run(connection)
        except BaseException:
            connection.close()
            raise
    return connection


def connected(path: Path) -> sqlite3.Connection:
    """The file at `path`, made when there is none. Raises as `open` says."""
    suspicious = header.check(path)
    with translated(path):
        try:
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as error:
            raise header.out_of_reach(path.parent, error) from error
        try:
            return _checked(path, suspicious=suspicious)
        except sqlite3.OperationalError as error:
            if not getattr(error, "sqlite_errorname", "").startswith("SQLITE_IOERR_SHM"):
                raise
            return _checked(path, suspicious=suspicious, alone=True)
        except UnicodeDecodeError as error:  # what SQLite cannot read of the schema it quotes byte for byte
            raise header.damaged(path, "its schema cannot be read") from error


def is_alone(connection: sqlite3.Connection) -> bool:
    """Whether this connection keeps every other one out."""
    return bool(connection.execute("PRAGMA locking_mode").fetchone() == ("exclusive",))


def for_reading(path: Path) -> sqlite3.Connection:
    """One more connection to the file at `path`, which is open already: for reading, with little memory."""
    connection = _connection(f"{of_file(path)}?{'immutable=1' if _is_at_rest(path) else 'mode=ro'}")
    _prepare(connection, cached=2048)
    return connection


def _checked(path: Path, *, suspicious: bool, alone: bool = False) -> sqlite3.Connection:
    """suspicious: check the whole file. alone: keep every other connection out. On a full disk SQLite cannot make the small file by which
    connections agree, and one alone can still read. Raises as `open` says, and what sqlite3 raises.
    """
    new = not path.exists() or not path.stat().st_size
    at_rest = not new and _is_at_rest(path)
    connection = _connection(f"{of_file(path)}?immutable=1" if at_rest else path)
    try:
        if new:
            os.chmod(path, 0o600)
        if alone:
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        _prepare(connection)
        if suspicious and (wrong := connection.execute("PRAGMA quick_check(1)").fetchone()[0]) != "ok":
            raise header.damaged(path, wrong)
        _bring_up_to_date(path, connection, at_rest=at_rest)
    except BaseException:
        connection.close()
        raise
    return connection


def _is_at_rest(path: Path) -> bool:
    """Whether no file can be made beside the library, and no log lies there: it is a backup, or on an old disk, and can only be read.

    SQLite makes a log even for reading, unless it is told that nobody writes to the file.
    """
    return not os.access(path.parent, os.W_OK) and not path.with_name(f"{path.name}-wal").exists()


def _connection(database: Path | str) -> sqlite3.Connection:
    """database: a path, or an address in SQLite's form (`file:…?…`). Raises LibraryError where Python's SQLite is too old."""
    if sqlite3.sqlite_version_info < OLDEST_SQLITE:
        wanted = ".".join(map(str, OLDEST_SQLITE))
        raise LibraryError(
            f"The library wants SQLite {wanted}, and this Python has {SQLITE}.",
            hint="Take a newer Python, or update SQLite.",
        )
    is_address = isinstance(database, str)
    return sqlite3.connect(
        database, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False, cached_statements=256, uri=is_address
    )


def _prepare(connection: sqlite3.Connection, *, cached: int = 32768) -> None:
    """cached: KiB of the file to keep in memory."""
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute(f"PRAGMA cache_size = -{cached}")
    connection.execute("PRAGMA temp_store = MEMORY")
    connection.create_function("lowered", 1, str.lower, deterministic=True)


def _bring_up_to_date(path: Path, connection: sqlite3.Connection, *, at_rest: bool) -> None:
    """Refuses what is not ours, then makes or upgrades the schema. Copies that start at once agree through the write lock."""
    found = _found(connection)
    if found.made and found.owner != migrations.APPLICATION_ID:
        raise header.foreign(path)
    if found.version > migrations.VERSION:
        raise header.newer(path, found.version)
    if found.smuggled:
        raise LibraryError(f"{path} holds a trigger or view that this program did not make.", hint=backups.hint(path), subject=str(path))
    if not at_rest:
        _log_ahead(connection)
    if found.version == migrations.VERSION:
        return
    backup = backups.make(path, connection, found.version) if found.made else None
    try:
        migrations.run(connection)
    except BaseException:
        if backup:
            backup.unlink(missing_ok=True)  # the library is as it was, and each start would leave one more
        raise
    backups.let_go(path)
    connection.execute("PRAGMA wal_checkpoint(PASSIVE)")


class _Found(NamedTuple):
    """What a file says of itself."""

    version: int
    owner: int
    made: int
    """How many tables, indexes and the like it has."""
    smuggled: int
    """How many triggers and views."""


def _found(connection: sqlite3.Connection) -> _Found:
    """What the file says of itself, all of it as of one moment: another copy may be making the schema."""
    connection.execute("BEGIN")
    try:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        owner = connection.execute("PRAGMA application_id").fetchone()[0]
        sql = "SELECT count(*), ifnull(sum(type IN ('trigger', 'view')), 0) FROM sqlite_schema"
        return _Found(version, owner, *connection.execute(sql).fetchone())
    finally:
        connection.execute("COMMIT")


def _log_ahead(connection: sqlite3.Connection) -> None:
    """Switches to the write-ahead log. SQLite does not wait for others with that, so the waiting is done here."""
    connection.execute("PRAGMA synchronous = NORMAL")
    give_up = time.monotonic() + BUSY_SECONDS
    while connection.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > give_up:
                raise
            time.sleep(0.02)
