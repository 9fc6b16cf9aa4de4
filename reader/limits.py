"""What a process that reads hostile input may use: so much memory and time, no core file, and no longer than somebody waits for it. And
the errors for one that wanted more."""

from __future__ import annotations

import fcntl
import os
import resource
import sys
import time

from reader.errors import NoArticleError, ReaderError

MOST_BYTES = 256_000_000
"""Most bytes of one answer; an article made of the largest page that is fetched stays far below."""
GRACE = 5
"""Seconds of processor time beyond the deadline: the last resort, for when nobody is left to watch the clock."""


def confine(megabytes: int) -> None:
    """Bind this process for good to so much memory (of address space, in megabytes of 10⁶ bytes), and to leave no core file.

    macOS has no bound for memory that holds: it refuses each that is less than what the system itself maps into every process. Time alone
    bounds a page there. OpenBSD counts what is mapped as data.
    """
    if sys.platform != "darwin":
        _lower(getattr(resource, "RLIMIT_AS", resource.RLIMIT_DATA), megabytes * 1_000_000)
    _lower(resource.RLIMIT_CORE, 0)


def spend(seconds: float) -> None:
    """Let this process use so many seconds of processor time from now on, and GRACE more; then the system ends it."""
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    wanted = int(time.process_time() + seconds) + GRACE
    resource.setrlimit(resource.RLIMIT_CPU, (wanted if hard == resource.RLIM_INFINITY else min(wanted, hard), hard))


def tie(pipe: int) -> None:
    """Let this process end as soon as nobody is left to read what it writes into `pipe`: whoever asked was ended, by whatever signal, and
    could not say so. Linux does that, in the middle of whatever is at work.
    """
    if sys.platform == "linux":
        try:
            fcntl.fcntl(pipe, fcntl.F_SETOWN, os.getpid())
            fcntl.fcntl(pipe, fcntl.F_SETFL, fcntl.fcntl(pipe, fcntl.F_GETFL) | os.O_ASYNC)
        except OSError:  # what only looks like Linux may know none of it; the other bounds hold all the same
            pass


def untie(pipe: int) -> None:
    """Take back `tie`. Called before anything is written: the signal comes for a full pipe that somebody reads from as well as for one that
    nobody reads."""
    if sys.platform == "linux":
        fcntl.fcntl(pipe, fcntl.F_SETFL, fcntl.fcntl(pipe, fcntl.F_GETFL) & ~os.O_ASYNC)


def too_long(seconds: float) -> ReaderError:
    """The error for work that did not end in time."""
    return NoArticleError(
        f"It could not be read within {seconds:g} seconds of work and was given up.", hint="The bound is the setting cleaning.deadline."
    )


def too_large(megabytes: int) -> ReaderError:
    """The error for work that wanted more memory."""
    return NoArticleError(
        f"It could not be read within {megabytes:,} MB of memory and was given up.", hint="The bound is the setting cleaning.memory_mb."
    )


def died() -> ReaderError:
    """The error for a process that ended without a word."""
    return NoArticleError("Reading it broke the process that tried, and it was given up.", hint="Nothing else was harmed.")


def _lower(kind: int, value: int) -> None:
    _, hard = resource.getrlimit(kind)
    value = value if hard == resource.RLIM_INFINITY else min(value, hard)
    resource.setrlimit(kind, (value, value))
