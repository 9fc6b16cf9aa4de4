"""Boxes among the paragraphs that ask, as a field or a button in them tells, go, whatever they say; the paragraphs stay."""

import pytest

from reader.models import Kind
from tests.cleaner.ferries import FIRST, PAGE, SECOND, THIRD, cleaned

TALE = "One long tale of the sea, told at leisure by the pilots of three ports, and nothing else."
FIELD = '<form><input type="email" placeholder="you@mail.example"><button>Aye</button></form>'


@pytest.mark.parametrize(
    "box",
    [
        f'<div class="x1"><div class="x2">The Slow Tide, on Thursdays, with one long tale of the sea and nothing else.</div>{FIELD}</div>',
        f"<section><h3>The Slow Tide</h3><p>One long tale of the sea and nothing else, in no known language.</p>{FIELD}</section>",
        f'<div class="x1"><p>One long tale of the sea and nothing else.</p>{FIELD}<a href="/tide">Put me down</a></div>',
        f'<div class="x1"><style>{".x3 {margin: 0} " * 300}</style><p>One long tale of the sea and nothing else.</p>{FIELD}</div>',
    ],
)
def test_a_box_that_asks_for_an_address_among_paragraphs_goes_whatever_it_says(box: str) -> None:
    article = cleaned({}, PAGE.replace("<p>" + SECOND, f"{box}<p>{SECOND}"))
    assert not any(words in article.text for words in ("Slow Tide", "tale of the sea", "Put me down"))
    assert all(part in article.text for part in (FIRST, SECOND, "High water at noon", THIRD))
    assert (Kind.NEWSLETTER, "form") in [(removal.kind, removal.rule) for removal in article.removals]


def test_a_box_with_a_field_goes_among_the_blocks_of_a_page_builder() -> None:
    blocks = [
        f'<div class="block text"><div class="html"><h3>Fares</h3><p>{part}</p><p>So it is.</p></div></div>' for part in (FIRST, SECOND)
    ]
    box = f'<div class="block letter"><div class="x2"><h2>The Slow Tide</h2><p>One long tale of the sea.</p></div>{FIELD}</div>'
    last = f'<div class="block text"><p>{THIRD}</p></div>'
    page = f"<main><h1>Ferry crews vote</h1><div class=row>{blocks[0]}{box}{blocks[1]}{last}</div></main>"
    article = cleaned({}, page)
    assert "tale of the sea" not in article.text
    assert all(part in article.text for part in (FIRST, SECOND, THIRD))


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


CALL = "The Post has thirty-one owners, and each of them reads it before the bell. Be the thirty-second for six crowns a moon."
BUTTON = "<button type='button'>Aye, make me one</button>"


def with_box(box: str) -> str:
    return PAGE.replace("<p>" + SECOND, f"{box}<p>{SECOND}")


@pytest.mark.parametrize(
    "box",
    [
        f"<div class='x1'><h3>Thirty-one owners</h3><p>{CALL}</p>{BUTTON}</div>",
        f"<div class='x1'><p>{CALL}</p><a class='wp-block-button__link' href='#'>Aye, make me one</a></div>",
        f"<div class='x1'><p>Will you? {CALL}</p><a class='c-btn' href='/owners'>Aye, make me one </a></div>",
        f"<div class='x1'><p>{CALL}</p><div><a role='button'><b>Aye</b></a></div></div>",
        f"<form class='x1'><p>{CALL}</p><input type='submit' value='Aye'></form>",
        f"<div class='x1'><p>{CALL}</p>{BUTTON}<button>Not this moon</button><small>Shells and crowns accepted.</small></div>",
        f"<div class='x1'><img src='/owners.png'><p>{CALL}</p>{BUTTON}</div>",
    ],
    ids=["button", "link styled as one", "link of the site", "by its role", "in a form", "small print", "a logo"],
)
def test_a_box_among_paragraphs_that_ends_in_a_button_goes_whatever_it_says(box: str) -> None:
    article = cleaned({}, with_box(box))
    assert not any(words in article.text for words in ("owners", "Aye", "accepted"))
    assert all(part in article.text for part in (FIRST, SECOND, "High water at noon", THIRD))
    assert "button" in [removal.rule for removal in article.removals]


@pytest.mark.parametrize(
    "box",
    [
        f"<div class='x1'><p>{CALL}</p><button aria-expanded='false'>Aye</button></div>",
        f"<div class='x1'><p>{CALL}</p><button class='js-expand'>Aye</button></div>",
        f"<div class='fact-box'><p>{CALL}</p>{BUTTON}</div>",
        f"<div class='x1'><p>{CALL}</p><button>Show more</button></div>",
        f"<div class='x1'><p>{CALL}</p><button>Åpne</button></div>",
        f"<div class='x1'><p>{CALL}</p><button>Share</button></div>",
        f"<div class='x1'><p>{CALL}</p><button><svg></svg></button></div>",
        f"<div class='x1'><p>{CALL}</p><a class='btn' href='https://harbour-aid.example/how'>Aye</a></div>",
        f"<div class='x1'><p>Who owned the mole? {CALL}</p><a href='/owners'>Aye</a></div>",
        f"<div class='x1'><p>{CALL}</p><a class='btn' href='/court/owners.pdf'>Aye</a></div>",
        f"<div class='x1'><p>“{CALL}”</p><p>Ida Lund, pilot</p>{BUTTON}</div>",
        f"<div class='x1'><p>{CALL}</p><button>Got it</button></div>",
        f"<div class='x1'><button>How many owners?</button><p>{CALL}</p></div>",
        f"<div class='x1'><p>{CALL}</p>{BUTTON}<p>{TALE}</p></div>",
        f"<div class='x1'><p>{CALL}</p><ul><li>One crown</li><li>Two crowns</li></ul>{BUTTON}</div>",
        f"<figure class='x1'><img src='/a.png'><figcaption>{CALL}</figcaption>{BUTTON}</figure>",
        f"<div class='x1'><img src='/a.png'><p>Owners of the Post at the old mole.</p>{BUTTON}</div>",
        "".join(f"<div class='x1'><p>Number {number}. {CALL}</p>{BUTTON}</div>" for number in range(3)),
    ],
    ids=[
        "unfolds",
        "is called so",
        "facts",
        "says that it shows more",
        "says so in Norwegian",
        "shares",
        "without words",
        "leads to somebody else",
        "is no button",
        "leads on to something that need not ask",
        "stands under somebody's words",
        "closes the box",
        "comes first",
        "comes in the middle",
        "has a list",
        "is a figure",
        "is a picture with its caption",
        "is one of many",
    ],
)
def test_a_box_does_not_go_for_a_button_that_does_not_ask(box: str) -> None:
    assert "button" not in [removal.rule for removal in cleaned({}, with_box(box)).removals]


def test_a_box_over_the_first_paragraph_does_not_go_for_its_button() -> None:
    page = PAGE.replace(f"<p>{FIRST}", f"<div class='x1'><p>The harbour of the old owners, told anew.</p>{BUTTON}</div><p>{FIRST}")
    assert "button" not in [removal.rule for removal in cleaned({}, page).removals]


@pytest.mark.parametrize("before", ["", "<button>Aye</button>"], ids=["alone", "behind another"])
def test_a_box_with_a_button_goes_for_what_the_button_says_or_leads_to(before: str) -> None:
    page = with_box(f"<div class='x1'><p>{CALL}</p>{before}<button>Subscribe</button></div>")
    assert {removal.kind for removal in cleaned({}, page).removals if removal.rule == "button"} == {Kind.PAYWALL}
    page = with_box(f"<div class='x1'><p>{CALL}</p><a class='btn' href='https://www.patreon.com/post'>Aye</a></div>")
    assert {removal.kind for removal in cleaned({}, page).removals if removal.rule == "button"} == {Kind.DONATION}


def test_a_box_with_a_button_stays_where_the_reader_says_so() -> None:
    page = with_box(f"<div class='x1'><p>{TALE}</p>{BUTTON}</div>")
    assert TALE not in cleaned({}, page).text
    assert TALE in cleaned({"off": ["button"]}, page).text
