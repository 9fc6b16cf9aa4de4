"""gzip in pieces, one for each article, so that those who clean pack too and whoever writes has nothing left to do.

A piece is complete as it is made: what a process packed before a page took it down is not lost, and the pieces of the process that is
started in its place go on behind it, in the same file. The same pages give the same pieces.
"""

from __future__ import annotations

import struct
import zlib
from typing import TypeAlias

Sums: TypeAlias = tuple[int, int]
"""CRC-32 and length of all that was packed so far: what stands at the end of the file."""

NOTHING: Sums = (0, 0)
HEAD = b"\x1f\x8b\x08\0\0\0\0\0\0\xff"
"""Begins the file, without name or time (RFC 1952)."""
LEVEL = 4
"""Files of level 5 are a twenty-fifth smaller, and take half as long again; those of level 6 a twentieth, and more than twice as long."""
_LAST_BLOCK = b"\x03\0"
"""An empty block that is marked as the last (RFC 1951)."""


class Packer:
    """Packs lines one behind the other. sums: of what another Packer has packed before."""

    def __init__(self, sums: Sums = NOTHING) -> None:
        self.sums = sums
        """Of everything up to the last piece."""
        self._deflate = zlib.compressobj(LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS)

    def piece(self, line: bytes) -> bytes:
        """A line, its newline added, as bytes that follow what was packed before it."""
        line += b"\n"
        crc, size = self.sums
        self.sums = zlib.crc32(line, crc), size + len(line)
        return self._deflate.compress(line) + self._deflate.flush(zlib.Z_SYNC_FLUSH)


def tail(sums: Sums) -> bytes:
    """Ends the file."""
    crc, size = sums
    return _LAST_BLOCK + struct.pack("<LL", crc, size & 0xFFFFFFFF)
