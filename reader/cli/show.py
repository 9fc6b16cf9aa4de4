"""Print stored articles, in the same forms as `reader clean`. Nothing is fetched: of an article that was never opened, what its feed gave.

reader show @last
reader show --enclosures @last | cut -f 1 | xargs mpv
reader list --format jsonl | jq -r 'select(.site == "Town Ledger").id' | reader show -
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from reader.cli import article_ids, printing, report
from reader.cli.console import Console
from reader.errors import NotAvailableError, ReaderError
from reader.library import enclosures
from reader.models import Article
from reader.services import stored_text
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
        stored = [stored_text.text(session, id) for id in ids]
    between = printing.separator(len(stored), arguments)
    there = [article for article in stored if article.blocks]
    if there:
        printing.emit(between.join(printing.written(article, arguments, console) for article in there), arguments, console)
    for article in there:
        source = (article.url or article.title) if len(stored) > 1 else ""
        printing.tell(*report.remarks(article, explain=arguments.explain, again=True, verbose=arguments.verbose, source=source), console)
    if len(there) < len(stored):
        raise _without_text([article for article in stored if not article.blocks], len(stored), arguments, console)
    return 0


def _without_text(articles: list[Article], count: int, arguments: Namespace, console: Console) -> ReaderError:
    """The error for articles of which nothing could be shown; where `count` were asked for, each is told in a line of its own."""
    from reader.cli import each_source, failure

    errors: list[ReaderError] = []
    for article in articles:
        name = article.title or article.url
        errors.append(NotAvailableError(f"{name} has no text yet.", hint=f"reader add {article.url}", subject=name))
        if count > 1:
            console.complain(failure.about(name, errors[-1], as_json=arguments.json))
    return each_source.of_all(errors, count) if count > 1 else errors[0]


def _files(session: Session, ids: list[str], console: Console) -> int:
    """Prints a line for each file that came with the articles."""
    for id in ids:
        for each in enclosures.of(session.library, id):
            console.write("\t".join((each.url, each.type, "" if each.length is None else str(each.length))).rstrip("\t") + "\n")
    return 0
