"""What the keys do: one function an action, named as in the key table, in the groups that help shows."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType
from typing import TYPE_CHECKING

from reader.tui import keys
from reader.tui.acts import adding, finding, leaf, library, lists, mark, move, out, read, refreshing, ruling, says, sheet, stripped

if TYPE_CHECKING:
    from reader.tui.app import ReaderApp

_ROOMS: tuple[ModuleType, ...] = (move, read, finding, stripped, ruling, library, adding, refreshing, mark, out, leaf)
ACTIONS: dict[str, Callable[[ReaderApp], None]] = {
    row.action: next(getattr(room, row.action) for room in _ROOMS if hasattr(room, row.action)) for row in keys.TABLE
}
"""Every action of the key table."""

__all__ = [
    "ACTIONS", "adding", "finding", "leaf", "library", "lists", "mark", "move", "out", "read", "refreshing", "ruling", "says", "sheet",
    "stripped",
]  # fmt: skip
