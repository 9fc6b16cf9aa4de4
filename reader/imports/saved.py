"""What other programs know of a saved article."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TypeAlias

BEYOND = 1e11
"""Seconds since 1970 that nobody means: the year 5138."""
CHROMES = 1e16
"""Millionths of a second from which they are counted from 1601 on, as Chrome does; counted from 1970 they would be past the year 2286."""
_TO_1970 = 11_644_473_600_000_000
"""Millionths of a second from 1601 to 1970."""
WALLABAGS = "%d/%m/%Y %H:%M:%S"
"""A time in wallabag's tables. Its hours go to twelve, without a word for the half of the day: the day is right."""


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
    """A quote in a table that is not closed where it should be."""

    line: int
    """The number of the line it stands in, of its file."""


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
