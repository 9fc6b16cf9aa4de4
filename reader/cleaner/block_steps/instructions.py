"""Instructions: numbered steps that tell a reader what to do with somebody's app, account or form. Nobody asks for a paper so."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from reader.cleaner.block_steps.appeals import evidence
from reader.cleaner.block_steps.manner.vocabulary import Vocabulary, has, language_of, vocabulary
from reader.cleaner.block_steps.signals import ends_sentence, till, with_role
from reader.cleaner.passages import Passage, Passages
from reader.cleaner.pipeline import Context
from reader.urls import host, owner

FEWEST = 3
"""Numbered entries that make instructions."""
_SENTENCES = 0.75
"""Share of the entries that are sentences: of headlines, comments and what a member gets, fewer are."""
_LINKED = 0.5
"""Share of the entries that lead somewhere: more are a list of stories."""
_NUMBER = re.compile(r"(\d{1,2})[.)．、] ?(?=\D)")


def mark_steps(passages: Passages, context: Context) -> None:
    """Mark the passages that are steps of instructions, where they are that without what is slipped in among them."""
    words: Vocabulary | None = None
    for entries in filter(_instruct, _numbered(passages)):
        words = words or vocabulary(language_of(passages, context.language))
        steps = [passage for passage in entries if not _asks(passage, context)]
        if _instruct(steps) and not are_the_publishers(entries, words, context):
            for passage in steps:
                passage.is_advice = True


def _numbered(passages: Sequence[Passage]) -> Iterator[list[Passage]]:
    """The numbered lists whose entries are a paragraph each, the lines of a plain text that stand together as those of a list do, and lines
    that count."""
    for entries in lists(passages):
        if len({passage.entry for passage in entries} - {0}) == len(entries):
            yield entries
    yield from _counted(passages)


def lists(passages: Sequence[Passage]) -> Iterator[list[Passage]]:
    """The passages of each list, and the lines of a plain text that stand together."""
    for listing, group in groupby(passages, key=lambda passage: passage.listing):
        if listing:
            yield list(group)
        else:
            yield from filter(None, _together(group))


def _together(lines: Iterable[Passage]) -> Iterator[list[Passage]]:
    """Lines that stand together."""
    row: list[Passage] = []
    for line in lines:
        if line.entry <= 1:
            yield row
            row = []
        if line.entry:
            row.append(line)
    yield row


def _counted(lines: Sequence[Passage]) -> Iterator[list[Passage]]:
    """Lines in a row each of which begins with the next number."""
    row: list[Passage] = []
    last = 0
    for line in lines:
        number = int(match[1]) if (match := _NUMBER.match(line.text)) and not (line.listing or line.is_set) else 0
        if row and number != last + 1:
            yield row
            row = []
        if number:
            row.append(line)
        last = number
    yield row


def _instruct(steps: Sequence[Passage]) -> bool:
    """They are enough, and tell more than they lead elsewhere."""
    return (
        len(steps) >= FEWEST
        and sum(map(ends_sentence, steps)) >= _SENTENCES * len(steps)
        and sum(bool(step.links) for step in steps) <= _LINKED * len(steps)
    )


def _asks(step: Passage, context: Context) -> bool:
    """It is slipped in among them: it asks by more than a word, or where to follow somebody."""
    signs = evidence(step, context)
    return len(signs) > 1 or ("asks" in signs and bool(step.links)) or "@" in step.plain


def are_the_publishers(steps: Sequence[Passage], words: Vocabulary, context: Context) -> bool:
    """Somebody says "we" in one of them, names the site or an address of its own, or leads to where it takes money or an address.

    words: those of the language of the page.
    """
    site, paper = context.site.casefold(), owner(host(context.url))
    return any(
        has(words.counts(step.plain, step.keys), "we")
        or (site and site in step.text.casefold())
        or (paper and f"{paper}." in step.text.casefold())
        or with_role(step, context, "voice")
        or till(step, context)
        for step in steps
    )
