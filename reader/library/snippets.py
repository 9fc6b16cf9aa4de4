"""The text around the first match of a search, with the matches marked. Pure."""

from __future__ import annotations

import re
import unicodedata

from reader.library import terms
from reader.text import SPACELESS, fold, spaceless
from reader.typed_letters import TYPED_AS, either_way

BEFORE = 60
"""Characters shown before the first match."""
LENGTH = 200
"""Characters of a snippet."""
WORD = 30
"""Characters within which a space is looked for, so that no word is cut. Many scripts have no spaces."""


def pattern(words: tuple[str, ...]) -> re.Pattern[str] | None:
    """What matches any of `words` in text that `plain` made; None when there is nothing to look for."""
    found = [_one(word) for word in words]
    return re.compile("|".join(filter(None, found)), re.IGNORECASE) if any(found) else None


def _one(word: str) -> str:
    bare = plain(terms.as_typed(terms.composed(word.rstrip("*"))))
    if not bare.isascii() and spaceless().search(bare):  # nothing parts it from the words around it
        return r"\s*".join(map(re.escape, bare.split()))
    letter = terms.letter(bare)
    inner = f"[^{letter}]+".join(map(either_way, re.findall(f"[{letter}]+", bare)))
    if not inner:
        return ""
    more = f"(?-i:(?!{SPACELESS})[{letter}])"  # a letter that is a word of its own is no part of the one beside it
    return f"(?<!{more}){inner}" + (f"{more}*" if word.endswith("*") else f"(?!{more})")


def plain(text: str) -> str:
    """`text`, composed, without accents, as the index compares it, and of the same length: a letter that is typed as two stays as it is.
    So do all letters from kana on: there a part of a letter is no accent."""
    if text.isascii():
        return text
    return "".join(map(_plain, text))


def _plain(char: str) -> str:
    typed = TYPED_AS.get(char, char)
    return char if len(typed) > 1 else typed if typed >= "\u3040" else unicodedata.normalize("NFD", typed)[0]


def snippet(text: str, wanted: re.Pattern[str] | None) -> tuple[tuple[str, bool], ...]:
    """About LENGTH characters of `text` from shortly before its first match on, in pieces: (text, whether it is a match).

    Without a match (it is in the title) the beginning. An ellipsis stands where something was left off.
    """
    first = wanted.search(plain(text)) if wanted else None
    begin = _word_start(text, max(0, first.start() - BEFORE)) if first else 0
    window = text[begin : begin + LENGTH]
    window = fold(window if begin + LENGTH >= len(text) else _whole_words(window))
    pieces: list[tuple[str, bool]] = []
    at = 0
    for match in wanted.finditer(plain(window)) if wanted else ():
        pieces += [(window[at : match.start()], False), (window[match.start() : match.end()], True)]
        at = match.end()
    pieces.append((window[at:], False))
    ends = [("… ", False)] if begin else []
    rest = [(" …", False)] if begin + LENGTH < len(text) else []
    return tuple(piece for piece in [*ends, *pieces, *rest] if piece[0])


def _word_start(text: str, at: int) -> int:
    space = text.find(" ", at, at + WORD)
    return at if not at or space < 0 else space + 1


def _whole_words(window: str) -> str:
    space = window.rfind(" ", len(window) - WORD)
    return window[:space] if space > 0 else window
