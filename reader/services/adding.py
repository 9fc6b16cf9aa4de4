"""Adding whatever an address leads to, with one request: a feed is subscribed to, a page is kept."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from reader import fetcher
from reader.errors import NoArticleError
from reader.library import feeds
from reader.models import Feed, Headline, Page
from reader.services import opening, reading, subscriptions
from reader.services.session import Session

MOST_NAMED = 12


@dataclass(frozen=True, slots=True)
class Added:
    """What an address turned out to be: `feed` or `headline` is there, never both."""

    feed: Feed | None = None
    new: int = 0
    """Entries of the feed that were not in the library."""
    ignored: int = 0
    """Those that a rule kept out."""
    followed: bool = False
    """The feed was followed before."""
    headline: Headline | None = None
    feeds: tuple[Feed, ...] = ()
    """Feeds that the page names: not asked, not subscribed to."""


async def add(session: Session, address: str) -> Added:
    """Fetches `address` and subscribes to it when it is a feed, or keeps the article. Raises the errors of fetching and cleaning.

    The page of a site that is no article, but names feeds, is not kept: `feeds` has them.
    """
    page = await fetcher.fetch(address, await session.client(), allow_private=session.allow_private, secrets=True)
    if looks_like_feed(page):
        followed = {each.id for each in await asyncio.to_thread(feeds.all, session.library)}
        feed, brought = await subscriptions.subscribe_to(session, page, address)
        return Added(feed, len(brought.new), len(brought.ignored), followed=feed.id in followed)
    named = await asyncio.to_thread(_named, page)
    try:
        return Added(headline=await reading.keep(session, page, source=address), feeds=named)
    except NoArticleError:
        if not named:
            raise
        return Added(feeds=named)


def looks_like_feed(page: Page) -> bool:
    """Whether `page` is meant as a feed, by what it says and its content type."""
    head = page.body[:1000].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if head.startswith((b"<!doctype html", b"<html")):
        return False
    if opening.is_feed(page.body) or any(sign in head for sign in (b"<rss", b"<feed", b"<rdf:rdf")):
        return True
    from reader.feeds import discovery

    return page.content_type.partition(";")[0].strip().lower() in discovery.TYPES


def _named(page: Page) -> tuple[Feed, ...]:
    from reader.cleaner.decode import decode
    from reader.feeds import discovery

    try:
        found = discovery.named(decode(page.body, page.content_type), page.url)
    except NoArticleError:
        return ()
    return tuple(Feed(each.url, each.title) for each in found if each.named)[:MOST_NAMED]
