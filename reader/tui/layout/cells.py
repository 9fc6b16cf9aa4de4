"""Text measured in terminal cells: a wide character takes two, a combining mark none.

Vowel signs that stand beside their letter (of India, Burma, Cambodia …) take one cell in many terminals and none in others; in the same way
the skin colour of an emoji takes two or none. `width` counts all that they may take, so that no word is pushed over the edge;
`painted_width` counts none.
"""

from __future__ import annotations

import re
import unicodedata

from rich.cells import cell_len, get_character_cell_size

_SIMPLE = re.compile(
    "[ -~\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0377\u0391-\u0482\u048a-\u0527\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2500-\u25fc]*\\Z"
)
"""Text of one-cell characters only: Latin, Greek, Cyrillic, punctuation, currency, lines and blocks."""
_COLOURED = re.compile("\ufe0f|\u200d(?=[\u2190-\u2bff\U0001f000-\U0001faff])")
"""The sign that asks for a coloured form, and the joiner before a picture sign."""
_BESIDE = re.compile("[\u0903-\u0dff\u0f3e-\u109f\u1700-\u1cf7\ua823-\uabec\U00011000-\U0001172b\U0001f3fb-\U0001f3ff]")
"""Finds characters on whose width terminals do not agree."""
_LOOSE = " ,;:-–—\u00a0"


def width(text: str) -> int:
    """How many cells `text` takes at most as it is drawn."""
    if simple(text):
        return len(text)
    return painted_width(text) + (sum(map(beside, text)) if _BESIDE.search(text) else 0)


def painted_width(text: str) -> int:
    """How many cells `text` takes at least as it is drawn, which is what Textual counts."""
    return cell_len(drawn(text))


def beside(char: str) -> int:
    """The cells that a character which belongs to the one before may take itself, where Textual counts none; 0 for all others."""
    if "\U0001f3fb" <= char <= "\U0001f3ff":
        return 2
    return int(unicodedata.category(char) == "Mc" and get_character_cell_size(char) == 0)


def drawn(text: str) -> str:
    """`text` as it goes to the terminal: without what asks for a coloured sign, or for one sign made of several.

    Terminals do not agree how many cells those take: the row would shift, and cells of what stood there before stay. The signs
    themselves and the joiners of scripts are drawn as they are.
    """
    return text if text.isascii() else _COLOURED.sub("", text)


def simple(text: str) -> bool:
    """Whether every character of `text` takes one cell (it may also take one when this is false)."""
    return text.isascii() or _SIMPLE.match(text) is not None


def cut(text: str, cells: int, ellipsis: str = "…") -> str:
    """`text` in at most `cells` cells; what is cut ends in an ellipsis, without a loose space, comma or dash before it."""
    if width(text) <= cells:
        return text
    if cells <= 0:
        return ""
    return head(text, cells - width(ellipsis)).rstrip(_LOOSE) + ellipsis


def char_cells(char: str) -> int:
    """Cells of one character, never too few."""
    return 0 if char == "\ufe0f" else get_character_cell_size(char) or beside(char)


def head(text: str, cells: int) -> str:
    """The longest beginning of `text` that takes at most `cells` cells, never half a wide character."""
    if cells <= 0:
        return ""
    if simple(text):
        return text[:cells]
    used = 0
    for index, char in enumerate(text):
        used += char_cells(char)
        if used > cells:
            return text[:index]
    return text


def window(text: str, start: int, cells: int) -> str:
    """The part of `text` that shows between cell `start` and `start + cells`; a halved wide character becomes a space."""
    if simple(text):
        return text[start : start + cells]
    before = head(text, start)
    rest = text[len(before) :]
    if width(before) < start and rest:
        rest = " " * (char_cells(rest[0]) - (start - width(before))) + rest[1:]
    return head(rest, cells)


def right_to_left(text: str) -> bool:
    """Whether the first strong character of `text` is written from right to left."""
    if text.isascii():
        return False
    for char in text:
        direction = unicodedata.bidirectional(char)
        if direction in ("R", "AL"):
            return True
        if direction == "L":
            return False
    return False
