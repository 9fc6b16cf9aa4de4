"""The terminal that the screen is painted on."""

from __future__ import annotations

import sys
from typing import Any

from textual.app import App
from textual.drivers import linux_driver
from textual.drivers.linux_driver import LinuxDriver

from reader.tui.pasting import Typed


class Terminal(LinuxDriver):
    """Textual's own driver, on the output that is the terminal."""

    def __init__(self, app: App[Any], *, debug: bool = False, mouse: bool = True, size: tuple[int, int] | None = None) -> None:
        super().__init__(app, debug=debug, mouse=mouse, size=size)
        if sys.__stderr__ is None or not sys.__stderr__.isatty():  # where Textual would paint: `reader --debug 2> log`
            self._file = sys.__stdout__

    def run_input_thread(self) -> None:
        linux_driver.XTermParser = Typed  # type: ignore[attr-defined]  # it is named in there, and can be given in no other way
        super().run_input_thread()

    def stop_application_mode(self) -> None:
        self.write("\x1b[H\x1b[J")  # tmux leaves some of it above the prompt where the window has grown meanwhile
        super().stop_application_mode()
