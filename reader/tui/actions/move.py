"""Moving: rows, pages, panes, articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.tui import catalogue
from reader.tui.actions import finding, fullscreen, lists, picking, read, views
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


def left(app: Workspace) -> None:
    """The pane at the left; a folder shuts. While a passage is chosen, the sentence before."""
    if picking.narrow(app, -1):
        return None
    if app.state.mode:
        return back(app)
    if app.state.focus is Pane.FOLDERS:
        return _fold(app, opened=False)
    if app.state.focus is Pane.PAGE:
        return back(app)
    lists.recount(app)
    app.focus_pane(Pane.FOLDERS)
    return None


def right(app: Workspace) -> None:
    """The pane at the right; a folder opens its list. While a passage is chosen, the next sentence of it."""
    if picking.narrow(app, 1):
        return None
    if app.state.mode:
        return open(app)
    if app.state.focus is Pane.FOLDERS:
        show_chosen_folder_row(app)
        app.focus_pane(Pane.LIST)
    elif app.state.focus is Pane.LIST:
        open_chosen(app, whole=False)
    return None


def open(app: Workspace) -> None:
    """Enter: the list of a folder, the article of a row, the address of a link, the page that is not fetched yet."""
    if app.state.mode == "search":
        finding.open_result(app)
    elif app.state.mode:
        return
    elif app.state.focus is Pane.FOLDERS:
        folder_row = app.pages.folders.chosen
        if folder_row and folder_row.kind == "folder":
            _fold(app, opened=not folder_row.open)
        else:
            right(app)
    elif app.state.focus is Pane.LIST:
        open_chosen(app, whole=True)
    elif address := app.pages.article.chosen_address():
        read.follow(app, address)
    elif (row := app.pages.article.row) is not None and not row.has_text:
        read.open_row(app, row, whole=app.state.whole)
    elif app.pages.article.links:
        app.say("No link is chosen here.", "", app.hint("next_link", "next link"))
    else:
        app.say("There are no links here.")


def open_chosen(app: Workspace, *, whole: bool) -> None:
    """Read the chosen article. whole: a narrow page takes the screen."""
    row = app.pages.headlines.chosen
    if row is not None:
        read.open_row(app, row, whole=whole)


def back(app: Workspace) -> None:
    """One step out: help, search, a link's page, the page, the folders; at last the program (with `q`)."""
    state, page = app.state, app.pages.article
    if state.mode:
        fullscreen.back(app)
    elif state.picking is not None:
        picking.stop(app)
    elif state.focus is Pane.PAGE:
        if page.hits or page.link >= 0 or page.mark >= 0:
            page.forget_matches()
        elif state.opened and state.opened.came_from:
            read.return_to(app)
        else:
            _leave_page(app)
    elif state.focus is Pane.FOLDERS:
        app.focus_pane(Pane.LIST)
    elif app.last_key == "escape":
        app.say("This is the outermost page.", "", app.hint("back", "quit"))
    else:
        app.exit()


def leave(app: Workspace) -> None:
    app.exit()


def clicked(app: Workspace, sender: str, index: int, *, again: bool) -> None:
    """A row was clicked: it is chosen; a second click opens it."""
    if sender == "results-body":
        choose(app, app.pages.results.body, index)
    elif sender == "folders-body":
        app.focus_pane(Pane.FOLDERS)
        app.pages.folders.body.choose(index)
        open(app)
    elif sender == "list-body":
        app.focus_pane(Pane.LIST)
        choose(app, app.pages.headlines.body, index)
    if again and sender in ("results-body", "list-body"):
        open(app)


def clicked_lines(app: Workspace, sender: str, x: int, y: int) -> None:
    """A head was clicked: its pane gets the keys; on the rule of a page, the page goes there."""
    panes = {"folders-head": Pane.FOLDERS, "list-head": Pane.LIST, "page-head": Pane.PAGE}
    if sender in panes and (sender != "page-head" or app.state.opened):
        app.focus_pane(panes[sender])
    if sender == "page-head" and y == 1:
        column = app.pages.article
        column.body.go(round(column.body.last_top * x / max(1, column.head.size.width - 1)))


def clicked_text(app: Workspace, sender: str) -> None:
    """The page beside the list was clicked: it is read, and gets the keys."""
    state = app.state
    if sender != "page-body" or state.focus is Pane.PAGE or state.mode or state.sheet:
        return
    if state.opened:
        app.focus_pane(Pane.PAGE)
    else:
        open_chosen(app, whole=False)


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
    """Choose a row of what the moving keys move. window: rows by which what is seen moves along."""
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
    app.pages.folders.step(step)
    show_chosen_folder_row(app)


def _fold(app: Workspace, *, opened: bool) -> None:
    """Open or shut the chosen folder; shutting from a paper inside shuts its folder."""
    folders = app.pages.folders
    index = folders.body.index
    while index > 0 and folders.folder_rows[index].kind == "feed" and folders.folder_rows[index].depth:
        index -= 1
    if not folders.folder_rows or folders.folder_rows[index].kind != "folder":
        return
    folder_row = folders.folder_rows[index]
    (app.state.opened_folders.add if opened else app.state.opened_folders.discard)(folder_row.name)
    views.keep_folder(app, folder_row.name)
    lists.fold_folders(app)
    folders.body.choose(
        next((i for i, other in enumerate(folders.folder_rows) if other.name == folder_row.name and other.kind == "folder"), 0)
    )


def _leave_page(app: Workspace) -> None:
    read.keep_place(app)
    app.state.whole = False
    if app.state.opened and app.state.opened.from_search:
        app.state.opened, app.state.focus = None, Pane.LIST
        finding.back_to_results(app)
        return
    app.focus_pane(Pane.LIST)
    if app.state.opened and not app.state.opened.from_list:
        _choose_article(app, app.state.opened.id)


def _choose_article(app: Workspace, id: str) -> None:
    """Choose an article that came from elsewhere than the list: in the list that is shown, else in that of everything."""
    titles = app.pages.headlines.titles
    index = titles.index_of(id) if isinstance(titles, HeadlineList) else None
    if index is not None:
        choose(app, app.pages.headlines.body, index)
        return
    lists.show_folder_row(app, catalogue.everything(), keep=id)
    lists.fold_folders(app)
