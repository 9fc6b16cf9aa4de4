"""How the screen was left: numbers by name. What they mean is the screen's business."""

from __future__ import annotations

from reader.library.connection import Library
from reader.library.opening import is_absent

_PREFIX = "view "
"""Before their names in the table of counters."""


def kept(library: Library) -> dict[str, int]:
    """What is kept, by name."""
    with library.reading() as db:
        found = db.execute("SELECT name, value FROM counter WHERE name > ?1 AND name < ?1 || char(1114111)", (_PREFIX,))
        return {name.removeprefix(_PREFIX): value for name, value in found}


def keep(library: Library, name: str, value: int | None) -> None:
    """Keeps a value under a name, None for nothing. Where there is no library yet none is made for it."""
    if is_absent(library.path):
        return
    with library.writing() as db:
        if value is None:
            db.execute("DELETE FROM counter WHERE name = ?", (_PREFIX + name,))
        else:
            db.execute("INSERT OR REPLACE INTO counter VALUES (?, ?)", (_PREFIX + name, value))
