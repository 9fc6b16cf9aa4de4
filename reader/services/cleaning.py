"""From a Page to an Article, in a worker process, so that a hostile page can be killed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.errors import ReaderError
from reader.models import Article, Page
from reader.services import opening
from reader.services.opening import NOTHING, Known
from reader.services.session import Session

if TYPE_CHECKING:
    from reader.cleaner.rules import Rules


async def clean_page(
    page: Page, session: Session, *, memory: frozenset[str] = frozenset(), rules: Rules | None = None, known: Known = NOTHING
) -> Article:
    """The article in `page`. memory: sentences seen verbatim in other articles of the same site.

    rules: other ones than the session's. known: what a person knows of the page. Raises NoArticleError when there is no article, or
    when reading it took too long, too much memory or the worker with it; with the address as subject, of a page
    that has one on the web.
    """
    engine = session.settings.cleaning.engine
    try:
        return await session.workers.call_with(rules or session.rules, _by, page, memory, engine, known)
    except ReaderError as error:
        error.subject = error.subject or known.url or ("" if page.url.startswith("file:") else page.url)
        raise


def _by(rules: Rules, page: Page, memory: frozenset[str], engine: str, known: Known) -> Article:
    return opening.article(page, rules, memory, engine=engine, known=known)
