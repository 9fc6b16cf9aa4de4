"""Remove articles from the library. `reader undo` gives them back.

reader remove @last
reader list --archived --format ids | reader remove - --yes
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from reader.cli import article_ids
from reader.cli.console import Console
from reader.errors import UsageError
from reader.library import articles


def add_arguments(parser: ArgumentParser) -> None:
    """Which articles."""
    article_ids.add_arguments(parser)
    parser.add_argument("-y", "--yes", action="store_true", help="more than one at a time")


def run(arguments: Namespace, console: Console) -> int:
    """Remove them."""
    with console.session() as session:
        ids = article_ids.found(session.library, arguments.ids)
        if len(ids) > 1 and not arguments.yes:
            raise UsageError(f"These are {len(ids)} articles.", hint="say --yes to remove them all")
        many = articles.remove(session.library, ids)
    console.say(f"{many} removed; reader undo gives {'it' if many == 1 else 'them'} back")
    return 0
