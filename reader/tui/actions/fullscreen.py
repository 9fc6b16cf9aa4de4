"""Pages of the program's own that take the screen: help and changes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from reader.models import Article
from reader.text import safe_line
from reader.tui.actions import finding
from reader.tui.help import help_lines
from reader.tui.layout.runs import Line
from reader.tui.layout.status import Hint, Status
from reader.tui.page.changes import Versions, compose_changes
from reader.tui.page.compose import Composed
from reader.tui.page.page import PageLines
from reader.tui.page.parts import Drawn

if TYPE_CHECKING:
    from reader.tui.workspace import Workspace


_MARGIN = 2
"""Cells of the signs, left of the text's own edge."""


def help(app: Workspace) -> None:
    """The key table in force; the same key goes back."""
    if app.state.mode == "help":
        back(app)
        return
    _stand_over(app)
    _show_help(app)


def _show_help(app: Workspace) -> None:
    app.state.mode = "help"
    app.arrange()
    lines = help_lines(app.keys, 0 if app.settings.reading.linear else app.pages.fullscreen.cells)
    column = app.pages.fullscreen
    column.title, column.focused, column.working = "Keys", True, False
    show_lines(app, lines)
    draw_head(app)


def draw_head(app: Workspace) -> None:
    """Draw the head of such a page as it is where one is in it."""
    column = app.pages.fullscreen
    if app.state.mode == "help":
        more = f" {app.marks.dot} more below" if column.body.top < column.body.last_top else ""
        column.facts = f"{app.keys.preset}{more}"
    column.draw_head()


def changes(app: Workspace) -> None:
    """What the paper changed in the article since it came; the same key goes back."""
    from reader.library import articles
    from reader.services import reading

    if "changes" in (app.state.mode, *app.state.under):
        back(app)
        return
    row = app.meant()
    if row is None:
        return
    kept = articles.revisions(app.session.library, row.id)
    if not kept:
        app.say("This article did not change.")
        return
    now = articles.article(app.session.library, row.id)
    if now.blocks:
        _compare(app, kept, now)
        return

    def cleaned(now: Article) -> None:
        if app.state.mode != "changes" and (there := app.meant()) and there.id == row.id:
            _compare(app, kept, now)

    app.work(lambda: reading.told_anew(app.session, row.id), cleaned, Status("Cleaning what the feed tells now."))


def _compare(app: Workspace, kept: Sequence[tuple[datetime, Article]], now: Article) -> None:
    """Show what is other in the text of now than in the last of those that are kept."""
    app.state.versions = Versions((*(text for _, text in kept), now), tuple(when for when, _ in kept), len(kept) - 1)
    _stand_over(app)
    _show_changes(app)


def next_change(app: Workspace) -> None:
    """The next change, from the upper edge on."""
    text = app.pages.fullscreen.body
    if text.page is None:
        return
    rows = [text.page.starts[index] for index, _ in text.page.with_role("change")]
    following = next((row for row in rows if row > text.top + 1), None)
    if following is None or not text.go(following - 1):
        app.say("No change after this." if text.last_top or not rows else "All changes are in sight.", "", _way_back(app))


def older(app: Workspace) -> None:
    """An older version."""
    _version(app, -1)


def newer(app: Workspace) -> None:
    """A newer version."""
    _version(app, 1)


def _version(app: Workspace, step: int) -> None:
    versions = app.state.versions
    if versions is None or not 0 <= versions.index + step < len(versions.times):
        app.say("There is no older version." if step < 0 else "There is no newer version.")
        return
    app.state.versions = replace(versions, index=versions.index + step)
    _show_changes(app)


def _show_changes(app: Workspace) -> None:
    versions, column = app.state.versions, app.pages.fullscreen
    if versions is None:
        return
    app.state.mode, column.outdent = "changes", _MARGIN
    app.arrange()
    page = PageLines(compose_changes(versions, column.cells + column.outdent, app.marks))
    column.title, column.focused, column.working = safe_line(versions.texts[-1].site) or "Page", True, True
    column.facts = f"changes {versions.index + 1:,} of {len(versions.times):,}"
    column.body.show(page)
    column.draw_head()


def resized(app: Workspace) -> None:
    """Set the page that takes the screen anew at another width; the place in it is kept as well as rows can tell."""
    top = app.pages.fullscreen.body.top
    if app.state.mode == "help":
        _show_help(app)
    elif app.state.mode == "changes":
        _show_changes(app)
    app.pages.fullscreen.body.go(top)


def _stand_over(app: Workspace) -> None:
    """Remember what this page stands over, to go back to it; nobody goes back to help."""
    if app.state.mode not in ("", "help"):
        app.state.under = (*app.state.under, app.state.mode)


def back(app: Workspace) -> None:
    """One step back: to what this page stands over, else to the panes."""
    *others, last = app.state.under or ("",)
    close(app)
    app.state.under = tuple(others)
    if last == "search":
        finding.back_to_results(app)
    elif last == "changes":
        _show_changes(app)


def close(app: Workspace) -> None:
    """Back to the panes."""
    app.pages.fullscreen.outdent = 0
    app.state.mode, app.state.under = "", ()
    app.arrange()


def show_lines(app: Workspace, lines: tuple[Line, ...]) -> None:
    """Show drawn lines over the whole screen."""
    app.pages.fullscreen.body.show(PageLines(Composed((Drawn(lines),), (), (), ())))


def _way_back(app: Workspace) -> Hint:
    return app.hint("changes", "back" if app.state.under else "back to the text")


def status(app: Workspace) -> Status:
    """What the last row says on such a page."""
    if app.state.mode == "help":
        hints = (Hint(app.keys.key_in("help", "command"), "find a key"), app.hint("back", "back"))
        return Status("", "made from the key table in force", hints=hints)
    text = app.pages.fullscreen.body
    parts = [text.page.starts[index] for index, _ in text.page.with_role("change")] if text.page else []
    here = len(parts) if text.top >= text.last_top > 0 else sum(row <= text.top + 2 for row in parts)
    order = f"{app.keys.key_of('older')} {app.keys.key_of('newer')}"
    keys = (app.hint("next_change", "next"), Hint(order, "older, newer"), _way_back(app))
    return Status(f"Change {max(1, here):,} of {len(parts):,}" if parts else "Nothing in the text changed.", hints=keys)
