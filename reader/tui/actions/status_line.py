"""What the last row says: state at the left, keys at the right."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.tui.layout.panes import Pane
from reader.tui.layout.runs import Line, Look, Run, gap
from reader.tui.layout.status import Hint, Status
from reader.tui.sheets import Sheet

if TYPE_CHECKING:
    from reader.tui.layout.folders import FolderRow
    from reader.tui.workspace import Workspace


def status(app: Workspace) -> Status:
    """The first that applies: error, sheet, a fresh answer, what is chosen in the text, progress, else where one is.

    Progress stands behind answers, for it may last for minutes, and the keys that are pressed meanwhile must be answered.
    """
    state = app.state
    if state.answer is not None and state.answer.error:
        return replace(state.answer, hints=()) if state.sheet else state.answer  # the keys are the sheet's
    if state.sheet is not None:
        return state.sheet.status
    if state.answer is not None:
        return state.answer
    if state.going.said is not None and not is_of_what_is_chosen(app):
        return state.going.said
    return where(app)


def is_of_what_is_chosen(app: Workspace) -> bool:
    """Whether the line is about a chosen passage, match, link or mark, which comes before progress: nothing else says where it leads and
    what can be done with it, and Esc leaves it. Only progress of what began since the last key comes before it.
    """
    state = app.state
    in_text = not state.mode and state.focus is Pane.PAGE and app.pages.article.has_chosen
    return not state.going.is_news and (state.picking is not None or in_text)


def where(app: Workspace) -> Status:
    """Where one is, and what can be done there."""
    state, key = app.state, app.keys.written()
    if state.mode:
        from reader.tui.actions import finding, fullscreen

        return finding.status(app) if state.mode == "search" else fullscreen.status(app)
    if state.picking is not None:
        from reader.tui.actions import picking

        return picking.status(app)
    if state.first_run and state.focus is not Pane.PAGE:
        return Status("", "No settings are needed.", hints=(Hint(key["help"], "help"), Hint(key["back"], "quit")))
    if state.focus is Pane.PAGE:
        return app.pages.article.status(key)
    if state.focus is Pane.FOLDERS:
        folder_row = app.pages.folders.chosen
        hints = (*_of_folder_row(folder_row, key), Hint(key["add"], "add"), Hint(key["help"], "help"))
        return Status(folder_row.name if folder_row else "", hints=hints)
    folders = Pane.FOLDERS not in (state.plan.boxes if state.plan else {})
    return app.pages.headlines.status(key, state.folder_row, folders=folders, arrived=state.arrived)


def _of_folder_row(folder_row: FolderRow | None, key: dict[str, str]) -> Iterator[Hint]:
    """What can be done with the chosen row of the folders."""
    if folder_row is not None and folder_row.kind == "folder":
        yield Hint(key["open"], "shut" if folder_row.open else "open")
        yield Hint(key["right"], "show")
    else:
        yield Hint(key["open"], "show")
    if folder_row is not None and folder_row.kind == "search":
        yield Hint(key["remove_paper"], "forget it")


def errors(app: Workspace) -> None:
    """What went wrong since the program was opened, the last first."""
    if not app.state.errors:
        app.say("Nothing went wrong.")
        return
    lines: list[Line] = []
    for message, hint in reversed(app.state.errors[-50:]):
        lines += [(Run("! ", Look.ERROR), Run(message)), *([(gap(2), Run(hint, Look.DIM))] if hint else [])]
    app.open_sheet(Sheet("What went wrong", text=lines, hints=(Hint("Esc", "back"),)))
