"""Lines of the screen as values: runs of text with a look. What a look is painted with stands in reader.tcss."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntFlag
from typing import NamedTuple, TypeAlias

from reader.tui.layout.cells import cut, width


class Look(IntFlag):
    """What a run is, not its colour; looks combine (`Look.LINK | Look.EMPHASIS`)."""

    PLAIN = 0
    STRONG = 1
    EMPHASIS = 2
    DIM = 4
    ACCENT = 8
    HEADING = 16
    CHOSEN = 32
    LINK = 64
    NUMBER = 128
    BAR = 256
    CODE = 512
    WARNING = 1024
    ERROR = 2048
    NEW = 4096
    GONE = 8192
    HIT = 16384
    CURRENT = 32768
    KEY = 65536
    STRIKE = 131072
    KEPT = 262144


class Run(NamedTuple):
    """Text in one look. `text` is terminal-safe and holds no newline."""

    text: str
    look: Look = Look.PLAIN
    href: str = ""
    """An address for the terminal (OSC 8), printable ASCII only; "" for none."""


Line: TypeAlias = tuple[Run, ...]

EMPTY: Line = ()


def line_width(line: Iterable[Run]) -> int:
    """Cells that a line takes."""
    return sum(width(run.text) for run in line)


def line_text(line: Iterable[Run]) -> str:
    """A line without its looks."""
    return "".join(run.text for run in line)


def gap(cells: int) -> Run:
    """That many empty cells (none when negative)."""
    return Run(" " * max(0, cells))


def clip(line: Line, cells: int, ellipsis: str = "…") -> Line:
    """`line` in at most `cells` cells, its last run cut with an ellipsis."""
    if line_width(line) <= cells:
        return line
    kept, left = [], cells
    for run in line:
        size = width(run.text)
        if size > left:
            kept.append(run._replace(text=cut(run.text, left, ellipsis)))
            break
        kept.append(run)
        left -= size
    return tuple(run for run in kept if run.text)


def spread(left: Line, right: Line, cells: int, ellipsis: str = "…") -> Line:
    """`left` and `right` at the two edges of `cells`; the left gives way, two cells stay between them."""
    size = line_width(right)
    if size > cells:
        return clip(right, cells, ellipsis)
    left = clip(left, max(0, cells - size - 2), ellipsis) if right else clip(left, cells, ellipsis)
    return (*left, gap(cells - size - line_width(left)), *right)


def chosen(line: Line, cells: int) -> Line:
    """`line` as one even run of `cells` cells: no marks of other colours, nothing dim, never spotty."""
    text = line_text(line)
    return (Run(text + " " * (cells - width(text)), Look.CHOSEN),)
