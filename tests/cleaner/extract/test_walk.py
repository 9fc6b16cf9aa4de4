"""Leaves and containers of a page's tree."""

from importlib import import_module

import pytest
from selectolax.lexbor import LexborHTMLParser

from reader.cleaner.extract.walk import walk


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
