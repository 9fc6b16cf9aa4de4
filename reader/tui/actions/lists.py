"""What the list and the folders show, and which of their rows changed. Nothing here moves what is being looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.models import Bookmark, Headline
from reader.tui import catalogue
from reader.tui.headline_list import HeadlineList
from reader.tui.layout.folders import FolderRow
from reader.tui.layout.panes import Pane

if TYPE_CHECKING:
    from reader.tui.workspace import Workspace


def show_folders(app: Workspace, *, first: bool = False) -> None:
    """Read the folders anew; the chosen one stays chosen. first: nothing is painted yet, so what takes a look into the library waits."""
    app.state.catalogue = catalogue.bare(app.clock()) if first else catalogue.counted(app.session, app.clock())
    app.state.uncounted = False
    fold_folders(app)


def recount(app: Workspace) -> None:
    """Have the folders say what is unread by now, when something was marked since they were counted."""
    if app.state.uncounted:
        show_folders(app)


def fold_folders(app: Workspace) -> None:
    """Draw the folders as they are open or shut now. The row that is about to be chosen is chosen, or its neighbour where it is gone; else
    the row whose list is shown, or the shut folder that it is in.
    """
    folders, folder_rows = app.pages.folders, app.state.catalogue.rows(app.state.opened_folders)
    keys = [folder_row.key for folder_row in folder_rows]
    chosen = folders.chosen if app.state.focus is Pane.FOLDERS else None
    wanted, near = (chosen, folders.body.index) if chosen else (app.state.folder_row, 0)
    if wanted.key not in keys:
        within = next((paper.folder for paper in app.state.catalogue.papers if paper.id == wanted.query.feed_id), "")
        wanted = next((each for each in folder_rows if each.kind == "folder" and each.name == within), wanted)
    leading = (index for index, folder_row in enumerate(folder_rows) if folder_row.leads)
    index = keys.index(wanted.key) if wanted.key in keys else min(leading, key=lambda at: abs(at - near), default=0)
    folders.show(folder_rows, index)


def show_folder_row(app: Workspace, folder_row: FolderRow, *, keep: str = "", first: bool = False) -> None:
    """Show a list. keep: the id of the article that stays chosen, when it is there. first: nothing is painted yet, the page waits."""
    titles = catalogue.titles(app.session, folder_row.query)
    index = titles.index_of(keep) if keep else 0
    _show(app, folder_row, titles, index or 0, top=None if keep else 0)
    if app.state.opened is None and not first:
        preview(app)


def show_again(app: Workspace, folder_row: FolderRow) -> None:
    """Show the list that is shown as it is by now. The chosen article stays chosen, or its neighbour where it is no longer in it."""
    before, index = app.pages.headlines.titles, app.pages.headlines.body.index
    titles = catalogue.titles(app.session, folder_row.query)
    place = titles.nearest(before, index) if isinstance(before, HeadlineList) else None
    _show(app, folder_row, titles, place or 0, top=0 if place is None else None)
    if app.state.opened is None:
        preview(app)
    elif (page := app.pages.article).position and page.row is not None:
        chosen = app.pages.headlines.chosen
        page.position = app.pages.headlines.position if chosen is not None and chosen.id == page.row.id else ""
        page.draw_head()


def _show(app: Workspace, folder_row: FolderRow, titles: HeadlineList, index: int, top: int | None) -> None:
    app.state.folder_row, app.state.arrived = folder_row, 0
    app.state.unread = catalogue.unread(app.session, folder_row.query)
    app.pages.headlines.show(app.TITLE if app.state.first_run else folder_row.name, titles, app.clock(), index=index, top=top)
    count_unread(app)
    app.call_after_refresh(settle, app)


def settle(app: Workspace) -> None:
    """Fix the order of the list, so that nothing that comes in moves it."""
    titles = app.pages.headlines.titles
    if isinstance(titles, HeadlineList):
        titles.settle()


def count_unread(app: Workspace) -> None:
    """Say in the head of the list how many are unread."""
    total = len(app.pages.headlines.titles)
    app.pages.headlines.facts = f"{app.state.unread:,} unread of {total:,}" if total else ""
    app.pages.headlines.draw_head()


def row_changed(app: Workspace, id: str, *, was_read: bool | None = None) -> None:
    """An article's row has changed: read and draw it again, and nothing else; the folders are counted when the reader pauses.

    was_read: whether it counted as read before; None where that has not changed.
    """
    column = app.pages.headlines
    titles = column.titles
    if not isinstance(titles, HeadlineList):
        return
    first, last = column.body.top, min(len(titles), column.body.top + column.body.fits + 1)
    seen = {titles[i].id: i for i in range(first, last)}
    before = titles[seen[id]].read if id in seen else was_read
    titles.forget(id)
    app.state.uncounted = True
    app.rest()
    if before is not None and before is not titles.row(id).read and titles.index_of(id) is not None:
        app.state.unread += 1 if before else -1
        count_unread(app)
    if id in seen:
        column.body.redraw(seen[id])
    if app.pages.article.shows(id):
        _renew_head(app, titles)


def preview(app: Workspace) -> None:
    """Let the page follow the chosen row, where both are on the screen and nothing is being read; nothing is fetched or marked."""
    if app.state.plan is None or Pane.PAGE not in app.state.plan.boxes or app.state.focus is Pane.PAGE:
        return
    app.state.opened = None
    show_beside(app, app.pages.headlines.chosen)


def show_beside(app: Workspace, row: Headline | None) -> None:
    """Show on the page what a row holds, without reading it."""
    from reader.library import articles

    column = app.pages.article
    if row is None:
        column.show(None)
    elif not column.shows(row.id) or column.article is None or not column.article.blocks:
        article = articles.article(app.session.library, row.id)
        column.show(article, row, position=app.pages.headlines.position, kept=kept(app, row.id))


def refresh_rows(app: Workspace) -> None:
    """Read every row that is shown again: many changed at once. Nothing moves."""
    titles = app.pages.headlines.titles
    if isinstance(titles, HeadlineList):
        titles.forget_all()
        app.state.unread = len(titles.unread())
        _renew_head(app, titles)
    app.pages.headlines.body.redraw_all()
    count_unread(app)
    show_folders(app)


def kept(app: Workspace, id: str) -> tuple[Bookmark, ...]:
    """The passages that the reader keeps of an article, with the notes on them."""
    from reader.library import bookmarks

    return tuple(mark for mark in bookmarks.of(app.session.library, id) if mark.place.quote)


def marks_changed(app: Workspace) -> None:
    """The kept passages of the article on the page may have changed: show those that there are now."""
    column = app.pages.article
    if column.row is not None:
        column.keep(kept(app, column.row.id))


def _renew_head(app: Workspace, titles: HeadlineList) -> None:
    """Read the row of the article on the page anew: its head shows the bookmark."""
    column = app.pages.article
    if column.row is not None:
        column.row = titles.row(column.row.id)
        column.draw_head()
