"""Which line before the text of a copied page is its headline."""

from reader.cleaner.copied_pages import scorer
from reader.cleaner.copied_pages.features import NAMES
from reader.cleaner.copied_pages.headlines import ABSENT, HEADLINES, candidates, rows
from tests.cleaner.copied_pages.lines import page

STORY = [
    "The crews of the Westhaven ferries have voted for the new timetable by a large majority, the harbour office announced.",
    "Under the plan the first boat leaves the northern pier at half past five, and the last one comes back before midnight.",
]
HEADLINE = "Ferry crews vote for a new timetable"


def test_labels_and_lines_far_above_are_no_candidates() -> None:
    lines = [*[f"Boat number {number}" for number in range(40)], "Subscribe", HEADLINE, *STORY]
    scores = [-5.0] * 42 + [3.0, 3.0]
    found = [lines[place] for place in candidates(page(*lines), scores)]
    assert HEADLINE in found
    assert "Subscribe" not in found
    assert "Boat number 3" not in found


def test_every_candidate_has_a_number_for_every_name() -> None:
    of = page("Harbour life", HEADLINE, *STORY)
    scores = [-5.0, -2.0, 3.0, 3.0]
    assert [len(row) for row in rows(of, scores, candidates(of, scores))] == [len(NAMES) + len(HEADLINES)] * 2
    assert rows(of, scores, []) == []


def test_a_candidate_is_compared_with_the_other_lines_of_its_page() -> None:
    of = page("Life in the harbour", HEADLINE, f"{HEADLINE} - Westhaven Ledger", *STORY, "Life in the harbour")
    scores = [-5.0, -4.0, -3.0, 3.0, 2.0, 1.0]
    places = candidates(of, scores)
    assert places == [0, 1, 2, 5]
    columns = dict(zip(HEADLINES, zip(*[row[len(NAMES) :] for row in rows(of, scores, places)], strict=True), strict=True))
    assert columns["to_start"] == (-3, -2, -1, 2)
    assert columns["words_more"] == (6, 3, 0, 6)
    assert columns["topical_words"] == (1, 2, 3, 1)  # harbour; crews, timetable; and Westhaven
    assert columns["topical_kept"] == (1, 2 / 3, 3 / 5, 1)
    assert columns["twice_kept"] == (1, 0, 0, 0)
    assert (columns["rank_words"], columns["rank_topic"]) == ((2, 1, 0, 2), (2, 1, 0, 2))
    assert (columns["is_first_copy"], columns["copies_behind"]) == ((1, 1, 1, 0), (1, 0, 0, 0))
    assert (columns["score-1"], columns["score+1"]) == ((ABSENT, -5, -4, 2), (-4, -3, 3, ABSENT))
    assert (columns["in_kept"], columns["begins_another"]) == ((0, 0, 0, 1), (0, 1, 0, 0))


def test_of_section_date_and_headline_the_headline_is_chosen() -> None:
    of = page("Harbour life", "14 May, 10:15", HEADLINE, "By Marit Oxley", *STORY)
    found = scorer.headline(of, [-5.0, -4.0, -2.0, -3.0, 3.0, 3.0])
    assert found is not None
    assert of.passages[found].text == HEADLINE


def test_a_page_without_lines_that_can_be_one_has_none() -> None:
    of = page("Home", "Search", *(line * 3 for line in STORY))
    assert scorer.headline(of, [-5.0, -5.0, 3.0, 3.0]) is None


def test_an_entry_of_a_list_is_no_candidate() -> None:
    lines = ["• Ferry crews vote", "3. Ferry crews in Westhaven", HEADLINE, *STORY]
    assert [lines[place] for place in candidates(page(*lines), [-3.0, -3.0, -2.0, 3.0, 3.0])] == [HEADLINE]
