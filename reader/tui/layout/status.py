"""The last row: left says state, right says keys. What does not fit goes, `? help` last."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from reader.tui.layout.marks import Marks
from reader.tui.layout.runs import EMPTY, Line, Look, Run, clip, gap, line_width

MOST_HINTS = 4
_NAME = 12
"""Cells that a name must have, with the dot before it, for its beginning to say anything."""


@dataclass(frozen=True, slots=True)
class Hint:
    """A key and its word: `x show`."""

    key: str
    word: str


@dataclass(frozen=True, slots=True)
class Status:
    """What the last row says. `state` in normal strength, `facts` dim; `left` hints follow them."""

    state: str = ""
    facts: str = ""
    left: tuple[Hint, ...] = ()
    position: str = ""
    hints: tuple[Hint, ...] = ()
    error: bool = False


def status_line(status: Status, cells: int, marks: Marks) -> Line:
    """One line of exactly `cells` cells.

    Where that is too narrow, the right half gives way from its left end (the position, then hints; the last one stays), then the hints at
    the left, then the facts; the state stays. A name among the facts is cut before it goes, a sentence is not.
    """
    for facts, left, position, hints in _sacrifices(status):
        line = _fitted(_left(status, facts, left, marks), _right(position, hints), cells)
        if line is not None:
            return line
    return _cut(status, cells, marks)


def _cut(status: Status, cells: int, marks: Marks) -> Line:
    """The line where not even the facts and one hint fit."""
    bare, right = _left(status, "", (), marks), _right("", status.hints[-1:])
    room = cells - line_width(right) - (2 if right else 0)
    if status.state and not status.state.endswith(".") and room - line_width(bare) >= _NAME:
        bare = clip(_left(status, status.facts, (), marks), room, marks.ellipsis)
    line = _fitted(bare, right, cells)
    if line is not None:
        return line
    line = clip(bare, cells, marks.ellipsis)
    return (*line, gap(cells - line_width(line)))


def hint_runs(hint: Hint) -> Line:
    """A key, bold, and its word, dim."""
    return (Run(hint.key, Look.KEY), Run(f" {hint.word}", Look.DIM))


def hints_line(hints: tuple[Hint, ...]) -> Line:
    """Hints three spaces apart; one whose key the reader took away is left out."""
    out: list[Run] = []
    for hint in hints:
        if not hint.key.strip():
            continue
        out += [*((gap(3),) if out else ()), *hint_runs(hint)]
    return tuple(out)


def _sacrifices(status: Status) -> Iterator[tuple[str, tuple[Hint, ...], str, tuple[Hint, ...]]]:
    """Facts, hints at the left, position, hints at the right: from all of them to the facts and one hint."""
    hints = status.hints[-MOST_HINTS:]
    yield status.facts, status.left, status.position, hints
    for first in range(max(1, len(hints))):
        yield status.facts, status.left, "", hints[first:]
    yield status.facts, (), "", hints[-1:]


def _fitted(left: Line, right: Line, cells: int) -> Line | None:
    room = cells - line_width(left) - line_width(right)
    return (*left, gap(room), *right) if room >= (2 if left and right else 0) else None


def _left(status: Status, facts: str, hints: tuple[Hint, ...], marks: Marks) -> Line:
    sign: Line = (Run("!", Look.ERROR), gap(1)) if status.error else EMPTY
    state: Line = (Run(status.state),) if status.state else EMPTY
    more: Line = (Run(_apart(status.state, facts, marks), Look.DIM),) if facts else EMPTY
    line = (*sign, *state, *more)
    return (*line, gap(2 if line else 0), *hints_line(hints)) if hints else line


def _apart(state: str, facts: str, marks: Marks) -> str:
    """Facts after a sentence follow it; facts after a place stand behind a dot."""
    if not state:
        return facts
    return f" {facts}" if state.endswith(".") else f" {marks.dot} {facts}"


def _right(position: str, hints: tuple[Hint, ...]) -> Line:
    keys = hints_line(hints)
    if not position:
        return keys
    return (Run(position, Look.DIM), *((gap(3), *keys) if keys else ()))
