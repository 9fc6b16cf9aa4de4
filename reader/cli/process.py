"""The `reader` command as a process of its own. What is in here is only for the pace of a command that reads one page and is gone."""

from __future__ import annotations

import gc
import io
import os
import sys


def run() -> None:
    """Run the command line and end the process.

    Collecting garbage and tidying up the interpreter are a sixth of the time of `reader clean`: commands that last turn the
    first back on (`Console.session`, `tui.run`), and a command that has loaded nothing that needs the second leaves at once.
    """
    gc.disable()
    _write_whole()
    from reader.cli import startup_cache

    fits = "--debug" in sys.argv or startup_cache.use()
    code = _answered()
    _let_go()  # Ctrl-C, pressed twice, waits for no thread that writes
    if "asyncio" in sys.modules or "multiprocessing" in sys.modules:
        raise SystemExit(code)
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (OSError, ValueError, AttributeError):  # closed, full or never there: main has told
            continue
    if not fits and "reader.services.sandbox.confined" in sys.modules:
        os.closerange(1, 3)  # whoever reads what we wrote need not wait for this
        from reader.cli import startup_cache_writer

        startup_cache_writer.renew()
    os._exit(code)


def _write_whole() -> None:
    """Write to stdout in lines where PYTHONUNBUFFERED asks for that at once. Python would hand each text to the system as it is, and not
    look how much of it a disk took that is nearly full: the rest would be lost without a word."""
    if isinstance(getattr(sys.stdout, "buffer", None), io.RawIOBase):
        sys.stdout = open(sys.stdout.fileno(), "w", buffering=1, encoding=sys.stdout.encoding, errors=sys.stdout.errors, closefd=False)  # noqa: SIM115


def _answered() -> int:
    """The exit code of the command line. Ctrl-C is answered from here to its end, and ends the program without a word before and after:
    see `reader.__main__`."""
    from _signal import SIG_DFL, SIGHUP, SIGINT, SIGTERM, default_int_handler, getsignal, signal  # type: ignore[import-not-found]

    from reader.cli import main
    from reader.errors import INTERRUPTED

    for number in (SIGTERM, SIGHUP):
        if getsignal(number) == SIG_DFL:  # nohup has it ignored
            signal(number, _ended)
    is_heard = getsignal(SIGINT) == SIG_DFL
    try:
        if is_heard:
            signal(SIGINT, default_int_handler)
        code = main()
        if is_heard:
            signal(SIGINT, SIG_DFL)
    except KeyboardInterrupt:
        return INTERRUPTED
    return code


def _ended(number: int, _: object) -> None:
    """End by the signal that says so, as without this, but leave no half of a file behind."""
    from _signal import SIG_DFL, signal

    _let_go()
    signal(number, SIG_DFL)
    os.kill(os.getpid(), number)


def _let_go() -> None:
    """Take away what is not finished, where anything was written."""
    if "reader.files" in sys.modules:
        sys.modules["reader.files"].let_go()
