"""When somebody else ends the program (SIGTERM, SIGHUP): the terminal is given back, the place kept, and then it ends by that signal."""

from __future__ import annotations

import asyncio
import os
import signal
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.tui.workspace import Workspace

ENDING = (signal.SIGTERM, signal.SIGHUP)


def listen(app: Workspace) -> None:
    """From now on a signal that would end the program closes the screen; which one it was is kept as the app's return code."""
    loop = asyncio.get_running_loop()
    for number in ENDING:
        loop.add_signal_handler(number, partial(app.exit, return_code=128 + number))


def let_go() -> None:
    """Ctrl-Z stops the program: until `listen` is called again a signal ends it at once.

    There is no screen to close then. Going on to close it would stop the program once more, and `kill %1` would not end it.
    """
    loop = asyncio.get_running_loop()
    for number in ENDING:
        loop.remove_signal_handler(number)


def pass_on(app: Workspace) -> None:
    """End by the signal that closed the screen, so that whoever sent it sees that it worked; nothing when there was none."""
    number = (app.return_code or 0) - 128
    if number in ENDING:
        signal.signal(number, signal.SIG_DFL)
        os.kill(os.getpid(), number)
