"""The way to the screen: the only place where the command line meets the TUI."""

from __future__ import annotations

from reader.errors import UsageError
from reader.values import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.cli.console import Console
    from reader.services.session import Session


def show(session: Session, console: Console, start: str = "") -> int:
    """Run the TUI until it is left. start: the id of the article to open. Raises UsageError when this is no terminal."""
    if console.piped_in() or not console.on_terminal():
        raise UsageError("The screen needs a terminal.", hint="reader list and reader show work in a pipe")
    from reader import tui

    console.hush()
    tui.run(session, start)
    return 0
