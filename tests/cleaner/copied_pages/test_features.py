"""The numbers that the scorer is given about a line of a copied page."""

from reader.cleaner.copied_pages.features import FAR, NAMES, Page
from tests.cleaner.copied_pages.lines import page

STORY = [
    "The crews of the Westhaven ferries have voted for the new timetable by a large majority, the harbour office announced.",
    "Under the plan the first boat leaves the northern pier at half past five, and the last one comes back before midnight.",
    "The harbour office will look at the ferries and their timetable again in autumn, when the summer guests have left.",
]


def column(of: Page, name: str) -> list[float]:
    at = NAMES.index(name)
    return [row[at] for row in of.rows]


def test_every_line_has_a_number_for_every_name() -> None:
    of = page("Home", *STORY, "Share")
    assert [len(row) for row in of.rows] == [len(NAMES)] * 5
    assert all(isinstance(value, float) for row in of.rows for value in row)


def test_counts_the_lines_to_the_running_text_before_and_behind() -> None:
    of = page("Home", "Boats", *STORY, "Ropes", "Tar")
    assert column(of, "until_prose") == [2.0, 1.0, 1.0, 1.0, FAR, FAR, FAR]
    assert column(of, "since_prose") == [FAR, FAR, FAR, 1.0, 1.0, 1.0, 2.0]


def test_knows_labels_and_whether_they_ask() -> None:
    of = page("Subscribe", *STORY, "Share", "Ropes")
    assert column(of, "label") == [1.0, 0.0, 0.0, 0.0, 1.0, 0.0]
    assert column(of, "asking") == [1.0, 0.0, 0.0, 0.0, 0.0, 0.0]


def test_finds_the_body_between_fragments() -> None:
    of = page("Home", "Boats", "Ropes", *STORY, "Ropes", "Tar", "Home")
    assert of.body == (3, 6)
    assert column(of, "in_body") == [0.0] * 3 + [1.0] * 3 + [0.0] * 3


def test_a_line_about_what_the_text_is_about_shares_its_longer_words() -> None:
    of = page("Ferries and harbour office", *STORY, "Gulls tarred overnight")
    topical = column(of, "topical")
    assert topical[0] == 1.0
    assert topical[-1] == 0.0


def test_words_that_only_the_line_itself_says_tell_nothing() -> None:
    alone = "Nobody understood why the lighthouse keeper had painted each window of a tower green overnight."
    assert column(page(alone, *STORY), "topical")[0] == 0.0


def test_lines_of_a_run_know_how_long_it_is_and_where_they_stand_in_it() -> None:
    of = page("Home", "Boats", "Ropes", *STORY, "Tar")
    assert column(of, "run") == [3.0] * 6 + [1.0]
    assert column(of, "run_place") == [0.0, 1.0, 2.0, 0.0, 1.0, 2.0, 0.0]


def test_counts_how_often_the_page_says_the_same() -> None:
    assert column(page("Boats", *STORY, "BOATS"), "copies") == [2.0, 1.0, 1.0, 1.0, 2.0]


def test_a_page_in_a_script_without_spaces_tells_what_it_is_about() -> None:
    of = page("港の船", "港の船は朝早く出て、夜遅くに帰ってくると漁師たちは言った。" * 2, "天気")
    topical = column(of, "topical")
    assert topical[0] > topical[-1]
