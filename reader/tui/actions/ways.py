"""In and out: the pane at the left and at the right, what Enter opens and `q` leaves, what a click means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.tui import catalogue
from reader.tui.actions import finding, fullscreen, links, lists, move, picking, read, views
from reader.tui.headline_list import HeadlineList
from reader.tui.layout.panes import Pane, has_several, width_class

if TYPE_CHECKING:
    from reader.tui.workspace import Workspace


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
        move.show_chosen_folder_row(app)
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
        links.follow(app, address)
    elif (row := app.pages.article.row) is not None and not row.has_text:
        read.open_row(app, row, whole=app.state.whole)
    elif app.pages.article.links:
        app.say("No link is chosen here.", "", app.hint("next_link", "next link"))
    else:
        app.say("There are no links here.")


def open_chosen(app: Workspace, *, whole: bool) -> None:
    """Read the chosen article. whole: a narrow page takes the screen."""
    row = app.pages.headlines.chosen
    if row is None:
        app.say("There is no article here.")
    else:
        read.open_row(app, row, whole=whole)


def panes(app: Workspace) -> None:
    """All panes, the list alone, the chosen article alone; kept for this class of width. On a screen with room for one pane only, the list
    is alone from the beginning.
    """
    name, state = width_class(app.size.width), app.state
    several = has_several(app.size.width) and not (app.settings.reading.linear or state.first_run)
    read.keep_place(app)
    if not state.one.get(name) and (several or state.focus is Pane.FOLDERS):
        state.one[name] = several
        state.focus = Pane.LIST
    elif state.focus is not Pane.PAGE and (row := app.pages.headlines.chosen) is not None:
        if row.has_text:
            open_chosen(app, whole=False)
        else:
            lists.show_beside(app, row)  # Enter fetches it
            state.opened, state.focus = None, Pane.PAGE
    else:
        state.one[name] = state.whole = False
        state.focus = Pane.LIST
    app.arrange()
    views.keep_panes(app, name)


def back(app: Workspace) -> None:
    """One step out: help, search, a link's page, the page, the folders; at last the program (with `q`)."""
    state, page = app.state, app.pages.article
    if state.mode:
        fullscreen.back(app)
    elif state.picking is not None:
        picking.stop(app)
    elif state.focus is Pane.PAGE:
        if page.has_chosen:
            page.forget_matches()
        elif state.opened and state.opened.came_from:
            links.return_to(app)
        else:
            _leave_page(app)
    elif state.focus is Pane.FOLDERS:
        _focus(app, Pane.LIST)
    elif app.last_key == "escape":
        app.say("This is the outermost page.", "", app.hint("back", "quit"))
    else:
        app.exit()


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
    """Choose an article that was not opened from the list: in the list that is shown, else in the list of everything."""
    titles = app.pages.headlines.titles
    index = titles.index_of(id) if isinstance(titles, HeadlineList) else None
    if index is not None:
        move.choose(app, app.pages.headlines.body, index)
        return
    lists.show_folder_row(app, catalogue.everything(), keep=id)
    lists.fold_folders(app)


def _focus(app: Workspace, pane: Pane) -> None:
    """Give a pane the keys. When the folders are left without opening one, the one whose list is shown is chosen there again."""
    app.focus_pane(pane)
    if pane is not Pane.FOLDERS:
        lists.fold_folders(app)


def leave(app: Workspace) -> None:
    app.exit()


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


def clicked(app: Workspace, sender: str, index: int, *, again: bool) -> None:
    """A row was clicked: it is chosen; a second click opens it."""
    if sender == "results-body":
        move.choose(app, app.pages.results.body, index)
    elif sender == "folders-body":
        app.focus_pane(Pane.FOLDERS)
        app.pages.folders.body.choose(index)
        open(app)
    elif sender == "list-body":
        _focus(app, Pane.LIST)
        move.choose(app, app.pages.headlines.body, index)
    if again and sender in ("results-body", "list-body"):
        open(app)


def turned(app: Workspace, sender: str, rows: int) -> None:
    """The wheel was turned over a list: what is chosen in it stays in sight."""
    bodies = (column.body for column in (app.pages.folders, app.pages.headlines, app.pages.results))
    body = next(each for each in bodies if each.id == sender)
    body.scroll_rows(rows)
    move.choose(app, body, body.index)
    if body is app.pages.results.body and body.top + body.fits >= body.count:
        finding.show_more(app)


def clicked_lines(app: Workspace, sender: str, x: int, y: int) -> None:
    """A head was clicked: its pane gets the keys; on the rule of a page, the page goes there."""
    panes = {"folders-head": Pane.FOLDERS, "list-head": Pane.LIST, "page-head": Pane.PAGE}
    if sender in panes and (sender != "page-head" or app.state.opened):
        _focus(app, panes[sender])
    if sender == "page-head" and y == 1:
        column = app.pages.article
        column.body.go(round(column.body.last_top * x / max(1, column.head.size.width - 1)))


def clicked_text(app: Workspace, sender: str) -> None:
    """The page beside the list was clicked: it is read, and gets the keys."""
    state = app.state
    if sender != "page-body" or state.focus is Pane.PAGE or state.mode or state.sheet:
        return
    if state.opened:
        _focus(app, Pane.PAGE)
    else:
        open_chosen(app, whole=False)
