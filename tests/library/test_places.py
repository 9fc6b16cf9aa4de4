"""A place survives another cleaning: it is where its words are."""

from hypothesis import given
from hypothesis import strategies as st

from reader.library import places
from reader.models import Article, Paragraph, Place, Span

texts = st.lists(st.text("abc ", min_size=1, max_size=12), min_size=1, max_size=8, unique=True)


def article(*paragraphs: str) -> Article:
    return Article(blocks=tuple(Paragraph((Span(text),)) for text in paragraphs))


def test_follows_its_words_when_passages_before_it_go_or_come() -> None:
    place = places.at(article("Give now.", "The tide came in.", "It went out."), 1, 4)
    assert places.found(article("The tide came in.", "It went out."), place) == Place(0, "The tide came in.", 4)
    assert places.found(article("A", "B", "C", "The tide came in."), place) == Place(3, "The tide came in.", 4)


def test_finds_its_words_inside_a_passage_that_was_put_together() -> None:
    place = places.at(article("One.", "The tide came in."), 1, 4)
    assert places.found(article("One. The tide came in. And more."), place) == Place(0, "The tide came in.", 9)


def test_stays_near_when_its_words_are_gone_and_never_past_the_end() -> None:
    place = places.at(article("a", "b", "c", "d"), 3)
    assert places.found(article("x", "y"), place).block == 1
    assert places.found(article(), place) == Place()


@given(texts, st.data())
def test_is_itself_in_the_same_text(paragraphs: list[str], data: st.DataObject) -> None:
    whole = article(*paragraphs)
    place = places.at(whole, data.draw(st.integers(0, len(paragraphs) - 1)), data.draw(st.integers(0, 5)))
    assert places.found(whole, place) == place
