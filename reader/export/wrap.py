"""Lines of a width: counted in terminal columns, broken at spaces only, so that no address and no word is ever cut."""

from __future__ import annotations

import re
import unicodedata

_INSIDE_SYLLABLES = re.compile("[\u1160-\u11ff\ud7b0-\ud7ff]")
"""Vowels and final consonants of Korean syllables that are spelt letter by letter: the first letter takes the two columns of the whole."""


def columns(text: str) -> int:
    """How many terminal columns `text` takes: wide East Asian characters take two, combining marks none.

    It is the same on every machine. The screen has a measure of its own, `cells.width`, which must agree with Textual's; for the text of
    articles the two give the same.
    """
    if text.isascii():
        return len(text)
    return sum(_columns(char) for char in text)


def _columns(char: str) -> int:
    if unicodedata.category(char) in ("Mn", "Me", "Cf") or _INSIDE_SYLLABLES.match(char):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def wrapped(text: str, width: int) -> list[str]:
    """`text` as lines of at most `width` columns; its own newlines stay. 0 does not wrap; an over-long word gets a line of its own.

    Text without spaces (Chinese, Japanese) is broken between wide characters.
    """
    lines: list[str] = []
    for line in text.split("\n"):
        if width <= 0 or columns(line) <= width:
            lines.append(line)
        else:
            lines += _broken(line, width)
    return lines


def _broken(line: str, width: int) -> list[str]:
    lines, current, taken = [], "", 0
    for piece, gap in _pieces(line):
        size = columns(piece)
        if current and taken + len(gap) + size > width:
            lines.append(current)
            current, taken = "", 0
        lead = gap if current else ""
        current += lead + piece
        taken += len(lead) + size
    return [*lines, current] if current else lines


def _pieces(line: str) -> list[tuple[str, str]]:
    """(piece, the gap before it): words, and single wide characters, before which there is no gap."""
    pieces: list[tuple[str, str]] = []
    for word in filter(None, line.split(" ")):
        gap = " "
        start = 0
        for index, char in enumerate(word):
            if not char.isascii() and unicodedata.east_asian_width(char) in "WF" and unicodedata.category(char)[0] == "L" and index > start:
                pieces.append((word[start:index], gap))
                gap, start = "", index
        pieces.append((word[start:], gap))
    return pieces
