"""The clipboard of the desktop, by the program that keeps it. A terminal is asked as well (OSC 52), but not every one hands on what it is
given: those of macOS and GNOME do not, nor does tmux as it comes.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Mapping, Sequence

from reader import processes

PATIENCE = 5.0
"""Seconds in which a program must have taken a text."""
_KEEPERS = (
    ("WAYLAND_DISPLAY", ("wl-copy",)),
    ("DISPLAY", ("xclip", "-selection", "clipboard")),
    ("DISPLAY", ("xsel", "--clipboard", "--input")),
    ("TERMUX_VERSION", ("termux-clipboard-set",)),
    ("TMUX", ("tmux", "load-buffer", "-w", "-")),
)
"""What is set where a program keeps the clipboard, and the program with its words, the nearest first."""


def keepers(environ: Mapping[str, str] = os.environ) -> list[tuple[str, ...]]:
    """The commands that take a text for the clipboard on their stdin, with the paths of their programs, the nearest first."""
    known = [command for name, command in _KEEPERS if environ.get(name)]
    if sys.platform == "darwin":
        known = [("pbcopy",), *known]
    found = ((shutil.which(name, path=environ.get("PATH")), words) for name, *words in known)
    return [(path, *words) for path, words in found if path]


async def keep(text: str, environ: Mapping[str, str] = os.environ) -> bool:
    """Give `text` to the clipboard; whether a program took it. The next is asked where one fails: a display may be named that is gone, as
    in a tmux that was left and taken up from elsewhere.
    """
    for command in keepers(environ):
        if await _took(command, text):
            return True
    return False


async def _took(command: Sequence[str], text: str) -> bool:
    try:
        _, code = await processes.answered(command, given=text.encode(), most=0, seconds=PATIENCE, apart=True)
    except (OSError, TimeoutError):
        return False
    return code == 0
