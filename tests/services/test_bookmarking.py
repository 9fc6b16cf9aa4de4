"""Bookmarked passages and the place of reading are found again in whatever text the article has by then."""

from reader.library import articles, bookmarks, places
from reader.models import Article, Paragraph, Span
from reader.services import bookmarking
from reader.services.session import Session


def article(*paragraphs: str) -> Article:
    return Article("https://example.org/tide", "The tide", tuple(Paragraph((Span(text),)) for text in paragraphs))


async def test_passages_and_place_outlive_another_cleaning(session: Session) -> None:
    before = article("Please give.", "The tide came in.", "It went out.")
    id = articles.store(session.library, before)
    bookmarks.add(session.library, id, places.at(before, 2), "when?")
    bookmarks.add(session.library, id, places.at(before, 1))
    bookmarking.stop(session, id, before, block=2, offset=3)
    after = article("The tide came in.", "It went out.")
    articles.store(session.library, after)
    assert [(mark.note, place.block) for mark, place in bookmarking.passages(session, id)] == [("", 0), ("when?", 1)]
    stopped = bookmarking.stopped(session, id, after)
    assert (stopped.block, stopped.offset) == (1, 3)
