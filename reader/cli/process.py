"""The `reader` command as a process of its own. What is in here is only for the pace of a command that reads one page and is gone."""

from __future__ import annotations

import gc
import os
import sys


def run() -> None:
    """Run the command line and end the process.

    Collecting garbage and tidying up the interpreter are a sixth of the time of `reader clean`: commands that last turn the
    first back on (`Console.session`, `screen.show`), and a command that has loaded nothing that needs the second leaves at once.
    """
    gc.disable()
    from reader.cli import kept, main

    fits = kept.use()
    code = main()
    if "asyncio" in sys.modules or "multiprocessing" in sys.modules:
        raise SystemExit(code)
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (OSError, ValueError, AttributeError):  # closed, full or never there: main has told
            continue
    if not fits and "reader.services.confined" in sys.modules:
        kept.renew()
    os._exit(code)
