"""What the library holds, as rows of the folders pane and of the list. The only place where the screen asks for lists."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from reader.errors import NotInLibraryError
from reader.library import Library, lists
from reader.models import Feed, Headline, Query
from reader.services.session import Session
from reader.tui.headline_list import HeadlineList
from reader.tui.layout.folders import FolderRow, Unread, folder_rows

FIRST = 60
"""Rows read at once: more than most screens show."""


def smart(now: datetime) -> list[FolderRow]:
    """The lists that every library has."""
    midnight = now.astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
    here = Query(archived=False)
    return [
        FolderRow("Today", replace(here, since=midnight)),
        FolderRow("Unread", replace(here, unread=True)),
        FolderRow("Bookmarks", Query(bookmarked=True)),
        FolderRow("Teasers", replace(here, incomplete=True)),
        FolderRow("Changed", replace(here, changed=True)),
        everything(),
    ]


def everything() -> FolderRow:
    """The list of all articles."""
    return FolderRow("Everything", Query())


@dataclass(frozen=True)
class Catalogue:
    """What the folders pane shows, counted once: opening and shutting a folder asks the library nothing."""

    smart: Sequence[FolderRow] = ()
    papers: Sequence[Feed] = ()
    unread: Unread = field(default_factory=Unread)

    def rows(self, opened: Iterable[str]) -> tuple[FolderRow, ...]:
        """Every row of the pane, with the papers of these folders."""
        return folder_rows(self.smart, self.papers, self.unread, frozenset(opened))


def counted(session: Session, now: datetime) -> Catalogue:
    """The lists, papers and tags of the library, with how many are unread."""
    from reader.library import feeds, folder_counts, search

    library = session.library
    smarter = [*smart(now), *(FolderRow(kept.name, kept.query, kind="search", error=kept.error) for kept in search.kept(library))]
    told = [replace(folder_row, count=unread(session, folder_row.query)) for folder_row in smarter]
    return Catalogue(told, feeds.all(library), Unread(feeds.unread(library), folder_counts.unread(library), lists.tags(library)))


def bare(now: datetime) -> Catalogue:
    """The rows that need no look into the library: shown on the first screen, before the rest is known."""
    return Catalogue(smart(now))


def titles(session: Session, query: Query) -> HeadlineList:
    """The rows of a list; its order is fixed when `settle` is called."""
    library = session.library
    first = lists.headlines(library, query, limit=FIRST)
    count = lists.count(library, query) if len(first) == FIRST else len(first)
    return HeadlineList(
        first, count, lambda: lists.ids(library, query), lambda id: row(library, id), lambda ids: lists.unread_of(library, ids)
    )


def row(library: Library, id: str) -> Headline:
    """The row of an article; when it was removed meanwhile, a row that says so."""
    try:
        return lists.headline(library, id)
    except NotInLibraryError:
        return Headline(id, "", "This article is no longer here.", read=True)


def unread(session: Session, query: Query) -> int:
    """How many unread articles a list has."""
    return lists.count_unread(session.library, query)


def is_empty(session: Session) -> bool:
    """Whether there is nothing in the library: no article, no paper."""
    if lists.headlines(session.library, Query(), limit=1):
        return False
    from reader.library import feeds

    return not feeds.all(session.library)


def first_folder_row(session: Session, now: datetime) -> FolderRow:
    """The list to begin with: what came today, else what is unread, else everything."""
    named = {folder_row.name: folder_row for folder_row in smart(now)}
    for name in ("Today", "Unread"):
        if lists.headlines(session.library, named[name].query, limit=1):
            return named[name]
    return everything()
