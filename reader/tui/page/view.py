"""How a page is looked at: what composing it needs to know besides the article."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from reader.keys import in_force
from reader.models import Bookmark
from reader.tui.layout.marks import UNICODE, Marks


@cache
def _keys() -> Mapping[str, str]:
    return in_force().written()


@dataclass(frozen=True, slots=True)
class View:
    """Width, signs and what is shown."""

    cells: int = 72
    spare: int = 0
    """Cells right of them that are free."""
    marks: Marks = UNICODE
    lean: int = 0
    """Rows saved in a low terminal: see `panes.Plan`."""
    preview: bool = False
    """A narrow pane beside the list: its head says the date already."""
    stripped: bool = False
    """Stripped passages are shown in their places."""
    chosen: int = -1
    """Which of them is chosen; -1: none."""
    given: frozenset[int] = frozenset()
    """Indices of removals that were given back."""
    kept: tuple[Bookmark, ...] = ()
    """The passages that the reader keeps of the article."""
    pictures: bool = True
    """Pictures may be asked for."""
    keys: Mapping[str, str] = field(default_factory=_keys)
    """The key of each action, as people write it; "" for none."""
    linear: bool = False
    """Labels in words, no bars or rules: for screen readers."""

    def cells_for(self, widest: int) -> int:
        """Cells for lines that never wrap: with the spare ones if the lines fit then, and without limit where they are only spoken."""
        return max(self.cells, widest) if widest <= self.cells + self.spare or self.linear else self.cells
