"""A few lines that are set as a whole: heads, the status, sheets."""

from __future__ import annotations

from dataclasses import dataclass

from textual import events
from textual.message import Message

from reader.tui.layout.runs import EMPTY, Line
from reader.tui.widgets.surface import WHEEL, Surface


class Lines(Surface):
    """Lines as given; only those that changed are painted again."""

    @dataclass
    class Clicked(Message):
        """A cell was clicked."""

        sender: str
        x: int
        y: int

    @dataclass
    class Turned(Message):
        """The wheel was turned over it: by so many rows, down or, below zero, up."""

        sender: str
        rows: int

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id)
        self.lines: tuple[Line, ...] = ()

    def show(self, *lines: Line) -> None:
        """Set the lines."""
        before, self.lines = self.lines, lines
        for y in range(max(len(before), len(lines))):
            if before[y : y + 1] != lines[y : y + 1]:
                self._repaint_line(y, before[y] if y < len(before) else EMPTY)

    def _repaint_line(self, y: int, before: Line) -> None:
        if self.palette is None:
            return
        cells = self.cells
        self.repaint_changed(y, self.palette.strip(before, cells), self.palette.strip(self.line_at(y), cells))

    def line_at(self, y: int) -> Line:
        return self.lines[y] if y < len(self.lines) else EMPTY

    def on_click(self, event: events.Click) -> None:
        event.stop()
        self.post_message(self.Clicked(self.id or "", event.x, event.y))

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        event.stop()
        self.post_message(self.Turned(self.id or "", WHEEL))

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        event.stop()
        self.post_message(self.Turned(self.id or "", -WHEEL))
