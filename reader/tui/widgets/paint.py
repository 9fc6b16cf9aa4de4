"""Lines of runs as strips: looks become the styles that reader.tcss gives them."""

from __future__ import annotations

from collections.abc import Mapping

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from reader.text import safe
from reader.tui.layout.runs import Line, Look
from reader.urls import printable

COMPONENTS = {f"look--{look.name.lower()}": look for look in Look if look.name}
"""Component classes of the screen, one for each look."""


class Palette:
    """What looks are painted with. Styles are made once: a link keeps its identity over all its lines."""

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

    def strip(self, line: Line, cells: int) -> Strip:
        """A line as a strip of exactly that many cells."""
        segments = [Segment(gated(run.text), self.style(run.look, printable(run.href))) for run in line if run.text]
        return Strip(segments).adjust_cell_length(cells, self._plain)


def gated(text: str) -> str:
    """The last gate before the terminal: whatever was forgotten on the way, nothing that it would obey goes out."""
    if text.isprintable():
        return text
    return safe(text).replace("\n", " ").replace("\t", " ")
