"""Paragraphs that tell and ask: only what asks goes."""

from collections.abc import Iterator

import pytest

import reader
from reader.cleaner.block_steps.mixed import narrowed
from reader.cleaner.passages import Passage, Passages
from reader.cleaner.pipeline import Context, Cut
from reader.models import Kind
from reader.rules import shipped
from tests.cleaner.crossings import ENGLISH, GERMAN

TOLD = "By noon the first sheep of the year were on board, and the crew had found out which of the new doors does not close."


def left_of(paragraph: str, story: list[str] = ENGLISH) -> str:
    """What stays of a paragraph in the middle of a story."""
    text = reader.clean("\n\n".join(["The ferry is back", *story[:3], paragraph, *story[3:5]])).text
    return text.removeprefix("\n\n".join(story[:3])).removesuffix("\n\n".join(story[3:5])).strip()


@pytest.mark.parametrize(
    "asks",
    [
        "Sign up for our newsletter and get the best of the harbour every Friday.",
        "Follow us on Instagram and WhatsApp for more stories like this one.",
        "Become a member from $5 a month and support our journalism.",
    ],
)
def test_keeps_what_a_paragraph_tells_before_it_asks(asks: str) -> None:
    assert left_of(f"{TOLD} {asks}") == TOLD


def test_keeps_what_a_paragraph_tells_after_it_asked() -> None:
    assert left_of(f"Sign up for our newsletter and get the best of the harbour every Friday. {TOLD}") == TOLD


def test_keeps_the_longer_of_two_pieces_that_tell() -> None:
    asks = "Sign up for our newsletter and get the best of the harbour every Friday."
    assert left_of(f"{TOLD} {asks} {ENGLISH[3]} {ENGLISH[4]}") == f"{ENGLISH[3]} {ENGLISH[4]}"
    assert left_of(f"{ENGLISH[3]} {ENGLISH[4]} {asks} {TOLD}") == f"{ENGLISH[3]} {ENGLISH[4]}"


def test_keeps_it_in_other_languages() -> None:
    told = "Am Mittag waren die ersten Schafe des Jahres an Bord, und es stand fest, welche der neuen Türen nicht schließt."
    assert left_of(f"{told} Abonnieren Sie jetzt unseren kostenlosen Newsletter!", GERMAN) == told


def test_an_appeal_goes_with_its_reasons() -> None:
    appeal = "Good journalism costs us money, and we want you to have it free. Become a member from $5 a month and support our journalism."
    assert left_of(appeal) == ""


def test_what_is_said_to_the_reader_before_it_asks_goes_along() -> None:
    said = "It was a long night on the mole, and you would have been cold in it as all of them were, up to the last."
    assert left_of(f"{said} Sign up for our newsletter and get the best of the harbour every Friday.") == ""


def test_too_little_told_goes_along() -> None:
    assert (
        left_of("It rained. Become a member from $5 a month, support our journalism and have the crossword in your inbox every day.") == ""
    )


def test_a_paragraph_of_which_no_sentence_asks_goes_whole() -> None:
    cut = Cut(Passage(f"{TOLD} {ENGLISH[3]}"), Kind.NEWSLETTER, "any")
    assert narrowed(cut, Passages([cut.target]), Context(shipped())) == cut


class Counted(Passages):
    """Passages that know how often somebody goes through all of them."""

    times = 0

    def __iter__(self) -> Iterator[Passage]:
        self.times += 1
        return super().__iter__()


def test_goes_through_a_text_once_however_many_of_its_paragraphs_ask() -> None:
    passages = Counted(Passage(f"{TOLD} Sign up for our newsletter.") for _ in range(20))
    parts = [narrowed(Cut(passage, Kind.NEWSLETTER, "any"), passages, Context(shipped())).part for passage in passages]
    assert set(parts) == {(len(TOLD) + 1, len(TOLD) + 28)}
    assert passages.times == 2  # once here
