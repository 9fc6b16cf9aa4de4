"""A test of a module stands where the module stands: `reader/cleaner/extract/walk.py` is tried in `tests/cleaner/extract/test_walk.py`."""

from pathlib import Path

import pytest

from tests.architecture.house import PACKAGE

TESTS = PACKAGE.parent / "tests"
ROOMS = sorted(path.name for path in PACKAGE.iterdir() if path.is_dir() and (TESTS / path.name).is_dir() and path.name != "tui")
"""Those whose tests go by modules: the screen's go by what somebody sees."""


def folders(top: Path, name: str) -> set[Path]:
    """Where below `top` a file of that name stands."""
    return {path.parent.relative_to(top) for path in top.rglob(name)}


@pytest.mark.parametrize("room", ROOMS)
def test_a_test_stands_where_what_it_tests_stands(room: str) -> None:
    names = {path.name for path in (TESTS / room).rglob("test_*.py")}
    elsewhere = []
    for name in sorted(names):
        modules = folders(PACKAGE / room, name.removeprefix("test_"))
        elsewhere += [f"{place / name}" for place in folders(TESTS / room, name) if modules and place not in modules]
    assert elsewhere == []
