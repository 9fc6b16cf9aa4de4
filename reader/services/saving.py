"""Writing files so that nothing is lost: a whole file or none, never over another one, never through a link."""

from __future__ import annotations

import contextlib
import os
import secrets

from reader.errors import NotAvailableError, OutputExistsError, UsageError


def write_new(path: str, data: bytes, *, replace: bool = False) -> None:
    """Write `data` at `path`: a new file beside it, synced to the disk, then moved to its name.

    replace: whether a file that stands there may be replaced. Raises OutputExistsError when one does and may not,
    UsageError when the folder is not there.
    """
    if not replace and os.path.lexists(path):
        raise OutputExistsError("This file exists already.", subject=path)
    folder, name = os.path.split(path)
    temporary = os.path.join(folder, f".{name[:40]}.{secrets.token_hex(4)}")
    try:
        _write(temporary, data)
        _move(temporary, path, replace=replace)
    except FileExistsError as error:
        raise OutputExistsError("This file exists already.", subject=path) from error
    except (FileNotFoundError, NotADirectoryError) as error:
        raise UsageError("There is no such folder.", subject=folder or path) from error
    except PermissionError as error:
        raise NotAvailableError(f"It cannot be written: {error.strerror}.", subject=path) from error
    finally:
        with contextlib.suppress(OSError):
            os.unlink(temporary)


def _write(path: str, data: bytes) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0), 0o666)
    with open(descriptor, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _move(temporary: str, path: str, *, replace: bool) -> None:
    """Give the file its name. A link fails where a file stands, which a rename would not; some file systems have no links."""
    if replace:
        os.replace(temporary, path)
        return
    try:
        os.link(temporary, path)
    except FileExistsError:
        raise
    except OSError:
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0), 0o666))
        os.replace(temporary, path)
