"""What a visit to a feed means for the library: facts and the time in, a Visited out. Pure: no clock, no network, no library.

A visit ends in one of three ways: an answer of the server, a document that was parsed, or an error. Each is decided here and
carried out by `library.entries.record`.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from reader.errors import NotAvailableError, ReaderError, TryLaterError, UnaskedError
from reader.models import Entry, Feed, Page, Subscription, Visited
from reader.text import counted

FIRST_PAUSE = timedelta(minutes=5)
"""After one failure; doubled with each further one in a row."""
LONGEST_PAUSE = timedelta(days=1)
"""The longest pause, be it our own or what a server asks for."""
JITTER = 0.2
"""A pause is made longer by up to this share, so that feeds that failed together are not asked together again."""
GONE = 410

_SHOWN = "reader feeds list shows which"
_ENDED = "Remove it, or add its new address."


@dataclass(frozen=True, slots=True)
class Document:
    """A feed's document, read."""

    feed: Feed
    entries: tuple[Entry, ...]


def may_ask(subscription: Subscription, now: datetime, *, by_itself: bool = False) -> bool:
    """Whether a feed may be asked: not when it is gone or the server wants time; by itself, when no person wants it, not in a pause either.

    A moment that lies further ahead than the longest pause was written by a wrong clock, and does not count.
    """
    if subscription.gone or _ahead(subscription.wait, now):
        return False
    return not (by_itself and _ahead(subscription.due, now))


def unasked(feeds: Sequence[Subscription], now: datetime) -> ReaderError:
    """The error for somebody who wants feeds asked of which none may be."""
    if len(feeds) > 1:
        return TryLaterError("None of these feeds may be asked now: each is gone, or its server asked for time.", hint=_SHOWN)
    (one,) = feeds
    name = one.feed.title or one.feed.url
    if one.gone or one.wait is None:
        said = f"{name} is not asked: its server said that it is gone for good."
        return NotAvailableError(said, hint=_ENDED, subject=one.feed.url)
    minutes = math.ceil((one.wait - now).total_seconds() / 60)
    said = f"{name} wants to be left alone for {counted(minutes, 'more minute')}."
    return TryLaterError(said, subject=one.feed.url)


def _ahead(moment: datetime | None, now: datetime) -> bool:
    return moment is not None and now < moment <= now + LONGEST_PAUSE * (1 + JITTER)


def unchanged(subscription: Subscription, page: Page, digest: bytes) -> Visited:
    """The server said 304, or sent the same document again. Validators that it left out stay. A move for good is believed only if the
    document came with it; 304 alone says too little.
    """
    return Visited(
        subscription.feed.id,
        url=_moved(subscription, page) if page.status != 304 else "",
        etag=page.etag or subscription.etag,
        last_modified=page.last_modified or subscription.last_modified,
        digest=digest,
    )


def read(subscription: Subscription, page: Page, document: Document, digest: bytes) -> Visited:
    """A document came and was parsed. Only now is a move for good believed, and its validators kept."""
    return Visited(
        subscription.feed.id,
        feed=document.feed,
        entries=document.entries,
        url=_moved(subscription, page),
        etag=page.etag,
        last_modified=page.last_modified,
        digest=digest,
    )


def _moved(subscription: Subscription, page: Page) -> str:
    """Where the feed has moved for good; "" where it has not."""
    return page.moved_to if page.moved_to != subscription.feed.url else ""


def failed(subscription: Subscription, error: ReaderError, now: datetime, chance: float) -> Visited:
    """The visit failed: the feed keeps what it knows, and rests. 410 ends it for good.

    A feed that was not asked has not failed: next time it comes before those that have. chance: how much of JITTER is added, from 0 to 1,
    drawn by the caller.
    """
    failures = subscription.failures + 1
    asked = min(timedelta(seconds=error.retry_after or 0), LONGEST_PAUSE)
    pause = min(FIRST_PAUSE * 2 ** min(failures - 1, 16), LONGEST_PAUSE) * (1 + JITTER * chance)
    return Visited(
        subscription.feed.id,
        etag=subscription.etag,
        last_modified=subscription.last_modified,
        digest=subscription.digest,
        failures=subscription.failures if isinstance(error, UnaskedError) else failures,
        error=error,
        due=now + max(pause, asked),
        wait=now + asked if asked else None,
        gone=error.status == GONE,
    )
