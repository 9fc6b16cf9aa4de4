"""What docs/rules.md says is so: its example does what it promises, and it names every key, form, role and kind."""

import re
import tomllib
from pathlib import Path

import pytest

from reader.cleaner import rules
from reader.cleaner.phrasebook import MATCHES, MOST_WORDS, ROLES
from reader.models import Kind
from reader.rules import shipped
from reader.rules.examples import failures

DOCS = (Path(__file__).parents[2] / "docs" / "rules.md").read_text(encoding="utf-8")
EXAMPLE = tomllib.loads(re.findall(r"```toml\n(.*?)```", DOCS, re.DOTALL)[0])


def test_the_example_does_what_it_promises() -> None:
    own = rules.parse(EXAMPLE, "docs/rules.md")
    assert [str(failure) for failure in failures(rules.examples(EXAMPLE), shipped() + own)] == []
    assert rules.untested(EXAMPLE) == []


@pytest.mark.parametrize("section", sorted(set(rules._KEYS) - {""}))
def test_every_key_is_named(section: str) -> None:
    assert [key for key in rules._KEYS[section] if f"`{key}`" not in DOCS] == []


def test_every_part_of_a_file_is_named() -> None:
    assert [key for key in rules._KEYS[""] if not re.search(rf"[`\[\n]{key}\b", DOCS)] == []


@pytest.mark.parametrize("name", [*MATCHES, *filter(None, ROLES), *Kind])
def test_every_form_role_and_kind_is_named(name: str) -> None:
    assert f"`{name}`" in DOCS


def test_the_longest_passages_are_those_in_force() -> None:
    assert "(" + ", ".join(f"`{match}` {most}" for match, most in MOST_WORDS.items()) + ")" in DOCS
