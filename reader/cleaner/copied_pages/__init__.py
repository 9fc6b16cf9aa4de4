"""A page that somebody copied as text carries its menus, its lists and its footer: find the article between them.

Nothing here knows HTML. Lines are judged as the extractor judges the leaves of a page, in two looks of learned trees; then two steps take
what stands outside: one before all others, so that no list and no appeal reaches into the text over what is gone, and one behind them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from reader.cleaner.block_steps.signals import helps, is_prose, is_sentence, label_hits
from reader.cleaner.copied_pages.addresses import RULE, without_numbers
from reader.cleaner.passages import Passage, Passages
from reader.cleaner.pipeline import Context, Cut, may_take
from reader.models import Kind
from reader.values import NamedTuple

PASSAGES_OF_A_PAGE = 25
"""Fewest lines of a page that was copied with its menus."""

LABELS_OF_A_PAGE, KINDS_OF_A_PAGE, SHARE_OF_LABELS = 5, 3, 0.01
"""A text with so many labels of buttons, menus and lists, of so many kinds, was copied from a page, where they are not lost among
thousands of other lines. Of 2,735 documents of a system (change logs, licences, manuals) six have as many, and of the corpora's pages that
were copied whole 97 in a hundred."""

OF_DOCUMENTS = frozenset((Kind.COPYRIGHT, Kind.FURNITURE))
"""Kinds of label that licences and manuals are full of."""

LEAST_KEPT = 2
"""A page of which fewer lines would stay is none that the trees know."""

MOST = 0.95
"""Share of the words of a copied page that may stand outside its article."""

LIKELY = 0.3
"""The score up to which a fragment goes: a menu's entry left among paragraphs is seen at once, a heading less is hardly missed."""

DOUBTLESS = -2.5
"""The score of a sentence that goes (odds of twelve to one). At 0 four of a hundred labelled passages of the article went, on copies of
pages of publishers not seen, and at -2.5 two and a half."""

SHORTEST_HEADLINE = 5
"""Words of a line that may be the headline of another story."""


class Outline(NamedTuple):
    """Where the article stands on a page that was copied as text."""

    outside: frozenset[int] = frozenset()
    """The numbers of the lines that are none of it."""
    headline: str = ""
    """Its headline, where one is known."""


def outline_of(passages: Sequence[Passage], context: Context) -> Outline:
    """The outline of what was copied; that of a text which is no copied page says nothing."""
    if len(passages) < PASSAGES_OF_A_PAGE:
        return Outline()
    lines = without_numbers(passages)
    kinds = labels_of(lines, context)
    if not _is_copied(kinds):
        return Outline()
    from reader.cleaner.copied_pages import scorer  # most texts are no page: what it takes is seldom needed
    from reader.cleaner.copied_pages.features import Page

    page = Page(lines, kinds, context.rules.book)
    scores = _with_whole_tables(lines, scorer.scores(page))
    judged = enumerate(zip(lines, scores, strict=True))
    outside = {number for number, (passage, score) in judged if _goes(passage, score, context)}
    if len(passages) - len(outside) < LEAST_KEPT:
        return Outline()
    headline = scorer.headline(page, scores)
    if headline is None:
        return Outline(frozenset(outside))
    outside.update(number for number in range(headline) if scores[number] <= LIKELY and passages[number].form != "code")
    return Outline(frozenset(outside - {headline}), passages[headline].text)


def labels_of(passages: Sequence[Passage], context: Context) -> list[frozenset[Kind]]:
    """For each line of what kinds it is a known label."""
    return [frozenset(hit.phrase.kind for hit in label_hits(passage, context)) for passage in passages]


@may_take(MOST)
def outline(passages: Passages, context: Context) -> Iterator[Cut]:
    """What stands outside the article of a copied page, but for known labels: other steps know better what these are."""
    if not context.outside:
        return
    gone = [place in context.outside for place in passages.places]
    for number, passage in enumerate(passages):
        if not gone[number] or label_hits(passage, context):
            continue
        beside = [other for other in (number - 1, number + 1) if 0 <= other < len(gone) and gone[other]]
        if _may_head_another(passage) and any(_may_head_another(passages[other]) for other in beside):
            yield Cut(passage, Kind.RELATED, RULE, reason="it stands in a row of headlines")
        else:
            yield Cut(passage, Kind.FURNITURE, RULE, reason="it stands outside the text of a copied page")


def labels_outside(passages: Passages, context: Context) -> Iterator[Cut]:
    """The labels outside it that no other step took: what they lead to is gone."""
    if not context.outside:
        return
    for place, passage in zip(passages.places, passages, strict=True):
        if place in context.outside and (hits := label_hits(passage, context)):
            yield Cut(passage, hits[0].phrase.kind, RULE, reason="it stands outside the text of a copied page")


def _is_copied(kinds: Sequence[frozenset[Kind]]) -> bool:
    """They are the labels of a page, besides those that documents of all sorts have."""
    if sum(map(bool, kinds)) < LABELS_OF_A_PAGE:
        return False
    own = [known - OF_DOCUMENTS for known in kinds]
    return sum(map(bool, own)) >= SHARE_OF_LABELS * len(own) and len(frozenset[Kind]().union(*own)) >= KINDS_OF_A_PAGE


def _with_whole_tables(passages: Sequence[Passage], scores: Sequence[float]) -> list[float]:
    """The scores, where the rows of a table fare as the best of them."""
    found: list[float] = []
    for is_row, rows in groupby(zip(passages, scores, strict=True), key=lambda row: row[0].form == "cell"):
        own = [score for _, score in rows]
        found += [max(own)] * len(own) if is_row else own
    return found


def _goes(passage: Passage, score: float, context: Context) -> bool:
    """Running text goes only where the trees leave little doubt: to lose a sentence is worse than to keep one too many. One that says
    whom to call in need stays wherever it stands."""
    if passage.form == "code":
        return False
    return score <= LIKELY if _is_fragment(passage) else score <= DOUBTLESS and not helps(passage, context)


def _is_fragment(passage: Passage) -> bool:
    return not (is_prose(passage) or is_sentence(passage))


def _may_head_another(passage: Passage) -> bool:
    """It may be the headline of another story."""
    return passage.size >= SHORTEST_HEADLINE and not passage.is_laid_out and _is_fragment(passage)
