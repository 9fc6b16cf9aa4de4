"""From a Query to SQL: the WHERE, the ORDER, the values. Everything a person typed is a bound value. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from reader.library import rows, terms
from reader.models import Access, AccessState, Query, Sort
from reader.urls import in_letters, printable

Value: TypeAlias = str | int
Condition: TypeAlias = tuple[str, tuple[Value, ...]]

_INCOMPLETE = ", ".join(f"'{state}'" for state in AccessState if Access(state).complete is False)
"""The states of articles that are not all there, as SQL."""


@dataclass(frozen=True, slots=True)
class Selection:
    """The parts of a SELECT over `article` and the values for its question marks."""

    tables: str
    where: str
    order: str
    values: tuple[Value, ...]


def selection(query: Query) -> Selection:
    """Which rows `query` means, in which order."""
    conditions = list(_conditions(query))
    expression = terms.match(query.words, query.title, query.without)
    if expression:
        # The index hands out its rows by rank, newest first, and stops when the list is full.
        conditions.insert(0, ("concordance MATCH ?", (expression,)))
    elif query.words or query.title:
        conditions.append(("0", ()))
    elif unwanted := terms.any_of(query.without):
        conditions.append(("article.rank NOT IN (SELECT rowid FROM concordance WHERE concordance MATCH ?)", (unwanted,)))
    tables = "concordance CROSS JOIN article ON article.rank = concordance.rowid" if expression else "article"
    ranked = "concordance.rowid" if expression else "article.rank"
    where = " AND ".join(condition for condition, _ in conditions)
    return Selection(tables, where, _order(query, ranked), tuple(value for _, values in conditions for value in values))


def _conditions(query: Query) -> Iterator[Condition]:
    yield "article.removed = 0", ()
    by_hand = query.tag or query.bookmarked or query.marked or query.archived  # what somebody put there stays in sight, archived or not
    if not (query.feed_id or query.words or query.title or by_hand):  # what is looked for by its words may stand in a copy alone
        yield _on_top(list(_whereabouts(query)))
    for asked in (query, *query.also):
        yield from _fields(asked)
    for each in query.excluded:
        for condition, values in (*_fields(each), *_titled(each)):
            yield f"NOT ({condition})", values


def _on_top(whereabouts: list[Condition]) -> Condition:
    """The condition that an article is folded under none; or that it is the first of the copies in this list, where the one on top is
    not in it: else nothing of the story would be seen.
    """
    if not whereabouts:
        return rows.ON_TOP, ()
    here = " AND ".join(condition for condition, _ in whereabouts)
    elsewhere = f"{rows.TOP} NOT IN (SELECT article.key FROM article WHERE {here})"
    first = f"SELECT min(article.key) FROM article WHERE story IS NOT NULL AND removed = 0 AND {here} GROUP BY story"
    values = tuple(value for _, values in whereabouts for value in values)
    return f"({rows.ON_TOP} OR ({elsewhere} AND article.key IN ({first})))", values * 2


def _whereabouts(query: Query) -> Iterator[Condition]:
    """The conditions on the papers of articles."""
    for each in (query, *query.also):
        yield from _fields(Query(site=each.site, folder=each.folder))
    for each in query.excluded:
        for condition, values in _fields(Query(site=each.site, folder=each.folder, feed_id=each.feed_id)):
            yield f"NOT ({condition})", values


def _titled(query: Query) -> Iterator[Condition]:
    """The condition on words of the title, where they are not asked for together with those of the text."""
    if expression := terms.match((), query.title):
        yield "article.rank IN (SELECT rowid FROM concordance WHERE concordance MATCH ?)", (expression,)


def _fields(query: Query) -> Iterator[Condition]:
    # With a plus, SQLite looks whether the article of a hit is in a list; without, it looks for each of the list, at each hit.
    key = "+article.key" if query.words or query.title else "article.key"
    for name in ("bookmarked", "archived", "changed"):
        wanted = getattr(query, name)
        if wanted is not None:
            yield f"article.{name} = {int(wanted)}", ()
    if query.marked is not None:
        kept = "article.bookmarked = 1 AND EXISTS (SELECT 1 FROM bookmark WHERE bookmark.article = article.key AND quote <> '')"
        yield f"{'' if query.marked else 'NOT '}({kept})", ()
    if query.unread is not None:
        yield f"article.read = {int(not query.unread)}", ()
    if query.incomplete is not None:
        yield f"article.access {'' if query.incomplete else 'NOT '}IN ({_INCOMPLETE})", ()
    if query.tag:
        yield f"{key} IN (SELECT article FROM tag WHERE name = ?)", (rows.tag_name(query.tag),)
    if query.site:
        name = query.site.lower().removeprefix("www.")
        lower = "lower" if name.isascii() else "lowered"  # SQLite's own knows no letter beyond ASCII, and is ten times as quick
        hosts = {printable(f"//{name}")[2:], in_letters(name)}  # an address is kept as it was given
        at = " OR ".join(["article.host = ? OR substr(article.host, -length(?) - 1) = '.' || ?"] * len(hosts))
        yield f"({at} OR instr({lower}(article.site), ?))", (*(host for host in hosts for _ in range(3)), name)
    if query.feed_id:
        yield f"{key} IN (SELECT article FROM entry WHERE feed = (SELECT key FROM feed WHERE id = ?))", (query.feed_id,)
    if query.folder:
        inside = "SELECT article FROM entry WHERE feed IN (SELECT key FROM feed WHERE folder = ? OR folder GLOB ? || '/*')"
        yield f"{key} IN ({inside})", (query.folder, _literal(query.folder))
    if query.since:
        yield "article.rank >= ?", (int(query.since.timestamp()) << 20,)
    if query.until:
        yield "article.rank < ?", (int(query.until.timestamp()) << 20,)


def _order(query: Query, ranked: str) -> str:
    column, descends = {
        Sort.NEWEST: (ranked, True),
        Sort.ADDED: ("article.added", True),
        Sort.PUBLISHED: ("article.published", True),
        Sort.TITLE: ("article.title COLLATE NOCASE", False),
        Sort.LENGTH: ("article.words", True),
    }[query.sort]
    direction = "DESC" if descends != query.reverse else "ASC"
    tied = "article.key" if query.sort is Sort.ADDED else ranked  # of one second, the key alone knows which came later
    return f"{column} {direction}" if column == ranked else f"{column} {direction}, {tied} {direction}"


def _literal(text: str) -> str:
    """`text` for GLOB, its wildcards meaning themselves."""
    return "".join(f"[{char}]" if char in "*?[" else char for char in text)
