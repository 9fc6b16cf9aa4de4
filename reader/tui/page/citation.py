"""A passage with its source, to be pasted elsewhere."""

from __future__ import annotations

from urllib.parse import quote

from reader.models import Article
from reader.text import fold, safe_line
from reader.tui.layout.dates import long
from reader.urls import is_web

_WORDS = 6
"""Words that a text fragment needs to be found again in the browser."""


def cited(passage: str, article: Article, url: str) -> str:
    """The passage in quotation marks, then author, title, paper, date, and an address that leads to the passage."""
    facts = [", ".join(map(safe_line, article.byline)), f"“{safe_line(article.title)}”" if article.title else ""]
    facts += [safe_line(article.site), long(article.published)]
    source = ", ".join(filter(None, facts))
    return "\n".join(filter(None, [f"“{fold(passage)}”", f"{source}." if source else "", pointed(url, passage)]))


def pointed(url: str, passage: str) -> str:
    """`url` with a text fragment (`#:~:text=`) that browsers scroll to; "" when there is no web address."""
    if not is_web(url):
        return ""
    words = fold(passage).split(" ")[:_WORDS]
    fragment = quote(" ".join(words), safe="").replace("-", "%2D")
    return f"{url.partition('#')[0]}#:~:text={fragment}" if fragment else url
