"""One setting in the text of a settings file, written over where it stands: every other line and every comment stays. Pure.

Only what has the usual form of a line is written over; the result is read again, and is right or refused.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from typing import Any

from reader import config
from reader.errors import ConfigError


def changed(text: str, name: str, value: Any, path: str) -> str:
    """`text` with the setting `name` (`reading.measure`, `reading.bindings.bookmark`) at `value`. Raises ConfigError.

    A line that has it is written over, its comment stays; else it goes below its commented default, to the end of its section, or in a
    section of its own. value: of a table the one line that is set. path: what the file is called.
    """
    before = config.parsed(text, path)
    section, key, *_ = name.split(".", 2)
    own = before.get(section, {})
    there = own.get(key, {}) if isinstance(own, dict) else own
    if not isinstance(own, dict) or (isinstance(value, dict) and not isinstance(there, dict)):
        config.of(text, path)  # says what is wrong with it
    whole = there | value if isinstance(value, dict) else value
    wanted = before | {section: own | {key: whole}}
    lines, end = text.splitlines(), "\r\n" if "\r\n" in text else "\n"
    for tried in (_in_table(lines, f"{section}.{key}", value), _in_section(lines, section, key, whole)):
        if _means(written := end.join(tried) + end, wanted):
            config.of(written, path)
            return written
    raise ConfigError(f"{path}: {name} is written in a way of its own there.", hint="reader config edit", subject=path)


def _means(text: str, wanted: dict[str, Any]) -> bool:
    try:
        return tomllib.loads(text) == wanted
    except tomllib.TOMLDecodeError:
        return False


def _in_table(lines: Sequence[str], table: str, value: Any) -> list[str]:
    """The lines with those of `value` in a table that has a head of its own, `[reading.bindings]`; as they are where it has none."""
    found = list(lines)
    if isinstance(value, dict) and _section(lines, table) is not None:
        for name, line in value.items():
            found = _in_section(found, table, name, line)
    return found


def _in_section(lines: Sequence[str], section: str, key: str, value: Any) -> list[str]:
    """The lines with `key = value` in a section."""
    span = _section(lines, section)
    name = key if re.fullmatch(r"[\w-]+", key, re.ASCII) else config.toml(key)
    new = f"{name} = {config.toml(value)}"
    if span is None:
        return [*lines, *([""] if lines and lines[-1].strip() else []), f"[{section}]", new]
    start, end = span
    spelled = rf"(?:{re.escape(name)}|\"{re.escape(key)}\"|'{re.escape(key)}')"
    for at in range(start, end):
        if re.match(rf"\s*{spelled}\s*=", lines[at]):
            last = _end_of_value(lines, at, end)
            return [*lines[:at], new + _comment(lines[last - 1] if last == at + 1 else ""), *lines[last:]]
    at = next((at + 1 for at in range(start, end) if re.match(rf"\s*#\s*{spelled}\s*=", lines[at])), end)
    while at == end and at > start and not lines[at - 1].strip():
        at, end = at - 1, end - 1
    return [*lines[:at], new, *lines[at:]]


def _section(lines: Sequence[str], name: str) -> tuple[int, int] | None:
    """The lines below the head of a section: (first, the one behind the last)."""
    heads = [at for at, line in enumerate(lines) if line.lstrip().startswith("[")]
    for at in heads:
        if re.fullmatch(rf"\s*\[\s*{re.escape(name)}\s*\]\s*(?:#.*)?", lines[at]):
            return at + 1, next((other for other in heads if other > at), len(lines))
    return None


def _end_of_value(lines: Sequence[str], at: int, end: int) -> int:
    """Behind the last line of the value that begins on line `at`: the first one with which it can be read."""
    for last in range(at + 1, end + 1):
        try:
            tomllib.loads("\n".join(lines[at:last]))
        except tomllib.TOMLDecodeError:
            continue
        return last
    return at + 1


def _comment(line: str) -> str:
    """The comment behind the value on a line, with two blanks before it; "" when there is none."""
    for found in re.finditer("#", line):
        try:
            if tomllib.loads(line[: found.start()]) == tomllib.loads(line):
                return f"  {line[found.start() :].rstrip()}"
        except tomllib.TOMLDecodeError:
            continue
    return ""
