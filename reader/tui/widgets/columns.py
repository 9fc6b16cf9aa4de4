"""A column: a head of one line and one rule, and a body. Attributes come down, messages go up."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.widget import Widget

from reader.tui.layout.heads import head, rule
from reader.tui.layout.marks import UNICODE, Marks
from reader.tui.layout.panes import Box
from reader.tui.layout.runs import Line
from reader.tui.widgets.lines import Lines
from reader.tui.widgets.paint import Palette
from reader.tui.widgets.surface import Surface
from reader.tui.widgets.text import Text
from reader.tui.widgets.virtual_list import VirtualList


class Column(Widget):
    """A named column with a body of one kind."""

    can_focus = False
    body: Surface

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id)
        self.head = Lines(id=f"{id}-head")
        self.title = ""
        self.facts = ""
        self.subtitle = ""
        """Shown after the name: the headline, once it has left the screen."""
        self.outdent = 0
        """Cells that the body begins left of the head: a margin for signs."""
        self.focused = False
        self.marks: Marks = UNICODE
        self.drawn_at: Box | None = None

    def compose(self) -> ComposeResult:
        yield self.head
        yield self.body

    def paint_with(self, palette: Palette, marks: Marks) -> None:
        """Take other colours or signs."""
        self.head.palette = self.body.palette = palette
        self.marks = marks

    def place(self, box: Box | None, height: int, head_rows: int) -> None:
        """Stand in `box`, or nowhere."""
        self.display = box is not None
        if box is None:
            return
        out = min(self.outdent, box.x)
        self.styles.offset = (box.x - out, 0)
        self.styles.width, self.styles.height = box.width + out + box.spare, height
        self.head.styles.margin = (0, 0, 0, out)
        self.head.styles.width = box.width
        self.head.styles.height = head_rows
        self.head.display = head_rows > 0
        self.drawn_at = box
        self.head.give(box.width, head_rows)
        self.body.give(box.width + out + box.spare, height - head_rows)

    @property
    def cells(self) -> int:
        """Its width; 0 while it is off the screen."""
        return self.drawn_at.width if self.drawn_at else 0

    def draw_head(self) -> None:
        """Draw head and rule as they now are."""
        if self.drawn_at is None:
            return
        cells = self.drawn_at.width
        line = head(self.title, self.facts, cells, self.marks, focused=self.focused, title=self.subtitle)
        self.head.show(line, self.rule(cells))

    def rule(self, cells: int) -> Line:
        """The rule under the head: heavy when this column has the keys."""
        return rule(cells, self.marks, heavy=cells if self.focused else 0)


class ListColumn(Column):
    """A column whose body is a virtual list."""

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id)
        self.body: VirtualList = VirtualList(id=f"{id}-body")


class TextColumn(Column):
    """A column whose body is a virtual page; the heavy part of its rule is how far it has been read."""

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id)
        self.body: Text = Text(id=f"{id}-body")
        self.working = True
        """The rule says how far one has read; else it says who has the keys."""

    def rule(self, cells: int) -> Line:
        if not self.working:
            return super().rule(cells)
        return rule(cells, self.marks, heavy=round(cells * self.body.read_share))
