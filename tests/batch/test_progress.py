"""The line that says how far a run has come."""

import pytest

from reader.batch.progress import Progress, duration, line


def test_names_rate_share_and_time_left() -> None:
    progress = Progress(total_bytes=1000, done_bytes=250, pages=600, faults=2, parts=1, total_parts=4)
    assert line(progress, 60.0) == "1 of 4 parts · 600 pages · 10/s · 25% · 2 errors · 3 min left"


def test_says_nothing_of_the_end_before_the_beginning_and_at_the_end() -> None:
    assert line(Progress(1000, total_parts=2), 0.0) == "0 of 2 parts · 0 pages · 0/s · 0%"
    assert line(Progress(1000, 1000, pages=50, parts=2, total_parts=2), 10.0) == "2 of 2 parts · 50 pages · 5/s · 100%"


@pytest.mark.parametrize(("seconds", "words"), [(0, "0 s"), (89, "89 s"), (100, "2 min"), (5_340, "89 min"), (11_100, "3 h 05 min")])
def test_a_duration_is_as_precise_as_a_guess_may_be(seconds: float, words: str) -> None:
    assert duration(seconds) == words
