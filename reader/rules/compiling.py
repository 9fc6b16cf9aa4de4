"""Shipped rules as one Python module: parsing TOML costs more than cleaning a page. `python -m reader.rules.compiling` rewrites it."""

from __future__ import annotations

import pprint
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from reader.cleaner.rules import Rules, parse

HOME = Path(__file__).parent
TARGET = HOME / "compiled.py"

_HEAD = '''"""The shipped rules, compiled: made by `python -m reader.rules.compiling` from the TOML beside it. Do not edit."""

# fmt: off
'''


def tables() -> Iterator[tuple[str, dict[str, Any]]]:
    """(name, parsed table) of every shipped TOML file, in the order in which they are laid."""
    for path in sorted(HOME.rglob("*.toml")):
        yield path.relative_to(HOME).as_posix(), tomllib.loads(path.read_text(encoding="utf-8"))


def from_toml() -> Rules:
    """The shipped rules, read from their TOML: slow, for compiling and for tests."""
    rules = Rules()
    for name, table in tables():
        rules += parse(table, name)
    return rules


def source(rules: Rules) -> str:
    """The text of the module that holds `rules`."""
    book = rules.book
    values = {
        "PHRASES: list[tuple[str, str, str, str, str, int]]": [
            (p.id, p.kind.value, p.match, p.language, p.role, p.most) for p in book.phrases
        ],
        "WHOLE: dict[str, tuple[int, ...]]": book.whole,
        "START: dict[str, tuple[tuple[str, int], ...]]": book.start,
        "CONTAINS: dict[str, tuple[tuple[str, int], ...]]": book.contains,
        "PATTERNS: tuple[tuple[str, int], ...]": book.patterns,
        "LINKS: list[tuple[str, str, tuple[str, ...]]]": [(link.id, link.kind.value, link.target) for link in rules.links],
        "SELECTORS: list[tuple[str, str, tuple[str, ...]]]": [(s.id, s.kind.value, s.css) for s in rules.selectors],
        "SITES: dict[str, tuple[str, tuple[str, ...], tuple[str, ...], tuple[str, ...], str]]": {
            host: (site.content, site.drop, site.keep, site.text, site.sample) for host, site in rules.sites.items()
        },
    }
    parts = [f"{name} = {pprint.pformat(value, width=136, compact=True, sort_dicts=True)}\n" for name, value in values.items()]
    return _HEAD + "".join(parts)


if __name__ == "__main__":
    TARGET.write_text(source(from_toml()), encoding="utf-8")
