"""The list as a whole: all read, panes, density, what went wrong, commands, and the first screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.tui.layout.panes import Box, Pane
from reader.tui.layout.runs import EMPTY, Line, Look, Run, gap
from reader.tui.layout.status import Hint
from reader.tui.sheets import Sheet

if TYPE_CHECKING:
    from reader.tui.app import ReaderApp

FIRST_RUN: tuple[Line, ...] = (
    (Run("Nothing to read yet.", Look.STRONG),),
    EMPTY,
    (Run("a", Look.KEY), gap(3), Run("add a paper or a page"), Run(" by its address", Look.DIM)),
    (Run("i", Look.KEY), gap(3), Run("bring your list"), Run(": OPML, Pocket, Instapaper, wallabag", Look.DIM)),
    (Run("d", Look.KEY), gap(3), Run("read the demo paper"), Run(", nothing is downloaded", Look.DIM)),
)


def all_read(app: ReaderApp) -> None:
    """Count every article of this list as read."""
    from reader.library import articles

    articles.mark(app.session.library, articles.ids(app.session.library, app.state.shelf.query), read=True)
    app.refresh_rows()
    app.say("All read.", "", app.hint("undo", "undo"))


def panes(app: ReaderApp) -> None:
    """Through the sets of panes that fit."""
    from reader.tui.acts import move

    move.toggle_panes(app)


def density(app: ReaderApp) -> None:
    """One-line or three-line rows."""
    app.state.swapped = not app.state.swapped
    app.arrange()


def errors(app: ReaderApp) -> None:
    """What went wrong since the program was opened, the last first."""
    if not app.state.errors:
        app.say("Nothing went wrong.")
        return
    lines: list[Line] = []
    for message, hint in reversed(app.state.errors[-50:]):
        lines += [(Run("! ", Look.ERROR), Run(message)), *([(gap(2), Run(hint, Look.DIM))] if hint else [])]
    app.open_sheet(Sheet("What went wrong", text=lines, hints=(Hint("j k", "more"), Hint("Esc", "back"))))


def command(app: ReaderApp) -> None:
    """The command palette."""
    from reader.tui.acts import palette

    palette.open(app)


def draw_notice(app: ReaderApp) -> None:
    """On an empty library: what to do, in three lines."""
    plan, screen = app.state.plan, app.pages
    box = plan.boxes.get(Pane.LIST) if plan else None
    if plan is None or box is None or app.alone is not None or not app.state.first_run or app.state.focus is Pane.PAGE:
        screen.stand(screen.notice, None)
        return
    room = app.size.height - 4
    indent = 11 if box.width >= 70 else 1
    top = 6 if room >= 14 else 3 if room >= 8 else 2
    screen.stand(screen.notice, Box(box.x + indent, box.width - indent), top, min(len(FIRST_RUN), room))
    screen.notice.show(*FIRST_RUN)
