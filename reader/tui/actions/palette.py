"""The command palette: every action of the key table by its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader import keys
from reader.text import fold, safe_line
from reader.tui.actions import fullscreen
from reader.tui.layout.status import Hint
from reader.tui.sheets import Choice, Prompt, Sheet

if TYPE_CHECKING:
    from reader.tui.workspace import Workspace


AT_ONCE = 8
"""Commands that are seen at once."""


def command(app: Workspace) -> None:
    """The command palette: ask for an action by its words."""

    def typed(sheet: Sheet) -> None:
        sheet.rows = choices(app.keys, sheet.typed_text)
        sheet.index = 0

    def enter(sheet: Sheet) -> None:
        if sheet.chosen:
            if app.state.mode == "help":  # it was asked for a key of what it stands over
                fullscreen.back(app)
            app.do(str(sheet.chosen.value))
        else:
            app.say(f"No command is called {safe_line(sheet.typed_text)}.", "", app.hint("command", "commands"))

    def complete(sheet: Sheet) -> None:
        if sheet.chosen and sheet.prompt:
            sheet.prompt.set(sheet.chosen.left)

    hints = (Hint("Enter", "run"), Hint("Tab", "complete"), Hint("Esc", "leave"))
    rows = choices(app.keys, "")
    app.open_sheet(Sheet(prompt=Prompt(":"), rows=rows, at_once=AT_ONCE, hints=hints, typed=typed, enter=enter, complete=complete))


def choices(table: keys.Keys, typed: str) -> list[Choice]:
    """The actions whose words hold what is typed: first those that begin with it, then those that have it in one piece."""
    typed = fold(typed.casefold())
    sought = typed.split()
    rows = {row.action: row for row in reversed(table.rows)}
    found = []
    for row in reversed(rows.values()):
        words = f"{row.section.casefold()}: {row.words}"
        if all(part in f"{words} {row.action}".casefold() for part in sought):
            found.append(Choice(words, far=keys.shown(row.keys[0]) if row.keys else "", value=row.action))

    def unlike(choice: Choice) -> tuple[bool, bool]:
        words = choice.left.casefold()
        return not words.partition(": ")[2].startswith(typed), typed not in words

    return sorted(found, key=unlike)
