"""One virtual page: the rows of a composed page, painted as they come into sight."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual import events
from textual.message import Message
from textual.strip import Strip

from reader.tui.layout.cells import width
from reader.tui.layout.runs import EMPTY, Line
from reader.tui.page.page import PageLines
from reader.tui.page.parts import Stretch
from reader.tui.widgets.surface import WHEEL, Surface


class Text(Surface):
    """A window on the lines of a page; `top` is the first row seen."""

    @dataclass
    class Moved(Message):
        """The window stands elsewhere."""

    @dataclass
    class Clicked(Message):
        """The text was clicked where no address is."""

        sender: str

    @dataclass
    class LinkClicked(Message):
        """An address in the text was clicked."""

        address: str

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id)
        self.page: PageLines | None = None
        self.top = 0
        self.marked: dict[int, Sequence[Stretch]] = {}
        self._strips: dict[int, Strip] = {}

    def show(self, page: PageLines | None, top: int = 0, marked: dict[int, Sequence[Stretch]] | None = None) -> None:
        """Show a page from row `top`; `marked`: stretches laid over its parts."""
        self.page, self.marked = page, marked or {}
        self._strips.clear()
        self.top = self._inside(top)
        self.refresh()

    def mark(self, marked: dict[int, Sequence[Stretch]]) -> None:
        """Lay other stretches over the text; only the parts concerned are painted again."""
        changed = [index for index in {*self.marked, *marked} if self.marked.get(index) != marked.get(index)]
        self.marked = marked
        for index in changed:
            self.repaint_part(index)

    def repaint_part(self, index: int) -> None:
        """Paint one part again."""
        if self.page is None:
            return
        start, end = self.page.starts[index], self.page.starts[index + 1]
        self._strips = {row: strip for row, strip in self._strips.items() if not start <= row < end}
        self.repaint(start - self.top, end - start)

    def go(self, top: int) -> bool:
        """Bring row `top` to the upper edge, as far as the page goes. Whether anything moved."""
        top = self._inside(top)
        if top == self.top:
            return False
        self.top = top
        self.refresh()
        self.post_message(self.Moved())
        return True

    def scroll_rows(self, rows: int) -> bool:
        """Move by whole rows. Whether anything moved."""
        return self.go(self.top + rows)

    @property
    def last_top(self) -> int:
        """The row at the upper edge when the end is in sight."""
        return max(0, self.page.height - self.rows) if self.page else 0

    @property
    def read_share(self) -> float:
        """How much has been read, 0 to 1."""
        return self.top / self.last_top if self.last_top else 0.0

    def line_at(self, y: int) -> Line:
        return self.page.line(self.top + y, self.marked) if self.page else EMPTY

    def render_line(self, y: int) -> Strip:
        row = self.top + y
        strip = self._strips.get(row)
        if strip is None:
            if len(self._strips) > 2_000:
                self._strips.clear()
            strip = self._strips[row] = super().render_line(y)
        return strip

    def address_at(self, x: int, y: int) -> str:
        """The address under a cell; "" for none."""
        at = 0
        for run in self.line_at(y):
            at += width(run.text)
            if x < at:
                return run.href
        return ""

    def settle(self, anew: bool) -> None:
        if anew:
            self._strips.clear()
        self.top = self._inside(self.top)
        self.refresh()

    def on_click(self, event: events.Click) -> None:
        event.stop()
        if address := self.address_at(event.x, event.y):
            self.post_message(self.LinkClicked(address))
        else:
            self.post_message(self.Clicked(self.id or ""))

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        event.stop()
        self.scroll_rows(WHEEL)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        event.stop()
        self.scroll_rows(-WHEEL)

    def _inside(self, top: int) -> int:
        return max(0, min(top, self.last_top))
