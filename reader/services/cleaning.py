"""From a Page to an Article, in a worker process, so that a hostile page can be killed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.errors import ReaderError
from reader.models import Article, Page
from reader.services.session import Session

if TYPE_CHECKING:
    from reader.cleaner.rules import Rules


async def clean_page(page: Page, session: Session, *, memory: frozenset[str] = frozenset()) -> Article:
    """The article in `page`, by the session's rules. memory: sentences seen verbatim in other articles of the same site.

    Raises NoArticleError when there is none, or when reading it took too long, too much memory or the worker with it; with the
    address as subject.
    """
    try:
        return await session.workers.call_with(session.rules, _by, page, memory, session.settings.cleaning.engine)
    except ReaderError as error:
        error.subject = error.subject or page.url
        raise


def clean(page: Page, rules: Rules, memory: frozenset[str] = frozenset(), engine: str = "auto") -> Article:
    """The article in `page`, here and now: what a worker does. The cleaner is only loaded where it works. Raises NoArticleError."""
    from reader.services import opening

    return opening.article(page, rules, memory, engine=engine)


def _by(rules: Rules, page: Page, memory: frozenset[str], engine: str) -> Article:
    return clean(page, rules, memory, engine)
