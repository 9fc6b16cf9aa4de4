"""A bound on work that must grow with its input and no faster: processor time, far above what it takes and far below a square."""

import signal
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
