"""What lines show of how they were set."""

import pytest

from reader.cleaner.layout import in_columns, is_source


def test_rows_with_numbers_in_columns_are_a_table() -> None:
    lines = ["Boats of the week", "Boat          Out", "Osprey Belle  5:30", "Night Boat    22:10", "All times are local."]
    assert in_columns(lines) == [False, True, True, True, False]


@pytest.mark.parametrize(
    "lines",
    [
        ["Home    Boats    Tides", "About    Imprint    Search"],
        ["The boat left.  Nobody saw it.", "It was late.  It was cold in 1931."],
        ["Osprey Belle    5:30"],
        ["-   The boat left at 5:30.", "-   Nobody saw it.", "•   It was cold in 1931."],
    ],
    ids=["menus", "two blanks behind sentences", "one row", "entries of a list"],
)
def test_other_lines_with_wide_blanks_are_none(lines: list[str]) -> None:
    assert not any(in_columns(lines))


def test_a_program_is_told_by_its_marks_and_depths() -> None:
    assert is_source(["if boat.is_late():", "    ring(bell)", "else:", "    wait(60)"])


@pytest.mark.parametrize(
    "lines",
    [
        ["Harbour", "  Boats", "  Tides", "Weather"],
        ["print(boats)", "print(tides)"],
        ["The boat left at noon.", "  Nobody saw it: the fog was thick."],
    ],
    ids=["list", "one depth", "text"],
)
def test_other_lines_at_several_depths_are_none(lines: list[str]) -> None:
    assert not is_source(lines)
