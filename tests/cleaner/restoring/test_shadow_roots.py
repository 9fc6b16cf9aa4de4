"""Shadow roots that a page declares in its markup."""

import pytest
from selectolax.lexbor import LexborHTMLParser

import reader
from reader.cleaner.extract.walk import walk
from reader.cleaner.restoring import shadow_roots
from reader.models import Heading

TOLD = "<p>The lamp rooms stay open for another winter, and the pilot of the ferry has brought her own chair to one of them.</p>"


def seen(markup: str) -> str:
    tree = LexborHTMLParser(f"<body>{markup}")
    shadow_roots.restore(tree)
    assert tree.body is not None
    return tree.body.inner_html or ""


def test_the_text_of_an_article_is_read_from_its_shadow_root() -> None:
    told = "".join(TOLD.replace("winter", season) for season in ("spring", "summer", "autumn"))
    root = f"<template shadowrootmode=open><style>p {{ color: red }}</style><h2><slot name=head></slot></h2>{told}<slot></slot></template>"
    page = f"<html><body><h1>Lamps</h1><lamp-story>{root}{TOLD}<span slot=head>The chair</span></lamp-story></body></html>"
    article = reader.clean(page)
    assert article.text.split("\n\n")[0] == "The chair"
    assert isinstance(article.blocks[0], Heading)
    assert [season in article.text for season in ("spring", "summer", "autumn", "winter")] == [True] * 4


@pytest.mark.parametrize(
    ("markup", "shown"),
    [
        ("<a-b>One<template shadowrootmode=open><i>Two</i><slot></slot></template></a-b>", "<a-b><i>Two</i>One</a-b>"),
        ("<a-b><template shadowrootmode=closed><slot>If <b>empty</b></slot></template></a-b>", "<a-b>If <b>empty</b></a-b>"),
        (
            "<a-b><template shadowrootmode=open><slot name=x></slot></template>One<b slot=x>Two</b></a-b>",
            '<a-b><b slot="x">Two</b><div hidden="">One</div></a-b>',
        ),
        (
            "<a-b><template shadowrootmode=open>One</template><template shadowrootmode=open>Two</template></a-b>",
            "<a-b>One</a-b>",
        ),
        (
            "<a-b><template shadowrootmode=open><c-d><template shadowrootmode=open><slot></slot>!</template><slot></slot></c-d></template>"
            "One</a-b>",
            "<a-b><c-d>One!</c-d></a-b>",
        ),
        ("<a-b><template><i>Two</i></template>One</a-b>", "<a-b><template><i>Two</i></template>One</a-b>"),
    ],
)
def test_what_a_browser_shows_of_a_host_and_its_root_stands_in_its_place(markup: str, shown: str) -> None:
    assert seen(markup) == shown


@pytest.mark.parametrize(
    ("given", "slot", "inner", "shown"),
    [
        ("<b slot=x>One</b>", "<slot name=x></slot>", "<slot></slot>", "<b>One</b>"),
        ("One <b>two</b>", "<slot slot=y></slot>", "<slot name=y></slot>", '<span slot="y">One </span><b slot="y">two</b>'),
        ("", "<slot slot=y><i>One</i></slot>", "<slot name=y></slot>", '<i slot="y">One</i>'),
    ],
)
def test_what_a_root_hands_on_to_a_root_in_it_is_shown_there(given: str, slot: str, inner: str, shown: str) -> None:
    handed_on = f"<c-d><template shadowrootmode=open><u>{inner}</u></template>{slot}</c-d>"
    assert seen(f"<a-b><template shadowrootmode=open>{handed_on}</template>{given}</a-b>") == f"<a-b><c-d><u>{shown}</u></c-d></a-b>"


def test_what_has_no_slot_is_unseen() -> None:
    tree = LexborHTMLParser("<a-b><template shadowrootmode=open><p>One</template><p>Two</a-b>")
    shadow_roots.restore(tree)
    assert [(leaf.text, bool(leaf.container.kind)) for leaf in walk(tree).leaves] == [("One", False), ("Two", True)]


def test_roots_in_roots_are_opened_to_a_depth_that_no_page_has() -> None:
    tree = LexborHTMLParser("<a-b><template shadowrootmode=open><p>One</p>" * 50)
    shadow_roots.restore(tree)
    assert [leaf.text for leaf in walk(tree).leaves] == ["One"] * 12


@pytest.mark.parametrize(
    "host", ["<ul>{}<li>Lamps</li></ul>", "<table><tbody><tr><td>{}Lamps</td></tr></tbody></table>", "<details>{}Lamps</details>"]
)
def test_what_can_have_no_root_shows_what_it_holds(host: str) -> None:
    assert seen(host.format("<template shadowrootmode=open><i>Unseen</i></template>")) == host.format("")


def test_a_template_in_the_head_hides_nothing_of_what_the_page_says_of_itself() -> None:
    told = "".join(TOLD.replace("winter", season) for season in ("spring", "summer", "autumn"))
    head = "<head><title>Lamps</title><template shadowrootmode=open><style></style></template></head>"
    tree = LexborHTMLParser(f"<html>{head}<body>{told}</body></html>")
    shadow_roots.restore(tree)
    assert tree.css_first("head > title") is not None
