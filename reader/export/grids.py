"""A data table as rows of texts under the headings of their columns. How it is drawn is the business of who draws it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import takewhile, zip_longest

from reader.models import Cell, Spans, Table
from reader.text import fold
from reader.values import NamedTuple

WIDEST = 50
"""Most columns that a cell spans here, whatever its page claims."""
PROSE = 48
"""A cell with more characters than this is prose, and its row is better read as lines."""
BETWEEN = ", "
"""Between the headings of one column."""
APART = " · "
"""Between the values of a row that has no headings."""
NOTHING = "–"
"""Holds the place of an empty cell there."""


class Row(NamedTuple):
    """One row, as long as the page made it: one row of a thousand cells makes no other longer."""

    cells: tuple[str, ...]
    """A cell that spans columns stands in the first of them; the others are empty."""
    over: tuple[str, ...]
    """The same, with the text of a spanning cell in all its columns: what stands above."""
    named: bool
    """Whether its first cell is a heading and others are not."""
    heading: bool
    """Whether all its cells with a text are headings."""
    alone: bool
    """Whether one text spans all of it, as the name of a part of the table does."""


class Saying(NamedTuple):
    """What a row says under one heading."""

    heads: tuple[str, ...]
    """The headings that stand above it; none where it has no heading."""
    cells: tuple[str, ...]
    """Its texts, an empty one for a cell that holds its place."""

    @property
    def head(self) -> str:
        """The headings as one; "" for none."""
        return BETWEEN.join(self.heads)

    @property
    def value(self) -> str:
        """The texts as one."""
        return APART.join(cell or NOTHING for cell in self.cells)


class Grid(NamedTuple):
    """The rows that say anything."""

    rows: tuple[Row, ...]
    headed: int
    """How many of the first rows are headings of columns, or of the whole table."""

    def sizes(self, columns: Callable[[str], int]) -> list[int]:
        """The width of the widest cell of each column. columns: measures a text."""
        sizes: list[int] = []
        for row in self.rows:
            sizes += [0] * (len(row.cells) - len(sizes))
            for at, cell in enumerate(row.cells):
                sizes[at] = max(sizes[at], columns(cell))
        return sizes

    def sayings(self) -> Iterator[list[Saying]]:
        """What each row says. Nothing of it is lost."""
        above = [row for row in self.rows[: self.headed] if not row.alone]
        heads = [tuple(dict.fromkeys(filter(None, texts))) for texts in zip_longest(*(row.over for row in above))]
        for number, row in enumerate(self.rows):
            if row.alone:
                yield [Saying((), (next(filter(None, row.cells)),))]
            elif number < self.headed:
                continue
            elif heads:
                yield [Saying(heads[at] if at < len(heads) else (), (cell,)) for at, cell in enumerate(row.cells) if cell]
            elif row.named:
                yield [Saying(row.cells[:1], row.cells[1:])]
            elif any(len(cell) > PROSE for cell in row.cells):
                yield [Saying((), (cell,)) for cell in row.cells if cell]
            else:
                yield [Saying((), row.cells)]


def grid(table: Table, text: Callable[[Spans], str]) -> Grid:
    """The table as a grid. text: a cell's words."""
    rows = [row for row in (_row(cells, text) for cells in table.rows) if any(row.cells)]
    return Grid(tuple(rows), _headed(rows))


def _headed(rows: Sequence[Row]) -> int:
    names = sum(1 for _ in takewhile(lambda row: row.alone, rows))
    heads = sum(1 for _ in takewhile(lambda row: row.heading and not row.alone, rows[names:]))
    return names + heads if heads and names + heads < len(rows) else 0


def _row(cells: Sequence[Cell], text: Callable[[Spans], str]) -> Row:
    texts: list[str] = []
    over: list[str] = []
    for cell in cells:
        said, columns = fold(text(cell.spans)), min(cell.columns, WIDEST)
        texts += [said, *[""] * (columns - 1)]
        over += [said] * columns
    told = [cell for cell in cells if cell.spans]
    heading = all(cell.heading for cell in told)
    named = len(cells) > 1 and bool(cells[0].spans) and cells[0].heading and not any(cell.heading for cell in cells[1:])
    return Row(
        tuple(texts), tuple(over), named, heading and not (named and len(told) == 1), len(told) == 1 and told[0].columns == len(texts)
    )
