"""The verbs of `reader feeds` that ask servers or parse what came from them."""

from __future__ import annotations

from argparse import Namespace
from contextlib import aclosing
from typing import TYPE_CHECKING

from reader.cli import failure, feed_ids, lists, sources
from reader.cli.console import Console, bar
from reader.errors import NoArticleError, PartialError, PrivateAddressError, UsageError
from reader.text import counted, safe_line
from reader.urls import meant, without_user

if TYPE_CHECKING:
    from reader.library.entries import Brought
    from reader.models import Feed
    from reader.services.session import Session

LEAVE = "reader feeds refresh --allow-private ID; for a list of your own: reader feeds import --allow-private FILE"
"""How a feed on a private network gets leave to be asked."""


async def add(session: Session, arguments: Namespace, console: Console) -> int:
    """Subscribe to each address. A site that names one feed is followed by it; of several, all are shown and none is taken."""
    from reader.cli import each_source
    from reader.services import subscriptions

    async def followed(url: str) -> tuple[Feed, Brought]:
        page = await subscriptions.asked(session, url)
        try:
            feed, brought = await subscriptions.subscribe_to(session, page, url, folder=arguments.folder)
        except NoArticleError as error:
            one = _only_one(await subscriptions.named_by(session, page, url, error), url, console)
            feed, brought = await subscriptions.subscribe(session, one, folder=arguments.folder)
        return feed, brought

    given = [word for each in each_source.listed(arguments, console, "feeds add") for word in _listed(each)]
    async for url, (feed, brought) in each_source.each(given, followed, arguments, console):
        console.write(f"{feed.id}  {feed.title}\n" if console.on_terminal() else f"{feed.id}\n")
        console.say(f"{feed.title or feed.url}: {len(brought.new)} new{_kept_out(len(brought.ignored))}")
        if without_user(url) != url:
            console.say("user name and password were taken off its address: see reader help passwords")
    return 0


def _listed(source: str) -> list[str]:
    """What stands on stdin for `-`, where no feed can."""
    return list(map(meant, lists.names(source) if source == sources.STDIN else [source.split("\t")[0]]))


def _only_one(found: list[tuple[Feed, int]], url: str, console: Console) -> str:
    if len(found) > 1:
        for feed, entries in found:
            console.complain(f"{feed.url}  {feed.title}  ({counted(entries, 'entry', 'entries')})")
        raise UsageError(f"{safe_line(url)} has {len(found)} feeds.", hint="add the one you want by its address")
    return found[0][0].url


async def find(session: Session, arguments: Namespace, console: Console) -> int:
    """Print the feeds of a site."""
    from reader.services import subscriptions

    for feed, entries in await subscriptions.find(session, meant(arguments.url)):
        console.write(f"{feed.url}\t{entries}\t{feed.title}\n")
    return 0


async def refresh(session: Session, arguments: Namespace, console: Console) -> int:
    """Ask the feeds and print the id of each new article. What failed is told in a line each, and in the exit code."""
    from reader.services import subscriptions

    ids = feed_ids.found(session.library, arguments) or None
    if arguments.allow_private and not ids:
        raise UsageError("Which feeds may be on a private network?", hint=LEAVE)
    new, kept_out, failed, of = 0, 0, 0, 0
    asked = subscriptions.refresh(session, ids, by_itself=arguments.due, allow_private=arguments.allow_private)
    async with aclosing(asked) as visits:
        async for visit in visits:
            of, new, failed = visit.of, new + len(visit.new), failed + bool(visit.error)
            kept_out += visit.ignored
            console.write_lines(visit.new)
            if visit.error:
                if isinstance(visit.error, PrivateAddressError):
                    visit.error.hint = LEAVE
                next_step = f" ({visit.error.hint.rstrip('.')})" if visit.error.hint else ""
                plain = f"{visit.feed.title or visit.feed.url}: {visit.error}{next_step}"
                console.complain(failure.about(visit.feed.url, visit.error, as_json=True) if arguments.json else plain)
            console.progress(f"{bar(visit.done, visit.of)} {visit.done} of {visit.of}  {new} new")
    console.say(f"{new} new in {counted(of, 'feed')}{_kept_out(kept_out)}")
    if failed:
        raise PartialError(f"{failed} of {of} feeds failed.", hint="reader feeds list shows why")
    return 0


def _kept_out(number: int) -> str:
    """What is added to how many are new."""
    return f", {number} kept out by your rules (reader feeds ignored)" if number else ""


async def preview(session: Session, arguments: Namespace, console: Console) -> int:
    """Print a feed's title, and date, title and address of each entry, as a list would have them."""
    from reader.library.entries import headline
    from reader.services import reading, subscriptions

    page = await reading.page_of(session, meant(arguments.source), secrets=True)
    document = await subscriptions.parsed(session, page)
    console.say(f"{safe_line(document.feed.title)}: {counted(len(document.entries), 'entry', 'entries')}")
    for entry in document.entries:
        published = entry.published.isoformat() if entry.published else ""
        console.write("\t".join(map(safe_line, (published, headline(entry), entry.url))) + "\n")
    return 0
