"""Places in a text that survive another cleaning: taken with the words that stand there, found again by them. Pure."""

from __future__ import annotations

from reader.models import Article, Place, block_text

QUOTE = 80
"""Characters of the passage that a place remembers."""


def at(article: Article, block: int, offset: int = 0) -> Place:
    """The place `offset` characters into block number `block`."""
    texts = [block_text(each) for each in article.blocks]
    quote = texts[block][:QUOTE] if 0 <= block < len(texts) else ""
    return Place(block, quote, offset)


def found(article: Article, place: Place) -> Place:
    """`place` in this text of the article: the block that begins with its quote, the nearest one to where it was.

    A block that only contains the quote is second best, the old number the last resort.
    """
    if not article.blocks:
        return Place()
    last = len(article.blocks) - 1
    if not place.quote:
        return Place(min(place.block, last), "", place.offset)
    texts = [block_text(each) for each in article.blocks]
    near = sorted(range(len(texts)), key=lambda index: abs(index - place.block))
    for index in near:
        if texts[index].startswith(place.quote):
            return Place(index, place.quote, place.offset)
    for index in near:
        inside = texts[index].find(place.quote)
        if inside >= 0:
            return Place(index, place.quote, inside + place.offset)
    return Place(min(place.block, last), place.quote, 0)
