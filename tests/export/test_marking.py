"""Marked passages are shown where they stand, in what can say so, and no word is another for it."""

import io
import re
import zipfile
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from reader.export import formats, html
from reader.export.marking import marked, stand
from reader.models import Article, Bookmark, Code, Heading, Item, Listing, Paragraph, Picture, Place, Quote, Span, Style, Table
from tests.export.articles import ARTICLES, full, paragraph, row

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
MADE = formats.Made(NOON.date(), NOON)
LINK = "https://papers.example/weir"
HERON = Article(
    title="Heron",
    blocks=(
        Paragraph((Span("The "), Span("heron", Style.EMPHASIS), Span(" stood on the "), Span("weir", href=LINK), Span(". It waited."))),
        Listing((Item((paragraph("Nobody fed it."), paragraph("Nobody came."))),)),
    ),
)


def mark(quote: str, note: str = "") -> Bookmark:
    return Bookmark("abcd", NOON, Place(quote=quote), note)


def test_a_passage_is_marked_over_links_and_styles_and_parts_of_them() -> None:
    shown = html.text(marked(HERON, [mark("eron stood on the weir. It"), mark("Nobody came.")]))
    assert "<p>The <em>h</em><mark><em>eron</em></mark><mark> stood on the </mark>" in shown
    assert f'<a href="{LINK}"><mark>weir</mark></a><mark>. It</mark> waited.</p>' in shown
    assert "<li>Nobody fed it.<p><mark>Nobody came.</mark></p></li>" in shown


def test_one_over_several_paragraphs_is_marked_in_each_of_them() -> None:
    shown = html.text(marked(HERON, [mark("It waited.\n\nNobody fed it.")]))
    assert "<mark>. It waited.</mark>" not in shown
    assert "<mark>It waited.</mark></p>" in shown
    assert "<li><mark>Nobody fed it.</mark>" in shown


def test_one_goes_on_behind_a_picture_and_a_table() -> None:
    between = (Picture("", "A heron", (Span("On the weir."),)), Table((row("Eel", "400"),)))
    article = Article(blocks=(paragraph("It waited."), *between, paragraph("Nobody came.")))
    shown = html.text(marked(article, [mark("It waited. Nobody came."), mark("On the weir."), mark("400")]))
    assert len(re.findall("<mark>(It waited.|Nobody came.|On the weir.|400)</mark>", shown)) == 4


def test_it_is_told_which_of_them_stand_in_the_text() -> None:
    article = Article(
        blocks=(
            Heading((Span("At the weir"),)),
            Quote((paragraph("It waits."),), "Captain Roe"),
            Table((row("Heron", "2"), row("Eel", "400"))),
            Code("for heron in weir:\n    wait()"),
        )
    )
    quotes = ["At the weir", "It waits.", "— Captain Roe", "400", "for heron in weir:\n    wait()", "The heron flew."]
    assert stand(article, [mark(quote) for quote in quotes]) == [True] * 5 + [False]


def test_an_article_of_which_nothing_is_marked_is_itself() -> None:
    assert marked(HERON, [mark("The eel.")]) is HERON
    assert formats.annotated(HERON, "html", []) is HERON


def test_pages_and_books_show_marks_where_they_stand_and_behind_the_text() -> None:
    page = formats.filed(HERON, "html", MADE, marks=[mark("It waited.", "Ask the keeper.")]).decode()
    assert "<mark>It waited.</mark>" in page
    assert "<blockquote><p>It waited.</p></blockquote>\n<p>Ask the keeper.</p>" in page
    assert html.read(page) == HERON
    with zipfile.ZipFile(io.BytesIO(formats.filed(HERON, "epub", MADE, marks=[mark("It waited.")]))) as book:
        assert "<mark>It waited.</mark>" in book.read("EPUB/1.xhtml").decode()


def test_markdown_and_text_have_them_behind_the_text_alone() -> None:
    for form, quoted in (("md", "\n## Notes\n\n> It waited.\n\nAsk the keeper."), ("text", "\nNotes\n\n> It waited.\n\nAsk the keeper.")):
        text = formats.filed(HERON, form, MADE, marks=[mark("It waited.", "Ask the keeper.")]).decode()
        assert quoted in text
        assert "mark>" not in text
        assert "==" not in text


def test_a_record_is_of_the_article_alone() -> None:
    assert formats.filed(HERON, "json", MADE, marks=[mark("It waited.")]) == formats.filed(HERON, "json", MADE)


@given(ARTICLES, st.lists(st.tuples(st.integers(0, 60), st.integers(1, 30)), max_size=3))
def test_whatever_is_marked_the_words_stay_what_they_were(article: Article, cuts: list[tuple[int, int]]) -> None:
    marks = [mark(article.text[start : start + size]) for start, size in cuts]
    shown = marked(article, marks)
    assert shown.text == article.text
    words = re.sub("<[^>]*>", "", html.text(article))
    assert re.sub("<[^>]*>", "", html.text(shown, itself=article)) == words


def test_every_kind_of_block_stays_what_it_was() -> None:
    article = full()
    shown = marked(article, [mark("She floats.\nShe always has.")])
    assert [type(block) for block in shown.blocks] == [type(block) for block in article.blocks]
    assert shown.text == article.text
    assert shown != article
