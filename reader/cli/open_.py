"""Open a stored article on the screen; with --browser its page in the browser."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from reader.cli import article_ids, screen
from reader.cli.console import Console
from reader.errors import NotAvailableError
from reader.library import articles
from reader.urls import is_web


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
    if not is_web(url):
        raise NotAvailableError("This article came from no address.", subject=id)
    _browse(url)
    return 0


def _browse(url: str) -> None:
    """Has a page shown in the browser. Raises NotAvailableError."""
    from reader.services import browser

    try:
        argv = browser.command(url)
        if browser.opens(argv):
            return
    except (OSError, ValueError) as error:
        raise NotAvailableError(f"No browser could be started for {url}.", hint="set BROWSER") from error
    raise NotAvailableError(f"{argv[0]} could not open {url}.", hint="set BROWSER to another")
