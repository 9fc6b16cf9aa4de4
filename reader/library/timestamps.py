"""Times as the library keeps them: whole seconds since 1970, UTC. And the rank that orders a list. Pure."""

from __future__ import annotations

from datetime import MAXYEAR, MINYEAR, UTC, datetime

ROOM = 16
"""Ranks for one article, which takes another whenever it is indexed anew and keeps its place among those of its second."""
_FARTHEST = 1 << 40


def seconds(moment: datetime | None) -> int | None:
    """`moment` as seconds; one without a zone is taken as UTC."""
    if moment is None:
        return None
    return int((moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp())


def moment(seconds: int | None) -> datetime | None:
    """Seconds as a time in UTC; None for a number that no calendar has, be it in one zone alone."""
    if seconds is None:
        return None
    try:
        found = datetime.fromtimestamp(seconds, UTC)
    except (OverflowError, ValueError, OSError):
        return None
    return found if MINYEAR < found.year < MAXYEAR else None


def now() -> int:
    """This second."""
    return int(datetime.now(UTC).timestamp())


def rank(published: int | None, seen: int, number: int) -> int:
    """Where an article stands in a list, newest highest: by publication, but never later than it was first seen.

    number: any running number, which keeps articles of one second apart as far as 20 bits reach.
    """
    at = seen if published is None else min(published, seen)
    return (max(-_FARTHEST, min(at, _FARTHEST)) << 20) + (number * ROOM & 0xFFFFF)
