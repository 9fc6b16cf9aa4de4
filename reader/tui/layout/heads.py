"""The head of a column: one line and one rule under it."""

from __future__ import annotations

from reader.tui.layout.marks import Marks
from reader.tui.layout.runs import EMPTY, Line, Look, Run, spread


def head(name: str, facts: str, cells: int, marks: Marks, *, focused: bool, title: str = "") -> Line:
    """The name at the left (bold when focused), facts at the right, dim; `title` after the name once the headline has left."""
    left: Line = (Run(name, Look.STRONG if focused else Look.DIM),)
    if title:
        left += (Run(f" {marks.dot} {title}" if name else title, Look.DIM),)
    right: Line = (Run(facts, Look.DIM),) if facts else EMPTY
    return spread(left, right, cells, marks.ellipsis)


def rule(cells: int, marks: Marks, *, heavy: int) -> Line:
    """A rule whose first `heavy` cells are heavy and in the accent, the rest thin and dim."""
    heavy = max(0, min(cells, heavy))
    return tuple(run for run in (Run(marks.heavy * heavy, Look.ACCENT), Run(marks.thin * (cells - heavy), Look.DIM)) if run.text)
