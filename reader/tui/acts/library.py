"""The library: adding, refreshing, what came in, errors, commands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.models import Headline
from reader.tui.layout.panes import Box, Pane
from reader.tui.layout.runs import EMPTY, Line, Look, Run, gap
from reader.tui.layout.status import Hint, Status
from reader.tui.sheets import Prompt, Sheet
from reader.tui.state import Opened
from reader.urls import host

if TYPE_CHECKING:
    from reader.tui.app import ReaderApp


def open_source(app: ReaderApp, source: str) -> None:
    """Read an address, a file or an article of the library."""
    from reader.errors import NotInLibraryError
    from reader.library import articles
    from reader.tui.acts import read

    try:
        row = articles.headline(app.session.library, articles.find(app.session.library, source))
    except NotInLibraryError:
        from reader.services import reading

        app.work(reading.add(app.session, source), lambda row: _came(app, row), Status(f"Fetching {host(source) or source}."))
        return
    read.open_id(app, row, Opened(row.id, from_list=False), whole=True)


def add(app: ReaderApp) -> None:
    """Ask for the address of a paper or a page."""

    def enter(sheet: Sheet) -> None:
        source = sheet.prompt.text.strip() if sheet.prompt else ""
        if source:
            from reader.services import reading

            app.work(reading.add(app.session, source), lambda row: _came(app, row), Status(f"Fetching {host(source) or source}."))

    hints = (Hint("Enter", "add"), Hint("Esc", "leave"))
    app.state.sheet = Sheet("Add a paper or a page", "", Prompt("+ "), hints=hints, enter=enter)


def bring(app: ReaderApp) -> None:
    """Bring a list from elsewhere."""
    app.say("Bring your list with reader import FILE.")


def demo(app: ReaderApp) -> None:
    """Read the demo paper."""
    app.say("The demo paper: reader demo.")


def refresh(app: ReaderApp) -> None: ...


def refresh_all(app: ReaderApp) -> None: ...


def keep_refreshing(app: ReaderApp) -> None:
    """Refresh from time to time, when that is asked for."""


def arrivals(app: ReaderApp) -> None:
    """Show what came in: the list is read anew, the chosen article stays chosen."""
    row = app.pages.headlines.chosen
    app.state.arrived = 0
    app.show_shelf(app.state.shelf, keep=row.id if row else "")
    app.show_shelves()


def all_read(app: ReaderApp) -> None:
    """Count every article of this list as read."""
    from reader.library import articles

    library = app.session.library
    articles.mark(library, articles.ids(library, app.state.shelf.query), read=True)
    app.refresh_rows()
    app.say("All read.", "", app.hint("undo", "undo"))


def panes(app: ReaderApp) -> None:
    from reader.tui.acts import move

    move.toggle_panes(app)


def density(app: ReaderApp) -> None:
    """One-line or three-line rows."""
    app.state.swapped = not app.state.swapped
    app.arrange()


def errors(app: ReaderApp) -> None:
    """What went wrong since the program was opened."""
    if not app.state.errors:
        app.say("Nothing went wrong.")
        return
    lines: list[Line] = []
    for message, hint in reversed(app.state.errors[-50:]):
        lines += [(Run("! ", Look.ERROR), Run(message)), *([(gap(2), Run(hint, Look.DIM))] if hint else [])]
    app.state.sheet = Sheet("What went wrong", "", text=lines, hints=(Hint("j k", "more"), Hint("Esc", "back")))


def command(app: ReaderApp) -> None:
    """The command palette."""
    from reader.tui.acts import palette

    palette.open(app)


def macro(app: ReaderApp, command: str) -> None:
    """Run a macro's command with the clean text on its stdin."""


def draw_notice(app: ReaderApp) -> None:
    """On an empty library: what to do, in three lines."""
    plan, screen = app.state.plan, app.pages
    box = plan.boxes.get(Pane.LIST) if plan else None
    if plan is None or box is None or app.alone is not None or not app.state.first_run or app.state.focus is Pane.PAGE:
        screen.stand(screen.notice, None)
        return
    room = app.size.height - 4
    indent = 11 if box.width >= 70 else 1
    top = 6 if room >= 14 else 3 if room >= 8 else 2
    screen.stand(screen.notice, Box(box.x + indent, box.width - indent), top, min(len(FIRST_RUN), room))
    screen.notice.show(*FIRST_RUN)


FIRST_RUN: tuple[Line, ...] = (
    (Run("Nothing to read yet.", Look.STRONG),),
    EMPTY,
    (Run("a", Look.KEY), gap(3), Run("add a paper or a page"), Run(" by its address", Look.DIM)),
    (Run("i", Look.KEY), gap(3), Run("bring your list"), Run(": OPML, Pocket, Instapaper, wallabag", Look.DIM)),
    (Run("d", Look.KEY), gap(3), Run("read the demo paper"), Run(", nothing is downloaded", Look.DIM)),
)


def _came(app: ReaderApp, row: Headline) -> None:
    """An added article: shown at the top of everything, and read."""
    from reader.tui.acts import read

    app.state.first_run = False
    app.show_shelves()
    app.show_shelf(app.state.shelf, keep=row.id)
    read.open_id(app, row, Opened(row.id, from_list=False), whole=True)
