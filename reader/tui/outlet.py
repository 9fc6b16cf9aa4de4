"""What goes over the line to the terminal: while something that was painted waits there, nothing more is painted."""

from __future__ import annotations

from contextlib import ExitStack
from typing import Any

from textual.app import App
from textual.screen import Screen
from textual.timer import Timer

from reader.tui import signals
from reader.tui.glass import Glass, Update

LOOK = 0.02
"""Seconds between two looks whether the line has taken what was painted."""


class Outlet:
    """Holds back what the screen would paint until the line has taken what was painted before. On a slow line, what is out of date by then
    is never sent.
    """

    def __init__(self, app: App[Any], screen: Screen[Any]) -> None:
        """screen: what is painted anew where something of it was lost."""
        self.glass = Glass()
        self._app = app
        self._screen = screen
        self._looking: Timer | None = None
        """Looks whether what was painted has gone out; None when it has."""
        self._unpainted = ExitStack()
        """Left when it has: what has changed since is painted."""
        self._is_dropped = False
        """Whether something was to be painted meanwhile, and was not."""

    def show_cursor(self, shown: bool) -> None:
        """Show the terminal's own cursor, or hide it."""
        driver = self._app._driver
        if driver is not None and not self._app.is_headless:
            driver.write("\x1b[?25h" if shown else "\x1b[?25l")
            driver.flush()

    def set_cursor(self) -> None:
        """Have Textual set the cursor, as it does behind what it paints: Home in a line of typing paints nothing."""
        self._app._display(self._screen, Update([()], self._app.size))

    def painted(self) -> None:
        """Something was painted, or was to be."""
        if self._looking is not None:
            self._is_dropped = True  # Textual does not paint it later, as it does all else: what a new layout paints is lost
        elif self._is_behind():
            self._looking = self._app.set_interval(LOOK, self._look)
            self._unpainted.enter_context(self._app.batch_update())

    def _look(self) -> None:
        if self._looking is None or self._is_behind():
            return
        self._looking.stop()
        self._looking = None
        self._unpainted.close()
        if self._is_dropped:
            self._is_dropped = False
            self._screen.refresh()
        self._screen.check_idle()

    def _is_behind(self) -> bool:
        """Whether something that was painted still waits for the terminal to take it. Textual lets thirty pieces wait: ten screens."""
        queue = signals.waiting(self._app)
        return queue is not None and not queue.empty()
