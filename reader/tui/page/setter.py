"""What blocks are set with: the view, the links so far, what stands before each line; and running text, which every block is made of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from reader.models import Picture, Spans
from reader.tui.layout.runs import EMPTY, Line, Look, Run, line_width
from reader.tui.page.inline import Links, inline
from reader.tui.page.parts import Part, Prose, Stretch
from reader.tui.page.view import View

_SHORTEST = 12
"""Cells that a line of text has at least, however deep it stands in quotations and lists."""


class Group(NamedTuple):
    """Parts that stand together, with the empty rows they want before and after."""

    before: int
    parts: list[Part]
    after: int


@dataclass(slots=True)
class Setter:
    """What a block needs to be set: the view, the links so far, and what stands before its lines."""

    view: View
    links: Links = field(default_factory=Links)
    prefix: Line = EMPTY
    """Before every line: the bar of a quotation, the indent of a list."""
    block: int | None = None
    headings: list[str] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)

    @property
    def room(self) -> int:
        """Cells for the text itself."""
        return max(8, self.view.cells - line_width(self.prefix))

    def inside(self, *runs: Run) -> Setter:
        """A setter for what stands inside, with more before its lines; with nothing more where the lines would become too short."""
        prefix = (*self.prefix, *runs)
        return replace(self, prefix=prefix) if self.view.cells - line_width(prefix) >= _SHORTEST else self


def paragraph(spans: Spans, setter: Setter, look: Look = Look.PLAIN) -> Prose:
    """Running text."""
    text, stretches = inline(spans, setter.links)
    return prose(text, stretches, setter, look)


def prose(text: str, stretches: Sequence[Stretch], setter: Setter, look: Look = Look.PLAIN) -> Prose:
    """Text that wraps behind the setter's prefix."""
    view = setter.view
    return Prose(text, tuple(stretches), view.cells, look, lead=setter.prefix, hang=setter.prefix, block=setter.block)
