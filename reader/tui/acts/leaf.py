"""Pages of the program's own that take the screen: help and changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.tui.help import help_lines
from reader.tui.layout.runs import Line
from reader.tui.layout.status import Hint, Status
from reader.tui.page.compose import Composed
from reader.tui.page.page import PageLines
from reader.tui.page.parts import Drawn

if TYPE_CHECKING:
    from reader.tui.app import ReaderApp


def help(app: ReaderApp) -> None:
    """The key table in force."""
    if app.state.plan is None:
        return
    app.state.mode = "help"
    app.arrange()
    lines = help_lines(app.keys, app.state.plan.status.width)
    leaf = app.pages.leaf
    leaf.title, leaf.focused = "Keys", True
    show_lines(app, lines)
    more = f" {app.marks.dot} more below" if leaf.body.last_top else ""
    leaf.facts = f"{app.keys.preset}{more}"
    leaf.draw_head()


def changes(app: ReaderApp) -> None:
    """What the paper changed in the article since it came."""
    app.say("This article did not change.")


def next_change(app: ReaderApp) -> None: ...


def older(app: ReaderApp) -> None: ...


def newer(app: ReaderApp) -> None: ...


def close(app: ReaderApp) -> None:
    """Back to the panes."""
    app.state.mode = ""
    app.arrange()


def show_lines(app: ReaderApp, lines: tuple[Line, ...]) -> None:
    """Show drawn lines in the leaf."""
    app.pages.leaf.body.show(PageLines(Composed((Drawn(lines),), (), (), ())))


def status(app: ReaderApp) -> Status:
    """What the last row says on such a page."""
    if app.state.mode == "help":
        find, back = app.keys.key_of("command"), app.keys.key_of("back")
        return Status("", "made from the key table in force", hints=(Hint(find, "find a key"), Hint(back, "back")))
    if app.state.mode == "search":
        order = "newest first" if app.state.newest else "best match first"
        other = "best first" if app.state.newest else "newest first"
        return Status("", order, hints=(Hint("Enter", "read at the passage"), Hint("Tab", other), Hint("Esc", "back")))
    return Status()
