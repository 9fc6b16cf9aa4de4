"""When somebody else ends the program (SIGTERM, SIGHUP): the terminal is given back, the place kept, and then it ends by that signal."""

from __future__ import annotations

import asyncio
import os
import signal
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.tui.app import ReaderApp

ENDING = (signal.SIGTERM, signal.SIGHUP)


def listen(app: ReaderApp) -> None:
    """From now on a signal that would end the program closes the screen; which one it was is kept as the app's return code."""
    loop = asyncio.get_running_loop()
    for number in ENDING:
        loop.add_signal_handler(number, partial(app.exit, return_code=128 + number))
        signal.signal(number, _from_afar)  # heard at once; the loop hears it as well, when it has its turn


def _from_afar(number: int, _frame: object) -> None:
    """Ends at once while the terminal is somebody else's: there is no screen to close, and going on to close it would stop again.

    So `kill %1` ends a program that Ctrl-Z has stopped. The place was kept when the reader paused.
    """
    try:
        is_ours = os.tcgetpgrp(0) == os.getpgrp()
    except OSError:  # the terminal is gone, or there was none
        return
    if not is_ours:
        signal.signal(number, signal.SIG_DFL)
        os.kill(os.getpid(), number)


def pass_on(app: ReaderApp) -> None:
    """End by the signal that closed the screen, so that whoever sent it sees that it worked; nothing when there was none."""
    number = (app.return_code or 0) - 128
    if number in ENDING:
        signal.signal(number, signal.SIG_DFL)
        os.kill(os.getpid(), number)
