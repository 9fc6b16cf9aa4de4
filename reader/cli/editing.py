"""The settings file in an editor: the new text takes the old one's place only if it can be read, and is not lost if it cannot."""

from __future__ import annotations

import contextlib
import fcntl
import os
import shlex
import shutil
import stat
import subprocess
from collections.abc import Callable
from typing import NoReturn

from reader import config
from reader.cli import settings_check
from reader.errors import ConfigError, UsageError
from reader.files import write_new

DRAFT = ".draft"
"""Behind the name of the file: what was written and could not be read. The next `edit` goes on with it."""
PRIVATE = 0o600
"""Who may read settings that are new: their owner, for commands that print passwords stand in them."""


def edited(path: str) -> bool:
    """Has the settings file at `path` edited, or an example where there is none. Whether the file has changed.

    Raises ConfigError when the new text cannot be read, or the file was changed meanwhile (the new text is kept as a draft); UsageError
    when no editor starts or it fails.
    """
    before, draft = config.text_in(path), path + DRAFT
    begun = before or config.example()
    _begin(draft, path, begun)
    try:
        _edit(draft)
    except UsageError as error:
        if config.text_in(draft) == begun:
            _drop(draft)
        else:
            error.hint = error.hint or f"what you wrote is in {draft}"
        raise
    text = config.text_in(draft) if os.path.exists(draft) else before  # another `edit` took it, or whoever edits does not want it
    if text in (before, begun):
        _drop(draft)
        return False
    try:
        settings_check.check(config.of(text, path))
    except ConfigError as error:
        error.hint = "nothing was changed; reader config edit goes on with what you wrote"
        raise
    change(path, lambda now: text if now == before else _became_another(path, draft))
    _drop(draft)
    return True


def _begin(draft: str, path: str, text: str) -> None:
    """Writes `text` into the draft, readable by the same people as the file at `path`, unless there is a draft newer than that file."""
    exists = os.path.exists(path)
    if not os.path.exists(draft):
        change(draft, lambda _: text, mode=stat.S_IMODE(os.stat(path).st_mode) if exists else PRIVATE)
    elif exists and os.stat(path).st_mtime_ns > os.stat(draft).st_mtime_ns:
        raise ConfigError(f"{path} is newer than what you wrote in {draft}.", hint="take over what you want of it and delete it")


def change(path: str, to: Callable[[str], str], *, mode: int = PRIVATE) -> None:
    """Replaces the text of a file ("" when there is none) by what `to` makes of it, whole or not at all, and makes its folder if need be.
    Others who change it this way wait. mode: who may read a new file. Raises ReaderError, and what `to` raises.
    """
    folder = os.path.dirname(path)
    try:
        os.makedirs(folder, mode=0o700, exist_ok=True)
        lock = os.open(folder, os.O_RDONLY)
    except OSError as error:
        raise ConfigError(f"{folder}: {error.strerror}.", hint="--config names another file", subject=folder) from error
    try:
        fcntl.flock(lock, fcntl.LOCK_EX)
        write_new(path, to(config.text_in(path)).encode(), replace=True, mode=mode)
    finally:
        os.close(lock)


def _became_another(path: str, draft: str) -> NoReturn:
    raise ConfigError(f"{path} was changed by somebody else while you wrote.", hint=f"what you wrote is in {draft}", subject=path)


def _drop(draft: str) -> None:
    with contextlib.suppress(FileNotFoundError):
        os.unlink(draft)


def _edit(path: str) -> None:
    named = os.environ.get("VISUAL") or os.environ.get("EDITOR") or next(filter(shutil.which, ("nano", "vi")), "")
    try:
        command = shlex.split(named)
        if not command:
            raise UsageError("There is no editor.", hint="set VISUAL or EDITOR")
        code = subprocess.run([*command, path], check=False).returncode
    except (OSError, ValueError) as error:
        cause = getattr(error, "strerror", None) or error
        raise UsageError(f"The editor {named!r} does not start: {cause}.", hint="set VISUAL or EDITOR") from error
    if code:
        raise UsageError(f"The editor ended with {code}; nothing was changed.")
