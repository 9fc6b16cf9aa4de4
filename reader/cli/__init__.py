"""The command line: argparse, stdin, stdout, exit codes. One module per command, imported only when it is called.

A command is a row of `commands.COMMANDS` and a module with `add_arguments(parser)` and `run(arguments, console) -> int`.
"""

from __future__ import annotations

import gc
import sys

from reader.errors import INTERRUPTED, ReaderError, UsageError
from reader.values import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.cli.console import Console


def main(words: list[str] | None = None) -> int:
    """Run one command line and return its exit code: see the table in `reader.errors`.

    words: the arguments after the program's name; None takes the process's own. A reader downstream that has seen enough
    (`| head`) is no error: silent, 0.
    """
    from reader.cli.console import Console

    words = sys.argv[1:] if words is None else words
    console = Console(sys.stdin, sys.stdout, sys.stderr)
    try:
        return _guarded(words, console)
    except BrokenPipeError:
        console.mute()
        return 0
    except KeyboardInterrupt:
        return INTERRUPTED


def _guarded(words: list[str], console: Console) -> int:
    try:
        code = _run(words, console)
        console.flush()
    except ReaderError as error:
        code = _report(error, console, debug="--debug" in words, as_json="--json" in words)
    except (BrokenPipeError, KeyboardInterrupt):
        raise
    except Exception as error:
        if "--debug" in words:
            raise
        code = _report(_unexpected(error, words, console), console, debug=False, as_json="--json" in words)
    return code


def _run(words: list[str], console: Console) -> int:
    from reader.cli.commands import BRIEF, route

    command, rest = route(words)
    if command is None:
        from reader.cli import overview

        return overview.run(rest, console)
    from reader.cli import startup_cache

    if command not in BRIEF:
        gc.enable()
    arguments = startup_cache.parsed(command.name, rest)
    if arguments is None:
        from reader.cli.parser import parser_for

        arguments = parser_for(command).parse_args(rest)
    console.obey(arguments)
    __import__(command.module)  # which is importlib.import_module without importlib
    return int(sys.modules[command.module].run(arguments, console))


def _report(error: ReaderError, console: Console, *, debug: bool, as_json: bool) -> int:
    """Tell of the error, and then of a place that has no room for the data before it, such as a full disk; the exit code of the last."""
    from reader.cli import failure

    errors = [error]
    try:
        console.flush()
    except BrokenPipeError:
        raise
    except OSError as full:
        console.mute()
        lost = _unexpected(full, [], console)
        if str(lost) != str(error):
            errors.append(lost)
    for each in errors:
        console.complain(failure.as_json(each) if as_json else failure.line(each))
    if debug:
        import traceback

        traceback.print_exception(error, file=console.err)
    return errors[-1].exit_code


def _unexpected(error: Exception, words: list[str], console: Console) -> ReaderError:
    """What nobody thought of, as one sentence: a full disk by its own name, a word that is no text (the name of a file may be none), a
    library that holds what it cannot, else a fault of ours.
    """
    if isinstance(error, OSError) and error.strerror:
        name = f"{error.filename}: " if error.filename else ""
        return ReaderError(f"{name}{error.strerror}")
    if isinstance(error, UnicodeEncodeError):
        for word in words:
            if word.encode("utf-8", "replace").decode() != word:
                return UsageError(f"{word!r} is no text that could be written as UTF-8.")
    if library := console.library_file():
        from reader.library import integrity

        if fault := integrity.fault(library):
            return fault
    return ReaderError(f"Something went wrong inside: {type(error).__name__}: {error}", hint="--debug shows where; please report it")
