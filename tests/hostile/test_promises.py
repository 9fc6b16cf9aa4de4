"""A seeded sample of `bench/fuzz.py`: whatever a stranger wrote, the promises hold. The full run is made by hand."""

import contextlib
from pathlib import Path

import pytest

from bench.fuzz import TARGETS, broken, made
from reader import cleaner
from reader.errors import NoArticleError
from reader.rules import shipped

NOWHERE = Path("/nonexistent/corpus")
"""No corpus: the sample wounds our own small inputs only, so that it is the same everywhere."""
SAMPLE = 40


@pytest.mark.parametrize("kind", TARGETS)
def test_the_promises_hold_for_wounded_input(kind: str) -> None:
    findings = {number: found for number in range(SAMPLE) if (found := broken(kind, made(kind, number, 7, NOWHERE)))}
    assert findings == {}


def test_a_page_that_breaks_the_second_opinion_prints_no_traceback(caplog: pytest.LogCaptureFixture) -> None:
    story = "<p>The council voted on Tuesday night to keep the lamp rooms open for another winter, by one vote.</p>" * 9
    page = f"<article>{story}<a href='x&#11;y'>x</a></article>"
    with contextlib.suppress(NoArticleError):
        cleaner.clean(page, url="https://paper.example/", rules=shipped(), engine="readability")
    assert caplog.records == []
