"""What the keys do: one function an action, named as in the key table, in the groups that help shows.

Calls go one way. Lowest stands what the lists show, above it what leaves the program, then reading; finding, adding, refreshing, rules
and the library as a whole call these, marks and what was stripped call one of those, and moving calls whichever is under the cursor.
What two of them ask (where the keys are, which article is meant) the desk says. No deed knows the program, which calls them all.

Modules are imported when they are first asked for: the first screen needs few of them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from importlib import import_module
from types import FunctionType, ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.tui.acts import (
        adding,
        finding,
        hearing,
        leaf,
        library,
        lists,
        mark,
        move,
        out,
        read,
        refreshing,
        ruling,
        says,
        sheet,
        stripped,
    )
    from reader.tui.desk import Desk

__all__ = [
    "actions", "adding", "finding", "hearing", "leaf", "library", "lists", "mark", "move", "out", "read", "refreshing", "ruling",
    "says", "sheet", "stripped",
]  # fmt: skip
_ROOMS = ("move", "read", "finding", "stripped", "ruling", "library", "adding", "refreshing", "mark", "out", "leaf")
"""Modules that carry out actions of the key table; the first that knows one has it."""


@cache
def actions() -> Mapping[str, Callable[[Desk], None]]:
    """Every action of the key table with the function that carries it out."""
    from reader.tui.keys import TABLE

    deeds = {name: deed for room in reversed(_ROOMS) for name, deed in _deeds(import_module(f"{__name__}.{room}")).items()}
    return {row.action: deeds[row.action] for row in TABLE}


def _deeds(room: ModuleType) -> Mapping[str, Callable[[Desk], None]]:
    """What a module does itself: what it has from others is none of its deeds, even where the name is that of an action."""
    return {name: deed for name, deed in vars(room).items() if isinstance(deed, FunctionType) and deed.__module__ == room.__name__}


def __getattr__(name: str) -> ModuleType:
    if name in __all__:
        return import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
