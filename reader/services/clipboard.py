"""The clipboard of the desktop, through the program that keeps it. The terminal is asked as well (OSC 52), but not every terminal hands on
what it is given: those of macOS and GNOME do not, nor does tmux with its own settings.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress

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
"""The variable that is set where a program keeps the clipboard, and that program's command, the nearest first."""


def keepers(environ: Mapping[str, str] = os.environ) -> Iterator[tuple[str, ...]]:
    """The commands that take a text for the clipboard on their stdin, the nearest first, each with the path of its program."""
    known = [command for name, command in _KEEPERS if environ.get(name)]
    if sys.platform == "darwin":
        known = [("pbcopy",), *known]
    for name, *words in known:
        if path := shutil.which(name, path=environ.get("PATH")):
            yield path, *words


async def keep(text: str, environ: Mapping[str, str] = os.environ) -> bool:
    """Give `text` to the clipboard; whether a program took it. One may fail: its desktop has ended, and its terminals name it still."""
    for command in keepers(environ):
        with suppress(OSError, TimeoutError):
            _, code = await processes.answered(command, given=text.encode(), most=0, seconds=PATIENCE, apart=True)
            if code == 0:
                return True
    return False
