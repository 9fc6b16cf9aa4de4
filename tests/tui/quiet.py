"""A hand at the program that waits for what was asked to be done: by what waits in the program, not by the clock."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

from textual.message_pump import MessagePump
from textual.pilot import Pilot
from textual.screen import Screen

from reader.tui.app import ReaderApp

ROUNDS = 1_000
"""How often everybody may be asked before it is said that there will be no end to it; a handful is usual."""


class QuietPilot(Pilot[None]):
    """Textual's own pilot pauses until the processor has rested, which takes as long as a machine is busy, and proves less."""

    async def pause(self, delay: float | None = None) -> None:
        """Wait until nothing is left to be told, called or drawn, after `delay` seconds. Timers and workers are not waited for."""
        if delay is not None:
            await asyncio.sleep(delay)
        was_quiet = False
        for _ in range(ROUNDS):
            if was_quiet and is_quiet(self.app.screen):  # a round that began and ended in silence: nobody is in the midst of anything
                return
            was_quiet = is_quiet(self.app.screen)
            if not await self._wait_for_screen():
                return
            self.app.screen._on_timer_update()
        raise AssertionError("The program never comes to rest.")

    async def rest(self) -> None:
        """What waits until no key has come for a while is done now. That it comes by itself is tested where the panes are."""
        app = self.app
        assert isinstance(app, ReaderApp)
        if app._rest is not None:
            app._rest.stop()
            app.rested()
        await self.pause()


def is_quiet(screen: Screen[object]) -> bool:
    """Whether no message waits, no call is due and nothing is to be painted."""
    painting = not screen.app._batch_count  # a program that ends paints no more
    to_paint = screen._layout_required or screen._scroll_required or screen._repaint_required or screen._dirty_widgets
    waiting = any(not pump._message_queue.empty() or pump._next_callbacks for pump in pumps(screen))
    return not ((painting and to_paint) or screen._callbacks or waiting)


def pumps(screen: Screen[object]) -> Iterator[MessagePump]:
    """All that messages are told to."""
    yield screen.app
    yield from screen.walk_children(with_self=True)
