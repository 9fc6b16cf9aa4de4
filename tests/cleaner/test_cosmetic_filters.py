"""Cosmetic filter lists: what is understood, what is passed over, and that the index finds what the selectors would find."""

import pytest
from selectolax.lexbor import LexborHTMLParser

from reader.cleaner.cosmetic_filters import HideIndex, split_selectors, token_of

PAGE = """<body><div class="ask box" id="wall">Give</div><aside data-ad="top">Nets</aside>
<section class="story"><p class="ask">Tide</p></section>
<div class="box"><b>Sponsored</b> rope</div><tide-banner>Now</tide-banner></body>"""


def hidden(*lines: str, host: str = "westhaven-post.example") -> list[str]:
    index = HideIndex()
    index.add(lines)
    return [found.node.text() for found in index.hidden(LexborHTMLParser(PAGE), host)]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("##.ask", ["Give", "Tide"]),
        ("###wall", ["Give"]),
        ("##div.ask", ["Give"]),
        ("##body > #wall", ["Give"]),
        ("##section > .ask", ["Tide"]),
        ('##[data-ad="top"]', ["Nets"]),
        ("##tide-banner", ["Now"]),
        ("##.box:has-text(Sponsored)", ["Sponsored rope"]),
        ("##.ask, tide-banner", ["Give", "Tide", "Now"]),
        ("westhaven-post.example##.box:not(.ask)", ["Sponsored rope"]),
        ("example##tide-banner", ["Now"]),
        ('##[data-ad^="to"]', ["Nets"]),
        ('##[class^="as"]', ["Give", "Tide"]),
        ('westhaven-post.example##[data-ad^="to"]', ["Nets"]),
        ("www.westhaven-post.example##.ask", ["Give", "Tide"]),
        ("Westhaven-Post.example##.ask", ["Give", "Tide"]),
        ("westhaven-post.*##.ask", ["Give", "Tide"]),
        ("*##.ask", ["Give", "Tide"]),
        ("~other.example##.ask", ["Give", "Tide"]),
        ("westhaven-post.example#?#.box:-abp-contains(Sponsored)", ["Sponsored rope"]),
        ("##.box:has-text(/^(?:sponsored|promoted) /i)", ["Sponsored rope"]),
        ("##.box:has-text(/Spon[a-z]{3,8}/)", ["Sponsored rope"]),
        ("##.ask:has-text(/sponsored|promoted/)", []),
        ("##b:upward(1)", ["Sponsored rope"]),
        ("##p:has-text(Tide):upward(.story)", ["Tide"]),
    ],
)
def test_hides_what_the_rule_names(line: str, found: list[str]) -> None:
    assert sorted(hidden(line)) == sorted(found)


@pytest.mark.parametrize(
    "line",
    [
        "! a comment ##.ask",
        "||ads.example^",
        "other.example##.ask",
        "##+js(set, x, 1)",
        "##.ask:style(display: none)",
        "##.ask:upward(9)",
        "##.ask:upward(nav)",
        "##.ask:upward(:::)",
        "##.ask:has-text(/(/)",
        "##.ask:has-text(/^(G|i)+v/)",
        "##.ask:has-text(/i.*d*e*/)",
        "##.ask:has-text(/^T|i.*d*/)",
        "##.ask:has-text(/p?l?e?a?s?e?p?a?y?u?s?n?o?w?/)",
        "##.ask:matches-css(opacity: 0)",
        "other.*##.ask",
        "~westhaven-post.*##.ask",
        "##:::",
        "##^aside",
        "~westhaven-post.example##.ask",
        "~www.westhaven-post.example##.ask",
        "",
    ],
)
def test_passes_over_what_is_not_for_it(line: str) -> None:
    assert hidden(line) == []


@pytest.mark.parametrize(
    ("host", "found"),
    [("www.westhaven-post.co.uk", 2), ("news.westhaven-post.example", 2), ("westhaven-post.other.example", 0), ("post.example", 0)],
)
def test_a_star_stands_for_any_end_of_the_papers_name(host: str, found: int) -> None:
    assert len(hidden("westhaven-post.*##.ask", host=host)) == found


def test_finds_in_the_same_order_whatever_order_a_set_has() -> None:
    index = HideIndex()
    selectors = [f"b.rope{number}" for number in range(9)]
    index.add(f"##{selector}" for selector in selectors)
    page = "".join(f"<b class=rope{number}>" for number in range(9))
    assert [found.selector for found in index.hidden(LexborHTMLParser(page), "")] == selectors


def test_an_exception_spares_the_selector_where_it_says() -> None:
    assert hidden("##.ask", "westhaven-post.*#@#.ask") == hidden("##b:upward(1)", "#@?#b:upward(1)") == []
    assert hidden("##.ask", "westhaven-post.example#@#.ask") == []
    assert hidden("##.ask", "other.example#@#.ask") == ["Give", "Tide"]
    assert hidden("##.ask", "#@#.ask") == hidden("###wall", "#@##wall") == []


def test_an_index_survives_being_kept() -> None:
    index = HideIndex()
    index.add(["##.ask", "###wall", "##div > b", "x.example##.box", "x.example#@#.ask"])
    assert HideIndex.of_data(index.data()) == index  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("selector", "token"),
    [
        ("div > .a.b", ".b"),
        ("#x .y", "#x"),
        ("[data-z^='q'] div", "[data-z"),
        ("main > tide-x", "tide-x"),
        ("div > p", ""),
        ("p:not(.a)", ""),
        (".sm\\:a b", ""),
        (".a:has-text(/b \\(c/):upward(.d)", ".a"),
    ],
)
def test_files_a_selector_under_what_must_be_on_the_page(selector: str, token: str) -> None:
    assert token_of(selector) == token


def test_commas_inside_brackets_do_not_part_selectors() -> None:
    assert list(split_selectors('a[title="x, (y"], b:not(c, d) , e')) == ['a[title="x, (y"]', "b:not(c, d)", "e"]
