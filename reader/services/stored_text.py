"""The text of an article, if it is at hand: nothing is fetched, nothing stored."""

from __future__ import annotations

from reader.errors import NoArticleError
from reader.library import articles, boilerplate
from reader.models import Article
from reader.services import versions
from reader.services.session import Session
from reader.urls import host


def text(session: Session, id: str) -> Article:
    """The clean text, else what its feed gave, cleaned now; without blocks when there is neither. Raises NotInLibraryError."""
    library = session.library
    article = articles.article(library, id)
    page = None if article.blocks and not articles.is_outdated(library, id) else articles.page(library, id, "feed")
    if page is None:
        return article
    from reader.services import opening
    from reader.services.sandbox.confined import confined

    settings, rules, memory = session.settings.cleaning, session.rules, boilerplate.of(library, host(page.url))
    try:
        found = confined(
            lambda: opening.article(page, rules, memory, engine=settings.engine), settings, body=page.body, rules_dir=session.rules_dir
        )
    except NoArticleError:
        return article
    return versions.named(found, articles.headline(library, id))
