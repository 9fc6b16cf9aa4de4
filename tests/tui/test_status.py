"""The last row in any width: what gives way, and in which order."""

from __future__ import annotations

import pytest

from reader.tui.layout.marks import UNICODE
from reader.tui.layout.runs import line_text, line_width
from reader.tui.layout.status import Hint, Status, status_line

HINTS = (Hint("Enter", "read"), Hint("/", "search"), Hint("?", "help"))


@pytest.mark.parametrize(
    ("cells", "shown"),
    [
        (60, "3 of 21 · The Low Country Review   / search   ? help"),
        (40, "3 of 21 · The Low Country Review  ? help"),
        (36, "3 of 21 · The Low Country R…  ? help"),
        (28, "3 of 21 · The Low C…  ? help"),
        (24, "3 of 21  ? help"),
        (7, "3 of 21"),
        (6, "3 of…"),
    ],
)
def test_the_name_of_a_paper_is_cut_before_it_goes(cells: int, shown: str) -> None:
    line = status_line(Status("3 of 21", "The Low Country Review", hints=HINTS), cells, UNICODE)
    assert line_width(line) == cells
    assert " ".join(line_text(line).split()) == " ".join(shown.split())


def test_a_sentence_is_left_out_as_a_whole() -> None:
    line = status_line(Status("Harbour Lantern did not answer.", "Its 9 stored articles are here.", hints=HINTS, error=True), 60, UNICODE)
    assert line_text(line).split("  ")[0] == "! Harbour Lantern did not answer."
    line = status_line(Status("", "made from the key table in force", hints=HINTS), 24, UNICODE)
    assert line_text(line).strip() == "? help"
