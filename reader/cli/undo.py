"""Take back the last change to the library. Again for the one before it.

A mark, a tag, a bookmark, a note, a removal; what was added, taken in or followed; a smart folder; a copy taken apart; a text that
`reader refresh` or `reader reclean` replaced.
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from reader.cli.console import Console
from reader.library import operations


def add_arguments(parser: ArgumentParser) -> None:
    """Nothing to say."""


def run(arguments: Namespace, console: Console) -> int:
    """Take it back and say what it was."""
    with console.session() as session:
        name = operations.undo(session.library)
    console.say(f"taken back: {name}" if name else "nothing to take back")
    return 0
