"""Texts and pages as they lie in the library: packed, and unpacked within a bound. The file may be a stranger's."""

from __future__ import annotations

import zlib

BROKEN = (zlib.error, ValueError, TypeError, LookupError, AttributeError, RecursionError)
"""What reading a stored text raises that is damaged: it may hold anything."""
MOST = 256_000_000
"""Bytes of one text or page; a quarter of a megabyte can be made that unpacks to as many."""


def unpacked(body: bytes) -> bytes:
    """What was packed as `body`. Raises zlib.error when it is damaged, no bytes at all, or more than MOST."""
    if not isinstance(body, bytes):
        raise zlib.error("there are no bytes")
    decoder = zlib.decompressobj()
    whole = decoder.decompress(body, MOST)
    if not decoder.eof:
        raise zlib.error("it is cut, or larger than any text")
    return whole
