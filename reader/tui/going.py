"""Work that goes on while the screen is used: what is said of it, and how Esc stops it. Nothing here knows what work it is."""

from __future__ import annotations

from collections.abc import Callable

from reader.tui.layout.status import Status


class Going:
    """The work that is going on, each under an object that stands for it, in the order in which it began."""

    def __init__(self) -> None:
        self._said: dict[object, Status] = {}
        self._stops: dict[object, Callable[[], None]] = {}
        self.is_news = False
        """Something began since the last key, or was asked for again."""

    @property
    def said(self) -> Status | None:
        """How far the work is that began last; None when nothing is said of any."""
        return next(reversed(self._said.values()), None)

    def said_of(self, what: object) -> Status | None:
        """How far it is; None when nothing is said of it."""
        return self._said.get(what)

    def goes_on(self, what: object) -> bool:
        """Whether something is still said of it."""
        return what in self._said

    def say(self, what: object, status: Status) -> None:
        """Say how far it is."""
        self.is_news |= what not in self._said
        self._said[what] = status

    def let_stop(self, what: object, stop: Callable[[], None]) -> None:
        """Let Esc stop it."""
        self._stops[what] = stop

    def end(self, what: object) -> None:
        """It is over."""
        self._said.pop(what, None)
        self._stops.pop(what, None)

    def stop_last(self) -> bool:
        """Stop the work that began last of all that may be stopped. Whether there was any."""
        if not self._stops:
            return False
        _, stop = self._stops.popitem()
        stop()
        return True
