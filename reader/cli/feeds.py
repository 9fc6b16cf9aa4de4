"""Follow papers by their feeds.

reader feeds add https://example.org        # its feed, or the feeds that the site names
reader feeds refresh && reader list --unread
reader feeds import subscriptions.opml      # newsboat's urls as well; refresh asks them then
reader feeds list | grep "gone for good" | reader feeds remove -      # -a FILE takes a list as well
reader feeds export > mine.opml

A feed that wants a password: reader help passwords.
"""

from __future__ import annotations

import asyncio
from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from reader.cli import failure, feed_ids, sources
from reader.cli.console import Console
from reader.cli.parser import add_global_flags
from reader.errors import ReaderError, UsageError
from reader.text import counted, folder_path

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from reader.services.session import Session

VERBS = {
    "add": "subscribe to feeds, or to the one feed of a site; prints their ids",
    "list": "id, unread, entries, title and address of each feed, and what went wrong",
    "remove": "end subscriptions; the articles stay, reader undo gives the feed back",
    "set": "title, folder, which text is read, whether pages are fetched ahead",
    "refresh": "ask feeds (all without an id) for what is new; prints its ids",
    "ignored": "what your rules kept out: when, the rule, the paper, title and address (reader help ignoring)",
    "find": "the feeds of a site: address, entries, title",
    "export": "write the subscriptions as OPML",
    "import": "take in OPML, a list of addresses or newsboat's urls; nothing in it is run",
    "preview": "print the entries of a feed (an address, a file, - for stdin), store nothing",
}


def add_arguments(parser: ArgumentParser) -> None:
    """One verb and what it needs; without one, `list`."""
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", required=False, help="default: list; reader feeds VERB --help tells more")
    made = {name: verbs.add_parser(name, help=help, description=help) for name, help in VERBS.items()}
    for verb in made.values():
        add_global_flags(verb, inner=True)
    made["add"].add_argument("sources", nargs="*", metavar="URL", help="a feed's address, or a site's; - for a list of them on stdin")
    sources.add_lists(made["add"])
    made["add"].add_argument("--folder", type=folder_path, default="", help="file them there; a/b is b inside a")
    for name in ("add", "refresh", "find", "import", "preview"):
        sources.add_leave(made[name])
    for name in ("remove", "refresh", "set"):
        feed_ids.add_arguments(made[name])
    made["refresh"].add_argument("--due", action="store_true", help="leave out feeds that rest after failures: for cron")
    made["set"].add_argument("--title", type=str, help="call it so")
    made["set"].add_argument("--folder", type=folder_path, help="file it there; empty takes it out")
    made["set"].add_argument(
        "--text-from", choices=("fuller", "feed", "page"), help="which text is read of what is opened from now on: default fuller"
    )
    made["set"].add_argument("--ahead", choices=("yes", "no"), help="fetch pages with the feed, before they are opened")
    made["find"].add_argument("url", metavar="URL", help="the address of a site or of one of its pages")
    made["import"].add_argument("file", metavar="FILE", help="- is stdin")
    made["import"].add_argument("--dry-run", action="store_true", help="print what would be taken in, change nothing")
    made["preview"].add_argument("source", metavar="URL|FILE", help="- is stdin")


def run(arguments: Namespace, console: Console) -> int:
    """Do what the verb says."""
    from reader.cli import feeds_online

    arguments.verb = arguments.verb or "list"
    if arguments.verb in ("add", "refresh"):
        console.go_on_unread()
    if arguments.verb in ("add", "refresh", "find", "preview"):
        return asyncio.run(_awaited(getattr(feeds_online, arguments.verb), arguments, console))
    if arguments.verb == "import":
        return asyncio.run(_awaited(_import, arguments, console))
    with console.session(allow_private=getattr(arguments, "allow_private", False)) as session:
        return _of_library()[arguments.verb](session, arguments, console)


async def _awaited(
    verb: Callable[[Session, Namespace, Console], Coroutine[None, None, int]], arguments: Namespace, console: Console
) -> int:
    """Do what a verb says that asks the network or waits for a process."""
    async with console.session(allow_private=getattr(arguments, "allow_private", False)) as session:
        return await verb(session, arguments, console)


def _of_library() -> dict[str, Callable[[Session, Namespace, Console], int]]:
    """The verbs that need the library alone."""
    return {"list": _list, "remove": _remove, "set": _set, "ignored": _ignored, "export": _export}


def _list(session: Session, arguments: Namespace, console: Console) -> int:
    from reader.library import feeds, ignored

    followed = feeds.subscriptions(session.library)
    if not followed and console.on_terminal():
        console.say("No paper is followed yet: reader feeds add URL.")
    for each in followed:
        state = "gone for good" if each.gone else each.error
        title = f"{each.feed.folder}/{each.feed.title}" if each.feed.folder else each.feed.title
        console.write("\t".join((each.feed.id, str(each.unread), str(each.entries), title, each.feed.url, state)).rstrip("\t") + "\n")
    if console.on_terminal() and (kept_out := sum(ignored.by_rule(session.library).values())):
        console.say(f"{counted(kept_out, 'entry', 'entries')} kept out by your rules: reader feeds ignored")
    return 0


def _ignored(session: Session, arguments: Namespace, console: Console) -> int:
    from reader.library import ignored

    for each in ignored.every(session.library):
        seen = each.seen.isoformat() if each.seen else ""
        console.write("\t".join((seen, each.rule, each.paper, each.title, each.url)) + "\n")
    return 0


def _remove(session: Session, arguments: Namespace, console: Console) -> int:
    from reader.library import feeds

    if not (ids := feed_ids.found(session.library, arguments)):
        raise UsageError("Remove which feeds?", hint="reader feeds list prints their ids")
    feeds.remove(session.library, ids)
    console.say(f"{counted(len(ids), 'feed')} removed; reader undo gives {'it' if len(ids) == 1 else 'them'} back")
    return 0


def _set(session: Session, arguments: Namespace, console: Console) -> int:
    from reader.library import feeds

    asked = {"title": arguments.title, "folder": arguments.folder, "text_from": arguments.text_from}
    wanted = {name: value for name, value in asked.items() if value is not None}
    if arguments.ahead:
        wanted["ahead"] = arguments.ahead == "yes"
    if not wanted:
        raise UsageError("Set what?", hint="--title --folder --text-from --ahead")
    if not (ids := feed_ids.found(session.library, arguments)):
        raise UsageError("Set it for which feeds?", hint="reader feeds list prints their ids")
    feeds.change(session.library, ids, **wanted)
    return 0


def _export(session: Session, arguments: Namespace, console: Console) -> int:
    from reader.feeds import opml
    from reader.library import feeds

    console.write(opml.write(feeds.all(session.library)))
    return 0


async def _import(session: Session, arguments: Namespace, console: Console) -> int:
    from reader import fetcher
    from reader.services import importing, subscriptions

    try:
        found = await importing.papers_in(session, fetcher.read_local(arguments.file))
    except ReaderError as error:
        failure.concern(arguments.file, error)
        raise
    for refused in found.refused:
        console.say(f"not taken: {refused.line}: {refused.reason}")
    if found.unlocked:
        console.say(f"user name and password were taken off {counted(found.unlocked, 'address', 'addresses')}: see reader help passwords")
    papers = (subscriptions.unfollowed if arguments.dry_run else subscriptions.take_in)(session, found.feeds)
    for paper in papers:
        id = "" if arguments.dry_run else f"{paper.id}\t"
        console.write(id + "\t".join((paper.folder, paper.title, paper.url)) + "\n")
    console.say(
        f"{len(papers)} of {len(found.feeds)} {'would be taken in' if arguments.dry_run else 'taken in; reader feeds refresh asks them'}"
    )
    return 0
