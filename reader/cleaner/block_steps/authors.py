"""What a page says of its authors behind the story. Nothing here knows HTML."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from reader.cleaner.block_steps.signals import ends_sentence, has_speech, is_prose, says_what, with_role
from reader.cleaner.normal_form import normal
from reader.cleaner.passages import Passage
from reader.cleaner.phrasebook import Phrase
from reader.cleaner.pipeline import Context, Cut
from reader.models import Kind

LAST_LINES = 4
"""So many passages at the end may say who wrote it."""

SHORTEST_BIO, LONGEST_BIO = 5, 100
"""Shortest and longest passage, in words, that says who wrote it."""

_IN_NAME = r"[\w\u0900-\u0963\u0966-\u0dff.'’-]{0,30}"
"""The rest of a name's word: the vowel signs of Indian scripts are no letters to `\\w`."""


def author_lines(passages: Sequence[Passage], context: Context) -> Iterator[Cut]:
    """What the page says of its authors behind the last sentence: a name, and what that person is; in any language where it is the
    name in the byline."""
    authors = [normal(name) for name in context.authors if " " in name]
    for passage in reversed(passages[-LAST_LINES:]):
        if _says_who(passage, authors) and not has_speech(passage, context):
            yield Cut(passage, Kind.AUTHOR_BIO, "author", reason="it begins with the author's name, and nothing of the story follows")
        elif bio := _bio(passage, context):
            yield Cut(passage, bio.kind, bio.id)
        elif is_prose(passage):
            return


def _bio(passage: Passage, context: Context) -> Phrase | None:
    """The phrase that says of the name at the head of a passage what that person is, where it does not go on to tell what they said."""
    hits = with_role(passage, context, "bio")
    if not hits or passage.is_laid_out or passage.size > hits[0].phrase.reach or not _name_first().match(passage.text):
        return None
    return None if says_what(passage, hits[0], context) else hits[0].phrase


def _says_who(passage: Passage, authors: Sequence[str]) -> bool:
    """A sentence that begins with one of these names."""
    if not any(passage.plain.startswith(f"{name} ") for name in authors):
        return False
    return not passage.is_laid_out and SHORTEST_BIO <= passage.size <= LONGEST_BIO and ends_sentence(passage)


@cache
def _name_first() -> re.Pattern[str]:
    """A name at the head of a passage: up to four words, behind the first of which none begins with a small letter of the Latin, Greek
    or Cyrillic alphabet. Made when first asked: few pages have a bio, and so many letters take a millisecond."""
    small = "a-z" + "".join(filter(str.islower, map(chr, (*range(0xDF, 0x530), *range(0x1E00, 0x2000)))))
    particle, more = r"(?: (?:de|van|von|der|del|da|la|bin|al))?", rf"(?: [^\W\d_{small}]{_IN_NAME}){{1,3}}"
    return re.compile(rf"[*•–—-]? ?(?:(?:Dr|Prof)\. )?[^\W\d_]{_IN_NAME}{particle}{more},? ")
