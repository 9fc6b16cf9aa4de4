"""Markdown of ours becomes the same article again, whatever the text contains."""

from dataclasses import replace

from hypothesis import given, settings

from reader.export import markdown, markdown_reading
from reader.export.inline import merged
from reader.models import Article, Block, Heading, Item, Listing, Paragraph, Quote, Spans
from tests.export.articles import ARTICLES, full


def settled(block: Block) -> Block:
    """The block with neighbouring spans of one look joined, as reading gives them."""
    match block:
        case Paragraph(spans):
            return Paragraph(joined(spans))
        case Heading(spans, level):
            return Heading(joined(spans), level)
        case Quote(blocks, attribution):
            return Quote(tuple(map(settled, blocks)), attribution)
        case Listing(items, ordered, start):
            return Listing(tuple(Item(tuple(map(settled, item.blocks))) for item in items), ordered, start)
    return block


def joined(spans: Spans) -> Spans:
    return tuple(merged(spans))


@settings(max_examples=120)
@given(ARTICLES)
def test_blocks_survive(article: Article) -> None:
    back = markdown_reading.read(markdown.text(article))
    assert back is not None
    assert back.blocks == tuple(map(settled, article.blocks))
    assert back.title == article.title


def test_everything_but_the_removals_survives() -> None:
    assert markdown_reading.read(markdown.text(full())) == replace(full(), removals=())


def test_both_addresses_survive() -> None:
    article = replace(full(), removals=(), url="https://ledger.example/amp/ferry", canonical="https://ledger.example/ferry")
    assert markdown_reading.read(markdown.text(article)) == article


def test_a_note_of_somebody_else_is_not_ours() -> None:
    assert markdown_reading.read("---\ntitle: My note\n---\n\nText.\n") is None
    assert markdown_reading.read("Text.\n") is None
