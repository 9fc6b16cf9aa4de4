"""The clipboard of the desktop, by the program that keeps it. A terminal is asked as well (OSC 52), but not every one hands on what it is
given: those of macOS and GNOME do not, nor does tmux as it comes.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Mapping

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


def keeper(environ: Mapping[str, str] = os.environ) -> tuple[str, ...]:
    """The command that takes a text for the clipboard on its stdin, with the path of its program; empty where there is none."""
    known = [command for name, command in _KEEPERS if environ.get(name)]
    if sys.platform == "darwin":
        known = [("pbcopy",), *known]
    found = ((shutil.which(name, path=environ.get("PATH")), words) for name, *words in known)
    return next(((path, *words) for path, words in found if path), ())


async def keep(text: str, environ: Mapping[str, str] = os.environ) -> bool:
    """Give `text` to the clipboard; whether a program took it."""
    command = keeper(environ)
    if not command:
        return False
    try:
        _, code = await processes.answered(command, given=text.encode(), most=0, seconds=PATIENCE, apart=True)
    except (OSError, TimeoutError):
        return False
    return code == 0
