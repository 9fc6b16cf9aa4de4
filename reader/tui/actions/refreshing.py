"""Refreshing: papers are asked, what came waits. Text and selection stay where they are."""

from __future__ import annotations

import time
from contextlib import aclosing
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from reader.errors import NoArticleError, ReaderError, TryLaterError
from reader.text import counted
from reader.tui.actions import lists, read
from reader.tui.headline_list import HeadlineList
from reader.tui.layout.panes import Pane
from reader.tui.layout.status import Status
from reader.tui.state import Round

if TYPE_CHECKING:
    from reader.services.subscriptions import Progress
    from reader.tui.workspace import Workspace

_PACE = 0.25
"""Seconds between two lines of progress at least."""


def refresh(app: Workspace) -> None:
    """Ask again for the page that is being read, or for the papers of the list; for all papers, where a search or a kept one is shown."""
    if app.among_found:
        begin(app, None)
    elif app.state.focus is Pane.PAGE:
        read.fetch_again(app)
    else:
        begin(app, _papers(app))


def refresh_all(app: Workspace) -> None:
    """Ask every paper."""
    begin(app, None)


def begin(app: Workspace, feeds: list[str] | None, *, by_itself: bool = False) -> None:
    """Ask papers (all when None), unless they are being asked. If others are, all of both are asked from the beginning. by_itself: a timer
    wants it, so papers that rest are left alone, and nothing is said when nothing came, unless somebody wants it too before it is over.
    """
    before = app.refreshing
    if before is not None and before.worker and not (by_itself or _asks(app, before, feeds)):
        before.worker.cancel()
        _ended(app, before)
        feeds = None if feeds is None or before.feeds is None else [*dict.fromkeys((*before.feeds, *feeds))]
        what = _start(app, replace(before, feeds=feeds, by_itself=False))
    else:
        what = before or _start(app, Round(feeds, by_itself))
    if by_itself:
        return
    what.is_awaited = app.state.going.is_news = True
    if not app.state.going.goes_on(what):  # the first paper may take its time
        app.progress(what, Status("Refreshing.", hints=app.stopping()))


def _asks(app: Workspace, what: Round, feeds: list[str] | None) -> bool:
    """Whether a person who wants these papers asked has them asked by what goes on."""
    from reader.services import subscriptions

    return what.asks(feeds) and not (what.by_itself and subscriptions.some_rest(app.session, feeds))


def _start(app: Workspace, what: Round) -> Round:
    app.refreshing = what
    worker = what.worker = app.run_worker(partial(_refresh, app, what), group="refresh", exit_on_error=True)

    def stop() -> None:
        worker.cancel()
        _ended(app, what)
        if app.state.arrived:
            app.say("Stopped.", "What came by then is here.", app.hint("arrivals", "show it"))
        else:
            app.say("Stopped.", "Nothing new came in.")

    app.state.going.let_stop(what, stop)
    return what


def _ended(app: Workspace, what: Round) -> None:
    """A refresh is over; another may have begun since it was stopped."""
    app.progress(what, None)
    if app.refreshing is what:
        app.refreshing = None


def arrivals(app: Workspace) -> None:
    """Show what came in, by another program too: the list is read anew, as it is defined by now (Today moves on)."""
    arrived, before, app.state.arrived = app.state.arrived, app.pages.headlines.titles, 0
    if going := app.state.going.said_of(app.refreshing):
        app.progress(app.refreshing, replace(going, facts="", left=()))
    if app.state.first_run:
        app.begin()
    lists.show_folders(app)
    folder_row = app.state.folder_row
    now = next((each for each in app.pages.folders.folder_rows if each.key == folder_row.key), folder_row)
    lists.show_again(app, now)
    titles = app.pages.headlines.titles
    is_as_before = isinstance(before, HeadlineList) and isinstance(titles, HeadlineList) and not titles.has_more_than(before)
    if not arrived and is_as_before:
        app.say("Nothing new came in.")
    elif arrived and (app.state.focus is Pane.PAGE or app.alone is not None):  # the list is not what is looked at
        app.say(f"{counted(arrived, 'article')} came in.", "", app.hint("back", "back"))
    elif arrived and is_as_before:  # they are older than today, or of other papers
        app.say(f"{counted(arrived, 'article')} came in, none into {now.name}.", "", app.hint("left", "folders"))


def keep_refreshing(app: Workspace) -> None:
    """Refresh from time to time, when that is asked for."""
    minutes = app.settings.reading.refresh_minutes
    if minutes and not app.settings.network.offline:
        app.set_interval(minutes * 60, lambda: begin(app, None, by_itself=True))


async def _refresh(app: Workspace, what: Round) -> None:
    from reader.services import subscriptions

    failed: list[Progress] = []
    visited, shown = 0, 0.0
    try:
        async with aclosing(subscriptions.refresh(app.session, what.feeds, by_itself=what.by_itself)) as visits:
            async for visit in visits:
                visited = visit.of
                what.new += len(visit.new)
                app.state.arrived += len(visit.new)
                what.kept_out += visit.ignored
                failed += [visit] if visit.error else []
                app.state.going.say(what, _going(app, visit))
                if time.monotonic() - shown >= _PACE:
                    shown = time.monotonic()
                    app.draw()
                    app.set_timer(_PACE, app.draw)  # what is told meanwhile: the next to answer may be long in coming
    except ReaderError as error:
        app.fail(error)
        return
    finally:
        _ended(app, what)
    _done(app, what, visited, failed)


def _going(app: Workspace, visit: Progress) -> Status:
    waiting = (app.hint("arrivals", "show them"),) if app.state.arrived else ()
    facts = f"{app.state.arrived:,} new wait" if app.state.arrived else ""
    return Status(f"Refreshing {visit.done:,} of {visit.of:,}", facts, left=waiting, hints=app.stopping())


def _done(app: Workspace, what: Round, visited: int, failed: list[Progress]) -> None:
    for visit in failed:
        app.state.errors.append((f"{visit.feed.title or visit.feed.url}: {visit.error}", visit.error.hint if visit.error else ""))
    lists.show_folders(app)
    if not (what.is_awaited or what.new):
        return
    left = (app.hint("arrivals", "show them"),) if app.state.arrived else ()
    if failed:
        state, stored = _failed(app, failed)
        facts = f"{what.new:,} new" if what.new else stored
        app.state.answer = Status(state, facts, left, hints=(app.hint("errors", "details"),), error=True)
    elif not visited:
        app.say("No paper is subscribed to.", "", app.hint("add", "add one"))
    else:
        more = f"{what.kept_out:,} kept out by your rules" if what.kept_out else ""
        app.state.answer = Status(f"{visited:,} refreshed, {what.new:,} new", more, left, hints=(app.hint("help", "help"),))
    app.draw()


def _failed(app: Workspace, failed: list[Progress]) -> tuple[str, str]:
    """Who brought nothing, and why where it is one; and what is still here."""
    if len(failed) > 1:
        return f"{counted(len(failed), 'paper')} could not be refreshed.", "What is stored is here."
    from reader.library import articles
    from reader.models import Query

    paper = failed[0].feed
    stored = articles.count(app.session.library, Query(feed_id=paper.id))
    verb = "is" if stored == 1 else "are"
    said = f"{paper.title or paper.url} {_what(failed[0].error)}."
    return said, f"Its {counted(stored, 'stored article')} {verb} here." if stored else ""


def _what(error: ReaderError | None) -> str:
    """Why a paper brought nothing, in the few words for which there is room; the details are one key away."""
    match error:
        case ReaderError(status=int(status)):
            return f"answered {status}"
        case NoArticleError():
            return "sent no feed"
        case TryLaterError():
            return "did not answer"
        case _:
            return "could not be asked"


def _papers(app: Workspace) -> list[str] | None:
    """The papers of the list that is shown, or of the folder that is chosen; None for all."""
    from reader.library import feeds

    query = app.chosen_list.query
    if query.feed_id:
        return [query.feed_id]
    if query.folder:
        return [feed.id for feed in feeds.all(app.session.library) if feed.is_in(query.folder)]
    return None
