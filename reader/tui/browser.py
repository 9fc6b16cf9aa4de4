"""The reader's browser, started without a shell."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping

from reader.urls import printable

IN_TERMINAL = frozenset({"w3m", "lynx", "links", "links2", "elinks", "browsh", "carbonyl", "chawan", "cha", "reader"})
"""Browsers that take the terminal."""
SOON = 10.0
"""Seconds after which a browser that ends was open: what it says then is no answer to the address."""


def command(address: str, environ: Mapping[str, str] = os.environ) -> list[str]:
    """The command that opens an http(s) address: $BROWSER, else what the system has. Its last argument is the address.

    Raises ValueError for any other address.
    """
    if not address.startswith(("http://", "https://")):
        raise ValueError(address)
    address = printable(address)
    first = environ.get("BROWSER", "").split(os.pathsep)[0].strip()
    if not first:
        return ["open" if sys.platform == "darwin" else "xdg-open", address]
    words = shlex.split(first)
    return [word.replace("%s", address) for word in words] if "%s" in first else [*words, address]


def needs_terminal(argv: list[str]) -> bool:
    """Whether a browser draws in the terminal itself."""
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


def visit(argv: list[str]) -> None:
    """Run a browser in this terminal until it is left. Raises OSError when it cannot be started."""
    subprocess.run(argv, check=False)
