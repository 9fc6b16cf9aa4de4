"""A part is what a page is made of: a paragraph, a heading, a table. It knows its lines at the width it was made for.

Offsets are found for the whole text at once; looks are cut only for the lines that are seen.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from reader.tui.layout.cells import cut, right_to_left, width, window
from reader.tui.layout.runs import EMPTY, Line, Look, Run, gap, line_text
from reader.tui.layout.wrap import Break, balanced, breaks


class Stretch(NamedTuple):
    """Characters `start` to `end` of a text, in a look, leading to an address."""

    start: int
    end: int
    look: Look
    href: str = ""
    link: int = 0
    """The number of the link; 0 for none."""


@dataclass(slots=True, eq=False)
class Prose:
    """Text that wraps. `lead` stands before the first line (a bullet), `hang` before the others; both of one width."""

    text: str
    stretches: tuple[Stretch, ...] = ()
    cells: int = 72
    look: Look = Look.PLAIN
    lead: Line = EMPTY
    hang: Line = EMPTY
    even: bool = False
    """Balanced lines, as in a headline."""
    block: int | None = None
    """Index in `Article.blocks` of the block it belongs to; None outside the text."""
    role: str = ""
    """heading · stripped · head · … : what keys look for; "" for running text."""
    index: int = 0
    """Which heading or stripped passage it is."""
    lines: list[Break] = field(init=False)

    def __post_init__(self) -> None:
        room = self.cells - sum(width(run.text) for run in self.lead)
        self.lines = balanced(self.text, room) if self.even else breaks(self.text, room)

    @property
    def height(self) -> int:
        return len(self.lines)

    def line(self, row: int, marked: Sequence[Stretch] = ()) -> Line:
        """Row `row` as runs. marked: stretches laid over it (a hit, the chosen link)."""
        start, end = self.lines[row]
        before = self.hang if row else self.lead
        runs = _styled(self.text, start, end, self.look, (*self.stretches, *marked))
        if right_to_left(self.text):
            return (*before, gap(self.cells - width(line_text((*before, *runs)))), *runs)
        return (*before, *runs)

    def row_of(self, offset: int) -> int:
        """The row in which a character of the text stands."""
        for row, (_, end) in enumerate(self.lines):
            if offset < end or row == len(self.lines) - 1:
                return row
        return 0


@dataclass(slots=True, eq=False)
class Drawn:
    """Lines that are drawn already: rules, empty rows, facts."""

    rows: tuple[Line, ...]
    block: int | None = None
    role: str = ""
    index: int = 0
    text: str = ""

    @property
    def height(self) -> int:
        return len(self.rows)

    def line(self, row: int, marked: Sequence[Stretch] = ()) -> Line:
        return self.rows[row]

    def row_of(self, offset: int) -> int:
        return 0


@dataclass(slots=True, eq=False)
class Wide:
    """Lines that never wrap and can be shifted: code, and tables that do not fit.

    The first `fixed` cells stay. A line that goes on at the right ends in `more`.
    """

    rows: tuple[Line, ...]
    cells: int
    more: str
    fixed: int = 0
    shift: int = 0
    ground: Look = Look.PLAIN
    """Laid under the whole width: the tint of code."""
    block: int | None = None
    role: str = "wide"
    index: int = 0
    text: str = ""

    @property
    def height(self) -> int:
        return len(self.rows)

    @property
    def widest(self) -> int:
        return max((width(line_text(row)) for row in self.rows), default=0)

    def line(self, row: int, marked: Sequence[Stretch] = ()) -> Line:
        runs = _part(self.rows[row], 0, self.fixed)
        whole = width(line_text(self.rows[row]))
        start = self.fixed + self.shift
        shown = _part(self.rows[row], start, self.cells - self.fixed)
        if whole > start + self.cells - self.fixed:
            shown = (*_part(self.rows[row], start, self.cells - self.fixed - 1), Run(self.more, Look.ACCENT))
        line = (*runs, *shown)
        return (*line, Run(" " * (self.cells - width(line_text(line))), self.ground)) if self.ground else line

    def row_of(self, offset: int) -> int:
        return self.text.count("\n", 0, offset)


Part = Prose | Drawn | Wide


def blank(rows: int = 1) -> Drawn:
    """Empty rows."""
    return Drawn((EMPTY,) * rows)


def shortened(text: str, cells: int, ellipsis: str) -> str:
    """`text` on one line of at most `cells` cells."""
    return cut(" ".join(text.split()), cells, ellipsis)


def _styled(text: str, start: int, end: int, base: Look, stretches: Sequence[Stretch]) -> Line:
    """`text[start:end]` cut where looks change; later stretches lie over earlier ones, a hit or choice hides what is under it."""
    inside = [stretch for stretch in stretches if stretch.start < end and stretch.end > start]
    if not inside:
        return (Run(text[start:end], base),)
    edges = sorted({start, end, *(min(max(edge, start), end) for s in inside for edge in (s.start, s.end))})
    return tuple(_run(text, left, right, base, inside) for left, right in pairwise(edges))


def _run(text: str, left: int, right: int, base: Look, stretches: Sequence[Stretch]) -> Run:
    look, href = base, ""
    for stretch in stretches:
        if stretch.start <= left and right <= stretch.end:
            look = stretch.look if stretch.look & (Look.CURRENT | Look.CHOSEN) else look | stretch.look
            href = stretch.href or href
    return Run(text[left:right], look, href)


def _part(line: Line, start: int, cells: int) -> Line:
    """The cells of a line from `start` on."""
    out: list[Run] = []
    at = 0
    for run in line:
        size = width(run.text)
        low, high = max(start - at, 0), min(start + cells - at, size)
        if low < high:
            out.append(run._replace(text=window(run.text, low, high - low)))
        at += size
    return tuple(out)
