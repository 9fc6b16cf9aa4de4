"""The library, open: held by one connection that writes, behind one lock. Nothing here knows an article."""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from reader.errors import LibraryBusyError, LibraryError, UnwritableLibraryError
from reader.library import opening
from reader.library.opening import BUSY_SECONDS, is_absent
from reader.library.translating import LATER, TOO_LONG, translated

SOON_SECONDS = 0.5
"""How long a write waits on a thread that has keys to answer."""
LOOK_SECONDS = 0.1
"""How often a write that waits looks whether it is still wanted."""
AGAIN_SECONDS = 3.0
"""For how long such a thread does not wait at all, once it has waited in vain."""
BREATH = 0.25
"""The share of its time for which long work leaves the library to others: whoever waits looks a few times a second."""


class Library:
    """The library, open: one connection that writes, behind one lock, and others that read while it is taken, so that a screen never
    waits for what a thread stores. It lends connections; what is done with them, the functions of this package do, which take it first.

    Where there is no file yet, an empty library in memory stands in for it until there is something to store: reading alone leaves nothing
    behind.
    """

    def __init__(self, path: Path) -> None:
        self.path = path = opening.file_at(path)
        self.lock = threading.RLock()
        self._stand_in = opening.empty(path) if is_absent(path) else None
        self.connection = self._stand_in or opening.connected(path)
        self._file = opening.identity(path)
        """Which file it is, whatever is put in its place."""
        self._has_no_others = opening.is_alone(self.connection)
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
        """From now on the calling thread, which shows a screen, waits only a moment for others that write, and after that not at all for a
        while. Other threads wait as ever.
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
                    raise UnwritableLibraryError(f"{self.path}: {TOO_LONG}", hint=LATER, subject=str(self.path))
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
        another machine. What is written now would be lost. SQLite itself notices that only without a write-ahead log.
        """
        if self.connection is not self._stand_in and opening.identity(self.path) != self._file:
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
        """Seconds that the next write waits."""
        return SOON_SECONDS if time.monotonic() >= self._waits_from else 0.0

    def _busy(self, message: str) -> LibraryBusyError:
        """The error for a write that waited in vain. The next ones fail at once for a while, or each would take its moment."""
        if self._patience():
            self._waits_from = time.monotonic() + AGAIN_SECONDS
        return LibraryBusyError(message, hint=LATER, subject=str(self.path))

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
            db = opening.for_reading(self.path)
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
        self.connection = opening.connected(self.path)
        self._file = opening.identity(self.path)
        self._has_no_others = opening.is_alone(self.connection)
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
def leaving_room() -> Iterator[None]:
    """Does one piece of long work, and then rests for a BREATH in which others begin their writing."""
    began = time.monotonic()
    yield
    time.sleep(BREATH * (time.monotonic() - began))
