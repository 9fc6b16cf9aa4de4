"""When somebody else ends the program: the terminal is given back, the place kept, and then it ends by the signal that said so."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from queue import Queue

    from textual.app import App

_TYPED = (signal.SIGINT, signal.SIGQUIT)
"""What Ctrl-C and Ctrl-\\ send while the terminal is not the screen's."""
ENDING = (signal.SIGTERM, signal.SIGHUP, *_TYPED)


def listen(app: App[Any]) -> None:
    """From now on a signal that would end the program closes the screen; which one it was is kept as the app's return code."""
    loop = asyncio.get_running_loop()
    for number in ENDING:
        loop.add_signal_handler(number, partial(_end, app, number))


def _end(app: App[Any], number: int) -> None:
    """Close the screen. If its terminal is gone, nothing can be written any more: then the pieces that wait to be written (Textual lets
    thirty wait) must not be waited for, and the SIGCONT with which the system wakes the process must not begin the screen anew."""
    signal.signal(signal.SIGCONT, signal.SIG_DFL)
    queue = waiting(app)
    if queue is not None:
        with queue.mutex:
            queue.maxsize = 0
    app.exit(return_code=128 + number)


def waiting(app: App[Any]) -> Queue[str | None] | None:
    """What waits for the terminal to take it; Textual has no way to ask. None where nothing is sent to one."""
    return getattr(getattr(app._driver, "_writer_thread", None), "_queue", None)


def let_go() -> None:
    """Ctrl-Z stops the program: until `listen` is called again a signal ends it at once.

    There is no screen to close then. Going on to close it would stop the program once more, and `kill %1` would not end it.
    """
    loop = asyncio.get_running_loop()
    for number in ENDING:
        loop.remove_signal_handler(number)
        signal.signal(number, signal.SIG_DFL)


@contextmanager
def lent(app: App[Any]) -> Iterator[None]:
    """Another program has the terminal meanwhile: what is typed there to stop it is for that program alone."""
    loop = asyncio.get_running_loop()
    for number in _TYPED:
        loop.add_signal_handler(number, _nothing)  # if it were ignored here, that program would inherit that
    try:
        yield
    finally:
        listen(app)


def _nothing() -> None:
    """It was not meant for us."""


def pass_on(app: App[Any]) -> None:
    """End by the signal that closed the screen, so that whoever sent it sees that it worked; nothing when there was none."""
    number = (app.return_code or 0) - 128
    if number in ENDING:
        signal.signal(number, signal.SIG_DFL)
        os.kill(os.getpid(), number)
