"""Leaves and containers of a page's tree."""

from importlib import import_module

import pytest
from selectolax.lexbor import LexborHTMLParser

from reader.cleaner.extract.spans import raw
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
        ("<p><span>Fog at noon.</span><span><i>Photo: Vale</i></span>", "Fog at noon. Photo: Vale"),
        (
            "<p><span>It ran.</span><span>It ran again!</span><b>Harbour (Ledger)</b>It ran.",
            "It ran. It ran again! Harbour (Ledger) It ran.",
        ),
        (
            "<div><span class='name'>prep time</span><span class='time'><b>20</b></span><span class='unit'>minutes</span>",
            "prep time 20 minutes",
        ),
        ("<p><span class='cap'>T</span><span class='rest'>he</span> <span class='a'>fer</span><span class='a'>ry</span>", "The ferry"),
        ("<p><span class='dropcap'>Th</span><span class='lead'>e ferry</span>", "The ferry"),
        ("<p>un<span class='a'></span><span class='b'>done</span> <span class='a'>3</span><span class='b'>rd</span>", "undone 3rd"),
        (
            "<p><span class='a'>Vale (1999)</span><span class='b'>1 mole</span><span class='c'>12.</span><span class='d'>50</span>",
            "Vale (1999) 1 mole 12.50",
        ),
        ("<p><span class='a'>水位</span><span class='b'>上昇</span>", "水位上昇"),
        ("<p><i>f</i>(<i>x</i>)<b>G</b>, <b>U.</b><b>S.</b>", "f(x)G, U.S."),
        ("<pre><b>harbour.</b><b>Ferry</b><span class='k'>10</span><span class='u'>ul</span>", "harbour.Ferry10ul"),
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
    assert leaf.text == "The tide a+1/b turns at nine."


def test_a_picture_of_a_formula_in_a_sentence_is_what_it_says() -> None:
    found = walk(LexborHTMLParser(r"""<p>The tide <img class="latex" alt="$e^{x}$" src="/e.png"> turns at nine.</p>"""))
    assert [leaf.text for leaf in found.leaves] == ["The tide e^{x} turns at nine."]
    assert not found.marks
    assert walk(LexborHTMLParser("<p>The tide <img alt='A tide' src='/e.png'> turns at nine.</p>")).marks


def test_a_picture_of_a_sign_is_that_sign_in_its_sentence() -> None:
    found = walk(LexborHTMLParser("<p>It ran <img class='wp-smiley' alt='⛴️' src='/ferry.png'>, again <img class='emoji' alt=';-)'>!</p>"))
    assert [leaf.text for leaf in found.leaves] == ["It ran ⛴️, again ;-)!"]
    assert not found.marks
    assert walk(LexborHTMLParser("<p>It ran <img class='emoji' alt='a ferry' src='/ferry.png'>.</p>")).marks


@pytest.mark.parametrize(
    "ruby",
    [
        "<ruby>漢字<rt>かんじ</rt></ruby>と<ruby>東<rt>とう</rt>京<rt>きょう</rt></ruby>",
        "<ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby>と<ruby>東<rp>(</rp><rt>とう</rt><rp>)</rp>京<rp>(</rp><rt>きょう</rt><rp>)</rp></ruby>",
        "<ruby>漢字<rp>(</rp><rtc><rt>かん</rt><rt>じ</rt></rtc><rp>)</rp></ruby>と<ruby>東<rt>とう</rt>京<rt>きょう</rt></ruby>",
    ],
)
def test_how_a_word_is_read_stands_in_brackets_behind_it(ruby: str) -> None:
    assert [leaf.text for leaf in walk(LexborHTMLParser(f"<p>{ruby}</p>")).leaves] == ["漢字(かんじ)と東(とう)京(きょう)"]


@pytest.mark.parametrize(
    "code",
    [
        '<span class="line"><span class="ln">1</span>x = 1\n</span><span class="line"><span class="ln">2</span>  y = 2\n</span>',
        '<span style="user-select: none;">1 </span>x = 1\n<span style="user-select: none;">2 </span>  y = 2',
        "<code><div>x = 1</div><div>  y = 2</div></code>",
        '<table><tr><td class="n"></td><td>x = 1</td></tr><tr><td class="n"></td><td>  y = 2</td></tr></table>',
        "x = 1<br>  y = 2",
    ],
)
def test_a_listing_has_the_lines_that_are_seen_and_not_their_numbers(code: str) -> None:
    (leaf,) = walk(LexborHTMLParser(f"<pre>{code}</pre>")).leaves
    assert raw(leaf) == "x = 1\n  y = 2"


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
    ("markup", "tag"),
    [
        ("<div role=heading aria-level=3>Low <i>tide</i></div>", "h3"),
        ("<div role=heading><span>Low tide</span></div>", "h2"),
        ("<section role=heading aria-level=12>Low tide</section>", "h2"),
        ("<div role=note>Low tide</div>", "div"),
        ("<h4 role=heading aria-level=2>Low tide</h4>", "h4"),
    ],
)
def test_an_element_is_a_heading_by_its_role(markup: str, tag: str) -> None:
    heading, text = walk(LexborHTMLParser(f"{markup}<p>The ferry waits.</p>")).leaves
    assert (heading.tag, heading.text, text.tag) == (tag, "Low tide", "p")
