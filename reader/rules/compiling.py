"""Shipped rules as one Python module: parsing TOML costs more than cleaning a page. `python -m reader.rules.compiling` rewrites it."""

from __future__ import annotations

import pprint
import tomllib
from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any

from reader.cleaner.phrasebook import Phrasebook
from reader.cleaner.rules import Rules, parse
from reader.models import Kind
from reader.rules import ROWS

HOME = Path(__file__).parent
TARGET = HOME / "compiled.py"
OTHERS = HOME / "compiled_others.py"

_HEAD = '''"""The shipped rules, compiled: made by `python -m reader.rules.compiling` from the TOML beside it. Do not edit.

Tables are lines of text, tab between the columns: a module of many small constants takes ten times as long to import.
"""

# fmt: off
'''
_HEAD_OF_OTHERS = '''"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

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
    book, kinds = rules.book, tuple(Kind)
    phrases = [(p.id, f"{p.match[0]}{kinds.index(p.kind)}", p.role, p.most, *p.beside) for p in book.phrases]
    return "\n".join(
        [
            _HEAD,
            "# id that begins with the language, first letter of match and number of kind, role, most, groups of words beside it",
            f"PHRASES = ({', '.join(_pieces(phrases))})\n",
            "# by the beginning of a key: key, then each phrase behind its number in PHRASES",
            *_indexes(book, ascii=True),
            _literal("PATTERNS: tuple[tuple[str, int], ...]", book.patterns),
            _literal("PATTERNS_BEYOND: tuple[tuple[str, int], ...]", book.patterns_beyond),
            _literal("LINKS: list[tuple[str, str, tuple[str, ...], int]]", [(x.id, x.kind.value, x.target, x.most) for x in rules.links]),
            _literal("SELECTORS: list[tuple[str, str, tuple[str, ...]]]", [(s.id, s.kind.value, s.css) for s in rules.selectors]),
        ]
    )


def source_of_others(rules: Rules) -> str:
    """The text of the module that holds the rest of the indexes of `rules`."""
    return "\n".join([_HEAD_OF_OTHERS, *_indexes(rules.book, ascii=False)])


def _indexes(book: Phrasebook, *, ascii: bool) -> Iterator[str]:
    """The texts of each `ShippedIndex`. ascii: those of keys that are ASCII, else the others."""
    for name, index in [("WHOLE", book.whole), ("START", book.start), ("CONTAINS", book.contains)]:
        rows = [row for row in sorted(index.items()) if row[0].isascii() == ascii]
        texts = [f"{start!r}: {_table(list(same), head='')}" for start, same in groupby(rows, key=lambda row: row[0][: 2 if ascii else 1])]
        yield f"{name} = {{{', '.join(texts)}}}\n"
    yield "# the keys of CONTAINS once more, alone"
    yield _lines("KEYS", [(key,) for key in sorted(book.keys if ascii else book.beyond())])


def _lines(name: str, rows: Sequence[tuple[Any, ...]]) -> str:
    return f"{name} = {_table(rows)}\n"


def _pieces(rows: Sequence[tuple[Any, ...]]) -> Iterator[str]:
    """Tables of ROWS rows each: of thousands a page asks for some dozen, and only their pieces are taken apart."""
    return (_table(rows[at : at + ROWS]) for at in range(0, len(rows), ROWS))


def _table(rows: Sequence[tuple[Any, ...]], head: str = "\\") -> str:
    """A text with a line for each row. head: what its first line is; a backslash takes its end away too."""
    text = "".join("\t".join(map(str, row)) + "\n" for row in rows)
    if '"""' in text or "\\" in text:
        raise ValueError("a phrase holds a mark that the module cannot hold")
    return f'"""{head}\n{text}"""'


def _literal(name: str, value: object) -> str:
    return f"{name} = {pprint.pformat(value, width=136, compact=True)}\n"


if __name__ == "__main__":
    TARGET.write_text(source(from_toml()), encoding="utf-8")
    OTHERS.write_text(source_of_others(from_toml()), encoding="utf-8")
