"""Add and take away tags.

reader tag @last +ferries +harbour --remove later
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from reader.cli import article_ids
from reader.cli.console import Console
from reader.errors import UsageError
from reader.library import articles
from reader.library.rows import tag_name


def add_arguments(parser: ArgumentParser) -> None:
    """Ids and tags in any order: a tag to add has a plus before it."""
    parser.add_argument("words", nargs="+", metavar="ID|+TAG", help="ids (as for show, - for stdin) and tags to add")
    parser.add_argument("-r", "--remove", metavar="TAG", action="append", default=[], help="take this tag away (repeatable)")


def run(arguments: Namespace, console: Console) -> int:
    """Give and take the tags."""
    added = [word[1:] for word in arguments.words if word.startswith("+")]
    ids = [word for word in arguments.words if not word.startswith("+")]
    if not ids or not any(tag.strip() for tag in (*added, *arguments.remove)):
        raise UsageError("Tag what, with what?", hint="reader tag @last +harbour")
    taken = {tag_name(tag) for tag in arguments.remove}
    if both := [tag for tag in added if tag_name(tag) in taken]:
        raise UsageError(f"+{both[0]}: not together with --remove {both[0]}.", hint="reader tag --help")
    with console.session() as session:
        articles.tag(session.library, article_ids.found(session.library, ids), added, arguments.remove)
    return 0
