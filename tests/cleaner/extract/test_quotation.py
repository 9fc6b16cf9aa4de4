"""Quotations in the line get the marks that a browser sets around them."""

import pytest
from selectolax.lexbor import LexborHTMLParser

from reader.cleaner.extract.leaves import BREAK
from reader.cleaner.extract.walk import walk


def said(markup: str, language: str = "en") -> list[str]:
    return [leaf.text for leaf in walk(LexborHTMLParser(f"<html lang={language}><body>{markup}")).leaves]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en-GB", "She said “the tide ‘turns’ at nine”, and left."),
        ("xx", "She said “the tide ‘turns’ at nine”, and left."),
        ("de", "She said „the tide ‚turns‘ at nine“, and left."),
        ("de-CH", "She said «the tide ‹turns› at nine», and left."),
        ("fr", "She said « the tide “turns” at nine », and left."),
        ("sv", "She said ”the tide ’turns’ at nine”, and left."),
        ("pl_PL", "She said „the tide «turns» at nine”, and left."),
        ("zh-Hant-TW", "She said 「the tide 『turns』 at nine」, and left."),
    ],
)
def test_has_the_marks_of_its_language(language: str, text: str) -> None:
    assert said("<p>She said <q>the tide <q>turns</q> at nine</q>, and left.", language) == [text]


def test_the_language_is_that_of_the_text_around_it() -> None:
    assert said("<p lang=de>Sie rief <q lang=fr>Au secours</q>.</p><p>He said <q>no</q>") == ["Sie rief „Au secours“.", "He said “no”"]


@pytest.mark.parametrize("markup", ["<p>He said <q>“no”</q>.", "<p>He said “<q>no</q>”.", "<p>He said<q> </q> “no”."])
def test_marks_that_the_page_writes_itself_are_enough(markup: str) -> None:
    assert said(markup) == ["He said “no”."]


def test_a_quotation_that_is_never_closed_ends_with_its_paragraph() -> None:
    assert said("<div><p>He said <q>no <b>and left</b></p></div><div>She stayed.</div>") == ["He said “no and left”", "She stayed."]


def test_the_closing_mark_stands_at_the_end_of_a_line_and_not_at_the_beginning_of_the_next() -> None:
    lines = "".join(walk(LexborHTMLParser("<p><q>The tide<br>turns<br></q>at nine")).leaves[0].pieces).split(BREAK)
    assert lines == ["“The tide", "turns”", "at nine"]


def test_paragraphs_that_stand_in_one_stay_as_they_are() -> None:
    assert said("<q><p>He said no.</p><p>She stayed.</p></q>") == ["He said no.", "She stayed."]


def test_a_headline_has_no_marks_that_its_title_has_not() -> None:
    assert said("<h1>Mayor: <q>no</q></h1>") == ["Mayor: no"]
