"""Shipped rules as one Python module: parsing TOML costs more than cleaning a page. `python -m reader.rules.compiling` rewrites it."""

from __future__ import annotations

import pprint
import tomllib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from reader.cleaner.phrasebook import Drawer
from reader.cleaner.rules import Rules, parse

HOME = Path(__file__).parent
TARGET = HOME / "compiled.py"

_HEAD = '''"""The shipped rules, compiled: made by `python -m reader.rules.compiling` from the TOML beside it. Do not edit.

Tables are lines of text, tab between the columns: a module of many small constants takes ten times as long to import.
"""

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
    return "\n".join(
        [
            _HEAD,
            "# id, kind, match, language, role, most",
            _lines("PHRASES", [(p.id, p.kind, p.match, p.language, p.role, p.most) for p in book.phrases]),
            "# key, then each phrase behind its number in PHRASES; keys of plain ASCII first, then the others",
            _shelf("WHOLE", book.whole),
            _shelf("START", book.start),
            _shelf("CONTAINS", book.contains),
            "# the keys of CONTAINS once more, alone",
            _lines("KEYS", [(key,) for key in sorted(book.keys)]),
            _literal("PATTERNS: tuple[tuple[str, int], ...]", book.patterns),
            _literal("LINKS: list[tuple[str, str, tuple[str, ...]]]", [(link.id, link.kind.value, link.target) for link in rules.links]),
            _literal("SELECTORS: list[tuple[str, str, tuple[str, ...]]]", [(s.id, s.kind.value, s.css) for s in rules.selectors]),
        ]
    )


def _lines(name: str, rows: Sequence[tuple[Any, ...]]) -> str:
    return f"{name} = {_table(rows)}\n"


def _shelf(name: str, drawer: Drawer) -> str:
    """The two tables of a `Shelf`."""
    rows = sorted(drawer.items())
    return f"{name} = ({_table([row for row in rows if row[0].isascii()])}, {_table([row for row in rows if not row[0].isascii()])})\n"


def _table(rows: Sequence[tuple[Any, ...]]) -> str:
    """A text with a line for each row."""
    text = "".join("\t".join(map(str, row)) + "\n" for row in rows)
    if '"""' in text or "\\" in text:
        raise ValueError("a phrase holds a mark that the module cannot hold")
    return f'"""\\\n{text}"""'


def _literal(name: str, value: object) -> str:
    return f"{name} = {pprint.pformat(value, width=136, compact=True)}\n"


if __name__ == "__main__":
    TARGET.write_text(source(from_toml()), encoding="utf-8")
