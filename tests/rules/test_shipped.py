"""The shipped rules: compiled as they are written, and each one as good as its examples."""

import re
import subprocess
import sys
import time
from collections import Counter

import pytest

from reader.cleaner.normal_form import bare, normal
from reader.cleaner.rules import Rules, examples, untested
from reader.rules import compiling, shipped
from reader.rules.examples import failures
from reader.values import replace

TABLES = list(compiling.tables())


@pytest.fixture(scope="module")
def from_toml() -> Rules:
    """The rules as the TOML says them."""
    return compiling.from_toml()


def test_the_compiled_modules_are_what_the_toml_says(from_toml: Rules) -> None:
    made = compiling.source(from_toml), compiling.source_of_others(from_toml)
    there = compiling.TARGET.read_text(encoding="utf-8"), compiling.OTHERS.read_text(encoding="utf-8")
    assert there == made, "run: python -m reader.rules.compiling"


def test_a_text_in_plain_letters_does_not_load_the_indexes_of_others() -> None:
    code = (
        "import sys; from reader.rules import shipped; book = shipped().book; others = 'reader.rules.compiled_others';"
        "print(bool(book.hits('remind me later')), others in sys.modules, bool(book.hits('bình luận')), others in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8").stdout == "True False True True\n"


def test_the_compiled_rules_find_what_the_toml_rules_find(from_toml: Rules) -> None:
    text = "remind me later"
    assert [hit.phrase.id for hit in shipped().book.hits(text)] == [hit.phrase.id for hit in from_toml.book.hits(text)]


@pytest.mark.parametrize("index", ["whole", "start", "contains"])
def test_every_phrase_is_found_in_its_index(index: str, from_toml: Rules) -> None:
    shipped_index, mapping = getattr(shipped().book, index), getattr(from_toml.book, index)
    assert dict(shipped_index) == mapping
    assert len(shipped_index) == len(mapping)
    assert [shipped_index.get(key + " ", "nothing") for key in ("", "a", "zzz", "\U0010ffff")] == ["nothing"] * 4
    assert "no such key" not in shipped_index
    assert shipped().book.keys | shipped().book.beyond() == frozenset(shipped().book.contains)
    assert all(map(str.isascii, shipped().book.keys))
    assert not any(map(str.isascii, shipped().book.beyond()))


def test_the_phrases_are_those_of_the_toml_without_their_words(from_toml: Rules) -> None:
    assert list(shipped().phrases) == [replace(phrase, text=()) for phrase in from_toml.phrases]


@pytest.mark.parametrize(("name", "table"), TABLES, ids=[name for name, _ in TABLES])
def test_every_rule_says_what_it_removes_and_what_it_keeps(name: str, table: dict[str, object]) -> None:
    assert untested(table) == []


@pytest.mark.parametrize(("name", "table"), TABLES, ids=[name for name, _ in TABLES])
def test_every_example_comes_out_as_its_rule_promises(name: str, table: dict[str, object]) -> None:
    assert [str(failure) for failure in failures(examples(table), shipped())] == []


@pytest.mark.parametrize("hostile", ["a", "on ", "on a", "-", "on a.", " :", "a.com "])
def test_no_pattern_of_a_rule_takes_the_square_of_a_text(hostile: str) -> None:
    """Patterns meet at most 400 characters of a passage; they must stay linear on far more, or a user's copy of ours would not."""
    book = shipped().book
    for pattern, _ in book.patterns + book.patterns_beyond:
        start = time.process_time()
        re.compile(pattern).search(hostile * (100_000 // len(hostile)))
        assert time.process_time() - start < 1


def test_every_pattern_of_a_rule_begins_with_what_is_looked_for_at_once() -> None:
    """With `^`, or with letters: one that looks back first is tried at each place of every passage, a twentieth of a page."""
    book = shipped().book
    patterns = [pattern for pattern, _ in book.patterns + book.patterns_beyond]
    assert [pattern for pattern in patterns if re.match(r"\(\?<|\((?:\?:)?\^|\\[bBW]|\[\^|\.", pattern)] == []


def test_the_shipped_rules_know_thirty_eight_languages() -> None:
    languages = {phrase.language for phrase in shipped().phrases if phrase.language and not phrase.sign}
    assert len(languages) == 38


def test_no_rule_is_called_twice() -> None:
    ids = [phrase.id for phrase in shipped().book.phrases] + [link.id for link in shipped().links]
    assert len(ids) == len(set(ids))


def test_two_rules_know_the_desk_of_subscribers_by_the_same_names() -> None:
    """A number in groups tells it, whatever follows; one in a single piece does where nothing follows."""
    names = {phrase["id"]: phrase["text"] for _, table in TABLES for phrase in table.get("phrase", ())}
    assert names["all.subscribers.desk"] == names["all.subscribers.desk.number"]


def test_no_phrase_is_written_twice_where_once_would_do(from_toml: Rules) -> None:
    """In one form, kind and role, with one reach and the same words beside it, a phrase says all that its like of other spelling says."""
    phrases = [phrase for phrase in from_toml.phrases if phrase.match != "pattern"]
    forms = {phrase.id: bare if phrase.match == "whole" else str for phrase in phrases}
    written = Counter((replace(phrase, id="", text=()), forms[phrase.id](normal(text))) for phrase in phrases for text in phrase.text)
    assert [text for (_, text), times in written.items() if times > 1] == []
