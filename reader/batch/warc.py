"""Pages out of web archives (WARC 1.0 and 1.1, plain or gzip). The only importer of fastwarc.

fastwarc stops at the first damage; an archive that took a night to write deserves better. So after damage the file is searched for
the next place where a record begins, and reading goes on there.
"""

from __future__ import annotations

import gzip
import re
import zlib
from collections.abc import Generator, Iterator
from contextlib import suppress
from datetime import UTC
from functools import cache, partial
from itertools import islice
from pathlib import Path
from typing import IO, TYPE_CHECKING, cast

from reader.batch.values import Found, Outcome, Passed
from reader.errors import UsageError
from reader.models import Page
from reader.urls import claimed

if TYPE_CHECKING:
    from fastwarc.warc import WarcRecord

HTML = ("text/html", "application/xhtml+xml")
WINDOW = 1 << 20
"""Bytes searched at a time for the next record."""
HELD = 4 * WINDOW
"""Bytes of what was unpacked that are kept for going back: else everything would be unpacked anew behind each damaged record."""
BREAKS_OFF = frozenset({Outcome.DAMAGED, Outcome.WRONG_LENGTH})
"""Faults of a record after which the reader may stand anywhere: the next record is searched for."""

_BEFORE_MARKUP = b"\xef\xbb\xbf \t\r\n"
"""What may stand before the first tag: the mark of UTF-8, and blanks."""
_DIGEST = re.compile(
    r"(?:md5:[0-9a-f]{32}|sha1:[0-9a-f]{40}|sha1:(?-i:[A-Z2-7]{32})|sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})", re.IGNORECASE
)
"""The forms of a digest that fastwarc compares. Any other it calls wrong, such as the `sha-256:` of some recorders: it says nothing."""
_HEAD = re.compile(rb"(?:[^\r\n]++\r?\n){1,1000}\r?\n")
"""The lines before the first empty one, of which no server sends so many. Repeated without end a group takes memory for each time."""
_BARE = re.compile(rb"(?<!\r)\n")
_INFLATED = frozenset(("gzip", "x-gzip", "deflate"))
"""What a Content-Encoding calls what zlib unpacks."""
_LENGTH = re.compile(r"[0-9]{1,18}")
_UNREADABLE = (OSError, EOFError, zlib.error)
"""What reading a damaged archive, or unpacking it, ends with."""
_PLAIN = re.compile(rb"WARC/1\.\d\r?\n[A-Za-z-]+:")
_GZIP = re.compile(re.escape(b"\x1f\x8b\x08"))


def pages(path: str, max_bytes: int) -> Iterator[Found]:
    """Every response or resource of an archive, in order, with the bytes of the file read by then.

    Requests, metadata and revisits are no pages and are not mentioned. Raises UsageError when fastwarc is not installed.
    """
    with Path(path).open("rb") as file:
        is_packed_together = cache(partial(_is_packed_together, file, max_bytes))
        for number, (found, position) in enumerate(_through(file, max_bytes)):
            if isinstance(found, Passed) and found.outcome in BREAKS_OFF and is_packed_together():
                yield from islice(_unpacked(file, max_bytes), number, None)
                return
            yield found, position


def _unpacked(file: IO[bytes], max_bytes: int) -> Iterator[Found]:
    """All of an archive that was packed as a whole, read from what is unpacked, where a record is found again after damage."""
    file.seek(0)
    with gzip.open(file) as packed:
        unpacked = _Unpacked(packed)
        for found, _ in _through(cast("IO[bytes]", unpacked), max_bytes):
            yield found, file.tell()
        if unpacked.error:
            yield Passed(Outcome.DAMAGED, detail=f"what follows cannot be unpacked: {unpacked.error}"), file.tell()


class _Unpacked:
    """What is packed, as a file that ends where it cannot be unpacked any further."""

    def __init__(self, packed: gzip.GzipFile) -> None:
        self._packed = packed
        self._held = bytearray()
        """The last that was unpacked, HELD bytes at most."""
        self._place = 0
        """Where the next byte is read: in what is held, or at its end."""
        self.error: Exception | None = None
        """Why it ends there; None where it was whole."""

    def read(self, size: int) -> bytes:
        """So many bytes, fewer at the end."""
        behind = self._packed.tell() - self._place
        out = self._held[len(self._held) - behind :][:size]
        self._place += len(out)
        try:
            while len(out) < size and (piece := self._packed.read1(size - len(out))):
                out += piece
                self._hold(piece)
        except _UNREADABLE as error:
            self.error = error
        return bytes(out)

    def _hold(self, piece: bytes) -> None:
        self._place += len(piece)
        self._held += piece
        del self._held[:-HELD]

    def seek(self, place: int) -> int:
        """As that of a file, from the beginning."""
        end = self._packed.tell()
        if not end - len(self._held) <= place <= end:
            self._held.clear()
            place = self._packed.seek(place)
        self._place = place
        return place

    def tell(self) -> int:
        """As that of a file."""
        return self._place


def _is_packed_together(file: IO[bytes], most: int) -> bool:
    """Whether an archive was packed as a whole, and not each record by itself; its own description may be one that was.

    most: bytes of a page, behind which another record is not looked for.
    """
    file.seek(0)
    packed = file.read(most + WINDOW)
    with suppress(zlib.error):  # it is not packed
        for _ in range(2):
            piece = zlib.decompressobj(31)
            if len(_PLAIN.findall(piece.decompress(packed, most + WINDOW))) > 1:
                return True
            packed = piece.unused_data
    return False


def _through(file: IO[bytes], max_bytes: int) -> Iterator[Found]:
    beginning = _beginning(file)
    start: int | None = 0
    while start is not None:
        start = yield from _until_damage(file, beginning, start, max_bytes)


def _beginning(file: IO[bytes]) -> re.Pattern[bytes]:
    """How a record of the archive begins."""
    file.seek(0)
    return _GZIP if file.read(2) == b"\x1f\x8b" else _PLAIN


def _until_damage(file: IO[bytes], beginning: re.Pattern[bytes], start: int, max_bytes: int) -> Generator[Found, None, int | None]:
    """Read from `start`; returns where to go on after damage, None at the end. beginning: how a record begins."""
    file.seek(start)
    last = None
    try:
        for record in _records(file):
            last = record.stream_pos
            found, is_lost = _page(record, max_bytes)
            if found is not None:
                yield found, last
            if is_lost:
                return _next_record(file, beginning, last + 1)
    except _UNREADABLE as error:
        if last is not None or start == 0:  # otherwise it is the damage that was told of before
            yield Passed(Outcome.DAMAGED, detail=f"after byte {last or start}: {error}"), last or start
        return _next_record(file, beginning, (start if last is None else last) + 1)
    return None


def _records(file: IO[bytes]) -> Iterator[WarcRecord]:
    try:
        from fastwarc.warc import ArchiveIterator
    except ImportError as error:
        raise UsageError("Web archives need fastwarc.", hint="pip install 'quiet-reader[batch]'") from error
    yield from ArchiveIterator(file, parse_http=False)


def _page(record: WarcRecord, max_bytes: int) -> tuple[Page | Passed | None, bool]:
    """What a record holds, None for one that is no page; and whether the next one must be searched for.

    It need not be where a sound record holds a page that cannot be unpacked: what is packed as one piece has no other place to go on from.
    """
    from fastwarc.warc import WarcRecordType

    if not record.record_type & (WarcRecordType.response | WarcRecordType.resource):
        return None, False
    url = (record.headers.get("WARC-Target-URI") or "").strip("<>")
    is_sound = False
    try:
        if unsound := _unsound(record, url, max_bytes):
            return unsound, unsound.outcome in BREAKS_OFF
        is_sound = True
        return _body(record, url, max_bytes), False
    except OSError as error:
        return Passed(Outcome.DAMAGED, url, str(error)), not is_sound


def _unsound(record: WarcRecord, url: str, max_bytes: int) -> Passed | None:
    """What speaks against a record before its content is looked at."""
    claimed = record.headers.get("Content-Length") or ""
    if not _LENGTH.fullmatch(claimed):
        return Passed(Outcome.WRONG_LENGTH, url, "Content-Length is no number")
    if int(claimed) > max_bytes:
        return Passed(Outcome.TOO_LARGE, url, f"{claimed} bytes")
    record.freeze()
    if record.content_length != int(claimed):
        return Passed(Outcome.WRONG_LENGTH, url, f"{record.content_length} bytes where {claimed} were promised")
    if _DIGEST.fullmatch(record.headers.get("WARC-Block-Digest") or "") and not record.verify_block_digest():
        return Passed(Outcome.DAMAGED, url, "the digest does not fit")
    return None


def _body(record: WarcRecord, url: str, max_bytes: int) -> Page | Passed:
    """The page in a sound record, content encoding undone."""
    content_type, encoding = record.headers.get("Content-Type") or "", ""
    is_http = content_type.lower().startswith("application/http")
    block = record.reader.read()
    if is_http:
        headers = _answer(block, "none").http_headers
        if headers is None or headers.status_code is None:
            return Passed(Outcome.DAMAGED, url, "no HTTP answer in the record")
        if headers.status_code != 200:
            return Passed(Outcome.STATUS, url, str(headers.status_code))
        content_type, encoding = headers.get("Content-Type") or "", (headers.get("Content-Encoding") or "").strip().lower()
    if not _is_html(content_type):
        return Passed(Outcome.NOT_HTML, url, content_type)
    body, breaks_off = _unpacked_body(block, encoding, max_bytes + 1) if is_http else (block, False)
    if len(body) > max_bytes:
        return Passed(Outcome.TOO_LARGE, url, f"over {max_bytes} bytes")
    if not body.strip():
        return Passed(Outcome.EMPTY, url)
    fetched = record.record_date
    is_cut = breaks_off or "WARC-Truncated" in record.headers
    return Page(claimed(url), body, content_type, fetched=fetched and fetched.astimezone(UTC), cut_short=is_cut)


def _unpacked_body(block: bytes, encoding: str, most: int) -> tuple[bytes, bool]:
    """The body of an HTTP answer, so many bytes of it at most, without the encodings that its header names; and whether it breaks off
    within them. Raises OSError.

    Crawlers store unpacked bodies under the header of the packed ones (CC-NEWS did so until 2019), or put the chunks together alone. So
    the length that it promised is let be, and where it cannot be unpacked as it says, less is undone, if that gives markup.
    """
    try:
        return _without(block, "all", encoding, most)
    except OSError:
        for encodings in ("content", "none"):
            with suppress(OSError):
                body, breaks_off = _without(block, encodings, encoding, most)
                if body.lstrip(_BEFORE_MARKUP).startswith(b"<"):
                    return body, breaks_off
        raise


def _without(block: bytes, encodings: str, encoding: str, most: int) -> tuple[bytes, bool]:
    """The body without these encodings (see `_answer`); whether it breaks off. Raises OSError.

    gzip and deflate are undone here: fastwarc does not say where they break off, and knows neither `x-gzip` nor a deflate without a head.
    """
    if encoding not in _INFLATED or encodings == "none":
        return _answer(block, encodings).reader.read(most), False
    packed = _answer(block, "transfer" if encodings == "all" else "none").reader.read()
    try:
        return _inflated(packed, most)
    except zlib.error as error:
        if encoding == "deflate" and (body := _inflated_bare(packed, most)):
            return body, False
        raise OSError(f"{encoding} that cannot be unpacked: {error}") from error


def _inflated(packed: bytes, most: int) -> tuple[bytes, bool]:
    """What was packed, behind the head of gzip or zlib; and whether it breaks off. Raises zlib.error."""
    parts, left, breaks_off = [], most, False
    while packed and left > 0:
        piece = zlib.decompressobj(47)  # either head
        parts.append(piece.decompress(packed, left))
        left -= len(parts[-1])
        breaks_off = left > 0 and not piece.eof
        packed = piece.unused_data if _GZIP.match(piece.unused_data) else b""
    return b"".join(parts), breaks_off


def _inflated_bare(packed: bytes, most: int) -> bytes:
    """The same without a head, which some servers call deflate; b"" where it is no such thing."""
    piece = zlib.decompressobj(-15)
    try:
        body = piece.decompress(packed, most)
    except zlib.error:
        return b""
    return body if piece.eof or len(body) == most else b""


def _answer(block: bytes, encodings: str) -> WarcRecord:
    """The HTTP answer of a record as a record of its own: the archive cannot be read on through one that failed to unpack its content.

    encodings: which are undone: `all`, those of the `content` or of the `transfer` alone, `none`. Raises OSError when they cannot be.
    """
    from fastwarc.warc import WarcRecord

    answer = WarcRecord()
    answer.set_bytes_content(_with_crlf(block))
    answer.is_http = True
    answer.parse_http(auto_decode=encodings)
    return answer


def _with_crlf(block: bytes) -> bytes:
    """An HTTP answer whose head ends its lines as fastwarc wants it: some servers send bare line feeds, and recorders keep them."""
    head = _HEAD.match(block)
    if head is None or head.group().count(b"\n") == head.group().count(b"\r\n"):
        return block
    return _BARE.sub(b"\r\n", head.group()) + block[head.end() :]


def _is_html(content_type: str) -> bool:
    return not content_type or content_type.partition(";")[0].strip().lower() in HTML


def _next_record(file: IO[bytes], beginning: re.Pattern[bytes], start: int) -> int | None:
    """Where the next record begins at or after `start`; None when there is none, or it cannot be unpacked."""
    with suppress(*_UNREADABLE):
        for at in _matches(file, beginning, start):
            if beginning is _PLAIN or _begins_a_record(file, at):
                return at
    return None


def _matches(file: IO[bytes], pattern: re.Pattern[bytes], start: int) -> Iterator[int]:
    overlap = 64
    while True:
        file.seek(start)
        window = file.read(WINDOW + overlap)
        yield from (start + match.start() for match in pattern.finditer(window) if match.start() < WINDOW)
        if len(window) <= WINDOW:
            return
        start += WINDOW


def _begins_a_record(file: IO[bytes], at: int) -> bool:
    file.seek(at)
    try:
        return zlib.decompressobj(31).decompress(file.read(1 << 16), 16).startswith(b"WARC/")
    except zlib.error:
        return False
