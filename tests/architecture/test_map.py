"""The map in `docs/architecture.md` shows the house as it stands."""

import re

import pytest

from tests.architecture.house import PACKAGE, ROWS

ROOT = PACKAGE.parent
MAP = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
PLACES = sorted(set(re.findall(r"`((?:reader|tests|bench|docs)/[\w./-]+)`", MAP)))


@pytest.mark.parametrize("place", PLACES)
def test_every_place_on_the_map_is_there(place: str) -> None:
    assert (ROOT / place).exists()


def test_the_rows_on_the_map_are_those_that_the_import_rule_keeps() -> None:
    lines = [line for line in MAP.splitlines() if re.match(r"\| \d \|", line)]
    assert [set(re.findall(r"`(\w+)`", line.split("|")[2])) for line in lines] == ROWS


def test_every_step_of_the_cleaner_on_the_map_is_a_module_of_it() -> None:
    steps = MAP[MAP.index("## Inside the cleaner") : MAP.index("## Where the next thing goes")]
    named = {name for line in re.findall(r"(?m)^\d\. (.+)", steps) for name in re.findall(r"`(\w+)`", line.split(":")[0])}
    modules = {path.stem for path in (PACKAGE / "cleaner").rglob("*") if path.suffix == ".py" or path.is_dir()}
    assert named
    assert named <= modules
