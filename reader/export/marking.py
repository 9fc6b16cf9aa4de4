"""Passages that a reader marked, in the article itself: found by their words (`anchors`), and in a style of their own. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import count, pairwise

from reader.anchors import Stretch, Text
from reader.models import Article, Block, Bookmark, Code, Heading, Item, Listing, Paragraph, Picture, Quote, Span, Spans, Style, Table
from reader.models import spans_text as text_of
from reader.values import replace

_Turn = Callable[[Spans, bool], Spans]
"""Makes new spans of one text of a block; the flag says whether that stands beside the running text: a caption, a cell, code."""


def stand(article: Article, marks: Sequence[Bookmark]) -> list[bool]:
    """For each of the marks, whether it is found in the article."""
    text, _ = _read(article.blocks)
    return [bool(text.find(mark.place)) for mark in marks]


def marked(article: Article, marks: Sequence[Bookmark]) -> Article:
    """`article` with `Style.MARK` on every passage of `marks` that stands in it."""
    text, order = _read(article.blocks)
    found: dict[int, list[Stretch]] = {}
    for mark in marks:
        for stretch in text.find(mark.place):
            found.setdefault(order[stretch.piece], []).append(stretch)
    if not found:
        return article
    numbers = count()

    def turn(spans: Spans, is_aside: bool) -> Spans:
        number = next(numbers)
        return tuple(_styled(spans, found[number])) if number in found else spans

    return replace(article, blocks=tuple(_turned(block, turn) for block in article.blocks))


def _read(blocks: Iterable[Block]) -> tuple[Text, list[int]]:
    """The texts of the blocks as one Text, the running ones first, for a passage may go on behind a picture; and for each of its pieces its
    number in the order in which `_turned` meets them.
    """
    met: list[tuple[bool, int, str]] = []
    for number, block in enumerate(blocks):

        def read(spans: Spans, is_aside: bool, number: int = number) -> Spans:
            met.append((is_aside, number, text_of(spans)))
            return spans

        _turned(block, read)
    order = sorted(range(len(met)), key=lambda at: met[at][0])
    return Text(met[at][1:] for at in order), order


def _turned(block: Block, turn: _Turn) -> Block:
    """`block` with the spans that `turn` makes of its texts. Code and the attribution of a quotation are handed to it too, but stay."""
    match block:
        case Paragraph(spans):
            return Paragraph(turn(spans, False))
        case Heading(spans, level):
            return Heading(turn(spans, False), level)
        case Quote(blocks, attribution):
            quoted = Quote(tuple(_turned(each, turn) for each in blocks), attribution)
            if attribution:
                turn((Span(f"— {attribution}"),), False)
            return quoted
        case Listing(items):
            return replace(block, items=tuple(Item(tuple(_turned(each, turn) for each in item.blocks)) for item in items))
        case Table(rows, caption):
            cells = tuple(tuple(replace(cell, spans=turn(cell.spans, True)) for cell in row) for row in rows)
            return Table(cells, turn(caption, True))
        case Picture(caption=caption):
            return replace(block, caption=turn(caption, True))
        case Code(text):
            turn((Span(text),), True)
    return block


def _styled(spans: Spans, stretches: Sequence[Stretch]) -> Iterator[Span]:
    """The spans, taken apart where a stretch begins or ends."""
    ends = sorted({edge for stretch in stretches for edge in (stretch.start, stretch.end)})
    at = 0
    for span in spans:
        size = len(span.text)
        edges = [at, *(edge for edge in ends if at < edge < at + size), at + size]
        for start, end in pairwise(edges):
            is_marked = any(stretch.start <= start < stretch.end for stretch in stretches)
            yield replace(span, text=span.text[start - at : end - at], style=span.style | Style.MARK if is_marked else span.style)
        at += size
