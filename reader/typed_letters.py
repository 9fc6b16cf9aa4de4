"""Letters as people type them when they search: one that keyboards lack is found by itself, and by what is typed in its place."""

from __future__ import annotations

import re
from functools import cache

TYPED_AS = {
    letter: typed
    for typed, letters in {
        "d": "ðÐđĐ",
        "h": "ħĦ",
        "i": "ı",
        "l": "łŁ",
        "o": "øØǿǾ",
        "ae": "æÆǽǼ",
        "ij": "ĳĲ",
        "oe": "œŒ",
        "ss": "ßẞ",
        "th": "þÞ",
        "ff": "ﬀ",
        "fi": "ﬁ",
        "fl": "ﬂ",
        "ffi": "ﬃ",
        "ffl": "ﬄ",
        "st": "ﬅﬆ",
        "\u0627": "\u0622\u0623\u0625\u0671",
        "\u0647": "\u0629",
        "\u0648": "\u0624",
        "\u064a": "\u0626\u0649\u06cc",
        "\u0643": "\u06a9",
    }.items()
    for letter in letters
} | {chr(code + 0xFEE0): chr(code) for code in (*range(0x30, 0x3A), *range(0x41, 0x5B), *range(0x61, 0x7B))}
"""What people type for letters that their keyboards lack: for those that are no plain letter with an accent, for two letters in one sign,
and for Latin letters of the width of a Chinese one. For Arabic letters that most leave without their sign, and for the Persian ones of the
same sound, which papers mix."""
POINTS = (
    "\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"  # Hebrew
    "\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed"  # Arabic
)
"""Vowels and other signs above and below letters, which few people write and nobody types, and the stroke that makes an Arabic word longer:
as in a class of a regular expression."""
_POINTED = re.compile("[\u05d0-\u05ea\u0620-\u06d3]")
ACCENTED = "\u0386-\u0390\u03aa-\u03b0\u03ca-\u03ce\u1f00-\u1fffЁё" + "".join(TYPED_AS)
"""Greek with accents, the letter of Russian that most people write as another, and those of `TYPED_AS`: as in a class of a regular
expression."""


def has_points(word: str) -> bool:
    """Whether `word` is of a script that has `POINTS`, written or not."""
    return not word.isascii() and _POINTED.search(word) is not None


def either_way(word: str) -> str:
    """The expression for `word`, in which any letter of `TYPED_AS` that is typed as two or more may stand for these, and any of `POINTS`
    behind a letter that takes them."""
    if has_points(word) and (letters := re.sub(f"[{POINTS}]", "", word)):
        return "".join(f"{re.escape(letter)}[{POINTS}]*+" for letter in letters)
    return _cast().sub(lambda typed: f"(?:{typed.group()}|[{_cast_letters()[typed.group().lower()]}])", re.escape(word))


@cache
def _cast() -> re.Pattern[str]:
    return re.compile("|".join(sorted(_cast_letters(), key=len, reverse=True)), re.IGNORECASE)


@cache
def _cast_letters() -> dict[str, str]:
    """What is typed as two letters or more: the typed ones, and those that may stand for them."""
    found: dict[str, str] = {}
    for letter, typed in TYPED_AS.items():
        if len(typed) > 1:
            found[typed] = found.get(typed, "") + letter
    return found
