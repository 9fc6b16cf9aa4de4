"""Where lines break. Answers are offsets into the text, so that styles are cut only for the lines that are seen."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TypeAlias

from reader.tui.layout.cells import beside, char_cells, simple, width

Break: TypeAlias = tuple[int, int]
"""Start and end of a line's text, the spaces at its end left out."""

_WORDS_ABOVE = 5
"""A lonely last word gets company from the line above, if that has at least this many words."""
_NEVER_FIRST = frozenset("、。，．・：；？！）］｝〉》」』】〕〗”’…ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ,.!?:;)]}")
_NEVER_LAST = frozenset("（［｛〈《「『【〔〖“‘([{")


def breaks(text: str, cells: int) -> list[Break]:
    """The lines of one paragraph at a width of `cells`; at least one line, also for an empty text.

    Breaks stand at spaces (never at a no-break space), after a hyphen or dash between letters, and between wide characters.
    A word longer than a line is broken where the line ends.
    """
    cells = max(1, cells)
    if "\n" in text:
        return _by_line(text, cells)
    found = _narrow(text, cells) if simple(text) else _wide(text, cells)
    return _lend(text, found, cells) or [(0, 0)]


def balanced(text: str, cells: int) -> list[Break]:
    """The lines of a headline: as few as at `cells`, and as even as that allows."""
    best = breaks(text, cells)
    if len(best) == 1:
        return best
    low, high = max(1, width(text) // len(best) - 1), cells
    while low < high:
        middle = (low + high) // 2
        tried = _narrow(text, middle) if simple(text) else _wide(text, middle)
        if len(tried) > len(best) or _splits_word(text, tried):
            low = middle + 1
        else:
            best, high = tried, middle
    return best


def _by_line(text: str, cells: int) -> list[Break]:
    found, at = [], 0
    for line in text.split("\n"):
        found += [(start + at, end + at) for start, end in breaks(line, cells)]
        at += len(line) + 1
    return found


@lru_cache(maxsize=64)
def _pattern(cells: int) -> re.Pattern[str]:
    return re.compile(rf"[^\n]{{1,{cells}}}(?: +|$|(?<=[^\W\d_][-–—])(?=[^\W\d_]))|[^\n]{{1,{cells}}}")


def _narrow(text: str, cells: int) -> list[Break]:
    found = []
    for match in _pattern(cells).finditer(text):
        start, end = match.span()
        while end > start and text[end - 1] == " ":
            end -= 1
        if end > start:
            found.append((start, end))
    return found


def _wide(text: str, cells: int) -> list[Break]:
    """As `_narrow`, character by character, with the width of each."""
    found: list[Break] = []
    start = used = 0
    stop = -1
    for index, char in enumerate(text):
        size = char_cells(char)
        if index > start and char != " " and _may_break(text, index):
            stop = index
        while used + size > cells and char != " " and index > start:
            end = stop if stop > start else _before_letter(text, start, index)
            found.append(_trimmed(text, start, end))
            start, stop = end, -1
            used = sum(map(char_cells, text[start:index]))
        used += size
    if text[start:].strip(" "):
        found.append(_trimmed(text, start, len(text)))
    return [line for line in found if line[1] > line[0]]


def _before_letter(text: str, start: int, index: int) -> int:
    """Where a line without a place to break ends: before the letter to which the sign at `index` belongs."""
    end = index
    while end > start + 1 and (char_cells(text[end]) == 0 or beside(text[end])):
        end -= 1
    return end if end > start + 1 or not beside(text[index]) else index


def _may_break(text: str, index: int) -> bool:
    before, after = text[index - 1], text[index]
    if before == " ":
        return True
    if after in _NEVER_FIRST or before in _NEVER_LAST:
        return False
    if char_cells(after) == 0 or beside(after) or before == "\u200d":
        return False
    return char_cells(before) == 2 or char_cells(after) == 2


def _trimmed(text: str, start: int, end: int) -> Break:
    while start < end and text[start] == " ":
        start += 1
    while end > start and text[end - 1] == " ":
        end -= 1
    return start, end


def _lend(text: str, lines: list[Break], cells: int) -> list[Break]:
    """The same lines, the last word of the line above moved down to a lonely last word."""
    if len(lines) < 2:
        return lines
    (start, end), (last, stop) = lines[-2:]
    above = text[start:end]
    if " " in text[last:stop] or above.count(" ") < _WORDS_ABOVE - 1:
        return lines
    lent = start + above.rfind(" ") + 1
    if width(text[lent:stop]) > cells:
        return lines
    return [*lines[:-2], (start, _trimmed(text, start, lent)[1]), (lent, stop)]


def _splits_word(text: str, lines: list[Break]) -> bool:
    return any(end < len(text) and text[end] != " " and text[end - 1].isalnum() and text[end].isascii() for _, end in lines)
