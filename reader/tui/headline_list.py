"""The rows of a list as a frozen order: what comes in later moves nothing. Each row is read when it is first seen."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from itertools import chain
from typing import overload

from reader.models import Headline

NEAR = 100
"""How many rows are searched first for the next unread article; then four times as many, and so on."""


class HeadlineList(Sequence[Headline]):
    """Headlines by index.

    first: the rows that are known already. count: rows in all. order: gives every id, asked for once and only when a row
    behind `first` is wanted. read: gives one row by its id, a row that says so for one that is not there. unread: which of these
    ids are of unread articles.
    """

    def __init__(
        self,
        first: Sequence[Headline],
        count: int,
        order: Callable[[], Sequence[str]],
        read: Callable[[str], Headline],
        unread: Callable[[Sequence[str]], Collection[str]],
    ) -> None:
        self._known = {item.id: item for item in first}
        self._ids: Sequence[str] = [item.id for item in first]
        self._whole = len(first) >= count
        self._count = count
        self._order = order
        self._read = read
        self._unread = unread

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, index: int) -> Headline: ...
    @overload
    def __getitem__(self, index: slice) -> list[Headline]: ...
    def __getitem__(self, index: int | slice) -> Headline | list[Headline]:
        if isinstance(index, slice):
            return [self[i] for i in range(*index.indices(self._count))]
        return self.row(self.id_at(index))

    def row(self, id: str) -> Headline:
        """The row of an article, read when it is not known yet."""
        if id not in self._known:
            self._known[id] = self._read(id)
        return self._known[id]

    def id_at(self, index: int) -> str:
        """The id at an index. Raises IndexError."""
        if index >= len(self._ids) and not self._whole:
            self.settle()
        return self._ids[index]

    def index_of(self, id: str) -> int | None:
        """Where an article stands; None when it is not in this list."""
        self.settle()
        try:
            return self._ids.index(id)
        except ValueError:
            return None

    def nearest(self, other: HeadlineList, index: int) -> int | None:
        """The index here of the article of another list that is in both and nearest behind `index` there, else before it; None for none."""
        self.settle()
        other.settle()
        places = {id: at for at, id in enumerate(self._ids) if id}
        around = chain(range(index, len(other)), range(index - 1, -1, -1))
        return next((places[other._ids[at]] for at in around if other._ids[at] in places), None)

    def has_more_than(self, other: HeadlineList) -> bool:
        """Whether there is an article in this list that is not in the other."""
        self.settle()
        other.settle()
        return not {*self._ids} <= {*other._ids}

    def unread(self) -> Collection[str]:
        """The ids of the unread articles of the list."""
        self.settle()
        return self._unread(self._ids)

    def settle(self) -> None:
        """Fix the whole order now: the rows that are known already, then what stands behind them.

        The list keeps the length that it was made with: what came in since is left out, and rows without an id stand for what went.
        """
        if self._whole:
            return
        self._whole = True
        order, known = self._order(), frozenset(self._ids)
        behind = max((at for at, id in enumerate(order) if id in known), default=-1) + 1
        ids = [*self._ids, *order[behind:]][: self._count]
        self._ids = ids + [""] * (self._count - len(ids))

    def forget(self, id: str) -> None:
        """Have one row read again: its article changed."""
        self._known.pop(id, None)

    def forget_all(self) -> None:
        """Have every row read again; their order stays."""
        self.settle()
        self._known.clear()

    def unread_after(self, index: int, step: int = 1) -> int | None:
        """The next index from `index` (left out) in the direction of `step` whose article is unread; None when there is none."""
        self.settle()
        places = range(index + 1, self._count) if step > 0 else range(index - 1, -1, -1)
        near = NEAR
        while places:
            unread = self._unread([self._ids[at] for at in places[:near]])
            found = next((at for at in places[:near] if self._ids[at] in unread), None)
            if found is not None:
                return found
            places, near = places[near:], 4 * near
        return None
