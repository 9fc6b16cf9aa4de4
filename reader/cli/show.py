"""Print stored articles, in the same forms as `reader clean`; -f json has your tags, notes and passages as well. Nothing is fetched: of an
article that was never opened, what its feed gave.

reader show @last
reader show --enclosures @last | cut -f 1 | xargs mpv
reader list --format jsonl | jq -r 'select(.site == "Town Ledger").id' | reader show -
"""

from __future__ import annotations

import shlex
from argparse import ArgumentParser, Namespace

from reader.cli import article_ids, printing, report
from reader.cli.console import Console
from reader.errors import NotAvailableError, ReaderError
from reader.library import enclosures
from reader.services import annotating, stored_text
from reader.services.session import Session


def add_arguments(parser: ArgumentParser) -> None:
    """Which articles, in which form."""
    article_ids.add_arguments(parser)
    printing.add_arguments(parser)
    parser.add_argument("--enclosures", action="store_true", help="print the files that came with it in its feed: address, type, bytes")
    parser.add_argument("--explain", action="store_true", help="tell on stderr what was taken out")


def run(arguments: Namespace, console: Console) -> int:
    """Print each article. What has no text yet is told, and does not keep the others back."""
    with console.session() as session:
        ids = article_ids.found(session.library, arguments.ids)
        if arguments.enclosures:
            return _files(session, ids, console)
        pieces, remarks, errors = _printed(session, ids, arguments, console)
    if pieces:
        printing.emit("".join(pieces), arguments, console)
    for asked, said in remarks:
        printing.tell(asked, said, console)
    return _ended(errors, len(ids), arguments, console)


def _printed(
    session: Session, ids: list[str], arguments: Namespace, console: Console
) -> tuple[list[str], list[tuple[str, str]], list[ReaderError]]:
    """(texts that a file or a pager is to get as a whole, remarks on the articles, an error for each article without a text). Into a pipe
    each text is written at once, and the first is empty."""
    pieces, remarks, errors = list[str](), list[tuple[str, str]](), list[ReaderError]()
    put = pieces.append if printing.destination(arguments) or console.on_terminal() else console.write
    between = printing.separator(len(ids), arguments)
    for id in ids:
        article = annotating.tagged(session.library, id, stored_text.text(session, id))
        name = article.title or article.url
        if not article.blocks:
            errors.append(_without_text(name, article.url))
            continue
        about = annotating.known(session.library, id) if arguments.format in printing.RECORDS else None
        put(between * bool(remarks) + printing.written(article, arguments, console, one_of=len(ids), about=about))
        source = (article.url or name) if len(ids) > 1 else ""
        remarks.append(report.remarks(article, explain=arguments.explain, again=True, verbose=arguments.verbose, source=source))
    return pieces, remarks, errors


def _without_text(name: str, url: str) -> ReaderError:
    """The error for an article of which a list or a feed gave no more than this. Its address is a stranger's: no shell may read it."""
    if not url:
        return NotAvailableError(f"{name} came without a text and without an address.", subject=name)
    return NotAvailableError(f"{name} has no text yet.", hint=f"reader add {shlex.quote(url)}", subject=name)


def _ended(errors: list[ReaderError], count: int, arguments: Namespace, console: Console) -> int:
    """0 without errors. The error of a single article is raised; of several each is told in a line, and one for all of them is raised."""
    if not errors:
        return 0
    from reader.cli import each_source, failure

    if count == 1:
        raise errors[0]
    for error in errors:
        console.complain(failure.about(error.subject, error, as_json=arguments.json))
    raise each_source.of_all(errors, count)


def _files(session: Session, ids: list[str], console: Console) -> int:
    """Prints a line for each file that came with the articles."""
    for id in ids:
        for each in enclosures.of(session.library, id):
            console.write("\t".join((each.url, each.type, "" if each.length is None else str(each.length))).rstrip("\t") + "\n")
    return 0
