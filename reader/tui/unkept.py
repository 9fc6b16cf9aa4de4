"""What reading leaves to be written down. Nothing here knows what that is."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from reader.errors import LibraryBusyError, LibraryError


class Unkept:
    """What could not be written to the library yet, because somebody else was writing: by name; under each, only the newest counts."""

    def __init__(self) -> None:
        self.place: tuple[str, int, int] = ("", 0, 0)
        """The place in an article that was noted last: its id, block, offset."""
        self._waiting: dict[str, Callable[[], None]] = {}
        self._complaint = ""
        """What was said last of why something cannot be written down."""

    def __iter__(self) -> Iterator[str]:
        return iter(self._waiting)

    def add(self, what: str, keep: Callable[[], None]) -> None:
        """keep: writes it down; raises LibraryError."""
        self._waiting[what] = keep

    def write_down(self) -> None:
        """Write down all that waits. Raises LibraryError; only once for a library that cannot be written to at all, as on an old disk."""
        for what in [*self._waiting]:
            keep = self._waiting.pop(what)
            try:
                keep()
            except LibraryBusyError:
                self._waiting[what] = keep
                raise
            except LibraryError as error:
                if str(error) != self._complaint:
                    self._complaint = str(error)
                    raise
