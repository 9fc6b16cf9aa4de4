"""Reading: opening an article, keeping its place, its contents, its wide tables, its pictures; and fetching its page."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from reader.errors import ConfigError, NotInLibraryError
from reader.models import Article, Headline
from reader.tui.actions import lists
from reader.tui.headline_list import HeadlineList
from reader.tui.layout.panes import Pane
from reader.tui.layout.status import Hint, Status
from reader.tui.page.kept import openings
from reader.tui.page.view import View
from reader.tui.sheets import Choice, Sheet
from reader.tui.state import Opened
from reader.urls import host

if TYPE_CHECKING:
    from reader.services.session import Session
    from reader.tui.workspace import Workspace

T = TypeVar("T")


def first_view(app: Workspace) -> View:
    """The view that pages begin with."""
    reading = app.settings.reading
    pictures = reading.pictures != "never"
    return View(cells=app.state.measure, marks=app.marks, pictures=pictures, keys=app.keys.written(), linear=reading.linear)


def open_row(app: Workspace, row: Headline, *, whole: bool) -> None:
    """Read the article of a row: from the library, or fetched when its text is not there yet."""
    keep_place(app)
    open_id(app, row, Opened(row.id), whole=whole)


def open_id(app: Workspace, row: Headline, opened: Opened, *, whole: bool) -> None:
    """Read an article. If it is being fetched, that is only waited for until another one is asked for."""
    from reader.library import articles

    if row.has_text:
        app.state.opening += 1
        app.state.whole = whole
        show(app, articles.article(app.session.library, row.id), row, opened)
        _bring_up_to_date(app, row)
        return

    def arrived(article: Article) -> None:
        app.state.whole = whole
        _choose_again(app, opened)
        show(app, article, articles.headline(app.session.library, row.id), opened)
        lists.row_changed(app, row.id)

    from reader.services import reading

    fetch(app, row.id, lambda: reading.open_article(app.session, row.id), arrived, row.site or host(row.url))


def stored(app: Workspace, selector: str) -> Headline | None:
    """The row of an article of the library, by id or address; None when it is not there."""
    from reader.library import articles

    try:
        return articles.headline(app.session.library, articles.find(app.session.library, selector))
    except NotInLibraryError:
        return None


def fetch(app: Workspace, what: str, job: Callable[[], Awaitable[T]], arrived: Callable[[T], None], source: str) -> None:
    """Fetch what is to be read, unless another is opened meanwhile, or Esc stops it. To ask once more does not begin anew: a slow page
    would never come to an impatient reader.

    what: its id or address.
    """
    state = app.state
    if state.awaited is not None and state.awaited[:2] == (what, state.opening) and state.going.goes_on(state.awaited[2]):
        state.going.is_news = True
        return
    state.opening += 1
    ticket, answered = state.opening, state.answer

    def came(result: T) -> None:
        if ticket == state.opening:
            app.forget_answer_since(answered)
            arrived(result)

    state.awaited = (what, ticket, app.work(job, came, _fetching(app, source), instead="open", stopped="Stopped."))


def _fetching(app: Workspace, source: str) -> Status:
    return Status(f"Fetching {source}.", hints=app.stopping())


def _choose_again(app: Workspace, opened: Opened) -> None:
    """Choose the row of an article that was waited for, whichever row was chosen meanwhile: then the next article is the one behind it."""
    titles, found = app.pages.headlines.titles, [hit.headline.id for hit in app.state.found]
    if opened.from_list and isinstance(titles, HeadlineList) and (index := titles.index_of(opened.id)) is not None:
        app.pages.headlines.body.choose(index)
    elif opened.from_search and opened.id in found:
        app.pages.results.body.choose(found.index(opened.id))


def _bring_up_to_date(app: Workspace, row: Headline) -> None:
    """While the article is read, ask once more for its page if that could not be had before; or clean the feed's text anew, if the feed has
    mended a link or a picture in it.
    """
    from reader.library import articles
    from reader.services import reading

    if reading.wants_page(app.session, row.id):
        app.work(lambda: reading.ask_again(app.session, row.id), partial(_came, app, row, "The page is here now."))
    elif articles.is_outdated(app.session.library, row.id):
        app.work(lambda: reading.catch_up(app.session, row.id), partial(_came, app, row, ""))


def _came(app: Workspace, row: Headline, said: str, is_here: bool) -> None:
    """Show the text that an article has by now."""
    from reader.library import articles

    if not is_here:
        return
    lists.row_changed(app, row.id)
    column = app.pages.article
    if column.shows(row.id):
        column.renew(articles.article(app.session.library, row.id))
        if said:
            app.say(said)


def show(app: Workspace, article: Article, row: Headline, opened: Opened) -> None:
    """Put an article on the page from where it was left, and count it as read."""
    from reader.services import reading_position

    app.state.opened = opened
    column = app.pages.article
    column.view = replace(column.view, stripped=False, chosen=-1, given=frozenset())
    app.state.focus = Pane.PAGE
    app.state.first_run = False
    if opened.from_search and app.among_found:
        app.state.mode, app.state.under = "", ()
    app.arrange()
    place = reading_position.stopped(app.session, row.id, article)
    chosen = app.pages.headlines.chosen if opened.from_list else None
    position = app.pages.headlines.position if chosen is not None and chosen.id == row.id else ""
    at = (place.block, place.offset) if place.quote and not opened.sought else None
    column.show(article, row, position=position, place=at, kept=lists.kept(app, row.id))
    if opened.sought:
        column.seek(opened.sought, in_text=True)
    if row.changed or not row.read:
        app.unkept.add(f"read {row.id}", partial(_count_as_read, app, app.session, row))
        app.quietly(app.unkept.write_down)
    app.call_after_refresh(column.draw_head)


def fetch_again(app: Workspace) -> None:
    """Ask for the page again, whatever is looked at meanwhile, unless Esc stops it. A shorter or gated copy replaces no fuller one."""
    from reader.library import articles
    from reader.services import renewal

    column, state = app.pages.article, app.state
    row = column.row
    if row is None:
        return
    if state.renewed is not None and state.renewed[0] == row.id and state.going.goes_on(state.renewed[1]):
        state.going.is_news = True
        return

    def came(answer: renewal.Refreshed) -> None:
        if not column.shows(answer.id):
            return
        if answer.stored:
            column.renew(articles.article(app.session.library, answer.id))
            lists.row_changed(app, answer.id)
        if not answer.changed:
            app.say("As before.")
        elif answer.stored:
            app.state.undo.append(None)
            app.say("Newer text is here.")
        else:
            app.say("The new copy is shorter. The fuller one stays.")

    what = app.work(lambda: renewal.refresh(app.session, row.id), came, _fetching(app, row.site or host(row.url)), stopped="Stopped.")
    state.renewed = (row.id, what)


def _count_as_read(app: Workspace, session: Session, row: Headline) -> None:
    from reader.library import articles

    articles.mark(session.library, [row.id], read=True)
    lists.row_changed(app, row.id, was_read=row.read)


def keep_place(app: Workspace) -> None:
    """Remember the passage at the upper edge of what is being read. Whoever reads can go on even if it cannot be kept."""
    app.quietly(partial(write_place, app))


def write_place(app: Workspace) -> None:
    """As `keep_place`, with what had to wait before. Raises LibraryError, NotInLibraryError."""
    _note_place(app)
    app.unkept.write_down()


def _note_place(app: Workspace) -> None:
    """Note the place in what is being read, to be kept if it is another one than before."""
    from reader.services import reading_position

    opened, column = app.state.opened, app.pages.article
    if opened is None or column.article is None or column.page is None or not column.shows(opened.id):
        return
    block, offset = column.passage() or (0, 0)
    if column.body.top == 0:
        block, offset = 0, 0
    if (opened.id, block, offset) != app.unkept.place:
        app.unkept.place = (opened.id, block, offset)
        stop = partial(reading_position.stop, app.session, opened.id, column.article, block=block, offset=offset)
        app.unkept.add(f"place {opened.id}", stop)


def contents(app: Workspace) -> None:
    """The headings of the text and the passages marked in it, to go to one."""
    column = app.pages.article
    page = column.page
    marks = openings(page.parts, page.composed.marks) if page else []
    marked = {part for part, _ in marks}
    headings = [(index, 0) for index, _ in page.with_role("heading") if index not in marked] if page else []
    found = sorted((*headings, *marks))
    if not found or page is None:
        app.say("This text has no headings.")
        return
    rows = [Choice(page.parts[part].text[start:], value=number) for number, (part, start) in enumerate(found)]
    here = sum(page.row_of(*each) <= column.body.top for each in found) - 1

    def go(sheet: Sheet) -> None:
        if sheet.chosen and column.page:
            column.body.go(column.page.row_of(*found[int(str(sheet.chosen.value))]))

    app.open_sheet(Sheet("Contents", rows=rows, index=max(0, here), hints=(Hint("Enter", "go there"), Hint("Esc", "back")), enter=go))


def shift_left(app: Workspace) -> None:
    _shift(app, -1)


def shift_right(app: Workspace) -> None:
    _shift(app, 1)


def picture(app: Workspace) -> None:
    """Show the nearest picture, when that is allowed and possible."""
    from reader.tui.actions import pictures

    pictures.show(app)


def cookies(app: Workspace) -> None:
    """Say whether there are cookies of a subscription to the article's paper, and how such cookies are used."""
    import time

    from reader.fetcher.cookies import Session, session_for

    file, row = app.settings.network.cookies, app.current
    if not file:
        app.say("No cookies are set up.", "reader help cookies says how.")
        return
    try:
        name, session = session_for(row.url if row else "", file, time.time())
    except ConfigError as error:
        app.fail(error)
        return
    match session:
        case Session.NONE if not name:
            app.say("Cookies are set up.", file)
        case Session.NONE:
            app.say(f"There are no cookies for {name}.", file)
        case Session.EXPIRED:
            app.say(f"Your session for {name} has expired.", "Log in again and export the cookies anew.")
        case Session.OPEN:
            app.say(f"Your session for {name} is sent.", file)


def _shift(app: Workspace, step: int) -> None:
    column = app.pages.article
    if column.page is None:
        return
    part = column.page.wide_near(column.body.top, column.body.rows)
    if part is None:
        app.say("Nothing here is wider than the text.")
        return
    part.shift = part.shifted(step)
    column.body.repaint_part(column.page.parts.index(part))
