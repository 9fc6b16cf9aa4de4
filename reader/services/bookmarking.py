"""Bookmarking: an article or a passage of it, found again in whatever text the article has by then."""

from __future__ import annotations

from reader.library import articles, bookmarks, places
from reader.models import Article, Bookmark, Place
from reader.services.session import Session


def passages(session: Session, id: str) -> list[tuple[Bookmark, Place]]:
    """The bookmarked passages of an article with where each is in its present text, from its top to its end."""
    article = articles.article(session.library, id)
    marks = [(mark, places.found(article, mark.place)) for mark in bookmarks.of(session.library, id)]
    return sorted(marks, key=lambda pair: (pair[1].block, pair[1].offset))


def stopped(session: Session, id: str, article: Article) -> Place:
    """Where reading stopped, in the present text of the article."""
    return places.found(article, articles.place(session.library, id))


def stop(session: Session, id: str, article: Article, *, block: int, offset: int = 0) -> None:
    """Remembers where reading stopped."""
    articles.keep_place(session.library, id, places.at(article, block, offset))
