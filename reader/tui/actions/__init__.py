"""What the keys do: one function an action, named as in the key table, in the groups that help shows.

Calls go one way. At the bottom stand what the lists show and how the screen is set; above them what leaves the program, then reading.
Links, finding, adding, refreshing and rules call these; marks and what was stripped call one of those, and notes call marks. Moving calls
what it moves over, and the ways in and out call moving, and whatever is under the cursor. What several of them ask (where the keys are,
which article is meant), the workspace answers. No action knows the program, which calls them all.

Modules are imported when they are first asked for: the first screen needs few of them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from importlib import import_module
from types import FunctionType, ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.tui.actions import (
        adding,
        external,
        finding,
        first_run,
        folders,
        fullscreen,
        linear,
        links,
        lists,
        mark,
        move,
        notes,
        picking,
        read,
        refreshing,
        ruling,
        sheet,
        status_line,
        stripped,
        views,
        ways,
    )
    from reader.tui.workspace import Workspace

__all__ = [
    "actions", "adding", "external", "finding", "first_run", "folders", "fullscreen", "linear", "links", "lists", "mark",
    "move", "notes", "picking", "read", "refreshing", "ruling", "sheet", "status_line", "stripped", "views", "ways",
]  # fmt: skip
_MODULES = (
    "move", "ways", "read", "links", "finding", "picking", "stripped", "ruling", "folders", "adding", "refreshing", "mark", "notes",
    "external", "fullscreen", "views", "status_line", "palette",
)  # fmt: skip
"""Modules that carry out actions of the key table; the first that knows one has it."""


@cache
def actions() -> Mapping[str, Callable[[Workspace], None]]:
    """Every action of the key table with the function that carries it out."""
    from reader.keys import TABLE

    found = {name: act for each in reversed(_MODULES) for name, act in _own(import_module(f"{__name__}.{each}")).items()}
    return {row.action: found[row.action] for row in TABLE}


def _own(module: ModuleType) -> Mapping[str, Callable[[Workspace], None]]:
    """The functions that a module defines: one that it imports is no action of its own, even if its name is that of an action."""
    return {name: each for name, each in vars(module).items() if isinstance(each, FunctionType) and each.__module__ == module.__name__}


def __getattr__(name: str) -> ModuleType:
    if name in __all__:
        return import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
