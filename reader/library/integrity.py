"""Whether the values in a library are of the kinds that this program writes: in SQLite any column may hold anything."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Iterator
from pathlib import Path

from reader.errors import LibraryError, UnwritableLibraryError
from reader.library import header, migrations, packing, rows
from reader.library.connection import Library, open
from reader.models import AccessState


def fault(path: Path) -> LibraryError | None:
    """The error that says that the library at `path` holds what this program never writes, and how to mend it; None when it holds nothing
    of the kind, or cannot be opened.
    """
    try:
        with open(path) as library:
            found = strange(library)
    except LibraryError:
        return None
    return header.damaged(path, found[0]) if found else None


def strange(library: Library) -> list[str]:
    """What each column holds that this program never writes there, in a few words; one line a column. Reads the whole library."""
    with library.reading() as db:
        return [found for check in _checks() for (found,) in db.execute(check)]


def is_index_damaged(library: Library) -> bool:
    """Whether the index of words is at odds with itself, which SQLite's check of the whole file does not see. Looking takes a transaction
    that is rolled back: False where nothing can be written. Reads the whole index.
    """
    try:
        with library.trying():
            library.connection.execute("INSERT INTO concordance (concordance) VALUES ('integrity-check')")
    except UnwritableLibraryError:
        return False
    except LibraryError:
        return True
    return False


def unreadable(library: Library) -> list[str]:
    """The ids of articles of which a text or a page cannot be unpacked: only its own checksum tells. Reads the whole library."""
    with library.reading() as db:
        kept = " UNION ALL ".join(f"SELECT article, body FROM {table}" for table in ("text", "source", "further", "revision"))
        found = dict.fromkeys(key for key, body in db.execute(kept) if not _is_whole(body))
        return [rows.id_of(db, key) for key in found]


def _is_whole(body: bytes) -> bool:
    try:
        packing.unpacked(body)
    except zlib.error:
        return False
    return True


def _checks() -> Iterator[str]:
    """SQL that gives a line where a column holds something strange, for each column of the schema."""
    with sqlite3.connect(":memory:") as empty:
        for statement in migrations.statements(migrations.schema()):
            empty.execute(statement)
        made = empty.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'concordance%'").fetchall()
        for (table,) in made:
            for _, column, kind, filled, _, key in empty.execute(f"PRAGMA table_info({table})"):
                allowed = [kind.lower()] if filled or key else [kind.lower(), "null"]
                kinds = ", ".join(f"'{each}'" for each in allowed)
                where = f"typeof({column}) NOT IN ({kinds})"
                yield f"SELECT '{table}.{column} holds ' || typeof({column}) || ' for {kind.lower()}' FROM {table} WHERE {where} LIMIT 1"
    empty.close()
    states = ", ".join(f"'{state}'" for state in AccessState)
    yield f"SELECT 'article.access is no state of access' FROM article WHERE access NOT IN ({states}) LIMIT 1"
    kind = "iif(typeof(was) = 'text' AND json_valid(was), json_type(was), 'none')"
    yield f"SELECT 'operation.was is no object of JSON' FROM operation WHERE {kind} <> 'object' LIMIT 1"
