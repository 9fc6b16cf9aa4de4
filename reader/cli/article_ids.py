"""How a command names stored articles: an id or its beginning, `@last`, a stored address, or `-` for ids from stdin."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Iterable

from reader.cli import lists, sources
from reader.errors import UsageError
from reader.library import Library, articles

AN_ID = "an id, the first 4 or more of its characters, @last"
"""How help speaks of one."""


def add_arguments(parser: ArgumentParser) -> None:
    """One or more ids."""
    parser.add_argument("ids", nargs="+", metavar="ID", help=f"{AN_ID}, an address, or -")


def add_one(parser: ArgumentParser, *, nargs: str | None = None) -> None:
    """One id. nargs: `?` where it may be left out."""
    parser.add_argument("id", nargs=nargs, metavar="ID", help=f"{AN_ID}, or an address")


def found(library: Library, words: Iterable[str]) -> list[str]:
    """The ids that `words` mean, in order, each once. Raises NotInLibraryError; UsageError when stdin names none."""
    ids = [articles.find(library, selector) for word in words for selector in (piped() if word == "-" else [word])]
    if not ids:
        raise UsageError("No id came in on stdin.", hint="reader list --format ids prints them")
    return list(dict.fromkeys(ids))


def piped() -> list[str]:
    """The ids on stdin: the first column of each line, or `id` (else `url`) of a JSON object on it."""
    return lists.names(sources.STDIN)
