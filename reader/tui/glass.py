"""What the terminal shows: of all that Textual would paint, only what looks otherwise than it does already is sent."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple, TypeVar

from textual._compositor import ChopsUpdate, LayoutUpdate
from textual.geometry import Size
from textual.strip import Strip

from reader.tui.layout.cells import width
from reader.tui.widgets.paint import Cell, cells_of, is_fixed, span

T = TypeVar("T")


class Piece(NamedTuple):
    """Part of a row, as it is sent."""

    x: int
    strip: Strip

    @property
    def end(self) -> int:
        """The column behind it."""
        return self.x + self.strip.cell_length


class Glass:
    """Remembers what was sent, so that nothing is sent twice: over a slow line each row takes a moment that is felt.

    Textual paints a layout when it changes, and each widget in it once more when that has heard of it; and a short row to its end.
    """

    def __init__(self) -> None:
        self._size = Size(0, 0)
        self._rows: list[list[Cell | None]] = []
        """None for a cell of which it is not known what it shows."""

    def forget(self) -> None:
        """Somebody else wrote to the terminal: nothing is known of it."""
        self._size = Size(0, 0)

    def less(self, update: T, size: Size) -> T | ChopsUpdate:
        """What of an update is to be sent to a terminal of that size; it is taken for sent. One that was made for another size is sent as
        it is: nobody knows what becomes of its ends.
        """
        if not isinstance(update, (ChopsUpdate, LayoutUpdate)):
            return update
        if _size(update) != size:
            self.forget()
            return update
        pieces = _pieces(update) if isinstance(update, ChopsUpdate) else _rows(update)
        if size != self._size:
            self._size, self._rows = size, [[None] * size.width for _ in range(size.height)]
        sent: list[list[Piece]] = [[] for _ in range(size.height)]
        for y, piece in pieces:
            sent[y] += self._changed(y, piece)
        chops = [{piece.x: piece.strip for piece in row} for row in sent]
        spans = [(y, 0, size.width) for y, row in enumerate(sent) if row] or [(0, 0, 0)]  # even then the cursor is set
        return ChopsUpdate(chops, spans, [[piece.end for piece in row] for row in sent])

    def _changed(self, y: int, piece: Piece) -> Iterator[Piece]:
        """What of a piece has to be sent; it is noted as sent."""
        row, x, strip = self._rows[y], piece.x, piece.strip
        cells = cells_of(strip)
        if is_fixed(strip) or len(cells) != strip.cell_length:
            _note(row, x, [None] * strip.cell_length)
            yield piece
            return
        start, count = span(row[x : piece.end], cells)
        if count:
            _note(row, x + start, cells[start : start + count])
            yield Piece(x + start, strip.crop(start, start + count))


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
            yield y, Piece(x, strip)
            x += strip.cell_length


def _pieces(update: ChopsUpdate) -> Iterator[tuple[int, Piece]]:
    """The pieces that an update of some rows paints, each with its row. Textual cuts their ends only."""
    for y, first, last in update.spans:
        for end, (x, strip) in zip(update.chop_ends[y], update.chops[y].items(), strict=False):
            if strip is not None and x < last and end > first:
                yield y, Piece(x, strip if end <= last else strip.crop(0, last - x))


def _note(row: list[Cell | None], x: int, cells: Iterable[Cell | None]) -> None:
    """Note what cells show from now on. Of a wide character beside them one half may have gone."""
    noted = list(cells)
    end = x + len(noted)
    row[x:end] = noted
    for beside in (x - 1, end):
        if 0 <= beside < len(row) and (cell := row[beside]) is not None and width(cell[0]) > 1:
            row[beside] = None
