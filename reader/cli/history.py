"""What changed in an article since it was first stored: titles and paragraphs that went (-) and came (+), the newest change first.

reader history @last
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from reader.cli import article_ids
from reader.cli.console import Console
from reader.library import articles


def add_arguments(parser: ArgumentParser) -> None:
    """Which article."""
    article_ids.add_one(parser)


def run(arguments: Namespace, console: Console) -> int:
    """Print each change under the time of the text that it replaced."""
    from reader.services import renewal

    with console.session() as session:
        id = articles.find(session.library, arguments.id)
        changes, was_opened = renewal.history(session, id), articles.headline(session.library, id).has_text
    for when, lines in changes:
        console.write_lines([f"after {when:%Y-%m-%d %H:%M} UTC", *lines, ""])
    if not changes:
        console.say("it has not changed" if was_opened else "it was never opened, and no older text of it was kept")
    return 0
