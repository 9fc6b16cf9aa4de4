"""Bounds for a while: on processor time, far above what linear work takes and far below a square; on memory; on the size of files, as a
full disk."""

import resource
import signal
import tracemalloc
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType


class TooSlow(Exception):
    pass


@contextmanager
def bounded(seconds: float) -> Iterator[None]:
    """Raise TooSlow when the body takes more processor time than this; the expression engine asks for signals as it goes."""

    def stop(number: int, frame: FrameType | None) -> None:
        raise TooSlow

    before = signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


@contextmanager
def at_most(size: int) -> Iterator[None]:
    """The body takes no more bytes of memory at once than this, what expressions need to find their way back among them."""
    tracemalloc.start()
    try:
        yield
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert most <= size


@contextmanager
def largest_file(size: int) -> Iterator[None]:
    """No file can grow over so many bytes: as good as a full disk."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
