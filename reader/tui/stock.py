"""What the library holds, as rows of the folders pane and of the list. The only place where the screen asks for lists."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from reader.errors import NotInLibraryError
from reader.library import Library, lists
from reader.models import Feed, Headline, Query
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
        everything(),
    ]


def everything() -> Shelf:
    """The list of all articles."""
    return Shelf("Everything", Query())


@dataclass(frozen=True)
class Stock:
    """What the folders pane shows, counted once: opening and shutting a folder asks the library nothing."""

    smart: Sequence[Shelf] = ()
    papers: Sequence[Feed] = ()
    unread: Mapping[str, int] = field(default_factory=dict)
    """By id of the paper."""
    tags: Mapping[str, int] = field(default_factory=dict)

    def rows(self, opened: Iterable[str]) -> tuple[Shelf, ...]:
        """Every row of the pane, with the papers of these folders."""
        return shelves(self.smart, self.papers, self.unread, self.tags, frozenset(opened))


def counted(session: Session, now: datetime) -> Stock:
    """The lists, papers and tags of the library, with how many are unread."""
    from reader.library import feeds, search

    library = session.library
    smarter = [*smart(now), *(Shelf(kept.name, kept.query, error=kept.error) for kept in search.kept(library))]
    told = [replace(shelf, count=unread(session, shelf.query)) for shelf in smarter]
    return Stock(told, feeds.all(library), feeds.unread(library), lists.tags(library))


def bare(now: datetime) -> Stock:
    """What needs no look into the library: shown on the first screen, before the rest has been asked for."""
    return Stock(smart(now))


def titles(session: Session, query: Query) -> Titles:
    """The rows of a list; its order is fixed when `settle` is called."""
    library = session.library
    first = lists.headlines(library, query, limit=FIRST)
    count = lists.count(library, query) if len(first) == FIRST else len(first)
    return Titles(first, count, lambda: lists.ids(library, query), lambda id: row(library, id), lambda ids: lists.unread_of(library, ids))


def row(library: Library, id: str) -> Headline:
    """The row of an article; when it was removed meanwhile, a row that says so."""
    try:
        return lists.headline(library, id)
    except NotInLibraryError:
        return Headline(id, "", "This article is no longer here.", read=True)


def unread(session: Session, query: Query) -> int:
    """How many unread articles a list has."""
    return lists.count(session.library, replace(query, unread=True))


def is_empty(session: Session) -> bool:
    """Whether there is nothing in the library: no article, no paper."""
    if lists.headlines(session.library, Query(), limit=1):
        return False
    from reader.library import feeds

    return not feeds.all(session.library)


def first_shelf(session: Session, now: datetime) -> Shelf:
    """The list to begin with: what came today, else what is unread, else everything."""
    named = {shelf.name: shelf for shelf in smart(now)}
    for name in ("Today", "Unread"):
        if lists.headlines(session.library, named[name].query, limit=1):
            return named[name]
    return everything()
