"""What stands among the folders: a search that is kept, a paper that is filed or no longer subscribed to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.text import folder_path, safe_line
from reader.tui import catalogue
from reader.tui.actions import lists, views
from reader.tui.layout.status import Hint
from reader.tui.sheets import Prompt, Sheet

if TYPE_CHECKING:
    from reader.tui.workspace import Workspace


def keep_search(app: Workspace) -> None:
    """Keep the search as a smart folder; one of that name makes way, and it is said which."""
    from reader.library import search

    def enter(sheet: Sheet) -> None:
        name = safe_line(sheet.typed_text)
        before = next((each.text for each in search.kept(app.session.library) if each.name == name), app.state.sought)
        search.keep(app.session.library, name, app.state.sought)
        app.state.undo.append(None)
        lists.show_folders(app)
        app.say(f"Kept as {name}.", f"In place of “{safe_line(before)}”." * (before != app.state.sought), app.hint("undo", "undo"))

    hints = (Hint("Enter", "keep"), Hint("Esc", "leave"))
    app.open_sheet(Sheet("Keep this search as a folder", app.state.sought, Prompt("name ", app.state.sought), hints=hints, enter=enter))


def file_paper(app: Workspace) -> None:
    """Put the chosen paper into a folder; an empty name takes it out."""
    from reader.library import feeds

    folder_row = app.pages.folders.chosen
    if folder_row is None or not folder_row.query.feed_id:
        app.say("Choose a paper first.")
        return

    def enter(sheet: Sheet) -> None:
        folder = folder_path(sheet.typed_text)
        if folder == before:
            return
        feeds.change(app.session.library, [folder_row.query.feed_id], folder=folder)
        app.state.undo.append(None)
        app.state.opened_folders.add(folder)
        views.keep_folder(app, folder)
        lists.show_folders(app)
        app.say(f"Filed in {folder}." if folder else "In no folder now.", "", app.hint("undo", "undo"))

    before = feeds.subscription(app.session.library, folder_row.query.feed_id).feed.folder
    hints = (Hint("Enter", "put there"), Hint("Esc", "leave"))
    app.open_sheet(Sheet(f"A folder for {folder_row.name}", prompt=Prompt("folder ", before), hints=hints, enter=enter))


def remove_paper(app: Workspace) -> None:
    """End the subscription of the chosen paper, or forget the chosen search; its articles stay."""
    from reader.library import feeds

    folder_row = app.pages.folders.chosen
    if folder_row is not None and folder_row.kind == "search":
        _forget_search(app, folder_row.name)
        return
    if folder_row is None or not folder_row.query.feed_id:
        app.say("Choose a paper or a kept search first.")
        return
    feeds.remove(app.session.library, [folder_row.query.feed_id])
    app.state.undo.append(None)
    if is_last := catalogue.is_empty(app.session):
        app.begin_anew()
    else:
        lists.show_folders(app)
    stays = "" if is_last else "Its articles stay."
    app.say(f"{folder_row.name} is no longer subscribed to.", stays, app.hint("undo", "undo"))


def _forget_search(app: Workspace, name: str) -> None:
    from reader.library import search

    search.forget(app.session.library, name)
    app.state.undo.append(None)
    lists.show_folders(app)
    app.say(f"{name} is no longer kept.", "Its articles stay.", app.hint("undo", "undo"))
