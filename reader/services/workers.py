"""Work on hostile input, done where it can be killed: a few warm processes with a bound on memory, each piece with a deadline.

A page that hangs, eats or crashes its worker costs that worker; the next page gets a fresh one.
"""

from __future__ import annotations

import asyncio
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import Callable
from pathlib import Path
from typing import Any, ParamSpec, TypeVar, cast

from reader.config import Cleaning
from reader.errors import ReaderError
from reader.services import frames, limits

_P = ParamSpec("_P")
_T = TypeVar("_T")

_ROOT = str(Path(__file__).parents[2])
_START = "import sys; sys.path.insert(0, sys.argv[1]); from reader.services.worker import main; main(int(sys.argv[2]), float(sys.argv[3]))"


class Workers:
    """At most `at_most` worker processes, started when they are needed and reused while they are well."""

    def __init__(self, settings: Cleaning, *, at_most: int = 2) -> None:
        self._settings = settings
        self._free = asyncio.Semaphore(at_most)
        self._idle: list[Process] = []

    async def __aenter__(self) -> Workers:
        return self

    async def __aexit__(self, *failure: object) -> None:
        await self.close()

    async def call(self, function: Callable[_P, _T], *args: _P.args, **kwargs: _P.kwargs) -> _T:
        """`function(*args, **kwargs)`, in a worker. function: a pure one, at the top of its module.

        The result consists of our values (`frames`). Raises the ReaderError that the function raised, or one that says that it
        took too long, too much memory, or its process with it. Cancelling kills the work.
        """
        request = frames.packed((function, args, kwargs))
        async with self._free:
            worker = await self._worker()
            try:
                async with asyncio.timeout(self._settings.deadline):
                    well, result = await _exchange(worker, request)
            except TimeoutError as error:
                await _end(worker)
                raise limits.too_long(self._settings.deadline) from error
            except BaseException:
                await _end(worker)
                raise
            self._idle.append(worker)
        if well:
            return cast(_T, result)
        raise result

    async def close(self) -> None:
        """End all workers that are at rest."""
        while self._idle:
            await _end(self._idle.pop())

    async def _worker(self) -> Process:
        while self._idle:
            worker = self._idle.pop()
            if worker.returncode is None:
                return worker
        bounds = (str(self._settings.memory_mb), str(self._settings.deadline))
        return await asyncio.create_subprocess_exec(
            sys.executable, "-P", "-c", _START, _ROOT, *bounds, stdin=PIPE, stdout=PIPE, stderr=DEVNULL, start_new_session=True
        )


async def _exchange(worker: Process, request: bytes) -> tuple[bool, Any]:
    assert worker.stdin is not None
    assert worker.stdout is not None
    try:
        worker.stdin.write(request)
        await worker.stdin.drain()
        (size,) = frames.HEAD.unpack(await worker.stdout.readexactly(frames.HEAD.size))
        if size > frames.MAX_FRAME:
            raise limits.died()
        well, result = frames.value(await worker.stdout.readexactly(size))
    except (OSError, asyncio.IncompleteReadError) as error:
        raise limits.died() from error
    except ReaderError:
        raise
    except Exception as error:  # a pickle that is none of our values raises whatever it likes
        raise limits.died() from error
    return well, result


async def _end(worker: Process) -> None:
    if worker.returncode is None:
        worker.kill()
    await worker.wait()
    transport = getattr(worker, "_transport", None)
    if transport is not None:
        transport.close()
