"""On its own: the library on the screen. With an address, a path or `-`: that article; in a pipe, or with flags
about the text, its clean text."""

from __future__ import annotations

from reader.cli import clean, screen, sources
from reader.cli.console import Console
from reader.errors import UsageError
from reader.values import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from reader.services.session import Session


OF_TEXT = (
    "urls", "output", "format", "width", "header", "links", "no_front_matter", "show_removed", "explain", "strict", "failed",
    "url", "charset",
)  # fmt: skip
"""Arguments of `clean` that speak of what is printed, or of what the library would not remember."""


def add_arguments(parser: ArgumentParser) -> None:
    """One source at most; the rest is as for `clean`."""
    clean.add_arguments(parser)


def run(arguments: Namespace, console: Console) -> int:
    """Open the screen, or clean: into a pipe, and where flags say what the text is to be."""
    if console.has_screen() and _asks_for_text(arguments):
        return clean.run(arguments, console)
    if not arguments.sources and console.on_terminal() and not console.piped_in():
        return screen.show(console.session(allow_private=arguments.allow_private), console)
    if not arguments.sources and not console.piped_in():
        raise UsageError("The screen needs a terminal.", hint="reader --help tells what works in a pipe")
    if console.has_screen() and arguments.sources != [sources.STDIN]:
        return _opened(arguments, console)
    return clean.run(arguments, console)


def _asks_for_text(arguments: Namespace) -> bool:
    """Whether a flag is set that says nothing to the screen."""
    from reader.cli.commands import HOME
    from reader.cli.parser import parser_for

    unset = parser_for(HOME).parse_args([])
    return any(getattr(arguments, name) != getattr(unset, name) for name in OF_TEXT)


def _opened(arguments: Namespace, console: Console) -> int:
    """Store the article and show it. An error is met before the screen is drawn."""
    import asyncio

    from reader.urls import meant

    if len(arguments.sources) > 1:
        raise UsageError("One article at a time is opened.", hint="reader add takes several")
    session = console.session(allow_private=arguments.allow_private)
    id = asyncio.run(_added(session, sources.local(meant(arguments.sources[0]))))
    return screen.show(console.session(allow_private=arguments.allow_private), console, start=id)


async def _added(session: Session, source: str) -> str:
    from reader.services import reading

    async with session:
        return (await reading.add(session, source)).id
