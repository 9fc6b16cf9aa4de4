"""Fetch the pages of stored articles again. A shorter or gated copy never replaces a fuller one, unless --force says so.

reader refresh @last            # id, what came of it, words before and after
reader list --incomplete --format ids | reader refresh -
"""

from __future__ import annotations

import asyncio
from argparse import ArgumentParser, Namespace

from reader.cli import article_ids, report, sources
from reader.cli.console import Console
from reader.urls import host


def add_arguments(parser: ArgumentParser) -> None:
    """Which articles."""
    article_ids.add_arguments(parser)
    parser.add_argument("--force", action="store_true", help="take the new copy even when it is shorter or gated")
    sources.add_leave(parser)


def run(arguments: Namespace, console: Console) -> int:
    """Refresh each, one request at a time to a host."""
    console.go_on_unread()
    return asyncio.run(_refreshed(arguments, console))


async def _refreshed(arguments: Namespace, console: Console) -> int:
    from reader.cli import each_source
    from reader.library import articles
    from reader.services import renewal

    arguments.jobs, arguments.failed = 0, None
    async with console.session() as session, renewal.renewing(session) as operation:

        async def refreshed(id: str) -> renewal.Refreshed:
            return await renewal.refresh_one(session, id, operation, force=arguments.force, allow_private=arguments.allow_private)

        ids = article_ids.found(session.library, arguments.ids)
        hosts = dict.fromkeys(ids, "") | {row.id: host(row.url) for row in articles.headlines_of(session.library, ids)}
        async for id, outcome in each_source.each(ids, refreshed, arguments, console, host_of=hosts.__getitem__):
            console.write(f"{id}\t{_outcome(outcome)}\t{outcome.before}\t{outcome.words}\n")
            if advice := report.about_cookies(outcome.access, outcome.url, console.settings.network):
                console.say(f"reader: {advice}")
    return 0


def _outcome(outcome: object) -> str:
    from reader.services.renewal import Refreshed

    assert isinstance(outcome, Refreshed)
    if not outcome.changed:
        return "unchanged"
    return "renewed" if outcome.stored else "kept: the new copy is shorter or gated"
