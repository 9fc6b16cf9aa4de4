"""Sheets: their keys, and where they are drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.errors import LibraryError, NotInLibraryError, UsageError
from reader.tui.layout.panes import Box
from reader.tui.sheets import Sheet

if TYPE_CHECKING:
    from reader.tui.workspace import Workspace


def key(app: Workspace, sheet: Sheet, key: str, character: str | None) -> None:
    """One key to the open sheet: typing, choosing, its own verbs, or out."""
    if key == "escape" or (key == "q" and sheet.prompt is None):
        _leave(app, sheet)
    elif key == "enter":
        _enter(app, sheet)
    elif key in ("down", "ctrl+n") or (key == "j" and sheet.prompt is None):
        sheet.step(1)
    elif key in ("up", "ctrl+p") or (key == "k" and sheet.prompt is None):
        sheet.step(-1)
    elif key in ("pagedown", "pageup"):
        sheet.step(8 if key == "pagedown" else -8)
    elif key == "tab" and sheet.complete:
        sheet.complete(sheet)
    elif (character or key) in sheet.keys:
        sheet.keys[character or key](sheet)
    elif sheet.prompt is None and key == sheet.opener:
        _leave(app, sheet)
    elif sheet.prompt is not None and sheet.prompt.key(key, character):
        changed(app, sheet)
    else:
        name = character if character and character != " " else key
        _act(app, sheet, app.keys.action("help", name) or app.keys.action("help", key))


def _act(app: Workspace, sheet: Sheet, action: str) -> None:
    """Of the actions of the key table these mean something in a sheet: what moves, where no line of typing has the keys for it, and
    painting all anew.
    """
    if action == "repaint":
        app.do(action)
    elif sheet.prompt is None:
        sheet.move(action)


def clicked(app: Workspace, sheet: Sheet, line: int) -> None:
    """A line of the sheet was clicked: its row is chosen; a second click is Enter."""
    row = sheet.row_at(line)
    if row is not None and row == sheet.index:
        _enter(app, sheet)
    elif row is not None:
        sheet.index = row


def _leave(app: Workspace, sheet: Sheet) -> None:
    close(app)
    if sheet.leave:
        sheet.leave(sheet)


def _enter(app: Workspace, sheet: Sheet) -> None:
    """Do what the sheet is for. If what was typed means nothing, or cannot be stored now, it stays, to be mended or entered again."""
    close(app)
    if sheet.enter is None:
        return
    try:
        sheet.enter(sheet)
    except (UsageError, LibraryError, NotInLibraryError):
        if sheet.prompt and not sheet.rows:
            app.state.sheet = sheet
        raise


def changed(app: Workspace, sheet: Sheet) -> None:
    """The prompt says something else."""
    if sheet.typed:
        sheet.typed(sheet)


def close(app: Workspace) -> None:
    """Take the sheet away; what was under it is as it was."""
    app.state.sheet = None


def draw(app: Workspace, box: Box) -> None:
    """Draw the open sheet on the status line, or take it away; the head above says who has the keys."""
    sheet, lines = app.state.sheet, app.pages.sheet
    focused = app.pages.by_pane()[app.state.focus]
    if focused.focused is (sheet is not None):
        focused.focused = sheet is None
        focused.draw_head()
    if sheet is None:
        app.pages.stand(lines, None)
        app.park(0, 0, shown=False)
        return
    column, most = app.sheet_box()
    air = 1 if sheet.status.hints and app.state.plan is not None and not app.state.plan.lean else 0
    drawn = sheet.lines(column.width, most - air, app.marks)
    top = app.size.height - 1 - air - len(drawn)
    app.pages.stand(lines, Box(column.x, column.width), top, len(drawn))
    lines.show(*drawn)
    if sheet.prompt:
        app.park(column.x + sheet.prompt.cursor(column.width), top + sheet.prompt_at, shown=True)
    else:
        app.park(0, 0, shown=False)
