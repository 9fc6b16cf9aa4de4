"""What the terminal shows: of all that Textual would paint, only what looks otherwise than it does already is sent."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple, TypeAlias, TypeVar

from textual._compositor import ChopsUpdate, LayoutUpdate
from textual.geometry import Size
from textual.strip import Strip

from reader.tui.layout.cells import width
from reader.tui.widgets.paint import BLANK, Cell, cells_of, is_fixed, span, strip_of

T = TypeVar("T")
Row: TypeAlias = "list[Cell | None]"
"""None for a cell of which it is not known what it shows."""
WIPE = "\x1b[0m\x1b[2J"
"""Comes before a whole screen where nothing is known of the terminal: what is empty need not be sent then. And tmux keeps what stood beyond
the edge of a window that became smaller: a half of a wide character that is left of it takes the cell before away when it is written over.
"""
FEWEST = 4
"""Rows of text that must have moved before it is worth while to have the terminal move them."""


class Piece(NamedTuple):
    """Part of a row, as it is sent."""

    x: int
    strip: Strip
    cells: Row
    """What its cells show."""

    @property
    def end(self) -> int:
        """The column behind it."""
        return self.x + self.strip.cell_length


class Scroll(NamedTuple):
    """Rows that the terminal moves itself: from the first to the one before `end`, up by so many, or down below zero."""

    first: int
    end: int
    by: int

    @property
    def sequence(self) -> str:
        """How it is told to: the last of some rows is left downwards, or the first upwards, as a VT100 did it."""
        at, step = (self.end, "\n" * self.by) if self.by > 0 else (self.first + 1, "\x1bM" * -self.by)
        return f"\x1b[0m\x1b[{self.first + 1};{self.end}r\x1b[{at};1H{step}\x1b[r"

    def moved(self, rows: Sequence[Row]) -> list[Row]:
        """What is known of all rows afterwards."""
        nothing: Row = [BLANK for _ in rows[0]]
        came = (at + self.by for at in range(self.first, self.end))
        return [*rows[: self.first], *([*(rows[at] if self.first <= at < self.end else nothing)] for at in came), *rows[self.end :]]


class Update(ChopsUpdate):
    """What is sent: a sequence for the whole terminal, then pieces of rows."""

    def __init__(self, rows: Sequence[Sequence[Piece]], size: Size, before: str = "") -> None:
        spans = [(y, 0, size.width) for y, row in enumerate(rows) if row] or [(0, 0, 0)]  # even then the cursor is set
        super().__init__([{piece.x: piece.strip for piece in row} for row in rows], spans, [[piece.end for piece in row] for row in rows])
        self._before = before

    def render_segments(self, console: object) -> str:
        return self._before + super().render_segments(console)  # type: ignore[arg-type]


class Glass:
    """Remembers what was sent, so that nothing is sent twice: over a slow line each row takes a moment that is felt.

    Textual paints a layout when it changes, and each widget in it once more when that has heard of it; a short row to its end; and a text
    that moves by a line as a whole.
    """

    def __init__(self) -> None:
        self._size = Size(0, 0)
        self._rows: list[Row] = []

    def forget(self) -> None:
        """Somebody else wrote to the terminal: nothing is known of it."""
        self._size = Size(0, 0)

    def less(self, update: T, size: Size) -> T | Update:
        """What of an update is to be sent to a terminal of that size; it is taken for sent. One that was made for another size is sent as
        it is: nobody knows what becomes of its ends.
        """
        if isinstance(update, Update) or not isinstance(update, (ChopsUpdate, LayoutUpdate)):
            return update
        if _size(update) != size:
            self.forget()
            return update
        before = WIPE if size != self._size and isinstance(update, LayoutUpdate) else ""
        if size != self._size:
            nothing: Row = [BLANK if before else None]
            self._size, self._rows = size, [nothing * size.width for _ in range(size.height)]
        pieces = list(_pieces(update) if isinstance(update, ChopsUpdate) else _rows(update))
        after = self._after(pieces)
        scroll = _scroll(self._rows, after) if len({y for y, _ in pieces}) >= FEWEST else None
        if scroll is not None:
            rest = [(y, piece) for y, piece in pieces if not scroll.first <= y < scroll.end]
            self._rows, before = scroll.moved(self._rows), scroll.sequence
            others = (y for y in range(scroll.first, scroll.end) if after[y] != self._rows[y])
            pieces = [*rest, *((y, Piece(0, strip_of(after[y]), after[y])) for y in others)]
        sent: list[list[Piece]] = [[] for _ in range(size.height)]
        for y, piece in pieces:
            sent[y] += self._changed(y, piece)
        return Update(sent, size, before)

    def _after(self, pieces: Iterable[tuple[int, Piece]]) -> list[Row]:
        """What the rows will show."""
        after = list(map(list, self._rows))
        for y, piece in pieces:
            _note(after[y], piece.x, piece.cells)
        return after

    def _changed(self, y: int, piece: Piece) -> Iterator[Piece]:
        """What of a piece has to be sent; it is noted as sent."""
        row, (x, strip, cells) = self._rows[y], piece
        start, count = (0, len(cells)) if None in cells else span(row[x : piece.end], cells)
        if count:
            changed = cells[start : start + count]
            _note(row, x + start, changed)
            yield Piece(x + start, strip.crop(start, start + count), changed) if count < len(cells) else piece


def _unknown(cells: int) -> Row:
    return [None for _ in range(cells)]


def _cut(x: int, strip: Strip, end: int) -> Piece:
    """A strip as a piece that ends there at last. Nothing is known of cells about which terminals do not agree."""
    strip = strip if strip.cell_length <= end - x else strip.crop(0, end - x)
    cells = cells_of(strip)
    if is_fixed(strip) or len(cells) != strip.cell_length:
        return Piece(x, strip, _unknown(strip.cell_length))
    return Piece(x, strip, list(cells))


def _scroll(before: Sequence[Row], after: Sequence[Row]) -> Scroll | None:
    """How the terminal comes nearest to what the rows will show by moving some of them; None where that brings nothing."""
    old, new = [list(map(_text, rows)) for rows in (before, after)]
    best, gain = None, FEWEST - 1
    for by in _steps(old, new):
        places = [y for y in range(max(0, -by), min(len(new), len(new) - by)) if new[y] == old[y + by] != "" and after[y] == before[y + by]]
        for first, end in _runs(places):
            scroll = Scroll(first, end + by, by) if by > 0 else Scroll(first + by, end, by)
            moved = sum(bool(new[y].strip()) and new[y] != old[y] for y in range(first, end))
            if moved > gain and all(new[scroll.first : scroll.end]):
                best, gain = scroll, moved
    return best


def _steps(old: Sequence[str], new: Sequence[str]) -> list[int]:
    """By how many rows enough of what the rows say may have moved: most of those that are thinkable are not looked at closer."""
    stood: defaultdict[str, list[int]] = defaultdict(list)
    for y, text in enumerate(old):
        stood[text].append(y)
    moved = Counter(at - y for y, text in enumerate(new) if text.strip() and text != old[y] for at in stood[text])
    return sorted(by for by, rows in moved.items() if rows >= FEWEST)


def _text(row: Row) -> str:
    """What a row says; "" where not all of it is known."""
    return "" if None in row else "".join([cell[0] for cell in row if cell])


def _runs(places: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The first of places that follow each other, and the one behind the last of them."""
    for _, run in groupby(enumerate(places), lambda each: each[1] - each[0]):
        following = [place for _, place in run]
        yield following[0], following[-1] + 1


def _size(update: ChopsUpdate | LayoutUpdate) -> Size:
    """The size of the screen for which an update was made."""
    if isinstance(update, LayoutUpdate):
        return update.region.size
    return Size(max((ends[-1] for ends in update.chop_ends if ends), default=0), len(update.chops))


def _rows(update: LayoutUpdate) -> Iterator[tuple[int, Piece]]:
    """The pieces of a whole screen, each with its row."""
    for y, row in enumerate(update.strips, update.region.y):
        x = update.region.x
        for strip in row:
            yield y, _cut(x, strip, update.region.right)
            x += strip.cell_length


def _pieces(update: ChopsUpdate) -> Iterator[tuple[int, Piece]]:
    """The pieces that an update of some rows paints, each with its row. Textual cuts their ends only, and not that of a widget which was
    made wider and stands where it stood.
    """
    for y, first, last in update.spans:
        for end, (x, strip) in zip(update.chop_ends[y], update.chops[y].items(), strict=False):
            if strip is not None and x < last and end > first:
                yield y, _cut(x, strip, min(end, last))


def _note(row: list[Cell | None], x: int, cells: Iterable[Cell | None]) -> None:
    """Note what cells show from now on. Of a wide character beside them one half may have gone."""
    noted = list(cells)
    end = x + len(noted)
    row[x:end] = noted
    for beside in (x - 1, end):
        if 0 <= beside < len(row) and (cell := row[beside]) is not None and width(cell[0]) > 1:
            row[beside] = None
