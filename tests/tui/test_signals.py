"""The program ends when it is told to, whatever has become of its terminal."""

import asyncio
import io
import os
import signal
from types import SimpleNamespace
from typing import Any

import pytest
from textual.drivers._writer_thread import WriterThread

from reader.tui import signals


@pytest.fixture
def as_before() -> Any:
    kept = {number: signal.getsignal(number) for number in (*signals.ENDING, signal.SIGCONT)}
    yield
    for number, handler in kept.items():
        signal.signal(number, handler)


async def test_what_a_terminal_that_is_gone_does_not_take_is_not_waited_for(as_before: None) -> None:
    codes = asyncio.Queue[int]()
    writer = WriterThread(io.StringIO())  # never begun: it takes as little as one that ended with its terminal
    app: Any = SimpleNamespace(_driver=SimpleNamespace(_writer_thread=writer), exit=lambda return_code: codes.put_nowait(return_code))
    while not writer._queue.full():
        writer._queue.put_nowait("painted")
    signals.listen(app)
    os.kill(os.getpid(), signal.SIGHUP)
    assert await codes.get() == 128 + signal.SIGHUP
    for _ in range(100):
        writer._queue.put_nowait("given back")
    assert signal.getsignal(signal.SIGCONT) is signal.SIG_DFL
    signals.let_go()
