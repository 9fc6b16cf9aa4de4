"""Passages that a reader marked, in the article itself: found by their words (`anchors`), and in a style of their own. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise

from reader.anchors import Stretch, Text
from reader.models import Article, Block, Bookmark, Code, Heading, Item, Listing, Paragraph, Picture, Quote, Span, Spans, Style, Table
from reader.models import spans_text as text_of
from reader.values import replace

_Turn = Callable[[Spans], Spans]


def stand(article: Article, marks: Sequence[Bookmark]) -> list[bool]:
    """Of each of the marks, whether its words stand in the article, where they stood."""
    text = Text(_pieces(article.blocks))
    return [bool(text.find(mark.place)) for mark in marks]


def marked(article: Article, marks: Sequence[Bookmark]) -> Article:
    """`article` with `Style.MARK` on every passage of `marks` that stands in it."""
    text, found = Text(_pieces(article.blocks)), dict[int, list[Stretch]]()
    for mark in marks:
        for stretch in text.find(mark.place):
            found.setdefault(stretch.piece, []).append(stretch)
    if not found:
        return article
    number = -1

    def turn(spans: Spans) -> Spans:
        nonlocal number
        number += 1
        return tuple(_styled(spans, found[number])) if number in found else spans

    return replace(article, blocks=tuple(_turned(block, turn) for block in article.blocks))


def _pieces(blocks: Iterable[Block]) -> list[tuple[int, str]]:
    """The running texts of the blocks with the number of each block, in the order in which `_turned` meets them."""
    pieces: list[tuple[int, str]] = []
    for number, block in enumerate(blocks):

        def met(spans: Spans, number: int = number) -> Spans:
            pieces.append((number, text_of(spans)))
            return spans

        _turned(block, met)
    return pieces


def _turned(block: Block, turn: _Turn) -> Block:
    """`block` with other spans, as `turn` makes them of each of its texts. Code and whose words a quotation is are met, and stay."""
    match block:
        case Paragraph(spans):
            return Paragraph(turn(spans))
        case Heading(spans, level):
            return Heading(turn(spans), level)
        case Quote(blocks, attribution):
            quoted = Quote(tuple(_turned(each, turn) for each in blocks), attribution)
            if attribution:
                turn((Span(f"— {attribution}"),))
            return quoted
        case Listing(items):
            return replace(block, items=tuple(Item(tuple(_turned(each, turn) for each in item.blocks)) for item in items))
        case Table(rows, caption):
            cells = tuple(tuple(replace(cell, spans=turn(cell.spans)) for cell in row) for row in rows)
            return Table(cells, turn(caption))
        case Picture(caption=caption):
            return replace(block, caption=turn(caption))
        case Code(text):
            turn((Span(text),))
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
