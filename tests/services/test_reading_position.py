"""The place of reading is found again in whatever text the article has by then."""

from reader.library import articles
from reader.models import Article, Paragraph, Span
from reader.services import reading_position
from reader.services.session import Session


def article(*paragraphs: str) -> Article:
    return Article("https://example.org/tide", "The tide", tuple(Paragraph((Span(text),)) for text in paragraphs))


async def test_the_place_outlives_another_cleaning(session: Session) -> None:
    before = article("Please give.", "The tide came in.", "It went out.")
    id = articles.store(session.library, before)
    reading_position.stop(session, id, before, block=2, offset=3)
    after = article("The tide came in.", "It went out.")
    articles.store(session.library, after)
    stopped = reading_position.stopped(session, id, after)
    assert (stopped.block, stopped.offset) == (1, 3)
