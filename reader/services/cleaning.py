"""From a Page to an Article, in a worker process, so that a hostile page can be killed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
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
    """The article in `page` and in those on which it goes on. memory: sentences seen verbatim in other articles of the same site.

    rules: other ones than the session's. known: what a person knows of the page. Raises NoArticleError when there is no article, or
    when reading it took too long, too much memory or the worker with it, in whichever of the pages; with the address as subject, of a page
    that has one on the web.
    """
    rules, engine = rules or session.rules, session.settings.cleaning.engine
    try:
        first, *further = [
            await session.workers.call_with(rules, _by, each, memory, engine, known) for each in (replace(page, further=()), *page.further)
        ]
        return await joined_pages([first, *further], session, rules=rules) if further else first
    except ReaderError as error:
        error.subject = error.subject or known.url or ("" if page.url.startswith("file:") else page.url)
        raise


async def joined_pages(pages: Sequence[Article], session: Session, *, rules: Rules | None = None, why: tuple[str, ...] = ()) -> Article:
    """The article of `pages`, as `cleaner.joining` makes it. why: sentences on why the page after the last of them was not read."""
    return await session.workers.call_with(rules or session.rules, _joined, tuple(pages), why)


async def unfit_page(pages: Sequence[Article], page: Article, session: Session) -> tuple[str, ...]:
    """Why the article of `pages` does not go on with `page`, in sentences; empty where it does."""
    return await session.workers.call(_unfit, tuple(pages), page)


def _joined(rules: Rules, pages: tuple[Article, ...], why: tuple[str, ...]) -> Article:
    from reader.cleaner.joining import joined
    from reader.cleaner.page_steps import given_back

    return joined(pages, given=given_back(rules, pages[0].url), why=why)


def _unfit(pages: tuple[Article, ...], page: Article) -> tuple[str, ...]:
    from reader.cleaner.joining import unfit

    return unfit(pages, page)


def _by(rules: Rules, page: Page, memory: frozenset[str], engine: str, known: Known) -> Article:
    return opening.article(page, rules, memory, engine=engine, known=known)
