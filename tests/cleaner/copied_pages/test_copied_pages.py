"""A page that was copied as text: its menus and lists go, its headline and body stay."""

import dataclasses

import pytest

from reader.cleaner.pipeline import Context
from reader.cleaner.plaintext import PlainText, read
from reader.models import Kind, blocks_text
from reader.rules import shipped

MENU = ["Home", "Harbour", "Fishing", "Weather", "Sport", "Sign in", "Subscribe", "Search", "Menu", "Boats", "Letters", "Tides"]
BODY = [
    "The crews of the Westhaven ferries have voted for the new timetable by a large majority, the harbour office announced.",
    "Under the plan the first boat leaves the northern pier at half past five, and the last one comes back before midnight.",
    "He died.",
    "Fishermen had feared for their berths in the small basin, where the night boats are to be moored from the first of May.",
    "The council will look at the figures again in autumn, when the summer guests have left and the schools have opened.",
]
HEADLINE = "Ferry crews in Westhaven vote for the new timetable"
OTHERS = [
    "Why the fog bell of the northern pier rings twice",
    "The last sailmaker of the coast shuts his doors",
    "A night on the pilot boat in the great gale",
    "What the cats of the fish market know about rain",
]
FOOT = ["Share", "Print", "Copy link", "Comments", "About us", "Imprint", "Moorings", "Archive", "Ropes"]


def copied(*passages: str) -> PlainText:
    return read("\n\n".join(passages), Context(shipped()))


def lines(found: PlainText) -> list[str]:
    return blocks_text(found.blocks).split("\n\n")


def test_the_menus_of_a_copied_page_go() -> None:
    found = copied(*MENU, HEADLINE, *BODY, *FOOT)
    assert found.title == HEADLINE
    assert lines(found) == BODY


def test_a_row_of_headlines_inside_the_body_goes_with_the_words_over_it() -> None:
    found = copied(*MENU, HEADLINE, *BODY[:3], "More stories", *OTHERS, *BODY[3:], *FOOT)
    assert lines(found) == BODY
    assert {removal.text for removal in found.removals if removal.kind is Kind.RELATED} >= set(OTHERS)


def test_what_stands_between_menus_and_headline_goes_and_the_headline_is_the_title() -> None:
    found = copied(*MENU, "Harbour life", "Updated 14 May", HEADLINE, "By Marit Oxley", *BODY, *FOOT)
    assert found.title == HEADLINE
    assert lines(found)[-len(BODY) :] == BODY


def test_whom_to_call_in_need_stays_among_the_menus() -> None:
    note = "Thoughts of suicide? The Lantern Line on 0800 555 0123 is there day and night."
    assert lines(copied(*MENU, HEADLINE, *BODY, "Remind me later", *FOOT[:4], note, *FOOT[4:])) == [*BODY, note]


def test_a_heading_of_other_stories_does_not_take_the_headline() -> None:
    found = copied(*MENU, "Related stories", HEADLINE, *BODY, *FOOT)
    assert found.title == HEADLINE


def test_an_article_of_few_words_on_a_long_page_is_found() -> None:
    menus = [f"{entry} of {place}" for entry in MENU for place in ("Westhaven", "Easthaven", "Northhaven", "Southhaven", "Midhaven")]
    found = copied(*MENU, *menus, HEADLINE, *BODY[:2], *FOOT, *menus[::-1])
    assert (found.title, lines(found)) == (HEADLINE, BODY[:2])


def test_a_sentence_stays_where_there_is_doubt() -> None:
    alone = "The office is closed on Mondays."
    assert alone in lines(copied(*MENU, HEADLINE, *BODY, alone, *FOOT))


def test_labels_that_nothing_is_left_of_what_they_lead_to_go_too() -> None:
    found = copied(*MENU, "Close", HEADLINE, *BODY, "Next", *FOOT)
    assert lines(found) == BODY


def test_a_heading_of_other_stories_does_not_reach_over_what_is_gone_into_the_text() -> None:
    told = ["Fog over the pier", "No boat left before noon, and the bell rang all night", *BODY]
    found = copied("Related stories", *OTHERS, *MENU, HEADLINE, *told, *FOOT)
    assert lines(found)[-len(BODY) :] == BODY


@pytest.mark.parametrize(
    "lines_of",
    [
        [f"2031-05-{day:02} Marit Oxley\n\n* Mend the bell of pier {day}" for day in range(1, 29)],
        [f"Copyright (C) {year} Marit Oxley" for year in range(2001, 2029)],
        [f"{number}. Subscribe the boats to the bell {number}" for number in range(1, 29)],
    ],
    ids=["change log", "licence", "list"],
)
def test_documents_with_short_lines_are_no_copied_pages(lines_of: list[str]) -> None:
    found = copied(HEADLINE, *BODY, *lines_of, "Share", "Print", "Copy link", "All rights reserved", "© 2031 Westhaven")
    assert not [removal for removal in found.removals if removal.rule == "outline"]


def test_what_was_cleaned_comes_back_as_it_is() -> None:
    found = copied(*MENU, HEADLINE, *BODY[:2], "More stories", *OTHERS, *BODY[2:], *FOOT)
    again = copied(found.title, *lines(found))
    assert (again.title, lines(again), again.removals) == (found.title, lines(found), ())


def test_the_rule_can_be_switched_off() -> None:
    rules = dataclasses.replace(shipped(), off=frozenset(("outline",)))
    found = read("\n\n".join([*MENU, HEADLINE, *BODY, *FOOT]), Context(rules))
    assert "Fishing" in lines(found)


def test_a_text_without_menus_keeps_its_short_lines() -> None:
    short = ["Twelve boats", "One bell", "Gulls", "Rope"]
    assert lines(copied(HEADLINE, *BODY, *short)) == [*BODY, *short]


def test_a_short_text_is_no_copied_page() -> None:
    found = copied(HEADLINE, *BODY, "Share", "Print", "Copy link", "Comments", "About us", "Rope")
    assert lines(found) == [*BODY, "Rope"]
