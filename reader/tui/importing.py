"""Bringing a list from elsewhere: the papers it names are subscribed to, saved articles are taken in. Nothing is fetched yet."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from reader.services.session import Session
from reader.text import counted


async def brought(session: Session, path: str, enough: Callable[[], bool]) -> str:
    """Take in the file at `path`; one sentence about what came. Raises the errors of reading it.

    enough: whether no more of it is wanted.
    """
    import os

    from reader.services import importing, subscriptions

    with importing.opened(os.path.expanduser(path)) as source:
        if await asyncio.to_thread(importing.is_ours, source):
            taken, new = await asyncio.to_thread(importing.restore, session, source, enough=enough)
            return f"{new:,} of {counted(taken, 'record')} came in."
        page = await asyncio.to_thread(importing.page, source)
    if importing.is_of_articles(page):
        found = await importing.saved_in(session, page)
        articles = await asyncio.to_thread(importing.take_in, session, found, enough=enough)
        unclosed = f" Look at line {found.unclosed[0].line}: a quote is not closed." if found.unclosed else ""
        return f"{counted(len(articles), 'article')} came in.{unclosed}"
    papers = await asyncio.to_thread(subscriptions.take_in, session, (await importing.papers_in(session, page)).feeds)
    return f"{counted(len(papers), 'paper')} came in."
