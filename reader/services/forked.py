"""One piece of work on hostile input in a fork that can be killed: for a command that reads one page and ends.

A fork costs a few milliseconds while little is loaded, a fresh interpreter a hundred. No asyncio here.
"""

from __future__ import annotations

import os
import select
import signal
import time
from collections.abc import Callable
from typing import NoReturn, TypeVar, cast

from reader.config import Cleaning
from reader.errors import ReaderError
from reader.services import frames, limits

_T = TypeVar("_T")


def forked(work: Callable[[], _T], settings: Cleaning) -> _T:
    """What `work` returns: one of our values (`frames`), made in a child process within the bounds of `settings`.

    Raises the ReaderError that `work` raised, or one that says that it took too long, too much memory, or its process with it.
    """
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        _work(work, settings, writing)
    os.close(writing)
    try:
        data = _received(reading, settings.deadline)
    except BaseException:
        os.kill(child, signal.SIGKILL)
        raise
    finally:
        os.close(reading)
        os.waitpid(child, 0)
    try:
        well, result = frames.value(data[frames.HEAD.size :])
    except Exception as error:  # nothing came, or not all of it, or a pickle that is none of our values
        raise limits.died() from error
    if well:
        return cast(_T, result)
    raise result


def _work(work: Callable[[], object], settings: Cleaning, writing: int) -> NoReturn:
    """The child: does the work, writes one frame, and is gone without touching what the parent left in its buffers."""
    try:
        limits.confine(settings.memory_mb)
        limits.spend(settings.deadline)
        try:
            frame = frames.packed((True, work()))
        except ReaderError as error:
            frame = frames.packed((False, error))
        except MemoryError:
            frame = frames.packed((False, limits.too_large(settings.memory_mb)))
        with os.fdopen(writing, "wb") as file:
            file.write(frame)
    finally:
        os._exit(0)


def _received(reading: int, seconds: float) -> bytes:
    end, parts = time.monotonic() + seconds, list[bytes]()
    while True:
        left = end - time.monotonic()
        if left <= 0 or not select.select([reading], [], [], left)[0]:
            raise limits.too_long(seconds)
        part = os.read(reading, 1 << 20)
        if not part:
            return b"".join(parts)
        parts.append(part)
