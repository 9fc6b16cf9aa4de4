"""Reading: an address becomes an article in the library, a row of a list becomes text. Nothing is stored when a step fails."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import asynccontextmanager, nullcontext, suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from reader import fetcher
from reader.errors import LibraryError, NotInLibraryError, ReaderError, UnaskedError
from reader.library import articles, operations, retention, retries
from reader.library.connection import Library
from reader.models import AccessState, Article, Headline, Page
from reader.services import retry_policy, texts, versions, writing
from reader.services.session import Session
from reader.urls import is_web, without_trackers

_log = logging.getLogger(__name__)


@asynccontextmanager
async def adding(session: Session) -> AsyncGenerator[operations.Operation, None]:
    """Makes all that is added meanwhile one operation to undo, even if the program is killed in the middle of it.

    Then the library lets go of what is old enough (`retention.daily`): where no feed is refreshed, nothing else would see to it. The
    first undo takes back what was added, the next one that.
    """
    operation = operations.Operation(session.library, "add")
    try:
        yield operation
        if operation.has_begun:
            with suppress(LibraryError):  # what was added is there, and tomorrow is another day
                await asyncio.to_thread(retention.daily, session.library, session.settings.keeping)
    finally:
        if operation.has_begun:
            await asyncio.to_thread(operation.end)


async def add(session: Session, source: str, *, tags: Sequence[str] = (), again: bool = True) -> Headline:
    """`add_one` as an operation of its own."""
    async with adding(session) as operation:
        return await add_one(session, source, operation, tags=tags, again=again, listed=False)


async def add_one(
    session: Session,
    source: str,
    operation: operations.Operation,
    *,
    url: str = "",
    tags: Sequence[str] = (),
    again: bool = True,
    listed: bool = True,
) -> Headline:
    """Fetches the address, file or `-`, cleans it and keeps it. Returns its row. url: where a file or `-` came from. listed: as in
    `fetcher.fetch`.

    An article that is there already is renewed, but never by a shorter or gated copy; with the setting `network.offline`, or without
    `again`, it stays as it is. Raises the errors of fetching and cleaning; nothing is stored then.
    """
    asks = again and not session.settings.network.offline
    if not asks and (there := await asyncio.to_thread(held, session, source)):
        await asyncio.to_thread(_tag, session, there.id, tags, operation)
        return there
    page = await page_of(session, source, listed=listed)
    return await _keep_page(session, page, operation, source=source if fetcher.is_address(source) else url, tags=tags)


def _tag(session: Session, id: str, tags: Sequence[str], operation: operations.Operation) -> None:
    with operation.taking(id):
        articles.give(session.library, id, tags)


async def page_of(session: Session, source: str, *, secrets: bool = False, listed: bool = False) -> Page:
    """What stands at an address that a person typed, in a file, or on stdin (`-`). Raises the errors of fetching and of reading a file.

    secrets, listed: as in `fetcher.fetch`.
    """
    if not fetcher.is_address(source):
        return fetcher.read_local(source)
    return await fetcher.fetch(source, await session.client(), allow_private=session.allow_private, secrets=secrets, listed=listed)


def held(session: Session, source: str) -> Headline | None:
    """The row of the article at an address when the library holds its text; None when there is something to fetch.

    One that was removed is not held, and comes back by being added.
    """
    if not fetcher.is_address(source):
        return None
    try:
        row = articles.headline(session.library, articles.find(session.library, source))
    except NotInLibraryError:
        return None
    return row if row.has_text else None


async def keep(session: Session, page: Page, *, source: str) -> Headline:
    """Cleans `page` and keeps it under the address `source` that was asked for (and the one that answered). Returns its row.

    An entry of a feed that was never opened takes the fuller of the feed's text and `page`.
    """
    async with adding(session) as operation:
        return await _keep_page(session, page, operation, source=source)


async def _keep_page(session: Session, page: Page, operation: operations.Operation, *, source: str, tags: Sequence[str] = ()) -> Headline:
    page, article = await texts.read(session, page, source)
    if source:
        article = replace(article, url=article.url or without_trackers(page.url))
    known = _known(session, article, page, source)
    if known and not articles.article(session.library, known).blocks:
        await texts.keep_fuller(session, known, article, page, operation.taking(known))

    def keep(check_wanted: Callable[[], None]) -> Headline:
        with operation.step() as changes, session.library.writing() as db, changes.coming(db):
            known = _known(session, article, page, source)
            with changes.taking(db, known) if known else nullcontext():
                row = _keep(session, article, page, known, source, tags)
                check_wanted()
                return row

    return await writing.unless_stopped(keep)


def _known(session: Session, article: Article, page: Page, source: str) -> str | None:
    """The article that is kept under one of the addresses."""
    return articles.known(session.library, [*filter(None, (source,)), *articles.addresses(article, page)])


def _keep(session: Session, article: Article, page: Page, known: str | None, source: str, tags: Sequence[str]) -> Headline:
    library = session.library
    id = known
    if id is None:
        id = articles.store(library, article, page)
    elif versions.replaces(article, old := articles.article(library, id)) and not _is_copy(library, id, article, old, page):
        id = articles.store(library, replace(article, site=versions.paper(article, articles.headline(library, id))), page)
    else:
        _log.info("%s: the fuller copy that is there stays", id)
    if source:
        articles.typed(library, id, source, private=page.private)
    articles.give(library, id, tags)
    return articles.headline(library, id)


def _is_copy(library: Library, id: str, article: Article, old: Article, page: Page) -> bool:
    """Whether a file says no more than the page of the web that is kept: a saved copy, which would take that page's place, and with it what
    is known of the prompts on it."""
    if is_web(page.url) or article.text != old.text:
        return False
    try:
        kept = articles.page(library, id)
    except LibraryError:
        return False
    return kept is not None and is_web(kept.url)


async def open_article(session: Session, id: str, *, listed: bool = False) -> Article:
    """The text of an article; fetched and cleaned first when there is none yet. Raises NotInLibraryError and the errors of fetching.

    For an entry of a feed: the text of the feed or of the page, whichever is fuller, unless the feed is set to one of them. listed: as in
    `fetcher.fetch`.
    """
    article = await asyncio.to_thread(articles.article, session.library, id)
    if not article.blocks:
        return await fetch_text(session, id, listed=listed)
    if await ask_again(session, id, listed=listed) or await catch_up(session, id):
        return await asyncio.to_thread(articles.article, session.library, id)
    return article


def wants_page(session: Session, id: str) -> bool:
    """Whether the page of an article that has a text could not be had before, and it is time to ask for it once more."""
    return not session.settings.network.offline and retries.is_due(session.library, id, datetime.now(UTC))


async def ask_again(session: Session, id: str, *, listed: bool = False) -> bool:
    """Asks once more for a page that could not be had when the feed's text was kept, if it is time to. Whether it is the text now.

    listed: as in `fetcher.fetch`.
    """
    if not wants_page(session, id):
        return False
    if articles.text_from(session.library, id) == "feed":
        await asyncio.to_thread(retries.put_off, session.library, id, None)
        return False
    try:
        page, page_text = await texts.fetch(session, id, listed=listed)
        await texts.keep_fuller(session, id, page_text, page)
    except ReaderError as error:
        await _put_off(session, id, error)
        return False
    return articles.origin(session.library, id) == "page"


async def told_anew(session: Session, id: str) -> Article:
    """What the feed tells of an article, cleaned and not kept: the text of one that the feed has renewed and nobody has opened since. No
    request is made. For commands `stored_text` does the same; this leaves it to a worker, for the screen does not fork. Raises the errors
    of cleaning.
    """
    page = articles.page(session.library, id, "feed")
    article = await texts.cleaned(session, page) if page else Article()
    return versions.named(article, articles.headline(session.library, id))


async def catch_up(session: Session, id: str) -> bool:
    """Cleans the text of an entry anew that its feed has told in the same words since, with another link or picture. Nobody is asked.

    Whether another text is there now.
    """
    page = articles.page(session.library, id, "feed") if articles.is_outdated(session.library, id) else None
    if page is None:
        return False
    old = texts.as_kept(session, id)
    try:
        new = replace(await texts.cleaned(session, page), access=old.access)
    except ReaderError as error:
        _log.info("%s: %s", id, error)
        return False
    if new.blocks == old.blocks:
        await asyncio.to_thread(articles.stays, session.library, id)
        return False
    await texts.store(session, id, new, page, "feed")
    return True


async def _put_off(session: Session, id: str, error: ReaderError) -> None:
    """Lets a page that could not be had rest, or gives it up. Where nobody was asked, that does not count as a try."""
    now = datetime.now(UTC)
    if isinstance(error, UnaskedError):
        await asyncio.to_thread(retries.want, session.library, id, now + timedelta(seconds=error.retry_after or 0))
        return
    due = retry_policy.again(error, retries.tries(session.library, id) + 1, now)
    _log.info("%s: %s %s", id, error, f"It is asked for again from {due:%d %b, %H:%M} UTC on." if due else "It is not asked for again.")
    await asyncio.to_thread(retries.put_off, session.library, id, due)


async def fetch_text(session: Session, id: str, *, listed: bool = False) -> Article:
    """Fetches the page of an entry and keeps what is fuller, page or feed text.

    When the page cannot be had, the feed's text stands, and the page is asked for again later where that may help. listed: as in
    `fetcher.fetch`.
    """
    of_feed = await texts.of_feed(session, id)
    if of_feed and articles.text_from(session.library, id) == "feed":
        return await texts.store(session, id, *of_feed, "feed")
    try:
        page, page_text = await texts.fetch(session, id, listed=listed)
    except ReaderError as error:
        await _put_off(session, id, error)
        if of_feed is None:
            raise
        return await texts.store(session, id, _without_page(of_feed[0], error), of_feed[1], "feed")
    return await texts.keep_fuller(session, id, page_text, page)


def _without_page(article: Article, error: ReaderError) -> Article:
    """The feed's text, which says that it is the feed's and why it is, unless it is known how much of the article it is."""
    if article.access.state is not AccessState.UNKNOWN:
        return article
    return replace(article, access=replace(article.access, evidence=(f"It is what the feed tells. {error}",)))
