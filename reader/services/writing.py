"""Writing in a thread, for somebody who may be stopped meanwhile. What is written is not known here."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


class Unwanted(Exception):
    """Whoever waited for it was stopped: nothing of it is to stay."""


async def unless_stopped(write: Callable[[Callable[[], None]], T]) -> T:
    """What `write` returns, called in a thread with a function that it calls last in its transaction: that raises Unwanted when who waits
    here was stopped meanwhile. A thread cannot be stopped, and may wait half a minute for another program that writes.
    """
    stopped = threading.Event()

    def check_wanted() -> None:
        if stopped.is_set():
            raise Unwanted

    try:
        return await asyncio.to_thread(write, check_wanted)
    except asyncio.CancelledError:
        stopped.set()
        raise
