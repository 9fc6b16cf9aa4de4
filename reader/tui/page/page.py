"""A composed page at one width: which row shows what. Rows are looked up, never built before they are seen."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate

from reader.tui.layout.runs import EMPTY, Line
from reader.tui.page.compose import Composed
from reader.tui.page.parts import Part, Stretch, Wide

Marked = Mapping[int, Sequence[Stretch]]
"""By part: stretches that are laid over its text."""


class PageLines:
    """The rows of a page."""

    def __init__(self, composed: Composed) -> None:
        self.composed = composed
        self.parts = composed.parts
        self.starts = [0, *accumulate(part.height for part in self.parts)]

    @property
    def height(self) -> int:
        """Rows in all."""
        return self.starts[-1]

    def at(self, row: int) -> tuple[int, int]:
        """The part that stands at a row, and which of its rows that is. Rows past the end give the last."""
        row = max(0, min(row, self.height - 1))
        index = bisect_right(self.starts, row) - 1
        return index, row - self.starts[index]

    def line(self, row: int, marked: Marked | None = None) -> Line:
        """A row as runs; empty past the end."""
        if not 0 <= row < self.height:
            return EMPTY
        index, inner = self.at(row)
        return self.parts[index].line(inner, (marked or {}).get(index, ()))

    def row_of(self, part: int, offset: int = 0) -> int:
        """The row in which a character of a part's text stands."""
        return self.starts[part] + self.parts[part].row_of(offset)

    def row_shown(self, part: int, offset: int = 0) -> int:
        """The row in which a character of what a part shows stands: a match, a link."""
        return self.starts[part] + self.parts[part].row_shown(offset)

    def with_role(self, role: str) -> Iterator[tuple[int, Part]]:
        """The parts that play a role, with their indices."""
        return ((index, part) for index, part in enumerate(self.parts) if part.role == role)

    def title_end(self) -> int:
        """The row after the headline; 0 when there is none."""
        return next((self.starts[index + 1] for index, _ in self.with_role("title")), 0)

    def wide_near(self, first: int, rows: int) -> Wide | None:
        """The first part on the screen that can be shifted."""
        last = self.at(first + rows - 1)[0]
        for part in self.parts[self.at(first)[0] : last + 1]:
            if isinstance(part, Wide) and part.widest > part.cells:
                return part
        return None
