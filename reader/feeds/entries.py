"""What every format shares: how an entry is known again, who wrote it, what hangs on it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from reader.models import Enclosure
from reader.text import safe_line

MOST_ENTRIES = 5_000
"""Entries that are read of one feed, first ones first; a feed with more is an archive."""
LONGEST_KEY = 400
"""Characters of a key that is kept as it is; a longer one is kept by its digest."""
MOST_TAGS = 30

_MAIL_NAME = re.compile(
    r"^\s{0,9}[^\s()<>]{1,200}@[^\s()<>]{1,200}\s{0,9}\((?P<behind>[^()]{1,200})\)\s{0,9}$"
    r"|^\s{0,9}(?P<before>[^<>@]{1,200}?)\s{0,9}<[^<>]*@[^<>]*>\s{0,9}$"
)
_MAIL = re.compile(r"^(?:mailto:)?[^\s@]+@[^\s@]+$")


def key(guid: str, address: str, title: str, body: str) -> str:
    """By what an entry is known again: its guid; the address where there is none; a digest of what it says where there is neither."""
    known = safe_line(guid) or address
    if known and len(known) <= LONGEST_KEY:
        return known
    from hashlib import sha256

    return "sha256:" + sha256((known or f"{title}\n{body}").encode("utf-8", "replace")).hexdigest()


def authors(lines: Iterable[str]) -> tuple[str, ...]:
    """Names as feeds write them, without mail addresses: `desk@ledger.example (Marit Oxley)` → `Marit Oxley`; each once."""
    names = {}
    for line in lines:
        match = _MAIL_NAME.match(line)
        name = safe_line((match["behind"] or match["before"]) if match else line).strip("\"'")
        if name and not _MAIL.match(name):
            names[name.casefold()] = name[:120]
    return tuple(names.values())


def tags(raw: Iterable[str]) -> tuple[str, ...]:
    """Tags as safe lines, each once."""
    found = dict.fromkeys(tag for text in raw if (tag := safe_line(text)) and len(tag) <= 80 and "://" not in tag)
    return tuple(found)[:MOST_TAGS]


def enclosure(address: str, kind: str, length: str) -> Enclosure:
    """A file that hangs on an entry; a length that is no number of bytes is none."""
    digits = length.strip()[:18]
    return Enclosure(address, safe_line(kind)[:80], int(digits) if digits.isascii() and digits.isdigit() and int(digits) else None)
