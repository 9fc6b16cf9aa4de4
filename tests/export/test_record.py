"""The JSON record `article/1`: complete, documented, and read back without loss."""

import json

import pytest
from hypothesis import given, settings

from reader.errors import NoArticleError
from reader.export import record
from reader.models import Article
from tests.export.articles import ARTICLES, full


@settings(max_examples=40)
@given(ARTICLES)
def test_what_is_written_is_read_back_the_same(article: Article) -> None:
    assert record.read(json.loads(record.line(article))) == article


def test_a_whole_article_is_read_back_the_same() -> None:
    assert record.read(json.loads(record.text(full()))) == full()


def test_an_empty_article_misses_no_field() -> None:
    assert record.record(Article()).keys() == record.record(full()).keys()
    assert record.record(Article())["title"] is None


def test_a_line_is_one_line() -> None:
    assert record.line(full()).count("\n") == 1


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ({}, "no article of ours"),
        ({"schema": "article/9"}, "has the form article/9"),
        ({"schema": "article/1", "blocks": 3}, "no whole"),
        ({"schema": "article/1", "text": "The ferry left at nine."}, "a text, and no blocks"),
    ],
)
def test_other_json_is_refused_in_a_sentence(value: dict[str, object], said: str) -> None:
    with pytest.raises(NoArticleError, match=said):
        record.read(value)


@pytest.mark.parametrize("key", ["schema", "published"])
def test_an_error_repeats_no_more_of_a_file_than_a_line(key: str) -> None:
    value = record.record(full()) | {key: "article/1\n2030-05-01" + "-1" * 5_000}
    with pytest.raises(NoArticleError) as refused:
        record.read(value)
    assert len(str(refused.value)) < 300
    assert "\n" not in str(refused.value)


def test_a_passage_that_stood_behind_the_last_block_is_told_to_have_stood_at_the_end() -> None:
    assert full().removals[0].at == 1
    value = record.record(full()) | {"blocks": []}
    assert record.read(value).removals[0].at == 0


def test_foreign_text_is_made_safe_on_the_way_in() -> None:
    value = record.record(full()) | {"title": "The\x1b]0;owned\x07 ferry"}
    assert record.read(value).title == "The]0;owned ferry"
