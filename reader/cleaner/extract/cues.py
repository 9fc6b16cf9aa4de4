"""Phrases that hint at furniture, looked up fast: features for the scorer, never a reason to drop by themselves.

The table stands beside the weights that were learned with it; the rules that do drop are in `reader/rules`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from reader.text import spaceless
from reader.values import NamedTuple

ASK, RELATED, SOCIAL, OTHER = 1, 2, 4, 8
"""What a phrase hints at, as bits: asking for something, leading elsewhere, share or follow or comments, the rest."""
LONGEST = 400
"""Characters beyond which a leaf is not looked at: long paragraphs are judged by where they stand."""

_WORD = re.compile(r"[^\W\d_]+")


def _without_spaces(text: str) -> bool:
    return not text.isascii() and spaceless().search(text) is not None


def _first_word(text: str) -> str:
    found = _WORD.search(text)
    return found.group() if found else ""


class Cue(NamedTuple):
    """The bits found in one leaf, by the form in which the phrase stood."""

    whole: int = 0
    start: int = 0
    inside: int = 0


NONE = Cue()


class Cues:
    """An index over (form, bit, phrases) rows; form is `line`, `start` or `in`, the phrases are in lower case, one a line."""

    def __init__(self, rows: Iterable[tuple[str, int, str]]) -> None:
        self._lines: dict[str, int] = {}
        self._by_word: dict[str, list[tuple[str, bool, int]]] = {}
        self._cjk: list[tuple[str, bool, int]] = []
        for form, bit, phrases in rows:
            if form == "line":
                self._file_lines(phrases.splitlines(), bit)
            else:
                self._file_parts(phrases.splitlines(), form == "start", bit)
        self._first = frozenset(self._by_word)

    def _file_lines(self, phrases: list[str], bit: int) -> None:
        lines = self._lines
        for phrase in phrases:
            key = phrase.rstrip(": ")
            lines[key] = lines.get(key, 0) | bit

    def _file_parts(self, phrases: list[str], at_start: bool, bit: int) -> None:
        for phrase in phrases:
            word, _, _ = phrase.partition(" ")
            if not phrase.isascii() and _without_spaces(phrase):
                self._cjk.append((phrase, at_start, bit))
            elif word.isalpha() or (word := _first_word(phrase)):
                self._by_word.setdefault(word, []).append((phrase, at_start, bit))

    def find(self, lowered: str, words: frozenset[str], *, is_latin: bool = False) -> Cue:
        """The cues in a leaf. lowered: its text in lower case. words: the words of that. is_latin: it holds no others."""
        whole = self._lines.get(lowered.rstrip(": ."), 0) if len(lowered) < 60 else 0
        start = inside = 0
        sought = list(map(self._by_word.__getitem__, self._first & words))
        if not is_latin and _without_spaces(lowered):
            sought.append(self._cjk)
        for phrases in sought:
            for phrase, at_start, bit in phrases:
                if phrase in lowered:
                    if not at_start:
                        inside |= bit
                    elif lowered.find(phrase) < 3:
                        start |= bit
        return Cue(whole, start, inside) if whole or start or inside else NONE
