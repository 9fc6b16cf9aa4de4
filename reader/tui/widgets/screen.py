"""The one screen: three columns, a status line, a sheet; where they stand is decided by `layout.panes`."""

from __future__ import annotations

from typing import ClassVar

from rich.style import Style
from textual import events
from textual.app import ComposeResult
from textual.screen import Screen
from textual.widget import Widget

from reader.tui.layout.marks import Marks
from reader.tui.layout.panes import Box, Pane, Plan
from reader.tui.widgets.article import ArticleColumn
from reader.tui.widgets.columns import Column, ListColumn, TextColumn
from reader.tui.widgets.lines import Lines
from reader.tui.widgets.lists import FoldersColumn, HeadlinesColumn
from reader.tui.widgets.paint import COMPONENTS, Palette


class ReaderScreen(Screen[None], inherit_bindings=False):
    """Holds the columns and puts them in their places."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"look--plain", *COMPONENTS}
    AUTO_FOCUS = None

    def __init__(self) -> None:
        super().__init__()
        self.folders = FoldersColumn(id="folders")
        self.headlines = HeadlinesColumn(id="list")
        self.article = ArticleColumn(id="page")
        self.results = ListColumn(id="results")
        self.fullscreen = TextColumn(id="fullscreen")
        self.fullscreen.working = False
        self.notice = Lines(id="notice")
        self.status = Lines(id="status")
        self.sheet = Lines(id="sheet")
        self._clicked: Widget | None = None
        """What the first click was on, of those that follow each other quickly."""

    def compose(self) -> ComposeResult:
        yield from (self.folders, self.headlines, self.article, self.results, self.fullscreen, self.notice, self.status, self.sheet)

    def _forward_event(self, event: events.Event) -> None:
        """Textual calls it with what the mouse did. The second click of two is for what the first was on: what came in its place, a link
        in a text that was opened, was not meant. And in the folders the first did all there is to do.
        """
        if isinstance(event, events.Click):
            here, _ = self.get_widget_at(event.screen_x, event.screen_y)
            if event.chain == 1:
                self._clicked = here
            elif here is not self._clicked or here is self.folders.body:
                return
        super()._forward_event(event)

    @property
    def columns(self) -> tuple[Column, ...]:
        """Every column."""
        return (self.folders, self.headlines, self.article, self.results, self.fullscreen)

    def by_pane(self) -> dict[Pane, ListColumn | TextColumn]:
        """The column of each pane."""
        return {Pane.FOLDERS: self.folders, Pane.LIST: self.headlines, Pane.PAGE: self.article}

    def paint_with(self, marks: Marks) -> None:
        """Take the colours that reader.tcss gives now, and these signs."""
        palette = self._palette()
        for column in self.columns:
            column.paint_with(palette, marks)
        for lines in (self.notice, self.status, self.sheet):
            lines.palette = palette

    def put(self, plan: Plan, height: int, alone: Column | None) -> None:
        """Put everything in its place. alone: a column that has the whole screen for now."""
        self._note_what_is_seen()
        room = height - (1 if plan.lean else 2)
        box = plan.status
        for pane, column in self.by_pane().items():
            rows = {0: 2, 1: 2, 2: 1 if pane is Pane.PAGE else 0}[plan.lean]
            column.place(None if alone else plan.boxes.get(pane), room, rows)
        for column in (self.results, self.fullscreen):
            column.place(box if column is alone else None, room, 0 if plan.lean == 2 else 2)
        self.status.styles.offset = (box.x, height - 1)
        self.status.styles.width = box.width
        self.status.give(box.width, 1)

    def stand(self, lines: Lines, box: Box | None, top: int = 0, height: int = 0) -> None:
        """Put a few lines at a place of their own, or nowhere."""
        self._note_what_is_seen()
        lines.display = box is not None and height > 0
        if box is not None:
            lines.styles.offset = (box.x, top)
            lines.styles.width, lines.styles.height = box.width, max(1, height)
            lines.give(box.width, height)

    def _note_what_is_seen(self) -> None:
        """Have Textual note where everything stands before that changes. When something out of sight was drawn anew, it notes that only the
        next time it is asked, and takes what it finds then for what is on the terminal: what went meanwhile would never be painted over.
        """
        _ = self.status.region

    def _palette(self) -> Palette:
        looks = {look: self._painted(name) for name, look in COMPONENTS.items()}
        return Palette(looks, self._painted("look--plain"))

    def _painted(self, name: str) -> Style:
        """A component's style; what is the terminal's own is not said."""
        return self.get_component_rich_style(name, partial=True)
