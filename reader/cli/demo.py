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
    if arguments.serve is not None:
        return _served(arguments.serve, console)
    from reader.demo import serve
    from reader.services.demo import session

    with TemporaryDirectory(prefix="quiet-reader-demo-") as folder, serve() as base:
        stories = asyncio.run(_taken(session(console.settings, Path(folder)), base))
        if console.has_screen():
            return screen.show(session(console.settings, Path(folder)), console)
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


async def _taken(session: Session, base: str) -> list[Article]:
    from reader.services import demo

    async with session:
        return await demo.take_in(session, base)


def _served(port: int, console: Console) -> int:
    import threading

    from reader import demo

    with demo.serve(port) as base:
        console.write(f"{base}\n")
        console.flush()
        threading.Event().wait()
    return 0
