"""One virtual list: any number of rows, all of one height, and only those that are seen are ever made."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from textual import events
from textual.message import Message
from textual.strip import Strip

from reader.tui.layout.runs import EMPTY, Line
from reader.tui.widgets.surface import WHEEL, Surface

Draw: TypeAlias = Callable[[int, bool], Sequence[Line]]
"""Index of a row, whether it is chosen → its lines."""


class VirtualList(Surface):
    """Rows 0 to `count`, one of them chosen, each `tall` lines high."""

    @dataclass
    class Chosen(Message):
        """A row was clicked; `again`: it was chosen before."""

        sender: str
        index: int
        again: bool

    @dataclass
    class Turned(Message):
        """The wheel was turned over it: by so many rows, down or, below zero, up."""

        sender: str
        rows: int

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id)
        self.count = 0
        self.tall = 1
        self.index = 0
        self.top = 0
        self.lead = 0
        """Rows at the beginning that cannot be chosen: they are seen with the first that can."""
        self._draw: Draw = lambda index, chosen: ()
        self._strips: dict[tuple[int, bool], list[Strip]] = {}

    def show(self, draw: Draw, count: int, *, tall: int = 1, index: int = 0, top: int | None = None) -> None:
        """Show `count` rows that `draw` makes; `top`: the first row seen, None to keep the chosen one in sight."""
        self._draw, self.count, self.tall = draw, count, tall
        self.index = max(0, min(index, count - 1))
        self.top = self.top if top is None else top
        self._strips.clear()
        self._keep_in_sight()
        self.refresh()

    @property
    def fits(self) -> int:
        """Whole rows that are seen at once."""
        return max(1, self.rows // self.tall)

    def choose(self, index: int) -> None:
        """Choose a row and keep it in sight; two rows are painted when nothing scrolls."""
        index = max(0, min(index, self.count - 1))
        if index == self.index:
            return
        before, self.index = self.index, index
        if self._keep_in_sight():
            self.refresh()
        else:
            self._repaint_turned(before, True)
            self._repaint_turned(index, False)

    def choose_in_window(self) -> None:
        """The window and the chosen row were both moved: keep them together and paint all."""
        self._keep_in_sight()
        self.refresh()

    def redraw(self, index: int) -> None:
        """Have one row made again: its article changed."""
        self._strips.pop((index, True), None)
        self._strips.pop((index, False), None)
        self._repaint_row(index)

    def redraw_all(self) -> None:
        """Have every row made again."""
        self._strips.clear()
        self.refresh()

    def scroll_rows(self, rows: int) -> None:
        """Move the window; the chosen row stays in it."""
        top = max(0, min(self.top + rows, self.count - self.fits))
        if top != self.top:
            self.top = top
            self.index = max(top, min(self.index, top + self.fits - 1))
            self.refresh()

    def drawn(self, index: int) -> Sequence[Line]:
        """The lines of a row as if it were not chosen."""
        return self._draw(index, False)

    def line_at(self, y: int) -> Line:
        return EMPTY

    def render_line(self, y: int) -> Strip:
        index, inner = self.top + y // self.tall, y % self.tall
        if self.palette is None:
            return Strip.blank(self.cells)
        if index >= self.count:
            return self.palette.blank(self.cells)
        return self._row(index)[inner]

    def settle(self, anew: bool) -> None:
        if anew:
            self._strips.clear()
            self.refresh()
        if self._keep_in_sight():
            self.refresh()

    def on_click(self, event: events.Click) -> None:
        event.stop()
        index = self.top + event.y // self.tall
        if index < self.count:
            self.post_message(self.Chosen(self.id or "", index, index == self.index))

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        event.stop()
        self.post_message(self.Turned(self.id or "", max(1, WHEEL // self.tall)))

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        event.stop()
        self.post_message(self.Turned(self.id or "", -max(1, WHEEL // self.tall)))

    def _row(self, index: int) -> list[Strip]:
        key = (index, index == self.index)
        strips = self._strips.get(key)
        if strips is None:
            if len(self._strips) > 2_000:
                self._strips.clear()
            assert self.palette is not None
            lines = [*self._draw(*key), *(EMPTY,) * self.tall]
            strips = self._strips[key] = [self.palette.strip(line, self.cells) for line in lines[: self.tall]]
        return strips

    def _keep_in_sight(self) -> bool:
        """Whether the window had to move. It waits until it is known how high that is."""
        if not self.rows:
            return False
        before = self.top
        self.top = max(0, min(self.top, self.count - self.fits))
        if self.index <= self.lead < self.fits:
            self.top = 0
        elif self.index < self.top:
            self.top = self.index
        elif self.index >= self.top + self.fits:
            self.top = self.index - self.fits + 1
        return before != self.top

    def _repaint_row(self, index: int) -> None:
        self.repaint((index - self.top) * self.tall, self.tall)

    def _repaint_turned(self, index: int, was_chosen: bool) -> None:
        """Paint the cells of a row that look otherwise now that it is chosen, or is not any more."""
        before, after = self._strips.get((index, was_chosen)), self._row(index)
        if before is None:
            self._repaint_row(index)
            return
        for inner, (old, new) in enumerate(zip(before, after, strict=True)):
            self.repaint_changed((index - self.top) * self.tall + inner, old, new)
