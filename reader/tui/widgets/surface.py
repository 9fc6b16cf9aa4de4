"""What all widgets share: a palette, and rows painted on demand."""

from __future__ import annotations

from textual.geometry import Region
from textual.strip import Strip
from textual.widget import Widget

from reader.tui.layout.runs import Line
from reader.tui.widgets.paint import Palette, changed_span

WHEEL = 3
"""Rows a turn of the wheel goes."""


class Surface(Widget):
    """A widget that is a column of lines. It takes no focus: the screen has the keys."""

    can_focus = False

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id)
        self.palette: Palette | None = None
        self.rows = self.cells = 0
        """Its size as given; known before the layout has caught up, so that fast typing finds the right page."""

    def give(self, cells: int, rows: int) -> None:
        """Give it that size: what must be in sight is kept in sight."""
        narrower, self.cells, self.rows = cells != self.cells, cells, rows
        self.settle(narrower)

    def settle(self, anew: bool) -> None:
        """The size has changed. anew: the width too, so that nothing painted before is of use."""

    def line_at(self, y: int) -> Line:
        """Row `y` of what is seen, as runs."""
        raise NotImplementedError

    def render_line(self, y: int) -> Strip:
        if self.palette is None:
            return Strip.blank(self.cells)
        return self.palette.strip(self.line_at(y), self.cells)

    def repaint(self, first: int, rows: int = 1) -> None:
        """Have only these rows painted and sent again."""
        first, last = max(0, first), min(self.rows, first + rows)
        if first < last:
            self.refresh(Region(0, first, self.cells, last - first))

    def repaint_changed(self, y: int, before: Strip, after: Strip) -> None:
        """Have only the cells of a row painted again in which two strips differ: bytes are few over ssh."""
        start, cells = changed_span(before, after)
        if cells and 0 <= y < self.rows:
            self.refresh(Region(start, y, cells, 1))
