"""What is told of the programs whose lists are read is the same everywhere."""

from pathlib import Path

import pytest

from reader.imports.programs import PROGRAMS, SOME

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("page", ["README.md", "CHANGELOG.md"])
def test_a_page_names_every_program(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    assert [name for name in PROGRAMS if name not in text] == []


def test_some_of_them_are_some_of_them() -> None:
    assert set(SOME.split(", ")) <= set(PROGRAMS)
