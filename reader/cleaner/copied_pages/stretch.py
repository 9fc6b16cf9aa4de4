"""The maximum-subsequence idea of body text extraction (Finn et al. 2001), on the lines of a page instead of its tags."""

from __future__ import annotations

from collections.abc import Iterable


def heaviest(weights: Iterable[float]) -> tuple[int, int]:
    """The stretch of lines with the largest sum: where it begins and where it has ended."""
    best, span, total, start = 0.0, (0, 0), 0.0, 0
    for number, weight in enumerate(weights):
        total += weight
        if total <= 0:
            total, start = 0.0, number + 1
        elif total > best:
            best, span = total, (start, number + 1)
    return span
