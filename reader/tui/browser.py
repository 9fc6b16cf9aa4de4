"""The reader's browser, started without a shell."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from collections.abc import Mapping

from reader.urls import printable


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


def open(address: str) -> None:
    """Start the browser and do not wait for it. Raises OSError when it cannot be started."""
    quiet = subprocess.DEVNULL
    subprocess.Popen(command(address), stdin=quiet, stdout=quiet, stderr=quiet, start_new_session=True)
