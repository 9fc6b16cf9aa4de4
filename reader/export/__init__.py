"""PURE: an Article in, text or bytes out. No clock, disk or network; what is foreign in the text was made safe where it was born."""

from __future__ import annotations

from reader.values import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.models import Article

UNTITLED = "Untitled"
"""What an article without a title is called where something has to stand: in contents, and in the head of a file."""


def byline(article: Article) -> str:
    """Who, where and when, as one line of text; "" when nothing is known."""
    date = article.published.strftime("%d %B %Y").lstrip("0") if article.published else ""
    return " · ".join(filter(None, [", ".join(article.byline), article.site, date]))
