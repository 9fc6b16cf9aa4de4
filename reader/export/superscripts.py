"""Numbers and signs that stand above or below the line, in plain text: a note’s number must not run into the word before it."""

from __future__ import annotations

from reader.models import Style

_ABOVE = str.maketrans("0123456789+-−=()ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ")
_BELOW = str.maketrans("0123456789+-−=()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎")


def raised(text: str, style: Style) -> str:
    """`text` as its style raises or lowers it, where there is a character for each of its own; else as it is. As many characters."""
    if not style & (Style.SUPERSCRIPT | Style.SUBSCRIPT):
        return text
    letters = _ABOVE if style & Style.SUPERSCRIPT else _BELOW
    return text.translate(letters) if all(ord(char) in letters or char.isspace() for char in text) else text
