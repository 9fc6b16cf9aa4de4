"""The letters and Roman numbers of lists, and back."""

import pytest

from reader.export.list_signs import read, sign
from reader.models import Listing


@pytest.mark.parametrize(
    ("signs", "number", "shown"),
    [
        ("", 4, "4"),
        ("a", 1, "a"),
        ("a", 27, "aa"),
        ("A", 28, "AB"),
        ("i", 4, "iv"),
        ("I", 1994, "MCMXCIV"),
        ("a", 0, "0"),
        ("I", 4000, "4000"),
    ],
)
def test_an_entry_is_shown_as_a_browser_shows_it(signs: str, number: int, shown: str) -> None:
    assert sign(Listing((), ordered=True, signs=signs), number) == shown


@pytest.mark.parametrize(
    ("said", "found"),
    [
        (["i", "ii", "iii"], ("i", (1, 2, 3))),
        (["i"], ("i", (1,))),
        (["h", "i", "j"], ("a", (8, 9, 10))),
        (["c", "d"], ("a", (3, 4))),
        (["XC", "XCI"], ("I", (90, 91))),
        (["a", "c"], ("a", (1, 3))),
        (["i", "iii"], ("i", (1, 3))),
        (["C", "B"], ("A", (3, 2))),
        (["a", "B"], None),
        (["0", "a"], ("a", (0, 1))),
        (["MMMCMXCIX", "4000"], ("I", (3999, 4000))),
        (["3", "d"], None),
        (["0"], None),
        (["iiii"], ("a", (9 * (26**3 + 26**2 + 26 + 1),))),
    ],
)
def test_signs_are_known_by_how_they_count(said: list[str], found: tuple[str, tuple[int, ...]] | None) -> None:
    assert read(said) == found
