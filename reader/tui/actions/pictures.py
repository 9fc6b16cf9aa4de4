"""Pictures: fetched one at a time, when they are asked for, never when they are set to never."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from reader.errors import ReaderError
from reader.models import Article, Picture
from reader.processes import of_ours
from reader.text import safe_line
from reader.tui import pictures
from reader.tui.layout.status import Status
from reader.urls import host

if TYPE_CHECKING:
    from reader.services.session import Session
    from reader.tui.workspace import Workspace


def show(app: Workspace) -> None:
    """Fetch and show the nearest picture; `never` makes no request."""
    picture = nearest(app)
    if app.settings.reading.pictures == "never":
        app.say("Pictures are set to never.")
    elif picture is None or not picture.src:
        app.say("There is no picture here.")
    elif not pictures.can_draw():
        app.say("Pictures need the extra quiet-reader[images].", "", app.hint("original", "original"))
    else:
        doing = Status(f"Fetching a picture from {host(picture.src)}.", hints=app.stopping())
        article = app.pages.article.article
        app.work(lambda: _fetched(app.session, article, picture), lambda data: _draw(app, data), doing, stopped="Stopped.")


def nearest(app: Workspace) -> Picture | None:
    """The first picture on the screen, else the last one above it, else the first one below."""
    column = app.pages.article
    if column.page is None:
        return None
    found = [(column.page.starts[at], part.index) for at, part in column.page.with_role("picture")]
    top, end = column.body.top, column.body.top + column.body.rows
    seen = [index for row, index in found if top <= row < end]
    above = [index for row, index in found if row < top]
    below = [index for row, index in found if row >= end]
    return next((column.page.composed.pictures[index] for index in (*seen, *above[-1:], *below)), None)


async def _fetched(session: Session, article: Article | None, picture: Picture) -> bytes | ReaderError:
    from reader.services import pictures

    try:
        return (await pictures.picture(picture.src, article or Article(), session))[1]
    except ReaderError as error:
        return error


def _draw(app: Workspace, data: bytes | ReaderError) -> None:
    if isinstance(data, ReaderError):
        app.say(f"No picture: {safe_line(str(data))}", "", app.hint("original", "original"))
        return
    app.run_worker(_drawn(app, data))


async def _drawn(app: Workspace, data: bytes) -> None:
    with tempfile.TemporaryDirectory(prefix="quiet-reader-") as folder:
        file = Path(folder) / "picture"
        file.write_bytes(data)
        room = (str(app.size.width), str(app.size.height))
        viewer = [sys.executable, *of_ours("reader.tui.pictures"), str(file), *room]
        await app.lend(lambda: subprocess.run(viewer, check=False))
