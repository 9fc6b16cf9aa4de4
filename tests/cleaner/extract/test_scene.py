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


@pytest.mark.parametrize("text", ["Spring 2026", "at 7:30", "on 1/2/26", "21.11.2026", "11月 21日"])
def test_knows_dates_and_times(text: str) -> None:
    assert set(dated(["Summer", text])) == {1}


@pytest.mark.parametrize(
    "text",
    (
        "3 hours ago|vor 3 Tagen|hace 2 días|il y a 2 h|há 2 horas|2 ore fa|2 timer siden|5 min. sedan|3 tuntia sitten|2 uur geleden"
        "|5 godz. temu|3 часа назад|5 хв тому|2 saat önce|2 घंटे पहले|منذ 3 ساعات|3時間前|5分钟前|3小時前|5분 전"
    ).split("|"),
)
def test_knows_ages(text: str) -> None:
    assert set(dated(["Summer", text])) == {1}


@pytest.mark.parametrize("text", ["2 teas for me", "前 5", "Sedan 3", "Room 3 önce", "5 years for 3"])
def test_knows_what_is_no_age(text: str) -> None:
    assert not list(dated([text]))


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
