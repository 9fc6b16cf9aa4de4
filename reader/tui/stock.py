"""What the library holds, as rows of the folders pane and of the list. The only place where the screen asks for lists."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from reader.errors import NotInLibraryError
from reader.library import Library, articles, feeds, search
from reader.models import Headline, Query
from reader.services.session import Session
from reader.tui.layout.folders import Shelf, shelves
from reader.tui.titles import Titles

FIRST = 60
"""Rows read at once: more than most screens show."""


def smart(now: datetime) -> list[Shelf]:
    """The lists that every library has."""
    midnight = now.astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
    here = Query(archived=False)
    return [
        Shelf("Today", replace(here, since=midnight)),
        Shelf("Unread", replace(here, unread=True)),
        Shelf("Bookmarks", Query(bookmarked=True)),
        Shelf("Teasers", replace(here, incomplete=True)),
        Shelf("Changed", replace(here, changed=True)),
        Shelf("Everything", Query()),
    ]


def stocked(session: Session, now: datetime, opened: frozenset[str], *, counts: bool = True) -> tuple[Shelf, ...]:
    """Every row of the folders pane. counts: with how many are unread (slower: asked for after the first paint)."""
    library = session.library
    lists = [*smart(now), *(Shelf(name, search.parse(text)) for name, text in search.kept(library))]
    if not counts:
        return shelves(lists, feeds.all(library), {}, {}, opened)
    lists = [replace(shelf, count=unread(session, shelf.query)) for shelf in lists]
    return shelves(lists, feeds.all(library), feeds.unread(library), articles.tags(library), opened)


def titles(session: Session, query: Query) -> Titles:
    """The rows of a list; its order is fixed when `settle` is called."""
    library = session.library
    first = articles.headlines(library, query, limit=FIRST)
    count = articles.count(library, query) if len(first) == FIRST else len(first)
    return Titles(first, count, lambda: articles.ids(library, query), lambda id: _row(library, id))


def _row(library: Library, id: str) -> Headline:
    """The row of an article; when it was removed meanwhile, a row that says so."""
    try:
        return articles.headline(library, id)
    except NotInLibraryError:
        return Headline(id, "", "This article is no longer here.", read=True)


def unread(session: Session, query: Query) -> int:
    """How many unread articles a list has."""
    return articles.count(session.library, replace(query, unread=True))


def is_empty(session: Session) -> bool:
    """Whether there is nothing in the library: no article, no paper."""
    return not articles.headlines(session.library, Query(), limit=1) and not feeds.all(session.library)


def first_shelf(session: Session, now: datetime) -> Shelf:
    """The list to begin with: what came today, else what is unread, else everything."""
    named = {shelf.name: shelf for shelf in smart(now)}
    for name in ("Today", "Unread"):
        if articles.headlines(session.library, named[name].query, limit=1):
            return named[name]
    return named["Everything"]
