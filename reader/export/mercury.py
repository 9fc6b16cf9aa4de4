"""An Article in the form of Mercury Parser, which hackernews-tui's `article_parse_command` and other readers take."""

from __future__ import annotations

import json

from reader.export.markup import markup
from reader.models import Article
from reader.urls import host


def text(article: Article) -> str:
    """One JSON object with its content as HTML, and a final newline. Title, url and content are always strings."""
    source = article.canonical or article.url
    return json.dumps(_fields(article, source), ensure_ascii=False) + "\n"


def _fields(article: Article, source: str) -> dict[str, object]:
    return {
        "title": article.title,
        "url": source,
        "content": markup(article.blocks, {}),
        "author": ", ".join(article.byline) or None,
        "date_published": article.published.isoformat() if article.published else None,
        "lead_image_url": article.picture or None,
        "dek": article.standfirst or None,
        "next_page_url": article.next_page or None,
        "domain": host(source) or None,
        "excerpt": article.text[:200] or None,
        "word_count": article.word_count,
    }
