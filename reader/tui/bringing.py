"""Bringing a list from elsewhere: the papers it names are subscribed to, nothing is fetched yet."""

from __future__ import annotations

import asyncio

from reader.services.session import Session
from reader.tui.layout.dates import counted


async def brought(session: Session, path: str) -> str:
    """Take in the file at `path`; one sentence about what came. Raises the errors of reading it."""
    return await asyncio.to_thread(_brought, session, path)


def _brought(session: Session, path: str) -> str:
    import os

    from reader.library import feeds
    from reader.services import importing

    found = importing.subscriptions_in(os.path.expanduser(path))
    feeds.subscribe_all(session.library, found.feeds)
    return f"{counted(len(found.feeds), 'paper')} came in."
