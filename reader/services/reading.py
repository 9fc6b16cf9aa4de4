"""Reading: an address becomes an article in the library, a row of a list becomes text. Nothing is stored when a step fails."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncGenerator, Sequence
from contextlib import AbstractContextManager, asynccontextmanager, nullcontext, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial

from reader import fetcher
from reader.errors import LibraryError, NotAvailableError, NotInLibraryError, PrivateAddressError, ReaderError
from reader.library import articles, boilerplate, operations, retention, retries
from reader.library.connection import Library
from reader.models import Access, AccessState, Article, Headline, Page
from reader.services import next_pages, retry_policy, stored_text, versions
from reader.services.cleaning import clean_page
from reader.services.opening import NOTHING, Known
from reader.services.session import Session
from reader.services.versions import diff
from reader.urls import host, is_web, without_trackers, without_user

_log = logging.getLogger(__name__)

AT_A_TIME = 8
"""Stored pages that are cleaned at a time; the workers take them in turn."""
Step = AbstractContextManager[None]
"""One transaction of an operation, which notes what there was before."""


@dataclass(frozen=True, slots=True)
class Refreshed:
    """What came of asking for a page again."""

    id: str
    stored: bool
    """Whether the new copy took the old one's place."""
    changed: bool
    """Whether its text is another."""
    words: int
    """Words of the new copy."""
    before: int
    """Words of the copy that was there."""
    diff: tuple[str, ...] = ()
    """The paragraphs that went (`- …`) and came (`+ …`)."""
    access: Access = Access()
    """How whole the new copy is."""
    url: str = ""
    """Where it stands."""


@asynccontextmanager
async def adding(session: Session) -> AsyncGenerator[operations.Operation, None]:
    """One undo takes back all that is added meanwhile, also when the program was killed in the middle of it.

    What the library lets go of in time goes then, too: where no feed is refreshed, nobody else sees to it. Undo takes that back after it.
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

    One that is there already is renewed, but never by a shorter or gated copy; with the setting `network.offline`, or without `again`,
    one that the library holds is as it is. Raises the errors of fetching and cleaning; nothing is stored then.
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
    page, article = await _read(session, page, source)
    if source:
        article = replace(article, url=article.url or without_trackers(page.url))
    known = _known(session, article, page, source)
    if known and not articles.article(session.library, known).blocks:
        await _keep_fuller(session, known, article, page, operation.taking(known))

    def keep() -> Headline:
        with operation.step() as changes, session.library.writing() as db, changes.coming(db):
            known = _known(session, article, page, source)
            with changes.taking(db, known) if known else nullcontext():
                return _keep(session, article, page, known, source, tags)

    return await asyncio.to_thread(keep)


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
    """Whether a file says no more than the page of the web that is kept: a saved copy, which would take that page's place and what is known
    of its prompts."""
    if is_web(page.url) or article.text != old.text:
        return False
    try:
        kept = articles.page(library, id)
    except LibraryError:
        return False
    return kept is not None and is_web(kept.url)


async def open_article(session: Session, id: str) -> Article:
    """The text of an article; fetched and cleaned first when there is none yet. Raises NotInLibraryError and the errors of fetching.

    For an entry of a feed: the text of the feed or of the page, whichever is fuller, unless the feed is set to one of them.
    """
    article = await asyncio.to_thread(articles.article, session.library, id)
    if not article.blocks:
        return await fetch_text(session, id)
    if await ask_again(session, id) or await catch_up(session, id):
        return await asyncio.to_thread(articles.article, session.library, id)
    return article


async def ask_again(session: Session, id: str) -> bool:
    """Asks once more for a page that could not be had when the feed's text was kept, if it is time to. Whether it is the text now."""
    if session.settings.network.offline or not retries.is_due(session.library, id, datetime.now(UTC)):
        return False
    if articles.text_from(session.library, id) == "feed":
        await asyncio.to_thread(retries.put_off, session.library, id, None)
        return False
    try:
        page, page_text = await _read(session, await fetch_page(session, id))
        await _keep_fuller(session, id, page_text, page)
    except ReaderError as error:
        await _put_off(session, id, error)
        return False
    return articles.origin(session.library, id) == "page"


async def told_anew(session: Session, id: str) -> Article:
    """What the feed tells of an article, cleaned and not kept: the text of one that was renewed by it, and not opened since. Nobody is
    asked. For commands `stored_text` does the same; this one leaves it to a worker, for the screen does not fork. Raises the errors of
    cleaning.
    """
    page = articles.page(session.library, id, "feed")
    article = await _cleaned(session, page) if page else Article()
    return versions.named(article, articles.headline(session.library, id))


async def catch_up(session: Session, id: str) -> bool:
    """Cleans the text of an entry anew that its feed has told in the same words since, with another link or picture. Nobody is asked.

    Whether another text is there now.
    """
    page = articles.page(session.library, id, "feed") if articles.is_outdated(session.library, id) else None
    if page is None:
        return False
    old = _old(session, id)
    try:
        new = replace(await _cleaned(session, page), access=old.access)
    except ReaderError as error:
        _log.info("%s: %s", id, error)
        return False
    if new.blocks == old.blocks:
        await asyncio.to_thread(articles.stays, session.library, id)
        return False
    await _store(session, id, new, page, "feed")
    return True


async def _put_off(session: Session, id: str, error: ReaderError) -> None:
    """Lets a page that could not be had rest, or gives it up. One that nobody was asked for, off line, has no need of rest."""
    now = datetime.now(UTC)
    if session.settings.network.offline:
        await asyncio.to_thread(retries.want, session.library, id, now)
        return
    due = retry_policy.again(error, retries.tries(session.library, id) + 1, now)
    _log.info("%s: %s %s", id, error, f"It is asked for again from {due:%d %b, %H:%M} UTC on." if due else "It is not asked for again.")
    await asyncio.to_thread(retries.put_off, session.library, id, due)


async def fetch_text(session: Session, id: str) -> Article:
    """Fetches the page of an entry and keeps what is fuller, page or feed text.

    When the page cannot be had, the feed's text stands, and the page is asked for again later where that may help.
    """
    of_feed = await _of_feed(session, id)
    if of_feed and articles.text_from(session.library, id) == "feed":
        return await _store(session, id, *of_feed, "feed")
    try:
        page, page_text = await _read(session, await fetch_page(session, id))
    except ReaderError as error:
        await _put_off(session, id, error)
        if of_feed is None:
            raise
        return await _store(session, id, _without_page(of_feed[0], error), of_feed[1], "feed")
    return await _keep_fuller(session, id, page_text, page)


def _without_page(article: Article, error: ReaderError) -> Article:
    """The feed's text, which says that it is all there is, and why, unless it is known how much of the article it is."""
    if article.access.state is not AccessState.UNKNOWN:
        return article
    return replace(article, access=replace(article.access, evidence=(f"It is what the feed tells. {error}",)))


async def _keep_fuller(session: Session, id: str, page_text: Article, page: Page, step: Step | None = None) -> Article:
    """Keeps what is fuller, the text of an article's page or its feed's, unless the feed is set to one of them. Returns it.

    step: as in `_store`.
    """
    of_feed = await _of_feed(session, id)
    if of_feed:
        _log.info("%s: %s words on the page, %s in the feed", id, page_text.word_count, of_feed[0].word_count)
    if of_feed and versions.fuller(page_text, of_feed[0]) is of_feed[0]:
        await asyncio.to_thread(articles.keep_page, session.library, id, page)
        return await _store(session, id, *of_feed, "feed", step)
    return await _store(session, id, page_text, page, "page", step)


async def _of_feed(session: Session, id: str) -> tuple[Article, Page] | None:
    """The text that the feed gave of an article, cleaned, and what it was cleaned from; None where only the page counts."""
    page = articles.page(session.library, id, "feed") if articles.text_from(session.library, id) != "page" else None
    return (await _cleaned(session, page), page) if page else None


async def fetch_page(session: Session, id: str, *, allow_private: bool = False) -> Page:
    """The page of an article, asked for again. Raises NotAvailableError when it has no address.

    allow_private: the reader named this article with leave to ask private networks; it keeps that leave, if it needs it.
    """
    row = articles.headline(session.library, id)
    if not is_web(row.url):
        raise NotAvailableError(f"{row.title or id} came from no address that could be asked again.", subject=id)
    private = articles.is_private(session.library, id)
    try:
        return await fetcher.fetch(row.url, await session.client(), allow_private=private)
    except PrivateAddressError:
        if private or not allow_private:
            raise
    page = await fetcher.fetch(row.url, await session.client(), allow_private=True)
    await asyncio.to_thread(articles.typed, session.library, id, row.url, private=True)
    return page


async def _read(session: Session, page: Page, url: str = "") -> tuple[Page, Article]:
    """A page that came over the wire with those on which its article goes on, and the article of all of them. url: as in `_cleaned`."""
    return await next_pages.whole(session, page, partial(_cleaned, session, url=url))


async def _cleaned(session: Session, page: Page, url: str = "") -> Article:
    """The article in `page`, without what its site says in all of them. url: where it came from, if it is a file that does not say so."""
    known = Known(url) if is_web(url) and not is_web(page.url) else NOTHING
    memory = await asyncio.to_thread(boilerplate.of, session.library, host(known.url or page.url))
    article = await clean_page(page, session, memory=memory, known=known)
    told = f"{article.word_count:,} words, taken out: {len(article.removals)}, access {article.access.state.value}"
    _log.info("%s: found by %s: %s", without_user(page.url) or "what came in", article.found_by, told)
    return article


async def _store(session: Session, id: str, article: Article, page: Page, origin: str, step: Step | None = None) -> Article:
    """Keeps the text of an article, as it is known there. step: the one of an operation that undo takes it back with."""
    known = versions.named(article, articles.headline(session.library, id))

    def store() -> None:
        with step or nullcontext():
            articles.store(session.library, known, page, origin=origin, id=id)

    await asyncio.to_thread(store)
    return known


@asynccontextmanager
async def renewing(session: Session) -> AsyncGenerator[operations.Operation, None]:
    """One undo takes back all texts that are replaced meanwhile, also when the program was killed in the middle of it."""
    operation = operations.Operation(session.library, "renew")
    try:
        yield operation
    finally:
        if operation.has_changed:  # of what is as before, again and again, what came earlier would be forgotten
            await asyncio.to_thread(operation.end)


async def refresh(session: Session, id: str, *, force: bool = False, allow_private: bool = False) -> Refreshed:
    """`refresh_one` as an operation of its own."""
    async with renewing(session) as operation:
        return await refresh_one(session, id, operation, force=force, allow_private=allow_private)


async def refresh_one(
    session: Session, id: str, operation: operations.Operation, *, force: bool = False, allow_private: bool = False
) -> Refreshed:
    """Asks for the page of an article again. A shorter or gated copy does not replace a fuller one, unless `force`.

    Nor does it replace the feed's text of an entry that was never opened, nor of one whose text is to be had from the feed: then nobody
    is asked. A stored text that is damaged is as good as none. allow_private: as in `fetch_page`.
    """
    old = _old(session, id)
    told = await _of_feed(session, id) if not force and articles.text_from(session.library, id) == "feed" else None
    if told:
        (new, page), origin = told, "feed"
    else:
        page, new = await _read(session, await fetch_page(session, id, allow_private=allow_private))
        origin = "page"
    if not (old.blocks or force):
        kept = await _store(session, id, new, page, origin) if told else await _keep_fuller(session, id, new, page)
        return Refreshed(id, True, True, kept.word_count, 0, diff(old, kept), new.access, page.url)
    stored = force or versions.replaces(new, old)
    if stored:
        await _store(session, id, new, page, origin, operation.renewing(id))
    return Refreshed(id, stored, new.text != old.text, new.word_count, old.word_count, diff(old, new), new.access, page.url)


def _old(session: Session, id: str) -> Article:
    """The text that an article has; an empty one where it is damaged."""
    try:
        return articles.article(session.library, id)
    except LibraryError:
        return Article()


async def reclean(session: Session, id: str, *, dry_run: bool = False, operation: operations.Operation | None = None) -> Refreshed | None:
    """Runs today's rules over the page that is kept; None when none is, or not all pages of an article are. dry_run: say what would
    change, change nothing. operation: what undo takes it back with.

    Bookmarks and place stay where their words are. A stored text that is damaged is as good as none.
    """
    library = session.library
    origin = articles.origin(library, id) or "feed"
    page = articles.page(library, id, origin)
    if page is None:
        return None
    old, new = _old(session, id), await _cleaned(session, page, articles.headline(library, id).url)
    if versions.lacks_pages(new, old):  # undo gave a text back, and not the pages that a forced copy had taken the place of
        return None
    changed = new.blocks != old.blocks or new.removals != old.removals  # in the same words, a link may be another
    if changed and not dry_run:
        await _store(session, id, new, page, origin, operation.renewing(id) if operation else None)
    return Refreshed(id, changed and not dry_run, changed, new.word_count, old.word_count, diff(old, new))


async def reclean_all(
    session: Session, ids: Sequence[str], *, dry_run: bool = False, undoable: bool = True
) -> AsyncGenerator[tuple[str, Refreshed | None], None]:
    """`reclean` for each of `ids`, as many at a time as there are workers, in order; one operation to undo, also when the program was
    killed in the middle of it.

    An article that fails is as if it had no page. undoable: False for a caller who has a way back of its own.
    """
    operation = operations.Operation(session.library, "clean anew") if ids and undoable and not dry_run else None
    try:
        for first in range(0, len(ids), AT_A_TIME):
            some = ids[first : first + AT_A_TIME]
            work = (reclean(session, id, dry_run=dry_run, operation=operation) for id in some)
            outcomes = await asyncio.gather(*work, return_exceptions=True)
            for id, outcome in zip(some, outcomes, strict=True):
                if isinstance(outcome, BaseException) and not isinstance(outcome, ReaderError):
                    raise outcome
                yield id, None if isinstance(outcome, BaseException) else outcome
    finally:
        if operation is not None:
            await asyncio.to_thread(operation.end)


def history(session: Session, id: str) -> list[tuple[datetime, tuple[str, ...]]]:
    """How title and text of an article changed: (when the older text was taken, what went and came after it), the newest change first.

    What its feed has told anew since it was opened is cleaned for this, and not kept.
    """
    kept = articles.revisions(session.library, id)
    texts = [article for _, article in kept] + [stored_text.text(session, id)]
    changes = [(when, _titles(old, new) + diff(old, new)) for (when, old), new in zip(kept, texts[1:], strict=True)]
    return changes[::-1]


def _titles(old: Article, new: Article) -> tuple[str, ...]:
    """The titles of two texts, in the form of `diff`."""
    return () if old.title == new.title else (f"- {old.title}", f"+ {new.title}")
