"""The demo paper: a small newspaper served from this machine, fetched, cleaned and shown the way any other is.

On a terminal it opens on the screen; in a pipe, or where there is none to draw on, its first story is printed. No internet is used, and
nothing is kept.
"""

from __future__ import annotations

import asyncio
from argparse import ArgumentParser, Namespace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from reader.cli import report, screen, sources
from reader.cli.console import Console
from reader.values import replace

if TYPE_CHECKING:
    from reader.models import Article
    from reader.services.session import Session


def add_arguments(parser: ArgumentParser) -> None:
    """A port, for those who want to try other commands on the paper."""
    parser.add_argument("--serve", metavar="PORT", type=port, help="only serve the paper, until Ctrl-C, and print its address")


def port(text: str) -> int:
    """A port of this machine. Raises ArgumentTypeError for what is none."""
    if text.isdecimal() and int(text) < 65_536:
        return int(text)
    raise sources.unfit(text, "a port, 1 to 65535, or 0 for any that is free")


def run(arguments: Namespace, console: Console) -> int:
    """Take the paper in, then show it."""
    from reader import demo

    if arguments.serve is not None:
        return _served(arguments.serve, console)
    with TemporaryDirectory(prefix="quiet-reader-demo-") as folder, demo.serve() as base:
        session = _session(console, Path(folder))
        stories = asyncio.run(_taken(session, base))
        if console.has_screen():
            return screen.show(_session(console, Path(folder)), console)
        from reader.export import plain

        console.write(plain.text(stories[0]))
        console.say(summary(stories))
    return 0


def summary(stories: list[Article]) -> str:
    """How many articles, how much of what was taken out, and which are not all there."""
    removals = [removal for story in stories for removal in story.removals]
    cut = [story.title for story in stories if story.access.complete is False]
    lines = [
        f"{len(stories)} articles, {sum(story.word_count for story in stories):,} words kept.",
        f"{len(removals)} passages stripped: {report.by_kind(removals) or 'none'}.",
    ]
    if cut:
        lines.append(f"Not all there, and said so: {'; '.join(cut)}.")
    return "\n".join(lines)


def _session(console: Console, folder: Path) -> Session:
    from reader.services.session import Session

    settings = console.settings
    served_here = replace(settings, network=replace(settings.network, offline=False))
    return Session(served_here, library_file=folder / "library.db", allow_private=True)


async def _taken(session: Session, base: str) -> list[Article]:
    """Every story of the paper, newest first: its feed subscribed to, each page fetched, cleaned and stored."""
    from reader.demo import FEED
    from reader.library import articles
    from reader.models import Query
    from reader.services import reading, subscriptions

    async with session:
        await subscriptions.subscribe(session, base + FEED)
        return [await reading.open_article(session, id) for id in articles.ids(session.library, Query())]


def _served(port: int, console: Console) -> int:
    import threading

    from reader import demo

    with demo.serve(port) as base:
        console.write(f"{base}\n")
        console.flush()
        threading.Event().wait()
    return 0
