"""Following papers: subscribing, and asking all feeds at once, never two questions at a time to one host.

What an answer means is decided in `visits`; here it is only asked, parsed and carried out, one transaction a feed.
"""

from __future__ import annotations

import asyncio
import hashlib
import random
from collections import defaultdict
from collections.abc import AsyncGenerator, Iterable, Sequence
from contextlib import aclosing
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from reader import fetcher
from reader.errors import ReaderError
from reader.library import entries, feeds
from reader.library.entries import Brought
from reader.models import Entry, Feed, Page, Subscription, Visited
from reader.services import reading, visits
from reader.services.session import Session
from reader.urls import host

WAITING = 8
"""Answers that may wait to be stored: fetching pauses when storing does not keep up, so that memory stays bounded."""


@dataclass(frozen=True, slots=True)
class Progress:
    """One feed was visited."""

    feed: Feed
    done: int
    of: int
    new: tuple[str, ...] = ()
    """Ids of articles that were not there before."""
    changed: tuple[str, ...] = ()
    error: str = ""
    """One sentence when the visit failed."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of asking one feed."""

    subscription: Subscription
    page: Page | None = None
    error: ReaderError | None = None


async def refresh(session: Session, feed_ids: Iterable[str] | None = None, *, by_itself: bool = False) -> AsyncGenerator[Progress, None]:
    """Asks the feeds (all when None) for what is new and yields a Progress after each.

    by_itself: nobody asked (a timer did), so feeds that rest after failures are left alone. Feeds that are gone or whose server
    asked for time are never asked. Closing the iterator stops asking; what was stored by then is whole. Raises NotInLibraryError.
    """
    now = datetime.now(UTC)
    known = feeds.subscriptions(session.library, feed_ids)
    chosen = [each for each in known if visits.may_ask(each, now, by_itself=by_itself)]
    ahead: list[str] = []
    done = 0
    async with aclosing(_answers(session, chosen)) as answers:
        async for answer in answers:
            visited, brought = await asyncio.to_thread(_carry_out, session, answer)
            done += 1
            feed = replace(answer.subscription.feed, title=answer.subscription.feed.title or (visited.feed.title if visited.feed else ""))
            yield Progress(feed, done, len(chosen), brought.new, brought.changed, visited.error)
            if answer.subscription.ahead:
                ahead += brought.new
    await fetch_ahead(session, ahead)


async def refresh_all(session: Session, feed_ids: Iterable[str] | None = None) -> list[Progress]:
    """`refresh`, to its end."""
    return [progress async for progress in refresh(session, feed_ids)]


async def fetch_ahead(session: Session, ids: Sequence[str]) -> None:
    """Fetches and cleans the pages of articles before anybody opens them. One that cannot be had is left as it is."""
    gate = asyncio.Semaphore(session.settings.network.jobs)

    async def fetch(id: str) -> None:
        async with gate:
            try:
                await reading.open_article(session, id)
            except ReaderError:
                return  # opening it will say why

    async with asyncio.TaskGroup() as group:
        for id in ids:
            group.create_task(fetch(id))


async def _answers(session: Session, subscriptions: Sequence[Subscription]) -> AsyncGenerator[Answer, None]:
    """The answers of all feeds as they come. The feeds of one host are asked one after the other, `network.jobs` hosts at a time."""
    client = await session.client()
    ready: asyncio.Queue[Answer | Exception] = asyncio.Queue(WAITING)
    gate = asyncio.Semaphore(session.settings.network.jobs)
    hosts: dict[str, list[Subscription]] = defaultdict(list)
    for subscription in subscriptions:
        hosts[host(subscription.feed.url)].append(subscription)

    async def ask_host(same: list[Subscription]) -> None:
        try:
            async with gate:
                for subscription in same:
                    await ready.put(await _ask(client, subscription))
        except Exception as error:
            await ready.put(error)

    tasks = [asyncio.create_task(ask_host(same)) for same in hosts.values()]
    try:
        for _ in subscriptions:
            answer = await ready.get()
            if isinstance(answer, Exception):
                raise answer
            yield answer
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def _ask(client: fetcher.Client, subscription: Subscription) -> Answer:
    try:
        page = await fetcher.fetch(
            subscription.feed.url,
            client,
            etag=subscription.etag,
            last_modified=subscription.last_modified,
            allow_private=subscription.private,
        )
    except ReaderError as error:
        return Answer(subscription, error=error)
    return Answer(subscription, page)


def _carry_out(session: Session, answer: Answer) -> tuple[Visited, Brought]:
    """Decides what an answer means and does it. Runs in a thread of its own: parsing and SQLite take their time."""
    visited = _decide(answer)
    return visited, entries.record(session.library, visited)


def _decide(answer: Answer) -> Visited:
    subscription, page = answer.subscription, answer.page
    try:
        if page is None:
            assert answer.error is not None
            raise answer.error
        if page.status == 304:
            return visits.unchanged(subscription, page, subscription.digest)
        digest = hashlib.blake2b(page.body, digest_size=16).digest()
        if digest == subscription.digest:
            return visits.unchanged(subscription, page, digest)
        return visits.read(subscription, page, visits.Document(*_parsed(page)), digest)
    except ReaderError as error:
        return visits.failed(subscription, error, datetime.now(UTC), random.random())


def _parsed(page: Page) -> tuple[Feed, tuple[Entry, ...]]:
    from reader.feeds import parse

    return parse(page.body, page.url, page.content_type)


async def subscribe(session: Session, url: str, *, folder: str = "") -> tuple[Feed, Brought]:
    """Fetches the feed at `url`, keeps it and what is in it. Raises the errors of fetching, NoArticleError when it is no feed."""
    page = await fetcher.fetch(url, await session.client(), allow_private=session.allow_private)
    return await asyncio.to_thread(_subscribe, session, page, url, folder)


def _subscribe(session: Session, page: Page, url: str, folder: str) -> tuple[Feed, Brought]:
    paper, found = _parsed(page)
    library = session.library
    with library.writing():
        feed = feeds.subscribe(library, replace(paper, url=page.moved_to or url, folder=folder), private=session.allow_private)
        subscription = feeds.subscription(library, feed.id)
        digest = hashlib.blake2b(page.body, digest_size=16).digest()
        brought = entries.record(library, visits.read(subscription, page, visits.Document(paper, found), digest))
    return feed, brought
