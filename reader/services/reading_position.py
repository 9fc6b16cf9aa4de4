"""Where reading stopped, found again in whatever text the article has by then."""

from __future__ import annotations

from reader.library import articles, places
from reader.models import Article, Place
from reader.services.session import Session


def stopped(session: Session, id: str, article: Article) -> Place:
    """Where reading stopped, in the present text of the article."""
    return places.found(article, articles.place(session.library, id))


def stop(session: Session, id: str, article: Article, *, block: int, offset: int = 0) -> None:
    """Remembers where reading stopped."""
    articles.keep_place(session.library, id, places.at(article, block, offset))
