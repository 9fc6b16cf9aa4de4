"""A part is what a page is made of: a paragraph, a heading, a table. It knows its lines at the width it was made for.

Offsets are found for the whole text at once; looks are cut only for the lines that are seen.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import accumulate, pairwise
from operator import itemgetter
from typing import NamedTuple

from reader.export.superscripts import raised
from reader.models import Style
from reader.tui.layout.cells import right_to_left, width, window
from reader.tui.layout.runs import EMPTY, Line, Look, Run, gap, line_text, line_width
from reader.tui.layout.wrap import Break, balanced, breaks

_end = itemgetter(1)
_SHIFT = 8
"""Cells by which lines without columns are shifted."""


class Stretch(NamedTuple):
    """Characters `start` to `end` of a text, in a look, leading to an address."""

    start: int
    end: int
    look: Look
    href: str = ""
    link: int = 0
    """The number of the link; 0 for none."""
    style: Style = Style.PLAIN
    """How the page set it: what stands above or below the line is drawn there."""


@dataclass(slots=True, eq=False)
class Prose:
    """Text that wraps. `lead` stands before the first line (a bullet), `hang` before the others; the wider one counts for both."""

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
    """The number of the heading or stripped passage."""
    lines: list[Break] = field(init=False)

    def __post_init__(self) -> None:
        room = self.cells - max(line_width(self.lead), line_width(self.hang))
        self.lines = balanced(self.text, room) if self.even else breaks(self.text, room)

    @property
    def height(self) -> int:
        return len(self.lines)

    def line(self, row: int, marked: Sequence[Stretch] = ()) -> Line:
        """Row `row` as runs. marked: stretches laid over it (a hit, the chosen link)."""
        start, end = self.lines[row]
        before = self.hang if row else self.lead
        runs = styled(self.text, start, end, self.look, (*self.stretches, *marked))
        if right_to_left(self.text):
            return (*before, gap(self.cells - width(line_text((*before, *runs)))), *runs)
        return (*before, *runs)

    @property
    def shown(self) -> str:
        """The text in which words are found."""
        return self.text

    def row_of(self, offset: int) -> int:
        """The row in which a character of the text stands."""
        return min(bisect_right(self.lines, offset, key=_end), len(self.lines) - 1)

    def offset_of(self, row: int) -> int:
        """Where the text of a row begins."""
        return self.lines[row][0]

    def row_shown(self, offset: int) -> int:
        """The row in which a character of what is shown stands."""
        return self.row_of(offset)


@dataclass(slots=True, eq=False)
class Drawn:
    """Lines that are drawn already: rules, empty rows, facts, tables."""

    rows: tuple[Line, ...]
    block: int | None = None
    role: str = ""
    index: int = 0
    text: str = ""
    """What they say, one line for each row; "" where they say nothing of the article."""
    rule: int = -1
    """The row that is a rule, for which `text` has no line; -1: there is none."""
    linked: bool = False
    """There are links in it."""
    _begins: list[int] = field(init=False, default_factory=list)
    """Where each row begins in what is shown, once that was asked."""

    @property
    def height(self) -> int:
        return len(self.rows)

    @property
    def shown(self) -> str:
        """Where words are found: the rows as they are drawn."""
        return "\n".join(map(line_text, self.rows)) if self.text else ""

    def line(self, row: int, marked: Sequence[Stretch] = ()) -> Line:
        return _laid_over(self.rows[row], self._begin(row), marked) if marked else self.rows[row]

    def row_of(self, offset: int) -> int:
        line = self.text.count("\n", 0, offset)
        return min(line + (0 <= self.rule <= line), self.height - 1)

    def offset_of(self, row: int) -> int:
        """Where the text of a row begins."""
        return sum(len(line) + 1 for line in self.text.split("\n")[: row - (0 <= self.rule < row)])

    def links(self) -> Iterator[tuple[int, int, str]]:
        """Where links stand in what is shown: start, end, address."""
        for row, line in enumerate(self.rows if self.linked else ()):
            at = self._begin(row)
            for run in line:
                if run.look & Look.LINK:
                    yield at, at + len(run.text), run.href
                at += len(run.text)

    def row_shown(self, offset: int) -> int:
        self._begin(0)
        return bisect_right(self._begins, offset) - 1

    def _begin(self, row: int) -> int:
        if not self._begins:
            self._begins = [0, *accumulate(len(line_text(line)) + 1 for line in self.rows)]
        return self._begins[row]


@dataclass(slots=True, eq=False)
class Wide(Drawn):
    """Lines that never wrap and can be shifted: code, and tables that do not fit.

    The first `fixed` cells stay. A line that goes on at the right ends in `more`; where columns begin at `stops`, only whole ones show.
    """

    role: str = "wide"
    cells: int = 72
    more: str = "›"
    fixed: int = 0
    stops: tuple[int, ...] = ()
    """The cells at which columns begin."""
    between: int = 0
    """Empty cells before each."""
    shift: int = 0
    ground: Look = Look.PLAIN
    """The look of the whole width behind the text: the tint of code."""
    widest: int = field(init=False)

    def __post_init__(self) -> None:
        self.widest = max(map(line_width, self.rows), default=0)

    def line(self, row: int, marked: Sequence[Stretch] = ()) -> Line:
        whole, start = Drawn.line(self, row, marked), self.fixed + self.shift
        line = (*_part(whole, 0, self.fixed), *_part(whole, start, self.cells - self.fixed))
        end = self._seen_to(row)
        if line_width(whole) > end:
            cut = (*_part(whole, 0, self.fixed), *_part(whole, start, end - start))
            fill = whole[-1].text[-1] if whole[-1].look is Look.DIM else " "  # the rule under the head goes on
            line = (*cut, Run(fill * (self.cells - 1 - line_width(cut)), cut[-1].look), Run(self.more, Look.ACCENT))
        return (*line, Run(" " * (self.cells - line_width(line)), self.ground)) if self.ground else line

    def shifted(self, step: int) -> int:
        """The shift one step further, to either side: by columns where there are some."""
        if not self.stops:
            return max(0, min(self.shift + step * _SHIFT, self.widest - self.cells))
        begins, last = self._columns()
        if step < 0:
            return max((begin for begin in begins if begin < self.shift), default=0)
        return min((begin for begin in begins if begin > self.shift), default=last) if self.shift < last else last

    def reveal(self, start: int, end: int) -> bool:
        """Shift as far as is needed to see these characters of what is shown. Whether that was needed."""
        row = self.row_shown(start)
        text = line_text(self.rows[row])
        before = self._begin(row)
        first, last = width(text[: start - before]), width(text[: max(start, end - 1) - before])
        if first < self.fixed or (first >= self.fixed + self.shift and last < self._seen_to(row)):
            return False
        self.shift = self._shift_to(first - self.fixed)
        return True

    def _shift_to(self, cell: int) -> int:
        """The shift that brings a cell behind those that stay into sight."""
        if not self.stops:
            middle = cell - (self.cells - self.fixed) // 2
            return max(0, min(-(-middle // _SHIFT) * _SHIFT, self.widest - self.cells))
        begins, last = self._columns()
        return min(last, max((begin for begin in begins if begin <= cell), default=0))

    def _columns(self) -> tuple[list[int], int]:
        """The shifts that bring a column to the front, and the last one that is of use."""
        begins = [stop - self.fixed for stop in self.stops if stop >= self.fixed]
        return begins, next((begin for begin in begins if begin >= self.widest - self.cells), begins[-1])

    def _seen_to(self, row: int) -> int:
        """The cell behind the last one of a row that is seen: where a line goes on, behind the last whole column."""
        start, room = self.fixed + self.shift, self.cells - self.fixed
        if line_width(self.rows[row]) <= start + room:
            return start + room
        end = start + room - 1
        return max((min(stop, end) for stop in self.stops if start < stop < end + self.between), default=end)


Part = Prose | Drawn | Wide


def _laid_over(line: Line, begin: int, marked: Sequence[Stretch]) -> Line:
    """A line that is drawn already, with stretches laid over it; `begin`: where it begins in the text that they mean."""
    text, own, at = line_text(line), [], 0
    for run in line:
        own.append(Stretch(at, at + len(run.text), run.look, run.href))
        at += len(run.text)
    over = [
        each._replace(start=each.start - begin, end=each.end - begin) for each in marked if begin < each.end and each.start < begin + at
    ]
    return styled(text, 0, at, Look.PLAIN, (*own, *over))


def styled(text: str, start: int, end: int, base: Look, stretches: Sequence[Stretch]) -> Line:
    """`text[start:end]` cut where looks change; later stretches lie over earlier ones, and a hit or a chosen one hides what is under it."""
    inside = [stretch for stretch in stretches if stretch.start < end and stretch.end > start]
    if not inside:
        return (Run(text[start:end], base),)
    edges = sorted({start, end, *(min(max(edge, start), end) for s in inside for edge in (s.start, s.end))})
    return tuple(_run(text, left, right, base, inside) for left, right in pairwise(edges))


def _run(text: str, left: int, right: int, base: Look, stretches: Sequence[Stretch]) -> Run:
    look, href, words = base, "", text[left:right]
    for stretch in stretches:
        if stretch.start <= left and right <= stretch.end:
            words = raised(words, stretch.style) if stretch.style else words
            look = stretch.look if stretch.look & (Look.CURRENT | Look.CHOSEN) else look | stretch.look
            href = stretch.href or href
    return Run(words, look, href)


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
