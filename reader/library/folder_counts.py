"""How many unread articles stand in each folder: as many as its list shows (`conditions.selection`), for all folders at once.

A query for each would take its time with every folder; here the unread articles are looked through once, and of the copies of one story
those alone of which one is unread.
"""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Mapping

from reader.library import rows
from reader.library.connection import Library

_UNREAD = f"""
    SELECT DISTINCT folder, article.key, story, iif(story IS NULL, NULL, {rows.TOP})
    FROM article CROSS JOIN entry ON entry.article = article.key JOIN feed ON feed.key = entry.feed
    WHERE read = 0 AND article.removed = 0 AND archived = 0 AND folder <> ''
"""
_COPIES = f"""
    SELECT DISTINCT folder, article.key, story
    FROM article CROSS JOIN entry ON entry.article = article.key JOIN feed ON feed.key = entry.feed
    WHERE article.removed = 0 AND folder <> '' AND (story {rows.AMONG} OR article.key {rows.AMONG})
"""


def unread(library: Library) -> dict[str, int]:
    """By folder, with those inside it; folders without any are left out. What stands in two papers of a folder counts once, and a copy that
    is folded under an article of the folder not at all.
    """
    with library.reading() as db:
        inside: defaultdict[str, set[int]] = defaultdict(set)
        folded: dict[int, tuple[int, int]] = {}
        for folder, key, story, top in db.execute(_UNREAD).fetchall():
            for each in _around(folder):
                inside[each].add(key)
            if top is not None:
                folded[key] = story, top
        hidden = _hidden(db, inside, folded) if folded else {}
    counts = {folder: len(keys) - len(hidden.get(folder, ())) for folder, keys in inside.items()}
    return {folder: count for folder, count in counts.items() if count}


def _hidden(db: sqlite3.Connection, inside: Mapping[str, set[int]], folded: Mapping[int, tuple[int, int]]) -> dict[str, set[int]]:
    """The folded articles that the list of each folder does not show: the one on top stands there, or a copy that came before.

    folded: the story and the one on top of each.
    """
    stories = json.dumps([story for story, _ in folded.values()])
    tops = json.dumps([top for _, top in folded.values()])
    there: defaultdict[str, set[int]] = defaultdict(set)
    first: dict[tuple[str, int], int] = {}
    for folder, key, story in db.execute(_COPIES, (stories, tops)):
        for each in _around(folder):
            there[each].add(key)
            if story is not None:
                first[each, story] = min(key, first.get((each, story), key))
    return {
        folder: {key for key in keys & folded.keys() if folded[key][1] in there[folder] or first[folder, folded[key][0]] != key}
        for folder, keys in inside.items()
    }


def _around(folder: str) -> Iterator[str]:
    """A folder and those that it lies in: `World/Europe`, `World`."""
    while folder:
        yield folder
        folder = folder.rpartition("/")[0]
