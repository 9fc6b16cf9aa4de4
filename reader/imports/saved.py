"""What other programs know of a saved article."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TypeAlias

BEYOND = 1e11
"""More seconds since 1970 than anybody means: the year 5138. A larger number counts thousandths or millionths."""
CHROMES = 1e16
"""So many millionths of a second are counted from 1601 on, as Chrome does: counted from 1970 they would lie past the year 2286."""
_TO_1970 = 11_644_473_600_000_000
"""Millionths of a second from 1601 to 1970."""
WALLABAGS = "%d/%m/%Y %H:%M:%S"
"""A time in wallabag's tables. Its hours go up to twelve, and nothing says which half of the day it is: only the day is certain."""


@dataclass(frozen=True, slots=True)
class Saved:
    """One saved article, its texts terminal-safe."""

    url: str
    """Absolute http(s)."""
    title: str = ""
    added: datetime | None = None
    published: datetime | None = None
    byline: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    read: bool = False
    archived: bool = False
    bookmarked: bool = False
    note: str = ""
    passages: tuple[tuple[str, str], ...] = ()
    """Marked passages: (the words, the note on them)."""
    html: str = ""
    """The text that the program kept, for the cleaner; ""."""


@dataclass(frozen=True, slots=True)
class Unclosed:
    """A row of a table in which a quote is opened and not closed."""

    line: int
    """The number of the line in its file."""


Row: TypeAlias = Saved | Unclosed | None
"""What a row of a list says; None for one without an address that could be fetched."""


@dataclass(frozen=True, slots=True)
class Found:
    """What was read from a file."""

    saved: tuple[Saved, ...]
    refused: int = 0
    """Rows without an address that could be fetched: left out."""
    unclosed: tuple[Unclosed, ...] = ()
    """Quotes that would have swallowed the rows behind them, which were read by themselves."""


def moment(value: object) -> datetime | None:
    """Seconds (or thousandths or millionths) since 1970, Chrome's, an ISO time or wallabag's, as a time in UTC; None for anything else."""
    try:
        if isinstance(value, (int, float)) or (isinstance(value, str) and value.strip().isdecimal()):
            seconds = float(value)
            seconds -= _TO_1970 if seconds > CHROMES else 0
            for _ in ("thousandths", "millionths"):
                seconds = seconds / 1000 if seconds > BEYOND else seconds
            return datetime.fromtimestamp(seconds, UTC) if seconds > 0 else None
        said = str(value).strip()
        found = datetime.strptime(said, WALLABAGS) if "/" in said else datetime.fromisoformat(said.replace("Z", "+00:00"))
    except (ValueError, OverflowError, OSError):
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)
