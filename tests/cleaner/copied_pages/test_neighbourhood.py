"""The second look at a line of a copied page."""

from reader.cleaner.copied_pages.neighbourhood import ABSENT, NEIGHBOURHOOD, neighbourhood

SCORES = [-6.0, -5.0, 3.0, 1.0, 4.0, -3.0, -6.0]


def column(name: str, scores: list[float] = SCORES) -> list[float]:
    at = NEIGHBOURHOOD.index(name)
    return [row[at] for row in neighbourhood([100.0] * len(scores), scores)]


def test_every_line_has_a_number_for_every_name() -> None:
    assert [len(row) for row in neighbourhood([1.0, 1.0], [1.0, 2.0])] == [len(NEIGHBOURHOOD)] * 2
    assert neighbourhood([], []) == []


def test_tells_the_scores_beside_a_line() -> None:
    assert column("score-1") == [ABSENT, *SCORES[:-1]]
    assert column("score+1") == [*SCORES[1:], ABSENT]


def test_counts_the_strong_lines_before_and_behind() -> None:
    assert column("strong_before") == [0.0, 0.0, 0.0, 1.0, 1.0, 2.0, 2.0]
    assert column("strong_behind") == [2.0, 2.0, 1.0, 1.0, 0.0, 0.0, 0.0]


def test_finds_the_stretch_of_the_text() -> None:
    assert column("in_text") == [0.0, 0.0, 1.0, 1.0, 1.0, 0.0, 0.0]
    assert column("from_text_end") == [-5.0, -4.0, -3.0, -2.0, -1.0, 0.0, 1.0]


def test_nothing_good_comes_behind_the_end() -> None:
    after = column("mass_behind")
    assert after[0] == 1.0
    assert after[4:] == [0.0, 0.0, 0.0]


def test_what_was_passed_counts_from_the_last_strong_line() -> None:
    assert column("weak_between") == [0.0, 1.0, 2.0, 0.0, 0.0, 0.0, 1.0]
