"""reader on its own: the library on the screen. With an address, a path or `-`: that article; in a pipe its clean text."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from reader.cli.console import Console
from reader.errors import UsageError


def add_arguments(parser: ArgumentParser) -> None:
    """One source at most."""
    parser.add_argument("source", nargs="?", metavar="URL|PATH|-", help="an address, a file, or - for stdin")


def run(arguments: Namespace, console: Console) -> int:
    """Open the screen, or clean into the pipe."""
    raise UsageError("Not yet.")
