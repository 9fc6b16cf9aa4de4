"""What changed between two texts: passages that are alike changed, and inside them the words."""

from datetime import UTC, datetime

import pytest

from reader.models import Article, Paragraph, Span
from reader.tui.layout.marks import UNICODE
from reader.tui.page.changes import Change, Versions, changes, compose_changes
from tests.bounds import bounded

DAY = datetime(2030, 5, 1, tzinfo=UTC)
LONG = " ".join(f"The {number}th boat of the day left the pier on time, and the harbour wrote it down." for number in range(400))


def told(*passages: str) -> Article:
    return Article(blocks=tuple(Paragraph((Span(text),)) for text in passages))


def test_a_passage_that_is_half_the_same_changed_and_others_went_and_came() -> None:
    old = told("The council met on Tuesday.", "Nobody spoke.", "It was late.")
    new = told("The council met on Friday.", "Rain fell.", "It was late.")
    found = changes(old, new)
    assert found == [
        Change("~", "The council met on Tuesday.", "The council met on Friday."),
        Change("-", old="Nobody spoke."),
        Change("+", new="Rain fell."),
        Change("="),
    ]


@pytest.mark.parametrize(
    ("index", "said"),
    [
        (0, "Changed 3 times. 09:50 against 07:30: 2 passages new, 1 changed."),
        (1, "Changed 3 times. 02 May 08:00 against 01 May 09:50: 1 passage gone."),
        (2, "Changed 3 times. Now against 02 May 08:00: nothing in the text."),
    ],
)
def test_over_the_changes_stands_how_many_there_are_and_of_when(index: int, said: str) -> None:
    texts = (
        ["The council met on Tuesday."],
        ["The council met on Friday.", "Rain fell.", "It was late."],
        ["The council met on Friday.", "Rain fell."],
    )
    times = datetime(2030, 5, 1, 7, 30), datetime(2030, 5, 1, 9, 50), datetime(2030, 5, 2, 8)
    page = compose_changes(Versions(tuple(told(*text) for text in (*texts, texts[-1])), times, index), 200, UNICODE)
    assert said in [part.text.replace("\u00a0", " ") for part in page.parts]


def test_one_word_of_a_passage_of_thousands_is_shown_as_one() -> None:
    versions = Versions((told(LONG), told(LONG.replace("The 200th boat", "The last boat"))), (DAY,), 0)
    page = compose_changes(versions, 10**6, UNICODE)
    (passage,) = [part for part in page.parts if part.role == "change"]
    assert passage.text.count("[-") == passage.text.count("{+") == 1
    assert "The [-200th-] {+last+} boat" in passage.text


def test_a_text_of_thousands_that_is_another_one_takes_no_time_by_the_square_of_their_number() -> None:
    old, new = ([f"{' '.join(words)} {boat} sails." for boat in range(4_000)] for words in (("The", "old", "boat"), ("No", "new", "ship")))
    with bounded(20.0):
        found = changes(told(*old), told(*new))
    assert {change.sign for change in found} == {"-", "+"}


def test_what_every_passage_of_thousands_says_takes_no_time_by_the_square_of_their_number() -> None:
    old = ["The town waits."] * 20_000
    with bounded(20.0):
        assert changes(told(*old), told(*old, "A boat.")) == [Change("=", count=20_000), Change("+", new="A boat.")]
