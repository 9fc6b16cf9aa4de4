"""Writing files so that nothing is lost: a whole file or none, never over another one, never through a link."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import shlex
import stat
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from reader.errors import NotAvailableError, OutputExistsError, ReaderError, UsageError
from reader.export import filenames
from reader.export.formats import Made
from reader.models import Article
from reader.services import saved_copies
from reader.text import safe_line
from reader.urls import canonical

MOST_TWINS = 1_000
"""Numbers tried behind a name that is taken."""


@dataclass(slots=True)
class Folder:
    """Where copies go, how they are called, and what happens to an article that was saved before."""

    path: str
    template: str
    on_conflict: str = "skip"
    """skip · number · overwrite · error"""
    created: date = field(default_factory=date.today)
    _known: dict[str, dict[str, str]] = field(default_factory=dict)

    def before(self, url: str, ext: str) -> str:
        """The file with `.ext` that holds the article of this address; "" when none does. Decided without any download."""
        if not url:
            return ""
        if ext not in self._known:
            self._known[ext] = saved_copies.sources(self.path, ext, self.template.count("/"))
        return self._known[ext].get(canonical(url), "")

    def put(self, article: Article, ext: str, data: bytes, index: int = 1) -> str:
        """Write one copy, by the folder's rules; returns its path, or the path of the copy that was there and stays.

        Raises OutputExistsError when there is one and `on_conflict` says error, and what `write_new` raises.
        """
        there = self.before(filenames.identity(article), ext) or self.before(article.url, ext)
        if there and self.on_conflict == "skip":
            return there
        if there and self.on_conflict == "error":
            raise OutputExistsError("This article was saved before.", subject=there)
        if there and self.on_conflict == "overwrite":
            write_new(there, data, replace=True)
            return there
        wanted = self.name(article, ext, index)
        make_folder(os.path.dirname(wanted))
        path = self._free(wanted, data)
        for source in filter(None, (filenames.identity(article), article.url)):
            self._known.setdefault(ext, {}).setdefault(canonical(source), path)
        return path

    def name(self, article: Article, ext: str, index: int = 1) -> str:
        """The path that the template gives this article, free or not. Raises ConfigError for an unknown field."""
        return os.path.join(self.path, filenames.name(self.template, article, ext=ext, created=self.created, index=index))

    def _free(self, wanted: str, data: bytes) -> str:
        """Write under the first name that is free: as wanted, then with -2, -3 … A file with just these bytes serves as it is."""
        stem, ext = os.path.splitext(wanted)
        for number in range(1, MOST_TWINS):
            path = wanted if number == 1 else f"{stem}-{number}{ext}"
            try:
                write_new(path, data)
                return path
            except OutputExistsError:
                if self.on_conflict == "error":
                    raise
                if self.on_conflict == "skip" and _holds(path, data):
                    return path
        raise OutputExistsError(f"{MOST_TWINS} files have this name already.", subject=wanted)


def _holds(path: str, data: bytes) -> bool:
    try:
        with open(path, "rb") as file:
            return file.read(len(data) + 1) == data
    except OSError:
        return False


def made() -> Made:
    """Now; or the moment that SOURCE_DATE_EPOCH names, so that a copy can be made again byte for byte. Raises UsageError for none."""
    if epoch := os.environ.get("SOURCE_DATE_EPOCH", ""):
        moment = _moment(epoch)
        return Made(moment.date(), moment)
    moment = datetime.now(UTC).replace(microsecond=0)
    return Made(moment.astimezone().date(), moment)


def _moment(epoch: str) -> datetime:
    try:
        if not (epoch.isascii() and epoch.isdigit()):
            raise ValueError(epoch)
        return datetime.fromtimestamp(int(epoch), UTC)
    except (ValueError, OverflowError, OSError) as error:
        message = f"SOURCE_DATE_EPOCH names no moment: {safe_line(epoch)[:60]!r}."
        raise UsageError(message, hint="seconds since 1970, as date +%s prints them") from error


def make_folder(path: str) -> None:
    """A folder at `path`, with those above it, where there is none. Raises NotAvailableError or ReaderError."""
    try:
        os.makedirs(path or ".", exist_ok=True)
    except OSError as error:
        raise _unwritten(path, error) from error


def refuse_folder(path: str) -> None:
    """Raises NotAvailableError where a folder at `path` is not there and could not be made: to be told before there is work."""
    there = path = path or "."
    while not os.path.lexists(there):
        there = os.path.dirname(there) or "."
    if not os.path.isdir(there):
        raise _unwritten(there, NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR)))
    if there != path and not os.access(there, os.W_OK | os.X_OK):
        raise _unwritten(there, PermissionError(errno.EACCES, os.strerror(errno.EACCES)))


def refuse(path: str, *, replace: bool = False, folder: bool = True) -> None:
    """Raises UsageError where a folder or a device of this name is or no folder for it, OutputExistsError where a file is that may not be
    replaced.

    folder: whether there must be one for it.
    """
    if os.path.isdir(path):
        raise UsageError("A folder of this name is there.", hint="give the name of a file", subject=path)
    if replace and os.path.exists(path) and not os.path.isfile(path):
        raise UsageError("This is no file that could be written anew.", hint="give the name of a file", subject=path)
    if not replace and os.path.lexists(path):
        raise OutputExistsError("This file exists already.", subject=path)
    if folder and not os.path.isdir(above := os.path.dirname(path) or "."):
        raise no_folder(above)


def no_folder(path: str) -> UsageError:
    """That there is no folder at `path` for the one file that somebody names. None is made, as by the shell's own `>`: the name may be
    mistyped. Folders for copies are made."""
    return UsageError("There is no such folder.", hint=f"mkdir -p {shlex.quote(path)} makes it", subject=path)


def is_stream(path: str) -> bool:
    """Whether a device or a pipe stands at `path` (`/dev/null`, the shell's `>(…)`): it takes what is written, and nothing is lost."""
    try:
        mode = os.stat(path).st_mode
    except OSError:
        return False
    return stat.S_ISCHR(mode) or stat.S_ISFIFO(mode)


def write_out(path: str, data: bytes | Iterable[bytes]) -> None:
    """Write `data` at the place that somebody names: into a device or a pipe that stands there, else as `write_new` does."""
    if not is_stream(path):
        write_new(path, data)
        return
    try:
        with open(path, "wb") as stream:
            stream.writelines([data] if isinstance(data, bytes) else data)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise _unwritten(path, error) from error


def write_new(path: str, data: bytes | Iterable[bytes], *, replace: bool = False, mode: int = 0o666) -> None:
    """Write `data` (whole or in pieces) at `path`: a new file beside it, synced to the disk, then moved to its name.

    replace: whether a file that stands there may be replaced; who may read it stays as it was, from the new one's first moment on.
    mode: who may read a file that is new, as far as the umask lets them. Raises OutputExistsError when one does and may not,
    UsageError when the folder is not there, NotAvailableError or ReaderError when the system will not have it (a full disk).
    """
    refuse(path, replace=replace)
    folder, name = os.path.split(path)
    temporary = os.path.join(folder, f".{name[:40]}.{secrets.token_hex(4)}")
    try:
        _write(temporary, data, _mode(path, mode) if replace else mode)
        _move(temporary, path, replace=replace)
    except FileExistsError as error:
        raise OutputExistsError("This file exists already.", subject=path) from error
    except (FileNotFoundError, NotADirectoryError) as error:
        raise no_folder(folder) from error
    except OSError as error:
        raise _unwritten(path, error) from error
    finally:
        with contextlib.suppress(OSError):
            os.unlink(temporary)


def _unwritten(path: str, error: OSError) -> ReaderError:
    """What the system had against writing at `path`: for good where nobody may, or where a file stands in the way of a folder."""
    for_good = isinstance(error, (PermissionError, FileExistsError, NotADirectoryError))
    return (NotAvailableError if for_good else ReaderError)(f"It cannot be written: {error.strerror}.", subject=path)


def _mode(path: str, otherwise: int) -> int:
    """Who may read the file at `path`; `otherwise` where there is none."""
    try:
        return stat.S_IMODE(os.stat(path).st_mode)
    except FileNotFoundError:
        return otherwise


def _write(path: str, data: bytes | Iterable[bytes], mode: int) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0), mode)
    with open(descriptor, "wb") as file:
        file.writelines([data] if isinstance(data, bytes) else data)
        file.flush()
        os.fsync(file.fileno())


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
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0), 0o666))
        os.replace(temporary, path)
