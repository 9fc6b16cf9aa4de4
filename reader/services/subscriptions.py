"""Following papers: subscribing, and asking all feeds at once, never two questions at a time to one host.

What an answer means is decided in `visits`; here it is only asked, parsed and carried out, one transaction a feed.
"""

from __future__ import annotations

import asyncio
import hashlib
import logging
import random
from collections import defaultdict
from collections.abc import AsyncGenerator, Callable, Iterable, Iterator, Sequence
from contextlib import aclosing
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from itertools import islice
from operator import attrgetter
from typing import TYPE_CHECKING

from reader import fetcher
from reader.errors import NoArticleError, NotAvailableError, PrivateAddressError, ReaderError, TryLaterError
from reader.library import articles, entries, feeds, ignored, ignoring, retention, retries
from reader.library.entries import Brought
from reader.models import Feed, Headline, Page, Subscription, Visited
from reader.services import visits, writing
from reader.services.session import Session
from reader.text import safe_line
from reader.urls import host

if TYPE_CHECKING:
    from reader.feeds.discovery import Candidate

_log = logging.getLogger(__name__)

MOST_CANDIDATES = 24
"""Addresses that are tried to find the feeds of one site."""
_SILENT = (None, 429, 503)
"""Statuses that concern the whole host: that of no answer at all, and those by which it wants time. Others concern one address."""
MOST_AGAIN = 20
"""Pages that could not be had before and are asked for again in one refresh."""
ANEW = b"anew"
"""Stands for a document's digest where the rules have changed: then even the same document is read."""
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
    ignored: int = 0
    """Entries that a rule kept out, for the first time."""
    error: ReaderError | None = None
    """Why the visit failed."""


async def refresh(
    session: Session, feed_ids: Iterable[str] | None = None, *, by_itself: bool = False, allow_private: bool = False
) -> AsyncGenerator[Progress, None]:
    """Asks the feeds (all when None) for what is new and yields a Progress after each. Then pages are fetched: those of feeds that are
    marked so, and those of their articles that could not be had before.

    by_itself: nobody asked (a timer did), so feeds that rest after failures are left alone. Feeds that are gone or whose server
    asked for time are never asked. allow_private: the reader named these feeds with leave to ask private networks; those that need it
    keep it. Closing the iterator stops asking; what was stored by then is whole. Raises NotInLibraryError; ConfigError for a rule of
    `following.ignore` that says nothing; TryLaterError with the setting `network.offline`; and what `visits.unasked` says when somebody
    asked and none may be.
    """
    if session.settings.network.offline:
        raise TryLaterError("Off line: nobody was asked.", hint="Leave --offline (or network.offline) out to ask.")
    now, unwanted = datetime.now(UTC), ignoring.rules(session.settings.following.ignore)
    known = feeds.subscriptions(session.library, feed_ids, counted=False)
    chosen = list(_that_may_be_asked(known, now, by_itself=by_itself))
    if known and not chosen and not by_itself:
        raise visits.unasked(known, now)
    anew = ignored.by_other_rules(session.library, [rule.text for rule in unwanted])
    chosen = [replace(each, etag="", last_modified="", digest=ANEW) if each.feed.id in anew else each for each in chosen]
    ahead: list[str] = []
    done = 0
    async with aclosing(_visits(session, chosen, allow_private=allow_private)) as made:
        async for subscription, visited in made:
            brought = await asyncio.to_thread(entries.record, session.library, visited, unwanted)
            done += 1
            _log.info("%s: %s", subscription.feed.title or subscription.feed.url, _told(visited, brought))
            feed = replace(subscription.feed, title=subscription.feed.title or (visited.feed.title if visited.feed else ""))
            for rule, title in brought.ignored:
                _log.info("%s: %s is kept out by %s", feed.title or feed.url, title, rule)
            yield Progress(feed, done, len(chosen), brought.new, brought.changed, len(brought.ignored), visited.error)
            if subscription.ahead:
                ahead += brought.new
    await fetch_ahead(session, [*ahead, *retries.due(session.library, [each.feed.id for each in chosen], now, most=MOST_AGAIN)])
    await asyncio.to_thread(retention.daily, session.library, session.settings.keeping)


def some_rest(session: Session, feed_ids: Iterable[str] | None = None) -> bool:
    """Whether one of the feeds (of all when None) is left alone by a timer and would be asked for a person. Raises NotInLibraryError."""
    now = datetime.now(UTC)
    known = feeds.subscriptions(session.library, feed_ids, counted=False)
    return any(visits.may_ask(each, now) and not visits.may_ask(each, now, by_itself=True) for each in known)


def _that_may_be_asked(known: Iterable[Subscription], now: datetime, *, by_itself: bool) -> Iterator[Subscription]:
    for each in known:
        if visits.may_ask(each, now, by_itself=by_itself):
            yield each
        else:
            _log.info("%s: not asked, %s", each.feed.title or each.feed.url, "it is gone" if each.gone else "it rests")


def _told(visited: Visited, brought: Brought) -> str:
    """What came of a visit, in a few words for the log."""
    if visited.error:
        return str(visited.error)
    moved = f"moved for good to {visited.url}, " if visited.url else ""
    return (
        f"{moved}{len(visited.entries)} entries, {len(brought.new)} new, {len(brought.changed)} changed" if visited.feed else "nothing new"
    )


async def fetch_ahead(session: Session, ids: Sequence[str]) -> None:
    """Fetches and cleans the pages of articles before anybody opens them, those of one host one after the other, `network.jobs` hosts at a
    time. An article whose page cannot be had is left as it is, and for a silent host only the first pages are waited for.
    """
    if not ids:
        return
    from reader.services import reading

    gate = asyncio.Semaphore(session.settings.network.jobs)
    turns: dict[str, asyncio.Lock] = defaultdict(asyncio.Lock)

    async def fetch(row: Headline) -> None:
        async with turns[host(row.url)], gate:
            try:
                await reading.open_article(session, row.id, listed=True)
            except ReaderError:
                return  # opening it will say why

    async with asyncio.TaskGroup() as group:
        for row in await asyncio.to_thread(articles.headlines_of, session.library, ids):
            group.create_task(fetch(row))


async def _visits(
    session: Session, subscriptions: Sequence[Subscription], *, allow_private: bool
) -> AsyncGenerator[tuple[Subscription, Visited], None]:
    """What the visits to all feeds mean, as they end. Those of one host come one after the other, `network.jobs` hosts at a time.

    A host gives its place to the next one only when its answer is on its way to be stored, so that no more answers than places are
    held in memory. Hosts with many feeds begin: they take longest. For a silent host only the first feeds are waited for, even if it was
    silent in an earlier run; feeds that failed before come last, so that one which is always slow keeps no other from being asked.
    """
    client = await session.client()
    client.unanswered.clear()
    ready: asyncio.Queue[tuple[Subscription, Visited] | Exception] = asyncio.Queue(WAITING)
    gate = asyncio.Semaphore(session.settings.network.jobs)
    hosts: dict[str, list[Subscription]] = defaultdict(list)
    for subscription in subscriptions:
        hosts[host(subscription.feed.url)].append(subscription)

    async def visit_host(same: list[Subscription]) -> None:
        try:
            for subscription in sorted(same, key=attrgetter("failures")):
                async with gate:
                    page = await _asked(session, client, subscription, allow_private=allow_private)
                    await ready.put((subscription, await _decided(session, subscription, page)))
        except Exception as error:
            await ready.put(error)

    tasks = [asyncio.create_task(visit_host(same)) for same in sorted(hosts.values(), key=len, reverse=True)]
    try:
        for _ in subscriptions:
            visit = await ready.get()
            if isinstance(visit, Exception):
                raise visit
            yield visit
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def _asked(
    session: Session, client: fetcher.Client, subscription: Subscription, *, allow_private: bool = False
) -> Page | ReaderError:
    """What the server answered, or the error. A feed on a private network that is asked with leave keeps the leave, whatever comes of it;
    one from a list that was taken in with leave loses it if it turns out to be public when it first answers.
    """
    try:
        answer = await fetcher.fetch(
            subscription.feed.url,
            client,
            etag=subscription.etag,
            last_modified=subscription.last_modified,
            allow_private=subscription.private,
            secrets=True,
            listed=True,
        )
        if subscription.private and not subscription.digest and not answer.private:
            await asyncio.to_thread(feeds.permit, session.library, subscription.feed.id, False)
        return answer
    except PrivateAddressError as error:
        if subscription.private or not allow_private:
            return error
    except ReaderError as error:
        return error
    again = await _asked(session, client, replace(subscription, private=True))
    if not isinstance(again, PrivateAddressError):
        await asyncio.to_thread(feeds.permit, session.library, subscription.feed.id)
    return again


async def _decided(session: Session, subscription: Subscription, answer: Page | ReaderError) -> Visited:
    """What an answer means, its document parsed where it can be killed."""
    try:
        if isinstance(answer, ReaderError):
            raise answer
        digest = _digest(answer) if answer.status != 304 else subscription.digest
        if digest == subscription.digest:
            return visits.unchanged(subscription, answer, digest)
        return visits.read(subscription, answer, await parsed(session, answer), digest)
    except ReaderError as error:
        return visits.failed(subscription, error, datetime.now(UTC), random.random())


async def parsed(session: Session, page: Page) -> visits.Document:
    """The feed in `page`, parsed in a worker. Raises NoArticleError when it is none, or when it takes too much."""
    from reader import feeds as formats

    return visits.Document(*await session.workers.call(formats.worded, page.body, page.url, page.content_type))


def _digest(page: Page) -> bytes:
    return hashlib.blake2b(page.body, digest_size=16).digest()


async def subscribe(session: Session, url: str, *, folder: str = "") -> tuple[Feed, Brought]:
    """Fetches the feed at `url`, keeps it and what is in it. Raises the errors of fetching, NoArticleError when it is no feed."""
    return await subscribe_to(session, await asked(session, url), url, folder=folder)


async def asked(session: Session, url: str) -> Page:
    """What stands at an address that the reader typed. Raises the errors of fetching."""
    return await fetcher.fetch(url, await session.client(), allow_private=session.allow_private, secrets=True)


async def subscribe_to(session: Session, page: Page, url: str, *, folder: str = "") -> tuple[Feed, Brought]:
    """Keeps the feed that was fetched as `page` from `url`, and what is in it. One that is followed already is filed in the `folder`, where
    one is named. Raises NoArticleError when it is no feed.
    """
    document = await parsed(session, page)
    paper = replace(document.feed, url=page.moved_to or url, folder=folder)
    return await writing.unless_stopped(partial(_subscribe, session, page, paper, document))


def _subscribe(
    session: Session, page: Page, paper: Feed, document: visits.Document, check_wanted: Callable[[], None]
) -> tuple[Feed, Brought]:
    library = session.library
    with library.writing():
        feed = feeds.subscribe(library, paper, private=page.private)
        if paper.folder and safe_line(paper.folder) != feed.folder:
            feeds.change(library, [feed.id], folder=paper.folder)
        subscription = feeds.subscription(library, feed.id)
        unwanted = ignoring.rules(session.settings.following.ignore)
        brought = entries.record(library, visits.read(subscription, page, document, _digest(page)), unwanted)
        followed = feeds.subscription(library, feed.id).feed
        check_wanted()
        return followed, brought


async def find(session: Session, url: str) -> list[tuple[Feed, int]]:
    """The feeds of the site at `url`, each with how many entries it has: itself when it is one, else what the page names.

    Raises the errors of fetching `url`, NoArticleError when there are none.
    """
    page = await asked(session, url)
    try:
        document = await parsed(session, page)
    except NoArticleError as error:
        return await named_by(session, page, url, error)
    return [(replace(document.feed, url=page.moved_to or url), len(document.entries))]


async def named_by(session: Session, page: Page, url: str, unread: NoArticleError) -> list[tuple[Feed, int]]:
    """The feeds that `page`, fetched from `url`, names, each with how many entries it has; never none.

    When it names none that parses, the places where feeds are usually kept are asked: of a site, not of an address that claims to
    be a feed itself. unread: why the page is none; raised when there are no feeds. Where one that it names could not be had, or the site
    wanted to be asked no more, that is raised instead.
    """
    from reader.cleaner.decode import decode
    from reader.feeds import discovery

    named = discovery.named(decode(page.body, page.content_type), page.url)
    guessed = () if discovery.claims(page.url, page.content_type) else discovery.guesses(page.url)
    found, failure = await _feeds_at(session, named, host(url))
    if not (found or isinstance(failure, TryLaterError)):
        found, silence = await _feeds_at(session, guessed, host(url))
        failure = failure or silence
    if found:
        return found
    if failure:
        raise failure
    if guessed:
        raise NoArticleError(f"No feed was found at {safe_line(url)}.", subject=url)
    raise unread


async def _feeds_at(
    session: Session, candidates: Iterable[Candidate], typed: str
) -> tuple[list[tuple[Feed, int]], NotAvailableError | TryLaterError | None]:
    """Those of the first MOST_CANDIDATES that are feeds, and the first failure that is more than a wrong guess.

    Guessing ends at the first failure that concerns the whole site. typed: the host that the reader named, the only one that may be
    private.
    """
    found: dict[str, tuple[Feed, int]] = {}
    failure: NotAvailableError | TryLaterError | None = None
    client = await session.client()
    for candidate in islice(candidates, MOST_CANDIDATES):
        allow_private = session.allow_private and host(candidate.url) == typed
        try:
            page = await fetcher.fetch(candidate.url, client, allow_private=allow_private, listed=True)
            document = await parsed(session, page)
        except (NotAvailableError, TryLaterError) as error:
            is_silent = isinstance(error, TryLaterError) and error.status in _SILENT
            if candidate.named or is_silent:
                failure = failure or error
            if is_silent and not candidate.named:
                break
            continue
        except ReaderError:
            continue
        paper = replace(document.feed, url=page.moved_to or candidate.url, title=document.feed.title or candidate.title)
        found.setdefault(page.url, (paper, len(document.entries)))
    return list(found.values()), failure


def unfollowed(session: Session, papers: Iterable[Feed]) -> list[Feed]:
    """Those of `papers` that `take_in` would subscribe to."""
    there = {feed.url for feed in feeds.all(session.library)}
    return [paper for paper in papers if paper.url not in there]


def take_in(session: Session, papers: Iterable[Feed]) -> list[Feed]:
    """Subscribes to `papers` (of an OPML file or a list) without asking anybody; the next refresh does. Returns those that are new.

    With leave to ask private networks, feeds get it too that are followed already and have never answered.
    """
    library, papers = session.library, list(papers)
    if not papers:
        return []
    with library.writing():
        there = {each.feed.url: each for each in feeds.subscriptions(library, counted=False)}
        new = [paper for paper in papers if paper.url not in there]
        for paper in papers if session.allow_listed else ():
            if paper.url in there and not there[paper.url].digest:
                feeds.permit(library, there[paper.url].feed.id)
        return feeds.subscribe_all(library, new, private=session.allow_listed)
