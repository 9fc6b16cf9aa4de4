"""Reading on: the pages on which an article goes on are fetched, one after the other, until it ends or there is reason to stop.

How pages become one article, and which is none of it, is decided by `cleaner.joining`. Nothing is stored here.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import replace

from reader import fetcher
from reader.config import Settings
from reader.errors import ReaderError
from reader.models import AccessState, Article, Page
from reader.services import cleaning
from reader.services.session import Session
from reader.urls import is_web, without_user

_log = logging.getLogger(__name__)

MOST_PAGES = 20
"""Of one article, the first included."""
LEAST_WORDS = 80
"""Of a first page: one with fewer is a list of headlines, or shows pictures."""
SECONDS = 60.0
"""That all of them together may take; each has its own deadline."""

Clean = Callable[[Page], Awaitable[Article]]


def goes_on(page: Page, article: Article, settings: Settings) -> bool:
    """Whether further pages of `article`, the one in `page`, are to be fetched.

    Never for a file or stdin, for a page that broke off, nor for what is a list rather than an article.
    """
    came_whole = is_web(page.url) and article.url == page.url and not page.cut_short
    is_list = article.word_count < LEAST_WORDS
    return settings.network.next_pages and came_whole and article.access.state is AccessState.CONTINUES and not is_list


async def whole(session: Session, page: Page, clean: Clean) -> tuple[Page, Article]:
    """`page` with those on which its article goes on, and the article of all of them. clean: what makes an article of one page.

    Where one of them cannot be had or is none of the article, it ends before that one, says so, and says why. Raises what `clean` raises
    for `page` itself.
    """
    article = await clean(page)
    if not goes_on(page, article, session.settings):
        return page, article
    pages, articles, why = [page], [article], tuple[str, ...]()
    try:
        async with asyncio.timeout(SECONDS):
            while articles[-1].next_page and not why:
                why = await _read_on(session, pages, articles, clean)
    except TimeoutError:
        why = (f"It took longer than {SECONDS:g} seconds.",)
    _log.info("%s: read on to page %s. %s", without_user(page.url), len(pages), " ".join(why))
    return replace(page, further=tuple(pages[1:])), await cleaning.joined_pages(articles, session, why=why)


async def _read_on(session: Session, pages: list[Page], articles: list[Article], clean: Clean) -> tuple[str, ...]:
    """Adds the next page to `pages`, and what it says to `articles`; or says why not, in sentences."""
    if len(pages) == MOST_PAGES:
        return (f"More than {MOST_PAGES} pages are not read.",)
    try:
        page = await fetcher.fetch(articles[-1].next_page, await session.client(), allow_private=pages[0].private, stays=True, listed=True)
        if page.cut_short:
            return ("That page broke off on its way.",)
        if sum(len(each.body) for each in (*pages, page)) > (most := session.settings.network.max_bytes):
            return (f"Together its pages are larger than {most / 1e6:g} MB.",)
        article = await clean(page)
        if why := await cleaning.unfit_page(articles, article, session):
            return why
    except ReaderError as error:
        return (str(error),)
    pages.append(page)
    articles.append(article)
    return ()
