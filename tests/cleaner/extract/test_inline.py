"""What the elements in a line of text say."""

import pytest
from selectolax.lexbor import LexborHTMLParser

from reader.cleaner.extract.walk import walk


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


def test_no_term_and_no_caption_says_the_sign_that_leads_to_itself() -> None:
    tree = LexborHTMLParser(
        "<dl><dt>load(boat)<a href=#load>¶</a></dt></dl><table><caption>Tides<a href=#t>\uf0c1</a> <a href=#n>*</a></caption></table>"
    )
    assert [leaf.text for leaf in walk(tree).leaves] == ["load(boat)", "Tides *"]
