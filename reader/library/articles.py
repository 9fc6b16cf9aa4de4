"""Articles in the library: the names by which the rest of the program knows them, gathered from the modules that do the work."""

from __future__ import annotations

from reader.library.lists import count, count_unread, find, headline, headlines, headlines_of, ids, tags, with_text
from reader.library.states import give, keep_place, mark, place, remove, tag, take_apart
from reader.library.storing import addresses, store, typed
from reader.library.texts import article, is_outdated, is_private, keep_page, known, origin, page, revisions, stays, text_from, unpacked

__all__ = [
    "addresses",
    "article",
    "count",
    "count_unread",
    "find",
    "give",
    "headline",
    "headlines",
    "headlines_of",
    "ids",
    "is_outdated",
    "is_private",
    "keep_page",
    "keep_place",
    "known",
    "mark",
    "origin",
    "page",
    "place",
    "remove",
    "revisions",
    "stays",
    "store",
    "tag",
    "tags",
    "take_apart",
    "text_from",
    "typed",
    "unpacked",
    "with_text",
]
