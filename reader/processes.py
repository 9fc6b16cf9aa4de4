"""Programs that are started beside this one: heard within bounds, and ended whatever they still say. No shell here."""

from __future__ import annotations

import asyncio
import os
import signal
from asyncio.subprocess import DEVNULL, PIPE, STDOUT, Process
from collections.abc import Sequence
from contextlib import suppress

_PIECE = 65_536


async def answered(
    argv: Sequence[str], *, given: bytes | None = None, most: int, seconds: float, errors: bool = False, apart: bool = False
) -> tuple[bytes, int]:
    """The first `most` bytes that a program says, and its exit code. What it says beyond them is let go by.

    given: what it reads on its stdin; None for nothing. errors: what it says on stderr is heard as well. apart: it has no terminal to ask
    on. Raises OSError or ValueError when it cannot be started, TimeoutError when it runs for longer than so many seconds.
    """
    stdin, stderr = DEVNULL if given is None else PIPE, STDOUT if errors else DEVNULL
    process = await asyncio.create_subprocess_exec(*argv, stdin=stdin, stdout=PIPE, stderr=stderr, start_new_session=apart)
    try:
        async with asyncio.timeout(seconds):
            _, said = await asyncio.gather(_give(process, given or b""), _heard(process, most))
            return said, await process.wait()
    finally:
        await end(process)


async def end(process: Process) -> None:
    """End a program, and wait until it is gone. Its pipes are closed first: one that is full of what nobody reads would be waited for, for
    ever.

    Neither `process.kill` nor the closing of its transport comes before that: both would take the exit code when it is there already, and
    asyncio, which waits for it in a thread, would complain on stderr (https://github.com/python/cpython/issues/87744).
    """
    if process.returncode is None:
        with suppress(ProcessLookupError):
            os.kill(process.pid, signal.SIGKILL)
    transport = getattr(process, "_transport", None)
    if transport is None:
        return
    for pipe in filter(None, map(transport.get_pipe_transport, range(3))):
        pipe.close()
    await process.wait()
    transport.close()


async def _give(process: Process, given: bytes) -> None:
    if process.stdin is None:
        return
    with suppress(BrokenPipeError, ConnectionResetError):  # it does not want to hear it
        process.stdin.write(given)
        await process.stdin.drain()
    process.stdin.close()


async def _heard(process: Process, most: int) -> bytes:
    assert process.stdout is not None
    said = bytearray()
    while part := await process.stdout.read(_PIECE):
        said += part[: most - len(said)]
    return bytes(said)
