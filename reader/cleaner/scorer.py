"""Keep or drop, leaf by leaf: learned trees over the features, and the reasons for a verdict in words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache

from reader.cleaner.cues import Cues
from reader.cleaner.features import Row

Score = Callable[[Sequence[Row]], Sequence[float]]
"""Rows of one page to one score each: above 0 the leaf is the article (log odds)."""


def shipped(rows: Sequence[Row]) -> list[float]:
    """The scores by the weights that come with the program."""
    from reader.cleaner.weights import score

    return [score(row) for row in rows]


@cache
def cues() -> Cues:
    """The phrases that the weights were learned with."""
    from reader.cleaner.weights import CUES

    return Cues(CUES)
