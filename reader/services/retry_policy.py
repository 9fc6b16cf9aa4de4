"""When a page that could not be had is asked for again: a failure and the time in, a moment out. Pure."""

from __future__ import annotations

from datetime import datetime, timedelta

from reader.errors import ReaderError, TryLaterError
from reader.library.retries import LONGEST_PAUSE

FIRST_PAUSE = timedelta(minutes=5)
LONGER = 4
"""How many times longer each pause is than the one before: five minutes, twenty, eighty, a little over five hours."""
MOST_TRIES = 5


def again(error: ReaderError, tries: int, now: datetime) -> datetime | None:
    """From when on to ask again after a failure; None when it is for good or has been tried often enough.

    tries: how often it was asked for in vain, this time included.
    """
    if not isinstance(error, TryLaterError) or tries >= MOST_TRIES:
        return None
    asked = timedelta(seconds=min(error.retry_after or 0, LONGEST_PAUSE))
    pause: timedelta = FIRST_PAUSE * LONGER ** (tries - 1)
    return now + max(pause, asked)
