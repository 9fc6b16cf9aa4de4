"""A picture in the terminal: kitty, sixel or half blocks, by textual-image. A program of its own, run while the screen waits.

    python -m reader.tui.pictures FILE CELLS

No text of the page comes here, only the bytes of one picture.
"""

from __future__ import annotations

import sys
from importlib import import_module
from importlib.util import find_spec

_MOST_PIXELS = 40_000_000
"""A larger picture is not opened: it would take more memory than it is worth."""


def can_draw() -> bool:
    """Whether the extra `images` is installed."""
    return find_spec("textual_image") is not None and find_spec("PIL") is not None


def main(path: str, cells: int) -> int:
    """Draw the picture of a file at most `cells` wide, then wait for Enter."""
    from rich.console import Console

    setattr(import_module("PIL.Image"), "MAX_IMAGE_PIXELS", _MOST_PIXELS)  # noqa: B010 — an extra: no types to go by
    image = import_module("textual_image.renderable").Image
    Console().print(image(path, width=cells, height="auto"))
    sys.stdout.write("Enter goes back. ")
    sys.stdout.flush()
    sys.stdin.readline()
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1], int(sys.argv[2])))
