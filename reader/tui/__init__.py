"""The screen: the only importer of Textual."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.services.session import Session


def run(session: Session, start: str | None = None) -> None:
    """Show the library until the reader leaves.

    start: an address, a path or the id of a stored article that is opened at once. Raises UsageError where there is no screen
    to draw on (TERM=dumb), and what went wrong inside when the screen has been closed for it, or in leaving.
    """
    import os
    import shutil

    from reader.errors import UsageError

    if os.environ.get("TERM", "") in ("", "dumb"):
        raise UsageError("This terminal has no screen.", hint="reader list and reader show @last read without one.")
    gc.disable()
    try:
        from reader.tui import signals
        from reader.tui.app import ReaderApp

        app = ReaderApp(session, start)
        app.console.size = shutil.get_terminal_size()  # where a terminal says none, rich and Textual assume two, and lay out without end
        app.call_after_refresh(collect_garbage)
        app.run(mouse=session.settings.reading.mouse)
    finally:
        gc.enable()
    signals.pass_on(app)
    if app.fault is not None:
        raise app.fault


def collect_garbage() -> None:
    """Have the collector begin once the first screen is painted. Until then it finds nothing, and looking for it is a tenth of the time;
    what has been made so far, which is mostly modules, stays anyhow and is never looked through again.
    """
    gc.freeze()
    gc.enable()
