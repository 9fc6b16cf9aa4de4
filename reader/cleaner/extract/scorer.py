"""Keep or drop, leaf by leaf: two looks of learned trees, the first at each leaf, the second at its neighbourhood too."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from reader.cleaner.extract.cues import Cues
from reader.cleaner.extract.features import rows
from reader.cleaner.extract.neighbourhood import HOPELESS, STRONG, Neighbourhood
from reader.cleaner.extract.scene import Scene

Score = Callable[[Scene], list[float]]
"""One score for each of a page's candidates, in order: above 0 the leaf is the article (log odds)."""


SAY = 0.7
"""The share of the second look in a score; the rest is the first's. The second sees where an article ends, and now and then sees an end
where a long one only changes its tone."""
ALL = 9.0
"""The score of what is the article without asking."""


def shipped(scene: Scene) -> list[float]:
    """The scores by the weights that come with the program."""
    from reader.cleaner.extract.weights import first, second

    table = rows(scene)
    if not table:
        return []
    scores = first(table)
    if not any(HOPELESS <= score <= STRONG for score in scores):
        return scores
    around = Neighbourhood(scene, scores).rows()
    looks = iter(second([row + more for row, more in zip(table, around, strict=True) if more is not None]))
    return [score if more is None else both(score, next(looks)) for score, more in zip(scores, around, strict=True)]


def both(first: float, second: float) -> float:
    """What two looks at one leaf say together."""
    return first + SAY * (second - first)


def all_of_it(scene: Scene) -> list[float]:
    """Every leaf is the article: for the text of a feed, around which nothing stands."""
    return [ALL] * len(scene.candidates)


@cache
def cues() -> Cues:
    """The phrases that the weights were learned with."""
    from reader.cleaner.extract.weights import CUES

    return Cues(CUES)
