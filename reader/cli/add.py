"""Fetch, clean and store in the library. Prints the ids, on a terminal with the titles.

reader add https://example.org/story page.html
cat urls.txt | reader add --failed failed.txt || reader add -a failed.txt
curl -sb jar.txt URL | reader add -u URL -       # a page that something else has fetched
reader add --new -a urls.txt              # goes on where it was broken off
"""

from __future__ import annotations

import asyncio
from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from reader.cli import each_source, report, sources
from reader.cli.console import Console
from reader.errors import UsageError
from reader.models import Access, Headline

if TYPE_CHECKING:
    from reader.services.session import Session


def add_arguments(parser: ArgumentParser) -> None:
    """What is added."""
    parser.add_argument("sources", nargs="*", metavar="URL|PATH|-", help="- is a page on stdin; without any: one address a line from there")
    sources.add_url(parser)
    parser.add_argument(
        "--new", action="store_true", help="fetch nothing that the library holds already; the ids of that are printed all the same"
    )
    parser.add_argument("--tag", metavar="TAG", action="append", default=[], help="give them this tag (repeatable)")
    sources.add_cleaning(parser)
    sources.add_lists(parser)


def run(arguments: Namespace, console: Console) -> int:
    """Add each source."""
    from reader import fetcher

    console.go_on_unread()
    given = each_source.listed(arguments, console, "add")
    if arguments.url and any(map(fetcher.is_address, given)):
        raise UsageError(
            "-u says where a file or stdin came from, and here is an address.",
            hint="leave -u out, or pipe the page in: reader add -u URL -",
        )
    return asyncio.run(_added(given, arguments, console))


async def _added(given: list[str], arguments: Namespace, console: Console) -> int:
    from reader.services import reading

    async with console.session(allow_private=arguments.allow_private) as session, reading.adding(session) as operation:

        async def added(source: str) -> Headline:
            local, again = sources.local(source), not arguments.new
            return await reading.add_one(session, local, operation, url=arguments.url, tags=arguments.tag, again=again)

        async for source, headline in each_source.each(given, added, arguments, console):
            report.tell_lack(await _access(session, headline), source, console)
            console.write(f"{headline.id}  {headline.title}\n" if console.on_terminal() else f"{headline.id}\n")
            console.flush()
    return 0


async def _access(session: Session, headline: Headline) -> Access:
    """How much of an article is here; with the facts that say so, where it is not all of it."""
    from reader.library import articles

    access = Access(headline.access)
    return access if access.complete is not False else (await asyncio.to_thread(articles.article, session.library, headline.id)).access
