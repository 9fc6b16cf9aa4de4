"""No monsters: a module is read in one sitting, a function on one screen, and a module says first what it is for."""

import ast
from collections.abc import Iterator

import pytest

from tests.architecture.house import PACKAGE

MOST_LINES = 400
"""Of a module: the longest have not quite so many."""
LONGEST = 45
"""Lines of a function, without its head and what it says of itself: those that list the numbers of a scorer have as many."""
LONGER = {
    ("cleaner/extract/scene.py", "_measure_leaves"): "One pass over all leaves makes all sums: a call for each leaf and sum would be felt.",
}
"""Functions that may be longer, and why."""
OURS = sorted(path for path in PACKAGE.rglob("*.py") if not path.stem.startswith("compiled") and path.stem != "weights")
"""All that is not generated."""
IDS = [path.relative_to(PACKAGE).as_posix() for path in OURS]


def functions(tree: ast.Module) -> Iterator[tuple[str, int]]:
    """The name of each function, and how many lines it has."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            body = node.body[1:] if ast.get_docstring(node) and len(node.body) > 1 else node.body
            yield node.name, (node.end_lineno or 0) - body[0].lineno + 1


@pytest.mark.parametrize("place", IDS)
def test_a_module_is_short_and_says_what_it_is_for(place: str) -> None:
    source = (PACKAGE / place).read_text(encoding="utf-8")
    assert source.count("\n") <= MOST_LINES
    assert ast.get_docstring(ast.parse(source)) or not source.strip()


@pytest.mark.parametrize("place", IDS)
def test_a_function_fits_on_a_screen(place: str) -> None:
    tree = ast.parse((PACKAGE / place).read_text(encoding="utf-8"))
    assert [name for name, lines in functions(tree) if lines > LONGEST and (place, name) not in LONGER] == []


@pytest.mark.parametrize(("place", "name"), LONGER, ids=".".join)
def test_a_function_that_may_be_longer_still_is(place: str, name: str) -> None:
    assert dict(functions(ast.parse((PACKAGE / place).read_text(encoding="utf-8"))))[name] > LONGEST
