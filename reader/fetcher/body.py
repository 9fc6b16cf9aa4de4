"""An answer's body, whole or not at all, within one bound for the bytes as they come and unpacked."""

from __future__ import annotations

import zlib
from collections.abc import AsyncIterator, Mapping

from reader.errors import NotAvailableError, ReaderError, TryLaterError
from reader.text import safe_line

_GZIP = 31
"""zlib's window bits for "expect a gzip header"."""
_PACKINGS = frozenset("gzip x-gzip deflate br zstd compress x-compress dcb dcz".split())
"""What a Content-Encoding may say that changes the bytes. Servers say "UTF-8" and "none" there as well, which browsers pass over."""
_PACKED = b"\x1f\x8b"
"""What begins with these bytes is packed with gzip, and no text."""
_GZIP_START = _PACKED[:1]
"""First byte of a gzip member; the second may only come with the next chunk."""


async def whole_body(chunks: AsyncIterator[bytes], headers: Mapping[str, str], *, host: str, limit: int) -> bytes:
    """The bytes of a body, gzip undone, be it without a word: as a file that is packed, or by a server that says nothing of it.

    limit: most bytes, both as they come and unpacked.

    Raises NotAvailableError when the body is too large or packed in a way nobody asked for, TryLaterError when it is damaged.
    """
    gzipped = _is_gzipped(headers.get("content-encoding", ""), host)
    promised = headers.get("content-length", "")
    if promised.isascii() and promised.isdecimal() and len(promised) < 20 and int(promised) > limit:
        raise _too_large(host, limit)
    unpack = Gunzip(limit) if gzipped else None
    parts, raw, size = [], 0, 0
    try:
        async for chunk in chunks:
            if not raw and chunk.startswith(_PACKED):
                unpack = unpack or Gunzip(limit)
            raw += len(chunk)
            part = unpack.feed(chunk) if unpack else chunk
            size += len(part)
            if raw > limit or size > limit:
                raise _too_large(host, limit)
            parts.append(part)
    except zlib.error as error:
        raise _damaged(host) from error
    if unpack and raw and not unpack.finished:
        raise _damaged(host)
    return b"".join(parts)


class Gunzip:
    """Undoes gzip in steps whose output is bounded: a decoder asked without a bound gives 67 MB at once."""

    def __init__(self, limit: int) -> None:
        """limit: bytes after which it stops; one byte more is given, so that the caller can tell."""
        self._left = limit + 1
        self._decoder = zlib.decompressobj(_GZIP)
        self.finished = False
        """Whether the last member came to its end, checksum included."""

    def feed(self, chunk: bytes) -> bytes:
        """What `chunk` unpacks to, as far as the bound allows. Raises zlib.error when it is damaged."""
        parts = []
        while chunk and self._left > 0:
            if self.finished:
                if not chunk.startswith(_GZIP_START):
                    break  # padding after the end, which gzip permits
                self._decoder, self.finished = zlib.decompressobj(_GZIP), False
            part = self._decoder.decompress(chunk, self._left)
            self._left -= len(part)
            parts.append(part)
            self.finished = self._decoder.eof
            chunk = self._decoder.unused_data if self.finished else self._decoder.unconsumed_tail
        return b"".join(parts)


def _is_gzipped(encoding: str, host: str) -> bool:
    names = [name for part in encoding.lower().split(",") if (name := part.strip()) in _PACKINGS]
    if not names:
        return False
    if names in (["gzip"], ["x-gzip"]):
        return True
    raise NotAvailableError(f"{host} packed its answer as {safe_line(encoding)[:40]}, which was not asked for.")


def _too_large(host: str, limit: int) -> ReaderError:
    return NotAvailableError(f"The answer of {host} is larger than {limit / 1e6:g} MB.", hint="The bound is the setting network.max_bytes.")


def _damaged(host: str) -> ReaderError:
    return TryLaterError(f"The answer of {host} came damaged.")
