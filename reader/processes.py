"""Programs that are started beside this one: read within bounds, and ended whatever they still have to say. No shell here."""

from __future__ import annotations

import asyncio
import os
import signal
from asyncio.subprocess import DEVNULL, PIPE, STDOUT, Process
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

_PIECE = 65_536
"""Bytes that are read at a time."""
_START = """
import runpy, sys
sys.path.insert(0, sys.argv.pop(1))
import reader
sys.path.append(sys.path.pop(0))
runpy.run_module("{module}", run_name="__main__", alter_sys=True)
"""
"""What lies beside the package is looked at last: among what is installed may be a module of the name of one of Python's own."""
_LOOK = 0.02
"""Seconds between two looks whether a program has ended."""
_REST = 0.5
"""Seconds for which the last words of an ended program are still read."""


def of_ours(module: str) -> tuple[str, ...]:
    """What the interpreter is given to run a module of this very package.

    With `-m` alone it would look into the folder in which the reader works first, and run what a stranger's archive has put there under
    the name of a module that somebody imports.
    """
    return ("-P", "-c", _START.format(module=module), str(Path(__file__).parents[1]))


async def started(argv: Sequence[str], *, stdin: int, stderr: int, apart: bool) -> Process:
    """A program whose stdout is a pipe to us. apart: it is in a session of its own. Raises OSError or ValueError when it cannot be started.

    Cancelling ends it, also where all tasks are cancelled at once, as they are at the end of a loop. asyncio's own that connects the pipes
    is one of them, and what started it may wait for those pipes for ever (https://github.com/python/cpython/issues/125502).
    """
    starting = asyncio.ensure_future(
        asyncio.create_subprocess_exec(*argv, stdin=stdin, stdout=PIPE, stderr=stderr, start_new_session=apart)
    )
    try:
        return await asyncio.shield(starting)
    except asyncio.CancelledError:
        for time in (1, 2):  # the first has it wait for its pipes, the second ends that, whoever waits here by then
            asyncio.get_running_loop().call_later(time * _REST, starting.cancel)
        await asyncio.wait([starting])
        if not starting.cancelled() and not starting.exception():
            await end(starting.result())
        raise


async def answered(
    argv: Sequence[str], *, given: bytes | None = None, most: int, seconds: float, errors: bool = False, apart: bool = False
) -> tuple[bytes, int]:
    """The first `most` bytes that a program says, and its exit code. What it says beyond them is read and dropped.

    It counts as ended even if it leaves another program in the background, as those that keep a clipboard do. given: what it reads on
    its stdin; None for nothing. errors: whether what it says on stderr is read as well. apart: it has no terminal to ask on, nor have the
    programs that it starts, and all of them are ended when its time is over. Raises OSError or ValueError when it cannot be started,
    TimeoutError when it runs for longer than `seconds`.
    """
    stdin, stderr = DEVNULL if given is None else PIPE, STDOUT if errors else DEVNULL
    process = await started(argv, stdin=stdin, stderr=stderr, apart=apart)
    said = bytearray()
    talk = asyncio.create_task(_talk(process, given or b"", said, most))
    try:
        async with asyncio.timeout(seconds):
            code = await _code(process)
            await asyncio.wait([talk], timeout=_REST)
            return bytes(said), code
    finally:
        talk.cancel()
        if apart and process.returncode is None:
            with suppress(ProcessLookupError, PermissionError):  # it is just gone
                os.killpg(process.pid, signal.SIGKILL)
        await end(process)
        await asyncio.wait([talk])


async def _code(process: Process) -> int:
    """The exit code of a program, once it has ended. asyncio's own `wait` waits until nobody holds its pipes any more."""
    while process.returncode is None:
        await asyncio.sleep(_LOOK)
    return process.returncode


async def end(process: Process) -> None:
    """End a program, and wait until it is gone. Its pipes are closed first: one that is full of what nobody reads would be waited for, for
    ever.

    What `Process.kill` and the transport's own `close` do besides is to ask after the program, which takes its exit code from under
    asyncio's watcher when it is just gone: that complains on stderr, and says 255 (https://github.com/python/cpython/issues/127049).
    """
    if process.returncode is None:
        with suppress(ProcessLookupError):
            os.kill(process.pid, signal.SIGKILL)
    transport: asyncio.SubprocessTransport | None = getattr(process, "_transport", None)
    if transport is not None:
        for pipe in filter(None, map(transport.get_pipe_transport, range(3))):
            pipe.close()
    await process.wait()


async def _talk(process: Process, given: bytes, said: bytearray, most: int) -> None:
    await asyncio.gather(_give(process, given), _hear(process, said, most))


async def _give(process: Process, given: bytes) -> None:
    if process.stdin is None:
        return
    with suppress(BrokenPipeError, ConnectionResetError):  # it does not want to hear it
        process.stdin.write(given)
        await process.stdin.drain()
    process.stdin.close()


async def _hear(process: Process, said: bytearray, most: int) -> None:
    assert process.stdout is not None
    while part := await process.stdout.read(_PIECE):
        said += part[: most - len(said)]
