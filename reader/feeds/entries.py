"""What every format shares: how an entry is known again, who wrote it, which files come with it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import TypeVar

from reader.feeds.plain import plain
from reader.models import Enclosure, Entry
from reader.text import safe_line
from reader.values import replace

T = TypeVar("T")

MOST_ENTRIES = 5_000
"""How many entries of one feed are read: a feed with more is an archive."""
LONGEST_KEY = 400
"""Characters of a key that is kept as it is; a longer one is kept by its digest."""
MOST_TAGS = 30
_SOURCE = re.compile(r"""(?i)\ssrc\s*=\s*["']?([^\s"'<>]+)""")
LONGEST_WORDLESS = 4_000
"""Characters of a content in which there may be no word: a picture in many sizes."""


def newest(items: Sequence[T], moment: Callable[[T], datetime | None]) -> Sequence[T]:
    """The first MOST_ENTRIES of `items`, or the last, where a feed tells the oldest first. moment: when an item was published."""
    if len(items) <= MOST_ENTRIES:
        return items
    first, last = moment(items[0]), moment(items[-1])
    return items[-MOST_ENTRIES:] if first and last and first < last else items[:MOST_ENTRIES]


def key(guid: str, address: str, title: str, body: str) -> str:
    """What an entry is known again by: its guid; its address where it has none; a digest of what it says where it has neither."""
    known = safe_line(guid) or address
    if known and len(known) <= LONGEST_KEY:
        return known
    from hashlib import sha256

    return "sha256:" + sha256((known or f"{title}\n{body}").encode("utf-8", "replace")).hexdigest()


def authors(lines: Iterable[str]) -> tuple[str, ...]:
    """Names as feeds write them, without mail addresses: `desk@ledger.example (Marit Oxley)` → `Marit Oxley`; each once."""
    names = (_without_mail(safe_line(line)[:300]) for line in lines)
    return tuple({name.casefold(): name[:120] for name in names if name}.values())


def _without_mail(line: str) -> str:
    """The name beside a mail address, in brackets or without; "" when there is only the address."""
    if "@" not in line:
        return line
    before, _, inside = line.rstrip(")>").partition("(" if line.endswith(")") else "<")
    name = inside if inside and "@" in before else before
    return " ".join(word for word in name.split() if "@" not in word).strip("\"',;")


def tags(raw: Iterable[str]) -> tuple[str, ...]:
    """Tags as safe lines, each once."""
    found = dict.fromkeys(tag for text in raw if (tag := safe_line(text)) and len(tag) <= 80 and "://" not in tag)
    return tuple(found)[:MOST_TAGS]


def enclosure(address: str, kind: str, length: str) -> Enclosure:
    """A file that comes with an entry; without its length where that is no number of bytes."""
    digits = length.strip()[:18]
    return Enclosure(address, safe_line(kind)[:80], int(digits) if digits.isascii() and digits.isdigit() and int(digits) else None)


def told(entry: Entry) -> Entry:
    """The entry, with its summary in its content if that has not a word: there are feeds that give a picture as the content. Where the
    summary has this very picture, it is all; another one may only count readers.
    """
    if not entry.summary or not 0 < len(entry.content) < LONGEST_WORDLESS or plain(entry.content) or not plain(entry.summary):
        return entry
    shown = _SOURCE.findall(entry.content)
    is_there = shown and all(source in entry.summary for source in shown)
    return replace(entry, content=entry.summary if is_there else f"{entry.content}\n{entry.summary}")
