"""Tables on the page: whole columns where they do not fit, and lines of words where even that is too narrow."""

from reader.models import Article, Cell, Paragraph, Span, Table
from reader.services.session import Session
from reader.tui.layout.cells import width
from reader.tui.layout.runs import line_text
from reader.tui.page.page import PageLines
from reader.tui.page.parts import Wide
from tests.tui.conftest import Screen
from tests.tui.hands import app_of, last_line, press
from tests.tui.landings import LANDED, MONTHS, landings, page, row, shown


def wide(page: PageLines) -> Wide:
    return next(part for part in page.parts if isinstance(part, Wide))


def shown_wide(part: Wide) -> list[str]:
    return [line_text(part.line(y)) for y in range(part.height)]


def test_a_wide_table_shows_whole_columns_only() -> None:
    assert shown_wide(wide(page(landings(), 58))) == [
        "Harbour       Jan    Feb    Mar    Apr    May    Jun     ›",
        "─────────────────────────────────────────────────────────›",
        "Nordhaven   10412  25453  96030  48910  88141  32720     ›",
        "Low Marren                                               ›",
    ]


def test_shifting_goes_by_columns_and_comes_back_over_the_same() -> None:
    part = wide(page(landings(), 58))
    seen = [shown_wide(part)[0].split()]
    while (further := part.shifted(1)) != part.shift:
        part.shift = further
        seen.append(shown_wide(part)[0].split())
    assert [columns[1] for columns in seen] == MONTHS[: len(seen)]
    assert seen[-1][-1] == "Dec"
    assert {columns[0] for columns in seen} == {"Harbour"}
    while part.shift:
        part.shift = part.shifted(-1)
        assert shown_wide(part)[0].split() in seen


def test_every_number_is_seen_whole_on_the_way() -> None:
    for cells in range(40, 80):
        part = wide(page(landings(), cells))
        seen: set[str] = set()
        for _ in MONTHS:
            seen.update(shown_wide(part)[2].split())
            part.shift = part.shifted(1)
        assert seen >= {"Nordhaven", *LANDED}
        assert seen <= {"Nordhaven", *LANDED, "›"}
        assert all(width(line) <= cells for line in shown_wide(part))


def test_a_first_column_that_leaves_no_room_for_the_others_makes_lines() -> None:
    lines = shown(page(landings("Saltby Head and the outer roads"), 58))
    assert lines[lines.index("Harbour: Saltby Head and the outer roads") :][:3] == [
        "Harbour: Saltby Head and the outer roads", "Jan: 10412", "Feb: 25453"
    ]  # fmt: skip
    assert lines[-2:] == ["Harbour: Low Marren", "Dec: 12"]


def test_what_is_broken_goes_on_further_in_and_the_caption_stands_apart() -> None:
    told = "Rivets numbered in chalk, and a lifebelt with the name of another ship."
    table = Table((row("Vessel", "Found", heading=True), row("Osprey Belle", told)), (Span("Harbour office."),))
    assert shown(page(table, 44))[-5:] == [
        "Vessel: Osprey Belle",
        "Found: Rivets numbered in chalk, and a",
        "  lifebelt with the name of another ship.",
        "",
        "Harbour office.",
    ]


def test_rows_without_headings_are_one_line_each() -> None:
    table = Table((row("North pier", "3", "open"), row("South pier", "", "shut")))
    for linear in (False, True):
        assert shown(page(table, 36, linear=linear))[-2:] == ["North pier · 3 · open", "South pier · – · shut"]


def test_two_rows_of_headings_stand_above_the_rule() -> None:
    years = (Cell((), True), Cell((Span("2025"),), True, 2), Cell((Span("2026"),), True, 2))
    table = Table((years, row("Port", "In", "Out", "In", "Out", heading=True), row("Saltby", "1", "", "7", "8")))
    assert shown(page(table, 60))[-4:] == [
        "         2025         2026",
        "Port       In   Out     In   Out",
        "────────────────────────────────",
        "Saltby      1            7     8",
    ]


async def test_the_keys_that_shift_are_named_while_something_can_be_shifted(stocked: Session, screen: Screen) -> None:
    async with screen(stocked) as pilot:
        shown = await press(pilot, "enter")
        assert "shift" not in last_line(shown)
        column = app_of(pilot).pages.article
        article = Article(title="Landings", blocks=(landings(), *(Paragraph((Span("Tide. " * 99),)) for _ in range(9))))
        column.show(article, column.row)
        assert "H L shift" in last_line(await press(pilot, "L"))
        assert "H L shift" not in last_line(await press(pilot, "space", "space"))
