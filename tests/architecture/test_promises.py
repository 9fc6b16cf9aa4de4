"""SECURITY.md names the tests that keep its promises: they are there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
NAMED = sorted(set(re.findall(r"`(tests/[\w/]+\.py)(?:::(\w+))?`", (ROOT / "SECURITY.md").read_text(encoding="utf-8"))))


@pytest.mark.parametrize(("path", "name"), NAMED)
def test_a_named_test_is_there(path: str, name: str) -> None:
    source = (ROOT / path).read_text(encoding="utf-8")
    assert re.search(rf"^(?:async )?def {name}\(", source, re.MULTILINE) if name else source


def test_each_promise_names_a_test() -> None:
    promises = (ROOT / "SECURITY.md").read_text(encoding="utf-8").partition("## Promises")[2].partition("## By hand")[0]
    for promise in re.split(r"\n(?=\*\*)", promises)[1:]:
        assert "`tests/" in promise, promise[:60]
