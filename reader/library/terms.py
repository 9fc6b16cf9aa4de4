"""From what a person types to terms, and from terms to what the full-text index can be asked: every one quoted, bounded, never syntax.
Pure.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from reader.text import SPACELESS, spaceless
from reader.typed_letters import ACCENTED, POINTS, TYPED_AS, has_points

MOST_TERMS = 32
MOST_BYTES = 1_000

_TERM = re.compile(r'(?P<minus>-?)(?:(?P<field>[a-z]+):)?(?:(?P<open>")(?P<phrase>[^"]*)(?P<close>"?)|(?P<word>\S+))', re.IGNORECASE)
_ASCII = re.compile(r"[\w*]+|\S")
_LETTER = re.compile(r"\w")
_MARKED = re.compile("[\u0900-\u109f\u1780-\u17ff]")
"""Letters and vowels of the scripts of India and those derived from them, where most vowels are marks, and words differ by these alone."""
_ACCENTED = re.compile(f"[{ACCENTED}]")
"""Letters whose accents the index does not take off itself, as it does with Latin ones."""
_POINTS = re.compile(f"[{POINTS}]+")
_KEPT_OTHERWISE = re.compile(f"[{_MARKED.pattern[1:-1]}{ACCENTED}{POINTS}]")
_PRIVATE = 0xE000
"""The first character for private use."""


@dataclass(frozen=True, slots=True)
class Term:
    """A word or a phrase as it was typed."""

    value: str
    field: str = ""
    """What stands before its colon, in small letters."""
    minus: str = ""
    """`-` where it is to leave out what it means."""
    quotes: str = ""
    """Those around a phrase, of which the second may be missing."""


def typed(text: str) -> Iterator[Term]:
    """The terms of a search, or of a rule: words, "phrases" and `field:` with either, each with a minus before it or without."""
    for match in _TERM.finditer(text):
        minus, field, opened, phrase, closed, word = match.groups(default="")
        yield Term(phrase or word, field.lower(), minus, opened + closed)


def spaced(text: str) -> str:
    """`text` as the index keeps it: every character of a script without spaces as a word of its own, every vowel that is a mark as a
    letter, and letters for which people type others as what they type. The index takes marks for gaps between words: without this
    मोदी and मुद्दा would both begin with the words म and द.
    """
    if text.isascii():
        return text
    text = composed(text)
    if not _KEPT_OTHERWISE.search(text):
        return spaceless().sub(_apart, text)
    text = as_typed(text)
    if not _MARKED.search(text):
        return spaceless().sub(_apart, text)
    return spaceless().sub(_apart, text).translate(_vowels())


def composed(text: str) -> str:
    """`text` with each accent composed with its letter, and each letter of Korean with its parts: some programs write them apart."""
    return text if text.isascii() or unicodedata.is_normalized("NFC", text) else unicodedata.normalize("NFC", text)


def _apart(run: re.Match[str]) -> str:
    return f" {' '.join(run.group())} "


def _bare(accented: re.Match[str]) -> str:
    return TYPED_AS.get(accented.group()) or unicodedata.normalize("NFD", accented.group())[0]


def as_typed(word: str) -> str:
    """`word` as people type it: other letters for those of `TYPED_AS`, and no accents and points where the index does not take them off
    itself."""
    return _ACCENTED.sub(_bare, _POINTS.sub("", word))


@cache
def _vowels() -> dict[int, int]:
    """Vowels that are marks, and the character for private use that stands for each in the index."""
    marks = (mark for mark in range(0x0900, 0x1800) if _MARKED.match(chr(mark)) and unicodedata.category(chr(mark)) in ("Mn", "Mc"))
    return {mark: _PRIVATE + mark - 0x0900 for mark in marks}


def letter(word: str) -> str:
    """What words are made of in the script of `word`, for a class of characters in an expression."""
    marks = "".join(map(chr, _vowels())) if _MARKED.search(word) else POINTS if has_points(word) else ""
    return rf"\w{marks}"


def words(text: str) -> list[str]:
    """The words of a text and the marks between them; a star with letters beside it is a part of their word. In scripts without spaces
    every letter is a word."""
    return (_ASCII if text.isascii() else _word()).findall(text)


@cache
def _word() -> re.Pattern[str]:
    return re.compile(rf"{SPACELESS}|(?:(?!{SPACELESS})[\w{''.join(map(chr, _vowels()))}*])+|\S")


def match(words: tuple[str, ...], title: tuple[str, ...] = (), without: tuple[str, ...] = ()) -> str:
    """The FTS5 expression for all of `words`, all of `title` in the title, and none of `without`; "" when none can match.

    A term that holds no letter or digit is left out: the index has nothing to say about it.
    """
    wanted = [quoted(word) for word in words if _LETTER.search(word)]
    wanted += [f"title : {quoted(word)}" for word in title if _LETTER.search(word)]
    if not wanted:
        return ""
    unwanted = any_of(without)
    expression = " AND ".join(wanted[:MOST_TERMS])
    return f"({expression}) NOT ({unwanted})" if unwanted else expression


def any_of(words: tuple[str, ...]) -> str:
    """The FTS5 expression for at least one of `words`; "" when the index has nothing to say about any."""
    return " OR ".join([quoted(word) for word in words if _LETTER.search(word)][:MOST_TERMS])


def quoted(word: str) -> str:
    """One term as an FTS5 string; a star at its end asks for words that begin so."""
    bare = word.rstrip("*")
    return '"' + spaced(bare).replace('"', '""').replace("\x00", "") + '"' + ("*" if bare != word else "")
