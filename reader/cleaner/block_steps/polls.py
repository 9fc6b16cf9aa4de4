"""Polls: a question, the answers to choose from, and the button that casts a vote. Nothing here knows HTML."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.cleaner.block_steps.signals import ends_sentence, has_speech, is_title, label_hits, marked
from reader.cleaner.passages import Passage, Passages
from reader.cleaner.phrasebook import Phrase
from reader.cleaner.pipeline import Context, Cut
from reader.text import QUESTION_MARKS

FEWEST_ANSWERS, MOST_ANSWERS = 2, 10
"""Answers that a poll gives to choose from."""

ANSWER_WORDS = 8
"""Longest answer, in words; it is no sentence."""

QUESTION_WORDS = 30
"""Longest question, in words."""

_BUTTON, _PARTS = frozenset({"poll"}), frozenset({"poll", "poll-part"})
"""Roles of what casts a vote, and of all that belongs to a poll: a story has names, results and counts too, and they alone make no poll."""

_REASON = "it stands in a poll"


def polls(passages: Passages, context: Context) -> Iterator[Cut]:
    """The question and the answers above a button that casts a vote, with the name of the poll and with what stands below the button. A
    report that tells how a vote ended has no button."""
    for number, passage in marked(passages, context):
        button = _of_poll(passage, _BUTTON, context)
        if button is None or (number and _of_poll(passages[number - 1], _BUTTON, context)):
            continue
        question = _question_above(number, passages, context)
        if question < 0:
            continue
        first = question - (question > 0 and _of_poll(passages[question - 1], _PARTS, context) is not None)
        behind = number + 1
        while behind < len(passages) and _of_poll(passages[behind], _PARTS, context):
            behind += 1
        yield from (Cut(member, button.kind, button.id, _REASON) for member in passages[first:behind])


def _of_poll(passage: Passage, roles: frozenset[str], context: Context) -> Phrase | None:
    """The phrase of one of these roles that says it belongs to a poll."""
    return next((hit.phrase for hit in label_hits(passage, context) if hit.phrase.role in roles), None)


def _question_above(number: int, passages: Sequence[Passage], context: Context) -> int:
    """The number of the question whose answers end before the passage of that number; -1 where none stand there."""
    at = number - 1
    while at > 0 and number - at <= MOST_ANSWERS and _may_answer(passages[at], context):
        at -= 1
    is_asked = at >= 0 and number - 1 - at >= FEWEST_ANSWERS and _asks(passages[at], context)
    return at if is_asked else -1


def _may_answer(passage: Passage, context: Context) -> bool:
    is_short = passage.size <= ANSWER_WORDS and not ends_sentence(passage)
    return is_short and not (passage.form == "heading" or passage.is_laid_out or is_title(passage, context))


def _asks(passage: Passage, context: Context) -> bool:
    is_question = passage.size <= QUESTION_WORDS and passage.text.endswith(tuple(QUESTION_MARKS))
    return is_question and not (passage.is_laid_out or has_speech(passage, context) or is_title(passage, context))
