"""The import rule: a module imports only from rows below its own, and each third party has one door."""

import ast
from collections.abc import Container, Mapping
from functools import cache
from pathlib import Path

import pytest

from tests.architecture.house import PACKAGE, ROWS

DOORS = {
    "textual": {"tui"},
    "rich": {"tui"},
    "httpx": {"fetcher"},
    "httpcore": {"fetcher"},
    "sqlite3": {"library"},
    "readability": {"cleaner/extract/second.py"},
    "lxml": {"cleaner/extract/second.py"},
    "selectolax": {"cleaner"},
    "feedparser": {"feeds"},
    "cchardet": {"charset.py"},
    "argparse": {"cli"},
    "fastwarc": {"batch"},
    "pyarrow": {"batch"},
    "distributed": {"batch"},
    "dask": {"batch"},
}
MODULES = sorted(path for path in PACKAGE.rglob("*.py") if path.parent != PACKAGE or path.stem not in ("__init__", "__main__"))
LOWEST = len(ROWS) - 1
SOURCES = {
    ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts).removesuffix(".__init__"): path.read_text(encoding="utf-8")
    for path in PACKAGE.rglob("*.py")
}
"""What every module says, by its name."""
BACK = {
    ("reader.models", "reader.models.library"): "A package gathers what its modules give, here when somebody asks for it.",
}
"""Arrows that may run back, and why."""


def room(module: str) -> str:
    """`reader.cleaner.rules` → `cleaner`."""
    return module.split(".")[1] if "." in module else ""


@cache
def statements(source: str) -> list[ast.Import | ast.ImportFrom]:
    """Where a module imports: at its head, for types, or inside a function."""
    return [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Import | ast.ImportFrom)]


def imports(path: Path) -> set[str]:
    """Every absolute module name that `path` imports, at its head or inside a function."""
    found = set()
    for node in statements(path.read_text(encoding="utf-8")):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        else:
            assert node.level == 0, f"{path}: relative import"
            found |= {f"{node.module}.{alias.name}" for alias in node.names} if node.module == "reader" else {node.module or ""}
    return found


def row(name: str) -> int | None:
    return next((index for index, names in enumerate(ROWS) if name in names), None)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_imports_only_from_rows_below(path: Path) -> None:
    own = path.relative_to(PACKAGE).parts[0].removesuffix(".py")
    own_row = row(own)
    assert own_row is not None, f"{own} stands on no row: give it one"
    for module in imports(path):
        if not module.startswith("reader."):
            continue
        other = room(module)
        if other in (own, "__version__"):
            continue
        other_row = row(other)
        assert other_row is not None, f"{module} stands on no row"
        assert other_row > own_row or own_row == other_row == LOWEST, f"{own} must not import {other}"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_third_parties_enter_by_their_own_door(path: Path) -> None:
    place = path.relative_to(PACKAGE).as_posix()
    for module in imports(path):
        doors = DOORS.get(module.split(".")[0])
        if doors is not None:
            assert any(place == door or place.startswith(door + "/") for door in doors), f"{place} must not import {module}"


def known(source: str, names: Container[str]) -> set[str]:
    """Which of `names` a module imports, wherever it does. `from a import b` is a.b where that is a module."""
    found = set()
    for node in statements(source):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        else:
            found |= {whole if (whole := f"{node.module}.{alias.name}") in names else f"{node.module}" for alias in node.names}
    return {name for name in found if name in names}


def circle(sources: Mapping[str, str], without: Container[tuple[str, str]] = ()) -> set[str]:
    """The modules that stand in a circle, or on a way from one to another. without: arrows that do not count."""
    arrows = {(name, other) for name, source in sources.items() for other in known(source, sources) if (name, other) not in without}
    while ends := {end for end, _ in arrows} ^ {end for _, end in arrows}:
        arrows = {arrow for arrow in arrows if not ends & {*arrow}}
    return {name for name, _ in arrows}


def test_no_two_modules_know_each_other() -> None:
    """Not by a way round either."""
    standing = circle(SOURCES, BACK)
    assert not standing, "these stand in a circle, or between two"


@pytest.mark.parametrize("arrow", BACK, ids=" to ".join)
def test_an_arrow_that_may_run_back_still_does(arrow: tuple[str, str]) -> None:
    assert circle(SOURCES, BACK.keys() - {arrow}) >= {*arrow}


def test_a_circle_may_be_closed_inside_a_function() -> None:
    house = {
        "house.gate": "import house.hall",
        "house.hall": "from house import stairs",
        "house.stairs": "def climb():\n    from house.attic import window",
        "house.attic": "from house.hall import door\nfrom house import cellar",
        "house.cellar": "",
    }
    assert circle(house) == {"house.hall", "house.stairs", "house.attic"}
    assert not circle(house, {("house.stairs", "house.attic")})
