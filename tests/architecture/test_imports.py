"""The import rule: a module imports only from rows below its own, and each third party has one door."""

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "reader"
ROWS = [
    {"cli"},
    {"tui"},
    {"services"},
    {"fetcher", "library", "rules", "batch", "demo"},
    {"config"},
    {"cleaner", "feeds", "export", "imports"},
    {"values", "models", "errors", "text", "charset", "dates", "urls", "paths"},
]
DOORS = {
    "textual": {"tui"},
    "rich": {"tui"},
    "httpx": {"fetcher"},
    "sqlite3": {"library"},
    "readability": {"cleaner/extract/__init__.py"},
    "lxml": {"cleaner/extract/__init__.py"},
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


def room(module: str) -> str:
    """`reader.cleaner.rules` → `cleaner`."""
    return module.split(".")[1] if "." in module else ""


def imports(path: Path) -> set[str]:
    """Every absolute module name that `path` imports, at its head or inside a function."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
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


def heads(path: Path) -> set[str]:
    """The modules that a module names outside its functions, for types too."""
    found: set[str] = set()
    nodes: list[ast.AST] = [ast.parse(path.read_text(encoding="utf-8"))]
    while nodes:
        for node in ast.iter_child_nodes(nodes.pop()):
            if isinstance(node, ast.ImportFrom):
                found |= {node.module or "", *(f"{node.module}.{alias.name}" for alias in node.names)}
            elif not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                nodes.append(node)
    return found


def test_no_two_modules_know_each_other() -> None:
    """Not by a way round either. A package may gather what its modules give."""
    names = {path: "reader." + ".".join(path.relative_to(PACKAGE).with_suffix("").parts).removesuffix(".__init__") for path in MODULES}
    known = {
        name: {other for other in heads(path) & set(names.values()) if other != name and not other.startswith(f"{name}.")}
        for path, name in names.items()
    }
    while leaves := {name for name, others in known.items() if not others & known.keys()}:
        known = {name: others for name, others in known.items() if name not in leaves}
    assert not known, "these stand in a circle, or lead to one"
