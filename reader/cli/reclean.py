"""Run today's rules over the pages that are kept. No request is made; bookmarks, notes and places stay where their words are.

reader reclean --dry-run        # id, whether its text would change, words before and after
reader reclean @last
"""

from __future__ import annotations

import asyncio
from argparse import ArgumentParser, Namespace

from reader.cli import article_ids
from reader.cli.console import Console


def add_arguments(parser: ArgumentParser) -> None:
    """Which articles: all without any."""
    parser.add_argument("ids", nargs="*", metavar="ID", help="as for show; without any, every article whose page is kept")
    parser.add_argument("--dry-run", action="store_true", help="say what would change, change nothing")
    parser.add_argument("--diff", action="store_true", help="the lines that go and come as well")


def run(arguments: Namespace, console: Console) -> int:
    """Print a line for each article that changes (or would)."""
    if not arguments.dry_run:
        console.go_on_unread()
    return asyncio.run(_recleaned(arguments, console))


async def _recleaned(arguments: Namespace, console: Console) -> int:
    from reader.library import articles
    from reader.services import renewal

    looked, changed = 0, 0
    async with console.session() as session:
        ids = article_ids.found(session.library, arguments.ids) if arguments.ids else articles.with_text(session.library)
        async for id, outcome in renewal.reclean_all(session, ids, dry_run=arguments.dry_run):
            looked += outcome is not None
            console.progress(f"{looked} of {len(ids)}")
            if outcome is None and arguments.ids:
                console.say(f"{id}: no page of it is kept that could be cleaned; reader refresh {id} asks for it")
            if outcome is None or not outcome.changed:
                continue
            changed += 1
            console.write(f"{id}\t{'would change' if arguments.dry_run else 'changed'}\t{outcome.before}\t{outcome.words}\n")
            if arguments.diff:
                console.write_lines(outcome.diff)
    console.say(f"{changed} of {looked} {'would change' if arguments.dry_run else 'changed'}")
    return 0
