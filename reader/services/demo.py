"""The demo paper as a library of its own: its feed followed, every story fetched, cleaned and stored, as of any other paper."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from reader.config import Settings
from reader.demo import FEED
from reader.library import articles
from reader.models import Article, Query
from reader.services import reading, subscriptions
from reader.services.session import Session


def session(settings: Settings, folder: Path) -> Session:
    """A session whose library lies in `folder`. It may ask this machine, with the setting `network.offline` too: nobody else is asked."""
    served_here = replace(settings, network=replace(settings.network, offline=False))
    return Session(served_here, library_file=folder / "library.db", allow_private=True)


async def take_in(session: Session, base: str) -> list[Article]:
    """Every story of the paper that is served at `base`, the newest first, stored by then."""
    await subscriptions.subscribe(session, base + FEED)
    return [await reading.open_article(session, id) for id in articles.ids(session.library, Query())]
