"""What was stripped: shown in its place, given back, taken out again, never shown again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.text import counted, safe, safe_line, words
from reader.tui.actions import ruling
from reader.tui.layout.runs import Line, Look, Run
from reader.tui.layout.status import Hint
from reader.tui.sheets import Sheet

if TYPE_CHECKING:
    from reader.tui.workspace import Workspace


PICKING = frozenset({"down", "up", "page_down", "page_up", "half_down", "half_up", "pick", "back", "help"})
"""Actions that leave the choosing of a passage as it is; every other one ends it."""


def stripped(app: Workspace) -> None:
    """Show the stripped passages in their places, or hide them."""
    column = app.pages.article
    if column.article is None:
        return
    if not column.article.removals:
        app.say("Nothing was stripped here.", "", app.hint("never", "strip a passage"))
        return
    column.show_stripped(not column.view.stripped)


def next_passage(app: Workspace) -> None:
    app.pages.article.step_passage(1)


def previous_passage(app: Workspace) -> None:
    app.pages.article.step_passage(-1)


def give_back(app: Workspace) -> None:
    """Make the chosen passage ordinary text, here and on this site from now on."""
    column = app.pages.article
    index = column.chosen_removal()
    if index is None:
        app.say("Choose a passage first.", "", app.hint("stripped", "show them"))
        return
    if column.article is not None:
        ruling.settle_passage(app, column.article.removals[index], index, stands=True)


def take_out(app: Workspace) -> None:
    """Take a passage that was given back out again."""
    column = app.pages.article
    if not column.view.given:
        app.say("Nothing was given back here.")
        return
    chosen = column.chosen_removal()
    index = chosen if chosen in column.view.given else max(column.view.given)
    if column.article is not None:
        ruling.settle_passage(app, column.article.removals[index], index, stands=False)


def why(app: Workspace) -> None:
    """Say which rule took the chosen passage, and for what reason."""
    column = app.pages.article
    index = column.chosen_removal()
    if index is None or column.article is None:
        return
    removal = column.article.removals[index]
    lines: list[Line] = [
        (Run("Kind    ", Look.DIM), Run(removal.kind.value)),
        (Run("Rule    ", Look.DIM), Run(safe_line(removal.rule))),
        (Run("Length  ", Look.DIM), Run(counted(words(removal.text), "word"))),
    ]
    if removal.reason:
        lines.append((Run("Reason  ", Look.DIM), Run(safe_line(removal.reason))))
    lines += [(Run("Led to  ", Look.DIM), Run(safe_line(link))) for link in removal.links[:5]]
    lines += [(), *((Run(line),) for line in safe(removal.text).split("\n")[:4])]
    hints = (Hint("+", "give back"), Hint("Esc", "back"))

    def back(sheet: Sheet) -> None:
        app.state.sheet = None
        give_back(app)

    app.open_sheet(Sheet("Why it was stripped", removal.kind.value, text=lines, hints=hints, keys={"+": back}))


def never(app: Workspace) -> None:
    """Never show me this again: the chosen passage, or one that is then chosen with j and k."""
    column = app.pages.article
    index = column.chosen_removal()
    if index is not None and column.article is not None:
        ruling.propose(app, column.article.removals[index])
    elif column.page is not None:
        first = next((at for at in _passages(app) if column.page.starts[at] >= column.body.top), None)
        if first is None:
            app.say("There is no passage below this.")
            return
        app.state.picking = first
        _show_picked(app)


def pick(app: Workspace) -> None:
    """This is the passage."""
    from reader.tui.page.inline import without_numbers
    from reader.tui.page.parts import Prose

    column, picked = app.pages.article, app.state.picking
    stop_picking(app)
    if column.page is not None and picked is not None and isinstance(part := column.page.parts[picked], Prose):
        ruling.propose(app, without_numbers(part.text, part.stretches))


def pick_step(app: Workspace, step: int) -> None:
    """Choose another passage of the text."""
    passages = _passages(app)
    if app.state.picking in passages:
        at = max(0, min(len(passages) - 1, passages.index(app.state.picking) + step))
        app.state.picking = passages[at]
        _show_picked(app)


def stop_picking(app: Workspace) -> None:
    """Leave the choosing."""
    app.state.picking = None
    app.pages.article.lay_over()


def _passages(app: Workspace) -> list[int]:
    """The parts of the page that can be chosen."""
    from reader.tui.page.parts import Prose

    page = app.pages.article.page
    return [at for at, part in enumerate(page.parts) if isinstance(part, Prose) and part.block is not None] if page else []


def _show_picked(app: Workspace) -> None:
    from reader.tui.page.parts import Stretch

    column, picked = app.pages.article, app.state.picking
    if column.page is not None and picked is not None:
        column.body.mark({picked: [Stretch(0, len(column.page.parts[picked].text), Look.CURRENT)]})
        column.go_to(picked)
