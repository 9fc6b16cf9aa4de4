"""From an element outwards: the innermost first, as far as is asked for."""

from selectolax.lexbor import LexborHTMLParser

from reader.cleaner.outward import outward

LINK = LexborHTMLParser("<div><section><p>Tides are <a>late</a>.</p></section></div>").css_first("a")


def test_an_element_comes_first_and_what_it_stands_in_behind_it() -> None:
    assert [each.tag for each in outward(LINK)] == ["a", "p", "section", "div", "body", "html", "-document"]


def test_no_more_come_than_are_asked_for() -> None:
    assert [each.tag for each in outward(LINK, 3)] == ["a", "p", "section"]


def test_around_nothing_is_nothing() -> None:
    assert LINK is not None
    assert not [*outward(LexborHTMLParser("").root.parent.parent)]
