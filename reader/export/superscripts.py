"""Numbers and signs that stand above or below the line, in plain text: a note’s number must not run into the word before it."""

from __future__ import annotations

from reader.models import Style

_ABOVE = str.maketrans("0123456789+-−=()ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ")
_BELOW = str.maketrans("0123456789+-−=()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎")


def raised(text: str, style: Style) -> str:
    """`text` raised or lowered as its style says, if each of its characters has such a form; else as it is. Of the same length."""
    if not style & (Style.SUPERSCRIPT | Style.SUBSCRIPT):
        return text
    letters = _ABOVE if style & Style.SUPERSCRIPT else _BELOW
    return text.translate(letters) if all(ord(char) in letters or char.isspace() for char in text) else text
