"""What was stripped: shown in its place, given back, taken out again, never shown again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.text import counted, safe, safe_line, words
from reader.tui.actions import picking, ruling
from reader.tui.layout.runs import Line, Look, Run
from reader.tui.layout.status import Hint
from reader.tui.sheets import Sheet
from reader.tui.state import Purpose

if TYPE_CHECKING:
    from reader.tui.workspace import Workspace

_LINKS, _TEXT = 5, 4
"""How many addresses, and lines of its text, are shown of a passage where it is said why it was stripped."""


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
        app.say("Nothing was given back since this was opened.", "", app.hint("never", "strip it"))
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
    if removal.page > 1:
        lines.append((Run("Page    ", Look.DIM), Run(str(removal.page))))
    lines += _some([(Run("Led to  ", Look.DIM), Run(safe_line(link))) for link in removal.links], _LINKS)
    lines += [(), *_some([(Run(line),) for line in safe(removal.text).split("\n")], _TEXT)]
    ways = next((row.keys for row in app.keys.rows if row.action == "give_back"), ())
    hints = (*((app.hint("give_back", "give back"),) if ways else ()), Hint("Esc", "back"))

    def back(sheet: Sheet) -> None:
        app.state.sheet = None
        give_back(app)

    app.open_sheet(Sheet("Why it was stripped", removal.kind.value, text=lines, hints=hints, keys=dict.fromkeys(ways, back)))


def _some(lines: list[Line], most: int) -> list[Line]:
    """The first lines, and how many more there are."""
    return [*lines[:most], (Run(f"and {len(lines) - most:,} more", Look.DIM),)] if len(lines) > most else lines


def never(app: Workspace) -> None:
    """Never show me this again: the chosen passage, or one that is then chosen with j and k."""
    column = app.pages.article
    index = column.chosen_removal()
    if index is not None and column.article is not None:
        ruling.propose(app, column.article.removals[index])
    else:
        picking.begin(app, Purpose("never", lambda chosen: "Strip", lambda chosen: ruling.propose(app, picking.said(app, chosen))))
