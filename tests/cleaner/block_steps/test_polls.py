"""Polls go with their question and their answers; what a story asks, and how a vote ended, stays."""

import pytest

import reader
from tests.cleaner.pilots import SHORT, STORY, body, left

QUESTION = "Should the long pier be closed to carts?"


@pytest.mark.parametrize(
    "poll",
    [
        [QUESTION, "Yes", "No", "Vote"],
        ["Poll of the day", QUESTION, "Yes", "No", "I don't know", "Vote", "See results"],
        ["POLL", QUESTION, "Yes", "No, the carts are needed", "Cast your vote", "1,204 votes"],
        ["Umfrage", "Sollte die Mole autofrei werden?", "Ja", "Nein", "Ist mir gleich", "Abstimmen"],
        ["آیا اسکله باید بسته شود؟", "بله", "خیر", "ثبت رأی"],
        ["長い桟橋を閉鎖すべきですか？", "賛成", "反対", "投票する"],
    ],
)
def test_a_poll_goes_with_its_question_and_its_answers(poll: list[str]) -> None:
    assert left(body(STORY), *map(body, poll), body(STORY)) == [STORY, STORY]
    assert reader.clean("\n\n".join([STORY, *poll, STORY])).text == f"{STORY}\n\n{STORY}"


@pytest.mark.parametrize(
    "told",
    [
        [QUESTION, "Yes: 412", "No: 390"],
        ["Poll of the day", QUESTION, "Yes", "No"],
        ["Vote"],
        ["Results", "Westhaven 2", "Easthaven 1"],
        [QUESTION, SHORT, "Vote"],
        [SHORT, "Yes", "No", "Vote"],
        [QUESTION, "Yes, but for the carts of those who live there", "No", "Vote"],
        ["How did the council decide?", "Vote"],
        ["Who won the vote?", "Ada Pike", "Tom Hale", "Results"],
        ["Who won the vote?", "Ada Pike", "412 votes", "Tom Hale", "390 votes"],
        ["Wie hat der Rat gestimmt?", "Ja", "Nein", "Abstimmung"],
    ],
)
def test_what_a_story_tells_of_a_vote_stays(told: list[str]) -> None:
    assert left(body(STORY), *map(body, told), body(STORY)) == [STORY, *told, STORY]


def test_a_poll_may_stand_first_or_last_and_a_button_without_one_too() -> None:
    poll = [QUESTION, "Yes", "No", "Vote"]
    assert left(*map(body, (STORY, STORY, *poll))) == [STORY, STORY]
    assert left(*map(body, (*poll, STORY, STORY, "1,204 votes"))) == [STORY, STORY, "1,204 votes"]
    assert left(*map(body, (STORY, STORY, "Vote"))) == [STORY, STORY, "Vote"]


def test_answers_under_a_heading_are_no_poll() -> None:
    told = [body(QUESTION), body("Boats", form="heading"), body("Carts", form="heading"), body("Vote")]
    assert left(body(STORY), *told, body(STORY)) == [STORY, QUESTION, "Boats", "Carts", "Vote", STORY]
