"""Taking in what other programs exported: lists of feeds and of saved articles. Nothing in them is fetched or run by reading them."""

from __future__ import annotations

from reader import fetcher
from reader.cleaner.decode import decode
from reader.errors import NoArticleError
from reader.feeds import opml


def subscriptions_in(source: str) -> opml.Subscriptions:
    """The feeds that a file (- is stdin) names: OPML, newsboat's `urls`, or one address a line.

    Raises the errors of reading the file, NoArticleError when it names none.
    """
    page = fetcher.read_local(source)
    if page.body.lstrip()[:1] == b"<" or b"<opml" in page.body[:2000]:
        return opml.read(page.body)
    found = opml.read_lines(decode(page.body))
    if not found.feeds and not found.refused:
        raise NoArticleError("There is no feed's address in it.", hint="OPML, newsboat's urls and one address a line are read.")
    return found
