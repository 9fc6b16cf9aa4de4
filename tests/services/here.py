"""Work that is done here and now, in the place of the processes that do it in the program. Those have tests of their own."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from typing import TypeVar

from reader.services.sandbox import frames

T = TypeVar("T")


class Here:
    """What goes to a worker and what comes back crosses the same frames; a process would take ten times as long to start as most work."""

    async def call(self, function: Callable[..., T], *args: object) -> T:
        function, args = pickle.loads(frames.packed((function, args))[frames.HEAD.size :])
        return crossed(function(*args))

    async def call_with(self, value: object, function: Callable[..., T], *args: object) -> T:
        function, args = pickle.loads(frames.packed((function, args))[frames.HEAD.size :])
        return crossed(function(value, *args))  # which a worker is told once, and not with each call


def crossed(result: T) -> T:
    """What a worker made, as it is found in the answer."""
    found: T = frames.value(frames.packed(result)[frames.HEAD.size :])
    return found
