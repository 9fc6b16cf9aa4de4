"""Out of the program: the browser, the clipboard, files, commands."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, TypeAlias

from reader.errors import NotAvailableError
from reader.models import Article, Headline
from reader.text import counted, quoted
from reader.tui.actions import lists
from reader.tui.layout.cells import cut, width, window
from reader.tui.layout.panes import Pane
from reader.tui.layout.runs import Run
from reader.tui.layout.status import Hint, Status
from reader.tui.sheets import Prompt, Sheet
from reader.urls import host, is_web

if TYPE_CHECKING:
    from reader.tui.piping import Answer
    from reader.tui.workspace import Workspace

COPIED = 33
"""Cells of a copied passage that are shown, to say which it was."""
_OPENED, _NO_BROWSER = "Opened in the browser.", "No browser could be started."
Fetching: TypeAlias = Callable[[], Awaitable[Article]]
"""Gives a text, which is fetched if it is not here yet."""


def original(app: Workspace) -> None:
    """Open the original, or the chosen link, in the browser."""
    chosen = app.pages.article.chosen_address() if app.state.focus is Pane.PAGE else ""
    if chosen:
        browse(app, chosen)
    elif (row := app.meant()) is not None:
        browse(app, row.url)


def support(app: Workspace) -> None:
    """Open the page where the paper asks to be supported."""
    from reader.library import articles

    row = app.meant()
    if row is None:
        return
    if not row.has_text:
        app.say("Its page is not here yet.", "", app.hint("open", "read"))
    elif address := articles.article(app.session.library, row.id).support_url:
        browse(app, address)
    else:
        app.say("This page named no way to support it.", "", app.hint("original", "original"))


def browse(app: Workspace, address: str) -> None:
    """Hand an http address to the browser."""
    from reader.services import browser

    if not is_web(address):
        app.say("It has no address on the web.")
        return
    try:
        argv = browser.command(address)
        if browser.needs_terminal(argv):
            app.run_worker(_visited(app, argv, address))
            return
        browser.start(argv, lambda: _not_opened(app, argv[0]))
    except (OSError, ValueError):  # it is not there, or BROWSER is no command
        app.say(_NO_BROWSER, address)
        return
    app.say(_OPENED, address)


async def _visited(app: Workspace, argv: list[str], address: str) -> None:
    from reader.services import browser

    try:
        await app.lend(lambda: browser.visit(argv))
    except OSError:
        app.say(_NO_BROWSER, address)
    else:
        app.say(_OPENED, address)


def _not_opened(app: Workspace, program: str) -> None:
    """The browser was started and could not open the address: take back what was said before. Called from a thread."""
    from contextlib import suppress

    error = NotAvailableError(f"{program} could not open the address.", hint="Set BROWSER to another.")
    with suppress(RuntimeError):  # the program ended meanwhile
        app.call_from_thread(app.fail, error)


def copy(app: Workspace) -> None:
    """Copy the passage at the upper edge with its source: by the terminal, and by the program that keeps the clipboard of this desktop."""
    from reader.services import clipboard
    from reader.tui.page import citation, places

    column, plan = app.pages.article, app.state.plan
    is_seen = not app.among_found and plan is not None and (app.state.focus is Pane.PAGE or Pane.PAGE in plan.boxes)
    if not is_seen or column.article is None or column.page is None or column.row is None:
        app.say("Open an article first.")
        return
    if app.alone is not None:  # what it would copy is not what is seen
        app.say("Go back to the text to copy.", "", app.hint("back", "back"))
        return
    passage = places.passage_at(column.page, max(column.body.top, column.page.title_end()))
    cited = citation.cited(passage, column.article, column.row.url)
    app.copy_to_clipboard(cited)
    app.run_worker(clipboard.keep(cited))
    app.say("Copied with its source.", quoted(cut(passage, COPIED, app.marks.ellipsis)))


def save(app: Workspace) -> None:
    """Save the article as a file, as `reader save` does."""
    text, row = _text(app), app.current
    if text is None or row is None:
        return
    fetches = _is_fetched(app, row)
    doing = Status(f"Fetching {row.site or host(row.url)}, to be saved.", hints=app.stopping()) if fetches else Status("Saving.")
    app.work(
        lambda: _saved(app, text, row.id, fetches=fetches),
        lambda saved: _told_where(app, *saved),
        doing,
        stopped="Stopped." if fetches else "",
    )


def pipe(app: Workspace) -> None:
    """Ask for a command and run it with the clean text on its stdin."""
    text = _text(app)
    if text is None:
        return

    def enter(sheet: Sheet) -> None:
        app.state.piped = sheet.typed_text
        if sheet.typed_text.strip():
            run(app, sheet.typed_text, text)

    hints = (Hint("Enter", "run"), Hint("Esc", "leave"))
    app.open_sheet(Sheet("Pipe the clean text to", prompt=Prompt("| ", app.state.piped), hints=hints, enter=enter))


def macro(app: Workspace, command: str) -> None:
    """Run a macro's command with the clean text on its stdin."""
    if (text := _text(app)) is not None:
        run(app, command, text)


def run(app: Workspace, command: str, text: Fetching) -> None:
    """Run a command and show what it says; Esc stops it."""
    from reader.tui import piping

    async def ran() -> Answer:
        return await piping.run(command, await text())

    name = piping.words(command)[0]
    doing = Status(f"{name} runs.", hints=app.stopping())
    app.work(ran, lambda answer: _told(app, name, answer), doing, stopped=f"{name} is stopped.")


def _told(app: Workspace, name: str, answer: Answer) -> None:
    lines = [(Run(line),) for line in answer.text.rstrip("\n").split("\n") if answer.text.strip()]
    how = "" if answer.code == 0 else f", exit code {answer.code}"
    if not lines:
        app.say(f"{name} is done{how}.", "It said nothing.")
        return
    subject = f"{counted(len(lines), 'line')}{how}"
    app.open_sheet(Sheet(name, subject, text=lines, hints=(Hint("Esc", "back"),)))


def _is_fetched(app: Workspace, row: Headline) -> bool:
    """Whether the page of an article is asked for before its text is handed on."""
    from reader.services import reading

    return not row.has_text or (app.state.focus is not Pane.PAGE and reading.wants_page(app.session, row.id))


def _text(app: Workspace) -> Fetching | None:
    """How to get the article that is being read, or that of the chosen row: its page is fetched when it is not here yet."""
    from reader.library import articles
    from reader.services import reading

    row = app.meant()
    if row is None:
        return None

    async def had() -> Article:
        article = await reading.open_article(app.session, row.id)
        lists.row_changed(app, row.id)
        return article

    async def there() -> Article:
        async with app.cleaning:  # a passage that was just given back is in it
            return articles.article(app.session.library, row.id)

    return there if app.state.focus is Pane.PAGE and row.has_text else had


def _told_where(app: Workspace, said: str, path: str) -> None:
    """Where the file is. Of a path that is longer than the line, the end is shown, for there the name stands; a transcript has room."""
    help = app.hint("help", "help")
    taken = width(f"{said}  {help.key} {help.word}") + 2
    room = app.state.plan.status.width - taken if app.state.plan else 0
    if width(path) > room and not app.settings.reading.linear:
        path = app.marks.ellipsis + window(path, width(path) - room + 1, room - 1)
    app.say(said, path)


async def _saved(app: Workspace, text: Fetching, id: str, *, fetches: bool) -> tuple[str, str]:
    """What is to be said of it, and where the file is."""
    import asyncio

    was_there, path = await asyncio.to_thread(_filed, app, await text(), id)
    what = "Saved what the feed tells" if fetches and _is_of_feed(app, id) else "Saved"
    return f"{what} before." if was_there else f"{what}.", path


def _is_of_feed(app: Workspace, id: str) -> bool:
    """Whether the text is what the feed tells although the page was wanted."""
    from reader.library import articles

    library = app.session.library
    return articles.origin(library, id) == "feed" != articles.text_from(library, id)


def _filed(app: Workspace, article: Article, id: str) -> tuple[bool, str]:
    """Whether it was there before, and where the file is."""
    import os

    from reader.export import formats
    from reader.library import bookmarks
    from reader.services import annotating
    from reader.services.saving import Folder, made

    saving, library = app.settings.saving, app.session.library
    folder = Folder(os.path.expanduser(saving.directory), saving.name, saving.on_conflict)
    ext = formats.EXTENSIONS[saving.format]
    if there := folder.kept(article, ext):
        return True, there
    article = annotating.tagged(library, id, article)
    data = formats.filed(article, saving.format, made(), marks=bookmarks.of(library, id))
    return False, folder.put(article, ext, data)
