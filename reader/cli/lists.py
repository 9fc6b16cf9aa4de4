"""Lists that a person or a program hands over, in a file or a pipe: a word a line, or a JSON object that names one. What the words mean is
for the command to know."""

from __future__ import annotations

import io
import json
import os
from collections.abc import Sequence

from reader.errors import UsageError
from reader.text import safe_line

LARGEST = 200_000_000
"""Bytes of a list: the rows of a large library, as JSON."""


def words_in(name: str, *, keys: Sequence[str]) -> list[str]:
    """The words in a file, or in stdin for `-`: each line, or what an object on it has under the first of `keys` that says something; blank
    lines and `#` comments are left out. Raises UsageError for a page, and for an object that is none or names nothing.
    """
    from reader import fetcher
    from reader.cleaner.decode import decode

    page = fetcher.read_local(os.path.expanduser(name), max_bytes=LARGEST, what="A list")  # the shell leaves `~` in `--urls=~/list`
    lines = list(io.StringIO(decode(page.body, page.content_type), newline=None))  # JSON may hold every other separator as it is
    raw = page.body.splitlines()
    if len(raw) == len(lines):
        lines = [_named(*pair) for pair in zip(raw, lines, strict=True)]
    return [_word(said, keys) for line in lines if (said := line.strip()) and not said.startswith("#")]


def names(name: str) -> list[str]:
    """What the lines of a list name that the library holds, by its id or its address: `id` (else `url`) of an object, else the first
    column. Raises as `words_in`.
    """
    return [first_column(line) for line in words_in(name, keys=("id", "url"))]


def first_column(line: str) -> str:
    """What stands before the first tab of a row; all of it, where a file has this very name."""
    return line if os.path.exists(os.path.expanduser(line)) else line.split("\t")[0]


def _named(raw: bytes, line: str) -> str:
    """A line of a list, as the file whose name is these very bytes when there is one: a name need not be text."""
    name = os.fsdecode(raw.strip())
    return name if not raw.isascii() and os.path.exists(name) else line


def _word(line: str, keys: Sequence[str]) -> str:
    if line.startswith("<"):
        hint = "reader clean takes a page from a pipe, as a book with -f epub; reader add - keeps it"
        raise UsageError("This is a page, not a list.", hint=hint)
    if not line.startswith("{"):
        return line
    try:
        said = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise UsageError("A line of the list is no JSON object.", hint=f"one object a line, with {_either(keys)}") from error
    for key in keys:
        if said.get(key):
            return str(said[key])
    raise UsageError(f"A line of the list names nothing: {safe_line(line)[:60]}", hint=f"each object needs {_either(keys)}")


def _either(keys: Sequence[str]) -> str:
    return " or ".join(f'"{key}"' for key in keys)
