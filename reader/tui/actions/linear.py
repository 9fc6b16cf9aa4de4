"""The screen in words, for linear mode: what the widgets show is read off them, nothing is worded twice."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.tui.actions import picking, status_line
from reader.tui.layout.runs import line_text
from reader.tui.layout.spoken import Heard, echo, folded, listed, news
from reader.tui.layout.status import Hint, Status
from reader.tui.sheets import Sheet
from reader.tui.widgets.text import Text
from reader.tui.widgets.virtual_list import VirtualList

if TYPE_CHECKING:
    from reader.tui.workspace import Workspace


def tell(app: Workspace) -> None:
    """Append what is new to the transcript; nothing where there is none (under test the screen is painted)."""
    from reader.tui.transcript import Transcript

    driver, now = app._driver, heard(app)
    if not isinstance(driver, Transcript):
        return
    before = app.told.before(now)
    driver.append(folded(news(before, now), app.size.width), echo(before, now), asks=now.prompt is not None)


def heard(app: Workspace) -> Heard:
    """What there is to hear now."""
    if app.state.plan is None:
        return Heard(" ".join(map(line_text, app.pages.status.lines)))
    given, progress, sheet = app.state.answer, app.state.going.said, app.state.sheet
    if sheet is not None:  # nobody is interrupted by what can wait, and the keys are the sheet's
        error = replace(given, hints=()) if given is not None and given.error else None
        return _sheet(sheet, Heard(answer=_words(error) if error else "", given=given))
    said = Heard(answer=_words(given) if given else "", given=given, going=_words(progress) if progress else "")
    column = app.column
    what, where = column.body, status_line.where(app)
    place = listed(column.title, column.subtitle, column.facts)
    if app.state.first_run and app.pages.notice.display:
        return replace(said, place=place, rows=tuple(line_text(line).strip() for line in app.pages.notice.lines))
    if isinstance(what, VirtualList):
        return replace(said, place=place, chosen=_row(app, what) if what.count else where.state or "Nothing here.")
    state = listed(_words(where), "The end." if what.top >= what.last_top else "")
    place = listed(column.title, column.facts)
    return replace(said, place=place, rows=tuple(_in_sight(what)), chosen=_chosen(app), state=state)


def _row(app: Workspace, virtual_list: VirtualList) -> str:
    position = "" if virtual_list is app.pages.folders.body else f"{virtual_list.index + 1:,} of {virtual_list.count:,}"
    return listed(*(line_text(line) for line in virtual_list.drawn(virtual_list.index)), position)


def _in_sight(text: Text) -> Iterator[str]:
    return (line_text(text.line_at(y)).rstrip() for y in range(text.rows))


def _chosen(app: Workspace) -> str:
    """What is chosen in the text that is read: a passage, a link, a match, a mark."""
    column = app.pages.article
    if column.page is None or app.alone is not None:
        return ""
    if app.state.picking is not None:
        start, end = picking.shown(app)
        return column.page.parts[app.state.picking].text[start:end]
    if column.view.stripped and column.view.chosen >= 0:
        return next((part.text for _, part in column.page.with_role("stripped") if part.index == column.view.chosen), "")
    if column.hits:
        hit = column.hits[column.hit]
        return line_text(column.page.line(column.page.row_shown(hit.part, hit.start))).strip()
    if column.link >= 0:
        hit = column.links[column.link]
        return column.page.parts[hit.part].shown[hit.start : hit.end]
    if column.mark >= 0:
        marked = column.kept[column.mark]
        return column.page.parts[marked.part].shown[marked.start : marked.end]
    return ""


def _sheet(sheet: Sheet, said: Heard) -> Heard:
    rows = [line_text(line).strip() for line in sheet.text]
    if sheet.rows or not sheet.prompt:
        rows.append(listed(*map(_key, sheet.hints)))
    choice = sheet.chosen
    chosen = listed(choice.near, choice.left, choice.right, choice.far, f"{sheet.index + 1} of {len(sheet.rows)}") if choice else ""
    prompt = f"{sheet.prompt.sign}{sheet.prompt.text}" if sheet.prompt else None
    place, state = listed(sheet.title, sheet.subject), _words(sheet.status)
    return replace(said, place=place, rows=tuple(rows), chosen=chosen, state=state, prompt=prompt, over=True)


def _words(status: Status) -> str:
    sign = "Error: " if status.error else ""
    hints = listed(*map(_key, status.left), *(_key(hint) for hint in status.hints if hint.word != "help"))
    words = status.state if status.state.endswith(".") else listed(status.state, status.facts)
    facts = f" {status.facts}" if status.facts and status.state.endswith(".") else ""
    return f"{sign}{words}{facts}" + (f" ({hints})" if hints and (status.state or status.facts) else "")


def _key(hint: Hint) -> str:
    return f"{hint.key} {hint.word}"
