"""The list as a whole: all read, panes, density, what went wrong, commands, and the first screen."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from reader.text import folder_path, safe_line
from reader.tui import catalogue
from reader.tui.actions import lists, read, views
from reader.tui.headline_list import HeadlineList
from reader.tui.layout.headlines import title_of
from reader.tui.layout.panes import Box, Pane, width_class
from reader.tui.layout.runs import EMPTY, Line, Look, Run, clip, gap, line_width
from reader.tui.layout.status import Hint
from reader.tui.sheets import Choice, Prompt, Sheet
from reader.tui.state import Opened

if TYPE_CHECKING:
    from reader.tui.workspace import Workspace

FIRST_RUN = {
    "add": ("add a paper or a page", " by its address"),
    "bring": ("bring your list", ": OPML, {some}"),
    "demo": ("read the demo paper", ", nothing is downloaded"),
}
"""What an empty library offers, by action. Of the programs that a list may be from some are named."""


def all_read(app: Workspace) -> None:
    """Count every article of this list as read, or of the chosen folder, or all that was found; what came into the list that is shown, and
    is not shown yet, stays unread.
    """
    from reader.library import articles

    if not articles.mark(app.session.library, _unread(app), read=True):
        app.say("Nothing is unread here.")
        return
    app.state.undo.append(None)
    lists.refresh_rows(app)
    is_folder = app.state.focus is Pane.FOLDERS and not app.among_found
    app.say(f"{app.chosen_list.name}: all read." if is_folder else "All read.", "", app.hint("undo", "undo"))


def _unread(app: Workspace) -> Collection[str]:
    """The ids of the unread articles of the list that has the keys."""
    from reader.library import search
    from reader.library.lists import ids, unread_of

    if app.among_found:
        return unread_of(app.session.library, ids(app.session.library, search.parse(app.state.sought)))
    titles, meant = app.pages.headlines.titles, app.chosen_list
    if meant.key != app.state.folder_row.key:
        titles = catalogue.titles(app.session, meant.query)
    return titles.unread() if isinstance(titles, HeadlineList) else ()


def panes(app: Workspace) -> None:
    """All panes, the list alone, the page alone; kept for this class of width."""
    name, state = width_class(app.size.width), app.state
    if not state.one.get(name):
        state.one[name] = True
        state.focus = Pane.LIST
    elif state.focus is not Pane.PAGE and app.pages.article.article is not None:
        state.focus = Pane.PAGE
    else:
        state.one[name] = state.whole = False
        state.focus = Pane.LIST
    app.arrange()
    views.keep_panes(app, name)


def density(app: Workspace) -> None:
    """One-line or three-line rows."""
    app.state.swapped = not app.state.swapped
    app.arrange()
    views.keep_rows(app)


def errors(app: Workspace) -> None:
    """What went wrong since the program was opened, the last first."""
    if not app.state.errors:
        app.say("Nothing went wrong.")
        return
    lines: list[Line] = []
    for message, hint in reversed(app.state.errors[-50:]):
        lines += [(Run("! ", Look.ERROR), Run(message)), *([(gap(2), Run(hint, Look.DIM))] if hint else [])]
    app.open_sheet(Sheet("What went wrong", text=lines, hints=(Hint("Esc", "back"),)))


def theme(app: Workspace) -> None:
    """The next set of colours."""
    at = views.THEMES.index(app.state.theme)
    app.wear(views.THEMES[(at + 1) % len(views.THEMES)])
    views.keep_theme(app)
    app.say(f"Colours: {app.state.theme}.", "" if app.can_show(app.state.theme) else "The terminal’s own stand in for them here.")


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
    lists.show_folders(app)
    app.say(f"{folder_row.name} is no longer subscribed to.", "Its articles stay.", app.hint("undo", "undo"))


def _forget_search(app: Workspace, name: str) -> None:
    from reader.library import search

    search.forget(app.session.library, name)
    app.state.undo.append(None)
    lists.show_folders(app)
    app.say(f"{name} is no longer kept.", "Its articles stay.", app.hint("undo", "undo"))


def copies(app: Workspace) -> None:
    """The other copies of the story that are folded under this one."""
    from reader.library import articles, stories

    row = app.meant()
    if row is None:
        return
    found = stories.copies(app.session.library, row.id)
    if not found:
        app.say("No other copy of this story is here.")
        return

    def enter(sheet: Sheet) -> None:
        if sheet.chosen:
            other = articles.headline(app.session.library, str(sheet.chosen.value))
            read.open_id(app, other, Opened(other.id, from_list=False), whole=True)

    rows = [Choice(title_of(each), each.site, each.id) for each in found]
    app.open_sheet(Sheet("The same story", rows=rows, hints=(Hint("Enter", "read"), Hint("Esc", "back")), enter=enter))


def command(app: Workspace) -> None:
    """The command palette."""
    from reader.tui.actions import palette

    palette.open(app)


def draw_notice(app: Workspace) -> None:
    """On an empty library: what to do, in three lines."""
    plan, screen = app.state.plan, app.pages
    box = plan.boxes.get(Pane.LIST) if plan else None
    if plan is None or box is None or app.alone is not None or not app.state.first_run or app.state.focus is Pane.PAGE:
        screen.stand(screen.notice, None)
        return
    height, head = app.size.height, 2 if plan.lean < 2 else 0
    indent = 11 if box.width >= 70 else min(1, box.x)
    room, cells = height - 1 - head, box.width - indent
    lines = [clip(line, cells, app.marks.ellipsis) for line in _first_run(app, cells)]
    if len(lines) > room:
        lines.remove(EMPTY)
    top = 6 if height >= 18 else 3 if height >= 12 else head
    screen.stand(screen.notice, Box(box.x + indent, cells), top, min(len(lines), room))
    screen.notice.show(*lines)


def _first_run(app: Workspace, cells: int) -> Iterator[Line]:
    from reader.imports.programs import SOME  # with all that reads their files, of which a library with articles has no need

    yield (Run("Nothing to read yet.", Look.STRONG),)
    yield EMPTY
    for action, (words, more) in FIRST_RUN.items():
        if key := app.keys.key_in("first", action):
            line = (Run(key, Look.KEY), gap(3), Run(words))
            whole = (*line, Run(more.format(some=SOME), Look.DIM))
            yield whole if line_width(whole) <= cells else line
