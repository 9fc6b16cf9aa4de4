"""Finding: words in the text, articles in the library."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from reader.models import Hit
from reader.text import counted, safe_line
from reader.tui import catalogue
from reader.tui.actions import read
from reader.tui.layout.cells import width
from reader.tui.layout.dates import short
from reader.tui.layout.marks import Marks
from reader.tui.layout.runs import EMPTY, Line, Look, Run, chosen, clip, gap, line_text, spread
from reader.tui.layout.status import Hint, Status
from reader.tui.page.inline import from_line
from reader.tui.page.parts import Prose
from reader.tui.sheets import Prompt, Sheet
from reader.tui.state import Opened

if TYPE_CHECKING:
    from reader.tui.workspace import Workspace

AT_ONCE = 50
"""Articles that are found at once; more are when one comes to the end."""
TALL = 5
"""Title, two lines of snippet, source, an empty row."""


def find(app: Workspace) -> None:
    """Ask for words and go to the next place where they stand."""
    before = app.pages.article.body.top

    def typed(sheet: Sheet) -> None:
        column = app.pages.article
        column.body.go(before)
        column.words_sought = ""
        column.seek(sheet.typed_text)

    def enter(sheet: Sheet) -> None:
        words = sheet.typed_text
        if words and not app.pages.article.hits:
            app.say(f"“{words}” is not in this text.", "", app.hint("find", "find"))

    def leave(sheet: Sheet) -> None:
        app.pages.article.forget_matches()
        app.pages.article.body.go(before)

    hints = (Hint("Enter", "find"), Hint("Esc", "leave"))
    app.open_sheet(Sheet(prompt=Prompt("/"), hints=hints, typed=typed, enter=enter, leave=leave))


def find_next(app: Workspace) -> None:
    _again(app, 1)


def find_previous(app: Workspace) -> None:
    _again(app, -1)


def search(app: Workspace) -> None:
    """Ask for words and list the articles that have them. Among what was found, the words are there to be changed."""
    before = app.state.sought if app.state.mode == "search" else ""

    def enter(sheet: Sheet) -> None:
        words = sheet.typed_text.strip()
        if words:
            show_results(app, words)

    hints = (Hint("Enter", "search"), Hint("Esc", "leave"))
    app.open_sheet(Sheet(prompt=Prompt("/", before), hints=hints, enter=enter))


def show_results(app: Workspace, words: str) -> None:
    """List what a search finds."""
    from reader.services import searching

    found = searching.find(app.session, words, newest=app.state.newest, limit=AT_ONCE)
    app.state.sought, app.state.found = words, found
    app.state.in_all = searching.count(app.session, words)
    column = app.pages.results
    column.title = f"/{safe_line(words)}"
    column.focused = True
    column.body.index = 0
    back_to_results(app)
    if not found:
        app.say(f"“{safe_line(words)}” is in none of the stored articles.", "", app.hint("search", "search"), app.hint("back", "back"))


def back_to_results(app: Workspace) -> None:
    """Show what was found, as wide as the screen is by now."""
    app.state.mode, app.state.under = "search", ()
    app.arrange()
    redraw_results(app)


def show_more(app: Workspace, at_least: int = 0) -> None:
    """Find the articles that come behind those that are shown, a screenful or more and `at_least` so many."""
    from reader.services import searching

    found = app.state.found
    if len(found) >= app.state.in_all:
        return
    shown, limit = {hit.headline.id for hit in found}, max(AT_ONCE, at_least)
    more = searching.find(app.session, app.state.sought, newest=app.state.newest, limit=limit, offset=_still_found(shown, _ids(app)))
    found += [hit for hit in more if hit.headline.id not in shown]
    redraw_results(app)


def forget_removed(app: Workspace) -> None:
    """Take out of what was found what the library no longer holds."""
    from reader.services import searching

    there = [hit for hit in app.state.found if read.stored(app, hit.headline.id)]
    if len(there) < len(app.state.found):
        app.state.found, app.state.in_all = there, searching.count(app.session, app.state.sought)
        redraw_results(app)


def unread_after(app: Workspace, step: int) -> int | None:
    """The place of the next unread article among what was found, before the chosen one for a step of -1; None when there is none."""
    from reader.library.lists import unread_of

    index, shown = app.pages.results.body.index, [hit.headline.id for hit in app.state.found]
    found = _ids(app) if step > 0 else []
    behind = found[_still_found(shown, found) :]
    unread = unread_of(app.session.library, [*shown, *behind])
    near = range(index + 1, len(shown)) if step > 0 else range(index - 1, -1, -1)
    if (at := next((place for place in near if shown[place] in unread), None)) is not None:
        return at
    far = next((place for place, id in enumerate(behind) if id in unread and id not in shown), None)
    if far is None:
        return None
    show_more(app, far + 1)
    return next((place for place, hit in enumerate(app.state.found) if hit.headline.id == behind[far]), None)


def _ids(app: Workspace) -> list[str]:
    """All that is found by now, in its order."""
    from reader.services import searching

    return searching.ids(app.session, app.state.sought, newest=app.state.newest)


def _still_found(shown: Iterable[str], found: Iterable[str]) -> int:
    """How many of those that are shown: what was unread is so no longer once it was read."""
    return len({*shown} & {*found})


def redraw_results(app: Workspace) -> None:
    """Draw the found articles at the width there is."""
    column, shown, total = app.pages.results, len(app.state.found), app.state.in_all
    column.facts = f"{shown:,} of " * (shown < total) + counted(total, "article")
    look = Results(app.state.found, column.cells, app.marks, app.clock(), app.settings.reading.linear)
    column.body.show(look.lines, len(app.state.found), tall=TALL, index=column.body.index)
    column.draw_head()


def status(app: Workspace) -> Status:
    """What the last row says while one chooses among what was found."""
    order = "newest first" if app.state.newest else "best match first"
    other = "best first" if app.state.newest else "newest first"
    keys = {action: app.keys.key_in("search", action) for action in ("open", "keep_search", "newest_first")}
    keep, back = Hint(keys["keep_search"], "keep search"), app.hint("back", "back")
    if not app.state.found:
        return Status("Nothing here.", hints=(keep, Hint(app.keys.key_in("search", "search"), "search"), back))
    return Status("", order, hints=(Hint(keys["open"], "read there"), keep, Hint(keys["newest_first"], other), back))


def newest_first(app: Workspace) -> None:
    """The newest first, or in the order that the search names."""
    app.state.newest = not app.state.newest
    show_results(app, app.state.sought)


def open_result(app: Workspace) -> None:
    """Read the chosen article at the passage that was found."""
    index = app.pages.results.body.index
    if index >= len(app.state.found):
        app.meant()
        return
    hit = app.state.found[index]
    row = catalogue.row(app.session.library, hit.headline.id)
    sought = "" if hit.remark else next((text for text, is_match in hit.snippet if is_match), "")
    if hit.remark:
        app.say("It is in your notes.", "", app.hint("note", "show them"))
    read.open_id(app, row, Opened(row.id, from_list=False, from_search=True, sought=sought), whole=True)


@dataclass(frozen=True, slots=True)
class Results:
    """Found articles as rows of a list."""

    found: Sequence[Hit]
    cells: int
    marks: Marks
    now: datetime
    linear: bool = False

    def lines(self, index: int, is_chosen: bool) -> list[Line]:
        """Title, two lines of snippet with the matches bold, source and date, an empty row. In linear mode each of these whole."""
        if self.linear:
            return [(Run(said),) for said in self._spoken(self.found[index])]
        hit, room = self.found[index], self.cells - 3
        title = clip((gap(2), Run(safe_line(hit.headline.title), Look.STRONG)), self.cells - 1, self.marks.ellipsis)
        source = spread(
            (gap(2), Run(safe_line(hit.headline.site), Look.DIM)),
            (Run(short(hit.headline.published or hit.headline.added, self.now), Look.DIM),),
            self.cells - 1,
            self.marks.ellipsis,
        )
        first, second = self._snippet(hit, room)
        bar = Run(self.marks.bar, Look.ACCENT) if is_chosen else gap(1)
        head = chosen(title, self.cells - 1) if is_chosen else title
        lines = [(bar, *head), (bar, gap(2), *first), *([(bar, gap(2), *second)] if second else []), (bar, *source)]
        return [*lines, *[EMPTY] * (TALL - len(lines))]

    def _spoken(self, hit: Hit) -> tuple[str, ...]:
        row = hit.headline
        snippet = "".join(safe_line_kept(text) for text, _ in hit.snippet)
        return safe_line(row.title), snippet, safe_line(row.site), short(row.published or row.added, self.now)

    def _snippet(self, hit: Hit, room: int) -> tuple[Line, Line]:
        runs = tuple(Run(safe_line_kept(text), Look.STRONG if is_match else Look.DIM) for text, is_match in hit.snippet)
        runs = tuple(Run(self.marks.ellipsis, Look.DIM) if run.text.strip() == "…" else run for run in runs)
        text, stretches = from_line(runs)
        prose = Prose(text, stretches, room)
        if prose.height == 1:
            return prose.line(0), EMPTY
        second = prose.line(1)
        if prose.height > 2:
            said = line_text(second).rstrip()
            if width(said) >= room:  # a whole word makes way for the ellipsis, where there are any
                said = said.rpartition(" ")[0] or said
            second = (*clip(second, min(width(said), room - 1), ""), Run(self.marks.ellipsis, Look.DIM))
        return prose.line(0), second


def safe_line_kept(text: str) -> str:
    """Text made safe and folded, its outer spaces kept: it is a piece of a line."""
    inner = safe_line(text)
    return (" " if text[:1].isspace() else "") + inner + (" " if inner and text[-1:].isspace() else "")


def _again(app: Workspace, step: int) -> None:
    column = app.pages.article
    if not column.words_sought:
        app.say("Nothing was looked for yet.", "", app.hint("find", "find"))
    elif not column.seek(column.words_sought, step):
        app.say(f"“{column.words_sought}” is not in this text.", "", app.hint("find", "find"))
