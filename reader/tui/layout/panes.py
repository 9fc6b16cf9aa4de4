"""Which panes stand where, and how wide: one function of the terminal's size and of what is being looked at."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

MARGIN = 1
"""At each side; none below 30 columns."""
GUTTER = 3
LEAST_WIDTH, LEAST_HEIGHT = 20, 5
LIST_ALONE = 104
"""A list alone is at most this wide, and centred."""


class Pane(StrEnum):
    """A column of the screen, by the name under which it is spoken of."""

    FOLDERS = "folders"
    LIST = "list"
    PAGE = "page"


@dataclass(frozen=True, slots=True)
class Box:
    """Columns of a pane: where it begins and how many cells it has."""

    x: int
    width: int
    spare: int = 0
    """Empty cells at its right that no other pane has: lines that never wrap may reach into them."""


@dataclass(frozen=True, slots=True)
class Plan:
    """The screen at one size."""

    boxes: dict[Pane, Box]
    status: Box
    tall: bool
    """Rows of the list take three lines."""
    marks: bool
    """The list has mark columns and dates."""
    lean: int
    """Rows saved: 0 all drawn · 1 from 8 to 19 rows · 2 from 5 to 7 rows."""

    @property
    def single(self) -> bool:
        """Whether one pane has the screen for itself."""
        return len(self.boxes) == 1


def fits(width: int, height: int) -> bool:
    """Whether the screen can be drawn at all."""
    return width >= LEAST_WIDTH and height >= LEAST_HEIGHT


def has_several(width: int) -> bool:
    """Whether panes have room beside each other."""
    return width >= 96


def width_class(width: int) -> str:
    """The name under which a choice of panes is remembered."""
    return next(name for name, low in (("wide", 180), ("three", 120), ("two", 96), ("one", 30), ("least", 0)) if width >= low)


def plan(width: int, height: int, focus: Pane, *, one: bool = False, measure: int = 72, swapped: bool = False) -> Plan:
    """Where each pane stands.

    focus: the pane that has the keys. one: only that pane, at any width (`v`, and Enter on a narrow page). measure: columns of
    text. swapped: `Z` swaps one-line and three-line rows.
    """
    margin = MARGIN if width >= 30 else 0
    boxes = {focus: Box(margin, width - 2 * margin)} if one or not has_several(width) else _several(width, focus)
    tall = (96 <= width < 180 and len(boxes) > 1) != swapped and width >= 30
    boxes = {pane: _narrowed(pane, box, measure) for pane, box in boxes.items()}
    if page := boxes.get(Pane.PAGE):
        boxes[Pane.PAGE] = replace(page, spare=max(0, width - margin - page.x - page.width))
    status = next(iter(boxes.values())) if len(boxes) == 1 else Box(MARGIN, width - 2 * MARGIN)
    return Plan(boxes, status, tall, marks=width >= 30, lean=0 if height >= 20 else 1 if height >= 8 else 2)


def alone(width: int, most: int = LIST_ALONE) -> Box:
    """Where a column stands that has the screen for itself: centred, at most that wide."""
    margin = MARGIN if width >= 30 else 0
    return _centred(Box(margin, width - 2 * margin), most)


def _several(width: int, focus: Pane) -> dict[Pane, Box]:
    inner = width - 2 * MARGIN
    if width >= 120:
        folders, rows = (26, 88) if width >= 180 else (23, 45)
        return _side_by_side(inner, (Pane.FOLDERS, folders), (Pane.LIST, rows), (Pane.PAGE, 0))
    if focus is Pane.FOLDERS:
        return _side_by_side(inner, (Pane.FOLDERS, 23), (Pane.LIST, 0))
    return _side_by_side(inner, (Pane.LIST, 45), (Pane.PAGE, 0))


def _side_by_side(inner: int, *wanted: tuple[Pane, int]) -> dict[Pane, Box]:
    """Panes from the left with a gutter between; the last takes the rest."""
    boxes, x = {}, MARGIN
    for pane, width in wanted:
        boxes[pane] = Box(x, width or inner + MARGIN - x)
        x += width + GUTTER
    return boxes


def _narrowed(pane: Pane, box: Box, measure: int) -> Box:
    """The page no wider than the measure, a list alone no wider than LIST_ALONE; both centred in their room."""
    return _centred(box, measure if pane is Pane.PAGE else LIST_ALONE)


def _centred(box: Box, most: int) -> Box:
    return Box(box.x + (box.width - most) // 2, most) if box.width > most else box
