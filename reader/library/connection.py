"""The library's file: opened, checked, upgraded, and held by one connection. Nothing here knows an article.

A file that is foreign, newer or damaged is refused before anything is written to it.
"""

from __future__ import annotations

import os
import sqlite3
import threading
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import NamedTuple, Self

from reader.errors import LibraryBusyError, LibraryError, UnwritableLibraryError
from reader.library import backups, header, migrations
from reader.urls import of_file

SQLITE = sqlite3.sqlite_version
"""The SQLite that this Python came with."""
OLDEST_SQLITE = 3, 34
"""The oldest SQLite that knows the words in which the library speaks: that of Red Hat Enterprise Linux 9."""
BUSY_SECONDS = 30.0
"""How long a write waits for another copy of the program."""
SOON_SECONDS = 0.5
"""How long it waits on a thread that has keys to answer."""
LOOK_SECONDS = 0.1
"""How long it waits before it looks whether it is still wanted."""
AGAIN_SECONDS = 3.0
"""How long such a thread does not wait at all, once it has waited in vain."""


class Library:
    """The library, open: one connection that writes, behind one lock, and others that read while it is taken, so that a screen never
    waits for what a thread stores. Functions of this package take it first; it has no verbs of its own.

    Where there is no file yet, an empty library in memory stands in for it until there is something to store: who only reads leaves
    nothing behind.
    """

    def __init__(self, path: Path) -> None:
        self.path = path = file_at(path)
        self.lock = threading.RLock()
        self._stand_in = _empty(path) if is_absent(path) else None
        self.connection = self._stand_in or _connected(path)
        self._file = _identity(path)
        """Which file it is, whatever is put in its place."""
        self._has_no_others = _is_alone(self.connection)
        """Whether no second connection can be had, to read beside the first."""
        self._readers: list[sqlite3.Connection] = []
        """Connections that read, idle."""
        self._is_closed = False
        self._answers_keys = 0
        """The thread that may not wait long; 0 for none."""
        self._waits_from = 0.0
        """When it may wait again, on the monotonic clock."""
        self._tell: Callable[[str], None] | None = None
        """Whom to tell what is waited for; None for nobody."""

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """A connection for queries. sqlite3's errors become LibraryErrors.

        While another thread has the lock, it is one that sees the library as of its last commit, and nothing can be written through it.
        """
        with translated(self.path):
            if not self.lock.acquire(blocking=self.connection is self._stand_in or self._has_no_others):
                with self._beside() as db:
                    yield db
                return
            try:
                if self.connection is self._stand_in and not self.connection.in_transaction and not is_absent(self.path):
                    self._move_to_disk()
                yield self.connection
            finally:
                self.lock.release()

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """The connection inside one transaction: committed whole at the end, rolled back by any exception.

        Calls nest: the outermost one commits. Raises LibraryBusyError on a thread that may not wait, as `answer_keys` says.
        """
        with self._taken(), translated(self.path):
            if self.connection.in_transaction:
                yield self.connection
                return
            if self.connection is self._stand_in:
                self._move_to_disk()
            self._begin()
            try:
                yield self.connection
                self.connection.execute("COMMIT")
            except BaseException:
                if self.connection.in_transaction:
                    self.connection.execute("ROLLBACK")
                raise

    @contextmanager
    def trying(self) -> Iterator[None]:
        """One transaction for all that is written meanwhile, of which nothing stays; where there is no file, none is made for it.

        Raises as `writing` does.
        """
        with self._taken(), self.reading() as db:
            self._begin()
            try:
                yield
            finally:
                if db.in_transaction:
                    db.execute("ROLLBACK")

    def stay_small(self) -> None:
        """Keep few pages of the file in memory: for a program that stays open for hours beside others."""
        with self.lock, translated(self.path):
            self.connection.execute("PRAGMA cache_size = -6144")  # 6 MiB

    def answer_keys(self) -> None:
        """From now on the calling thread waits for others that write for a moment only, and not for each of its writings anew: it shows a
        screen. Its other threads wait as ever.
        """
        self._answers_keys = threading.get_ident()

    def tell_of_waiting(self, tell: Callable[[str], None]) -> None:
        """Call `tell`, once, with a sentence for a person when a write waits longer than a moment for another program. Not where a thread
        answers keys: a screen has its own ways.
        """
        self._tell = tell

    @contextmanager
    def _taken(self) -> Iterator[None]:
        """The lock."""
        if not self.lock.acquire(timeout=self._patience() if self._may_not_wait else -1):
            raise self._busy("The library is still being written to.")
        try:
            yield
        finally:
            self.lock.release()

    def _begin(self) -> None:
        """A transaction that may write, begun when others have ended theirs, unless the library is closed meanwhile."""
        self._check_place()
        began = time.monotonic()
        give_up = began + (self._patience() if self._may_not_wait else BUSY_SECONDS)
        self.connection.execute(f"PRAGMA busy_timeout = {0 if time.monotonic() >= give_up else LOOK_SECONDS * 1000:.0f}")
        try:
            while not self._began():
                if time.monotonic() >= began + SOON_SECONDS:
                    self._tell_once()
                if self._may_not_wait and time.monotonic() >= give_up:
                    raise self._busy("Another program is writing to the library.")
                if self._is_closed or time.monotonic() >= give_up:
                    raise UnwritableLibraryError(f"{self.path}: {_TOO_LONG}", hint=_LATER, subject=str(self.path))
        finally:
            self.connection.execute(f"PRAGMA busy_timeout = {BUSY_SECONDS * 1000:.0f}")
        self._waits_from = 0.0

    def _began(self) -> bool:
        """Whether nobody else was writing any more."""
        try:
            self.connection.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError as error:
            if "locked" not in str(error):
                raise
            return False
        return True

    def _check_place(self) -> None:
        """Raises LibraryError when another file, or none, is where the library was opened: a backup was put back, or a copy came from
        another machine. What is written would be in neither. SQLite looks after that without a write-ahead log alone.
        """
        if self.connection is not self._stand_in and _identity(self.path) != self._file:
            message = f"{self.path}: it is no longer the file that was opened; nothing of this change was stored."
            raise LibraryError(message, hint="Leave the program and start it again.", subject=str(self.path))

    def _tell_once(self) -> None:
        tell, self._tell = self._tell, None
        if tell and not self._answers_keys:
            tell(f"Another program is writing to the library. Waiting up to {BUSY_SECONDS:.0f} seconds for it …")

    @property
    def _may_not_wait(self) -> bool:
        return threading.get_ident() == self._answers_keys

    def _patience(self) -> float:
        """Seconds that it waits for the next writing."""
        return SOON_SECONDS if time.monotonic() >= self._waits_from else 0.0

    def _busy(self, message: str) -> LibraryBusyError:
        """What is said. What is written next fails at once for a while, for each would take its moment."""
        if self._patience():
            self._waits_from = time.monotonic() + AGAIN_SECONDS
        return LibraryBusyError(message, hint=_LATER, subject=str(self.path))

    def close(self) -> None:
        """Gives the file back; the write-ahead log is folded in when this was the last connection."""
        self._is_closed = True
        with self.lock:
            self._close_readers()
            self.connection.close()
            if self._stand_in is not None:
                self._stand_in.close()

    def _close_readers(self) -> None:
        while self._readers:
            with suppress(IndexError):  # another thread was quicker
                self._readers.pop().close()

    @contextmanager
    def _beside(self) -> Iterator[sqlite3.Connection]:
        """A connection that reads, for this thread alone: all of its queries see the library of one moment."""
        try:
            db = self._readers.pop()
        except IndexError:  # all are taken by other threads
            db = _reading(self.path)
        try:
            db.execute("BEGIN")
            try:
                yield db
            finally:
                if db.in_transaction:
                    db.execute("ROLLBACK")
        finally:
            self._readers.append(db)
            if self._is_closed:
                self._close_readers()

    def _move_to_disk(self) -> None:
        """Make the file, or take the one that another copy of the program has made by now. Whoever reads from the stand-in goes on."""
        (cached,) = self.connection.execute("PRAGMA cache_size").fetchone()
        self.connection = _connected(self.path)
        self._file = _identity(self.path)
        self._has_no_others = _is_alone(self.connection)
        self.connection.execute(f"PRAGMA cache_size = {cached}")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()


def open(path: Path) -> Library:
    """The library at `path`, upgraded (after a backup) when it is of an earlier version; made by the first writing when there is none.

    Raises LibraryError when the file is foreign, newer, damaged or out of reach; it is untouched then.
    """
    return Library(path)


def check(library: Library) -> list[str]:
    """What SQLite finds wrong with the whole file: empty when nothing is."""
    with library.reading() as db:
        return [row[0] for row in db.execute("PRAGMA integrity_check") if row[0] != "ok"]


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Errors of sqlite3 about the file at `path`, and of what lies packed in it, as LibraryErrors that say what to do next."""
    try:
        yield
    except zlib.error as error:
        raise header.damaged(path, "a text or a page in it cannot be unpacked") from error
    except sqlite3.Error as error:
        raise _spoken(path, error) from error


def file_at(path: Path) -> Path:
    """The file itself, where a link leads to it: SQLite has its log beside the file, and backups belong there too."""
    return Path(os.path.realpath(path)) if os.path.islink(path) else path


def is_absent(path: Path) -> bool:
    """Whether nothing is there; what is out of reach is there."""
    try:
        path.stat()
    except OSError as error:
        return isinstance(error, FileNotFoundError)
    return False


def _identity(path: Path) -> tuple[int, int] | None:
    """Which file is at `path`; None when none is, or it is out of reach."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _empty(path: Path) -> sqlite3.Connection:
    """A library in memory, for the one that is not at `path` yet."""
    with translated(path):
        connection = _connection(":memory:")
        try:
            _prepare(connection)
            migrations.run(connection)
        except BaseException:
            connection.close()
            raise
    return connection


def _connected(path: Path) -> sqlite3.Connection:
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


def _checked(path: Path, *, suspicious: bool, alone: bool = False) -> sqlite3.Connection:
    """suspicious: look at the whole file. alone: keep everybody else out, on a disk so full that SQLite cannot make the few bytes in which
    several connections tell each other what they do: to look into a library needs no room. Raises as `open` says, and what sqlite3 raises.
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


def _is_alone(connection: sqlite3.Connection) -> bool:
    """Whether it keeps everybody else out."""
    return bool(connection.execute("PRAGMA locking_mode").fetchone() == ("exclusive",))


def _reading(path: Path) -> sqlite3.Connection:
    """One more connection to the file at `path`, which is open already: for reading, with little memory."""
    connection = _connection(f"{of_file(path)}?{'immutable=1' if _is_at_rest(path) else 'mode=ro'}")
    _prepare(connection, cached=2048)
    return connection


def _is_at_rest(path: Path) -> bool:
    """Whether nothing can be made beside the file, and no log lies there: a backup or an old disk, on which it can only be looked at.

    SQLite makes a log beside a library that is only read as well, unless it is told that nobody writes to the file.
    """
    return not os.access(path.parent, os.W_OK) and not path.with_name(f"{path.name}-wal").exists()


def _connection(database: Path | str) -> sqlite3.Connection:
    """database: a path, or an address as SQLite knows them. Raises LibraryError where Python came with a SQLite that is too old."""
    if sqlite3.sqlite_version_info < OLDEST_SQLITE:
        wanted = ".".join(map(str, OLDEST_SQLITE))
        raise LibraryError(
            f"The library wants SQLite {wanted}, and this Python has {SQLITE}.", hint="Take a newer Python, or update SQLite."
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
    """All of it as of one moment: another copy may be making the schema."""
    connection.execute("BEGIN")
    try:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        owner = connection.execute("PRAGMA application_id").fetchone()[0]
        sql = "SELECT count(*), ifnull(sum(type IN ('trigger', 'view')), 0) FROM sqlite_schema"
        return _Found(version, owner, *connection.execute(sql).fetchone())
    finally:
        connection.execute("COMMIT")


def _log_ahead(connection: sqlite3.Connection) -> None:
    """Switches to the write-ahead log. SQLite does not wait for others when it does that, so the waiting is done here."""
    connection.execute("PRAGMA synchronous = NORMAL")
    give_up = time.monotonic() + BUSY_SECONDS
    while connection.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > give_up:
                raise
            time.sleep(0.02)


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


_BROKEN = (
    *("malformed", "not a database", "corrupt", "no such table", "no such column", "no column named", "already exists"),
    *("vtable constructor failed", "invalid fts5 file format"),
)
"""What SQLite says of a file that is not as this program made it."""
_ANOTHER_PYTHON = "Take a Python that comes with its own, as those of python.org and of uv."
_TOO_LONG, _LATER = "another program has been writing to the library for too long.", "Try again when it has finished."
_SENTENCES = (
    ("locked", _TOO_LONG, _LATER),
    ("disk is full", "the disk is full; nothing of this change was stored.", "Make room, then try again."),
    ("disk I/O", "the disk could not be read or written.", "See whether the disk is full or failing."),
    ("readonly", "the library may not be written to.", "Look at the permissions of the file and its folder."),
    ("unable to open", "the library cannot be opened.", "Look at the permissions of the file and its folder."),
)
