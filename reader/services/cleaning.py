"""Cleaning away from the event loop."""

from __future__ import annotations

import asyncio

from reader import cleaner
from reader.models import Article, Page
from reader.services.session import Session


async def clean_page(page: Page, session: Session) -> Article:
    """The article in `page`, by the session's rules. Raises NoArticleError."""
    return await asyncio.to_thread(cleaner.clean, page.body, url=page.url, rules=session.rules, content_type=page.content_type)
