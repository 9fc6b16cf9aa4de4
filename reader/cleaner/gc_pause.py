"""The garbage collector holds its breath while a page is cleaned.

A page is some thousand objects that live and die together, and nearly none of them in circles: what the collector finds among them
is nothing, and looking for it took a tenth of the time. Reference counts free everything when the page is done, as ever.
"""

from __future__ import annotations

import gc
from functools import wraps

from reader.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import ParamSpec, TypeVar

    P = ParamSpec("P")
    T = TypeVar("T")


def without_gc(function: Callable[P, T]) -> Callable[P, T]:
    """`function`, during which the collector does not start by itself. Afterwards it is as it was, whatever happened; of calls in
    several threads the one that found it running starts it again."""

    @wraps(function)
    def called(*args: P.args, **kwargs: P.kwargs) -> T:
        if not gc.isenabled():
            return function(*args, **kwargs)
        gc.disable()
        try:
            return function(*args, **kwargs)
        finally:
            gc.enable()

    return called
