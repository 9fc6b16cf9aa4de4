"""Pictures: only when they are asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.tui.app import ReaderApp


def show(app: ReaderApp) -> None:
    """Show the nearest picture."""
    if app.settings.reading.pictures == "never":
        app.say("Pictures are set to never.")
        return
    app.say("Pictures need the extra: quiet-reader[images].")
