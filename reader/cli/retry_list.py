"""The list of what is to be tried again, which --failed names. Nothing is lost from it: only what was done leaves it."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager

from reader.cli import sources
from reader.errors import NotAvailableError, OutputExistsError, UsageError
from reader.files import is_stream, refuse, write_out


@contextmanager
def to_try_again(path: str | None, given: Iterable[str]) -> Iterator[dict[str, None]]:
    """The sources that are left to do, at first all that are given: the caller takes out each that is done.

    path: the list, None for none. It is written twice: before the work with everything, should a signal that no process can handle end it,
    and after it, also after Ctrl-C, with what is left, in the order in which the caller left it. What stood on it stays, unless it was done
    just now: a list may be read with -a and named here as well. Raises OutputExistsError for a file that is no list of sources, and
    UsageError for a name that no line can hold, before anything is done.
    """
    left = dict.fromkeys(given)
    if path is None:
        yield left
        return
    if broken := next((source for source in left if len(source.splitlines()) > 1), ""):
        raise UsageError("--failed lists one source a line, and here is a name with several lines.", subject=broken)
    tried = {*left, *map(_line, left)}
    path = _named(path)
    before = _standing(path, tried)
    if not is_stream(path):  # that is written once, at the end
        _write(path, _joined(before, left))
    try:
        yield left
    finally:
        _write(path, _joined([line for line in _standing(path, tried) if line not in tried], left))


def _named(path: str) -> str:
    """The file to write, behind any links; a link to a pipe stays, for the pipe has no name. "" for stdout."""
    path = os.path.expanduser(path) if path != sources.STDIN else ""
    return os.path.realpath(path) if path and not is_stream(path) else path


def _joined(lines: Iterable[str], left: Iterable[str]) -> list[str]:
    """Lines of the list, and behind them what is left to do and does not stand there yet."""
    return list(dict.fromkeys([*lines, *(_line(source) for source in left if source != sources.STDIN)]))


def _standing(path: str, tried: Collection[str]) -> list[str]:
    """The sources on the list so far; none on what is no file (a pipe, the null device). Raises what `refuse` does."""
    if not path:
        raise UsageError("--failed wants a file: stdout is for what was asked for.")
    if is_stream(path):
        return []
    refuse(path, replace=True)
    if not os.path.isfile(path):
        return []
    try:
        with open(path, encoding="utf-8-sig", errors="surrogateescape") as file:  # the name of a file may be no text
            lines = [line.strip() for line in file]
    except OSError as error:
        raise NotAvailableError(f"It cannot be read: {error.strerror}.", subject=path) from error
    if not all(line in tried or _is_source(line) for line in lines if line):
        raise _no_list(path)
    return [line for line in lines if line]


def _is_source(line: str) -> bool:
    """Whether we may have written this line: an address, an id or the name of a file. Comments and objects are somebody's own."""
    if line.startswith(("#", "{")):
        return False
    is_word = len(line.split()) == 1 and line.isprintable() and (sources.is_path_or_address(line) or sources.is_stored(line))
    return is_word or os.path.exists(sources.local(line))


def _line(source: str) -> str:
    """A source as it stands on a list, where `#` begins a comment, `{` an object and `<` a page."""
    return f"./{source}" if source.startswith(("#", "{", "<")) else source


def _no_list(path: str) -> OutputExistsError:
    message = "This file has other lines than sources, and stays as it is: --failed goes on with a list, or makes one."
    return OutputExistsError(message, hint="give another name", subject=path)


def _write(path: str, lines: Iterable[str]) -> None:
    write_out(path, "".join(f"{line}\n" for line in lines).encode("utf-8", "surrogateescape"), replace=True)
