"""Helplines: lists and lines that say whom to call in need, with what heads them. All of them stay, whatever their words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import pairwise, takewhile

from reader.cleaner.block_steps.instructions import are_the_publishers, lists
from reader.cleaner.block_steps.manner.vocabulary import language_of, vocabulary
from reader.cleaner.block_steps.signals import ends_sentence, helps, label_hits, marked
from reader.cleaner.passages import Passage, Passages
from reader.cleaner.pipeline import Context
from reader.models import Kind

LONGEST = 240
"""Letters of the longest of these lines; others are the story's."""
MOST = 20
"""Lines."""
_WAY = re.compile(r"\d(?:[ /()-]{0,2}\d){2}|\w@\w|\w\.[a-z]{2}")
"""To reach somebody: a number of three digits or more, or an address."""
_OF_READERS = frozenset((Kind.NEWSLETTER, Kind.PAYMENT))


def mark_help(passages: Passages, context: Context) -> None:
    """Mark the passages that say whom to call in need, where others beside them do."""
    if not any(helps(passage, context) for _, passage in marked(passages, context)):
        return
    for tellers, lines in _groups(passages):
        if _reach(lines) and any(helps(teller, context) for teller in tellers):
            words = vocabulary(language_of(passages, context.language))
            for line in () if are_the_publishers(lines, words, context) else lines:
                line.is_advice = not _is_for_readers(line, context)


def _groups(passages: Sequence[Passage]) -> Iterator[tuple[Sequence[Passage], list[Passage]]]:
    """What may say whom to call, behind the passages of which one must tell that it does: each list behind its entries; behind what heads
    it a list, or lines each of which says how to reach somebody."""
    listed = {id(entries[0]): entries for entries in lists(passages)}
    yield from ((entries, entries) for entries in listed.values())
    within = {id(entry) for entries in listed.values() for entry in entries}
    for at, (head, behind) in enumerate(pairwise(passages), 1):
        if len(head.text) > LONGEST or id(head) in within or (ends_sentence(head) and not head.text.endswith((":", "?"))):
            continue
        if id(behind) in listed:
            yield [head], [head, *listed[id(behind)]]
        elif _is_line(behind, head):
            yield [head], [head, *takewhile(partial(_is_line, head=head), passages[at : at + MOST])]


def _is_line(passage: Passage, head: Passage) -> bool:
    return passage.path == head.path and len(passage.text) <= LONGEST and _WAY.search(passage.text) is not None


def _is_for_readers(line: Passage, context: Context) -> bool:
    """It is slipped in among them: a newsletter, or the desk of those who pay for the paper."""
    return any(hit.phrase.kind in _OF_READERS and not hit.phrase.role for hit in label_hits(line, context))


def _reach(lines: Sequence[Passage]) -> bool:
    """They are more than one, short, and say how to reach somebody; what is nothing but a link leads elsewhere."""
    if not (1 < len(lines) <= MOST + 1 and all(len(line.text) <= LONGEST for line in lines)):
        return False
    linked = [line for line in lines if line.link_share > 0.9]
    return all(_WAY.search(line.text) for line in linked) and any(_WAY.search(line.text) for line in lines)
