"""Write the library out: everything as JSON lines, which come back without loss (reader import), or a list for other programs.

reader export -o library.jsonl
reader export -f netscape is:bookmarked > bookmarks.html
"""

from __future__ import annotations

import json
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from typing import TYPE_CHECKING

from reader.cli import clean
from reader.cli.console import Console

if TYPE_CHECKING:
    from reader.services.session import Session

FORMATS = ("jsonl", "netscape", "csv", "urls", "opml")


def add_arguments(parser: ArgumentParser) -> None:
    """What is written, in which form, where."""
    parser.add_argument("query", nargs="*", metavar="QUERY", help="as for search; without one, everything")
    parser.add_argument("-f", "--format", choices=FORMATS, default="jsonl", help="default: jsonl; opml writes the feeds")
    parser.add_argument("-o", "--output", metavar="FILE", help="write there instead of stdout; never over another file")


def run(arguments: Namespace, console: Console) -> int:
    """Write it."""
    with console.session() as session:
        pieces = _pieces(session, arguments)
        if path := clean.destination(arguments):
            from reader.services.saving import write_out

            write_out(path, (piece.encode("utf-8", "replace") for piece in pieces))
            return 0
        for piece in pieces:
            console.write(piece)
    return 0


def _pieces(session: Session, arguments: Namespace) -> Iterator[str]:
    from reader.export import bookmarks
    from reader.feeds import opml
    from reader.library import articles, feeds, records, search

    text = " ".join(arguments.query)
    query = search.parse(text)
    if arguments.format == "opml":
        return iter([opml.write(feeds.all(session.library))])
    if arguments.format == "jsonl":
        found = records.chosen(session.library, query) if text else records.everything(session.library)
        return (json.dumps(each, ensure_ascii=False, separators=(",", ":")) + "\n" for each in found)
    headlines = articles.headlines(session.library, query, limit=articles.count(session.library, query))
    if arguments.format == "urls":
        return (f"{headline.url}\n" for headline in headlines)
    return (bookmarks.netscape if arguments.format == "netscape" else bookmarks.table)(headlines)
