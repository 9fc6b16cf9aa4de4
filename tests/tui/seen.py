"""What a person sees: the screen as a grid of text, and golden grids kept beside the tests."""

from __future__ import annotations

import os
import re
from pathlib import Path

from reader.tui.app import ReaderApp

GOLDEN = Path(__file__).parent / "screens"


_DAY = re.compile(r"\b\d\d [A-Z][a-z]{2} \d\d:\d\d")
"""When the library took a text: another time at every run."""


def grid(app: ReaderApp) -> str:
    """The rows of the screen without colours, spaces at their ends left out."""
    strips = app.screen._compositor.render_strips()
    return "\n".join("".join(segment.text for segment in strip if not segment.control).rstrip() for strip in strips) + "\n"


def same_as_golden(app: ReaderApp, name: str) -> None:
    """Compare the screen with `screens/NAME.txt`; with UPDATE_SCREENS=1 write it."""
    path, seen = GOLDEN / f"{name}.txt", _DAY.sub("11 Nov 11:11", grid(app))
    if os.environ.get("UPDATE_SCREENS"):
        path.write_text(seen, encoding="utf-8")
    assert seen == path.read_text(encoding="utf-8"), f"the screen is not {path.name}:\n{seen}"
