"""Boxes among the paragraphs that ask for an e-mail address go, whatever they say; the paragraphs stay."""

import pytest

import reader
from reader.cleaner.rules import parse
from reader.models import Article, Kind
from reader.rules import shipped

URL = "https://westhaven-post.example/ferries"
FIRST = "The crews of the Westhaven ferries have voted for the new timetable by a large majority, the harbour office announced on Tuesday."
SECOND = "Under the plan the first boat leaves the northern pier at half past five, and the last one comes back shortly before midnight."
THIRD = "Fishermen had feared for their berths in the small basin, where the night boats are to be moored from the first week of May."
PAGE = f"""<html><body><main><h1>Ferry crews vote</h1>
<div class="text"><p>{FIRST}</p><div class="tide-box"><p>High water at noon today.</p></div>
<p>{SECOND}</p><p class="odd">Twelve boats, one bell.</p><p>{THIRD}</p></div></main></body></html>"""


def cleaned(toml: dict[str, object], page: str = PAGE) -> Article:
    return reader.clean(page, url=URL, rules=shipped() + parse(toml, "own.toml"))


TALE = "One long tale of the sea, told at leisure by the pilots of three ports, and nothing else."
FIELD = '<form><input type="email" placeholder="you@mail.example"><button>Aye</button></form>'


@pytest.mark.parametrize(
    "box",
    [
        f'<div class="x1"><div class="x2">The Slow Tide, on Thursdays, with one long tale of the sea and nothing else.</div>{FIELD}</div>',
        f"<section><h3>The Slow Tide</h3><p>One long tale of the sea and nothing else, in no known language.</p>{FIELD}</section>",
        f'<div class="x1"><p>One long tale of the sea and nothing else.</p>{FIELD}<a href="/tide">Put me down</a></div>',
    ],
)
def test_a_box_that_asks_for_an_address_among_paragraphs_goes_whatever_it_says(box: str) -> None:
    article = cleaned({}, PAGE.replace("<p>" + SECOND, f"{box}<p>{SECOND}"))
    assert not any(words in article.text for words in ("Slow Tide", "tale of the sea", "Put me down"))
    assert all(part in article.text for part in (FIRST, SECOND, "High water at noon", THIRD))
    assert (Kind.NEWSLETTER, "form") in [(removal.kind, removal.rule) for removal in article.removals]


@pytest.mark.parametrize(
    "page",
    [
        f"<main><h1>Ferry crews vote</h1><div><p>{FIRST}</p></div><div><p>{SECOND}</p>{FIELD}</div><div><p>{THIRD}</p></div></main>",
        f"<main><h1>Ferry crews vote</h1><div><p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p>{FIELD}</div></main>",
        f"<main><h1>Ferry crews vote</h1><form><p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p><input type=email></form></main>",
    ],
)
def test_no_field_takes_the_paragraphs_of_the_story_with_it(page: str) -> None:
    article = cleaned({}, page)
    assert all(part in article.text for part in (FIRST, SECOND, THIRD))


def test_a_box_that_asks_for_an_address_stays_where_the_reader_says_so() -> None:
    page = PAGE.replace("<p>" + SECOND, f'<div class="x1"><p>{TALE}</p>{FIELD}</div><p>{SECOND}')
    assert TALE not in cleaned({}, page).text
    assert TALE in cleaned({"off": ["form"]}, page).text
    assert TALE in cleaned({"site": {"westhaven-post.example": {"given": [TALE]}}}, page).text


def test_a_word_of_the_box_stays_where_it_stands_in_the_story() -> None:
    box = f'<div class="x1"><p>{TALE}</p><b>Fares</b>{FIELD}</div>'
    rows = "<tr><td>4</td><td>north</td></tr><tr><td>5</td><td>south</td></tr>"
    table = f"<h2>Fares</h2><table><tr><th>Fares</th><th>Pier</th></tr>{rows}</table>"
    text = cleaned({}, PAGE.replace("<p>" + SECOND, f"{box}<p>{SECOND}").replace(f"<p>{THIRD}", f"{table}<p>{THIRD}")).text
    assert TALE not in text
    assert text.count("Fares") == 2
