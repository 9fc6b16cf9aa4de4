"""The two list columns: folders, and headlines."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from reader.models import Headline
from reader.text import safe_line
from reader.tui.layout.folders import FolderRow, folder_line, folder_words, nothing_in
from reader.tui.layout.headlines import ListLook, notes, one_line, spoken, three_lines
from reader.tui.layout.runs import Line, Run
from reader.tui.layout.status import Hint, Status
from reader.tui.widgets.columns import ListColumn


class FoldersColumn(ListColumn):
    """Library, papers, tags: the chosen row is the list that is shown."""

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id)
        self.folder_rows: tuple[FolderRow, ...] = ()
        self.linear = False
        self.title = "Quiet Reader"

    def show(self, folder_rows: tuple[FolderRow, ...], index: int) -> None:
        """Show these rows with one chosen."""
        self.folder_rows = folder_rows
        self.body.lead = next((at for at, folder_row in enumerate(folder_rows) if folder_row.leads), 0)
        self.body.show(self._draw, len(folder_rows), index=index)
        self.draw_head()

    def step(self, step: int) -> None:
        """Choose the next row that leads anywhere."""
        at = self.body.index + step
        while 0 <= at < len(self.folder_rows):
            if self.folder_rows[at].leads:
                self.body.choose(at)
                return
            at += 1 if step > 0 else -1

    @property
    def chosen(self) -> FolderRow | None:
        """The chosen row."""
        return self.folder_rows[self.body.index] if self.folder_rows else None

    def _draw(self, index: int, is_chosen: bool) -> Sequence[Line]:
        cells = self.cells
        if self.linear:
            return ((Run(folder_words(self.folder_rows[index])),),)
        return (folder_line(self.folder_rows[index], cells, self.marks, is_chosen=is_chosen, focused=self.focused),)


class HeadlinesColumn(ListColumn):
    """The list of articles."""

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id)
        self.titles: Sequence[Headline] = ()
        self.columns = True
        self.linear = False
        self.now = datetime.now()

    def show(self, name: str, titles: Sequence[Headline], now: datetime, *, index: int = 0, top: int | None = 0) -> None:
        """Show a list under its name."""
        self.title, self.titles, self.now = name, titles, now
        self.body.show(self._draw, len(titles), tall=self.body.tall, index=index, top=top)
        self.draw_head()

    def set_rows(self, *, tall: bool, columns: bool) -> None:
        """Three-line or one-line rows; with marks and dates or without."""
        height = 3 if tall else 1
        if (height, columns) != (self.body.tall, self.columns):
            self.columns = columns
            self.body.show(self._draw, len(self.titles), tall=height, index=self.body.index)

    @property
    def chosen(self) -> Headline | None:
        """The chosen article."""
        return self.titles[self.body.index] if self.titles else None

    @property
    def position(self) -> str:
        """Where the chosen row stands, such as `3 of 40`; "" in an empty list."""
        return f"{self.body.index + 1:,} of {len(self.titles):,}" if self.titles else ""

    def status(self, keys: dict[str, str], folder_row: FolderRow, *, folders: bool, arrived: int = 0) -> Status:
        """What the last row says while one chooses. folder_row: the list that is shown. folders: they are off the screen. arrived: articles
        that came in since.
        """
        help, left = Hint(keys["help"], "help"), (Hint(keys["arrivals"], f"{arrived:,} new"),) if arrived else ()
        row = self.chosen
        if row is None:
            return Status(nothing_in(folder_row, keys), left=left, hints=(Hint(keys["left"], "folders"), help))
        second = Hint(keys["left"], "folders") if folders else Hint(keys["bookmark"], "bookmark")
        hints = (Hint(keys["open"], "read"), second, Hint(keys["search"], "search"), help)
        said = notes(row) if self.body.tall == 1 else ()  # three-line rows say them themselves
        facts = f" {self.marks.dot} ".join((safe_line(row.site), *said))
        return Status(self.position, facts, left, hints=hints)

    def _draw(self, index: int, is_chosen: bool) -> Sequence[Line]:
        item = self.titles[index]
        look = ListLook(self.cells, self.now, self.marks, self.columns, self.focused)
        if self.linear:
            return ((Run(spoken(item, self.now)),),)
        if self.body.tall == 3:
            return three_lines(item, look, is_chosen=is_chosen)
        return (one_line(item, look, is_chosen=is_chosen),)
