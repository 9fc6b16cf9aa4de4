"""Whether an entry is one that its feed told before, under another guid. Pure: what was told is compared, nothing is looked up.

By the standards a guid is what an entry is known by and a link need not be its own (RSS 2.0, `<guid>` of `<item>`; RFC 4287, 4.2.6; JSON
Feed 1.1, `id`): feeds of incidents, releases and podcasts lead all entries to one page. But papers give new guids to old entries too,
and nobody wants to read those twice.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple, TypeAlias

from reader.urls import canonical

NEAR = 86_400
"""Seconds by which two dates of one entry may differ, as where its feed and its page each give one."""

FEW = 100
"""Characters of a text that may be of many entries: “Comments”, “Listen to this episode”."""

Trace: TypeAlias = tuple[str, ...]
"""What is left of an entry where its feed tells all under new guids and addresses."""

_COUNTED = re.compile(r"(.+)#\d{1,4}")
"""A guid that ends in the number of a revision, as the BBC writes them."""


class Fingerprint(NamedTuple):
    """What an entry is known again by."""

    name: str
    url: str
    title: str
    published: int | None
    digest: bytes
    """Of its title, its address and its text."""
    words: bytes
    """As `words_digest` has them."""


def again_beside(entry: Fingerprint, other: Fingerprint) -> bool:
    """Whether one document tells the same entry twice: word for word and of the same moment, or as two revisions of it."""
    if entry.title == other.title and _revisions(entry, other):
        return True
    return entry.digest == other.digest and entry.published == other.published


def again_later(entry: Fingerprint, other: Fingerprint, *, renamed: bool = False) -> bool:
    """Whether `entry` is `other`, which its feed told before and no longer tells: it has the same date, or the same words and nearly the
    same date.

    renamed: whether all guids of the feed are new. A feed that makes new guids at each visit may make new dates as well.
    """
    if entry.published is not None and entry.published == other.published:
        return True
    near = renamed or is_near(entry.published, other.published)
    return _revisions(entry, other) or (near and entry.digest == other.digest)


def is_near(published: int | None, other: int | None) -> bool:
    """Whether two dates may be of one entry: where one is missing they may."""
    return published is None or other is None or abs(published - other) < NEAR


def traces(title: str, published: int | None, addresses: Iterable[str], words: bytes) -> Iterator[Trace]:
    """What an entry is traced by, surest first: its title and moment, its place on whatever host, its words.

    addresses: in canonical form.
    """
    if published is not None:
        yield "moment", title, str(published)
    for address in addresses:
        if place := address.partition("://")[2].partition("/")[2]:
            yield "place", place
    if words:
        yield "words", words.hex()


def words_digest(text: str) -> bytes:
    """A digest of eight bytes of the words of an entry, whatever links and pictures are among them; b"" where they are few."""
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest() if len(text) > FEW else b""


def _revisions(entry: Fingerprint, other: Fingerprint) -> bool:
    """Whether both guids are the entries' common address with a number behind it. An address with a `#` of its own does not count."""
    one, two = _COUNTED.fullmatch(entry.name), _COUNTED.fullmatch(other.name)
    if not (one and two and one[1] == two[1]) or "#" in entry.url + other.url:
        return False
    return canonical(one[1]) == canonical(entry.url) == canonical(other.url)
