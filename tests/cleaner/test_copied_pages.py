"""A page that was copied as text: its menus and lists go, its headline and body stay."""

from reader.cleaner.pipeline import Context
from reader.cleaner.plaintext import PlainText, read
from reader.models import blocks_text
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


def test_a_row_of_headlines_inside_the_body_goes() -> None:
    found = copied(*MENU, HEADLINE, *BODY[:2], *OTHERS, "A fear for the berths", *BODY[2:], *FOOT)
    assert lines(found) == [*BODY[:2], "A fear for the berths", *BODY[2:]]


def test_a_text_without_menus_keeps_its_short_lines() -> None:
    short = ["Twelve boats", "One bell", "Gulls", "Rope"]
    assert lines(copied(HEADLINE, *BODY, *short)) == [*BODY, *short]


def test_a_short_text_is_no_copied_page() -> None:
    found = copied(HEADLINE, *BODY, "Share", "Print", "Copy link", "Comments", "About us", "Rope")
    assert lines(found) == [*BODY, "Rope"]
