"""Parts on the cores of this machine. Threads watch; the processes they start do the work."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from threading import Event

from reader.batch.cleaning import clean_part
from reader.batch.plan import Mark
from reader.batch.progress import Progress
from reader.batch.run import Engine, Failure, Tell
from reader.batch.values import FAULTS, Options, Part, Result
from reader.errors import ReaderError, UsageError

INTERVAL = 0.5
"""Seconds between two tellings of the progress."""


def engine(jobs: int) -> Engine:
    """An engine that cleans so many parts at a time."""

    def run(todo: list[Part], options: Options, root: str, progress: Progress, tell: Tell) -> Iterator[Failure]:
        stop = Event()
        # The largest first: a large one begun last would leave the other cores idle at the end.
        order = sorted(todo, key=lambda part: (-part.size, part.name))
        with ThreadPoolExecutor(jobs) as pool:
            try:
                with _undisturbed():
                    futures = {pool.submit(_watched, part, options, root, progress, stop): part for part in order}
                yield from _finished(futures, progress, tell)
            except BaseException:
                stop.set()
                pool.shutdown(wait=True, cancel_futures=True)
                raise

    return run


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Put Ctrl-C off: nobody would wait for a thread that was starting when it came."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _finished(futures: dict[Future[Mark], Part], progress: Progress, tell: Tell) -> Iterator[Failure]:
    waiting = set(futures)
    while waiting:
        done, waiting = wait(waiting, timeout=INTERVAL, return_when=FIRST_COMPLETED)
        for future in done:
            progress.parts += 1
            error = future.exception()
            # a UsageError is of all parts: what is not installed for one is not there for the others either
            if isinstance(error, ReaderError) and not isinstance(error, UsageError):
                yield Failure(futures[future], error)
            elif error is not None:
                raise error
        tell(progress)


def _watched(part: Part, options: Options, root: str, progress: Progress, stop: Event) -> Mark:
    """`clean_part`, counted in `progress` page by page, until `stop` is set."""
    position = 0

    def watch(result: Result) -> None:
        nonlocal position
        progress.pages += 1
        progress.faults += result.outcome in FAULTS
        progress.done_bytes += max(0, result.position - position)
        position = max(position, result.position)

    mark = clean_part(part, options, root, watch, stop.is_set)
    progress.done_bytes += max(0, part.size - position)
    return mark
