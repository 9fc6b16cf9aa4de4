"""The look at raw markup before a parser sees it."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from reader.cleaner.prescan import MAX_ATTRIBUTES, MAX_DEPTH, MAX_LINES, MAX_TAGS, Depth, _deepest, check_lines, letters, tame, utf8
from reader.errors import NoArticleError
from tests.bounds import bounded

ENOUGH = 20.0
"""Seconds of processor time: what takes a tenth of one here would take minutes if work grew by the square."""


def deepest(markup: str) -> int:
    """How deep the parser's tree is."""
    root = LexborHTMLParser(markup).root
    depths, most = {root.mem_id: 1} if root else {}, 0
    for node in list(root.traverse()) if root else []:
        depths[node.mem_id] = depths.get(node.parent.mem_id, 0) + 1 if node.parent else 1
        most = max(most, depths[node.mem_id])
    return most


@pytest.mark.parametrize(
    "markup",
    [
        "<article>" + "<p>The vote was <b>nine</b> to four.<br>" * 2_000 + "</article>",
        "<ul>" + "<li>one<li>two" * 2_000 + "</ul>",
        "<table>" + "<tr><td>1<td>2" * 2_000 + "</table>",
        "<p>" + "<ruby>港<rp>(<rt>みなと<rp>)</ruby>" * 3_000,
        "<select>" + "<optgroup><option>x" * 900 + "</select>" + "<p>x" * 8_000,
        "<div>" * 400 + "KEPT" + "</div>" * 400,
        "<script>" + "if (a<b) '<div>';" * 2_000 + "</script>",
        "<!--" + "<div>" * 2_000 + "-->",
        "<svg>" + "<path d='M0'/>" * 2_000 + "</svg>",
        "<p title='" + "<div>" * 2_000 + "'>",
        "a < b, c << d" * 1_000,
    ],
)
def test_leaves_a_page_alone_that_stays_within_the_bounds(markup: str) -> None:
    assert tame(markup) is markup


@pytest.mark.parametrize(
    ("opened", "closed"),
    [
        ("<rt>", ""),
        ("<optgroup>", ""),
        ("<rt><ruby></ruby>", ""),
        ("<div>", "</div>"),
        ("<b>", ""),
        ("<ul><li>", ""),
        ("<SVG><g>", ""),
        ("<div></span>", ""),
        ("<x-y/>", ""),
        ("<path d='M0 0'/>", ""),
    ],
)
def test_flattens_what_is_too_deep_and_keeps_the_words(opened: str, closed: str) -> None:
    tamed = tame(opened * 30_000 + "<p>KEPT</p>" + closed * 30_000 + "<p>too</p>")
    assert deepest(tamed) <= 3 * MAX_DEPTH
    text = LexborHTMLParser(tamed).text()
    assert "KEPT" in text
    assert "too" in text


@pytest.mark.parametrize("attribute", [' a{}="1"', " a{}", " a{}='>'", "/a{}='x'"])
def test_drops_attributes_beyond_the_bound(attribute: str) -> None:
    tamed = tame("<p" + "".join(attribute.format(number) for number in range(5_000)) + ">KEPT</p>")
    tree = LexborHTMLParser(tamed)
    paragraph = tree.css_first("p")
    assert paragraph is not None
    assert len(paragraph.attributes) == MAX_ATTRIBUTES
    assert tree.text().strip() == "KEPT"


def test_drops_attributes_behind_a_value_that_is_too_long_to_be_read_by_itself() -> None:
    tamed = tame("<p data='" + "x=" * 100_000 + "'" + "".join(f" a{number}" for number in range(5_000)) + ">KEPT</p>")
    paragraph = LexborHTMLParser(tamed).css_first("p")
    assert paragraph is not None
    assert len(paragraph.attributes) == MAX_ATTRIBUTES


def test_tags_are_counted_in_the_bytes_where_they_are_known() -> None:
    deep = "<div>" * 30_000 + "KEPT"
    assert tame(deep, utf8(deep)) == tame(deep) != deep


def test_a_lone_surrogate_is_no_letter_of_a_page() -> None:
    assert utf8("<p>ti\ud800de") == b"<p>tide"


@given(st.text(alphabet=st.sampled_from("<p>é’й潮🌊\ud83d\udc0b"), max_size=30))
def test_pieces_of_a_page_are_encoded_as_the_whole_is(part: str) -> None:
    page = f"{'x' * 4_090}{part}" * 3
    assert utf8(page) == page.encode("utf-8", "ignore")


def test_a_long_value_is_no_crowd_of_attributes() -> None:
    page = "<p data='" + "x=1 " * 20_000 + "'>KEPT</p>"
    assert tame(page) is page


def test_refuses_a_page_of_too_many_tags() -> None:
    with pytest.raises(NoArticleError, match="tags"):
        tame("<p>" * (MAX_TAGS + 1))


def test_refuses_a_text_of_too_many_lines() -> None:
    check_lines("x\n" * MAX_LINES)
    with pytest.raises(NoArticleError, match="lines"):
        check_lines("x\n" * (MAX_LINES + 1))


@pytest.mark.parametrize(
    "hostile",
    ["<", "<a ", '<a "', "<a x='", "<!--", "<!-", "<script>", "<script", "</", "<a/", "<a =", "<p" + " " * 100, "<a b=c"],
)
def test_reads_nothing_twice(hostile: str) -> None:
    """Work grows with length: what is never closed runs to the end once. A square would take minutes here."""
    with bounded(ENOUGH):
        tame((hostile * 400_000)[:400_000])


@pytest.mark.parametrize("crowd", ["<a " + "b=1 " * 2_600 + "c='", "<a " + "b='' " * 2_100])
def test_reads_no_crowd_of_attributes_for_every_other(crowd: str) -> None:
    with bounded(ENOUGH):
        tame(crowd * 200)


@given(st.text(alphabet="<>/!-='\" apdivscript&;", max_size=300))
def test_never_raises_and_never_changes_what_is_small(markup: str) -> None:
    assert tame(markup) is markup


@given(st.lists(st.sampled_from(["<div>", "</div>", "<p>", "word ", "<b>", "</b>", "<br>"]), max_size=40))
def test_flattening_loses_no_word(parts: list[str]) -> None:
    markup = "<i>" * (MAX_DEPTH + 1) + "".join(parts)
    assert re.findall(r"word", tame(markup)) == re.findall(r"word", markup)


def test_a_stray_end_tag_hides_nothing() -> None:
    depth = Depth()
    assert [depth.after(name) for name in ("div", "/span", "/span", "div", "/div", "/div", "/div", "p")] == [1, 1, 1, 2, 1, 0, 0, 0]


@given(
    st.lists(
        st.sampled_from("div /div svg /svg path /path SELECT /select optgroup /optgroup ruby /ruby rb rt /rt p /p br".split()), max_size=60
    )
)
def test_the_depth_of_a_page_is_the_deepest_of_its_tags(names: list[str]) -> None:
    depth = Depth()
    assert _deepest(names) == max((depth.after(name) for name in names), default=0)


@pytest.mark.parametrize(
    ("markup", "count"),
    [
        ("<p>The ferry <b>sails</b>.</p>", len("Theferrysails.")),
        ("Noon<!-- <p>not yet</p> --><script>if (a < b) sail()</script><style>p > b {}</style>", len("Noon")),
        ("Noon<!-- <p>not yet</p>", len("Noonnotyet")),
        ("Noon<script src=x>not <b>yet</b>", len("Noon") + len("src=x>notyet")),
        ("<a title='>Noon</a>", len("Noon")),
        ("", 0),
    ],
)
def test_counts_the_letters_of_a_page_whatever_is_never_closed(markup: str, count: int) -> None:
    assert letters(markup) == count


@pytest.mark.parametrize("part", ["<!--", "<!-- ", "<script ", "<script>", "<style>a</", "<", "< ", "<a ", "--", "-->"])
def test_counts_letters_in_one_pass(part: str) -> None:
    with bounded(ENOUGH):
        letters(part * 100_000)
