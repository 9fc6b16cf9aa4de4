"""Work on hostile input, done where it can be killed: a few warm processes with a bound on memory, each piece with a deadline.

A page that hangs, eats or crashes its worker costs that worker; the next page gets a fresh one.
"""

from __future__ import annotations

import asyncio
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, Concatenate, ParamSpec, TypeVar, cast

from reader import limits, processes
from reader.config import Cleaning
from reader.errors import ReaderError
from reader.services.sandbox import frames

_P = ParamSpec("_P")
_T = TypeVar("_T")

WORKER = processes.of_ours("reader.services.sandbox.worker")
"""What the interpreter is given to run, the bounds behind it."""


@dataclass(slots=True)
class _Worker:
    """A worker process, and the last value that it was sent as `frames.Shared`."""

    process: Process
    told: object = None


class Workers:
    """At most `at_most` worker processes, started when they are needed and reused while they are well."""

    def __init__(self, settings: Cleaning, *, at_most: int = 2) -> None:
        self._settings = settings
        self._free = asyncio.Semaphore(at_most)
        self._idle: list[_Worker] = []

    async def __aenter__(self) -> Workers:
        return self

    async def __aexit__(self, *failure: object) -> None:
        await self.close()

    async def call(self, function: Callable[_P, _T], *args: _P.args, **kwargs: _P.kwargs) -> _T:
        """`function(*args, **kwargs)`, in a worker. function: a pure one, at the top of its module.

        The result consists of our values (`frames`). Raises the ReaderError that the function raised, or one that says that it
        took too long, too much memory, or its process with it. Cancelling kills the work.
        """
        return cast(_T, await self._asked(partial(function, *args, **kwargs), None))

    async def call_with(self, value: object, function: Callable[Concatenate[Any, _P], _T], *args: _P.args, **kwargs: _P.kwargs) -> _T:
        """`call` of `function(value, ...)`, for a large value that is the same in many calls: each worker gets it once."""
        return cast(_T, await self._asked(partial(function, *args, **kwargs), value))

    async def _asked(self, work: partial[Any], value: object) -> object:
        """The result of `work`. value: its first argument, as in `call_with`; None for none."""
        async with self._free:
            worker = await self._worker()
            try:
                async with asyncio.timeout(self._settings.deadline):
                    if value is not None and value is not worker.told:
                        await _say(worker.process, frames.packed(frames.Shared(value)))
                        worker.told = value
                    await _say(worker.process, frames.packed((work.func, work.args, work.keywords, value is not None)))
                    well, result = await _answer(worker.process)
            except TimeoutError as error:
                await processes.end(worker.process)
                raise limits.too_long(self._settings.deadline) from error
            except BaseException:
                await processes.end(worker.process)
                raise
            self._idle.append(worker)
        if well:
            return result
        raise result

    async def close(self) -> None:
        """End all workers that are idle."""
        while self._idle:
            await processes.end(self._idle.pop().process)

    async def _worker(self) -> _Worker:
        while self._idle:
            worker = self._idle.pop()
            if worker.process.returncode is None:
                return worker
        bounds = (str(self._settings.memory_mb), str(self._settings.deadline))
        words = (sys.executable, *WORKER, *bounds)
        return _Worker(await processes.started(words, stdin=PIPE, stderr=DEVNULL, apart=True))


async def _say(worker: Process, frame: bytes) -> None:
    assert worker.stdin is not None
    try:
        worker.stdin.write(frame)
        await worker.stdin.drain()
    except OSError as error:
        raise limits.died() from error


async def _answer(worker: Process) -> tuple[bool, Any]:
    assert worker.stdout is not None
    try:
        (size,) = frames.HEAD.unpack(await worker.stdout.readexactly(frames.HEAD.size))
        if size > limits.MOST_BYTES:
            raise limits.died()
        well, result = frames.value(await worker.stdout.readexactly(size))
    except (OSError, asyncio.IncompleteReadError) as error:
        raise limits.died() from error
    except ReaderError:
        raise
    except Exception as error:  # a pickle that is none of our values raises whatever it likes
        raise limits.died() from error
    return well, result
