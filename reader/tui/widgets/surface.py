"""What all widgets share: a palette, and rows painted on demand."""

from __future__ import annotations

from textual.geometry import Region
from textual.strip import Strip
from textual.widget import Widget

from reader.tui.layout.runs import Line
from reader.tui.widgets.paint import Palette


class Surface(Widget):
    """A widget that is a column of lines. It takes no focus: the screen has the keys."""

    can_focus = False

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id)
        self.palette: Palette | None = None

    def line_at(self, y: int) -> Line:
        """Row `y` of what is seen, as runs."""
        raise NotImplementedError

    def render_line(self, y: int) -> Strip:
        if self.palette is None:
            return Strip.blank(self.size.width)
        return self.palette.strip(self.line_at(y), self.size.width)

    def repaint(self, first: int, rows: int = 1) -> None:
        """Have only these rows painted and sent again."""
        first, last = max(0, first), min(self.size.height, first + rows)
        if first < last:
            self.refresh(Region(0, first, self.size.width, last - first))
