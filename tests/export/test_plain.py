"""Plain text, as a person would type it."""

from dataclasses import replace
from unicodedata import normalize

from hypothesis import given, settings

import reader
from reader.export.plain import Look, text
from reader.export.wrap import columns, wrapped
from reader.models import Article, Cell, Item, Listing, Paragraph, Quote, Span, Style, Table
from tests.bounds import bounded
from tests.export.articles import ARTICLES, full, paragraph, row

GOLDEN = """\
The ferry that would not sink

The Constance left at dawn, see the log.

A long night

> She floats.
>
> She always has.
> — Captain Roe

- ropes
- lamps
  - oil

3. first
4. second

9. last
8. but one

a. by day
b. by night

    if tide:
        wait()

    Boat       Year
    Constance  1921

[image: The mole at low water. Ines Vall]

* * *

She sails again on Monday.
"""


def test_every_kind_of_block() -> None:
    assert text(full()) == GOLDEN


def test_the_full_header_names_who_when_and_where_from() -> None:
    head = text(full(), Look(header="full")).split("\n\n")[1]
    assert head == 'Mara Lindqvist, O. "Tide" Bell · Tidewater Ledger · 2026-03-02 · 52 words\nhttps://ledger.example/ferry'


def test_the_full_header_of_what_has_no_title_is_where_it_is_from() -> None:
    untitled = Article(url="https://ledger.example/note", blocks=(Paragraph((Span("She sails again on Monday."),)),))
    assert text(untitled, Look(header="full")) == "https://ledger.example/note\n\nShe sails again on Monday.\n"
    assert text(untitled) == text(replace(untitled, url=""), Look(header="full")) == "She sails again on Monday.\n"


def test_the_full_header_is_wrapped_and_its_address_is_not() -> None:
    head = text(full(), Look(width=26, header="full")).split("\n\n")[1]
    assert head == 'Mara Lindqvist, O. "Tide"\nBell · Tidewater Ledger ·\n2026-03-02 · 52 words\nhttps://ledger.example/ferry'


def test_what_stands_above_or_below_the_line_stays_there() -> None:
    above, below = Style.SUPERSCRIPT, Style.SUBSCRIPT
    spans = (Span("In 1958"), Span("12", above), Span(" H"), Span("2", below), Span("O, the 4"), Span("th", above), Span("."))
    assert text(Article(blocks=(Paragraph(spans),))) == "In 1958¹² H₂O, the 4th.\n"


def test_footnotes_list_each_address_once_at_the_end() -> None:
    shown = text(full(), Look(footnotes=True))
    assert "see the log [1]." in shown
    assert shown.endswith("Monday.\n\n[1] https://ledger.example/log\n")


def test_wrapping_never_breaks_an_address() -> None:
    address = "https://ledger.example/" + "a-very-long-name/" * 5
    shown = text(Article(blocks=(paragraph(f"See {address} for more."),)), Look(width=20))
    assert shown == f"See\n{address}\nfor more.\n"


def test_what_stands_in_a_quotation_or_an_entry_keeps_to_the_width_with_its_signs() -> None:
    said = paragraph("She floats, and she will float again tomorrow.")
    inside = Quote((said, Listing((Item((said, said)),), ordered=True)), "Captain Roe, of the ferry, on Tuesday night")
    assert text(Article(blocks=(inside,)), Look(width=24)) == (
        "> She floats, and she\n"
        "> will float again\n"
        "> tomorrow.\n"
        ">\n"
        "> 1. She floats, and she\n"
        ">    will float again\n"
        ">    tomorrow.\n"
        ">    She floats, and she\n"
        ">    will float again\n"
        ">    tomorrow.\n"
        "> — Captain Roe, of the\n"
        "> ferry, on Tuesday\n"
        "> night\n"
    )
    assert text(Article(blocks=(Quote((said,)),)), Look(width=60)) == "> She floats, and she will float again tomorrow.\n"


def test_without_a_header_the_text_begins_with_its_first_block() -> None:
    assert text(full(), Look(header="none")).startswith("The Constance left at dawn")


def test_wide_characters_count_twice_and_break_without_spaces() -> None:
    assert columns("港町 a") == 6
    assert columns(normalize("NFD", "항구의")) == columns("항구의") == 6
    assert wrapped("港町の新聞は静かだ", 8) == ["港町の新", "聞は静か", "だ"]


def test_broad_lines_take_no_longer_to_fill_than_narrow_ones() -> None:
    with bounded(5.0):
        assert len(wrapped("příliv " * 40_000, 70_000)) == 4


LANDINGS = Table(
    (
        row("Harbour", "Landed in the first half of the year", "What came of it", heading=True),
        row("Nordhaven", "1,200 tons", "Sold to the cannery, which has had nobody else to buy from since the other one burned"),
        row("Saltby", "", "Nothing"),
    )
)


def test_a_table_wider_than_the_page_is_said_row_by_row() -> None:
    assert text(Article(blocks=(LANDINGS,)), Look(width=50)) == (
        "    Harbour: Nordhaven\n"
        "      Landed in the first half of the year: 1,200\n"
        "      tons\n"
        "      What came of it: Sold to the cannery, which\n"
        "      has had nobody else to buy from since the\n"
        "      other one burned\n"
        "    Harbour: Saltby\n"
        "      What came of it: Nothing\n"
    )


def test_a_wide_table_without_headings_is_said_value_by_value_over_its_caption() -> None:
    rows = (row("The oldest of all the ferries that lie in this harbour", "8 cm"), row("Tern", "none, as far as anybody could tell there"))
    assert text(Article(blocks=(Table(rows, (Span("Ferries and dents, as found on Tuesday"),)),)), Look(width=36)) == (
        "    The oldest of all the ferries\n"
        "      that lie in this harbour\n"
        "      8 cm\n"
        "    Tern · none, as far as anybody\n"
        "      could tell there\n"
        "Ferries and dents, as found on\n"
        "Tuesday\n"
    )


def test_a_table_that_just_fits_stays_in_columns() -> None:
    table = Table((row("Boat", "Year", heading=True), row("Constance", "1921")))
    in_columns, by_rows = "    Boat       Year\n    Constance  1921\n", "    Boat:\n      Constance\n      Year: 1921\n"
    assert [text(Article(blocks=(table,)), Look(width=width)) for width in (19, 18)] == [in_columns, by_rows]


def test_a_table_said_row_by_row_is_the_same_when_it_is_cleaned_again() -> None:
    wrapped_once = text(Article(blocks=(paragraph("The harbours landed what follows."), LANDINGS)), Look(width=50))
    assert text(reader.clean(wrapped_once), Look(width=50)) == wrapped_once


def test_a_table_that_fits_stays_in_columns_and_a_cell_may_span_them() -> None:
    years = (Cell(()), Cell((Span("2025"),), True, 2), Cell((Span("2026"),), True))
    table = Table((years, row("Saltby", "7", "8", "9")))
    assert text(Article(blocks=(table,)), Look(width=50)) == "            2025     2026\n    Saltby  7     8  9\n"


def test_one_long_row_makes_no_other_long() -> None:
    table = Table((row(*(["x"] * 20_000)), *(row("y") for _ in range(20_000))))
    assert len(text(Article(blocks=(table,)))) < 500_000


def test_an_empty_article_is_empty_text() -> None:
    assert text(Article()) == ""


@settings(max_examples=40)
@given(ARTICLES)
def test_no_line_ends_in_space_and_one_newline_ends_all(article: Article) -> None:
    shown = text(article)
    assert shown.endswith("\n")
    assert not shown.endswith("\n\n")
    assert all(line == line.rstrip(" ") for line in shown.split("\n"))
