"""Notes and kept passages stand behind the text in every file that people read."""

from datetime import UTC, datetime

from reader.export import markdown, markdown_reading
from reader.export.notes import behind
from reader.models import Article, Bookmark, Break, Heading, Place, Quote, Span
from tests.export.articles import paragraph

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def mark(note: str = "", passage: str = "") -> Bookmark:
    return Bookmark("abcd", NOON, Place(quote=passage), note)


def test_the_note_comes_first_then_each_passage_with_its_own() -> None:
    found = behind([mark("Compare.\n\nAsk Mara."), mark("why?", "The tide came in."), mark("", "It went out.")])
    assert found == (
        Break(),
        Heading((Span("Notes"),)),
        paragraph("Compare."),
        paragraph("Ask Mara."),
        Quote((paragraph("The tide came in."),)),
        paragraph("why?"),
        Quote((paragraph("It went out."),)),
    )


def test_a_bare_bookmark_says_nothing() -> None:
    assert behind([mark()]) == ()


def test_only_our_own_notes_are_left_out_when_markdown_is_read_back() -> None:
    own = Heading((Span("Notes"),))
    article = Article(blocks=(paragraph("The tide."), Break(), own, paragraph("1. Or so they say.")))
    for notes in ((), behind([mark("Compare."), mark("# Notes\n\n* * *\n\n## Notes", "It went out.")])):
        back = markdown_reading.read(markdown.text(article, notes=notes))
        assert back is not None
        assert back.blocks == article.blocks
