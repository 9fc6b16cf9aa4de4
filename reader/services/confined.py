"""One piece of work on hostile input, within bounds of time and memory: for a command that reads one page and ends."""

from __future__ import annotations

from collections.abc import Callable

from reader.values import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeVar

    _T = TypeVar("_T")

    from reader.config import Cleaning

SMALL = 256_000
"""Bytes of input that are read right here: the worst that is known to be made of so many takes three seconds and 50 MB."""


def confined(work: Callable[[], _T], settings: Cleaning, *, size: int = SMALL) -> _T:
    """What `work` returns: a tuple of texts or one of our values (`frames`), made in a child process within the bounds of `settings`.

    size: bytes that `work` reads; below SMALL it is done in this process, which saves the command a tenth of its time.
    Raises the ReaderError that `work` raised, or one that says that it took too long, too much memory, or its process with it.
    """
    if size < SMALL:
        return work()
    from reader.services.forked import forked

    return forked(work, settings)
