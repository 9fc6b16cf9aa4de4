"""What a leaf is judged by: its words and dates."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.cleaner.extract.scene import dated, words_of


@given(st.lists(st.text(st.sampled_from("ab1_ -.’“…•☞½éßłжіĳ²日本\t"))))
def test_words_are_runs_of_letters_in_every_script(lowered: list[str]) -> None:
    words, is_latin = words_of(lowered)
    assert words == [re.findall(r"[^\W\d_]+", line) for line in lowered]
    assert not (is_latin and "日" in "".join(lowered))


@pytest.mark.parametrize(
    "text", ["Spring 2026", "at 7:30", "on 1/2/26", "21.11.2026", "11月 21日", "3 hours ago", "vor 3 Tagen", "hace 2 días"]
)
def test_knows_dates_times_and_ages(text: str) -> None:
    assert set(dated(["Summer", text])) == {1}


@pytest.mark.parametrize(
    "text", ["Wed 13 March", "lunedì 11 marzo", "March 1st", "13. März", "22.41", "18h30", "7.30 p.m.", "7pm", "21.58 GMT"]
)
def test_knows_a_day_without_its_year_and_a_time_without_a_colon_where_they_are_the_whole_label(text: str) -> None:
    assert set(dated(["Summer", text])) == {1}
    assert not list(dated([f"Room {text} and the hall behind it"]))


@pytest.mark.parametrize(
    "text", ["", "Ten 5 things", "12026", "2126", "room 7:3", "an hour agony 1", "1.2.3.4", "Chicago", "Set 2", "12.80", "44 March"]
)
def test_knows_what_is_no_date(text: str) -> None:
    assert not list(dated([text]))


def test_no_date_begins_on_one_line_and_ends_on_the_next() -> None:
    assert not list(dated(["Room 7", "月", "vor", "3", "20", "26"]))
