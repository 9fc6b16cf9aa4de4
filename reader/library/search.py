"""Searching: what a person typed as a Query, the hits with their snippets, and searches kept as smart folders."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta

from reader.errors import NotInLibraryError, UsageError
from reader.library import conditions, indexing, operations, rows, snippets, terms
from reader.library.connection import Library, leaving_room
from reader.models import Headline, Hit, Query, SmartFolder, Sort
from reader.text import safe_line

FIELDS = ("title", "site", "tag", "is", "feed", "folder", "since", "before", "sort")
STATES = ("unread", "read", "bookmarked", "marked", "archived", "incomplete", "whole", "changed")

_AGE = re.compile(r"(\d{1,5})([hdwmy])\Z")
_HOURS = {"h": 1, "d": 24, "w": 168, "m": 730, "y": 8766}


def parse(text: str, *, now: datetime | None = None) -> Query:
    """The query in `text`: words, "phrases", `title:`, `site:`, `tag:`, `is:unread`, `since:7d`, `before:2026-01-31`, `sort:title`.

    All of it must hold: two tags find what has both. A minus before any of them but `sort:` leaves out what it would find. A word with a
    colon that is no field stays a word.

    now: what `since:7d` counts back from (the clock when None). Raises UsageError, one sentence, for a query that is too long or a
    field whose value says nothing.
    """
    text = text.replace("\x00", " ").encode("utf-8", "replace").decode("utf-8")  # an argument may hold bytes that are no text
    if len(text.encode("utf-8", "replace")) > terms.MOST_BYTES:
        raise UsageError("The query is too long.", hint=f"At most {terms.MOST_BYTES:,} bytes are searched for.")
    words: list[str] = []
    title: list[str] = []
    without: list[str] = []
    also: list[Query] = []
    excluded: list[Query] = []
    fields: dict[str, object] = {}
    for minus, name, value in _tokens(text):
        if not name:
            (without if minus else words).append(value)
        elif minus:
            excluded.append(_excluded(name, value, now or datetime.now(UTC)))
        elif name == "title":
            title.append(value)
        elif (said := _field(name, value, now or datetime.now(UTC))).keys() & fields.keys() and name != "sort":
            also.append(Query(**said))  # type: ignore[arg-type]
        else:
            fields |= said
    if len(words) + len(title) + len(without) + len(also) + len(excluded) > terms.MOST_TERMS:
        raise UsageError("The query has too many words.", hint=f"At most {terms.MOST_TERMS} are searched for.")
    return Query(tuple(words), tuple(title), tuple(without), also=tuple(also), excluded=tuple(excluded), **fields)  # type: ignore[arg-type]


def closed(text: str) -> str:
    """A query to which others are added: a phrase that is open at its end would go on into them."""
    return f'{text}"' if any(term.quotes == '"' for term in terms.typed(text)) else text


def _tokens(text: str) -> Iterator[tuple[str, str, str]]:
    """(minus, field, value) of each word or phrase; field is "" for a plain one."""
    for term in terms.typed(text):
        known = not term.field or term.field in FIELDS
        field, value = (term.field, term.value) if known else ("", f"{term.field}:{term.value}")
        if value.strip():
            yield term.minus, field, value


def _excluded(name: str, value: str, now: datetime) -> Query:
    """What a field with a minus leaves out."""
    if name == "sort":
        raise UsageError("sort: takes no minus: an order leaves nothing out.", hint="All other fields take one: -tag:sea -is:read")
    return Query(title=(value,)) if name == "title" else Query(**_field(name, value, now))  # type: ignore[arg-type]


def _field(name: str, value: str, now: datetime) -> dict[str, object]:
    match name:
        case "is":
            return _state(value.lower())
        case "since":
            return {"since": _moment(value, now)}
        case "before":
            return {"until": _moment(value, now)}
        case "feed":
            return {"feed_id": value}
        case "sort":
            try:
                return {"sort": Sort(value.lower())}
            except ValueError as error:
                raise _nothing("sort", value, tuple(Sort)) from error
        case _:
            return {name: value}


def _state(value: str) -> dict[str, object]:
    states: dict[str, dict[str, object]] = {
        "unread": {"unread": True},
        "read": {"unread": False},
        "bookmarked": {"bookmarked": True},
        "marked": {"marked": True},
        "archived": {"archived": True},
        "incomplete": {"incomplete": True},
        "whole": {"incomplete": False},
        "changed": {"changed": True},
    }
    if value not in states:
        raise _nothing("is", value, STATES)
    return states[value]


def _moment(value: str, now: datetime) -> datetime:
    """`7d`, `12h`, `2w`, `3m`, `1y` before `now`, or a date: where it names no zone, a day as the clock on the wall has it."""
    age = _AGE.match(value.lower())
    try:
        if age:
            return now - timedelta(hours=int(age[1]) * _HOURS[age[2]])
        moment = datetime.fromisoformat(value)
        return moment if moment.tzinfo else moment.astimezone()
    except (ValueError, OverflowError) as error:
        message = f"{safe_line(value)[:40]!r} is no date."
        raise UsageError(message, hint="Write a day (2026-01-31) or an age: 12h, 7d, 2w, 3m, 1y.") from error


def _nothing(field: str, value: str, known: tuple[str, ...]) -> UsageError:
    return UsageError(f"{field}:{safe_line(value)[:40]} says nothing to the library.", hint=f"Known: {', '.join(known)}.")


def hits(library: Library, query: Query, *, limit: int = 50, offset: int = 0) -> list[Hit]:
    """What `query` finds behind the first `offset`, at most `limit`, each with the text around its first match, be it in a note."""
    chosen = conditions.selection(query)
    sql = f"SELECT article.key, {rows.COLUMNS} FROM {chosen.tables} WHERE {chosen.where} ORDER BY {chosen.order} LIMIT ? OFFSET ?"
    wanted = snippets.pattern(query.words)
    with library.reading() as db:
        found = db.execute(sql, (*chosen.values, limit, offset)).fetchall()
        return [_hit(db, key, rows.headline(row), wanted, marked=bool(query.marked)) for key, *row in found]


def _hit(db: sqlite3.Connection, key: int, headline: Headline, wanted: re.Pattern[str] | None, *, marked: bool) -> Hit:
    """What was found with its snippet: of a note, where it stands in one, for what one wrote oneself says most of why it was kept.

    marked: what is asked for is marked passages; without words to look for, the first of them is shown.
    """
    text = terms.composed(indexing.text(db, key))
    remarks = [(terms.composed(quote), terms.composed(note)) for quote, note in indexing.remarks(db, key)]
    if marked and wanted is None:
        return Hit(headline, _first_passage([quote for quote, _ in remarks if quote.strip()]))
    for name, own in (*(("Note", note) for _, note in remarks), ("", text), *(("Passage", quote) for quote, _ in remarks)):
        if wanted is not None and wanted.search(snippets.plain(own)):
            said = ((f"{name}: ", False),) if name else ()
            return Hit(headline, (*said, *snippets.snippet(own, wanted)), remark=bool(name))
    return Hit(headline, snippets.snippet(text, wanted))


def _first_passage(quotes: Sequence[str]) -> tuple[tuple[str, bool], ...]:
    """The first of the passages that are kept, and how many there are."""
    if not quotes:
        return ()
    said = "Passage: " if len(quotes) == 1 else f"Passage 1 of {len(quotes)}: "
    words, *more = snippets.snippet(quotes[0], None)
    return (said, False), (words[0], True), *more


def rebuild(library: Library) -> int:
    """Writes the index anew from the stored texts, without the rows of replaced ones. Returns how many articles the library holds.

    A little at a time, so that others may write in between: all of it may take half a minute. Meanwhile the old one is asked.
    """
    with library.writing() as db:
        indexing.begin_next(db)
    after: int | None = indexing.LOWEST
    while after is not None:
        with leaving_room(), library.writing() as db:
            after = indexing.continue_next(db, after, indexing.TOGETHER) if indexing.is_begun(db) else None
    is_first = more = True
    while more:
        with leaving_room(), library.writing() as db:
            more = indexing.is_begun(db) and indexing.merge_next(db, first=is_first)
        is_first = False
    with library.writing() as db:
        if indexing.is_begun(db):
            indexing.change_over(db)
        return int(db.execute("SELECT count(*) FROM article").fetchone()[0])


def keep(library: Library, name: str, text: str) -> None:
    """Keeps the search `text` as the smart folder `name`, in place of one of that name. Raises UsageError when it is no query."""
    parse(text)
    if not (name := safe_line(name)):
        raise UsageError("A smart folder needs a name.")
    with library.writing() as db:
        operations.remember_folders(db, "keep 1 smart folder")
        put(db, name, text)


def put(db: sqlite3.Connection, name: str, text: str) -> bool:
    """As `keep`, inside an open transaction, without an operation to undo, and whatever `text` says; whether it was not there just so."""
    if db.execute("SELECT 1 FROM folder WHERE name = ? AND query = ?", (name, text)).fetchone():
        return False
    db.execute("INSERT OR REPLACE INTO folder VALUES (?, ?)", (name, text))
    return True


def kept(library: Library) -> list[SmartFolder]:
    """The smart folders by name. One whose text says nothing (another version kept it) means no article and says why."""
    with library.reading() as db:
        return [_folder(name, text) for name, text in db.execute("SELECT name, query FROM folder ORDER BY name")]


def _folder(name: str, text: str) -> SmartFolder:
    try:
        return SmartFolder(name, text, parse(text))
    except UsageError as error:
        return SmartFolder(name, text, error=str(error))


def forget(library: Library, name: str) -> None:
    """Takes a smart folder away; its articles stay. Raises NotInLibraryError."""
    with library.reading() as db:
        if not db.execute("SELECT 1 FROM folder WHERE name = ?", (name,)).fetchone():
            raise NotInLibraryError(f"There is no smart folder {safe_line(name)!r}.", subject=name)
    with library.writing() as db:
        operations.remember_folders(db, "forget 1 smart folder")
        db.execute("DELETE FROM folder WHERE name = ?", (name,))
