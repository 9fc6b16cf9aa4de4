"""Bringing a list from elsewhere: the papers it names are subscribed to, saved articles are taken in. Nothing is fetched yet."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable
from typing import TypeVar

from reader.services.session import Session
from reader.text import counted

T = TypeVar("T")


class Stopped(Exception):
    """Somebody stopped an import while the list was still being read: nothing of it came in."""


class Stop:
    """Tells a running import that no more of the list is wanted."""

    def __init__(self) -> None:
        self._said = threading.Event()
        self._let_go: Callable[[], object] = lambda: None
        """Lets go of what is being read."""

    def say(self) -> None:
        """No more is wanted: what is being read is let go of, what is being stored ends soon."""
        self._said.set()
        self._let_go()

    def is_said(self) -> bool:
        """Whether it was said. For threads, too."""
        return self._said.is_set()

    async def reading(self, work: Awaitable[T]) -> T:
        """What comes of work by which nothing is stored. Raises Stopped as soon as no more is wanted."""
        reading = asyncio.ensure_future(work)
        self._let_go = reading.cancel
        if self.is_said():
            reading.cancel()
        try:
            return await reading
        except asyncio.CancelledError:
            if self.is_said() and reading.cancelled():
                raise Stopped from None
            raise


async def brought(session: Session, path: str, stop: Stop) -> str:
    """Take in the file at `path`; one sentence about what came. Raises the errors of reading it, and Stopped."""
    from reader.services import importing, subscriptions

    with importing.opened(path) as source:
        if await asyncio.to_thread(importing.is_ours, source):
            taken, new = await asyncio.to_thread(importing.restore, session, source, enough=stop.is_said)
            return f"{new:,} of {counted(taken, 'record')} came in."
        page = await asyncio.to_thread(importing.page, source)
    if importing.is_of_articles(page):
        found = await stop.reading(importing.saved_in(session, page))
        articles = await asyncio.to_thread(importing.take_in, session, found, enough=stop.is_said)
        unclosed = f" Look at line {found.unclosed[0].line}: a quote is not closed." if found.unclosed else ""
        return f"{counted(len(articles), 'article')} came in.{unclosed}"
    found_papers = await stop.reading(importing.papers_in(session, page))
    papers = await asyncio.to_thread(subscriptions.take_in, session, found_papers.feeds)
    return f"{counted(len(papers), 'paper')} came in."
