"""What the learned trees say of the lines of a copied page: which are its article, and which is its headline."""

from __future__ import annotations

from collections.abc import Sequence

from reader.cleaner.copied_pages import headlines
from reader.cleaner.copied_pages.features import NAMES, Page
from reader.cleaner.copied_pages.neighbourhood import neighbourhood

SAY = 0.7
"""The share of the second look in a score; the rest is the first's."""
_LETTERS = NAMES.index("letters")


def scores(page: Page) -> list[float]:
    """One score for each line: above 0 it is the article (log odds)."""
    from reader.cleaner.copied_pages import weights

    first = weights.first(page.rows)
    around = neighbourhood([row[_LETTERS] for row in page.rows], first)
    second = weights.second([[*row, *more] for row, more in zip(page.rows, around, strict=True)])
    return [one + SAY * (other - one) for one, other in zip(first, second, strict=True)]


def headline(page: Page, scores: Sequence[float]) -> int | None:
    """The number of the line that is the headline; None where none can be."""
    from reader.cleaner.copied_pages import weights

    places = headlines.candidates(page, scores)
    said = weights.headline(headlines.rows(page, scores, places))
    return max(zip(said, places, strict=True), default=(0.0, None))[1]
