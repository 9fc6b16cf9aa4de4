"""Lines of runs as strips: looks become the styles that reader.tcss gives them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import TypeAlias

from rich.segment import ControlType, Segment
from rich.style import Style
from textual.strip import Strip

from reader.text import safe
from reader.tui.layout.cells import drawn, painted_width, simple, width
from reader.tui.layout.runs import Line, Look
from reader.urls import printable

_SAVE, _RESTORE = "\x1b7", "\x1b8"
"""The place of the cursor."""
_GAP = re.compile(r"(?<=  )(?=\S)")
_CONTROL = ((ControlType.CURSOR_FORWARD, 0),)
"""Says to Textual that a segment takes no cells."""

Cell: TypeAlias = tuple[str, Style | None]
"""What a cell shows, and how."""
BLANK: Cell = (" ", None)
"""A cell of the terminal's own ground, as it is where nothing was written."""

COMPONENTS = {f"look--{look.name.lower()}": look for look in Look if look.name}
"""Component classes of the screen, one for each look."""


class Palette:
    """What looks are painted with. A style is made once, so that a link is one link over all its lines."""

    def __init__(self, styles: Mapping[Look, Style], plain: Style) -> None:
        self._looks = styles
        self._styles: dict[tuple[int, str], Style] = {(0, ""): plain}
        self._plain = plain

    def style(self, look: Look, href: str = "") -> Style:
        """The style of a look; the more telling part of a combined look wins."""
        key = (int(look), href)
        style = self._styles.get(key)
        if style is None:
            style = sum((self._looks[part] for part in Look if part & look), start=self._plain)
            if href:
                style += Style(link=href)
            self._styles[key] = style
        return style

    def blank(self, cells: int) -> Strip:
        """An empty row on the ground of the theme."""
        return Strip.blank(cells, self._plain)

    def strip(self, line: Line, cells: int) -> Strip:
        """A line as a strip of exactly that many cells."""
        segments = [Segment(gated(run.text), self.style(run.look, printable(run.href))) for run in line if run.text]
        if any(map(_is_loose, segments)):
            return self._fixed(segments, cells)
        return Strip(segments).adjust_cell_length(cells, self._plain)

    def _fixed(self, segments: list[Segment], cells: int) -> Strip:
        """A strip with text that terminals do not count alike: over a row of spaces, so that nothing of what stood there before stays, and
        with the cursor set to where the next segment begins, the next column behind a gap, and the end of the row."""
        fixed, at = [Segment(f"{_SAVE}{' ' * cells}{_RESTORE}", self._plain, _CONTROL)], 0
        pieces = [segment._replace(text=piece) for segment in Strip(segments).crop(0, cells) for piece in _GAP.split(segment.text)]
        for piece in pieces:
            fixed.append(piece)
            at += width(piece.text)
            if _is_loose(piece):
                fixed.append(self._set_to(min(at, cells)))
        return Strip([*fixed, self._set_to(cells)], cells)

    def _set_to(self, cell: int) -> Segment:
        return Segment(f"{_RESTORE}\x1b[{cell}C", self._plain, _CONTROL)


def _is_loose(segment: Segment) -> bool:
    return not segment.text.isascii() and painted_width(segment.text) != width(segment.text)


def gated(text: str) -> str:
    """The last gate before the terminal: whatever was forgotten on the way, nothing that it would obey goes out."""
    if not text.isprintable():
        text = safe(text).replace("\n", " ").replace("\t", " ")
    return drawn(text)


def changed_span(before: Strip, after: Strip) -> tuple[int, int]:
    """The first cell and the number of cells in which two strips of one row differ; (0, 0) when they look the same."""
    old, new = cells_of(before), cells_of(after)
    if old == new:
        return 0, 0
    if len(old) != len(new) or is_fixed(before) or is_fixed(after):
        return 0, after.cell_length
    return span(old, new)


def span(old: Sequence[Cell | None], new: Sequence[Cell | None]) -> tuple[int, int]:
    """The first cell and the number of cells in which two rows of one length differ; (0, 0) when they are the same. They begin and end
    between plain characters: a row that is cut beside a wide one, or one with marks, may lose what belongs to it.
    """
    if old == new:
        return 0, 0
    differ = [at for at, (one, other) in enumerate(zip(old, new, strict=True)) if one != other]
    start, end = differ[0], differ[-1] + 1
    while start and not (_is_simple(new[start - 1]) and _is_simple(new[start])):
        start -= 1
    while end < len(new) and not (_is_simple(new[end - 1]) and _is_simple(new[end])):
        end += 1
    return start, end - start


def _is_simple(cell: Cell | None) -> bool:
    return cell is not None and simple(cell[0])


def is_fixed(strip: Strip) -> bool:
    """Whether it moves the cursor itself, for terminals do not agree where its text ends."""
    return any(segment.control for segment in strip)


def cells_of(strip: Strip) -> list[Cell]:
    """What each cell shows, with the marks that are set on it; the second half of a wide character repeats it, and has the marks. A space
    of which nothing is seen is BLANK, however it was made.
    """
    cells: list[Cell] = []
    for text, style, _ in strip:
        if simple(text):
            each = {char: (char, style) for char in set(text)}  # what is the same is one object, for thousands would have to be kept
            if " " in each and _is_plain(style):
                each[" "] = BLANK
            cells += map(each.__getitem__, text)
            continue
        for char in text:
            if size := width(char):
                cells += [BLANK if char == " " and _is_plain(style) else (char, style)] * size
            elif cells:
                cells[-1] = (cells[-1][0] + char, style)
    return cells


@lru_cache(maxsize=256)
def _is_plain(style: Style | None) -> bool:
    """Whether nothing of it is seen where there is no letter."""
    if style is None:
        return True
    shows = style.reverse or style.underline or style.strike or style.link
    return not shows and (style.bgcolor is None or style.bgcolor.is_default)


def strip_of(cells: Sequence[Cell | None]) -> Strip:
    """What `cells_of` gives, as a strip again; every cell is known."""
    segments: list[Segment] = []
    at = 0
    while at < len(cells):
        at = min(at + max(1, width((cells[at] or BLANK)[0])), len(cells))
        char, style = cells[at - 1] or BLANK  # the last cell of a wide character has its marks
        if segments and segments[-1].style == style:
            segments[-1] = Segment(segments[-1].text + char, style)
        else:
            segments.append(Segment(char, style))
    return Strip(segments)
