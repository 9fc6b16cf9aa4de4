"""Plain text in, title and Blocks out: passages are judged by the same steps as those of a page. Nothing here knows HTML.

Laws kept here: a text that was cleaned comes back as it is, title and all; nothing but white space is changed in what stays.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from reader.cleaner.block_steps import STEPS
from reader.cleaner.passages import Passage
from reader.cleaner.pipeline import Context, Cut, Outcome, run
from reader.cleaner.signals import ends_sentence
from reader.models import Block, Paragraph, Refusal, Removal, Span
from reader.text import fold, safe
from reader.values import dataclass, replace

TITLE_WORDS = 30
"""Longest title, in words, of a plain text."""

TITLE_TRIES = 4
"""The title is what stands first when the prompts are gone, and steps look at the title: so often it is looked for again."""

_PARAGRAPH = re.compile(r"\n[ \t]*\n\s*")
_TAG = re.compile(r"<(?:!doctype|!--|\?xml|[a-z][a-z0-9-]*[\s/>])", re.IGNORECASE)
_BLOCK_TAG = re.compile(r"</(?:p|div|body|html|article|section|main|h[1-6]|ul|table|title|head|script)\s*>|<br\s*/?>", re.IGNORECASE)
_WRAPPED_AT = range(52, 100)
"""Columns at which text is wrapped by hand or by mail programs."""


@dataclass(frozen=True, slots=True)
class PlainText:
    """What was found in a plain text."""

    title: str
    blocks: tuple[Block, ...]
    removals: tuple[Removal, ...]
    refusals: tuple[Refusal, ...]


def read(text: str, context: Context) -> PlainText:
    """The title, the blocks and the removals of `text`. context: its title is not used, a plain text has its own."""
    passages = list(_passages(safe(text)))
    title = _title(passages)
    for _ in range(TITLE_TRIES):
        outcome = run(STEPS, passages, replace(context, title=title))
        found = _title(outcome.kept)
        if found == title:
            break
        title = found
    titled = bool(title)
    groups = _groups(outcome.kept[titled:])
    return PlainText(title, tuple(map(_paragraph, groups)), tuple(_removals(outcome, groups, titled)), tuple(outcome.refusals))


def is_markup(text: str) -> bool:
    """Whether `text` is a page rather than plain text; a stray tag in running text does not make it one."""
    head = text.lstrip("\ufeff \t\r\n")[:512]
    return (head.startswith("<") and _TAG.match(head) is not None) or _BLOCK_TAG.search(text) is not None


def _passages(text: str) -> Iterator[Passage]:
    """One passage a line, or a paragraph where its lines were wrapped; the path numbers the paragraph."""
    for number, paragraph in enumerate(_PARAGRAPH.split(text)):
        lines = [line for line in map(fold, paragraph.split("\n")) if line]
        if _is_wrapped(lines):
            lines = [" ".join(lines)]
        yield from (Passage(line, source=number) for line in lines)


def _is_wrapped(lines: Sequence[str]) -> bool:
    """The lines are one paragraph cut at a column: all but the last are long, and the next word would not have fitted."""
    if len(lines) < 2 or not all(len(line) in _WRAPPED_AT for line in lines[:-1]):
        return False
    column = max(map(len, lines))
    pairs = pairwise(lines)
    return all(len(line) + 1 + len(after.partition(" ")[0]) > column for line, after in pairs)


def _title(passages: Sequence[Passage]) -> str:
    """The first passage where it can be a title: short, without a full stop, and text follows."""
    if len(passages) < 2 or passages[0].source == passages[1].source:
        return ""
    first = passages[0]
    short = first.size <= TITLE_WORDS and not first.text.endswith((".", ":", ";", ",", "。"))
    return first.text if short and (not ends_sentence(first) or first.size > 2) else ""


def _groups(passages: Sequence[Passage]) -> list[list[Passage]]:
    """Passages by the paragraph whose lines they are."""
    groups: list[list[Passage]] = []
    for passage in passages:
        if groups and groups[-1][0].source == passage.source:
            groups[-1].append(passage)
        else:
            groups.append([passage])
    return groups


def _paragraph(lines: Sequence[Passage]) -> Paragraph:
    return Paragraph((Span("\n".join(line.text for line in lines)),))


def _removals(outcome: Outcome, groups: Sequence[Sequence[Passage]], titled: bool) -> Iterator[Removal]:
    """Removals with their places: the index of the block before which each stood."""
    block_of = [number for number, group in enumerate(groups) for _ in group]
    for cut, before in zip(outcome.cuts, outcome.before, strict=True):
        place = max(0, before - titled)
        yield _removal(cut, block_of[place] if place < len(block_of) else len(groups))


def _removal(cut: Cut, at: int) -> Removal:
    return Removal(cut.kind, cut.rule, cut.text, at, cut.target.links, cut.reason)
