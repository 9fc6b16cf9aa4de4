"""Writing in a thread, on behalf of a task that may be cancelled meanwhile. What is written is not known here."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


class Unwanted(Exception):
    """The task that waited for it was cancelled: nothing of it is to stay."""


async def unless_stopped(write: Callable[[Callable[[], None]], T]) -> T:
    """Runs `write` in a thread and returns its result. `write` is given a function, to be called last in its transaction, which raises
    Unwanted when the task was cancelled: a thread cannot be stopped, and may wait half a minute for another program that writes.
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
