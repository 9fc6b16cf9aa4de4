"""A pager for what is longer than the screen: READER_PAGER, PAGER, or `less -FRX` where the terminal can page."""

from __future__ import annotations

import contextlib
import os
import shlex
import shutil
import subprocess

_OF_THE_SHELL = frozenset("|&;<>()$`~")
_NOT_STARTED = 126, 127
"""What the shell ends with when there is no such program."""


def paged(text: str, *, can_page: bool) -> bool:
    """Show `text`, which has passed the gate, in the pager; False when it fits on the screen or there is no pager that starts.

    can_page: whether the terminal can do more than print.
    """
    columns, lines = shutil.get_terminal_size()
    if sum(1 + len(line) // columns for line in text.splitlines()) < lines:
        return False
    try:
        command = _words(os.environ.get("READER_PAGER") or os.environ.get("PAGER") or ("less -FRX" if can_page else ""))
        if not command or command == ["cat"]:
            return False
        pager = subprocess.Popen(command, stdin=subprocess.PIPE, env={"LESSCHARSET": "utf-8"} | os.environ)
    except (OSError, ValueError):
        return False
    assert pager.stdin is not None
    with contextlib.suppress(BrokenPipeError), pager.stdin:
        pager.stdin.write(text.encode("utf-8", "replace"))
    while pager.poll() is None:
        with contextlib.suppress(KeyboardInterrupt):  # Ctrl-C belongs to the pager while it runs
            pager.wait()
    return pager.returncode not in _NOT_STARTED


def _words(named: str) -> list[str]:
    """The words of a command, which goes to the shell where it needs one, as in `less -R | tee log` and `LESS=R less`."""
    needs_shell = not _OF_THE_SHELL.isdisjoint(named) or "=" in named.partition(" ")[0]
    return ["sh", "-c", named] if needs_shell else shlex.split(named)
