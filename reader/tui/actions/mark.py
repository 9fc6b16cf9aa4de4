"""Marks on articles: bookmark, read, tags; and undo."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from typing import TYPE_CHECKING

from reader.errors import LibraryError
from reader.library import articles, bookmarks, operations
from reader.library.rows import tag_name
from reader.models import Bookmark, Headline, Query
from reader.text import counted
from reader.tui import catalogue
from reader.tui.actions import finding, lists
from reader.tui.headline_list import HeadlineList
from reader.tui.layout.dates import short
from reader.tui.layout.panes import Pane
from reader.tui.layout.runs import Run
from reader.tui.layout.status import Hint
from reader.tui.sheets import Prompt, Sheet

if TYPE_CHECKING:
    from reader.tui.workspace import Workspace


def bookmark(app: Workspace) -> None:
    """Bookmark the article, or take the bookmark away, with what hangs on it."""
    row = app.meant()
    if row is None:
        return
    hung = _hung(bookmarks.of(app.session.library, row.id))
    articles.mark(app.session.library, [row.id], bookmarked=not row.bookmarked)
    did(app, row)
    app.say(f"Bookmark taken away{hung}." if row.bookmarked else "Bookmarked.", "", app.hint("undo", "undo"))


def _hung(kept: Sequence[Bookmark]) -> str:
    """What is lost with a bookmark: ", with 2 passages and the note"; "" for nothing."""
    passages = sum(bool(mark.place.quote) for mark in kept)
    told = [counted(passages, "passage")] * bool(passages) + [*notes_told(kept)]
    return f", with {' and '.join(told)}" if told else ""


def notes_told(kept: Sequence[Bookmark]) -> Iterator[str]:
    """How many notes there are, in words, where there are any."""
    if notes := sum(bool(mark.note) for mark in kept):
        yield "the note" if notes == 1 else f"{notes:,} notes"


def read(app: Workspace) -> None:
    """Count the article as read, or as unread again."""
    row = app.meant()
    if row is None:
        return
    articles.mark(app.session.library, [row.id], read=not row.read)
    did(app, row, was_read=row.read)
    if app.state.focus is Pane.PAGE or app.alone is not None:  # no row shows it there
        app.say("Counts as unread." if row.read else "Counts as read.", "", app.hint("undo", "undo"))


def all_read(app: Workspace) -> None:
    """Count every article of this list as read, or of the chosen folder, or all that was found; what came into the list that is shown, and
    is not shown yet, stays unread.
    """
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


def archive(app: Workspace) -> None:
    """Put the article away: it stays in the library and can be found."""
    row = app.meant()
    if row is None:
        return
    articles.mark(app.session.library, [row.id], archived=not row.archived)
    did(app, row)
    app.say("Back from the archive." if row.archived else "Archived.", "", app.hint("undo", "undo"))


def tags(app: Workspace) -> None:
    """Ask for the tags of the article, apart by spaces or commas."""
    row = app.meant()
    if row is None:
        return

    def enter(sheet: Sheet) -> None:
        wanted = set(filter(None, map(tag_name, sheet.typed_text.replace(",", " ").split())))
        if wanted == {*row.tags}:
            return
        articles.tag(app.session.library, [row.id], sorted(wanted - {*row.tags}), sorted({*row.tags} - wanted))
        did(app, row)
        lists.show_folders(app)
        app.say(f"Tagged {', '.join(sorted(wanted))}." if wanted else "No tags.", "", app.hint("undo", "undo"))

    hints = (Hint("Enter", "keep"), Hint("Esc", "leave"))
    before = "".join(f"{tag} " for tag in row.tags)
    app.open_sheet(Sheet("Tags, apart by spaces", row.site, Prompt("# ", before), hints=hints, enter=enter))


def did(app: Workspace, row: Headline, *, was_read: bool | None = None) -> None:
    """The library was changed: draw the row again, and remember that undo asks the library. was_read: as in `lists.row_changed`."""
    app.state.undo.append(None)
    lists.row_changed(app, row.id, was_read=was_read)
    lists.marks_changed(app)


def begin_sitting(app: Workspace) -> None:
    """Remember what was done before, once for a library."""
    if app.state.done_before is None:
        last = operations.latest(app.session.library)
        app.state.done_before = last[0] if last else 0


def undo(app: Workspace) -> None:
    """Take the last change back. What was done before this sitting, and nobody may remember, is named first: nothing does it again."""
    own = app.state.undo.pop() if app.state.undo else None
    if own is not None:
        own()
        return
    last = operations.latest(app.session.library)
    if last is None:
        app.say("There is nothing to undo.")
    elif last[0] > (app.state.done_before or 0):
        _undo(app)
    else:
        number, when, done = last
        hints, text = (Hint("Enter", "undo"), Hint("Esc", "leave")), [(Run(_on_the_screen(done)),)]
        question = Sheet("Undo what was done before?", short(when, app.clock()), text=text, hints=hints)
        question.enter = lambda _: _undo_named(app, number)
        app.open_sheet(question)


def _undo_named(app: Workspace, number: int) -> None:
    """Take back the operation that was named. If another program has done something since, or has taken it back, ask again about that."""
    last = operations.latest(app.session.library)
    if last is not None and last[0] == number:
        _undo(app)
    else:
        undo(app)


def _undo(app: Workspace) -> None:
    library = app.session.library
    before = articles.count(library, Query())
    try:
        done = operations.undo(library)
    except LibraryError:
        app.state.undo.append(None)  # its turn comes again
        raise
    lists.refresh_rows(app)
    page = app.pages.article
    if page.row is not None and (text := articles.article(library, page.row.id)) != page.article:
        page.renew(text)
    lists.marks_changed(app)
    if app.state.first_run or catalogue.is_empty(app.session):
        app.begin_anew()
    elif articles.count(library, Query()) != before:
        lists.show_again(app, app.state.folder_row)
        finding.forget_removed(app)
    app.say(f"Undone: {_on_the_screen(done)}." if done else "There is nothing to undo.")


def _on_the_screen(done: str) -> str:
    """What was done, in the words of the screen, which calls papers what commands call feeds."""
    if done.endswith(" nothing"):  # a paper or a page was added that was there, just as it is
        return "a step that changed nothing"
    return re.sub(r"\bfeed(?=s?\b)", "paper", done)
