"""The reader's browser, started without a shell."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping

from reader.urls import is_web, printable

IN_TERMINAL = frozenset({"w3m", "lynx", "links", "links2", "elinks", "browsh", "carbonyl", "chawan", "cha", "www-browser", "reader"})
"""Browsers that take the terminal."""
_ON_A_DESKTOP = ["xdg-open"], ["x-www-browser"]
_WITHOUT_ONE = ["www-browser"], ["w3m"], ["lynx"], ["links"], ["elinks"]
MOMENT = 2.0
"""Seconds that a command waits for a browser to say that it cannot open an address."""
SOON = 10.0
"""A browser that ends later than after so many seconds was open: its exit code then says nothing of the address."""


def command(address: str, environ: Mapping[str, str] = os.environ) -> list[str]:
    """The command that opens an http(s) address: the first installed one that $BROWSER names, else the first of those that systems have.
    Its last argument is the address.

    Raises ValueError for any other address, and for a $BROWSER that is no command.
    """
    if not is_web(address):
        raise ValueError(address)
    address = printable(address)
    known = list(filter(None, map(shlex.split, environ.get("BROWSER", "").split(os.pathsep)))) or _usual(environ)
    words = next((words for words in known if shutil.which(words[0], path=environ.get("PATH"))), known[0])
    named = [word.replace("%s", address) for word in words]
    return named if named != words else [*words, address]


def _usual(environ: Mapping[str, str]) -> list[list[str]]:
    if sys.platform == "darwin":
        return [["open"]]
    has_windows = environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY")
    return [*_ON_A_DESKTOP, *_WITHOUT_ONE] if has_windows else [*_WITHOUT_ONE, *_ON_A_DESKTOP]


def needs_terminal(argv: list[str]) -> bool:
    """Whether the command's browser draws in the terminal."""
    return os.path.basename(argv[0]) in IN_TERMINAL


def start(argv: list[str], failed: Callable[[], None]) -> None:
    """Start a browser with a window of its own and do not wait for it. Raises OSError when it cannot be started.

    failed: called from another thread when it ends soon and says that it could not.
    """
    quiet = subprocess.DEVNULL
    process = subprocess.Popen(argv, stdin=quiet, stdout=quiet, stderr=quiet, start_new_session=True)
    threading.Thread(target=_watch, args=(process, failed), daemon=True).start()


def _watch(process: subprocess.Popen[bytes], failed: Callable[[], None]) -> None:
    since = time.monotonic()
    if process.wait() and time.monotonic() - since < SOON:
        failed()


def opens(argv: list[str]) -> bool:
    """Run a browser from a command line. Whether it opened the address: it did, unless it says otherwise within a MOMENT. One that takes
    the terminal is waited for. Raises OSError when it cannot be started.
    """
    if needs_terminal(argv):
        return not subprocess.run(argv, check=False).returncode
    try:
        return not subprocess.Popen(argv, stdin=subprocess.DEVNULL, start_new_session=True).wait(MOMENT)
    except subprocess.TimeoutExpired:
        return True


def visit(argv: list[str]) -> None:
    """Run a browser in this terminal until it is left. Raises OSError when it cannot be started."""
    subprocess.run(argv, check=False)
