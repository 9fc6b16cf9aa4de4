"""What the elements in a line of text say."""

import pytest
from selectolax.lexbor import LexborHTMLParser

from reader.cleaner.extract.walk import walk


def test_a_picture_of_a_sign_is_that_sign_in_its_sentence() -> None:
    found = walk(LexborHTMLParser("<p>It ran <img class='wp-smiley' alt='⛴️' src='/ferry.png'>, again <img class='emoji' alt=';-)'>!</p>"))
    assert [leaf.text for leaf in found.leaves] == ["It ran ⛴️, again ;-)!"]
    assert not found.marks
    assert walk(LexborHTMLParser("<p>It ran <img class='emoji' alt='a ferry' src='/ferry.png'>.</p>")).marks


@pytest.mark.parametrize("picture", ["<img alt=T src=/t.gif>", "<span><b><img class=initial alt='T ' src=/t.gif></b></span>"])
def test_a_picture_of_the_letter_with_which_a_text_begins_is_that_letter(picture: str) -> None:
    found = walk(LexborHTMLParser(f"<p>{picture}he ferry ran aground."))
    assert [leaf.text for leaf in found.leaves] == ["The ferry ran aground."]
    assert not found.marks


@pytest.mark.parametrize(
    "line",
    [
        "<p><img alt=T src=/t.gif> The ferry ran aground.",
        "<p>The <img alt=T src=/t.gif>ferry",
        "<p><b>The <img alt=T src=/t.gif></b>ferry",
        "<p><b>T</b><img alt=H src=/h.gif>e",
    ],
)
def test_a_picture_of_a_letter_elsewhere_is_a_picture(line: str) -> None:
    assert walk(LexborHTMLParser(line)).marks


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


@pytest.mark.parametrize(
    "heading",
    [
        "<h2 id=tides>Tides <a href=#tides>#tides</a></h2>",
        "<h2 id=tides><a href=#tides>Tides</a></h2>",
        "<h2><a id=tides href=#tides>Tides</a></h2>",
        "<dl><dt id=tides><a href=#tides><code>Tides</code></a></dt></dl>",
    ],
)
def test_what_names_a_place_and_leads_to_it_says_its_name_and_leads_nowhere(heading: str) -> None:
    (leaf,) = walk(LexborHTMLParser(heading)).leaves
    assert (leaf.text, leaf.linked) == ("Tides", 0)


def test_a_heading_that_leads_elsewhere_on_the_page_is_a_link() -> None:
    (leaf,) = walk(LexborHTMLParser("<h2 id=tides><a href=#top>Tides</a></h2>")).leaves
    assert (leaf.text, leaf.linked) == ("Tides", 5)


@pytest.mark.parametrize("class_", ["material-icons", "icon material-symbols-rounded", "material-icons-two-tone md-18"])
@pytest.mark.parametrize("tag", ["i", "span"])
def test_no_line_says_the_name_by_which_an_icon_is_written(tag: str, class_: str) -> None:
    icon = f'<{tag} class="{class_}">chevron_right</{tag}>'
    tree = LexborHTMLParser(f'<p>Who lights the lamps?{icon}<p>{icon} Nobody <{tag} class="{class_}">Light them</{tag}>')
    assert [leaf.text for leaf in walk(tree).leaves] == ["Who lights the lamps?", "Nobody Light them"]


def test_a_word_in_a_class_of_another_name_is_read() -> None:
    tree = LexborHTMLParser('<p>They ran <i class="material">aground</i>, then <span class="no-material-icons">sank</span>.')
    assert [leaf.text for leaf in walk(tree).leaves] == ["They ran aground, then sank."]


@pytest.mark.parametrize(
    "word",
    [
        '<span class="visually-hidden">Call</span><span aria-hidden="true"><span class="cap">C</span>all</span>',
        '<span aria-hidden="true"><span class="cap">C</span>all</span> <span class="sr-only"> Call </span>',
    ],
)
def test_a_word_that_is_cut_up_for_the_eye_and_said_whole_for_the_ear_is_read_once(word: str) -> None:
    assert [leaf.text for leaf in walk(LexborHTMLParser(f"<p>{word} me a ferry.")).leaves] == ["Call me a ferry."]


@pytest.mark.parametrize("beside", ["", '<span class="sr-only">Pages that follow</span>'])
def test_a_sign_that_is_hidden_from_the_ear_and_has_no_copy_is_not_read(beside: str) -> None:
    tree = LexborHTMLParser(f'<p>Call me a ferry. <span aria-hidden="true">›</span>{beside}')
    assert [leaf.text for leaf in walk(tree).leaves] == ["Call me a ferry."]
