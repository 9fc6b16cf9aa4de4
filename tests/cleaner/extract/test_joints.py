"""Where two pieces of a line meet."""

import pytest
from selectolax.lexbor import LexborHTMLParser

from reader.cleaner.extract.walk import walk


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
        ("<p>the Harbour<wbr>Bell and <code>Linked<wbr>List</code>", "the HarbourBell and LinkedList"),
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
        (
            "<h2><span class='n'>1</span><span class='t'>The Heron</span> <span class='n'>2.</span><span class='t'>A goose</span>",
            "1 The Heron 2. A goose",
        ),
        ("<h2><span>1</span>The Heron <b>2</b><span>A goose</span> <i>3.</i><i>Dusk</i></h2>", "1 The Heron 2 A goose 3. Dusk"),
        (
            "<p><b>Pilot:</b>marit <b>Bell:</b><i>rung</i>, at 12:<b>30</b>, <code><b>pier:</b>load</code>",
            "Pilot: marit Bell: rung, at 12:30, pier:load",
        ),
        ("<ul><li><b>Fare</b><span>£4</span> <b>Time</b><span>9 am</span> <b>un</b><span>done</span>", "Fare £4 Time 9 am undone"),
        ("<p><span class='k'>Fare</span><span class='v'>£4</span>, US<b>$</b>5 and <b>US</b>$5", "Fare £4, US$5 and US$5"),
        (
            "<p><a>Marit Vale</a><time>4 May 2026</time>, (<time>2h ago<span>9 am</span></time>)",
            "Marit Vale 4 May 2026, (2h ago 9 am)",
        ),
        ("<p><span>イダ井田</span><time><i>5月4日</i></time> <span>पीर</span><time>4 मई</time>", "イダ井田 5月4日 पीर 4 मई"),
        ("<p>Vote: <span class='yes'>Yes 6</span><span class='no'>No 5</span>", "Vote: Yes 6 No 5"),
        (
            "<p><span class='who'>Harbour List</span><span class='bar'></span><span class='share'>48.2%</span><span class='vote'>41</span>",
            "Harbour List 48.2% 41",
        ),
        (
            "<figcaption>The mole.<small>Photo: Vale</small> <b>A gull</b><small><i>Oxley</i></small>, Mac<small>OS</small>",
            "The mole. Photo: Vale A gull Oxley, MacOS",
        ),
        ("<p><span class='n'>3</span><span class='t'>D</span>, <span class='n'>4</span><span class='t'>WD</span>", "3D, 4WD"),
        (
            "<dl><dt><span class='sig-pre descclassname'><b>pier.</b></span><span class='sig-name descname'><b>load</b></span>",
            "pier.load",
        ),
        ("<dl><dt><code class='descclassname'>pier.</code><code class='descname'>Boat</code>", "pier.Boat"),
        ("<p><span class='a'>水位</span><span class='b'>上昇</span>", "水位上昇"),
        (
            "<p>Updated 2024<a href='/a'><img src='/a.jpg'></a>If it rains<img src='/b.jpg'><b>we</b> go<img src='/c.jpg'>.",
            "Updated 2024 If it rains we go.",
        ),
        ("<p>水<img src='/gaiji.png'>上", "水上"),
        ("<ul><li><x-tag>ferry</x-tag><x-tag><b>fog</b></x-tag> <x-l>m</x-l><x-l>o</x-l><x-l>le</x-l>", "ferry fog mole"),
        ("<p><x-name>Marit Oxley</x-name><x-role><b>Harbour Desk</b></x-role>It ran.", "Marit Oxley Harbour Desk It ran."),
        ("<p><i>f</i>(<i>x</i>)<b>G</b>, <b>U.</b><b>S.</b>", "f(x)G, U.S."),
        ("<pre><b>harbour.</b><b>Ferry</b><span class='k'>10</span><span class='u'>ul</span>", "harbour.Ferry10ul"),
    ],
)
def test_parts_words_that_stand_in_elements_of_their_own(markup: str, text: str) -> None:
    assert [leaf.text for leaf in walk(LexborHTMLParser(markup)).leaves] == [text]
