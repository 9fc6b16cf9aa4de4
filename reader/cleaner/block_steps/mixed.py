"""Paragraphs that tell and then ask: "The boats are back. Get our newsletter, free every Friday." Only what asks goes."""

from __future__ import annotations

from collections.abc import Iterable

from reader.cleaner.block_steps.manner.meanings import MEANINGS
from reader.cleaner.block_steps.manner.signs import meant, unquoted
from reader.cleaner.block_steps.manner.vocabulary import Vocabulary, has, language_of, vocabulary
from reader.cleaner.block_steps.sentences import sentences
from reader.cleaner.block_steps.signals import OF_STORIES, PROSE_WORDS
from reader.cleaner.normal_form import normal
from reader.cleaner.passages import Passage, Passages
from reader.cleaner.pipeline import Context, Cut

_NOT_TOLD = ("we", "you", "give", "mail")
"""Meanings of words of which a story's sentence has none, outside of quotation marks."""
_SELDOM_TOLD = {"pay": 2, "press": 1}
"""Those of which it has some: what something costs, what a paper wrote."""
_NEUTRAL = ("free", "period", "now")
"""Meanings of words that any sentence has."""
_SHORTEST = PROSE_WORDS // 2
"""Words of the shortest beginning that stays: one without any word that publishers use."""


def narrowed(cut: Cut, passages: Passages, context: Context) -> Cut:
    """The cut of what asks alone, where a passage begins or ends with sentences of the story."""
    part = _asking_part(cut.target, passages, context)
    return cut if part is None else Cut(cut.target, cut.kind, cut.rule, cut.reason, part)


def tells(passage: Passage, passages: Passages, context: Context) -> bool:
    """It has no word that publishers use; around a quotation, none that only they need."""
    told = unquoted(passage.plain)
    return _telling(told, vocabulary(language_of(passages, context.language)), context) > (told == passage.plain)


def _asking_part(passage: Passage, passages: Passages, context: Context) -> tuple[int, int] | None:
    """The characters from the first sentence that asks, or to the last one; None where nothing, or too little, is told before and behind
    them. A cut leaves one piece: where both sides tell, the longer stays."""
    spans = sentences(passage.text) if passage.size >= 2 * _SHORTEST and not passage.is_laid_out else []
    if len(spans) < 2:
        return None
    words = vocabulary(language_of(passages, context.language))
    found = [_telling(passage.text[start:end], words, context) for start, end in spans]
    for least, told in ((PROSE_WORDS, [telling > 0 for telling in found]), (_SHORTEST, [telling > 1 for telling in found])):
        if all(told):
            return None
        before, behind = told.index(False), told[::-1].index(False)
        above, below = _size(passage, spans[:before]), _size(passage, spans[len(spans) - behind :])
        if below >= PROSE_WORDS and below > above:
            return 0, spans[-behind - 1][1]
        if above >= least:
            return spans[before][0], len(passage.text)
    return None


def _size(passage: Passage, spans: Iterable[tuple[int, int]]) -> int:
    return sum(Passage(passage.text[start:end]).size for start, end in spans)


def _telling(sentence: str, words: Vocabulary, context: Context) -> int:
    """Whether it is a sentence of a story: 0 where a phrase asks or speaks as the publisher, or a word that only a publisher needs; 2 where
    it has no word at all that publishers use; 1 between."""
    plain = normal(sentence)
    if any(hit.phrase.role not in OF_STORIES for hit in context.rules.book.hits(plain)):
        return 0
    said = meant(plain, words)
    if any(has(said, meaning) for meaning in _NOT_TOLD) or any(has(said, meaning) > most for meaning, most in _SELDOM_TOLD.items()):
        return 0
    return 1 if any(has(said, meaning) for meaning in MEANINGS if meaning not in _NEUTRAL) else 2
