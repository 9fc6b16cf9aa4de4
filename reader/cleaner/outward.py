"""From an element outwards, or from a container of the text: itself, and what it stands in."""

from __future__ import annotations

from reader.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Protocol, Self, TypeVar

    class _Inner(Protocol):
        @property
        def parent(self) -> Self | None: ...

    _T = TypeVar("_T", bound=_Inner)


def outward(inner: _T | None, most: int = -1) -> Iterator[_T]:
    """It and all around it, the innermost first; nothing for None. most: how many at most, where not all are meant."""
    while inner is not None and most:
        yield inner
        inner, most = inner.parent, most - 1
