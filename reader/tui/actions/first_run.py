"""What an empty library offers, in three lines."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from reader.tui.layout.panes import Box, Pane
from reader.tui.layout.runs import EMPTY, Line, Look, Run, clip, gap, line_width

if TYPE_CHECKING:
    from reader.tui.workspace import Workspace

_OFFERS = {
    "add": ("add a paper or a page", " by its address"),
    "bring": ("bring your list", ": OPML, {some}"),
    "demo": ("read the demo paper", ", nothing is downloaded"),
}
"""What an empty library offers, by action. Of the programs that a list may be from some are named."""


def draw(app: Workspace) -> None:
    """On an empty library: what to do, in three lines."""
    plan, screen = app.state.plan, app.pages
    box = plan.boxes.get(Pane.LIST) if plan else None
    if plan is None or box is None or app.alone is not None or not app.state.first_run or app.state.focus is Pane.PAGE:
        screen.stand(screen.notice, None)
        return
    height, head = app.size.height, 2 if plan.lean < 2 else 0
    indent = 11 if box.width >= 70 else min(1, box.x)
    room, cells = height - 1 - head, box.width - indent
    lines = [clip(line, cells, app.marks.ellipsis) for line in _first_run(app, cells)]
    if len(lines) > room:
        lines.remove(EMPTY)
    top = 6 if height >= 18 else 3 if height >= 12 else head
    screen.stand(screen.notice, Box(box.x + indent, cells), top, min(len(lines), room))
    screen.notice.show(*lines)


def _first_run(app: Workspace, cells: int) -> Iterator[Line]:
    from reader.imports.programs import SOME  # with all that reads their files, of which a library with articles has no need

    yield (Run("Nothing to read yet.", Look.STRONG),)
    yield EMPTY
    for action, (words, more) in _OFFERS.items():
        if key := app.keys.key_in("first", action):
            line = (Run(key, Look.KEY), gap(3), Run(words))
            whole = (*line, Run(more.format(some=SOME), Look.DIM))
            yield whole if line_width(whole) <= cells else line
