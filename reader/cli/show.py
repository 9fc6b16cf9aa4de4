"""Print stored articles, in the same forms as `reader clean`. Nothing is fetched.

reader show @last
reader list --format jsonl | jq -r 'select(.site == "Town Ledger").id' | reader show -
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from reader.cli import clean, report, selectors
from reader.cli.console import Console
from reader.errors import NotAvailableError
from reader.library import articles

BETWEEN = "\n* * *\n\n"
"""Stands between two articles on one stream."""


def add_arguments(parser: ArgumentParser) -> None:
    """Which articles, in which form."""
    selectors.add_arguments(parser)
    clean.add_form(parser)
    parser.add_argument("--explain", action="store_true", help="tell on stderr what was taken out")


def run(arguments: Namespace, console: Console) -> int:
    """Print each article."""
    with console.session() as session:
        stored = [articles.article(session.library, id) for id in selectors.found(session.library, arguments.ids)]
    for article in stored:
        if not article.blocks:
            raise NotAvailableError(f"{article.title or article.url} has no text yet.", hint=f"reader add {article.url}")
    parts = [clean.written(article, arguments, console) for article in stored]
    clean.emit(("" if arguments.format == "jsonl" else BETWEEN).join(parts), arguments, console)
    for article in stored:
        clean.tell(*report.remarks(article, explain=arguments.explain, again=True), console)
    return 0
