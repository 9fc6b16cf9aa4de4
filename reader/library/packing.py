"""Texts and pages as they lie in the library: packed, and unpacked within a bound. The file may be a stranger's."""

from __future__ import annotations

import json
import zlib

from reader.export import codec
from reader.models import Article

LEVEL, QUICK = 6, 1
"""How hard zlib packs. Feed texts are many and short: the quickest level keeps nine tenths of what the best one saves."""
BROKEN = (zlib.error, ValueError, TypeError, LookupError, AttributeError, RecursionError)
"""What `unpacked_article` raises for a text that is damaged: it may hold anything."""
MOST = 256_000_000
"""Most bytes of one text or page, unpacked: a quarter of a megabyte can be made to unpack to so many."""


def packed(data: bytes, level: int = LEVEL) -> bytes:
    """`data` as the library keeps it."""
    return zlib.compress(data, level)


def packed_article(article: Article) -> bytes:
    """`article` as the library keeps it: as JSON, empty fields left out."""
    value = {name: item for name, item in codec.encode(article).items() if item not in ("", None, [], {})}
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return packed(text.encode("utf-8", "surrogatepass"))


def unpacked_article(body: bytes) -> Article:
    """The article that was packed as `body`. Raises what is BROKEN."""
    return codec.decode(json.loads(unpacked(body)))


def unpacked(body: bytes) -> bytes:
    """What was packed as `body`. Raises zlib.error when that is damaged, is not bytes, or unpacks to more than MOST."""
    if not isinstance(body, bytes):
        raise zlib.error("there are no bytes")
    decoder = zlib.decompressobj()
    whole = decoder.decompress(body, MOST)
    if not decoder.eof:
        raise zlib.error("it is cut, or larger than any text")
    return whole
