"""The rules that the program writes for the reader: "never show me this again", passages given back, rules switched off.

They live in one file of their own in the rules folder, in the form of all rules; what a person writes by hand lives beside it.
"""

from __future__ import annotations

import errno
import fcntl
import os
import tomllib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

from reader.cleaner.rules import parse
from reader.config import toml
from reader.errors import ConfigError, ReaderError
from reader.files import whole
from reader.rules import read

Table: TypeAlias = dict[str, Any]

FILE = "learned.toml"
_OF_THE_DISK = frozenset((errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO))
"""Failures of a disk, full or broken, which no other place or word would mend."""

_HEAD = """\
# Written by Quiet Reader, from what you asked it never to show and what you gave back.
# Rules of your own belong in a file beside it.

"""


class Changed(NamedTuple):
    """What a change made of the text of a rule file."""

    before: str | None
    """None when there was no file."""
    after: str


def table(rules_dir: Path, name: str = FILE) -> Table:
    """What the file says now; empty when there is none. Raises ConfigError."""
    path = rules_dir / name
    return read(path) if path.exists() else {}


def change(rules_dir: Path, to: Callable[[Table], Table], name: str = FILE) -> Changed:
    """Make what `to` says of the rules in the file, whole or not at all. Another program that changes them meanwhile waits.

    Raises ConfigError.
    """
    path = rules_dir / name
    with _alone(rules_dir):
        rules = to(table(rules_dir, name))
        parse(rules, path.name)
        changed = Changed(_text(path), emitted(rules))
        _write(path, changed.after)
    return changed


def put(rules_dir: Path, rules: Table, name: str = FILE) -> Changed:
    """As `change`: these rules, whatever stands there."""
    return change(rules_dir, lambda _: rules, name)


def restore(rules_dir: Path, changed: Changed, name: str = FILE) -> None:
    """Take a change back: to the letter, or out of what else was changed since, by another program or by hand. Raises ConfigError."""
    path = rules_dir / name
    with _alone(rules_dir):
        left = _taken_back(table(rules_dir, name), *(tomllib.loads((text or "").removeprefix("\ufeff")) for text in changed))
        text = changed.before if _text(path) == changed.after else emitted(left) if left else None
        if text is None:
            _place(path).unlink(missing_ok=True)
        else:
            _write(path, text)


def _text(path: Path) -> str | None:
    return path.read_text(encoding="utf-8") if path.exists() else None


def _taken_back(now: Any, before: Any, after: Any) -> Any:
    """`now` without what `after` has beyond `before`, and with what it lacks. Each is None where there is nothing."""
    if before == after:
        return now
    kind = before if after is None else after
    if isinstance(kind, dict) and isinstance(now, (dict, type(None))):
        now, before, after = now or {}, before or {}, after or {}
        left = {name: _taken_back(now.get(name), before.get(name), after.get(name)) for name in {**now, **before}}
        return {name: value for name, value in left.items() if value}
    if isinstance(kind, list) and isinstance(now, (list, type(None))):
        now, before, after = now or [], before or [], after or []
        stay = [value for value in now if value in before or value not in after]
        return [*stay, *(value for value in before if value not in after and value not in stay)]
    return now


def with_site(rules: Table, host: str, key: str, values: Sequence[str]) -> Table:
    """`rules` with `values` added to what they say of `host` under `key` (`drop`, `text`, `given` …)."""
    sites = {name: dict(site) for name, site in rules.get("site", {}).items()}
    site = sites.setdefault(host, {})
    site[key] = list(dict.fromkeys([*_listed(site.get(key, [])), *values]))
    return {**rules, "site": sites}


def without_site(rules: Table, host: str, key: str, values: Sequence[str]) -> Table:
    """`rules` without `values` in what they say of `host` under `key`."""
    sites = {name: dict(site) for name, site in rules.get("site", {}).items()}
    site = sites.get(host, {})
    site[key] = [value for value in _listed(site.get(key, [])) if value not in values]
    if not site[key]:
        del site[key]
    return {**rules, "site": {name: entry for name, entry in sites.items() if entry}}


def switched(rules: Table, id: str, *, on: bool) -> Table:
    """`rules` with the rule `id` switched on or off."""
    off = [name for name in _listed(rules.get("off", [])) if name != id]
    return {**rules, "off": off if on else [*off, id]}


def _listed(value: str | list[str]) -> list[str]:
    """A list of strings, of which a person may write a single one without the brackets."""
    return [value] if isinstance(value, str) else value


def with_rule(rules: Table, section: str, row: Table) -> Table:
    """`rules` with a `[[phrase]]`, `[[link]]` or `[[selector]]` more; one of the same id is replaced."""
    rows = [old for old in rules.get(section, []) if old.get("id") != row["id"]]
    return {**rules, section: [*rows, row]}


def emitted(rules: Table, *, head: str = _HEAD) -> str:
    """`rules` as the text of a rule file. head: what stands over it."""
    plain = [f"{key} = {toml(value)}\n" for key, value in rules.items() if not isinstance(value, dict) and not _is_rows(value)]
    parts = [head, *plain, "\n" if plain else ""]
    for section, rows in rules.items():
        if _is_rows(rows):
            parts += [f"[[{section}]]\n{_pairs(row)}\n" for row in rows]
        elif section == "site":
            parts += [f"[site.{toml(host)}]\n{_pairs(site)}\n" for host, site in rows.items()]
        elif isinstance(rows, dict):
            parts.append(f"[{section}]\n{_pairs(rows)}\n")
    return "".join(parts).rstrip("\n") + "\n"


def _is_rows(value: object) -> bool:
    return isinstance(value, list) and bool(value) and isinstance(value[0], dict)


def _pairs(row: Table) -> str:
    return "".join(f"{key} = {toml(value)}\n" for key, value in row.items())


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Nobody else changes the rules in a folder meanwhile; it is made where there is none. Raises ConfigError."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = os.open(folder, os.O_RDONLY)
    except OSError as error:
        raise ConfigError(f"{folder}: {error.strerror}.", subject=str(folder)) from error
    try:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
    finally:
        os.close(lock)


def _place(path: Path) -> Path:
    """Where a file lies: a link to it stays one, for whoever keeps such files together elsewhere."""
    return Path(os.path.realpath(path))


def _write(path: Path, text: str) -> None:
    """Writes a file whole or not at all; who may read it stays as it was, from the new one's first moment on. Raises ConfigError; a plain
    ReaderError where it is the disk that fails, and no place or right.
    """
    try:
        place = _place(path)
        if place.exists() and not place.is_file():  # a device would be one no longer
            raise OSError(errno.EINVAL, "it is no file")
        with whole(place) as file:
            file.write(text.encode())
    except OSError as error:
        kind = ReaderError if error.errno in _OF_THE_DISK else ConfigError
        raise kind(f"It cannot be written: {error.strerror}.", subject=str(path)) from error
