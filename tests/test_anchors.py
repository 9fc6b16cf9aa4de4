"""A passage is where its words are, in whatever the text has become; of two places with its words, where the words around it are."""

import random
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.anchors import CONTEXT, LONG, Stretch, Text
from reader.models import Place
from tests.bounds import bounded

words = st.text(string.ascii_lowercase, min_size=1, max_size=7)
sentences = st.lists(words, min_size=3, max_size=12).map(" ".join)
paragraphs = st.lists(sentences, min_size=1, max_size=6)


def text(*paragraphs: str) -> Text:
    return Text(enumerate(paragraphs))


def shown(text: tuple[str, ...], stretches: tuple[Stretch, ...]) -> list[str]:
    """The words of stretches."""
    return [text[piece][start:end] for piece, start, end in stretches]


def kept(*paragraphs: str, of: int, words: str) -> Place:
    """A passage of paragraph number `of`, the first in these words."""
    start = paragraphs[of].index(words)
    return text(*paragraphs).place(of, start, start + len(words))


BELLS = (
    "The first watch came up.",
    "The bell rang.",
    "Then the tide turned.",
    "Nobody slept.",
    "The bell rang.",
    "Then the lamp went out.",
)


def test_a_passage_is_kept_with_what_stands_around_it() -> None:
    assert kept(*BELLS, of=4, words="The bell rang.") == Place(
        4, "The bell rang.", prefix="n the tide turned. Nobody slept.", suffix="Then the lamp went out."
    )


@pytest.mark.parametrize("of", [1, 4])
def test_of_two_in_the_same_words_the_one_is_meant_that_stands_among_its_own(of: int) -> None:
    place = kept(*BELLS, of=of, words="The bell rang.")
    assert text(*BELLS).find(place) == (Stretch(of, 0, 14),)
    assert text("Give now.", "Give again.", "And again.", *BELLS).find(place) == (Stretch(of + 3, 0, 14),)
    start = len(" ".join(BELLS[:of])) + 1
    assert text(" ".join(BELLS)).find(place) == (Stretch(0, start, start + 14),)


def test_one_whose_own_place_is_gone_is_not_taken_for_its_like() -> None:
    place = kept(*BELLS, of=4, words="The bell rang.")
    assert text(*BELLS[:3]).find(place) == ()


def test_one_between_new_paragraphs_is_known_by_what_stands_a_little_further_on() -> None:
    place = kept(*BELLS, of=4, words="The bell rang.")
    there = (*BELLS[:4], "A gull cried.", BELLS[4], "A door slammed.", BELLS[5])
    assert text(*there).find(place) == (Stretch(5, 0, 14),)
    edited = ("It was all still.", "Nobody slept.", "A gull cried.", "The bell rang.", "A door slammed.", "Then the lamp was lit.")
    assert text(*edited).find(place) == (Stretch(3, 0, 14),)


def test_what_stands_far_away_is_no_surroundings() -> None:
    place = kept(*BELLS, of=4, words="The bell rang.")
    long = "A gull cried and flew. " * 50
    assert text(*BELLS[2:4], long, "The bell rang.").find(place) == ()
    assert text("The bell rang.", long, BELLS[5]).find(place) == ()


def test_of_two_behind_the_same_refrain_the_one_is_meant_that_goes_on_as_it_did() -> None:
    refrain = ("And the men of the harbour sang it once again:", "The bell rang.")
    there = (*refrain, "Then the tide turned.", *refrain, "Then the lamp went out.")
    place = kept(*there[3:], of=1, words="The bell rang.")
    assert text(*there).find(place) == (Stretch(4, 0, 14),)


def test_the_few_words_at_the_end_of_a_text_are_enough_to_know_one_by() -> None:
    place = kept("Then the tide turned.", "The bell rang.", "He left.", of=1, words="The bell rang.")
    assert text("It was all new.", "The bell rang.", "He left.").find(place) == (Stretch(1, 0, 14),)
    assert text("It was all new.", "The bell rang.", "She stayed.").find(place) == ()


def test_the_last_words_of_a_text_are_not_taken_for_their_like_once_they_are_gone() -> None:
    place = kept(*BELLS[:5], of=4, words="The bell rang.")
    assert place.suffix == ""
    assert text(*BELLS[:3]).find(place) == ()


def test_behind_an_ellipsis_a_passage_stands_where_it_is_shown() -> None:
    there = "Wait… no, wait… the bell rang."
    for words in ("bell", "… the bell", "wait…"):
        start = there.index(words)
        assert text(there).find(Place(0, words)) == (Stretch(0, start, start + len(words)),)


def test_a_long_one_is_known_by_itself() -> None:
    long = "The keeper of the upper lamp had counted the ships of that year by their whistles alone."
    assert len(long) > LONG
    place = kept("Before.", long, "Behind.", of=1, words=long)
    assert text("All else", "is new.", long, "To the end.").find(place) == (Stretch(2, 0, len(long)),)


def test_one_without_its_surroundings_is_the_nearest_rather_alone() -> None:
    assert text("Ebb.", "The bell.", "Ebb.").find(Place(2, "Ebb.")) == (Stretch(2, 0, 4),)
    assert Text([(0, "Tea and milk"), (0, "Tea")]).find(Place(0, "Tea")) == (Stretch(1, 0, 3),)
    assert text("Ebb.", "The bell.", "Ebb.").find(Place(0, "Ebb.")) == (Stretch(0, 0, 4),)


def test_one_over_several_paragraphs_stands_in_each() -> None:
    there = ("One two.", "Three four.", "Five six.")
    for between in ("\n\n", " ", "\n"):
        assert text(*there).find(Place(0, f"two.{between}Three four.")) == (Stretch(0, 4, 8), Stretch(1, 0, 11))
    assert text("One two.", "New.", "Three four.").find(Place(0, "two.\n\nThree four.")) == (Stretch(0, 4, 8), Stretch(2, 0, 11))


def test_the_edges_of_a_text_are_surroundings_too() -> None:
    place = kept("Ebb.", "The bell.", "Ebb.", "Flood.", of=0, words="Ebb.")
    assert place.prefix == ""
    assert text("Ebb.", "Another.", "Ebb.", "Flood.").find(place) == (Stretch(0, 0, 4),)


def test_a_letter_that_stands_everywhere_is_looked_for_with_measure() -> None:
    long = text(*["e " * 1000] * 200)
    with bounded(1):
        long.find(Place(199, "e", prefix="what stood before", suffix="what stood behind"))


def test_what_has_no_words_is_nowhere() -> None:
    assert text("One.").find(Place(0, " \n\n ")) == ()
    assert text().find(Place(0, "One.")) == ()
    assert text("", " ").find(Place(0, "One.")) == ()


@given(paragraphs, st.data())
def test_every_passage_is_found_where_it_was_taken(paragraphs: list[str], data: st.DataObject) -> None:
    of = data.draw(st.integers(0, len(paragraphs) - 1))
    start = data.draw(st.integers(0, len(paragraphs[of]) - 1))
    end = data.draw(st.integers(start + 1, len(paragraphs[of])))
    passage = paragraphs[of][start:end]
    place = text(*paragraphs).place(of, start, end)
    assert len(place.prefix) <= CONTEXT
    assert len(place.suffix) <= CONTEXT
    found = shown(tuple(paragraphs), text(*paragraphs).find(place))
    assert found == [passage.strip()] * bool(passage.strip())


@given(paragraphs, paragraphs, st.data())
def test_a_passage_is_found_behind_whatever_came_before_it(paragraphs: list[str], new: list[str], data: st.DataObject) -> None:
    of = data.draw(st.integers(0, len(paragraphs) - 1))
    place = text(*paragraphs).place(of, 0, len(paragraphs[of]))
    there = (*new, *paragraphs)
    assert shown(there, text(*there).find(place)) == [paragraphs[of]]


@given(paragraphs, st.randoms(use_true_random=False), st.data())
def test_white_space_and_kinds_of_quotation_marks_say_nothing(paragraphs: list[str], chance: random.Random, data: st.DataObject) -> None:
    of = data.draw(st.integers(0, len(paragraphs) - 1))
    quoted = [f"“{each}” – ‘{each}’…" for each in paragraphs]
    place = text(*quoted).place(of, 0, len(quoted[of]))
    changes = str.maketrans({"“": '"', "”": "»", "‘": "'", "’": "‚", "–": "-", "…": "..."})
    there = tuple("".join(chance.choice((" ", "\n", "\u00a0", "  ")) if char == " " else char for char in each) for each in quoted)
    there = tuple(each.translate(changes) for each in there)
    assert shown(there, text(*there).find(place)) == [there[of]]


@given(st.lists(sentences, min_size=4, max_size=8, unique=True), words, paragraphs, st.data())
def test_of_twins_the_other_one_is_never_found(around: list[str], twin: str, new: list[str], data: st.DataObject) -> None:
    """Each stands between sentences of its own that are long enough to know it by."""
    around = [f"{number} {each} {number * 11}" for number, each in enumerate(around)]
    refrain = f"the {twin} of {twin}"
    first = data.draw(st.integers(1, len(around) - 2))
    there = [*around[:first], refrain, *around[first:], refrain, "the end of it all"]
    place = text(*there).place(first, 0, len(refrain))
    changed = (*new, *there)
    assert text(*changed).find(place)[0].piece == len(new) + first
    without = (*new, *(each for each in there[first + 2 :]))
    assert text(*without).find(place) == ()
