"""Out of the program: the browser, the clipboard, files, commands."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.tui.app import ReaderApp


def original(app: ReaderApp) -> None:
    """Open the original in the browser."""
    from reader.tui.acts import mark

    row = mark.current(app)
    address = app.pages.article.chosen_address() or (row.url if row else "")
    browse(app, address)


def support(app: ReaderApp) -> None:
    """Open the page where the paper asks to be supported."""
    article = app.pages.article.article
    if article is None or not article.support_url:
        app.say("This page named no way to support it.", "", app.hint("original", "original"))
        return
    browse(app, article.support_url)


def browse(app: ReaderApp, address: str) -> None:
    """Hand an http address to the browser."""
    from reader.tui import browser

    if not address.startswith(("http://", "https://")):
        app.say("It has no address on the web.")
        return
    try:
        browser.open(address)
    except OSError:
        app.say("No browser could be started.", address)
        return
    app.say("Opened in the browser.", address)


def copy(app: ReaderApp) -> None:
    """Copy the passage at the upper edge with its source."""
    from reader.tui.page import citation, places

    column = app.pages.article
    if column.article is None or column.page is None or column.row is None:
        app.say("Open an article first.")
        return
    passage = places.passage_at(column.page, max(column.body.top, column.page.title_end()))
    app.copy_to_clipboard(citation.cited(passage, column.article, column.row.url))
    app.say("Copied with its source.", passage[:40])


def save(app: ReaderApp) -> None:
    """Save the article as a file."""
    app.say("Saving comes with the next version.")


def pipe(app: ReaderApp) -> None:
    """Run a command with the clean text on its stdin."""
    app.say("Pipes come with the next version.")
