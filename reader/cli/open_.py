"""Open a stored article on the screen; with --browser its page in the browser."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from reader.cli import article_ids, screen
from reader.cli.console import Console
from reader.errors import NotAvailableError
from reader.library import articles


def add_arguments(parser: ArgumentParser) -> None:
    """One article."""
    article_ids.add_one(parser)
    parser.add_argument("--browser", action="store_true", help="the page it came from, in the browser ($BROWSER)")


def run(arguments: Namespace, console: Console) -> int:
    """Open it."""
    with console.session() as session:
        id = articles.find(session.library, arguments.id)
        url = articles.headline(session.library, id).url
    if not arguments.browser:
        return screen.show(console.session(), console, start=id)
    if not url.startswith(("http://", "https://")):
        raise NotAvailableError("This article came from no address.", subject=id)
    import webbrowser

    if not webbrowser.open(url):
        raise NotAvailableError(f"No browser could be started for {url}.", hint="set BROWSER")
    return 0
