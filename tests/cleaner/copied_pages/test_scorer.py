"""The learned trees and the columns that they are given."""

from reader.cleaner.copied_pages import headlines, neighbourhood, scorer, weights
from reader.cleaner.copied_pages.features import NAMES
from tests.cleaner.copied_pages.lines import page


def test_the_trees_were_learned_with_the_columns_of_today() -> None:
    assert weights.NAMES.split() == [*NAMES, *neighbourhood.NEIGHBOURHOOD, *headlines.HEADLINES]


def test_running_text_scores_better_than_the_menu_above_it() -> None:
    story = "The crews of the Westhaven ferries have voted for the new timetable by a large majority, the office announced."
    lines = ["Home", "Search", "Sign in", "Weather", "Ropes", *[story, story.replace("crews", "pilots"), story.replace("ferries", "tugs")]]
    found = scorer.scores(page(*lines))
    assert max(found[:5]) < 0 < min(found[5:])


def test_a_page_without_lines_has_no_scores() -> None:
    assert scorer.scores(page()) == []
