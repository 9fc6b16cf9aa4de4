"""Making articles findable: each has one row of words in the index, under its rank. Rows of replaced texts stay, and are passed over."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from reader.library import packing, terms
from reader.library.timestamps import ROOM, rank
from reader.text import fold

INDEX = "INSERT INTO concordance (rowid, title, body) VALUES (?, ?, ?)"
TOGETHER = 200
"""Articles whose words are written into the index at once when it is made anew."""
NEXT = "next_concordance"
"""The index that is being made anew. If the program is killed meanwhile, the next run goes on with it: rows are known by their ranks."""
PAGES = 500
"""About how many pages of the index are merged at once."""
LOWEST = -1 << 63
_WRITTEN_OTHERWISE = (("\u0900", "\u10a0"), ("\u1780", "\u1800"))
"""From Devanagari to Burmese, and Khmer. Before version 8 the index took their vowels for spaces, and whole runs of Lao, Tibetan, Burmese
and Khmer for one word."""

_ACCENTED = (("\u0370", "\u0530"), ("\u1f00", "\u2000"))
"""Greek and Cyrillic. Before version 9 the index told letters with accents from those without, and ё from е."""


def index(db: sqlite3.Connection, key: int, title: str, text: str) -> None:
    """Makes the words of an article findable, under a new rank. The row under its old rank is passed over from now on."""
    db.execute(INDEX, index_row(db, key, title, text))


def index_row(db: sqlite3.Connection, key: int, title: str, text: str) -> tuple[int, str, str]:
    """Gives an article a new rank and returns its row for INDEX. Many rows are best written together: whenever a row of another table
    is begun, the index writes out what it holds, and many small pieces cost more than one large one.
    """
    before, published, added = db.execute("SELECT rank, published, added FROM article WHERE key = ?", (key,)).fetchone()
    is_there = before >> 20 == rank(published, added, 0) >> 20
    free = next(_free(db, before - before % ROOM), None) if is_there else None
    if free is None:
        free = place(db, published, added, numbers(db)[0])
    db.execute("UPDATE article SET rank = ? WHERE key = ?", (free, key))
    return free, terms.spaced(title), terms.spaced(_findable(text, remarks(db, key)))


def place(db: sqlite3.Connection, published: int | None, added: int, number: int) -> int:
    """The rank of an article with a running number, or the next free one: numbers come round, and many feeds give days without times."""
    first = rank(published, added, number)
    while (free := next(_free(db, first), None)) is None:
        first += ROOM
    return free


def _free(db: sqlite3.Connection, first: int) -> Iterator[int]:
    """The free ranks from `first` on, as many as are reserved for one article: those that neither an article nor a row of the index has."""
    sql = "SELECT rank FROM article WHERE rank BETWEEN ?1 AND ?2 UNION ALL SELECT id FROM concordance_docsize WHERE id BETWEEN ?1 AND ?2"
    taken = {found for (found,) in db.execute(sql, (first, first + ROOM - 1))}
    return (each for each in range(first, first + ROOM) if each not in taken)


def numbers(db: sqlite3.Connection, many: int = 1) -> range:
    """The next `many` running numbers of ranks: reserved at once, because writing each down costs as much as storing it."""
    db.execute("INSERT INTO counter VALUES ('rank', ?1) ON CONFLICT (name) DO UPDATE SET value = value + ?1", (many,))
    last = int(db.execute("SELECT value FROM counter WHERE name = 'rank'").fetchone()[0])
    return range(last - many + 1, last + 1)


def text(db: sqlite3.Connection, key: int) -> str:
    """What can be found and shown of an article: its clean text, else the words that its feed gave; "" where that is damaged."""
    found = db.execute("SELECT body FROM text WHERE article = ?", (key,)).fetchone()
    try:
        if found:
            return packing.unpacked_article(found[0]).text
    except packing.BROKEN:
        pass
    return entry_text(db, key)


def entry_text(db: sqlite3.Connection, key: int) -> str:
    """The words that came with an entry, for finding and showing them before it is cleaned; "" when none did, or they are damaged."""
    from reader.feeds.plain import plain

    found = db.execute("SELECT body FROM source WHERE article = ? AND origin = 'feed'", (key,)).fetchone()
    try:
        return plain(packing.unpacked(found[0]).decode("utf-8", "replace")) if found else ""
    except zlib.error:
        return ""


def remarks(db: sqlite3.Connection, key: int) -> list[tuple[str, str]]:
    """What the reader kept of an article and wrote about it: (passage, note), each "" where there is none."""
    return db.execute("SELECT quote, note FROM bookmark WHERE article = ? AND (quote <> '' OR note <> '') ORDER BY key", (key,)).fetchall()


@contextmanager
def remarking(db: sqlite3.Connection, keys: Iterable[int]) -> Iterator[None]:
    """Indexes articles anew if passages that are kept of them, or notes on them, change meanwhile, and other words can be found by that."""
    before = {key: remarks(db, key) for key in keys}
    yield
    for key, remarked in before.items():
        after = remarks(db, key)
        if after != remarked and _findable(words := text(db, key), after) != _findable(words, remarked):
            _index_all(db, [key])


def _findable(text: str, remarked: Iterable[tuple[str, str]]) -> str:
    """The words of a text, of the notes on it, and of kept passages that do not stand in it."""
    folded = fold(text) if remarked else ""
    return "\n\n".join([text, *(each for quote, note in remarked for each in (note, "" if fold(quote) in folded else quote) if each)])


def begin_next(db: sqlite3.Connection) -> None:
    """Makes the index that is to take the place of the one there is, empty, unless somebody has begun it already."""
    if not is_begun(db):
        (sql,) = db.execute("SELECT sql FROM sqlite_schema WHERE name = 'concordance'").fetchone()
        db.execute(f"CREATE VIRTUAL TABLE {NEXT} {sql[sql.index('USING') :]}")


def is_begun(db: sqlite3.Connection) -> bool:
    """Whether there is an index in the making; there is none any more when another program was quicker."""
    return db.execute("SELECT 1 FROM sqlite_schema WHERE name = ?", (NEXT,)).fetchone() is not None


def continue_next(db: sqlite3.Connection, after: int, many: int) -> int | None:
    """Writes the words of some articles into the next index, under their ranks: at most `many` (-1: all) of those that it lacks, beginning
    above the rank `after`. Returns the rank of the last one; None where there was nothing left to do.
    """
    sql = f"SELECT key, rank, title FROM article WHERE rank > ? AND rank NOT IN (SELECT id FROM {NEXT}_docsize) ORDER BY rank LIMIT ?"
    found = db.execute(sql, (after, many)).fetchall()
    words = [(rank, terms.spaced(title), terms.spaced(_findable(text(db, key), remarks(db, key)))) for key, rank, title in found]
    db.executemany(f"INSERT INTO {NEXT} (rowid, title, body) VALUES (?, ?, ?)", words)
    return found[-1][1] if found else None


def merge_next(db: sqlite3.Connection, *, first: bool) -> bool:
    """Merges some pieces of the next index (https://sqlite.org/fts5.html#the_merge_command). Whether there may be more to merge."""
    before = db.total_changes
    db.execute(f"INSERT INTO {NEXT} ({NEXT}, rank) VALUES ('merge', ?)", (-PAGES if first else PAGES,))
    return db.total_changes - before > 1


def change_over(db: sqlite3.Connection) -> None:
    """Adds to the next index what came meanwhile, and puts it in the place of the old one."""
    continue_next(db, LOWEST, -1)
    db.execute("DROP TABLE concordance")
    db.execute(f"ALTER TABLE {NEXT} RENAME TO concordance")


def renew_what_is_written_otherwise(db: sqlite3.Connection) -> None:
    """Indexes articles anew whose script the index takes apart otherwise by now. The index itself says which; where there are none, asking
    it is all that is done.
    """
    _renew(db, "term >= ? AND term < ?", _WRITTEN_OTHERWISE)


def renew_what_has_accents(db: sqlite3.Connection) -> None:
    """As `renew_what_is_written_otherwise`, for those in which the index still tells accents."""
    db.execute("CREATE VIRTUAL TABLE temp.words USING fts5vocab('main', 'concordance', 'row')")
    found = [term for span in _ACCENTED for (term,) in db.execute("SELECT term FROM temp.words WHERE term >= ? AND term < ?", span)]
    db.execute("DROP TABLE temp.words")
    _renew(db, "term = ?", [(term,) for term in found if terms.spaced(term) != term])


def renew_what_is_typed_otherwise(db: sqlite3.Connection) -> None:
    """As `renew_what_is_written_otherwise`, for those with letters that people type as others."""
    db.execute("CREATE VIRTUAL TABLE temp.words USING fts5vocab('main', 'concordance', 'row')")
    found = [term for (term,) in db.execute("SELECT term FROM temp.words") if terms.as_typed(term) != term]
    db.execute("DROP TABLE temp.words")
    _renew(db, "term = ?", [(term,) for term in found])


def renew_what_was_taken_apart(db: sqlite3.Connection) -> None:
    """As `renew_what_is_written_otherwise`, for Hebrew and Arabic, whose points the index took for spaces, and for Korean in parts of
    letters."""
    _renew(db, "term >= ? AND term < ?", (("\u0590", "\u0700"), ("\u1100", "\u1200")))


def renew_what_has_remarks(db: sqlite3.Connection) -> None:
    """Indexes articles anew whose notes or kept passages have words that the index lacks."""
    found = [key for (key,) in db.execute("SELECT DISTINCT article FROM bookmark WHERE quote <> '' OR note <> '' ORDER BY article")]
    _index_all(db, [key for key in found if _findable(words := text(db, key), remarks(db, key)) != words])


def _renew(db: sqlite3.Connection, which: str, values: Iterable[tuple[str, ...]]) -> None:
    """Indexes articles anew that have a word for which the SQL condition `which` holds with any of `values`."""
    db.execute("CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab('main', 'concordance', 'instance')")
    sql = f"SELECT DISTINCT key FROM temp.vocabulary CROSS JOIN article ON article.rank = vocabulary.doc WHERE {which} ORDER BY rank"
    found = dict.fromkeys(key for each in values for (key,) in db.execute(sql, each).fetchall())
    db.execute("DROP TABLE temp.vocabulary")
    _index_all(db, list(found))


def _index_all(db: sqlite3.Connection, keys: Sequence[int]) -> None:
    for first in range(0, len(keys), TOGETHER):
        db.executemany(INDEX, [_row(db, key) for key in keys[first : first + TOGETHER]])


def _row(db: sqlite3.Connection, key: int) -> tuple[int, str, str]:
    (title,) = db.execute("SELECT title FROM article WHERE key = ?", (key,)).fetchone()
    return index_row(db, key, title, text(db, key))
