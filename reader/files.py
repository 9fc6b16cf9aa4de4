"""Files that are there whole or not at all: written beside their place, synced, and only then given their name. And what a person is
told where a file cannot be written.
"""

from __future__ import annotations

import contextlib
import errno
import os
import re
import secrets
import shlex
import stat
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import BinaryIO

from reader.errors import NotAvailableError, OutputExistsError, ReaderError, UsageError

PARTIAL = ".partial"
"""Ends the name of a file that is being written."""
_HALF = re.compile(r"\..{1,40}\.[0-9a-f]{16}" + re.escape(PARTIAL), re.DOTALL)
_unfinished: set[str] = set()
"""Paths of files that `whole` is writing now."""
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0)


@contextmanager
def whole(path: str | os.PathLike[str], *, replace: bool = True, mode: int = 0o666) -> Iterator[BinaryIO]:
    """A file to write that appears at `path` when the block ends well, on the disk and complete, and else not at all.

    Its temporary name is its own: two writers of one file do not meet. replace: whether a file that stands there may be replaced; who may
    read it stays as it was, from the new one's first moment on. mode: who may read a file that is new, as far as the umask lets them.
    Raises OSError, which names `path` where it would name no file; FileExistsError where a file stands there that may not be replaced.
    """
    place = os.fspath(path)
    folder, name = os.path.split(place)
    partial = os.path.join(folder, f".{name[:40]}.{secrets.token_hex(8)}{PARTIAL}")
    _unfinished.add(partial)
    try:
        with open(os.open(partial, _NEW, _mode(place, mode) if replace else mode), "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        _move(partial, place, replace=replace)
    except OSError as error:
        if error.filename in (None, partial):
            error.filename = place
        raise
    finally:
        with contextlib.suppress(OSError):
            os.unlink(partial)
        _unfinished.discard(partial)
    _sync(folder or ".")


def let_go() -> None:
    """Take away what `whole` has not finished: for a process that a signal ends, where no block comes to its end."""
    for partial in list(_unfinished):
        with contextlib.suppress(OSError):
            os.unlink(partial)


def is_half(name: str) -> bool:
    """Whether a file of this name was being written by `whole`; when nobody writes there, by one that was killed."""
    return _HALF.fullmatch(name) is not None


def write_new(path: str, data: bytes | Iterable[bytes], *, replace: bool = False, mode: int = 0o666) -> None:
    """Write `data` (whole or in pieces) at `path`: a new file beside it, synced to the disk, then moved to its name.

    replace: whether a file that stands there may be replaced; who may read it stays as it was, from the new one's first moment on.
    mode: who may read a file that is new, as far as the umask lets them. Raises OutputExistsError when a file stands there that may not be
    replaced, UsageError when the folder is not there, NotAvailableError or ReaderError when the system refuses (a full disk).
    """
    refuse(path, replace=replace)
    try:
        with whole(path, replace=replace, mode=mode) as file:
            file.writelines([data] if isinstance(data, bytes) else data)
    except FileExistsError as error:
        raise OutputExistsError("This file exists already.", subject=path) from error
    except (FileNotFoundError, NotADirectoryError) as error:
        raise no_folder(os.path.dirname(path)) from error
    except OSError as error:
        raise _unwritten(path, error) from error


def write_out(path: str, data: bytes | Iterable[bytes], *, replace: bool = False) -> None:
    """Write `data` at the place that somebody names: into a device or a pipe that stands there, else as `write_new` does."""
    if not is_stream(path):
        write_new(path, data, replace=replace)
        return
    try:
        with open(path, "wb") as stream:
            stream.writelines([data] if isinstance(data, bytes) else data)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise _unwritten(path, error) from error


def is_stream(path: str) -> bool:
    """Whether a device or a pipe stands at `path` (`/dev/null`, the shell's `>(…)`): it takes what is written, and nothing is lost."""
    try:
        mode = os.stat(path).st_mode
    except OSError:
        return False
    return stat.S_ISCHR(mode) or stat.S_ISFIFO(mode)


def make_folder(path: str) -> None:
    """A folder at `path`, with those above it, where there is none. Raises NotAvailableError or ReaderError."""
    try:
        os.makedirs(path or ".", exist_ok=True)
    except OSError as error:
        raise _unwritten(path, error) from error


def refuse(path: str, *, replace: bool = False, folder: bool = True) -> None:
    """Raises UsageError where a folder or a device of this name is or no folder for it, OutputExistsError where a file is that may not be
    replaced, NotAvailableError where the folder lets nothing be written: all to be told before there is work.

    folder: whether there must be one for it.
    """
    if os.path.isdir(path):
        raise UsageError("A folder of this name is there.", hint="give the name of a file", subject=path)
    if replace and os.path.exists(path) and not os.path.isfile(path):
        raise UsageError("This is no file that could be written anew.", hint="give the name of a file", subject=path)
    if not replace and os.path.lexists(path):
        raise OutputExistsError("This file exists already.", subject=path)
    above = os.path.dirname(path) or "."
    if os.path.isdir(above):
        _refuse_closed(above)
    elif folder:
        raise no_folder(above)


def refuse_folder(path: str) -> None:
    """Raises NotAvailableError where a folder at `path` is not there and could not be made: to be told before there is work."""
    there = path = path or "."
    while not os.path.lexists(there):
        there = os.path.dirname(there) or "."
    if not os.path.isdir(there):
        raise _unwritten(there, NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR)))
    if there != path:
        _refuse_closed(there)


def _refuse_closed(folder: str) -> None:
    if not os.access(folder, os.W_OK | os.X_OK):
        raise NotAvailableError("Nothing can be written into this folder.", subject=folder)


def no_folder(path: str) -> UsageError:
    """The error for a file whose folder at `path` does not exist. The shell's own `>` makes none either: the name may be mistyped.
    Only folders for copies are made."""
    return UsageError("There is no such folder.", hint=f"mkdir -p {shlex.quote(path)} makes it", subject=path)


def _unwritten(path: str, error: OSError) -> ReaderError:
    """The error for a file at `path` that the system would not have written."""
    return (NotAvailableError if is_for_good(error) else ReaderError)(f"It cannot be written: {error.strerror}.", subject=path)


def is_for_good(error: OSError) -> bool:
    """Whether trying again will not help: writing is not permitted, or a file stands where a folder should be."""
    return isinstance(error, (PermissionError, FileExistsError, NotADirectoryError))


def _mode(path: str, otherwise: int) -> int:
    """Who may read the file at `path`; `otherwise` where there is none."""
    try:
        return stat.S_IMODE(os.stat(path).st_mode)
    except FileNotFoundError:
        return otherwise


def _move(temporary: str, path: str, *, replace: bool) -> None:
    """Give the file its name. A link fails where a file stands, which a rename would not; some file systems have no links."""
    if replace:
        with contextlib.suppress(FileNotFoundError):
            os.chmod(temporary, stat.S_IMODE(os.stat(path).st_mode))  # who may read it stays as it was
        os.replace(temporary, path)
        return
    try:
        os.link(temporary, path)
    except FileExistsError:
        raise
    except OSError:
        os.close(os.open(path, _NEW, 0o666))
        try:
            os.replace(temporary, path)
        except BaseException:
            os.unlink(path)
            raise


def _sync(folder: str) -> None:
    """Have the name on the disk as well, where the file system knows how."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
