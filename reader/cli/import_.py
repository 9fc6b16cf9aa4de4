"""Take in what another program exported."""

from __future__ import annotations

import asyncio
from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from reader.cli import failure
from reader.cli.console import Console
from reader.errors import ReaderError
from reader.imports import programs
from reader.text import counted

if TYPE_CHECKING:
    from reader.imports import Found
    from reader.services.session import Session

__doc__ = f"""Take in what another program exported. Which it was is known by what the file says:

{programs.table()}

Plain lists of addresses are read as well, sitemaps, shortcuts to a page (.url, .webloc, .desktop), and what `reader export` and
`reader show -f json` print; all of them packed with gzip too. Nothing is fetched: texts that did not come with the file are fetched
when they are opened, or now with --fetch. For feeds: reader feeds import FILE.
"""


def add_arguments(parser: ArgumentParser) -> None:
    """The file."""
    parser.add_argument("file", metavar="FILE", help="- is stdin")
    now = parser.add_mutually_exclusive_group()
    now.add_argument("--dry-run", action="store_true", help="print title and address of what would be new, change nothing")
    now.add_argument("--fetch", action="store_true", help="fetch the pages of what is new, several hosts at a time")


def run(arguments: Namespace, console: Console) -> int:
    """Take it in, print the ids of what is new. Outside of any event loop: that would hear Ctrl-C when a long list is done."""
    if not arguments.dry_run:
        console.go_on_unread()
    try:
        return _taken_in(arguments, console)
    except ReaderError as error:
        failure.concern(arguments.file, error)
        raise


def _taken_in(arguments: Namespace, console: Console) -> int:
    from reader.services import importing

    with importing.opened(arguments.file) as source, console.session() as session:
        if importing.is_ours(source):
            taken, new = importing.restore(session, source, dry_run=arguments.dry_run)
            console.say(f"{new} of {taken} records {'would be new' if arguments.dry_run else 'are new'}")
            return 0
        return _saved(arguments, asyncio.run(importing.saved_in(session, importing.page(source))), session, console)


def _saved(arguments: Namespace, found: Found, session: Session, console: Console) -> int:
    """Take in what another program had saved."""
    from reader.library import imported
    from reader.services import importing

    if found.refused:
        console.say(f"{found.refused} without an address that could be fetched")
    for each in found.unclosed:
        console.say(f"line {each.line}: a quote is not closed; the rows behind it were read by themselves")
    if arguments.dry_run:
        new = imported.unheld(session.library, found.saved)
        console.write_lines(f"{each.title}\t{each.url}" for each in new)
        console.say(f"{len(new)} of {len(found.saved)} would be new")
        return 0
    ids = importing.take_in(session, found)
    console.write_lines(ids)
    console.say(f"{len(ids)} of {len(found.saved)} are new")
    if arguments.fetch:
        asyncio.run(_fetched(session, ids, console))
    return 0


async def _fetched(session: Session, ids: list[str], console: Console) -> None:
    from reader.library import articles
    from reader.models import Query
    from reader.services import subscriptions

    async with session:
        await subscriptions.fetch_ahead(session, ids)
        there = sum(row.has_text for row in articles.headlines_of(session.library, ids))
        whole = counted(articles.count(session.library, Query()), "article")
    console.say(f"{there} of {len(ids)} have their text, {whole} in the library")
