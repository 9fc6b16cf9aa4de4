"""Near-duplicates by `sketches` of word shingles. Pure, deterministic, a few hundred bytes an article."""

from __future__ import annotations

from array import array
from heapq import nsmallest

from reader import sketches

SHINGLE = 4
"""Words in a shingle."""
SAMPLE = 48
"""Hashes in a sketch (k)."""
DOORS = 6
"""How many of the smallest are looked up: texts alike to 0.85 have one in common in all but about 1 of 90,000 pairs."""
CROWD = 32
"""Most texts that are remembered behind one door: a shingle that all texts have tells nothing, and must not cost quadratic time."""
ALIKE = 0.8
"""From this estimated resemblance on, the later text is a near-duplicate."""


def sketch(text: str) -> tuple[int, ...]:
    """The SAMPLE smallest hashes of the text's shingles, in order."""
    return sketches.sketch(text, run=SHINGLE, size=SAMPLE)


def resemblance(one: tuple[int, ...], other: tuple[int, ...]) -> float:
    """Estimated share of shingles in common, 0 to 1: of the k smallest of both together, those that both have."""
    sample = nsmallest(SAMPLE, set(one) | set(other))
    if not sample:
        return 0.0
    both = set(one) & set(other)
    return sum(value in both for value in sample) / len(sample)


class Seen:
    """The sketches met so far in one part."""

    def __init__(self) -> None:
        self._sketches: list[array[int]] = []
        self._doors: dict[int, list[int]] = {}

    def before(self, new: tuple[int, ...]) -> bool:
        """Whether a text like this was here before; remembers it when not."""
        if not new:
            return False
        near = dict.fromkeys(index for door in new[:DOORS] for index in self._doors.get(door, ()))
        if any(resemblance(new, tuple(self._sketches[index])) >= ALIKE for index in near):
            return True
        for door in new[:DOORS]:
            if len(behind := self._doors.setdefault(door, [])) < CROWD:
                behind.append(len(self._sketches))
        self._sketches.append(array("L", new))
        return False
