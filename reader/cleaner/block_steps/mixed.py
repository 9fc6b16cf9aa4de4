"""Paragraphs that tell and then ask: "The boats are back. Get our newsletter, free every Friday." Only what asks goes."""

from __future__ import annotations

from collections.abc import Iterable

from reader.cleaner.block_steps.manner.signs import has, meant
from reader.cleaner.block_steps.manner.vocabulary import Vocabulary, language_of, vocabulary
from reader.cleaner.block_steps.sentences import sentences
from reader.cleaner.block_steps.signals import PROSE_WORDS
from reader.cleaner.normal_form import normal
from reader.cleaner.passages import Passage, Passages
from reader.cleaner.pipeline import Context, Cut

_NOT_TOLD = ("we", "you", "give", "mail")
"""Meanings of words of which a story's sentence has none, outside of quotation marks."""
_SELDOM_TOLD = {"pay": 2, "press": 1}
"""Those of which it has some: what something costs, what a paper wrote."""
_OF_STORIES = frozenset(("speech", "about", "price"))
"""Roles of words that stories have as well."""


def narrowed(cut: Cut, passages: Passages, context: Context) -> Cut:
    """The cut of what asks alone, where a passage begins or ends with sentences of the story."""
    part = _asking_part(cut.target, passages, context)
    return cut if part is None else Cut(cut.target, cut.kind, cut.rule, cut.reason, part)


def _asking_part(passage: Passage, passages: Passages, context: Context) -> tuple[int, int] | None:
    """The characters from the first to the last sentence that asks; None where nothing, or too little, is told before or behind them."""
    if passage.size < 2 * PROSE_WORDS or passage.is_laid_out:
        return None
    spans = sentences(passage.text)
    if len(spans) < 2:
        return None
    words = vocabulary(language_of(passages, context.language))
    told = [_is_told(passage.text[start:end], words, context) for start, end in spans]
    if all(told):
        return None
    before, behind = told.index(False), told[::-1].index(False)
    if before and _size(passage, spans[:before]) >= PROSE_WORDS:
        return spans[before][0], len(passage.text)
    if behind and _size(passage, spans[-behind:]) >= PROSE_WORDS:
        return 0, spans[-behind - 1][1]
    return None


def _size(passage: Passage, spans: Iterable[tuple[int, int]]) -> int:
    return sum(Passage(passage.text[start:end]).size for start, end in spans)


def _is_told(sentence: str, words: Vocabulary, context: Context) -> bool:
    """It is a sentence of a story: no phrase that asks or speaks as the publisher stands in it, and no word that only a publisher needs."""
    plain = normal(sentence)
    if any(hit.phrase.role not in _OF_STORIES for hit in context.rules.book.hits(plain)):
        return False
    said = meant(plain, words)
    if any(has(said, meaning) for meaning in _NOT_TOLD):
        return False
    return all(has(said, meaning) <= most for meaning, most in _SELDOM_TOLD.items())
