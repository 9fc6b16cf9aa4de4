"""What lines show of how they were set."""

import pytest

from reader.cleaner.layout import are_counted, in_columns, is_source


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


@pytest.mark.parametrize(
    ("lines", "counted"),
    [
        (["1931 The mole is built.", "1944 The lamp is lit."], True),
        (["https://lamps.example (lamps)", "https://moles.example (moles)"], True),
        (["Of the lamps ......... 3", "Of the moles ........ 12"], True),
        (["In 1931 the mole was built", "and the lamp was lit in 1944."], False),
        (["1. The mole is built.", "2. The lamp is lit."], False),
    ],
)
def test_lines_are_counted_where_each_begins_or_each_ends_with_a_number(lines: list[str], counted: bool) -> None:
    assert are_counted(lines) is counted
