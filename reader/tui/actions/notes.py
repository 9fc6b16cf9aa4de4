"""Passages that are marked in the text, one after the other, and notes: on an article, or on one of its passages."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from reader.errors import LibraryError, NotInLibraryError
from reader.library import bookmarks
from reader.models import Bookmark, Headline
from reader.text import counted, quoted, safe_line
from reader.tui.actions import adding, mark, picking
from reader.tui.layout.panes import Pane
from reader.tui.layout.runs import Line, Look, Run, gap
from reader.tui.layout.status import Hint
from reader.tui.page import kept
from reader.tui.page.compose import bare
from reader.tui.sheets import Choice, Prompt, Sheet
from reader.tui.state import Picked, Purpose
from reader.urls import is_web, meant

if TYPE_CHECKING:
    from reader.tui.workspace import Workspace

SHOWN = 80
"""Characters of a kept passage that are shown with the note: there may be many passages, and the line of typing comes below them."""
_KEEP = (Hint("Enter", "keep"), Hint("Esc", "leave"))


def passage(app: Workspace) -> None:
    """Mark a passage, which is then chosen with j and k, or a sentence of it with l, or unmark it."""

    def verb(chosen: Picked) -> str:
        return "Unmark" if _marked(app, chosen) else "Mark"

    if app.pages.article.row is not None:
        picking.begin(app, Purpose("passage", verb, lambda chosen: _mark(app, chosen), single=True))


def next_mark(app: Workspace) -> None:
    """Go to the next marked passage; the note on it is said."""
    _go(app, 1)


def previous_mark(app: Workspace) -> None:
    """Go to the marked passage before."""
    _go(app, -1)


def _go(app: Workspace, step: int) -> None:
    if not app.pages.article.step_mark(step):
        app.say("No passage is marked here.", "", app.hint("passage", "mark one"))


def note(app: Workspace) -> None:
    """Ask for a note: on the passage that is being marked or was gone to, else on the article, which is bookmarked by that."""
    row, picked, purpose = app.current, picking.picked(app), app.state.purpose
    if row is None:
        adding.add(app)
        return
    if picked is not None:
        picking.stop(app)
    if picked is not None and purpose is not None and purpose.action == "passage":
        _note_on_part(app, row, picked)
    elif (chosen := app.pages.article.chosen_mark()) is not None and app.state.focus is Pane.PAGE and chosen.article_id == row.id:
        _note_on_passage(app, row, chosen)
    else:
        _note_on_article(app, row)


def _note_on_part(app: Workspace, row: Headline, chosen: Picked) -> None:
    """Ask for a note on a part of the page, which is marked by that."""
    page = app.pages.article.page
    if there := _marked(app, chosen):
        _note_on_passage(app, row, there[0])
    elif page is not None:
        place = kept.place(page.parts, *chosen)

        def store(sheet: Sheet) -> None:
            bookmarks.keep_passage(app.session.library, row.id, place, sheet.typed_text.strip())

        def enter(sheet: Sheet) -> None:
            store(sheet)
            mark.did(app, row)
            app.say("Marked, with the note." if sheet.typed_text.strip() else "Marked.", "", app.hint("undo", "undo"))

        sheet = Sheet("Note on the passage", row.site, Prompt("> "), text=[_begin(place.quote)], hints=_KEEP, enter=enter)
        sheet.store = _with_words(store)
        app.open_sheet(sheet)


def _note_on_passage(app: Workspace, row: Headline, marked: Bookmark) -> None:
    """Ask for another note on a passage that is marked."""

    def store(sheet: Sheet) -> None:
        bookmarks.note_passage(app.session.library, row.id, marked.place, sheet.typed_text.strip())

    def enter(sheet: Sheet) -> None:
        text = sheet.typed_text.strip()
        if text != marked.note.strip():
            store(sheet)
            mark.did(app, row)
            app.say("Note kept." if text else "Note taken away.", "", app.hint("undo", "undo"))

    sheet = Sheet("Note on the passage", row.site, Prompt("> ", marked.note), text=[_begin(marked.place.quote)], hints=_KEEP, enter=enter)
    sheet.store = _with_words(store, marked.note)
    app.open_sheet(sheet)


def _note_on_article(app: Workspace, row: Headline) -> None:
    """Ask for a note on the article. The passages that are kept of it are shown, with their notes."""

    def keep(text: str) -> None:
        bookmarks.keep_note(app.session.library, row.id, text)
        mark.did(app, row)
        app.say("Note kept." if text else "Note taken away.", "", app.hint("undo", "undo"))

    def enter(sheet: Sheet) -> None:
        text = sheet.typed_text.strip()
        if is_web(meant(text)) and len(text.split()) == 1 and text != before.strip():
            _ask_what_for(app, sheet, text, lambda: keep(text))
        elif text != before.strip():
            keep(text)

    there = bookmarks.of(app.session.library, row.id)
    before = next((each.note for each in there if not each.place.quote and each.note), "")
    passages = [line for each in there if each.place.quote for line in _passage(app, row, each)]
    sheet = Sheet("Note", row.site, Prompt("> ", before), text=passages, hints=_KEEP, enter=enter)
    sheet.store = _with_words(lambda sheet: bookmarks.keep_note(app.session.library, row.id, sheet.typed_text.strip()), before)
    app.open_sheet(sheet)


def _with_words(store: Callable[[Sheet], None], before: str = "") -> Callable[[Sheet], None]:
    """Stores a note that is not finished, unless it has no words, or nothing was changed in it."""

    def with_words(sheet: Sheet) -> None:
        if sheet.typed_text.strip() not in ("", before.strip()):
            store(sheet)

    return with_words


def _ask_what_for(app: Workspace, note: Sheet, address: str, keep: Callable[[], None]) -> None:
    """Ask what an address that was typed as a note is for: the key that asks for notes in a list adds papers elsewhere."""

    def enter(sheet: Sheet) -> None:
        if sheet.index == 0:
            adding.fetch(app, meant(address))
            return
        try:
            keep()
        except (LibraryError, NotInLibraryError):
            app.open_sheet(note)  # what was typed stays
            raise

    rows = (Choice("Add it: a paper or a page"), Choice("Keep it as the note"))
    hints, text = (Hint("Enter", "choose"), Hint("Esc", "back")), [(Run(bare(address)),)]
    question = Sheet("Add this address?", text=text, rows=rows, hints=hints, enter=enter, leave=lambda _: app.open_sheet(note))
    question.store = lambda _: note.store(note) if note.store else None
    app.open_sheet(question)


def _passage(app: Workspace, row: Headline, marked: Bookmark) -> list[Line]:
    """The beginning of a kept passage, that its words are gone, and the note on it."""
    gone: list[Line] = [(gap(2), Run("no longer in the text", Look.DIM))] if _is_gone(app, row, marked) else []
    note: list[Line] = [(gap(2), Run(safe_line(marked.note)))] if marked.note else []
    return [_begin(marked.place.quote), *gone, *note]


def _begin(quote: str) -> Line:
    """How a passage begins."""
    words = safe_line(quote)
    return (Run(quoted(words if len(words) <= SHOWN else f"{words[:SHOWN]}…"), Look.DIM),)


def _is_gone(app: Workspace, row: Headline, marked: Bookmark) -> bool:
    """Whether the text of the article is on the page, and a passage kept of it stands nowhere there."""
    column = app.pages.article
    if column.page is None or not column.shows(row.id) or column.article is None or not column.article.blocks:
        return False
    return all(each.bookmark != marked for each in column.page.composed.marks)


def _marked(app: Workspace, chosen: Picked) -> tuple[Bookmark, ...]:
    """What is kept of a part of the page."""
    page = app.pages.article.page
    return kept.among(page.parts, page.composed.marks, *chosen) if page is not None else ()


def _mark(app: Workspace, chosen: Picked) -> None:
    """Keep the passage, or let go of what was kept of it."""
    row, page = app.pages.article.row, app.pages.article.page
    if row is None or page is None:
        return
    library, there = app.session.library, _marked(app, chosen)
    if there:
        bookmarks.let_go(library, row.id, [each.place for each in there])
        unmarked = f"Unmarked {counted(len(there), 'passage')}" if there[1:] else "Unmarked"
        said = " with ".join([unmarked, *mark.notes_told(there)])
    else:
        bookmarks.keep_passage(library, row.id, kept.place(page.parts, *chosen))
        said = "Marked"
    mark.did(app, row)
    app.say(f"{said}.", "", app.hint("undo", "undo"))
