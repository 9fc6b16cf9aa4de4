"""Titles without the paper's own name."""

import pytest

from reader.cleaner.metadata.titles import agree, bare, best, without_host


@pytest.mark.parametrize(
    ("title", "left"),
    [
        ("The ferry that would not sink | The Nordhaven Ledger", "The ferry that would not sink"),
        ("The ferry that would not sink - Nordhaven Ledger", "The ferry that would not sink"),
        ("The ferry that would not sink – News – The Nordhaven Ledger", "The ferry that would not sink – News"),
        ("Nordhaven Ledger: The ferry that would not sink", "The ferry that would not sink"),
        ("The ferry that would not sink » nordhaven-ledger.example", "The ferry that would not sink"),
        ("Ferry back | Nordhaven Ledger | Nordhaven Ledger", "Ferry back"),
        ("The Ledger view on ferries: a town on the brink", "The Ledger view on ferries: a town on the brink"),
        ("Nordhaven Ledger", "Nordhaven Ledger"),
        ("Ferry: 12 - 3 against the sea", "Ferry: 12 - 3 against the sea"),
        ("", ""),
    ],
)
def test_takes_the_paper_off(title: str, left: str) -> None:
    assert bare(title, "The Nordhaven Ledger", "https://www.nordhaven-ledger.example/news/ferry") == left


@pytest.mark.parametrize(
    ("title", "left"),
    [
        ("Nordhaven-ledger.example The ferry is late", "The ferry is late"),
        ("nordhaven-ledger.example “Late again”", "“Late again”"),
        ("nordhaven-ledger.example is down for a day", "nordhaven-ledger.example is down for a day"),
        ("The ferry is late", "The ferry is late"),
    ],
)
def test_takes_the_papers_address_off_that_nothing_parts_from_a_title(title: str, left: str) -> None:
    assert without_host(title, "https://www.nordhaven-ledger.example/news/ferry") == left
    assert without_host(title, "") == title


def test_the_heading_that_the_page_agrees_with_is_the_title() -> None:
    candidates = [("json-ld", "An old ferry comes home"), ("page", "The ferry that would not sink, and the town that wanted to ret…")]
    heading = "The ferry that would not sink, and the town that tried to retire her"
    assert best(candidates, ["Nordhaven Ledger", heading]) == (heading, "page")


def test_a_heading_in_the_very_words_of_one_candidate_has_the_blanks_that_another_lost() -> None:
    candidates = [("meta", "The ferry thatwould not sink"), ("page", "The ferry that would not sink")]
    assert best(candidates, ["The ferry that would not sink"]) == ("The ferry that would not sink", "page")
    assert best([("meta", "CO2 in the harbour")], ["CO 2 in the harbour"]) == ("CO2 in the harbour", "page")


def test_a_heading_about_something_else_is_not() -> None:
    assert best([("meta", "The ferry that would not sink")], ["Latest news"]) == ("The ferry that would not sink", "meta")


def test_a_short_heading_of_the_paper_is_not() -> None:
    title = "Fog, Bells, and Buoys - The Harbour Desk of Nordhaven"
    assert best([("meta", title)], ["The Harbour Blog", "Fog, Bells, and Buoys"]) == ("Fog, Bells, and Buoys", "page")


def test_a_short_heading_is_the_title_where_only_the_name_of_a_manual_stands_behind_it() -> None:
    for title in ("Install | Pier", "Install — pier 2.1 documentation", "Install - Harbour - Pier"):
        assert best([("page", title)], ["Install"]) == ("Install", "page")
        assert best([("page", title)], ["Install", "Pier"]) == (title, "page")
    for title in ("Obituary: Ida Holm", "Live: Fog closes harbour"):
        assert best([("page", title)], [title.partition(":")[0]]) == (title, "page")
    for title in ("Harbour Blog - The ferry that would not sink", "Harbour Blog - The ferry that would not sink - Pier"):
        assert best([("page", title)], ["Harbour Blog"]) == (title, "page")


def test_the_one_heading_of_a_piece_of_a_page_is_its_title() -> None:
    assert best([], ["The ferry that would not sink"]) == ("The ferry that would not sink", "page")
    assert best([("page", "")], ["", "The ferry", "The ferry"]) == ("The ferry", "page")
    assert best([], ["The ferry", "Latest news"]) == ("", "")


def test_titles_without_spaces_agree_by_their_characters() -> None:
    assert agree("市長は橋を閉鎖すると発表した", "市長は橋を閉鎖すると発表")
    assert not agree("市長は橋を閉鎖すると発表した", "明日の天気は晴れ時々曇り")
