"""A table as rows under headings: what a row says when it cannot be drawn, and that nothing of it is lost."""

from hypothesis import given
from hypothesis import strategies as st

from reader.export.grids import WIDEST, grid
from reader.models import Cell, Span, Table, spans_text


def cell(text: str, *, heading: bool = False, columns: int = 1) -> Cell:
    return Cell((Span(text),) if text else (), heading, columns)


def row(*texts: str, heading: bool = False) -> tuple[Cell, ...]:
    return tuple(cell(text, heading=heading) for text in texts)


def said(*rows: tuple[Cell, ...]) -> list[list[tuple[str, str]]]:
    return [[(each.head, each.value) for each in values] for values in grid(Table(rows), spans_text).sayings()]


def test_a_value_stands_under_the_heading_of_its_own_column() -> None:
    rows = said(row("Vessel", "Built", "Tons", heading=True), row("Osprey\n Belle", "", "112", "sunk"))
    assert rows == [[("Vessel", "Osprey Belle"), ("Tons", "112"), ("", "sunk")]]


def test_headings_in_two_rows_are_said_together() -> None:
    years = (cell(""), cell("2025", heading=True, columns=2), cell("2026", heading=True, columns=2), cell("Sum", heading=True))
    rows = said(years, row("Port", "In", "Out", "In", "Out", "Sum", heading=True), row("Saltby", "", "", "7", "8", "15"))
    assert rows == [[("Port", "Saltby"), ("2026, In", "7"), ("2026, Out", "8"), ("Sum", "15")]]


def test_a_row_with_a_heading_of_its_own_is_said_under_it() -> None:
    rows = said((cell("Length", heading=True), cell("")), (cell("Crew", heading=True), cell("4")))
    assert rows == [[("Length", "–")], [("Crew", "4")]]


def test_the_name_of_a_table_and_of_its_parts_stands_alone() -> None:
    name = (cell("Landings", heading=True, columns=2),)
    rows = said(name, row("Port", "Tons", heading=True), (cell("North", heading=True, columns=2),), row("Saltby", "7"))
    assert rows == [[("", "Landings")], [("", "North")], [("Port", "Saltby"), ("Tons", "7")]]


def test_without_headings_an_empty_cell_is_marked_in_its_place() -> None:
    assert said(row("South pier", "", "shut"), row("", "", ""), row("Middle", "5", "")) == [
        [("", "South pier · – · shut")],
        [("", "Middle · 5 · –")],
    ]


def test_prose_without_headings_keeps_a_line_for_each_cell() -> None:
    told = "What the harbour board said on Tuesday night about the ferry and the fare."
    assert said(row("Board", "", told), row("Town", "")) == [[("", "Board"), ("", told)], [("", "Town · –")]]


def test_a_table_of_nothing_but_headings_is_read_as_it_stands() -> None:
    assert said(row("Port", "Tons", heading=True)) == [[("", "Port · Tons")]]


CELLS = st.builds(
    lambda text, heading, columns: cell(text, heading=heading, columns=columns),
    st.sampled_from(["", "salt", "tide", "9", "a pier"]),
    st.booleans(),
    st.integers(1, WIDEST + 2),
)


@given(st.lists(st.lists(CELLS, min_size=1, max_size=5).map(tuple), min_size=1, max_size=5))
def test_every_cell_is_said_or_stands_above_something_that_is(rows: list[tuple[Cell, ...]]) -> None:
    table = grid(Table(tuple(rows)), spans_text)
    told = " ".join(f"{each.head} {each.value}" for values in table.sayings() for each in values)
    below = {text for each in table.rows[table.headed :] for text in each.cells if text}
    alone = {text for each in table.rows if each.alone for text in each.cells if text}
    assert all(text in told for text in below | alone)
