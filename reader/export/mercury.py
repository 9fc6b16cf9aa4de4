"""An Article in the form of Mercury Parser, which hackernews-tui's `article_parse_command` and other readers take.

Pictures keep their addresses, as they do there: it is the other program's business what it loads.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from reader.export.markup import markup
from reader.models import Article, Block, Listing, Picture, Quote
from reader.urls import host


def text(article: Article) -> str:
    """One JSON object with its content as HTML, and a final newline. Title, url and content are always strings."""
    source = article.canonical or article.url
    return json.dumps(_fields(article, source), ensure_ascii=False) + "\n"


def _fields(article: Article, source: str) -> dict[str, object]:
    return {
        "title": article.title,
        "url": source,
        "content": markup(article.blocks, {address: address for address in _pictures(article.blocks)}),
        "author": ", ".join(article.byline) or None,
        "date_published": article.published.isoformat() if article.published else None,
        "lead_image_url": article.picture or None,
        "dek": article.standfirst or None,
        "next_page_url": article.next_page or None,
        "domain": host(source) or None,
        "excerpt": article.text[:200] or None,
        "word_count": article.word_count,
    }


def _pictures(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        match block:
            case Picture(src):
                yield src
            case Quote(inner):
                yield from _pictures(inner)
            case Listing(items):
                for item in items:
                    yield from _pictures(item.blocks)
