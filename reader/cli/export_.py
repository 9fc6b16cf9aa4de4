"""Write the library out: everything as JSON lines, which come back without loss (reader import), or a list for other programs.

reader export -o library.jsonl
reader export -f netscape is:bookmarked > bookmarks.html
"""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Iterator
from typing import TYPE_CHECKING

from reader.cli import printing, rows
from reader.cli.console import Console
from reader.cli.parser import Parser
from reader.errors import PartialError, UsageError
from reader.text import counted

if TYPE_CHECKING:
    from reader.services.session import Session

FORMATS = ("jsonl", "netscape", "csv", "urls", "opml")
MOST_NAMED = 10
"""Damaged articles that are named."""


def add_arguments(parser: Parser) -> None:
    """What is written, in which form, where."""
    parser.for_dashes = "what is unwanted stands behind --: reader export -- is:bookmarked -tag:sea"
    parser.add_argument("query", nargs="*", metavar="QUERY", help="as for search; without one, everything; not with opml")
    parser.add_argument("-f", "--format", choices=FORMATS, default="jsonl", help="default: jsonl; opml writes the feeds")
    parser.add_argument("-o", "--output", metavar="FILE", help="write there instead of stdout; never over another file")


def run(arguments: Namespace, console: Console) -> int:
    """Write it. Raises PartialError at the end when something in the library is damaged and was left out."""
    damaged: list[str] = []
    homeless: list[str] = []
    with console.session() as session:
        pieces = _pieces(session, arguments, damaged, homeless)
        if path := printing.destination(arguments):
            from reader.files import write_out

            write_out(path, (piece.encode("utf-8", "replace") for piece in pieces))
        else:
            for piece in pieces:
                console.write(piece)
    if homeless:
        console.say(f"{rows.without_address(len(homeless))}, and not in this list: -f jsonl has everything")
    if damaged:
        message = f"A text or a page of {counted(len(damaged), 'article')} is damaged and was left out; the rest is written."
        raise PartialError(message, hint=f"reader reclean or reader refresh makes a text anew: {' '.join(damaged[:MOST_NAMED])}")
    return 0


def _pieces(session: Session, arguments: Namespace, damaged: list[str], homeless: list[str]) -> Iterator[str]:
    """What is written, in pieces. What could not be written, and what no list can hold, is noted on the way."""
    from reader.export.bookmarks import netscape, table
    from reader.feeds import opml
    from reader.library import articles, bookmarks, feeds, records, search

    text = " ".join(arguments.query)
    query = search.parse(text)
    if arguments.format == "opml":
        if text:
            raise UsageError("-f opml writes the feeds, all of them: a query chooses articles.", hint="reader export -f opml")
        return iter([opml.write(feeds.all(session.library))])
    if arguments.format == "jsonl":
        found = records.chosen(session.library, query, damaged) if text else records.everything(session.library, damaged)
        return (json.dumps(each, ensure_ascii=False, separators=(",", ":")) + "\n" for each in found)
    headlines = rows.with_address(articles.headlines(session.library, query, limit=articles.count(session.library, query)), homeless)
    if arguments.format == "urls":
        return (f"{headline.url}\n" for headline in headlines)
    if arguments.format == "csv":
        return table(headlines)
    notes = {mark.article_id: mark.note for mark in bookmarks.every(session.library) if mark.note and not mark.place.quote}
    return netscape(headlines, notes)
