"""Links in tables are links: numbered in their cells, listed at the end, chosen by Tab."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.models import Cell, Span, Table
from reader.services.session import Session
from reader.tui.layout.runs import Look, line_text
from reader.tui.page import found
from reader.tui.page.page import PageLines
from tests.tui.conftest import Screen, store
from tests.tui.hands import app_of, current, last_line, press
from tests.tui.landings import MONTHS, page, row, shown


def linked(text: str, address: str) -> Cell:
    return Cell((Span(text, href=f"https://harbour.example/{address}"),))


def reached(lines: PageLines) -> list[tuple[str, str]]:
    """What Tab stops at: the words, and where they lead."""
    return [(lines.parts[hit.part].shown[hit.start : hit.end], found.address_of(lines, hit)) for hit in found.links(lines)]


BOATS = Table(
    (
        row("Vessel", "Built", "Litres", heading=True),
        (linked("Osprey Belle", "belle"), *row("1985"), linked("41.6", "readings")),
        (linked("Marren Spirit", "spirit"), *row("2019", "63.0")),
    )
)


def test_a_link_in_a_table_has_its_number_and_stands_in_the_list() -> None:
    rows = shown(page(BOATS, 72))
    assert "Osprey Belle [1]     1985     41.6 [2]" in rows
    assert "Marren Spirit [3]    2019     63.0" in rows
    assert rows[-3:] == ["[1] harbour.example/belle", "[2] harbour.example/readings", "[3] harbour.example/spirit"]


def test_the_words_of_a_link_in_a_table_are_underlined_and_its_number_is_not() -> None:
    lines = page(BOATS, 72)
    line = next(line for line in map(lines.line, range(lines.height)) if "Osprey" in line_text(line))
    assert [(run.text, run.look) for run in line if run.look] == [
        ("Osprey Belle", Look.LINK),
        ("[1]", Look.NUMBER),
        ("41.6", Look.LINK),
        ("[2]", Look.NUMBER),
    ]


def test_a_link_in_a_table_of_lines_keeps_its_number() -> None:
    rows = shown(page(BOATS, 30))
    assert "Vessel: Osprey Belle [1]" in rows
    assert "Litres: 41.6 [2]" in rows


def test_links_of_a_row_without_headings_keep_their_places_in_its_line() -> None:
    lines = page(Table(((*row("Osprey Belle"), linked("1985", "belle"), *row(""), linked("Saltby yard", "yard")),)), 31)
    assert "Osprey Belle · 1985 [1] · – ·" in shown(lines)
    assert reached(lines) == [("1985", "https://harbour.example/belle"), ("Saltby yard", "https://harbour.example/yard")]


def test_a_heading_that_is_a_link_is_one_where_it_stands_first() -> None:
    heads = (*row("Vessel", heading=True), Cell((Span("Built", href="https://harbour.example/yards"),), heading=True))
    rows = shown(page(Table((heads, row("Osprey Belle", "1985"), row("Marren Spirit", "2019"))), 30))
    assert [each for each in rows if "Built" in each] == ["Built [1]: 1985", "Built: 2019"]


def test_a_heading_that_is_a_link_over_an_empty_column_is_not_lost() -> None:
    heads = (*row("Vessel", heading=True), Cell((Span("Built", href="https://harbour.example/yards"),), heading=True))
    assert "Built [1]" in shown(page(Table((heads, row("Osprey Belle", ""))), 30))


WORDS = st.sampled_from(["salt", "  the\ntide ", "9", "a pier", "1 [1]"])
CELLS = st.builds(
    lambda words, leads, heading, columns: Cell(
        tuple(Span(word, href=f"https://harbour.example/{leads}" if leads else "") for word in words), heading, columns
    ),
    st.lists(WORDS, max_size=3),
    st.sampled_from(["", "", "a", "b", "c"]),
    st.booleans(),
    st.integers(1, 3),
)


@given(st.lists(st.lists(CELLS, min_size=1, max_size=4).map(tuple), min_size=1, max_size=4), st.integers(8, 90), st.booleans())
def test_every_link_of_a_table_is_reached_by_tab_at_every_width(rows: list[tuple[Cell, ...]], cells: int, linear: bool) -> None:
    lines = page(Table(tuple(rows)), cells, linear=linear)
    assert {address for _, address in reached(lines)} == set(lines.composed.links)


async def test_tab_goes_to_the_links_of_a_table(session: Session, screen: Screen) -> None:
    far = Table((row("Harbour", *MONTHS, heading=True), (*row("Nordhaven", *["10412"] * 11), linked("36365", "december"))))
    store(session, BOATS, far)
    async with screen(session, 60, 24) as pilot:
        await press(pilot, "enter", "tab")
        assert current(pilot) == "Osprey Belle"
        shown = await press(pilot, "tab", "tab")
        assert current(pilot) == "Marren Spirit"
        assert "Link 3 of 4" in last_line(shown)
        await press(pilot, "tab")
        assert current(pilot) == "36365"
        assert app_of(pilot).pages.article.chosen_address() == "https://harbour.example/december"


async def test_what_is_copied_from_a_table_has_no_numbers_of_ours(session: Session, screen: Screen) -> None:
    store(session, BOATS)
    async with screen(session, 80, 24) as pilot:
        await press(pilot, "enter")
        part = next(part for part in app_of(pilot).pages.article.page.parts if "Osprey" in part.text)  # type: ignore[union-attr]
        assert "[1]" not in part.text
