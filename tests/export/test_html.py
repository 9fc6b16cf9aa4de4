"""One HTML file that needs nothing and can do nothing."""

import re
from datetime import date
from html.parser import HTMLParser
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings

from reader.errors import NoArticleError
from reader.export import html, markdown
from reader.export.markup import markup
from reader.models import Article, Block, Break, Cell, Code, Item, Listing, Paragraph, Picture, Quote, Span, Style, Table
from tests.export.articles import ARTICLES, full, paragraph, row

LOADING = {"script", "link", "iframe", "object", "embed", "video", "audio", "source", "base", "form", "input"}


class Tags(HTMLParser):
    """Every tag of a document with its attributes."""

    def __init__(self, document: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(document)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


@settings(max_examples=40)
@given(ARTICLES)
def test_what_is_written_is_read_back_the_same(article: Article) -> None:
    assert html.read(html.text(article)) == article


@settings(max_examples=40)
@given(ARTICLES)
def test_blocks_are_well_formed_xml(article: Article) -> None:
    ElementTree.fromstring(f"<body>{markup(article.blocks, {})}</body>")


@pytest.mark.parametrize(
    ("href", "written"),
    [
        ("https://e.example/a?b=%C3%A9&c=d#e", "https://e.example/a?b=%C3%A9&c=d#e"),
        ('https://e.example/a|b?"c"=100%#d#e', "https://e.example/a%7Cb?%22c%22=100%25#d%23e"),
        ("http://[::1]:80/[a]", "http://[::1]:80/%5Ba%5D"),
    ],
)
def test_an_address_is_written_as_browsers_ask_for_it(href: str, written: str) -> None:
    ((_, attributes),) = Tags(markup([Paragraph((Span("x", href=href),))], {})).found[1:]
    assert attributes["href"] == written


HEBREW = Article(title="BBC: חדרי המנורות", language="en", blocks=(paragraph("המועצה החליטה בלילה לשמור על חדרי המנורות."),))


def test_an_article_that_is_written_from_the_right_is_read_from_there() -> None:
    assert '<article lang="en" dir="rtl">' in html.text(HEBREW)
    assert 'dir="rtl">' in html.text(Article(title="Tide", blocks=(paragraph("قال المجلس ليلة الثلاثاء"),)))
    assert "dir=" not in html.text(Article(title="The lamp rooms", blocks=(paragraph("In Hebrew: חדרי המנורות."),)))


def test_nothing_runs_and_nothing_is_loaded() -> None:
    hostile = Article(
        url="javascript:alert(1)",
        title='"><script>alert(1)</script>',
        blocks=(
            Paragraph((Span("x", href="javascript:alert(1)"), Span("<img src=x onerror=alert(1)>"))),
            Picture("https://tracker.example/pixel.gif", '" onerror="alert(1)'),
        ),
    )
    for tag, attributes in Tags(html.text(hostile)).found:
        assert tag not in LOADING or (tag == "link" and attributes["rel"] == "canonical")
        assert not any(name.startswith("on") or name == "src" for name in attributes)
        assert not (attributes.get("href") or "").startswith("javascript:")


def test_the_policy_forbids_all_but_style_and_embedded_pictures() -> None:
    policies = [attributes["content"] for _, attributes in Tags(html.text(full())).found if attributes.get("http-equiv")]
    assert len(policies) == 1
    assert str(policies[0]).startswith("default-src 'none'; img-src data:; style-src 'unsafe-inline'")


def test_a_picture_is_embedded_when_it_is_given_and_told_otherwise() -> None:
    assert 'alt="The mole"/>' in html.text(full(), {"https://ledger.example/mole.jpg": "data:image/png;base64,AA=="})
    assert "[image: The mole]" in html.text(full())


def test_headings_go_down_without_a_gap() -> None:
    levels = re.findall(r"<h(\d)", html.text(full()))
    assert levels == ["1", "2"]


def test_a_bundle_has_contents_that_lead_to_each_article() -> None:
    document = html.bundle([full(), Article(title="Second", blocks=(paragraph("Two."),))], "Morning")
    assert re.findall(r'href="#(a\d)"', document) == re.findall(r'<article id="(a\d)"', document) == ["a1", "a2"]


def test_what_has_no_title_is_called_something() -> None:
    bare = Article(blocks=(paragraph("Two."),))
    assert "<title>Untitled</title>" in html.text(bare)
    assert '<a href="#a1">Untitled</a>' in html.bundle([bare], "Morning")
    assert "1. Untitled\n" in markdown.bundle([bare], "Morning", created=date(2026, 3, 2))
    assert html.read(html.text(bare)) == bare


def test_a_foreign_document_is_not_ours() -> None:
    assert html.read("<!doctype html><title>x</title>") is None


def test_a_damaged_copy_says_so() -> None:
    with pytest.raises(NoArticleError):
        html.read('<meta name="quiet-reader:article" content="{&quot;schema&quot;:">')


SPANS = (Span("a <b>\n"), Span("c", Style.STRONG | Style.EMPHASIS, "mailto:desk@ledger.example"), Span("d", href="ftp://ledger.example/"))


@pytest.mark.parametrize(
    ("block", "written"),
    [
        (Paragraph(SPANS), '<p>a &lt;b&gt;<br/><a href="mailto:desk@ledger.example"><strong><em>c</em></strong></a>d</p>'),
        (Quote((paragraph("a"),), "Ada <Fisk>"), "<blockquote><p>a</p><p>— <cite>Ada &lt;Fisk&gt;</cite></p></blockquote>"),
        (Quote((paragraph("a"),)), "<blockquote><p>a</p></blockquote>"),
        (Listing((Item((paragraph("a"), paragraph("b"))),), True, 3), '<ol start="3"><li>a<p>b</p></li></ol>'),
        (Listing((Item((paragraph("a"),)),), True, 3, (3,)), '<ol><li value="3">a</li></ol>'),
        (Listing((Item((paragraph("a"),)),), True, 3, signs="a"), '<ol type="a" start="3"><li>a</li></ol>'),
        (Listing((Item((Code("a"),)),), True, 1), '<ol><li><pre dir="ltr"><code>a</code></pre></li></ol>'),
        (Listing((Item(()),), False, 3), "<ul><li></li></ul>"),
        (Code("a < b", "c++"), '<pre dir="ltr"><code class="language-c++">a &lt; b</code></pre>'),
        (Code("a", "two words"), '<pre dir="ltr"><code>a</code></pre>'),
        (
            Table(((Cell((Span("a"),), columns=2),),), (Span("b"),)),
            '<table><caption>b</caption><tbody><tr><td colspan="2">a</td></tr></tbody></table>',
        ),
        (
            Picture("https://ledger.example/p.jpg", "", (Span('The "old"\n pier'),), "Jo <Brand>"),
            "<figure><p>[image]</p><figcaption><p>The &quot;old&quot;<br/> pier <small>Jo &lt;Brand&gt;</small></p></figcaption></figure>",
        ),
        (Picture("", "A pier", (Span("A  pier"),)), "<figure><p>[image]</p><figcaption><p>A  pier</p></figcaption></figure>"),
        (Picture("", "A pier", (Span("At noon"),)), "<figure><p>[image: A pier]</p><figcaption><p>At noon</p></figcaption></figure>"),
        (Picture("https://ledger.example/p.jpg"), "<figure><p>[image]</p></figure>"),
        (Break(), "<hr/>"),
    ],
)
def test_a_block_is_written_with_all_that_it_says(block: Block, written: str) -> None:
    assert markup([block], {}) == written


def test_a_list_item_holds_its_nested_list() -> None:
    listing = full().blocks[3]
    assert isinstance(listing, Listing)
    assert markup([listing], {}) == "<ul><li>ropes</li><li>lamps<ul><li>oil</li></ul></li></ul>"


def test_heading_rows_stand_at_the_head_of_a_table_and_others_where_they_are() -> None:
    table = Table((row("Boat", "Year", heading=True), row("Constance", "1921"), row("Later", "", heading=True)))
    assert markup([table], {}) == (
        "<table><thead><tr><th>Boat</th><th>Year</th></tr></thead>"
        "<tbody><tr><td>Constance</td><td>1921</td></tr><tr><th>Later</th><th></th></tr></tbody></table>"
    )
