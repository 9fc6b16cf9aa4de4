"""What a person wrote about an article, and the passages kept of it, as blocks that stand behind its text in a file."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from reader.models import Block, Bookmark, Break, Heading, Paragraph, Quote, Span

_HEAD = (Break(), Heading((Span("Notes"),)))
"""How the part with the notes begins. Notes have no headings, so it is the last such pair of blocks in a file."""


def behind(marks: Sequence[Bookmark]) -> tuple[Block, ...]:
    """The note on the whole, then each passage as a quotation with the note on it; () where there is neither."""
    found = passages(marks)
    return (*_HEAD, *found) if found else ()


def passages(marks: Sequence[Bookmark]) -> tuple[Block, ...]:
    """The same without the heading."""
    return tuple(block for mark in marks for block in _blocks(mark))


def without_notes(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The text alone, of `blocks` behind which notes are known to stand."""
    heads = [at for at, pair in enumerate(pairwise(blocks)) if pair == _HEAD]
    return tuple(blocks[: heads[-1]] if heads else blocks)


def _blocks(mark: Bookmark) -> tuple[Block, ...]:
    passage = _paragraphs(mark.place.quote)
    return (*((Quote(passage),) if passage else ()), *_paragraphs(mark.note))


def _paragraphs(text: str) -> tuple[Paragraph, ...]:
    return tuple(Paragraph((Span(part.strip()),)) for part in text.split("\n\n") if part.strip())
