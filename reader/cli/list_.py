"""The articles in the library, newest first: a table on a terminal, tab-separated values in a pipe.

reader list --unread --since 7d
reader list --format csv --fields title,words,tags,read
reader list | fzf -d '\\t' --with-nth 2..4 | cut -f1 | reader show -
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from reader.cli import rows
from reader.cli.console import Console
from reader.library import articles, feeds, search
from reader.models import Query, Sort
from reader.values import replace


def add_arguments(parser: ArgumentParser) -> None:
    """What is listed, and how."""
    state = parser.add_argument_group("which")
    state.add_argument("--unread", action="store_true", help="not read yet")
    state.add_argument("--bookmarked", "--starred", action="store_true", help="bookmarked")
    state.add_argument("--marked", action="store_true", help="with passages that you marked; reader marks prints them")
    state.add_argument("--archived", action="store_true", help="put away; otherwise these are left out")
    state.add_argument("--incomplete", action="store_true", help="teasers and others that are not all there")
    state.add_argument("--tag", metavar="TAG", action="append", default=[], help="with this tag (repeatable: with all of them)")
    state.add_argument("--site", metavar="NAME", help="part of the site's name, or its host")
    state.add_argument("--feed", metavar="ID", help="from this feed: an id, its beginning, or an address")
    state.add_argument("--since", metavar="WHEN", help="7d, 12h, 2026-01-31")
    state.add_argument("--until", metavar="WHEN", help="the same, for the other end")
    parser.add_argument("--sort", choices=[each.value for each in Sort], default=Sort.NEWEST.value, help="default: newest")
    parser.add_argument("-r", "--reverse", action="store_true", help="the other way round")
    rows.add_arguments(parser)


def run(arguments: Namespace, console: Console) -> int:
    """Print the rows."""
    query = asked(arguments)
    with console.session() as session:
        if arguments.feed:
            query = replace(query, feed_id=feeds.find(session.library, arguments.feed))
        limit = articles.count(session.library, query) if arguments.limit is None else arguments.limit
        none = "No article is like that." if limit or articles.count(session.library, Query()) else "The library is empty: reader add URL."
        rows.show(articles.headlines(session.library, query, limit=limit), arguments, console, none=none)
    return 0


def asked(arguments: Namespace) -> Query:
    """The query that the flags ask for, but for the feed, which only the library knows. Raises UsageError for a date that says nothing."""
    tag, *others = arguments.tag or [""]
    query = Query(
        unread=True if arguments.unread else None,
        bookmarked=True if arguments.bookmarked else None,
        marked=True if arguments.marked else None,
        archived=arguments.archived,
        incomplete=True if arguments.incomplete else None,
        tag=tag,
        also=tuple(Query(tag=name) for name in others),
        site=arguments.site or "",
        sort=Sort(arguments.sort),
        reverse=arguments.reverse,
    )
    if arguments.since:
        query = replace(query, since=search.parse(f'since:"{arguments.since}"').since)
    if arguments.until:
        query = replace(query, until=search.parse(f'before:"{arguments.until}"').until)
    return query
