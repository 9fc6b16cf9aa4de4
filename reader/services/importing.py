"""Taking in what other programs exported: lists of feeds and of saved articles. Nothing in them is fetched or run by reading them.

Anybody may have written them, so they are read where they can be killed.
"""

from __future__ import annotations

import codecs
import contextlib
import io
import json
import shutil
import tempfile
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain, islice, takewhile
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, cast

from reader import charset, fetcher, imports
from reader.cleaner.decode import decode
from reader.errors import NoArticleError, UnwritableLibraryError
from reader.feeds import opml
from reader.fetcher.sources import GZIP, damaged
from reader.imports import shortcuts, tables
from reader.library import backups, imported, operations, restoring
from reader.library.connection import leaving_room
from reader.models import Page
from reader.services.session import Session
from reader.text import safe_line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import TypeVar

    from reader.library.records import Record

    _T = TypeVar("_T")

TAKE_IN = "take in"
"""What an import is called where it is taken back."""
BATCH = 500
"""Articles in one transaction."""
TRIED = 25
"""Records in one transaction of a dry run."""
LISTS = "OPML, newsboat's urls and one address (https://…) a line are read"
"""What a list of feeds may be: told to somebody who gave something else."""
LARGEST = 500_000_000
"""Bytes of one record of our own: an article, its pages and its older texts. A file of them may have any number."""
PIECE = 1 << 20
"""Bytes of a record that are read at once, where it has more than one line."""
LARGEST_LIST = 200_000_000
"""Bytes of a file of another program."""
ROOM = 4
"""A list may hold the texts of thousands of articles: it has so many times the seconds and the memory of one page."""
_BETWEEN = " \t\r\n[],"
"""What stands between records, of a list too."""


@dataclass(frozen=True, slots=True)
class Source:
    """An open file, which may be read from its beginning several times. It may be larger than memory."""

    file: BinaryIO
    url: str
    """Its address; "" for stdin."""


@contextlib.contextmanager
def opened(source: str) -> Iterator[Source]:
    """The file at a path, gzip undone as it is read, and UTF-16 that is marked as such made UTF-8; - is stdin. Raises the errors of opening
    it, and NoArticleError where it is packed and turns out to be damaged.
    """
    file = fetcher.open_local(source)
    with contextlib.nullcontext(file) if source == "-" else file:
        if file.seekable():
            yield from _sources(source, file)
            return
        with tempfile.TemporaryFile() as whole:
            shutil.copyfileobj(file, whole)
            yield from _sources(source, whole)


def _sources(named: str, file: BinaryIO) -> Iterator[Source]:
    """The one source that `file` is, gzip undone. named: as a person named it."""
    url = fetcher.address_of(named)
    file.seek(0)
    if file.read(len(GZIP)) != GZIP:
        yield Source(_in_utf8(file), url)
        return
    import gzip
    import zlib

    file.seek(0)
    try:
        with gzip.GzipFile(fileobj=file) as plain:
            yield Source(_in_utf8(cast(BinaryIO, plain)), url)
    except (EOFError, gzip.BadGzipFile, zlib.error) as error:
        raise damaged("The input" if named == "-" else safe_line(named)[:200]) from error


def _in_utf8(file: BinaryIO) -> BinaryIO:
    """`file`; or what reads it as UTF-8, where it is marked as UTF-16: so Windows writes down what a program prints."""
    file.seek(0)
    is_marked = file.read(2) in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
    file.seek(0)
    return cast(BinaryIO, io.BufferedReader(_Recoded(file))) if is_marked else file


class _Recoded(io.RawIOBase):
    """A file in UTF-16 as UTF-8, made as it is read: packed with gzip it may be larger than the disk."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._letters = codecs.getincrementaldecoder("utf-16")("replace")
        self._ready = b""
        self._at = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """To its beginning, or nowhere, which tells where it is: nothing else is asked for."""
        if whence == io.SEEK_SET:
            self._file.seek(0)
            self._letters.reset()
            self._ready, self._at = b"", 0
        return self._at

    def readinto(self, buffer: Any) -> int:
        while not self._ready and (piece := self._file.read(len(buffer))):
            self._ready = self._letters.decode(piece).encode("utf-8", "replace")
        given, self._ready = self._ready[: len(buffer)], self._ready[len(buffer) :]
        buffer[: len(given)] = given
        self._at += len(given)
        return len(given)


def page(source: Source) -> Page:
    """All of a list of another program: at most one byte more than a list may have, so that a longer one is noticed."""
    source.file.seek(0)
    return Page(source.url, source.file.read(LARGEST_LIST + 1))


def is_ours(source: Source) -> bool:
    """Whether it is what `reader export -f jsonl` or `show -f json` writes, in whatever layout: JSON that names its schema. Another
    program's list would be read for its addresses alone."""
    return _is_of_lines(source) or _is_record(_object(next(_values(source), (0, b""))[1]))


def _is_of_lines(source: Source) -> bool:
    """Whether each record has a line. A broken line says nothing about it, and the first whole one does."""
    lines = (line for _, line in _lines(source))
    first = next(lines, b"[")
    return not first.lstrip().startswith(b"[") and _is_record(next(filter(None, map(_object, chain([first], lines))), {}))


def _is_record(value: dict[str, object]) -> bool:
    return str(value.get("schema", "")).partition("/")[0] in ("article", "feed", "folder", "removed")


def _reading(source: Source) -> Callable[[Source], Iterator[tuple[int, str | bytes]]]:
    """What reads its records, with the lines on which they begin."""
    return _lines if _is_of_lines(source) else _values


def _lines(source: Source) -> Iterator[tuple[int, bytes]]:
    """The lines that are not blank, with their numbers. An editor may have put a byte order mark before the first. A line that is longer
    than any record comes in pieces, which are no records."""
    source.file.seek(0)
    for number, line in enumerate(iter(partial(source.file.readline, LARGEST), b""), 1):
        if (said := line.removeprefix(codecs.BOM_UTF8) if number == 1 else line).strip():
            yield number, said


def _values(source: Source) -> Iterator[tuple[int, str]]:
    """The JSON objects that stand one behind the other or in a list, with the lines on which they begin. What is no object, or is longer
    than any record, comes as it is, and is the last."""
    source.file.seek(0)
    letters, text, line = codecs.getincrementaldecoder("utf-8-sig")("replace"), "", 1
    while text[:1] in ("", "{") and len(text) < LARGEST and (piece := source.file.read(max(PIECE, len(text)))):
        text += letters.decode(piece)  # of a long object twice as much each time
        begin = _begin(text, 0)
        line += text.count("\n", 0, begin)
        while (end := _end(text, begin)) > begin:
            yield line, text[begin:end]
            behind = _begin(text, end)
            line += text.count("\n", begin, behind)
            begin = behind
        text = text[begin:]
    if text:
        yield line, text


def _begin(text: str, at: int) -> int:
    """Where the next value begins from there on, in a list or behind one."""
    while text[at : at + 1] in _BETWEEN and at < len(text):
        at += 1
    return at


def _end(text: str, begin: int) -> int:
    """Where the JSON object that begins there ends; the same place, where none begins or it is not whole."""
    try:
        return json.JSONDecoder().raw_decode(text, begin)[1] if text.startswith("{", begin) else begin
    except (ValueError, RecursionError):
        return begin


def _object(text: str | bytes) -> dict[str, object]:
    """The JSON object in a text; an empty one where there is none."""
    try:
        value = json.loads(text) if text.lstrip()[:1] in ("{", b"{") else {}  # most lines of other files are told at once
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def is_of_articles(page: Page) -> bool:
    """Whether `page` holds saved articles: an archive, JSON, a table, bookmarks, a shortcut. Else it names feeds: OPML, `urls`, an address
    a line."""
    head = _head(page.body)
    begins = head.startswith(("PK\x03\x04", "<", "[", "{")) or page.body.startswith(shortcuts.BINARY)
    return "<opml" not in head.lower() and (begins or shortcuts.are_in(head) or tables.is_table(head))


def _head(body: bytes) -> str:
    """The beginning of a list, in whatever encoding it is."""
    return charset.read(body[:2000]).lstrip()


def _never() -> bool:
    return False


def restore(session: Session, source: Source, *, dry_run: bool = False, enough: Callable[[], bool] = _never) -> tuple[int, int]:
    """Reads our own JSON back; (records, how many brought something new). dry_run: nothing of it is kept. enough: whether no more is
    wanted; what came by then is kept.

    Raises NoArticleError, which names the line where it begins, for the first record that is none; the ones before it are kept. When that
    is the very first, no library is made for it.
    """
    records = _reading(source)
    if dry_run:
        try:
            return _tried(session, records(source))
        except UnwritableLibraryError:  # a backup, or a full disk
            with _copied(session) as trial:
                return _tried(trial, records(source))
    with session.library.trying():
        _restored(session, islice(records(source), 1))
    return _restored(session, takewhile(lambda _: not enough(), records(source)))


@contextlib.contextmanager
def _copied(session: Session) -> Iterator[Session]:
    """A session with a copy of the library, for what cannot be tried on the library itself."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "library.db"
        with session.library.reading() as db:
            backups.copied(db, copy)
        with Session(session.settings, library_file=copy, rules_dir=session.rules_dir) as trial:
            yield trial


def _tried(session: Session, records: Iterator[tuple[int, str | bytes]]) -> tuple[int, int]:
    """As `_restored`, TRIED records at a time and nothing kept of them: whoever writes meanwhile need not wait for all. A record that
    comes twice, far apart, counts twice."""
    taken, new = 0, 0
    while True:
        with leaving_room(), session.library.trying():
            some, fresh = _restored(session, islice(records, TRIED))
        taken, new = taken + some, new + fresh
        if some < TRIED:
            return taken, new


def _restored(session: Session, records: Iterable[tuple[int, str | bytes]]) -> tuple[int, int]:
    """How many records there are in `records`, and how many of them brought something new. Undo takes back all that they changed."""
    taken, new, operation = 0, 0, operations.Operation(session.library, TAKE_IN)
    try:
        for number, text in records:
            new += _restored_record(session, number, text, operation)
            taken += 1
    finally:
        operation.end()
    return taken, new


def _restored_record(session: Session, number: int, text: str | bytes, operation: operations.Operation) -> bool:
    try:
        with operation.step() as changes:
            return restoring.restore(session.library, _record(text), changes)
    except NoArticleError as error:
        hint = "mend what begins there, or take it out, and import the file again: nothing comes twice"
        raise NoArticleError(f"Line {number}: {error}", hint=hint) from error


def _record(text: str | bytes) -> Record:
    try:
        value: Record = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise NoArticleError("This is no JSON.") from error
    return value


async def saved_in(session: Session, page: Page) -> imports.Found:
    """The saved articles in another program's file. Raises NoArticleError when it holds none, or takes too much."""
    return await _apart(session, saved, page)


def take_in(session: Session, found: imports.Found, *, enough: Callable[[], bool] = _never) -> list[str]:
    """Keeps saved articles, BATCH in a transaction; returns the ids of those that were not there. Undo takes back all that they changed.

    enough: as for `restore`.
    """
    rest, new, operation = iter(found.saved), list[str](), operations.Operation(session.library, TAKE_IN)
    try:
        while not enough() and (batch := list(islice(rest, BATCH))):
            with operation.step() as changes:
                new += imported.take(session.library, batch, changes)
    finally:
        operation.end()
    return new


async def papers_in(session: Session, page: Page) -> opml.Subscriptions:
    """The feeds that a file names: OPML, newsboat's `urls`, or one address a line.

    Raises NoArticleError when it names none, is no list, is larger than one, or takes too much.
    """
    if len(page.body) > opml.LARGEST:
        raise opml.too_large()
    return await _apart(session, papers, page)


async def _apart(session: Session, read: Callable[[bytes], _T], page: Page) -> _T:
    """What `read` makes of the bytes of a list, in a worker of its own."""
    from reader.services.sandbox.workers import Workers

    if len(page.body) > LARGEST_LIST:
        raise NoArticleError(f"This list is larger than {LARGEST_LIST / 1e6:g} MB.")
    page_bounds = session.settings.cleaning
    bounds = replace(page_bounds, deadline=ROOM * page_bounds.deadline, memory_mb=ROOM * page_bounds.memory_mb)
    async with Workers(bounds, at_most=1) as workers:
        return await workers.call(read, page.body)


def saved(body: bytes) -> imports.Found:
    """`saved_in`, without bounds: a list in whatever encoding a program or a spreadsheet has left it in. Raises NoArticleError when it is
    none.
    """
    return imports.read(body if body.startswith((b"PK", shortcuts.BINARY)) else decode(body).encode("utf-8", "replace"))


def papers(body: bytes) -> opml.Subscriptions:
    """`papers_in`, without bounds. Raises NoArticleError when there are none."""
    head = _head(body)
    if head.startswith("<") or "<opml" in head:
        return opml.read(body)
    found = opml.read_lines(decode(body))
    if not found.feeds and not found.refused:
        raise NoArticleError("There is no feed's address in it.", hint=LISTS)
    if sum(line.reason == opml.NO_ADDRESS for line in found.refused) > (len(found.feeds) + len(found.refused)) / 2:
        raise NoArticleError("This is no list of addresses: most of its lines have none.", hint=LISTS)
    return found
