"""Moving up and down: rows, pages, articles, papers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.tui.actions import finding, fullscreen, lists, picking, read
from reader.tui.headline_list import HeadlineList
from reader.tui.layout.panes import Pane
from reader.tui.widgets.text import Text
from reader.tui.widgets.virtual_list import VirtualList

if TYPE_CHECKING:
    from reader.tui.workspace import Workspace


def down(app: Workspace) -> None:
    _step(app, 1)


def up(app: Workspace) -> None:
    _step(app, -1)


def page_down(app: Workspace) -> None:
    _pages(app, 1)


def page_up(app: Workspace) -> None:
    _pages(app, -1)


def half_down(app: Workspace) -> None:
    _pages(app, 0.5)


def half_up(app: Workspace) -> None:
    _pages(app, -0.5)


def top(app: Workspace) -> None:
    what = app.column.body
    if isinstance(what, Text):
        what.go(0)
    else:
        choose(app, what, 0)


def end(app: Workspace) -> None:
    what = app.column.body
    if isinstance(what, Text):
        what.go(what.last_top)
    else:
        choose(app, what, what.count - 1)


def next_article(app: Workspace) -> None:
    _article(app, 1)


def previous_article(app: Workspace) -> None:
    _article(app, -1)


def next_unread(app: Workspace) -> None:
    _unread(app, 1)


def previous_unread(app: Workspace) -> None:
    _unread(app, -1)


def next_paper(app: Workspace) -> None:
    _paper(app, 1)


def previous_paper(app: Workspace) -> None:
    _paper(app, -1)


def show_chosen_folder_row(app: Workspace) -> None:
    """Show the list of the chosen folder, unless it is shown already."""
    folder_row = app.pages.folders.chosen
    if folder_row and folder_row.leads and folder_row.key != app.state.folder_row.key:
        read.keep_place(app)
        app.state.opened = None
        lists.show_folder_row(app, folder_row)


def _step(app: Workspace, step: int) -> None:
    what = app.column.body
    if app.state.picking is not None and not app.state.mode:
        picking.step(app, step)
    elif isinstance(what, Text):
        what.scroll_rows(step)
    elif app.state.focus is Pane.FOLDERS and not app.state.mode:
        app.pages.folders.step(step)
        app.rest()
    else:
        choose(app, what, what.index + step)


def _pages(app: Workspace, pages: float) -> None:
    what = app.column.body
    if isinstance(what, Text):
        full = max(1, what.rows - 1)
        what.scroll_rows(round(full * pages) or (1 if pages > 0 else -1))
    else:
        step = round(what.fits * pages) or (1 if pages > 0 else -1)
        choose(app, what, what.index + step, window=step)


def choose(app: Workspace, what: VirtualList, index: int, window: int = 0) -> None:
    """Choose a row in the column that the moving keys move. window: rows by which what is in sight moves along."""
    if what is app.pages.folders.body:
        index = max(0, min(index, what.count - 1))
        while index < what.count and not app.pages.folders.folder_rows[index].leads:
            index += 1
        if index >= what.count:
            return
    if window:
        what.top = max(0, min(what.top + window, what.count - what.fits))
        before, what.index = what.index, max(0, min(index, what.count - 1))
        if before != what.index:
            what.choose_in_window()
    else:
        what.choose(index)
    if what is app.pages.results.body and what.index == what.count - 1:
        finding.show_more(app)
    app.rest()


def _article(app: Workspace, step: int) -> None:
    if app.among_found:
        if app.state.mode != "search":
            finding.back_to_results(app)
        return _step(app, step)
    found = _reads_found(app)
    virtual_list = app.pages.results.body if found else app.pages.headlines.body
    index = virtual_list.index + step
    if not 0 <= index < virtual_list.count:
        app.say("This is the last article." if step > 0 else "This is the first article.", "", app.hint("back", "back"))
        return None
    return _to_found(app, index) if found else _to_article(app, index)


def _unread(app: Workspace, step: int) -> None:
    found, titles = app.among_found or _reads_found(app), app.pages.headlines.titles
    if found:
        index = finding.unread_after(app, step)
    else:
        index = titles.unread_after(app.pages.headlines.body.index, step) if isinstance(titles, HeadlineList) else None
    if index is None:
        app.say("Nothing unread after this." if step > 0 else "Nothing unread before this.", "", app.hint("back", "back"))
    elif app.among_found:
        finding.back_to_results(app)
        choose(app, app.pages.results.body, index)
    elif found:
        _to_found(app, index)
    else:
        _to_article(app, index)


def _reads_found(app: Workspace) -> bool:
    """Whether the article that is read was found by the last search."""
    return app.state.opened is not None and app.state.opened.from_search and app.state.focus is Pane.PAGE


def _to_found(app: Workspace, index: int) -> None:
    """Read another article of those that were found."""
    _leave_for_another(app)
    choose(app, app.pages.results.body, index)
    finding.open_result(app)


def _to_article(app: Workspace, index: int) -> None:
    """Choose another row of the list, which is shown again when something stands over it; on the page its article is read."""
    _leave_for_another(app)
    choose(app, app.pages.headlines.body, index)
    if app.state.focus is Pane.PAGE and (row := app.pages.headlines.chosen):
        read.open_row(app, row, whole=app.state.whole)


def _leave_for_another(app: Workspace) -> None:
    read.keep_place(app)
    if app.state.mode:
        fullscreen.close(app)


def _paper(app: Workspace, step: int) -> None:
    """Show the list of the next paper: whatever stands over the lists, or is read, makes way for it."""
    folders = app.pages.folders.body
    before = folders.index
    app.pages.folders.step(step)
    if folders.index == before:
        app.say("This is the last list." if step > 0 else "This is the first list.")
        return
    _leave_for_another(app)
    show_chosen_folder_row(app)
    if app.state.focus is Pane.PAGE:
        app.state.whole = False
        app.focus_pane(Pane.LIST)
