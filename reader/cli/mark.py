"""Mark stored articles.

reader list --since 7d --format ids | reader mark - --read
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from reader.cli import article_ids
from reader.cli.console import Console
from reader.errors import UsageError
from reader.library import articles

MARKS = {
    "read": ("read", True),
    "unread": ("read", False),
    "bookmark": ("bookmarked", True),
    "unbookmark": ("bookmarked", False),
    "archive": ("archived", True),
    "unarchive": ("archived", False),
}
"""Flag: the state it sets, and to what."""


def add_arguments(parser: ArgumentParser) -> None:
    """Which articles, and what becomes of them."""
    article_ids.add_arguments(parser)
    opposed = {state: parser.add_mutually_exclusive_group() for state in dict(MARKS.values())}
    for flag, (state, value) in MARKS.items():
        help = state if value else f"not {state} any more"
        opposed[state].add_argument(f"--{flag}", dest=state, action="store_const", const=value, help=help)


def run(arguments: Namespace, console: Console) -> int:
    """Set what the flags say."""
    states = {state: getattr(arguments, state) for state, _ in MARKS.values()}
    if all(value is None for value in states.values()):
        raise UsageError("Mark them as what?", hint=" ".join(f"--{flag}" for flag in MARKS))
    with console.session() as session:
        changed = articles.mark(session.library, article_ids.found(session.library, arguments.ids), **states)
    console.say(f"{changed} changed")
    return 0
