"""The text of an article: fetched with its further pages, cleaned, weighed against what its feed told, and kept. Who asks is not known."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from functools import partial

from reader import fetcher
from reader.errors import LibraryError, NotAvailableError, PrivateAddressError
from reader.library import articles, boilerplate
from reader.models import Article, Page
from reader.services import next_pages, versions, writing
from reader.services.cleaning import clean_page
from reader.services.opening import NOTHING, Known
from reader.services.session import Session
from reader.urls import host, is_web, without_user

_log = logging.getLogger(__name__)
Step = AbstractContextManager[None]
"""One transaction of an operation, which notes what there was before it."""


async def fetch(session: Session, id: str, *, allow_private: bool = False, listed: bool = False) -> tuple[Page, Article]:
    """The page of an article, asked for again, and what it says, as `read` has them. Raises NotAvailableError when it has no address.

    allow_private: the reader named this article with leave to ask private networks; it keeps that leave, if it needs it.
    listed: as in `fetcher.fetch`.
    """
    return await read(session, await _fetched(session, id, allow_private=allow_private, listed=listed))


async def _fetched(session: Session, id: str, *, allow_private: bool, listed: bool) -> Page:
    row = articles.headline(session.library, id)
    if not is_web(row.url):
        raise NotAvailableError(f"{row.title or id} came from no address that could be asked again.", subject=id)
    private = articles.is_private(session.library, id)
    try:
        return await fetcher.fetch(row.url, await session.client(), allow_private=private, listed=listed)
    except PrivateAddressError:
        if private or not allow_private:
            raise
    page = await fetcher.fetch(row.url, await session.client(), allow_private=True, listed=listed)
    await asyncio.to_thread(articles.typed, session.library, id, row.url, private=True)
    return page


async def read(session: Session, page: Page, url: str = "") -> tuple[Page, Article]:
    """`page`, which came over the wire, with those on which its article goes on; and the article of all of them. url: as in `cleaned`."""
    return await next_pages.whole(session, page, partial(cleaned, session, url=url))


async def of_feed(session: Session, id: str) -> tuple[Article, Page] | None:
    """The text that the feed gave of an article, cleaned, and what it was cleaned from; None if it gave none or only the page counts."""
    page = articles.page(session.library, id, "feed") if articles.text_from(session.library, id) != "page" else None
    return (await cleaned(session, page), page) if page else None


async def cleaned(session: Session, page: Page, url: str = "") -> Article:
    """The article in `page`, without what its site says in every article. url: where the page came from, if it is a file."""
    known = known_of(page, url)
    memory = await asyncio.to_thread(boilerplate.of, session.library, host(known.url or page.url))
    article = await clean_page(page, session, memory=memory, known=known)
    told = f"{article.word_count:,} words, taken out: {len(article.removals)}, access {article.access.state.value}"
    _log.info("%s: found by %s: %s", without_user(page.url) or "what came in", article.found_by, told)
    return article


def known_of(page: Page, url: str) -> Known:
    """What is known of `page` besides its bytes. url: as in `cleaned`."""
    return Known(url) if is_web(url) and not is_web(page.url) else NOTHING


def as_kept(session: Session, id: str) -> Article:
    """The text that an article has; an empty one where it is damaged."""
    try:
        return articles.article(session.library, id)
    except LibraryError:
        return Article()


async def store(session: Session, id: str, article: Article, page: Page, origin: str, step: Step | None = None) -> Article:
    """Keeps the text of an article, with what its row knows where the text says nothing. step: of the operation that undo takes back."""
    known = versions.named(article, articles.headline(session.library, id))

    def stored(check_wanted: Callable[[], None]) -> None:
        with step or nullcontext(), session.library.writing():
            articles.store(session.library, known, page, origin=origin, id=id)
            check_wanted()

    await writing.unless_stopped(stored)
    return known


async def keep_fuller(session: Session, id: str, page_text: Article, page: Page, step: Step | None = None) -> Article:
    """Keeps the fuller of the text of an article's page and that of its feed, unless the feed is set to one of them. Returns it.

    step: as in `store`.
    """
    told = await of_feed(session, id)
    if told:
        _log.info("%s: %s words on the page, %s in the feed", id, page_text.word_count, told[0].word_count)
    if told and versions.fuller(page_text, told[0]) is told[0]:
        await asyncio.to_thread(articles.keep_page, session.library, id, page)
        return await store(session, id, *told, "feed", step)
    return await store(session, id, page_text, page, "page", step)
