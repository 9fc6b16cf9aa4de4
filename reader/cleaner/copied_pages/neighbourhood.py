"""A second look at a line: how its first score compares with those before it, behind it and of the page's best.

Only here is seen that the comments score worse than the article above them, or that nothing good comes any more.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from reader.cleaner.copied_pages.features import FAR, Row
from reader.cleaner.copied_pages.stretch import heaviest

ABSENT = -4.0
"""The first score of a neighbour that is not there."""
STRONG = 2.0
"""A first score that leaves little doubt (odds of seven to one)."""
LONGEST = 300.0
"""Characters beyond which a longer line has no more to say."""
NO_WORSE = 9.0
"""In place of the worst score, where nothing was passed."""

NEIGHBOURHOOD = (
    "score score-1 score+1 near before6 after6 after20 before20 mass_before mass_behind strong_before strong_behind weak_between "
    "worst_between best mean from_strong from_last_strong from_text from_text_end in_text"
).split()
"""The columns of a second look, which stand behind those of the first."""


def neighbourhood(lengths: Sequence[float], scores: Sequence[float]) -> list[Row]:
    """The second row of each line. lengths: in characters. scores: of the first look."""
    count = len(scores)
    weights = [min(length, LONGEST) + 1.0 for length in lengths]
    weighed = [score * weight for score, weight in zip(scores, weights, strict=True)]
    weight, sums = list(accumulate(weights, initial=0.0)), list(accumulate(weighed, initial=0.0))
    mass = list(accumulate((max(each, 0.0) for each in weighed), initial=0.0))
    strong = [number for number, score in enumerate(scores) if score > STRONG]
    strongs = list(accumulate((float(score > STRONG) for score in scores), initial=0.0))
    first, last = (strong[0], strong[-1]) if strong else (0, count - 1)
    start, end = heaviest(weighed)
    good = [score for score in scores if score > 0]
    best, mean = max(scores, default=0.0), sum(good) / len(good) if good else 0.0
    total = mass[-1] or 1.0

    def mean_of(low: int, high: int) -> float:
        low, high = max(0, low), min(count, high)
        return (sums[high] - sums[low]) / (weight[high] - weight[low]) if high > low else ABSENT

    found = []
    weak, worst = 0.0, NO_WORSE
    for n, score in enumerate(scores):
        found.append(
            [
                score,
                scores[n - 1] if n else ABSENT,
                scores[n + 1] if n + 1 < count else ABSENT,
                mean_of(n - 2, n + 3),
                mean_of(n - 6, n),
                mean_of(n + 1, n + 7),
                mean_of(n + 1, n + 21),
                mean_of(n - 20, n),
                mass[n] / total,
                (mass[-1] - mass[n + 1]) / total,
                min(strongs[n], FAR),
                min(strongs[-1] - strongs[n + 1], FAR),
                min(weak, FAR),
                worst,
                best,
                mean,
                *(max(-FAR, min(FAR, float(n - place))) for place in (first, last, start, end)),
                float(start <= n < end),
            ]
        )
        weak, worst = (0.0, NO_WORSE) if score > STRONG else (weak + (score < 0), min(worst, score))
    return found
