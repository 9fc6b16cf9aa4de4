"""The values stand in two modules, and are had from one."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from reader import models
from reader.models import library


def test_values_of_the_library_are_had_from_the_same_place() -> None:
    tree = ast.parse(Path(models.__file__).read_text(encoding="utf-8"))
    named = {
        alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module == library.__name__
        for alias in node.names
    }
    there = {name for name, value in vars(library).items() if isinstance(value, type) and value.__module__ == library.__name__}
    assert named == there
    assert all(getattr(models, name) is getattr(library, name) for name in named)


def test_a_value_that_there_is_not_is_an_error() -> None:
    with pytest.raises(AttributeError):
        models.Headlines  # noqa: B018


def test_a_page_is_cleaned_without_the_values_of_the_library() -> None:
    code = "import sys, reader; reader.clean('The ferry leaves at nine, full or not. ' * 9); print('reader.models.library' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8").stdout == "False\n"
