"""Work that no page should be able to ask for. At the top of a module, so that a worker can find it."""

import os
import signal
import stat
import time

from reader.errors import NotAvailableError
from reader.models import Article


def fine(title: str) -> Article:
    return Article(title=title)


def tells(told: list[str], word: str) -> Article:
    """Adds a word to what it was told once: what comes later sees it."""
    told.append(word)
    return Article(title=" ".join(told))


def refuses() -> Article:
    raise NotAvailableError("No.", hint="Never.", subject="it", status=404)


def hangs() -> Article:
    while True:
        pass


def sleeps() -> Article:
    time.sleep(60)
    return Article()


def says_that_it_sleeps() -> Article:
    print("at work", flush=True)
    return sleeps()


def eats() -> Article:
    return Article(title="x" * 10**12)


def crashes() -> Article:
    os.kill(os.getpid(), signal.SIGKILL)
    return Article()


def stumbles() -> Article:
    raise ZeroDivisionError


def leaves() -> Article:
    os._exit(0)


def babbles() -> Article:
    print("a library that prints", flush=True)
    os.write(1, b"or writes")
    return Article(title="quiet")


def floods() -> Article:
    """Answers with more than anybody waits for: it got hold of the pipe."""
    pipe = next(fd for fd in range(3, 20) if _is_pipe(fd))
    os.write(pipe, (250_000_000).to_bytes(8, "big"))
    while True:
        os.write(pipe, bytes(100_000))
        time.sleep(0.001)


def _is_pipe(fd: int) -> bool:
    try:
        return stat.S_ISFIFO(os.fstat(fd).st_mode)
    except OSError:
        return False


def who() -> Article:
    return Article(title=str(os.getpid()))


class Trap:
    """What a worker that fell into a page's hands might answer."""

    def __reduce__(self) -> tuple[object, ...]:
        return os.mkdir, ("trapped",)


def takes_over() -> Article:
    return Trap()  # type: ignore[return-value]
