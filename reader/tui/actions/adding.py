"""Adding: papers and pages by address, lists from elsewhere, the demo paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.errors import UsageError
from reader.models import Feed
from reader.text import safe_line
from reader.tui.actions import lists, read
from reader.tui.layout.panes import Pane
from reader.tui.layout.status import Hint, Status
from reader.tui.page.compose import bare
from reader.tui.sheets import Choice, Prompt, Sheet
from reader.tui.state import Opened
from reader.urls import host, is_web, meant, on_the_web

if TYPE_CHECKING:
    from reader.services.adding import Added
    from reader.services.session import Session
    from reader.tui.workspace import Workspace


def open_stored(app: Workspace, selector: str) -> bool:
    """Read an article of the library, by id or address. False when it is not there."""
    row = read.stored(app, selector)
    if row is None:
        return False
    read.open_id(app, row, Opened(row.id, from_list=False), whole=True)
    return True


def add(app: Workspace) -> None:
    """Ask for the address of a paper or a page. If its `https://` is missing, that is written before it, and a second Enter asks for it."""

    def enter(sheet: Sheet) -> None:
        if typed := meant(sheet.typed_text.strip()):
            fetch(app, typed if "://" in typed else _file(typed, sheet))

    hints = (Hint("Enter", "add"), Hint("Esc", "leave"))
    app.open_sheet(Sheet("Add a paper or a page", prompt=Prompt("+ "), hints=hints, enter=enter))


def bring(app: Workspace) -> None:
    """Ask for a file with a list from elsewhere."""
    from reader.imports.programs import SOME

    def enter(sheet: Sheet) -> None:
        if typed := sheet.typed_text.strip():
            path = _file(typed)
            app.work(lambda: _brought(app, path), lambda told: _show_brought(app, told), _reading(app, typed))

    hints = (Hint("Enter", "bring"), Hint("Esc", "leave"))
    app.open_sheet(Sheet(f"Bring your list: OPML, {SOME}", prompt=Prompt("file "), hints=hints, enter=enter))


def demo(app: Workspace) -> None:
    """Read the demo paper: it is served from this machine into a library of its own that is gone afterwards."""
    from pathlib import Path
    from tempfile import TemporaryDirectory

    from reader.demo import serve
    from reader.services.demo import session

    folder = app.edges.enter_context(TemporaryDirectory(prefix="quiet-reader-demo-"))
    base = app.edges.enter_context(serve())
    its = session(app.settings, Path(folder))
    app.work(lambda: _taken(its, base), lambda its: _show_demo(app, its), Status("Reading the demo paper."))


def _show_demo(app: Workspace, session: Session) -> None:
    """Leave what is read, and what could be undone, with the library that they belong to."""
    read.keep_place(app)
    app.state.undo.clear()
    app.take(session)


async def _taken(session: Session, base: str) -> Session:
    from reader.services import demo

    await demo.take_in(session, base)
    return session


def fetch(app: Workspace, source: str) -> None:
    """Fetch an address or a file, and show what it is; if something else was opened meanwhile, only say that it is here."""
    ticket = app.state.opening

    def came(added: Added) -> None:
        _came(app, added, shown=ticket == app.state.opening)

    doing = Status(f"Fetching {host(source) or source}.", hints=app.stopping())
    app.work(lambda: _had(app.session, source), came, doing, stopped="Stopped.")


async def _had(session: Session, source: str) -> Added:
    """The paper or the article of an address, with one request; a file is an article."""
    from reader.services import adding, reading

    if is_web(source):
        return await adding.add(session, source)
    return adding.Added(headline=await reading.add(session, source))


def _came(app: Workspace, added: Added, *, shown: bool) -> None:
    """What was added: a paper is shown as a list, an article is read, a paper that a page names is offered."""
    came = added.feed or added.headline
    if came:
        app.state.undo.append(None)
    app.state.first_run = False
    app.arrange()
    lists.show_folders(app)
    if came and not shown:
        app.say(f"{safe_line(came.title) or bare(came.url)} {_how(added)}.", "", app.hint("arrivals", "show what came in"))
    elif added.feed is not None:
        _show_paper(app, added, added.feed)
    elif added.headline is not None:
        lists.show_folder_row(app, app.state.folder_row, keep=added.headline.id)
        read.open_id(app, added.headline, Opened(added.headline.id, from_list=False), whole=True)
    if added.feed is None and added.feeds:
        _offer(app, added.feeds)


def _how(added: Added) -> str:
    return "is followed already" if added.followed else "is added"


def _show_paper(app: Workspace, added: Added, feed: Feed) -> None:
    folder_row = next((each for each in app.pages.folders.folder_rows if each.query.feed_id == feed.id), app.state.folder_row)
    lists.show_folder_row(app, folder_row)
    app.focus_pane(Pane.LIST)
    lists.fold_folders(app)
    kept_out = f"{added.ignored:,} kept out by your rules" if added.ignored else ""
    app.say(f"{feed.title or feed.url} {_how(added)}.", kept_out, app.hint("open", "read"))


def _offer(app: Workspace, feeds: tuple[Feed, ...]) -> None:
    """The papers that a page names, to choose one: none is asked before that."""

    def enter(sheet: Sheet) -> None:
        if sheet.chosen:
            fetch(app, str(sheet.chosen.value))

    rows = [Choice(feed.title or feed.url, bare(feed.url), feed.url) for feed in feeds]
    hints = (Hint("Enter", "add the paper"), Hint("Esc", "not now"))
    app.open_sheet(Sheet("This page has a paper of its own", rows=rows, hints=hints, enter=enter))


def _reading(app: Workspace, path: str) -> Status:
    return Status(f"Reading {path}.", hints=app.stopping())


def _file(typed: str, sheet: Sheet | None = None) -> str:
    """The path of an existing regular file: stdin has the keys, and other things may have no end. Raises UsageError.

    sheet: the one in which it was typed, where an address may be meant.
    """
    import os

    for written in (typed, _as_dropped(typed)):
        path = os.path.abspath(os.path.expanduser(written))
        if os.path.isfile(path):
            return path
    page = on_the_web(typed) if sheet else ""
    if page and sheet and sheet.prompt:
        sheet.prompt.set(page)
    raise UsageError(f"There is no file {safe_line(typed)}.", hint="Enter asks the web for it." if page else "")


def _as_dropped(typed: str) -> str:
    """The path of a file that was dropped on the terminal, which types it as a shell wants it: in quotes, or with backslashes."""
    import shlex

    try:
        words = shlex.split(typed)
    except ValueError:
        return typed
    return words[0] if len(words) == 1 else typed


async def _brought(app: Workspace, path: str) -> str:
    """What came of the file at `path`, in words; "" if it was stopped before anything came. Whoever stops it, or leaves the program, need
    not wait for the rest: what came by then is kept.
    """
    from reader.tui import importing

    stop = importing.Stop()
    app.state.going.let_stop(stop, stop.say)
    try:
        told = await importing.brought(app.session, path, stop)
        return f"Stopped. {told}" if stop.is_said() else told
    except importing.Stopped:
        return ""
    finally:
        stop.say()
        app.state.going.end(stop)


def _show_brought(app: Workspace, told: str) -> None:
    if not told:
        app.say("Stopped. Nothing came in.")
        return
    app.state.undo.append(None)
    app.begin()
    app.say(told, "", app.hint("refresh_all", "refresh all"))
