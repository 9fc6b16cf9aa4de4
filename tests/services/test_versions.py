"""Which of two copies is the better one, and what differs between them."""

from reader.models import Article
from reader.services.versions import diff
from tests.bounds import bounded
from tests.export.articles import paragraph

ENOUGH = 10.0
"""Seconds of processor time: what takes a tenth of one here took minutes when it grew by the square."""


def told(*passages: str) -> Article:
    return Article(blocks=tuple(map(paragraph, passages)))


def test_what_stands_between_all_passages_takes_no_time_by_the_square_of_their_number() -> None:
    old, new = (
        [text for boat in boats for text in (f"Boat {boat} sails.", "The town waits.")] for boats in (range(20_000), range(1, 20_001))
    )
    with bounded(ENOUGH):
        assert diff(told(*old), told(*old)) == ()
        assert diff(told(*old), told(*new)) == ("- Boat 0 sails.", "- The town waits.", "+ Boat 20000 sails.", "+ The town waits.")
