"""Helplines: lists and lines that say whom to call in need, with what heads them. All of them stay, whatever their words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from reader.cleaner.block_steps.instructions import are_the_publishers, lists
from reader.cleaner.block_steps.manner.vocabulary import language_of, vocabulary
from reader.cleaner.block_steps.signals import ends_sentence, helps, marked
from reader.cleaner.passages import Passage, Passages
from reader.cleaner.pipeline import Context

LONGEST = 30
"""Words of the longest of these lines; others are the story's."""
MOST = 20
"""Lines."""
_WAY = re.compile(r"\d(?:[ /()-]{0,2}\d){2}|\w@\w|\w\.[a-z]{2}")
"""To reach somebody: a number of three digits or more, or an address."""


def mark_help(passages: Passages, context: Context) -> None:
    """Mark the passages that say whom to call in need, where others beside them do."""
    heads = [number for number, passage in marked(passages, context) if passage.size <= LONGEST and helps(passage, context)]
    if not heads:
        return
    words = vocabulary(language_of(passages, context.language))
    listed = {id(entries[0]): entries for entries in lists(passages)}
    within = {id(entry): entries for entries in listed.values() for entry in entries}
    for number in heads:
        for lines in _lines(number, passages, listed, within):
            if _reach(lines) and not are_the_publishers(lines, words, context):
                for line in lines:
                    line.is_advice = True


def _lines(
    number: int, passages: Sequence[Passage], listed: dict[int, list[Passage]], within: dict[int, list[Passage]]
) -> Iterator[list[Passage]]:
    """The list in which a passage stands, or what it heads with it: a list, or lines each of which says how to reach somebody."""
    head = passages[number]
    if id(head) in within:
        yield within[id(head)]
    elif not ends_sentence(head) or head.text.endswith((":", "?")):
        behind = passages[number + 1 : number + 1 + MOST]
        if behind and id(behind[0]) in listed:
            yield [head, *listed[id(behind[0])]]
        else:
            yield [head, *takewhile(lambda line: _is_line(line, head), behind)]


def _is_line(passage: Passage, head: Passage) -> bool:
    return passage.path == head.path and passage.size <= LONGEST and _WAY.search(passage.text) is not None


def _reach(lines: Sequence[Passage]) -> bool:
    """They are more than one, short, and say how to reach somebody; what is nothing but a link leads elsewhere."""
    if not (1 < len(lines) <= MOST + 1 and all(line.size <= LONGEST for line in lines)):
        return False
    ways = [_WAY.search(line.text) is not None for line in lines]
    leads_on = any(line.link_share > 0.9 and not way for line, way in zip(lines, ways, strict=True))
    return any(ways) and not leads_on
