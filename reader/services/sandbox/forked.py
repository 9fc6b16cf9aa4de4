"""One piece of work on hostile input in a fork that can be killed: for a command that reads one page and ends.

A fork costs two milliseconds while little is loaded, a fresh interpreter a hundred. No asyncio here, and nothing is loaded that
only a failure needs: what comes back is texts as a rule, which need no unpickling.
"""

from __future__ import annotations

import os
import select
import time
from collections.abc import Callable, Iterator

from reader import limits
from reader.config import Cleaning
from reader.errors import ReaderError
from reader.values import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any, NoReturn, TypeVar

    _T = TypeVar("_T")


_TEXTS, _VALUE = b"t", b"v"
"""The first byte of an answer: behind it stand the lengths of several texts, a line end and the texts; or a frame."""


def forked(work: Callable[[], _T], settings: Cleaning) -> _T:
    """What `work` returns: a tuple of texts or one of our values (`frames`), made in a child process within the bounds of `settings`.

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
        from signal import SIGKILL

        os.kill(child, SIGKILL)
        raise
    finally:
        os.close(reading)
        os.waitpid(child, 0)
    try:
        well, result = _unpacked(data)
    except Exception as error:  # nothing came, or not all of it, or a pickle that is none of our values
        raise limits.died() from error
    if not well:
        raise result
    made: _T = result
    return made


def _work(work: Callable[[], object], settings: Cleaning, writing: int) -> NoReturn:
    """The child: does the work, writes one answer, and ends without flushing what the parent left in its buffers."""
    try:
        limits.tie(writing)
        limits.confine(settings.memory_mb)
        limits.spend(settings.deadline)
        try:
            answer = _packed(True, work())
        except ReaderError as error:
            answer = _packed(False, error)
        except MemoryError:
            answer = _packed(False, limits.too_large(settings.memory_mb))
        limits.untie(writing)
        with os.fdopen(writing, "wb") as file:
            file.write(answer)
    finally:
        os._exit(0)


def _packed(well: bool, result: object) -> bytes:
    if isinstance(result, tuple) and all(type(part) is str for part in result):
        parts = [part.encode("utf-8", "surrogatepass") for part in result]
        return b"".join([_TEXTS, " ".join(str(len(part)) for part in parts).encode(), b"\n", *parts])
    from reader.services.sandbox import frames

    return _VALUE + frames.packed((well, result))


def _unpacked(data: bytes) -> tuple[bool, Any]:
    """An answer as (whether it went well, the result or the error). Raises errors of any class for what is no answer."""
    if data[:1] == _TEXTS:
        return True, tuple(_texts(data))
    if not data:
        raise EOFError
    from reader.services.sandbox import frames

    well, result = frames.value(data[len(_VALUE) + frames.HEAD.size :])
    return well, result


def _texts(data: bytes) -> Iterator[str]:
    at = data.index(b"\n") + 1
    for size in map(int, data[len(_TEXTS) : at].split()):
        if size < 0 or len(data) < at + size:
            raise EOFError
        yield data[at : at + size].decode("utf-8", "surrogatepass")
        at += size


def _received(reading: int, seconds: float) -> bytes:
    """All that the child says. Raises the errors for a child that takes too long, or says more than any answer holds."""
    end, parts, size = time.monotonic() + seconds, list[bytes](), 0
    while True:
        left = end - time.monotonic()
        if left <= 0 or not select.select([reading], [], [], left)[0]:
            raise limits.too_long(seconds)
        part = os.read(reading, 1 << 20)
        if not part:
            return b"".join(parts)
        parts.append(part)
        size += len(part)
        if size > limits.MOST_BYTES:
            raise limits.died()
