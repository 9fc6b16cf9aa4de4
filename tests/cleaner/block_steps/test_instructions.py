"""Instructions: numbered steps stay whole, what only looks like them does not."""

import pytest

import reader
from reader.cleaner.block_steps.instructions import mark_steps
from reader.cleaner.passages import Passage, Passages
from reader.cleaner.pipeline import Context
from reader.rules import shipped
from tests.bounds import bounded

STORY = [
    "The harbour office of Westhaven will answer questions by telephone only until May, and by its app from then on.",
    "Nine hundred skippers have it already, the harbour master said on Tuesday, and most of them are younger than forty.",
    "Those who have not used it before will need a quarter of an hour, a telephone and the number of their boat.",
    "The office keeps its window open on Fridays for all who would rather come, as it did when the telegraph was new.",
    "On the mole nobody was in a hurry, and the old lamp keeper said that his father had been against electric light.",
]
STEPS = [
    "Download the app from the App Store or Google Play.",
    "Log in or create an account.",
    "Enter your email address and confirm it.",
    "Turn on notifications.",
    "Tap Share and then Copy link.",
]
GERMAN_STEPS = [
    "Laden Sie die App aus dem App Store oder von Google Play.",
    "Melden Sie sich an oder erstellen Sie ein Konto.",
    "Geben Sie Ihre E-Mail-Adresse ein und bestätigen Sie sie.",
    "Schalten Sie die Benachrichtigungen ein.",
    "Tippen Sie auf Teilen und dann auf Link kopieren.",
]


def text_of(steps: str, url: str = "https://westhaven-post.example/app") -> str:
    """What is left of a page with `steps` in the midst of a story."""
    told = [f"<p>{text}</p>" for text in STORY]
    article = "".join([*told[:3], steps, *told[3:]])
    return reader.clean(f"<html><body><article><h1>A window closes</h1>{article}</article></body></html>", url=url).text


def entries(steps: list[str]) -> str:
    return "".join(f"<li>{step}</li>" for step in steps)


@pytest.mark.parametrize("steps", [STEPS, GERMAN_STEPS])
def test_keeps_the_steps_of_instructions(steps: list[str]) -> None:
    text = text_of(f"<ol>{entries(steps)}</ol>")
    assert [step for step in steps if step not in text] == []
    lines = [f"{number}. {step}" for number, step in enumerate(steps, 4)]
    assert [line for line in lines if line not in text_of("".join(f"<p>{line}</p>" for line in lines))] == []


def test_keeps_them_when_what_is_left_is_cleaned_again() -> None:
    text = text_of(f"<ol>{entries(STEPS)}</ol>")
    assert reader.clean(text).removals == ()
    assert not reader.clean("\n\n".join(STORY[:2] + [f"{number}. {step}" for number, step in enumerate(STEPS, 1)] + STORY[2:])).removals


@pytest.mark.parametrize(
    "listed",
    [
        f"<ul>{entries(STEPS[1:4])}</ul>",
        f"<ol>{entries([*STEPS[1:4], 'Send our editor what you found.'])}</ol>",
        f"<ol>{entries(STEPS[2:4])}</ol>",
        f"<ol>{entries([*STEPS[2:4], 'Ropes', 'Bells'])}</ol>",
        f"<p>{STEPS[2]}</p><p>1. {STEPS[3]}</p>",
    ],
)
def test_takes_what_asks_where_nobody_is_instructed(listed: str) -> None:
    assert STEPS[3] not in text_of(listed)


def test_takes_what_asks_in_a_list_that_leads_to_a_till() -> None:
    listed = entries([*STEPS[2:4], '<a href="https://www.patreon.com/westhaven">Give a crown a month.</a>'])
    assert STEPS[3] not in text_of(f"<ol>{listed}</ol>")


def test_takes_what_asks_among_the_steps() -> None:
    asking = "<a href='/letter'>Subscribe to the Friday letter.</a>"
    text = text_of(f"<ol>{entries([*STEPS, asking])}</ol>")
    assert "Friday letter" not in text
    assert [step for step in STEPS if step not in text] == []


@pytest.mark.parametrize("count", [2, 3])
def test_what_is_left_without_what_asks_among_the_steps_settles(count: int) -> None:
    asking = "<a href='/letter'>Subscribe to the Friday letter.</a>"
    text = text_of(f"<ol>{entries([*STEPS[2 : 2 + count], asking])}</ol>")
    assert (STEPS[2] in text) == (count == 3)
    assert reader.clean(text).removals == ()


def test_looks_at_a_page_of_many_lists_once() -> None:
    """Work grows with length: a square would take minutes here."""
    passages = [Passage(f"{number}. {step}") for _ in range(20_000) for number, step in enumerate(STEPS[:3], 1)]
    with bounded(20.0):
        mark_steps(Passages(passages), Context(shipped()))
    assert all(passage.is_advice for passage in passages)
