"""Leaves and containers of a page's tree."""

from importlib import import_module

import pytest
from selectolax.lexbor import LexborHTMLParser

from reader.cleaner.extract.walk import HIDDEN, walk


def test_reads_the_first_of_pieces_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(import_module("reader.cleaner.extract.walk"), "MOST_LEAVES", 3)
    found = walk(LexborHTMLParser("<h1>Ferry</h1><p>It runs.</p><ul><li>one<li>two</ul><p>three"))
    assert [leaf.text for leaf in found.leaves] == ["Ferry", "It runs.", "one"]


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p><span>18:50 Uhr</span><span>Lesedauer: 4 Min.</span>", "18:50 Uhr Lesedauer: 4 Min."),
        ("<h2><a href='/a'>Earth Ball</a><em>Outside</em></h2>", "Earth Ball Outside"),
        ("<p><b>Service of process</b>The court serves.", "Service of process The court serves."),
        ("<p><span><b>Marit Oxley</b></span><span><i>Harbour Desk</i></span>", "Marit Oxley Harbour Desk"),
        (
            "<p>the <b>i</b>Phone, Mac<b>OS</b>, CO<sub>2</sub>Emissions, the 4<sup>th</sup>Floor",
            "the iPhone, MacOS, CO2Emissions, the 4thFloor",
        ),
        ("<p>Mc<b>Donald</b> <i>un</i>done <b>A</b>B", "McDonald undone AB"),
    ],
)
def test_parts_words_that_stand_in_elements_of_their_own(markup: str, text: str) -> None:
    assert [leaf.text for leaf in walk(LexborHTMLParser(markup)).leaves] == [text]


def test_a_formula_stands_in_its_sentence() -> None:
    formula = (
        "<math><semantics><mrow><mi>a</mi><mo>+</mo><mfrac><mn>1</mn><mi>b</mi></mfrac></mrow>"
        '<annotation encoding="application/x-tex">a+\\frac{1}{b}</annotation></semantics></math>'
    )
    (leaf,) = walk(LexborHTMLParser(f"<p>The tide {formula} turns at nine.</p>")).leaves
    assert leaf.text.startswith("The tide a")
    assert leaf.text.endswith("turns at nine.")
    assert "frac" not in leaf.text


@pytest.mark.parametrize(
    ("markup", "texts"),
    [
        (
            "<h3><button aria-expanded=false><span>Who rings</span> the bell?</button></h3><p>The mate.</p>",
            ["Who rings the bell?", "The mate."],
        ),
        ("<h3>Who rings the bell? <button>Copy link</button></h3><p>The mate.</p>", ["Who rings the bell?", "The mate."]),
        ("<p><button>Ring the bell</button></p><p>The mate.</p>", ["The mate."]),
    ],
)
def test_reads_a_button_only_where_it_is_all_that_a_heading_says(markup: str, texts: list[str]) -> None:
    assert [leaf.text for leaf in walk(LexborHTMLParser(markup)).leaves] == texts


@pytest.mark.parametrize(
    "button",
    [
        "<button aria-expanded=false><span>Who rings</span> the bell?</button>",
        "<button aria-controls=answer>Who rings the bell? </button>",
        "<div><button class=collapsed data-bs-toggle=collapse>Who rings the bell?</button></div>",
        "Every day.<button aria-expanded=true>Who rings the bell?</button>",
    ],
)
def test_a_question_on_a_button_that_unfolds_its_answer_is_a_heading(button: str) -> None:
    leaves = walk(LexborHTMLParser(f"<div>{button}<p>The mate.</p></div>")).leaves
    assert [(leaf.tag, leaf.text) for leaf in leaves[-2:]] == [("h4", "Who rings the bell?"), ("p", "The mate.")]


@pytest.mark.parametrize("button", ["<button>Was this useful?</button>", "<button aria-expanded=false>More</button>"])
def test_a_button_that_unfolds_nothing_or_asks_nothing_is_not_read(button: str) -> None:
    assert [leaf.text for leaf in walk(LexborHTMLParser(f"<div>{button}<p>The mate.</p></div>")).leaves] == ["The mate."]


@pytest.mark.parametrize(
    ("link", "leads"),
    [
        ('<a href="">', False),
        ('<a href="#" role="button">', False),
        ('<a href="#answer" aria-controls="answer">', False),
        ('<a href="#answer">', True),
        ('<a href="/bells" data-toggle="tooltip">', True),
        ('<a href="https://bells.example/" aria-controls="preview">', True),
        ('<a href="/bells">', True),
    ],
)
def test_a_question_that_unfolds_its_answer_is_no_link(link: str, leads: bool) -> None:
    (leaf,) = walk(LexborHTMLParser(f"<div>{link}Who rings the <b>bell</b>?</a></div>")).leaves
    assert bool(leaf.linked) is leads
    assert leaf.bold


@pytest.mark.parametrize(
    ("page", "hidden"),
    [
        ("<h3><button aria-expanded=false>Who rings?</button></h3><div hidden><p>The mate.</p></div>", False),
        (
            "<div><a href='#' aria-controls=mate>The bell</a></div><div><div id=mate style='display: none'><p>The mate.</p></div></div>",
            False,
        ),
        ("<button data-bs-toggle=collapse data-bs-target='#mate'>The bell</button><div id=mate hidden><p>The mate.</p></div>", False),
        ("<div role=tabpanel aria-hidden=true><p>The mate.</p></div>", False),
        ("<p>The bell.</p><div hidden><p>The mate.</p></div>", True),
        ("<div><button aria-expanded=false>Share</button>" + "It rings. " * 40 + "</div><div hidden><p>The mate.</p></div>", True),
        ("<div><button aria-controls=offers>Subscribe to read on</button></div><div id=rest hidden><p>The mate.</p></div>", True),
        ("<button aria-expanded=false aria-haspopup=dialog>Read on</button><div hidden><p>The mate.</p></div>", True),
    ],
)
def test_what_one_press_shows_is_not_hidden(page: str, hidden: bool) -> None:
    leaf = walk(LexborHTMLParser(page)).leaves[-1]
    assert leaf.text == "The mate."
    assert bool(leaf.container.kind & HIDDEN) is hidden
