"""What stands before the entries of a list with numbers: numbers, letters or Roman numbers, as the page shows them; and back."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from reader.models import Listing

_ALPHABET = "abcdefghijklmnopqrstuvwxyz"
_ROMAN = tuple(zip((1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1), "m cm d cd c xc l xl x ix v iv i".split(), strict=True))
_MOST_ROMAN = 3999


def sign(listing: Listing, number: int) -> str:
    """The sign of a number: `3`, `c`, `C`, `iii` or `III`. In figures where letters (for 0) or Roman numbers (0, large ones) have none."""
    if not listing.signs or number < 1 or (listing.signs in "iI" and number > _MOST_ROMAN):
        return str(number)
    said = _roman(number) if listing.signs in "iI" else _lettered(number)
    return said.upper() if listing.signs.isupper() else said


def read(said: Sequence[str]) -> tuple[str, tuple[int, ...]] | None:
    """Which signs these are (`Listing.signs`), and their numbers, where all are letters or all Roman numbers, or figures for what has none;
    None for all others. What may be both is what counts in smaller steps: a lone `i` is the first Roman number, a lone `c` the third
    letter.
    """
    known = []
    for kind, value in zip("aAiI", (_letters_value, _letters_value, _roman_value, _roman_value), strict=True):
        shown = Listing((), signs=kind)
        numbers = tuple(int(each) if each.isdecimal() else value(each.lower()) for each in said)
        if not all(map(str.isdecimal, said)) and [sign(shown, number) for number in numbers] == list(said):
            known.append((sum(abs(after - before) for before, after in pairwise(numbers)), numbers, kind))
    if not known:
        return None
    _, counted, signs = min(known)
    return signs, counted


def _lettered(number: int) -> str:
    said = ""
    while number:
        number, place = divmod(number - 1, len(_ALPHABET))
        said = _ALPHABET[place] + said
    return said


def _roman(number: int) -> str:
    said = ""
    for value, letters in _ROMAN:
        times, number = divmod(number, value)
        said += letters * times
    return said


def _letters_value(said: str) -> int:
    """0 for what is no such sign."""
    value = 0
    for letter in said:
        value = value * len(_ALPHABET) + _ALPHABET.find(letter) + 1
    return value if said and set(said) <= set(_ALPHABET) else 0


def _roman_value(said: str) -> int:
    """0 for what is no such sign."""
    value, rest = 0, said
    for each, letters in _ROMAN:
        while rest.startswith(letters):
            value, rest = value + each, rest.removeprefix(letters)
    return 0 if rest or not value or value > _MOST_ROMAN or _roman(value) != said else value
