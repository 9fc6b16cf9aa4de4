"""How the screen is set, and as it was left: the width of the text, the rows of the list, the panes, the colours, the open folders.

They are kept in the library, each as soon as a key changes it. The settings file stays as it is; a setting that somebody changes there
counts from then on. What is only for the moment (stripped passages, a shifted table, the order of what was found) is not kept.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from reader.config import Reading, choices, limits
from reader.tui.actions import lists

if TYPE_CHECKING:
    from reader.tui.workspace import Workspace

THEMES = choices(Reading, "theme")
_LIMITS: tuple[int, int] = limits(Reading, "measure")
_STEP = 4
"""Columns by which a key makes the text wider."""
_OPEN, _ONE = "open ", "one "
_VIEW = "view "
"""Stands before their names among what waits to be written down."""


def find_again(app: Workspace) -> None:
    """Before the first paint: the screen as it was left."""
    from reader.library import views

    state, kept = app.state, views.kept(app.session.library)
    measure, theme = kept.get(_measure(app)), kept.get(_theme(app))
    if measure is not None:
        state.measure = within_limits(measure)
    if theme is not None and theme < len(THEMES):
        state.theme = THEMES[theme]
    state.swapped = "swapped" in kept
    state.one = {name.removeprefix(_ONE): True for name in kept if name.startswith(_ONE)}
    state.opened_folders |= {name.removeprefix(_OPEN) for name in kept if name.startswith(_OPEN)}


def within_limits(measure: int) -> int:
    """The width of the text nearest to `measure` that it may have."""
    least, most = _LIMITS
    return max(least, min(most, measure))


def keep_measure(app: Workspace) -> None:
    """The width of the text was changed."""
    _keep(app, _measure(app), app.state.measure if app.state.measure != app.settings.reading.measure else None)


def keep_theme(app: Workspace) -> None:
    """The colours were changed."""
    _keep(app, _theme(app), THEMES.index(app.state.theme) if app.state.theme != app.settings.reading.theme else None)


def keep_rows(app: Workspace) -> None:
    """The rows of the list were changed."""
    _keep(app, "swapped", 1 if app.state.swapped else None)


def keep_panes(app: Workspace, width: str) -> None:
    """The panes of a class of width were changed."""
    _keep(app, f"{_ONE}{width}", 1 if app.state.one.get(width) else None)


def keep_folder(app: Workspace, name: str) -> None:
    """A folder was opened or shut."""
    _keep(app, f"{_OPEN}{name}", 1 if name in app.state.opened_folders else None)


def as_set(app: Workspace) -> None:
    """Width, rows, panes and colours as the settings say, from now on."""
    state, reading = app.state, app.settings.reading
    state.measure, state.swapped, state.whole = reading.measure, False, False
    widths, state.one = [*state.one], {}
    wear(app, reading.theme)
    app.arrange()
    lists.preview(app)
    keep_measure(app)
    keep_theme(app)
    keep_rows(app)
    for width in widths:
        keep_panes(app, width)
    app.say("As the settings say.", f"{reading.measure} columns, colours: {reading.theme}")


def narrower(app: Workspace) -> None:
    _widen(app, -_STEP)


def wider(app: Workspace) -> None:
    _widen(app, _STEP)


def _widen(app: Workspace, step: int) -> None:
    measure = within_limits(app.state.measure + step)
    if measure != app.state.measure:
        app.state.measure = measure
        app.arrange()
        keep_measure(app)
    app.say(f"{measure} columns.")


def repaint(app: Workspace) -> None:
    """Send the whole screen once more: another program wrote over it."""
    app.outlet.glass.forget()
    app.pages.refresh()


def density(app: Workspace) -> None:
    """One-line or three-line rows."""
    app.state.swapped = not app.state.swapped
    app.arrange()
    keep_rows(app)


def wear(app: Workspace, theme: str) -> None:
    """Take another theme; if this terminal cannot show it, the terminal's own colours."""
    for name in ("paper", "ink", "contrast"):
        app.pages.set_class(name == theme and can_show(app, theme), f"-{name}")
    term = os.environ.get("TERM", "")
    app.pages.set_class(term.startswith("screen") and not os.environ.get("TMUX"), "-no-italic")
    app.state.theme = theme
    app.call_after_refresh(app.repaint)
    app.pages.paint_with(app.marks)


def can_show(app: Workspace, theme: str) -> bool:
    """Whether this terminal has the colours of a theme. Paper and ink tell the chosen row and what is dim by colours alone: without them,
    as with NO_COLOR, or with 16 that the reader chose, nothing would.
    """
    return theme not in ("paper", "ink") or (not app.no_color and app.console.color_system in ("256", "truecolor"))


def theme(app: Workspace) -> None:
    """The next set of colours."""
    at = THEMES.index(app.state.theme)
    wear(app, THEMES[(at + 1) % len(THEMES)])
    keep_theme(app)
    app.say(f"Colours: {app.state.theme}.", "" if can_show(app, app.state.theme) else "The terminal’s own stand in for them here.")


def are_all(unkept: Iterable[str]) -> bool:
    """Whether views are all that waits to be written down."""
    return all(name.startswith(_VIEW) for name in unkept)


def _measure(app: Workspace) -> str:
    """The name says what it was set instead of: another setting is another wish."""
    return f"measure {app.settings.reading.measure}"


def _theme(app: Workspace) -> str:
    return f"theme {app.settings.reading.theme}"


def _keep(app: Workspace, name: str, value: int | None) -> None:
    from reader.library import views

    app.unkept.add(f"{_VIEW}{name}", partial(views.keep, app.session.library, name, value))
    app.quietly(app.unkept.write_down)
