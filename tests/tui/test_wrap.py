"""Lines break where a reader would break them."""

from collections.abc import Callable, Iterator
from typing import Any, SupportsIndex
from unicodedata import category

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.export.wrap import columns
from reader.models import Article, Block, Item, Listing, Paragraph, Quote, Span, Style
from reader.tui import sheets
from reader.tui.layout.cells import cut, drawn, head, right_to_left, simple, width, window
from reader.tui.layout.marks import UNICODE
from reader.tui.layout.runs import Run, line_text
from reader.tui.layout.status import Hint
from reader.tui.layout.wrap import Break, balanced, breaks
from reader.tui.page.compose import compose
from reader.tui.page.found import hits
from reader.tui.page.page import PageLines
from reader.tui.page.parts import Prose
from reader.tui.page.view import View
from reader.tui.sheets import Choice, Prompt, Sheet


def lines(text: str, cells: int) -> list[str]:
    return [text[start:end] for start, end in breaks(text, cells)]


def test_a_letter_takes_as_many_columns_in_a_file_as_on_the_screen() -> None:
    fillers = "\u3164\uffa0"
    letters = [char for char in map(chr, range(0x10000)) if category(char)[0] == "L" and char not in fillers]
    assert [char for char in letters if width(char) != columns(char)] == []


def test_breaks_at_spaces() -> None:
    assert lines("the ferry that would not sink", 12) == ["the ferry", "that would", "not sink"]


def test_never_breaks_at_a_no_break_space() -> None:
    assert lines("read the minutes\u00a0[3] again", 12) == ["read the", "minutes\u00a0[3]", "again"]


def test_breaks_a_word_that_is_longer_than_the_line() -> None:
    assert lines("see https://harbour.example/a", 10) == ["see", "https://ha", "rbour.exam", "ple/a"]


def test_lends_a_lonely_last_word_company() -> None:
    assert lines("one two three four five six seven", 28)[-1] == "six seven"


def test_leaves_a_lonely_word_under_a_short_line() -> None:
    assert lines("extraordinary circumstances prevailed", 27) == ["extraordinary circumstances", "prevailed"]


def test_counts_wide_characters_as_two_cells() -> None:
    assert lines("渡し船の冬支度", 6) == ["渡し船", "の冬支", "度"]


def test_starts_no_line_with_a_closing_mark() -> None:
    assert lines("渡し船。冬支度", 6) == ["渡し", "船。冬", "支度"]


def test_keeps_line_breaks_of_the_text() -> None:
    assert lines("one two\nthree", 20) == ["one two", "three"]


def test_gives_an_empty_text_one_empty_line() -> None:
    assert breaks("", 20) == [(0, 0)]


def test_balances_a_headline() -> None:
    text = "The ferry that would not sink, and the town that tried to retire her"
    assert [text[a:b] for a, b in balanced(text, 45)] == ["The ferry that would not sink, and", "the town that tried to retire her"]


def test_cuts_end_in_an_ellipsis_after_a_whole_word_or_sign() -> None:
    assert cut("the county, which would", 12) == "the county…"
    assert cut("渡し船の冬", 6) == "渡し…"


def test_a_window_never_shows_half_a_wide_character() -> None:
    assert window("渡し船", 1, 4) == " し "[:1] + "し" + ""
    assert width(window("渡し船", 1, 4)) <= 4


def test_signs_are_drawn_so_that_every_terminal_counts_them_alike() -> None:
    assert drawn("❤\ufe0f and 1\ufe0f\u20e3") == "❤ and 1\u20e3"
    assert width("❤\ufe0f") == 1
    assert drawn("👩\u200d🔧 \U0001f3f4\u200d☠\ufe0f") == "👩🔧 \U0001f3f4☠"
    assert width("👩\u200d🔧") == 4
    assert drawn("نمی\u200cخواهم क्\u200dष 🇳🇴 渡し") == "نمی\u200cخواهم क्\u200dष 🇳🇴 渡し"


def test_a_sign_on_which_terminals_do_not_agree_has_all_that_it_may_take() -> None:
    assert width("👍🏿") == 4
    assert width("नाव") == 3
    assert width("भी") == 2
    assert width("ภาษีที่") == 4, "these stand above the letter, everywhere"


def test_never_parts_a_vowel_sign_from_its_letter() -> None:
    assert lines("काकाकाकाका", 5) == ["काका", "काका", "का"]


def test_simple_text_takes_a_cell_a_character() -> None:
    from rich.cells import cell_len

    assert all(cell_len(char) == 1 for char in map(chr, range(0xA0, 0x2600)) if simple(char))


def test_knows_which_way_a_paragraph_is_written() -> None:
    assert right_to_left("«שלום» world")
    assert not right_to_left("12 words: שלום")


_TEXT = st.text(alphabet="ab ,.-—é渡し。का\u0301\u00a0אש\U0001f600\ufe0f❤\u200d\U0001f3fe", max_size=200)


@given(_TEXT, st.integers(2, 40))
def test_every_line_fits_and_nothing_but_space_is_lost(text: str, cells: int) -> None:
    found = breaks(text, cells)
    assert all(width(text[start:end]) <= cells for start, end in found)
    assert "".join(text[start:end] for start, end in found).replace(" ", "") == text.replace(" ", "")


@given(_TEXT, st.integers(2, 40))
def test_a_headline_takes_no_more_lines_than_it_must(text: str, cells: int) -> None:
    found = balanced(text, cells)
    assert all(width(text[start:end]) <= cells for start, end in found)
    assert "".join(text[start:end] for start, end in found).replace(" ", "") == text.replace(" ", "")


@given(_TEXT, st.integers(0, 40))
def test_heads_and_cuts_fit(text: str, cells: int) -> None:
    assert width(head(text, cells)) <= cells
    assert width(cut(text, cells)) <= cells


def test_a_note_stands_above_the_line_and_is_found_as_it_was_typed() -> None:
    spans = (Span("In 1958"), Span("12", Style.SUPERSCRIPT), Span(" she drank H"), Span("2", Style.SUBSCRIPT), Span("O."))
    page = PageLines(compose(Article(blocks=(Paragraph(spans),)), View(cells=40, marks=UNICODE)))
    assert line_text(page.line(page.height - 1)) == "In 1958¹² she drank H₂O."
    assert len(hits(page, "h2o")) == 1


@pytest.mark.parametrize("typed", ["المدرسة", "المدرسه", "المَدْرَسَةِ"])
def test_words_are_found_on_a_page_with_the_signs_above_and_below_their_letters_or_without(typed: str) -> None:
    text = "المدرسة أولى المَدْرَسَةِ"
    page = PageLines(compose(Article(blocks=(Paragraph((Span(text),)),)), View(cells=40, marks=UNICODE)))
    assert [page.parts[hit.part].shown[hit.start : hit.end] for hit in hits(page, typed)] == ["المدرسة", "المَدْرَسَةِ"]


@pytest.mark.parametrize(("typed", "found"), [("\u0640", ["\u0640"]), ("أب \u0640 أم", ["أب \u0640 أم"]), ("\u064b", [])])
def test_a_sign_of_arabic_that_is_typed_alone_is_found_where_it_stands(typed: str, found: list[str]) -> None:
    page = PageLines(compose(Article(blocks=(Paragraph((Span("أب \u0640 أم"),)),)), View(cells=40, marks=UNICODE)))
    assert [page.parts[hit.part].shown[hit.start : hit.end] for hit in hits(page, typed)] == found


@given(_TEXT, st.integers(2, 40))
def test_a_character_stands_in_the_first_row_that_ends_behind_it(text: str, cells: int) -> None:
    part = Prose(text, cells=cells)
    ends = [end for _, end in part.lines]
    for offset in range(len(text) + 2):
        assert part.row_of(offset) == next((row for row, end in enumerate(ends) if offset < end), len(ends) - 1)


def test_the_row_of_a_character_of_a_long_paragraph_is_found_without_going_through_all_of_them() -> None:
    part = Prose("the ferry that would not sink " * 10_000)
    rows = part.lines = Asked(part.lines)
    assert part.row_of(200_000) > 2_000
    assert rows.times < 50


class Asked(list[Break]):
    """Lines that count how often one is asked for."""

    times = 0

    def __getitem__(self, at: SupportsIndex | slice) -> Any:
        self.times += 1
        return super().__getitem__(at)

    def __iter__(self) -> Iterator[Break]:
        for at in range(len(self)):
            yield self[at]


@pytest.mark.parametrize("cells", [18, 38, 72])
@pytest.mark.parametrize("around", [lambda block: Quote((block,)), lambda block: Listing((Item((block,)),))])
def test_text_is_seen_however_deep_it_stands(cells: int, around: Callable[[Block], Block]) -> None:
    block: Block = Paragraph((Span("the ferry that would not sink"),))
    for _ in range(40):
        block = around(block)
    page = PageLines(compose(Article(blocks=(block,)), View(cells=cells, marks=UNICODE)))
    rows = [line_text(page.line(row)) for row in range(page.height)]
    assert all(width(row.rstrip()) <= cells for row in rows)
    assert " ".join("".join(char for char in " ".join(rows) if char not in "│•").split()).endswith("the ferry that would not sink")


def test_a_sheet_shows_the_row_that_is_chosen_however_low_it_is() -> None:
    rows = [Choice(f"row {number}") for number in range(5)]
    for most in range(4, 12):
        sheet = Sheet(prompt=Prompt(), rows=rows, hints=(Hint("Enter", "run"),))
        for index in (0, 3, 4, 2, 0):
            sheet.index = index
            assert f"row {index}" in "".join(map(line_text, sheet.lines(20, most, UNICODE))), (most, index)


def test_a_sheet_names_the_keys_that_go_on_in_its_text_where_there_is_more() -> None:
    def last(lines: int, most: int, prompt: Prompt | None = None) -> str:
        sheet = Sheet("Why", text=[(Run(f"line {number}"),) for number in range(lines)], prompt=prompt, hints=(Hint("Esc", "back"),))
        return line_text(sheet.lines(40, most, UNICODE)[-1])

    assert last(5, 10) == "Esc back"
    assert last(6, 10) == "j k more   Esc back"
    assert last(4, 10, Prompt()) == "Esc back"
    assert last(5, 10, Prompt()) == "Down Up more   Esc back"


@pytest.mark.parametrize("text", ["The tide — ", "評議会は", "e\u0301 ", "😀"])
def test_a_prompt_shows_the_end_that_holds_the_cursor(text: str) -> None:
    prompt = Prompt("> ")
    prompt.put(text * 30)
    shown = line_text(prompt.line(20)).removeprefix("> ")
    assert prompt.text.endswith(shown)
    assert 16 <= width(shown) <= 17
    assert prompt.cursor(20) == 2 + width(shown)
    prompt.key("home", None)
    assert prompt.text.startswith(line_text(prompt.line(20)).removeprefix("> "))
    assert prompt.cursor(20) == 2


def test_a_long_prompt_shows_what_stands_behind_the_cursor() -> None:
    def shown() -> str:
        return line_text(prompt.line(14)).removeprefix("> ")

    prompt = Prompt("> ", "the tide turns at nine")
    assert shown() == "rns at nine"
    prompt.key("left", None)
    assert (shown(), prompt.cursor(14)) == ("rns at nine", 12)
    for _ in range(12):
        prompt.key("left", None)
    assert (shown(), prompt.cursor(14)) == ("turns at ni", 2)
    prompt.key("right", None)
    assert (shown(), prompt.cursor(14)) == ("turns at ni", 3)
    for _ in range(5):
        prompt.key("delete", None)
    assert (shown(), prompt.cursor(14)) == ("de tat nine", 6)


@pytest.mark.parametrize("text", ["one\ntwo\n\nthree\tfour\n" * 9, "één\ntwee\n\ndrie\tvier\n" * 9])
def test_a_prompt_shows_a_note_of_several_lines_in_one(text: str) -> None:
    prompt = Prompt("> ", text)
    for _ in text:
        shown = line_text(prompt.line(20)).removeprefix("> ")
        assert text.translate({10: " ", 9: " "})[prompt.first :].startswith(shown)
        assert prompt.cursor(20) == 2 + prompt.at - prompt.first <= 19
        prompt.key("left", None)
    prompt.key("end", None)
    prompt.key("ctrl+w", None)
    assert text.startswith(prompt.text)
    assert prompt.text.endswith("\t")


def test_a_prompt_goes_and_cuts_by_words() -> None:
    prompt = Prompt("> ", "the tide  turns")
    stops = []
    for key in ("ctrl+left", "alt+b", "ctrl+left", "ctrl+left", "ctrl+right", "alt+f", "ctrl+right", "ctrl+right"):
        prompt.key(key, None)
        stops.append(prompt.at)
    assert stops == [10, 4, 0, 0, 3, 8, 15, 15]
    prompt.key("ctrl+w", None)
    assert prompt.text == "the tide  "
    prompt.key("ctrl+w", None)
    assert prompt.text == "the "


def test_a_prompt_takes_what_is_typed_where_the_cursor_stands_and_cuts_on_either_side_of_it() -> None:
    prompt, seen = Prompt("> "), []
    for key in (*"the tides", "backspace", "home", "backspace", *"in ", "ctrl+right", "ctrl+k", "left", "ctrl+h", "ctrl+u"):
        assert prompt.key(key, key if len(key) == 1 else None)
        seen.append((prompt.text, prompt.at))
    assert seen[8:11] == [("the tides", 9), ("the tide", 8), ("the tide", 0)]
    assert seen[11:] == [
        ("the tide", 0), ("ithe tide", 1), ("inthe tide", 2), ("in the tide", 3),
        ("in the tide", 6), ("in the", 6), ("in the", 5), ("in te", 4), ("e", 0),
    ]  # fmt: skip


def test_a_prompt_takes_the_joiners_of_scripts_and_nothing_else_that_is_not_seen() -> None:
    prompt = Prompt("> ")
    assert [prompt.key("?", char) for char in ("م", "\u200c", "ی", "\x07", "\u202e", None)] == [True, True, True, False, False, False]
    assert prompt.text == "م\u200cی"


def test_a_long_text_that_is_pasted_into_a_prompt_is_not_measured_from_each_of_its_characters(monkeypatch: pytest.MonkeyPatch) -> None:
    measured = []
    monkeypatch.setattr(sheets, "width", lambda text: measured.append(len(text)) or width(text))
    prompt = Prompt("> ")
    prompt.put("評議会は六対五で運航の継続を決めた。" * 500)
    assert width(line_text(prompt.line(80))) <= 80
    assert prompt.cursor(80) == 2 + 76
    assert sum(measured) < 2 * len(prompt.text)
