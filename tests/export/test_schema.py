"""The JSON Schema of `article/1`: a validator takes what we write, and what the schema does not name is not written."""

import json
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator

from reader.cli import main, topics
from reader.demo.paper import Paper
from reader.export import codec, record
from reader.models import AccessState, Article, Kind
from tests.export.articles import ARTICLES, full
from tests.export.schemas import OPEN, SCHEMA, closed, faults


@pytest.fixture
def paper() -> Paper:
    """The demo paper, of a fixed day."""
    return Paper("https://ledger.example", datetime(2026, 3, 2, 6, tzinfo=UTC))


def test_help_says_what_may_be_missing() -> None:
    said = topics.text("schema").partition("removals[]")[2].partition("refusals[]")[0]
    always, _, missing = said.partition("Missing where they say nothing:")
    removal = SCHEMA["properties"]["removals"]["items"]
    assert set(re.findall(r"\w+", always.partition(";")[0])) == set(removal["required"])
    assert set(removal["properties"]) - set(removal["required"]) <= set(re.findall(r"\w+", missing))


def test_it_is_a_json_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    Draft202012Validator.check_schema(closed(SCHEMA))
    assert SCHEMA["properties"]["schema"]["const"] == record.SCHEMA


@pytest.mark.parametrize("article", [full(), Article()], ids=["full", "empty"])
def test_what_is_written_is_valid(article: Article) -> None:
    assert faults(record.record(article)) == []


@settings(max_examples=60)
@given(ARTICLES)
def test_whatever_is_written_is_valid(article: Article) -> None:
    assert faults(json.loads(record.line(article))) == []


@pytest.mark.parametrize("form", ["json", "jsonl"])
def test_what_the_command_prints_is_valid(
    form: str, paper: Paper, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("READER_HOME", str(tmp_path / "home"))
    for story in paper.stories.values():
        page = tmp_path / f"{story.slug}.html"
        page.write_text(paper.page(story), encoding="utf-8")
        assert main(["clean", "-q", "-f", form, str(page)]) == 0
        assert faults(json.loads(capfd.readouterr().out)) == []


def test_it_names_all_words_and_no_others() -> None:
    removal, access = SCHEMA["properties"]["removals"]["items"], SCHEMA["properties"]["access"]
    assert removal["properties"]["kind"]["enum"] == [kind.value for kind in Kind]
    assert access["properties"]["state"]["enum"] == [state.value for state in AccessState]
    (_, styled) = SCHEMA["$defs"]["span"]["oneOf"]
    assert styled["properties"]["style"]["items"]["enum"] == list(codec.STYLES)
    assert [*SCHEMA["required"], "library"] == list(SCHEMA["properties"])
    assert set(SCHEMA["required"]) == set(record.record(Article()))


@pytest.mark.parametrize(
    "change",
    [
        {"schema": "article/2"},
        {"title": 3},
        {"byline": "Mara Lindqvist"},
        {"published": "Monday"},
        {"access": {"state": "half", "evidence": [], "expected_words": None}},
        {"blocks": [{"type": "poem", "spans": []}]},
        {"blocks": [{"type": "heading", "level": 7, "spans": []}]},
        {"blocks": [{"type": "paragraph", "spans": [{"style": ["strong"]}]}]},
        {"removals": [{"kind": "beg", "rule": "x", "text": "x", "at": 0}]},
    ],
    ids=lambda change: next(iter(change)),
)
def test_something_else_is_not_valid(change: dict[str, object]) -> None:
    assert faults(record.record(full()) | change, OPEN)


def test_a_field_may_be_added_and_none_be_missing() -> None:
    written = record.record(full())
    assert faults({**written, "mood": "calm"}, OPEN) == []
    for name in written:
        assert faults({key: value for key, value in written.items() if key != name}, OPEN), name


def test_the_page_of_help_names_every_field(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["help", "schema"]) == 0
    told = capfd.readouterr().out
    assert [name for name in SCHEMA["properties"] if name not in told] == []
    assert main(["help", "schema.json"]) == 0
    assert json.loads(capfd.readouterr().out) == SCHEMA
