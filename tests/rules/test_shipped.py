"""The shipped rules: compiled as they are written, and each one as good as its examples."""

import pytest

from reader.cleaner.rules import examples, untested
from reader.rules import compiling, shipped
from reader.rules.trial import failures

TABLES = list(compiling.tables())


def test_the_compiled_module_is_what_the_toml_says() -> None:
    made = compiling.source(compiling.from_toml())
    assert compiling.TARGET.read_text(encoding="utf-8") == made, "run: python -m reader.rules.compiling"


def test_the_compiled_rules_find_what_the_toml_rules_find() -> None:
    text = "remind me later"
    assert shipped().book.hits(text) == shipped().book.hits(text)
    assert [hit.phrase.id for hit in shipped().book.hits(text)] == [hit.phrase.id for hit in compiling.from_toml().book.hits(text)]


@pytest.mark.parametrize(("name", "table"), TABLES, ids=[name for name, _ in TABLES])
def test_every_rule_says_what_it_removes_and_what_it_keeps(name: str, table: dict[str, object]) -> None:
    assert untested(table) == []


@pytest.mark.parametrize(("name", "table"), TABLES, ids=[name for name, _ in TABLES])
def test_every_example_comes_out_as_its_rule_promises(name: str, table: dict[str, object]) -> None:
    assert [str(failure) for failure in failures(examples(table), shipped())] == []


def test_no_rule_is_called_twice() -> None:
    ids = [phrase.id for phrase in shipped().book.phrases] + [link.id for link in shipped().links]
    assert len(ids) == len(set(ids))
