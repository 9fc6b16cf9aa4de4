"""Pages of the program's own that take the screen: help and changes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reader.text import safe_line
from reader.tui.help import help_lines
from reader.tui.layout.runs import Line
from reader.tui.layout.status import Hint, Status
from reader.tui.page.changes import Versions, compose_changes
from reader.tui.page.compose import Composed
from reader.tui.page.page import PageLines
from reader.tui.page.parts import Drawn

if TYPE_CHECKING:
    from reader.tui.desk import Desk


_MARGIN = 2
"""Cells of the signs, left of the text's own edge."""


def help(app: Desk) -> None:
    """The key table in force."""
    if app.state.plan is None:
        return
    app.state.mode = "help"
    app.arrange()
    lines = help_lines(app.keys, 0 if app.settings.reading.linear else app.pages.leaf.cells)
    leaf = app.pages.leaf
    leaf.title, leaf.focused, leaf.working = "Keys", True, False
    show_lines(app, lines)
    more = f" {app.marks.dot} more below" if leaf.body.last_top else ""
    leaf.facts = f"{app.keys.preset}{more}"
    leaf.draw_head()


def changes(app: Desk) -> None:
    """What the paper changed in the article since it came; the same key goes back to the text."""
    from reader.library import articles

    if app.state.mode == "changes":
        close(app)
        return
    row = app.current
    kept = articles.revisions(app.session.library, row.id) if row else []
    if row is None or not kept:
        app.say("This article did not change.")
        return
    texts = [text for _, text in kept] + [articles.article(app.session.library, row.id)]
    app.state.versions = Versions(tuple(texts), tuple(when for when, _ in kept), len(kept) - 1)
    _show_changes(app)


def next_change(app: Desk) -> None:
    """The next change, from the upper edge on."""
    text = app.pages.leaf.body
    if text.page is None:
        return
    rows = [text.page.starts[index] for index, _ in text.page.with_role("change")]
    following = next((row for row in rows if row > text.top + 1), None)
    if following is None or not text.go(following - 1):
        app.say("No change after this.", "", app.hint("changes", "back to the text"))


def older(app: Desk) -> None:
    """An older version."""
    _version(app, -1)


def newer(app: Desk) -> None:
    """A newer version."""
    _version(app, 1)


def _version(app: Desk, step: int) -> None:
    versions = app.state.versions
    if versions is None or not 0 <= versions.index + step < len(versions.times):
        app.say("There is no older version." if step < 0 else "There is no newer version.")
        return
    app.state.versions = replace(versions, index=versions.index + step)
    _show_changes(app)


def _show_changes(app: Desk) -> None:
    versions, leaf = app.state.versions, app.pages.leaf
    if versions is None:
        return
    app.state.mode, leaf.outdent = "changes", _MARGIN
    app.arrange()
    page = PageLines(compose_changes(versions, leaf.cells + leaf.outdent, app.marks))
    leaf.title, leaf.focused, leaf.working = safe_line(versions.texts[-1].site) or "Page", True, True
    leaf.facts = f"changes {versions.index + 1:,} of {len(versions.times):,}"
    leaf.body.show(page)
    leaf.draw_head()


def resized(app: Desk) -> None:
    """Set what takes the screen anew at another width; where one is in it is kept as far as rows can tell."""
    top = app.pages.leaf.body.top
    if app.state.mode == "help":
        help(app)
    elif app.state.mode == "changes":
        _show_changes(app)
    app.pages.leaf.body.go(top)


def close(app: Desk) -> None:
    """Back to the panes."""
    app.pages.leaf.outdent = 0
    app.state.mode = ""
    app.arrange()


def show_lines(app: Desk, lines: tuple[Line, ...]) -> None:
    """Show drawn lines in the leaf."""
    app.pages.leaf.body.show(PageLines(Composed((Drawn(lines),), (), (), ())))


def status(app: Desk) -> Status:
    """What the last row says on such a page."""
    if app.state.mode == "help":
        hints = (Hint(app.keys.key_in("help", "command"), "find a key"), app.hint("back", "back"))
        return Status("", "made from the key table in force", hints=hints)
    text = app.pages.leaf.body
    parts = [text.page.starts[index] for index, _ in text.page.with_role("change")] if text.page else []
    here = sum(row <= text.top + 2 for row in parts)
    order = f"{app.keys.key_of('older')} {app.keys.key_of('newer')}"
    keys = (app.hint("next_change", "next"), Hint(order, "older, newer"), app.hint("changes", "back to the text"))
    return Status(f"Change {max(1, here):,} of {len(parts):,}" if parts else "Nothing in the text changed.", hints=keys)
