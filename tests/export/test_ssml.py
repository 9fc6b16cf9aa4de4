"""Speech: valid XML, sentence by sentence, without what nobody wants read aloud."""

from xml.etree import ElementTree

from hypothesis import given, settings

from reader.export.ssml import text
from reader.models import Article, Code
from tests.export.articles import ARTICLES, full, paragraph

SPEECH = "{http://www.w3.org/2001/10/synthesis}"


@settings(max_examples=40)
@given(ARTICLES)
def test_it_is_well_formed(article: Article) -> None:
    assert ElementTree.fromstring(text(article).encode()).tag == f"{SPEECH}speak"


def test_sentences_and_pauses() -> None:
    said = text(Article(title="Ferry", blocks=(paragraph("She left at 6.40. “Late,” he said. It was dark."),)))
    assert "<p><s>Ferry</s></p><break" in said
    assert "<s>She left at 6.40.</s><s>“Late,” he said.</s><s>It was dark.</s>" in said


def test_addresses_and_code_stay_silent() -> None:
    said = text(Article(blocks=(paragraph("See https://ledger.example/a?b=c for more."), Code("x = 1"))))
    assert "ledger.example" not in said
    assert "x = 1" not in said


def test_the_language_is_named() -> None:
    assert 'xml:lang="en"' in text(full())
