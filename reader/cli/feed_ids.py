"""How the verbs of `reader feeds` are told which feeds: by an id or its beginning, an address, or `-` and `-a FILE` for a list of them."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from reader.cli import lists
from reader.errors import UsageError
from reader.library import Library, feeds


def add_arguments(parser: ArgumentParser) -> None:
    """The feeds. There may be none here: whether one is needed is for the verb to say."""
    parser.add_argument("ids", nargs="*", metavar="ID", help="an id, its beginning, or an address; - for a list of them on stdin")
    parser.add_argument("-a", "--urls", metavar="FILE", action="append", default=[], help="a list of feeds, one a line; - is stdin")


def found(library: Library, arguments: Namespace) -> list[str]:
    """The ids of the feeds that are named, in order, each once; none where none is. Raises NotInLibraryError before anything is done with
    any of them; UsageError for a list that names none: that is not to mean all.
    """
    words = [word for each in arguments.ids for word in (lists.names(each) if each == "-" else [each])]
    words += [word for name in arguments.urls for word in lists.names(name)]
    if not words and (arguments.ids or arguments.urls):
        raise UsageError("The list names no feed.", hint="reader feeds list prints them")
    return feeds.find_all(library, words)
