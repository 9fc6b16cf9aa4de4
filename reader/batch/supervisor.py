"""Sees one part through: starts the process that cleans it, and another one behind the page that took the first one down."""

from __future__ import annotations

import os
import pickle
import select
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import BufferedReader, BytesIO, RawIOBase
from tempfile import TemporaryFile, gettempdir
from time import monotonic
from typing import IO, TYPE_CHECKING

from reader.batch.messages import FINISHED, NOTE, OUT_OF_MEMORY, PATIENCE, PIPE, READY, Assignment, Begun, Message, read
from reader.batch.packing import NOTHING
from reader.batch.values import Options, Outcome, Part, Result
from reader.errors import ReaderError
from reader.processes import of_ours

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

WORKER = of_ours("reader.batch.worker")
"""What the interpreter is given to run."""
MOMENT = 20.0
"""Seconds that a worker gets to start; to end once it says no more; and to end by its own clock before we end it."""
LOOK = 0.2
"""Seconds between two looks whether the run was interrupted, while a worker says nothing."""
MOST_SAID, TIMES_ITS_SIZE = 1_000_000_000, 100
"""Most bytes that a worker may say, and how many more for each byte of its part. Articles take less than their pages, and archives pack
pages to a tenth: a worker that says more was taken over, or reads a file that was made to unpack without end."""
MEMORY = "glibc.malloc.hugetlb=1:glibc.malloc.trim_threshold=67108864:glibc.malloc.mmap_threshold=33554432"
"""How a worker holds its memory: in large pieces, and what one page took is kept for the next. Giving it back and asking for it again, page
by page, took an eighth of the time. For the C library of most Linux systems; others have no such settings."""


class StoppedError(Exception):
    """The run was interrupted: the part in hand is given up."""


def never() -> bool:
    """That nobody has interrupted the run: for `results` without a way to stop it."""
    return False


def results(part: Part, options: Options, stopped: Callable[[], bool] = never) -> Iterator[Result]:
    """What became of every page of a part, in order. stopped: whether the run was interrupted; the page in hand is then not waited for.

    A page that takes the process down is a Result like any other, and the pages behind it are cleaned by a new process. So is a page that
    gains control of the process: that shows when messages come that no worker sends, too many, or none. Raises ReaderError when a process
    cannot be started, OSError when its assignment cannot be written down, StoppedError when the run was interrupted.
    """
    skip, sums, finished = 0, NOTHING, False
    most, patience = MOST_SAID + TIMES_ITS_SIZE * part.size, PATIENCE * options.deadline + MOMENT
    while not finished:
        ready, believed, before = False, True, skip
        with _process(Assignment(part, options, skip, sums)) as (process, paper):
            for message in _messages(process, most, patience, stopped):
                match message:
                    case Result() if message.number == skip + 1:
                        yield message
                        skip = message.number
                        sums = message.sums if message.outcome is Outcome.KEPT else sums
                    case str() if message == READY:
                        ready = True
                    case str() if message == FINISHED:
                        finished = True
                        break
                    case ReaderError():
                        raise message
                    case _:
                        believed = False
                        break
            if finished or not believed:  # there is nothing to wait for
                process.kill()
            code = _ended(process)
            under_way = _noted(paper, skip)
        if not ready:
            raise ReaderError(f"The process that cleans cannot be started (exit code {code}).", subject=part.name)
        if not finished:
            finished = stuck = skip == before and not under_way.url
            unbelieved = "" if believed else "it said too much, too little, or what is no message"
            if under_way.number > skip + 1:  # it had gone on to the next page before it was ended, or says so
                under_way = Begun(skip + 1, "")
            yield _taken_down(under_way, code, unbelieved, "the rest of the part cannot be read" if stuck else "")
            skip = under_way.number


def _taken_down(page: Begun, code: int, *more: str) -> Result:
    outcome, how = _cause(code)
    return Result(page.number, outcome, url=page.url, detail="; ".join(filter(None, [how, *more])))


def _cause(code: int) -> tuple[Outcome, str]:
    """Why a worker ended with this exit code (as `subprocess` counts: signals are negative)."""
    if code in (-signal.SIGPROF, -signal.SIGALRM):
        return Outcome.DEADLINE, "took too long"
    if code == OUT_OF_MEMORY:
        return Outcome.MEMORY, "took too much memory"
    return Outcome.CRASHED, f"took the process down: {signal.Signals(-code).name if code < 0 else f'exit code {code}'}"


@contextmanager
def _process(assignment: Assignment) -> Iterator[tuple[subprocess.Popen[bytes], IO[bytes]]]:
    """A worker at work, and the file in which its assignment stands. In a process group of its own: Ctrl-C is answered here, not there."""
    surroundings = {"GLIBC_TUNABLES": MEMORY} | os.environ
    with TemporaryFile() as paper, _lifeline() as (_, held):
        _write_down(assignment._replace(lifeline=held.fileno()), paper)
        command, fds = [sys.executable, *WORKER], (held.fileno(),)
        with subprocess.Popen(command, env=surroundings, stdin=paper, stdout=subprocess.PIPE, pass_fds=fds, process_group=0) as process:
            held.close()  # now it is the worker's alone
            try:
                yield process, paper
            finally:
                process.kill()


@contextmanager
def _lifeline() -> Iterator[tuple[IO[bytes], IO[bytes]]]:
    """The two ends of a pipe: as long as this process lives and holds the first one, the pipe is whole."""
    reading, writing = os.pipe()
    with open(reading, "rb", 0) as here, open(writing, "wb", 0) as there:
        yield here, there


def _write_down(assignment: object, paper: IO[bytes]) -> None:
    try:
        paper.write(pickle.dumps(assignment, protocol=5))
        paper.flush()
        paper.seek(0)
    except OSError as error:
        error.filename = error.filename or gettempdir()
        raise


def _noted(paper: IO[bytes], done: int) -> Begun:
    """The page that was under way when a worker ended: the last one that it noted, else the one behind those that are done."""
    note = os.pread(paper.fileno(), NOTE, 0)
    try:
        noted = read(BytesIO(note))
        return noted if isinstance(noted, Begun) and noted.number > done else Begun(done + 1, "")
    except Exception:  # the assignment still, or whatever a page made it write
        return Begun(done + 1, "")


def _ended(process: subprocess.Popen[bytes]) -> int:
    """The exit code of a worker that says no more; one that goes on living is ended."""
    try:
        return process.wait(MOMENT)
    except subprocess.TimeoutExpired:
        process.kill()
        return process.wait()


class _Voice(RawIOBase):
    """What a process says, as a file, within a bound on bytes and a deadline.

    Reading raises ValueError beyond the bound, TimeoutError beyond the deadline, and StoppedError when the run was interrupted.
    """

    def __init__(self, pipe: int, most: int, stopped: Callable[[], bool]) -> None:
        self._pipe, self._left, self._stopped = pipe, most, stopped
        self._poll = select.poll()
        self._poll.register(pipe, select.POLLIN)
        self.until = 0.0
        """By the monotonic clock."""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        said = False
        while not said:
            if self._stopped():
                raise StoppedError
            left = max(0.0, self.until - monotonic())
            said = bool(self._poll.poll(min(left, LOOK) * 1000))
            if not (said or left):
                raise TimeoutError
        size = os.readv(self._pipe, [buffer])
        self._left -= size
        if self._left < 0:
            raise ValueError("a worker says too much")
        return size


def _messages(process: subprocess.Popen[bytes], most: int, patience: float, stopped: Callable[[], bool]) -> Iterator[Message | None]:
    """The messages of a worker; a last None when it said more than `most` bytes, nothing for `patience` seconds, or what is no message.

    Raises StoppedError.
    """
    assert process.stdout is not None
    voice = _Voice(process.stdout.fileno(), most, stopped)
    file = BufferedReader(voice, PIPE)
    while True:
        voice.until = monotonic() + patience
        try:
            message = read(file)
        except EOFError:
            return
        except StoppedError:
            raise
        except Exception:  # what is no message of ours fails in many ways
            yield None
            return
        yield message
