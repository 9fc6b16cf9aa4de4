"""The screen: the only importer of Textual."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.services.session import Session


def run(session: Session, start: str | None = None) -> None:
    """Show the library until the reader leaves.

    start: an address, a path or the id of a stored article that is opened at once. Raises UsageError where there is no screen
    to draw on (TERM=dumb), and what went wrong inside when the screen has been closed for it, or in leaving.
    """
    import os

    from reader.errors import UsageError

    if os.environ.get("TERM", "") in ("", "dumb"):
        raise UsageError("This terminal has no screen.", hint="reader list and reader show @last read without one.")
    from reader.tui import signals
    from reader.tui.app import ReaderApp

    app = ReaderApp(session, start)
    app.run(mouse=session.settings.reading.mouse)
    signals.pass_on(app)
    if app.fault is not None:
        raise app.fault
