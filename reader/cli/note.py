"""Write a note on an article, which bookmarks it. Without a text the note is printed; an empty text takes it away. Without an article,
every bookmark is printed: id, when, the passage, the note.

reader note @last "compare with last year"
fortune | reader note @last -
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from reader.cli import article_ids
from reader.cli.console import Console
from reader.errors import UsageError
from reader.library import articles, bookmarks
from reader.text import safe, safe_line


def add_arguments(parser: ArgumentParser) -> None:
    """Which article, and the note."""
    article_ids.add_one(parser, nargs="?")
    parser.add_argument("text", nargs="*", metavar="TEXT", type=str, help="the note; - reads it from stdin")


def run(arguments: Namespace, console: Console) -> int:
    """Print or write the note, or print all."""
    with console.session() as session:
        if not arguments.id:
            for mark in bookmarks.every(session.library):
                columns = mark.article_id, mark.created.isoformat(), safe_line(mark.place.quote), safe_line(mark.note)
                console.write("\t".join(columns) + "\n")
            return 0
        id = articles.find(session.library, arguments.id)
        if not arguments.text:
            console.write_lines(bookmarks.note(session.library, id).splitlines())
            return 0
        text = _piped() if arguments.text == ["-"] else " ".join(arguments.text)
        bookmarks.keep_note(session.library, id, safe(text).strip())
    return 0


def _piped() -> str:
    """What came in on stdin. Raises NoArticleError for what is no text; UsageError for nothing: a program that failed takes no note."""
    from reader import fetcher
    from reader.cleaner.decode import decode

    text = decode(fetcher.read_local("-").body)
    if not text.strip():
        raise UsageError("Nothing came in on stdin; the note stays as it is.", hint="an empty text takes it away: reader note ID ''")
    return text
