"""Searching the library: what a person typed becomes hits with snippets; searches are kept as smart folders."""

from __future__ import annotations

from dataclasses import replace

from reader.errors import UsageError
from reader.library import articles, search
from reader.models import Hit, Query, SmartFolder, Sort
from reader.services.session import Session


def find(session: Session, text: str, *, newest: bool = True, limit: int = 50, offset: int = 0) -> list[Hit]:
    """What the query `text` finds behind the first `offset`, the newest first (else in the order that it names). Raises UsageError for a
    query that says nothing.
    """
    return search.hits(session.library, _query(text, newest=newest), limit=limit, offset=offset)


def ids(session: Session, text: str, *, newest: bool = True) -> list[str]:
    """The ids of all that `find` finds, in its order. Raises UsageError."""
    return articles.ids(session.library, _query(text, newest=newest))


def _query(text: str, *, newest: bool) -> Query:
    query = search.parse(text)
    if query == Query():
        raise UsageError("The query says nothing.", hint=f'Search for words, "phrases", {" ".join(f"{each}:" for each in search.FIELDS)}')
    return replace(query, sort=Sort.NEWEST) if newest else query


def count(session: Session, text: str) -> int:
    """How many articles the query `text` finds. Raises UsageError."""
    return articles.count(session.library, search.parse(text))


def folders(session: Session) -> list[tuple[SmartFolder, int]]:
    """The smart folders and how many unread articles each finds, by name."""
    kept = search.kept(session.library)
    return [(each, articles.count_unread(session.library, each.query)) for each in kept]
