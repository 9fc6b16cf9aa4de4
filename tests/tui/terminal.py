"""A real pseudo-terminal with the program in it."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import signal
import struct
import sys
import termios
import time
from pathlib import Path
from types import TracebackType
from typing import Self

_ESCAPES = re.compile(rb"\x1b(?:\[[0-?]*[ -/]*[@-~]|[\]P_^][^\x07\x1b]*(?:\x07|\x1b\\)|[@-Z\\-_])")
_OTHERWISE = ("LC_ALL", "LC_CTYPE", "NO_COLOR", "TMUX", "COLORTERM", "LINES", "COLUMNS")
"""Variables that would make the terminal another one."""
_ON = (7, 25)
"""Modes that a terminal has on before a program comes: lines that wrap, a cursor that is seen."""
PATIENCE = 30.0
"""Seconds after which a word that does not come is a failure; nothing is timed by it."""
QUIET = 0.04
"""Seconds without a byte after which a screen is taken for drawn: it is written in one piece."""


class Terminal:
    """`with Terminal(home, "reader") as terminal`: types keys, reads what comes."""

    def __init__(self, home: Path, *arguments: str, shell: str = "", width: int = 80, height: int = 24, **environment: str) -> None:
        """shell: a path; then that is what runs, and types the program's name."""
        self.raw = b""
        self.code: int | None = None
        self._pid, self._file = pty.fork()
        if self._pid == 0:
            kept = {name: value for name, value in os.environ.items() if name not in _OTHERWISE}
            wanted = {"READER_HOME": str(home), "TERM": "xterm-256color", "LANG": "C.UTF-8", **environment}
            # given in full: readline, which pytest loads, hands LINES and COLUMNS on behind the back of os.environ
            command = [shell] if shell else [sys.executable, "-m", "reader"]
            os.execve(command[0], [*command, *arguments], kept | wanted)
        self.resize(width, height)

    def resize(self, width: int, height: int) -> None:
        """Give the terminal another size."""
        fcntl.ioctl(self._file, termios.TIOCSWINSZ, struct.pack("HHHH", height, width, 0, 0))

    def type(self, keys: str) -> None:
        """Send keys as a keyboard does."""
        os.write(self._file, keys.encode())

    def read(self, seconds: float = 0.2) -> bytes:
        """What comes until nothing has come for that long."""
        got = b""
        while select.select([self._file], [], [], seconds)[0]:
            try:
                piece = os.read(self._file, 65_536)
            except OSError:
                break
            if not piece:
                break
            got += piece
        self.raw += got
        return got

    def wait_for(self, *words: str, anew: bool = False) -> str:
        """Read until all of these have come, and what comes with them; what came since the call, without escape sequences. anew: have the
        screen painted anew by Ctrl-L until they come; otherwise only what looks otherwise than before is sent."""
        seen, stop = self.read(QUIET), time.monotonic() + PATIENCE
        while (missing := [each for each in words if each.encode() not in plain(seen)]) and time.monotonic() < stop:
            if anew:
                self.type("\x0c")
            seen += self.read(QUIET)
        assert not missing, f"{missing} never came; instead:\n{plain(seen).decode('utf-8', 'replace')}"
        return plain(seen).decode("utf-8", "replace")

    def send(self, number: signal.Signals) -> None:
        """Send the program a signal, as `kill` does."""
        os.kill(self._pid, number)

    def is_sane(self) -> bool:
        """Whether it echoes and takes lines, and nothing that the program has turned on stays: screen, mouse, paste, hidden cursor."""
        local = termios.tcgetattr(self._file)[3]
        on = {int(mode): way == b"h" for modes, way in re.findall(rb"\x1b\[\?([\d;]+)([hl])", self.raw) for mode in modes.split(b";")}
        left = [mode for mode, is_on in on.items() if is_on and mode not in _ON]
        return bool(local & termios.ECHO and local & termios.ICANON) and not left and all(on.get(mode, True) for mode in _ON)

    def is_stopped(self) -> bool:
        """Whether the program gave the terminal back to its shell, waited for."""
        stop = time.monotonic() + PATIENCE
        while time.monotonic() < stop:
            self.read(0.1)
            pid, status = os.waitpid(self._pid, os.WNOHANG | os.WUNTRACED)
            if pid:
                self.read(0.1)  # what it wrote last, after the silence and before it stopped
                return os.WIFSTOPPED(status)
        return False

    def go_on(self) -> None:
        """Continue a stopped program, as `fg` does."""
        os.kill(self._pid, signal.SIGCONT)

    def leave(self) -> int:
        """Wait for the end of the program; its exit code."""
        stop = time.monotonic() + PATIENCE
        while self.code is None and time.monotonic() < stop:
            self.read(0.1)
            pid, status = os.waitpid(self._pid, os.WNOHANG)
            if pid:
                self.read(0.1)
                self.code = os.waitstatus_to_exitcode(status)
        assert self.code is not None, "the program did not end"
        return self.code

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if self.code is None:
            os.kill(self._pid, signal.SIGKILL)
            os.waitpid(self._pid, 0)
        os.close(self._file)


def plain(raw: bytes) -> bytes:
    """Without escape sequences."""
    return _ESCAPES.sub(b"", raw)
