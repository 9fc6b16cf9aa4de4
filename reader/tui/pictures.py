"""A picture in the terminal: kitty, sixel or half blocks, by textual-image. A program of its own, run while the screen waits.

    python -m reader.tui.pictures FILE CELLS ROWS

No text of the page comes here, only the bytes of one picture.
"""

from __future__ import annotations

import logging
import os
import sys
import termios
import tty
import warnings
from importlib import import_module
from importlib.util import find_spec

_MOST_PIXELS = 40_000_000
"""A larger picture is not opened: it would take more memory than it is worth."""
_OPEN, _CLOSE = "\x1b[?1049h\x1b[H\x1b[2J", "\x1b[?1049l"
"""A screen of its own, so that what the terminal showed before comes back."""


def can_draw() -> bool:
    """Whether the extra `images` is installed."""
    return find_spec("textual_image") is not None and find_spec("PIL") is not None


def main(path: str, cells: int, rows: int) -> int:
    """Draw the picture of a file inside so many cells and rows, then wait for a key. 1 when it is no picture that can be drawn."""
    logging.disable()  # textual-image tells the terminal what the terminal did not answer
    _say(_OPEN)
    drawn = _draw(path, cells, max(1, rows - 2))
    _wait("\r\nAny key goes back." if drawn else "This picture cannot be drawn. Any key goes back.")
    _say(_CLOSE)
    return 0 if drawn else 1


def _draw(path: str, cells: int, rows: int) -> bool:
    from rich.console import Console

    pillow = import_module("PIL.Image")
    setattr(pillow, "MAX_IMAGE_PIXELS", _MOST_PIXELS)  # noqa: B010 — an extra: no types to go by
    try:
        with warnings.catch_warnings(action="error", category=pillow.DecompressionBombWarning):
            picture = import_module("textual_image.renderable").Image(path, width="auto", height="auto")
            Console(width=cells, height=rows).print(picture)
    except (OSError, ValueError, pillow.DecompressionBombWarning, pillow.DecompressionBombError):
        return False
    return True


def _wait(words: str) -> None:
    """Say these words and wait for one key; Ctrl-C is one, too. What was typed before counts for nothing."""
    if not sys.stdin.isatty():
        return
    before = termios.tcgetattr(sys.stdin)
    try:
        tty.setraw(sys.stdin)
        _say(words)
        os.read(sys.stdin.fileno(), 1)
    finally:
        termios.tcsetattr(sys.stdin, termios.TCSAFLUSH, before)


def _say(words: str) -> None:
    sys.stdout.write(words)
    sys.stdout.flush()


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3])))
