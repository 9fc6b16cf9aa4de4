"""What a site says word for word in many articles: remembered, so that the cleaner can be told that it is no article's own.

Only the first and the last paragraphs of a text are looked at: that is where sites ask and sign off, while a sentence of background
in the middle may well be in every report of an affair.
"""

from __future__ import annotations

import sqlite3
import zlib

from reader.library.connection import Library
from reader.models import Article, Paragraph, block_text
from reader.text import fold

ENOUGH = 3
"""Different stories of one site in which a sentence must have stood."""
FIRST, LAST = 1, 3
"""Paragraphs at the two ends that are looked at."""
MOST = 400
"""Sentences of one site that the cleaner is told."""


def note(db: sqlite3.Connection, key: int, article: Article, *, renewed: bool) -> None:
    """Notes the sentences at the ends of `article`; those that have stood in ENOUGH stories by now are the site's furniture.

    Copies folded under another are not counted: one story in three sections says everything three times. renewed: the article had a
    text before, whose sentences count no more.
    """
    host, story = db.execute("SELECT host, story FROM article WHERE key = ?", (key,)).fetchone()
    if not host or story is not None:
        return
    if renewed:
        db.execute("DELETE FROM memory WHERE article = ?", (key,))
    for sentence in _ends(article):
        digest = zlib.crc32(sentence.encode("utf-8", "replace"))
        db.execute("INSERT OR IGNORE INTO memory VALUES (?, ?, ?)", (host, digest, key))
        sql = "SELECT 1 FROM memory JOIN article ON key = article WHERE memory.host = ? AND digest = ? AND story IS NULL LIMIT ?"
        if len(db.execute(sql, (host, digest, ENOUGH)).fetchall()) == ENOUGH:
            db.execute("INSERT OR IGNORE INTO furniture VALUES (?, ?)", (host, sentence))


def of(library: Library, host: str) -> frozenset[str]:
    """The sentences that `host` says in many articles: what the cleaner takes as its `memory`."""
    with library.reading() as db:
        return frozenset(row[0] for row in db.execute("SELECT sentence FROM furniture WHERE host = ? LIMIT ?", (host, MOST)))


def _ends(article: Article) -> list[str]:
    """The longer sentences of the first and last paragraphs, each once."""
    from reader.cleaner.block_steps.sentences import memorable

    paragraphs = [fold(block_text(block)) for block in article.blocks if isinstance(block, Paragraph)]
    ends = paragraphs if len(paragraphs) <= FIRST + LAST else paragraphs[:FIRST] + paragraphs[-LAST:]
    return list(dict.fromkeys(sentence for text in ends for sentence in memorable(text)))
