"""Files of ours become the same article again, whatever the text contains; damaged ones are one sentence."""

import json
import re
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings

from reader.errors import NoArticleError
from reader.export import html, markdown, markdown_reading, record
from reader.export.inline import merged
from reader.export.reading_back import article_in
from reader.models import (
    Access,
    AccessState,
    Article,
    Block,
    Cell,
    Code,
    Heading,
    Item,
    Listing,
    Paragraph,
    Picture,
    Quote,
    Span,
    Spans,
    Style,
    Table,
)
from tests.export.articles import ARTICLES, full, paragraph, row


def settled(block: Block) -> Block:
    """The block with neighbouring spans of one look joined, as reading gives them."""
    match block:
        case Paragraph(spans):
            return Paragraph(joined(spans))
        case Heading(spans, level):
            return Heading(joined(spans), level)
        case Quote(blocks, attribution):
            return Quote(tuple(map(settled, blocks)), attribution)
        case Listing(items):
            return replace(block, items=tuple(Item(tuple(map(settled, item.blocks))) for item in items))
    return block


def joined(spans: Spans) -> Spans:
    return tuple(merged(spans))


@settings(max_examples=120)
@given(ARTICLES)
def test_blocks_survive(article: Article) -> None:
    back = markdown_reading.read(markdown.text(article))
    assert back is not None
    assert back.blocks == tuple(map(settled, article.blocks))
    assert back.title == article.title


def test_a_space_may_stand_on_either_side_of_where_a_style_ends() -> None:
    for gap in ((Span("Update: ", Style.STRONG),), (Span("Update:", Style.STRONG), Span(" "))):
        text = markdown.text(Article(blocks=(Paragraph((*gap, Span("This story is longer.", Style.EMPHASIS))),)))
        assert text.endswith("\n**Update:** *This story is longer.*\n")
        back = markdown_reading.read(text)
        assert back is not None
        assert markdown.text(back) == text


STEPS = Code("steps:\n- pump\n1. wait", "yaml")
LISTS = (Listing((Item((paragraph("rope"),)),)), Listing((Item((paragraph("first"),)),), ordered=True))


@pytest.mark.parametrize(
    "block",
    [
        Listing((Item((paragraph("Write this:"), STEPS)),)),
        Listing((Item((paragraph("Two lists:"), *LISTS, LISTS[1])),)),
        Listing((Item((paragraph("Two lists:"), *LISTS)), Item((paragraph("and more"),))), ordered=True, start=9),
        Listing((Item((paragraph("Two lists:"), *LISTS)), Item((STEPS,)), Item((paragraph("and more"),))), True, 3, signs="a"),
        Listing((Item((paragraph("rope"),)), Item((paragraph("lamp"),))), True, 25, signs="A"),
        *(Listing((Item((paragraph("rope"),)), Item((paragraph("lamp"),))), True, 3, signs=signs) for signs in "iI"),
        *(Listing((Item((paragraph("rope"),)), Item((STEPS,)), Item(())), True, 0, signs=signs) for signs in "aI"),
        *(Listing((Item((STEPS,)), Item(())), True, 3, (3, 5), signs) for signs in "aAiI"),
        *(Listing((Item((paragraph(f"{said}. rope"),)),)) for said in ("a", "A", "iv", "etc", "IV")),
        *(Listing((Item((paragraph(said),)),)) for said in ("a.", "A.", "iv.", "IV.", "etc.", "ETC.")),
        Paragraph((Span("## no heading\nbut a line"),)),
        Table(((Cell((Span("a | b", Style.CODE),), True), Cell((Span("c || d", Style.CODE | Style.STRONG),), True)),), (Span("Bars"),)),
        Table((row("Boat", "Year", heading=True),), (Span("Boats"),)),
        Picture("", "The mole [at low water]", (Span("Nobody knows where it lies."),), "Ines Vall"),
        Picture("", "", (Span("Nobody says what it shows."),)),
        Paragraph((Span("[image: The mole]"),)),
        Paragraph((Span("[image]\nof the mole"),)),
    ],
)
def test_what_could_be_taken_for_something_else_is_not(block: Block) -> None:
    article = Article(blocks=(block, paragraph("Table: it is one.")))
    back = markdown_reading.read(markdown.text(article))
    assert back is not None
    assert back.blocks == article.blocks


def test_code_over_several_lines_is_code_line_by_line() -> None:
    article = Article(blocks=(Paragraph((Span("pump\nwait", Style.CODE), Span(" and so on"))),))
    text = markdown.text(article)
    assert text.endswith("\n`pump`\\\n`wait` and so on\n")
    back = markdown_reading.read(text)
    assert back is not None
    assert markdown.text(back) == text


def test_everything_but_the_removals_survives() -> None:
    assert markdown_reading.read(markdown.text(full())) == replace(full(), removals=())


def test_how_much_of_the_article_there_is_survives() -> None:
    access = Access(AccessState.TEASER, ("the page says so",))
    back = markdown_reading.read(markdown.text(replace(full(), access=access)))
    assert back is not None
    assert back.access == access
    unheard_of = markdown_reading.read(markdown.text(replace(full(), access=access)).replace("teaser", "nearly"))
    assert unheard_of is not None
    assert unheard_of.access.state is AccessState.UNKNOWN


def test_both_addresses_survive() -> None:
    article = replace(full(), removals=(), url="https://ledger.example/amp/ferry", canonical="https://ledger.example/ferry")
    assert markdown_reading.read(markdown.text(article)) == article


def test_a_head_that_an_editor_has_written_anew_is_read_all_the_same() -> None:
    text = markdown.text(full()).replace('"The ferry that would not sink"', "'The ferry that wouldn''t sink'")
    text = text.replace('"https://ledger.example/ferry"', "https://ledger.example/ferry").replace('"en"', "en")
    text = re.sub("(?m)^site: .*", "site: The Sailors'", text).replace('\n  - "', '\n- "')
    back = markdown_reading.read(text)
    assert back == replace(full(), title="The ferry that wouldn't sink", site="The Sailors'", removals=())


@pytest.mark.parametrize(
    ("written", "tags", "described"),
    [
        ("tags: [ferries, 'old boats', \"x, y\"]", ("ferries", "old boats", "x, y"), ""),
        ("tags: [\n  ferries,\n  it's\n]", ("ferries", "it's"), ""),
        ("tags:\n- ferries # ours\n- 'old\n  boats'", ("ferries", "old boats"), ""),
        ("tags: []\nour-key:\n- x\ndescription: >-\n  She is\n  ninety.", (), "She is ninety."),
        ("tags: []\ndescription: She is\n  ninety.", (), "She is ninety."),
        ("tags: []\ndescription: 'She is\n  ninety: it''s so.'", (), "She is ninety: it's so."),
        ('tags: []\ndescription: "She is\\\n  \\ ni\\\n  nety."', (), "She is ninety."),
        (r'tags: ["a\\ b"]', (r"a\ b",), ""),
    ],
)
def test_a_head_that_a_program_has_written_anew_is_read_in_all_its_lines(written: str, tags: tuple[str, ...], described: str) -> None:
    back = markdown_reading.read(f"---\ntitle: The ferry\n{written}\nword_count: 2\n---\n\nShe sails.\n")
    assert back is not None
    assert (back.title, back.tags, back.standfirst) == ("The ferry", tags, described)


def test_what_a_head_holds_escaped_is_as_safe_as_what_stands_in_it() -> None:
    head = r"""title: "The \u001b[31mferry"
author:
  - "Mara \u202eLindqvist"
tags: ["\u009bharbour"]"""
    back = markdown_reading.read(f"---\n{head}\nword_count: 2\n---\n\nShe sails.\n")
    assert back is not None
    assert (back.title, back.byline, back.tags) == ("The [31mferry", ("Mara Lindqvist",), ("harbour",))


def test_an_item_that_stands_below_no_list_is_passed_over() -> None:
    text = markdown.text(full()).replace('\nlang: "en"', '\nlang: "en"\n  - "de"')
    assert markdown_reading.read(text) == replace(full(), removals=())


def test_one_author_need_be_no_list() -> None:
    text = re.sub("author:\n(  - .*\n)+", "author: Mara Lindqvist\n", markdown.text(full()))
    assert markdown_reading.read(text) == replace(full(), byline=("Mara Lindqvist",), removals=())


@pytest.mark.parametrize("before", ["", "\ufeff"])
def test_a_file_that_an_editor_of_another_system_has_saved_is_ours(before: str) -> None:
    for text in (markdown.text(full()), record.text(full())):
        back = article_in((before + text).replace("\n", "\r\n").encode())
        assert back is not None
        assert (back.title, back.blocks) == (full().title, full().blocks)


@pytest.mark.parametrize(
    ("written", "href"),
    [
        ("javascript:alert(1)", ""),
        ("file:///etc/passwd", ""),
        ("../board", ""),
        ("https://ledger.example/\u202edraob ü", "https://ledger.example/draob%20%C3%BC"),
        ("mailto:board@ledger.example", "mailto:board@ledger.example"),
    ],
)
def test_a_link_leads_to_a_page_or_a_letter_whoever_wrote_the_file(written: str, href: str) -> None:
    text = markdown.text(Article(title="The ferry", blocks=(paragraph("Ask the board."),))).replace("board", f"[board]({written})", 1)
    back = article_in(text.encode())
    assert back is not None
    assert back.blocks == (Paragraph(joined((Span("Ask the "), Span("board", href=href), Span(".")))),)


def test_a_note_of_somebody_else_is_not_ours() -> None:
    assert markdown_reading.read("---\ntitle: My note\n---\n\nText.\n") is None
    assert markdown_reading.read("---\ntitle: My note\nword_count: 1\n---\n\nText.\n") is None
    assert markdown_reading.read("Text.\n") is None


ODD = (
    {"type": "heading", "level": 300_000_000, "spans": ["a"]},
    {"type": "heading", "level": "2", "spans": ["a"]},
    {"type": "listing", "ordered": True, "start": "one", "items": []},
    {"type": "listing", "ordered": True, "start": 2, "numbers": [2], "items": [[], []]},
    {"type": "table", "rows": [[{"spans": [], "heading": False, "columns": 100_000_000}]], "caption": []},
    {"type": "paragraph", "spans": [{"text": 5}]},
    {"type": "paragraph", "spans": [{"text": "a", "href": ["b"]}]},
    {"type": "code", "text": None, "language": ""},
)


@pytest.mark.parametrize("block", ODD)
def test_a_block_that_no_page_gives_is_damage(block: dict[str, object]) -> None:
    with pytest.raises(NoArticleError, match="no whole article"):
        article_in(json.dumps({"schema": "article/1", "blocks": [block]}).encode())


DEEP = (
    '{"schema":"article/1","blocks":' + "[" * 700 + "]" * 700 + "}",
    "---\ntags: []\nword_count: 1\n---\n\n" + ">" * 3_000 + " a\n",
    f'<meta name="quiet-reader:article" content="{"[" * 100_000}">',
)


@pytest.mark.parametrize("text", DEEP)
def test_a_file_that_is_nested_too_deeply_is_one_sentence(text: str) -> None:
    with pytest.raises(NoArticleError):
        article_in(text.encode())


@pytest.mark.parametrize("count", ["abc", "9" * 5_000, "", "[1]", "1\nword_count: abc"])
def test_a_head_without_a_number_of_words_is_not_ours(count: str) -> None:
    assert article_in(f"---\ntags: []\nword_count: {count}\n---\n\nThe tide turns at nine.\n".encode()) is None


def test_of_a_bundle_no_article_is_taken_for_all() -> None:
    bundle = html.bundle([full(), Article(title="Second", blocks=(paragraph("Two."),))], "Morning")
    with pytest.raises(NoArticleError, match="several articles"):
        article_in(bundle.encode())
    assert article_in(html.bundle([full()], "Morning").encode()) is None


def test_a_bundle_in_markdown_is_read_as_one_article_with_its_title() -> None:
    bundle = markdown.bundle([full(), Article(title="Second", blocks=(paragraph("Two."),))], "Morning", created=date(2030, 5, 1))
    read = article_in(bundle.encode())
    assert read is not None
    assert (read.title, read.word_count) == ("Morning", full().word_count)
    assert [block.level for block in read.blocks if isinstance(block, Heading)][-1] == 1
