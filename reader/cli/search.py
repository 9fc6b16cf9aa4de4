"""Find words in the library, in your notes too, the newest first, with the text around them.

reader search harbour site:example.org is:unread since:7d
reader search '"low water" -bridge title:tide'
reader search --keep Sea harbour is:unread
reader search -- harbour -tag:sea -site:example.org

A query holds words, "phrases", the beginnings of words (harb*), and fields:

    title:tide  site:example.org  tag:sea  feed:ID  folder:Coast
    is:unread   or read, bookmarked, marked, archived, incomplete, whole, changed
    since:7d    or 12h, 2w, 3m, 1y, 2026-01-31; before: the same
    sort:title  or newest, added, published, length

All of it must hold: two tags find what has both. A minus before any of them but sort: leaves out what it would find. A
query with a minus stands behind --.
"""

from __future__ import annotations

import json
from argparse import Namespace
from typing import TYPE_CHECKING

from reader.cli import rows
from reader.cli.console import Console
from reader.cli.parser import Parser
from reader.errors import NotInLibraryError, UsageError
from reader.export import terminal_styles
from reader.export.wrap import wrapped

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.models import Hit
    from reader.services.session import Session

SHOWN = 50
"""Articles that are listed where nobody says how many."""
SNIPPET = "snippet"
"""The key of the text around what was found."""
INDENT = " " * 9
_BOLD, _PLAIN = "\u2061", "\u2062"
"""Where bold begins and ends while lines are made: signs of no width that no safe text has."""


def add_arguments(parser: Parser) -> None:
    """What is looked for, and how it is shown."""
    parser.for_dashes = "what is unwanted stands behind --: reader search -- harbour -bridge -tag:sea"
    rows.add_arguments(parser, otherwise=f"{SHOWN}", more=[SNIPPET])
    folders = parser.add_mutually_exclusive_group()
    folders.add_argument("--keep", metavar="NAME", help="keep this search as a smart folder")
    folders.add_argument("--forget", metavar="NAME", help="take a smart folder away; its articles stay")
    folders.add_argument("--folder", metavar="NAME", help="show a smart folder")
    folders.add_argument("--folders", action="store_true", help="list the smart folders: name, query, how many unread")
    parser.add_argument("query", nargs="*", metavar="QUERY", type=str, help='words, "phrases", fields; what is unwanted with a minus')


def run(arguments: Namespace, console: Console) -> int:
    """Print the hits; 8 when there are none."""
    text = " ".join(arguments.query)
    with console.session() as session:
        if arguments.folders or arguments.keep or arguments.forget:
            _folders(session, arguments, console, text)
            return 0
        _show(_hits(session, arguments, text), arguments, console)
    return 0


def _folders(session: Session, arguments: Namespace, console: Console, text: str) -> None:
    from reader.library import search
    from reader.services import searching

    if arguments.keep:
        if not text.strip():
            raise UsageError("Keep which search?", hint="reader search --keep Sea harbour is:unread")
        search.keep(session.library, arguments.keep, text)
    if arguments.forget:
        search.forget(session.library, arguments.forget)
    if arguments.folders:
        for folder, unread in searching.folders(session):
            console.write(f"{folder.name}\t{folder.text}\t{unread}\n")
            if folder.error:
                console.say(f"{folder.name}: {folder.error}")


def _hits(session: Session, arguments: Namespace, text: str) -> list[Hit]:
    """The hits of the query or of a smart folder, as many as may be shown. Raises UsageError for neither, NotInLibraryError for none."""
    from reader.library import search
    from reader.services import searching

    if arguments.folder:
        kept = {each.name: each.text for each in search.kept(session.library)}
        if arguments.folder not in kept:
            raise NotInLibraryError(f"There is no smart folder {arguments.folder!r}.", hint="reader search --folders lists them.")
        text = f"{search.closed(kept[arguments.folder])} {text}"
    if not text.strip():
        raise UsageError("Search for what?", hint='reader search harbour "low water" since:7d')
    limit = SHOWN if arguments.limit is None else arguments.limit
    hits = searching.find(session, text, newest=False, limit=max(limit, 1))  # whether there are any is to be told where none is shown
    if not hits:
        raise NotInLibraryError("Nothing in the library says that.")
    return hits[:limit]


def _show(hits: list[Hit], arguments: Namespace, console: Console) -> None:
    """Rows in a pipe, lines of JSON with the snippet; on a terminal each row with its snippet below, what was found in bold."""
    if arguments.format == "jsonl":
        for hit in hits:
            found = rows.record(hit.headline) | {SNIPPET: "".join(text for text, _ in hit.snippet)}
            console.write(json.dumps({name: found[name] for name in arguments.fields or found}, ensure_ascii=False) + "\n")
        return
    if SNIPPET in arguments.fields:
        raise UsageError(f"--fields: {SNIPPET} is a key of jsonl alone.", hint="--format jsonl")
    if arguments.format or arguments.fields or not console.on_terminal():
        rows.show((hit.headline for hit in hits), arguments, console)
        return
    lines: list[str] = []
    for hit in hits:
        painted = console.colored()
        lines += rows.table([hit.headline], console.columns(), painted=painted)
        lines += _under(hit.snippet, console.columns(), painted=painted)
    console.page("".join(f"{line}\n" for line in lines))


def _under(snippet: Iterable[tuple[str, bool]], width: int, *, painted: bool) -> list[str]:
    """A snippet as lines under the title of its row, what was found in bold."""
    marked = "".join(f"{_BOLD}{text}{_PLAIN}" if found else text for text, found in snippet)
    weights = {ord(_BOLD): terminal_styles.BOLD if painted else "", ord(_PLAIN): terminal_styles.PLAIN if painted else ""}
    return [INDENT + line.translate(weights) for line in wrapped(marked, width - len(INDENT))]
