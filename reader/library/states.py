"""What the reader does with articles: marked, tagged, removed, taken apart, left at a place. `operations.undo` takes it back."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from reader.library import indexing, operations, rows, stories
from reader.library.connection import Library
from reader.library.timestamps import now
from reader.models import Place
from reader.text import counted


def mark(
    library: Library, ids: Iterable[str], *, read: bool | None = None, bookmarked: bool | None = None, archived: bool | None = None
) -> int:
    """Sets what is not None on each article; returns how many changed. Raises NotInLibraryError, changing nothing.

    Taking a bookmark away takes its passages and notes with it; undo gives them back.
    """
    wanted = {"read": read, "bookmarked": bookmarked, "archived": archived}
    columns = {name: int(value) for name, value in wanted.items() if value is not None}
    written = columns | ({"changed": 0} if read else {})
    with library.writing() as db:
        differs = " OR ".join(f"{name} <> {value}" for name, value in written.items()) or "0"
        sql = f"SELECT key FROM article WHERE key {rows.AMONG} AND ({differs})"
        keys = [key for (key,) in db.execute(sql, (json.dumps(rows.present(db, ids)),))]
        if not keys:
            return 0
        operations.remember(db, _deed(columns, len(keys)), keys, bookmarks=bookmarked is not None)
        settings = ", ".join(f"{name} = {value}" for name, value in written.items())
        db.execute(f"UPDATE article SET {settings} WHERE key {rows.AMONG}", (json.dumps(keys),))
        if bookmarked is False:
            with indexing.remarking(db, keys):
                db.executemany("DELETE FROM bookmark WHERE article = ?", [(key,) for key in keys])
        elif bookmarked:
            unless = "WHERE NOT EXISTS (SELECT 1 FROM bookmark WHERE article = ?1)"
            db.executemany(f"INSERT INTO bookmark (article, created) SELECT ?1, ?2 {unless}", [(key, now()) for key in keys])
        return len(keys)


def tag(library: Library, ids: Iterable[str], add: Sequence[str] = (), remove: Sequence[str] = ()) -> None:
    """Gives and takes tags; they are kept in lower case, white space as hyphens. Raises NotInLibraryError."""
    with library.writing() as db:
        keys = rows.present(db, ids)
        operations.remember(db, f"tag {counted(len(keys), 'article')}", keys, tags=True)
        rows.give_tags(db, keys, add)
        taken = [(key, rows.tag_name(name)) for key in keys for name in remove]
        db.executemany("DELETE FROM tag WHERE article = ? AND name = ?", taken)


def give(library: Library, id: str, tags: Sequence[str]) -> None:
    """As `tag`, without an operation to undo."""
    with library.writing() as db:
        rows.give_tags(db, rows.keys(db, [id]), tags)


def remove(library: Library, ids: Iterable[str]) -> int:
    """Takes articles out of every list; undo gives them back until `retention.sweep`. Returns how many. Raises NotInLibraryError."""
    with library.writing() as db:
        keys = rows.keys(db, ids)
        operations.remember(db, f"remove {counted(len(keys), 'article')}", keys)
        db.executemany("UPDATE article SET removed = ? WHERE key = ?", [(now(), key) for key in keys])
        return len(keys)


def take_apart(library: Library, id: str) -> None:
    """Takes a copy out from under the article it is folded under: it is a story of its own. Raises NotInLibraryError."""
    with library.writing() as db:
        (key,) = rows.keys(db, [id])
        operations.remember_story(db, "take 1 copy apart", key)
        stories.take_apart(db, key)


def place(library: Library, id: str) -> Place:
    """Where reading stopped; the beginning when it never began."""
    with library.reading() as db:
        found = db.execute("SELECT block, quote, offset FROM place JOIN article ON key = article WHERE id = ?", (id,)).fetchone()
    return Place(*found) if found else Place()


def keep_place(library: Library, id: str, place: Place) -> None:
    """Remembers where reading stopped. Raises NotInLibraryError."""
    with library.writing() as db:
        (key,) = rows.keys(db, [id])
        db.execute("INSERT OR REPLACE INTO place VALUES (?, ?, ?, ?)", (key, place.block, place.quote, place.offset))


def _deed(columns: dict[str, Any], many: int) -> str:
    words = {("read", 1): "read", ("read", 0): "unread", ("archived", 1): "archived", ("archived", 0): "not archived"}
    words |= {("bookmarked", 1): "bookmarked", ("bookmarked", 0): "not bookmarked"}
    return f"mark {counted(many, 'article')} {', '.join(words[pair] for pair in columns.items())}"
