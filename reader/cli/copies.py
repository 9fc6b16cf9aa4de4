"""The other copies of the story that an article tells: the same text at other addresses, folded into one row of the list.

reader copies @last
reader copies --apart ID        # this one is a story of its own
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from reader.cli import article_ids, rows
from reader.cli.console import Console
from reader.library import articles, stories


def add_arguments(parser: ArgumentParser) -> None:
    """Which article."""
    article_ids.add_one(parser)
    parser.add_argument("--apart", action="store_true", help="take it out from under the others: a row of its own again")
    rows.add_arguments(parser)


def run(arguments: Namespace, console: Console) -> int:
    """Print the copies, or take one apart."""
    with console.session() as session:
        id = articles.find(session.library, arguments.id)
        if arguments.apart:
            articles.take_apart(session.library, id)
            return 0
        others = stories.copies(session.library, id)[: arguments.limit]
        rows.show(others, arguments, console, none="No other copy of this story is in the library.")
    return 0
