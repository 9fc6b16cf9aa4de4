"""Bringing a list from elsewhere: the papers it names are subscribed to, saved articles are taken in. Nothing is fetched yet."""

from __future__ import annotations

import asyncio

from reader.services.session import Session
from reader.text import counted


async def brought(session: Session, path: str) -> str:
    """Take in the file at `path`; one sentence about what came. Raises the errors of reading it."""
    return await asyncio.to_thread(_brought, session, path)


def _brought(session: Session, path: str) -> str:
    import os

    from reader.services import importing

    page = importing.opened(os.path.expanduser(path))
    if importing.is_ours(page):
        taken, new = importing.restore(session, page)
        return f"{new:,} of {counted(taken, 'record')} came in."
    if importing.is_of_articles(page):
        return f"{counted(len(importing.take_in(session, importing.saved_in(page))), 'article')} came in."
    return f"{counted(importing.subscribe(session, page), 'paper')} came in."
