"""Foreign text is never read as markup: `[@click=app.quit]` in a headline must stay a headline.

Textual's ready-made widgets read markup in any bare string. The screen here paints lines of its own through one gate instead, so that
the rule can be kept by looking at the source: none of those widgets, nothing that parses markup, segments made in one place.
"""

import ast
from pathlib import Path

import pytest

TUI = Path(__file__).parents[2] / "reader" / "tui"
MODULES = sorted(path for path in TUI.rglob("*.py") if path != TUI / "pictures.py")
"""All but the program that draws one picture's pixels: no text comes there."""
GATE = "widgets/paint.py"
"""The one place where text becomes something a terminal is sent."""
TRANSCRIPT = "transcript.py"
"""Writes lines itself in linear mode, each through that gate: tests/tui/test_hostile.py looks at its bytes."""
SEGMENTS = {"Segment", "Segments", "ControlType"}
FOREIGN_DOORS = (
    "textual.widgets",
    "textual.markup",
    "rich.markup",
    "rich.markdown",
    "rich.console",
    "rich.prompt",
    "rich.table",
    "rich.panel",
)
PARSERS = {"from_markup", "render_markup", "render_str", "to_content", "notify", "print"}
"""Names that read markup in what they are given, or write past the gate."""


def offences(source: str, place: str) -> list[str]:
    """What `source` does that could read foreign text as markup or send it past the gate."""
    found = []
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.ImportFrom(module=str(module)) if module.startswith(FOREIGN_DOORS):
                found.append(f"{node.lineno}: imports {module}")
            case ast.ImportFrom(module="rich.segment" | "rich.text" | "textual.content") if place != GATE:
                found.append(f"{node.lineno}: imports {node.module}: paint lines through {GATE}")
            case ast.Attribute(attr=name) | ast.Name(id=name) if name in PARSERS:
                found.append(f"{node.lineno}: {name}")
            case ast.Call(func=ast.Name(id=name)) if name in SEGMENTS and place != GATE:
                found.append(f"{node.lineno}: makes a {name} of its own")
            case ast.Call(func=ast.Attribute(attr="write"), args=[argument]) if place != TRANSCRIPT and not _is_constant(argument):
                found.append(f"{node.lineno}: writes what is not a constant")
            case ast.keyword(arg="markup", value=ast.Constant(value=True)):
                found.append(f"{node.value.lineno}: turns markup on")
    return found


def _is_constant(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) or (isinstance(node, ast.IfExp) and _is_constant(node.body) and _is_constant(node.orelse))


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(TUI).as_posix())
def test_no_foreign_text_is_read_as_markup(path: Path) -> None:
    assert offences(path.read_text(encoding="utf-8"), path.relative_to(TUI).as_posix()) == []


@pytest.mark.parametrize(
    "source",
    [
        "from textual.widgets import Label",
        "from rich.segment import Segment\nSegment(title)",
        "Text.from_markup(title)",
        "self.app.notify(title)",
        "driver.write(title)",
        "Static(title, markup=True)",
        "print(title)",
    ],
)
def test_the_test_sees_an_offence(source: str) -> None:
    assert offences(source, "page/compose.py")
