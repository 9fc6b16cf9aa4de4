"""The settings file in an editor: what was written is read before it takes the old one's place, and is not lost when it cannot be."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess

from reader import config
from reader.errors import ConfigError, UsageError
from reader.services.saving import write_new

DRAFT = ".draft"
"""Behind the name of the file: what was written and could not be read. The next `edit` goes on with it."""


def edited(path: str) -> bool:
    """Has the settings file at `path` edited, an example where there is none; whether it is another now.

    Raises ConfigError when what was written cannot be read (it is kept as a draft), UsageError when no editor starts or it fails.
    """
    before, draft = read(path), path + DRAFT
    begun = before or config.example()
    if not os.path.exists(draft):
        write(draft, begun)
        if before:
            shutil.copymode(path, draft)
    _edit(draft)
    text = read(draft)
    if text in (before, begun):
        os.unlink(draft)
        return False
    try:
        config.of(text, path)
    except ConfigError as error:
        error.hint = "nothing was changed; reader config edit goes on with what you wrote"
        raise
    write(path, text)
    os.unlink(draft)
    return True


def read(path: str) -> str:
    """The text of a file; "" when there is none. Raises ConfigError."""
    try:
        with open(path, encoding="utf-8") as file:
            return file.read(config.LARGEST + 1)
    except FileNotFoundError:
        return ""
    except UnicodeDecodeError as error:
        raise ConfigError(f"{path}: not UTF-8", subject=path) from error
    except OSError as error:
        raise ConfigError(f"{path}: {error.strerror}", subject=path) from error


def write(path: str, text: str) -> None:
    """Puts `text` in the place of a file, whole or not at all, and makes its folder where there is none. Raises ReaderError."""
    try:
        os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
    except OSError as error:
        raise ConfigError(f"{os.path.dirname(path)}: {error.strerror}", subject=path) from error
    write_new(path, text.encode("utf-8", "surrogateescape"), replace=True)


def _edit(path: str) -> None:
    named = os.environ.get("VISUAL") or os.environ.get("EDITOR") or next(filter(shutil.which, ("nano", "vi")), "")
    try:
        command = shlex.split(named)
        if not command:
            raise UsageError("There is no editor.", hint="set VISUAL or EDITOR")
        code = subprocess.run([*command, path], check=False).returncode
    except (OSError, ValueError) as error:
        raise UsageError(f"The editor {named!r} does not start: {error}.", hint="set VISUAL or EDITOR") from error
    if code:
        raise UsageError(f"The editor ended with {code}; nothing was changed.", hint=f"what you wrote is in {path}")
