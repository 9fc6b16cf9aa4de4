"""A page that somebody copied as text carries its menus: find the body between them. Nothing here knows HTML.

The body is the stretch of passages with the largest sum, where running text counts its words and a fragment costs FRAGMENT_COST
(the maximum-subsequence idea of body text extraction, Finn et al. 2001, on passages instead of tags).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.cleaner.block_steps.signals import ends_sentence, is_prose, label_hits
from reader.cleaner.passages import Passage
from reader.cleaner.pipeline import Context, Cut, may_take
from reader.models import Kind

RULE = "outline"

LABELS_OF_A_PAGE = 5
"""A text with so many labels of buttons, menus and lists was copied from a page."""

PASSAGES_OF_A_PAGE = 25
"""Fewest passages of a page that was copied with its menus."""

FRAGMENT_COST = 6
"""Words that one fragment outweighs: some ten menu entries part two stories."""

LABEL_COST = 1
"""Words that a known label outweighs: such stand between paragraphs too."""

HEADLINE_BEFORE = 14
"""The headline is looked for among so many passages before the body."""

HEADLINES_IN_A_ROW = 4
"""So many headlines in a row inside the body are a list of other stories."""


@may_take(0.8)
def outline(passages: Sequence[Passage], context: Context) -> Iterator[Cut]:
    """What stands before, behind and in rows between the body of a copied page; its headline stays."""
    labels = {number for number, passage in enumerate(passages) if label_hits(passage, context)}
    if len(labels) < LABELS_OF_A_PAGE or len(passages) < PASSAGES_OF_A_PAGE:
        return
    start, end = _body(passages, labels)
    if end - start < 2:
        return
    headline = _headline(passages, start, labels)
    for number, passage in enumerate(passages):
        if number not in labels and not start <= number < end and number != headline and passage.form != "code":
            yield Cut(passage, Kind.FURNITURE, RULE, reason="it stands outside the text of a copied page")
    for number in _rows(passages, start, end, labels):
        yield Cut(passages[number], Kind.RELATED, RULE, reason="it stands in a row of headlines")


def _body(passages: Sequence[Passage], labels: set[int]) -> tuple[int, int]:
    """Where the body begins and where it has ended."""
    best, best_span, total, start = 0, (0, 0), 0, 0
    for number, passage in enumerate(passages):
        total += -LABEL_COST if number in labels else _weight(passage)
        if total <= 0:
            total, start = 0, number + 1
        elif total > best:
            best, best_span = total, (start, number + 1)
    start, end = best_span
    while start > 0 and _is_sentence(passages[start - 1]):
        start -= 1
    while end < len(passages) and _is_sentence(passages[end]):
        end += 1
    return start, end


def _weight(passage: Passage) -> int:
    if is_prose(passage) or passage.form == "code":
        return passage.size
    return 0 if _is_sentence(passage) else -FRAGMENT_COST


def _is_sentence(passage: Passage) -> bool:
    """A short paragraph: "He died." is one, "Sports" is none."""
    return passage.size >= 3 and ends_sentence(passage) and not passage.text.endswith(":")


def _headline(passages: Sequence[Passage], start: int, labels: set[int]) -> int:
    """The number of the longest fragment just before the body; -1 when there is none."""
    near = range(max(0, start - HEADLINE_BEFORE), start)
    fragments = [number for number in near if number not in labels and 3 <= passages[number].size <= 30]
    return max(fragments, key=lambda number: (not _is_sentence(passages[number]), passages[number].size), default=-1)


def _rows(passages: Sequence[Passage], start: int, end: int, labels: set[int]) -> Iterator[int]:
    """Numbers of the headlines that stand in rows inside the body; a last one that can be a subheading stays."""
    row: list[int] = []
    for number in range(start, end + 1):
        passage = passages[number] if number < end else None
        if passage is not None and _is_headline(passage):
            row.append(number)
            continue
        if len(row) >= HEADLINES_IN_A_ROW:
            yield from (member for member in row[:-1] if member not in labels)
        row = []


def _is_headline(passage: Passage) -> bool:
    return passage.size >= 5 and not passage.is_laid_out and not is_prose(passage) and not _is_sentence(passage)
