"""Writing down what comes of reading: at once, or, where somebody else is writing to the library, when there is time."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from reader.errors import LibraryBusyError, LibraryError

if TYPE_CHECKING:
    from reader.tui.workspace import Workspace


def quietly(app: Workspace, write: Callable[[Workspace], None]) -> None:
    """Write down what comes of reading. Nothing is said where somebody else is writing: it is done when the reader pauses the next time,
    moves on or leaves.
    """

    def written() -> None:
        with suppress(LibraryBusyError):
            write(app)

    app.guarded(written)


def write_down(app: Workspace) -> None:
    """Write down all that waits. A library that cannot be written to at all, as on an old disk, is complained of once, and read. Raises
    LibraryError.
    """
    for what in [*app.unkept]:
        keep = app.unkept.pop(what)
        try:
            keep()
        except LibraryBusyError:
            app.unkept[what] = keep
            raise
        except LibraryError as error:
            if str(error) != app.complaint:
                app.complaint = str(error)
                raise
