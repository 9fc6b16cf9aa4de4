"""What the lines of a plain text show of how they were set: in columns, as the source of a program."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby

_COLUMNS = re.compile(r"(?!(?<!\S)[-*+•–]\s)[^\s.:!?…]\s{2,}\S")
"""What parts two cells of a row, and no two sentences as typewriters set them, nor an entry of a list and its mark."""
_SOURCE = re.compile(r"[{};=<>\\]|\w\(|\)$|[:,]$|^[#$@/]|\w\[|->")
"""A mark that programs have in nearly every line."""
_MOSTLY = 0.6
"""Share of such lines from which they are a program."""


def in_columns(lines: Sequence[str]) -> list[bool]:
    """For each line whether it is a row of a table that is set in columns: two rows or more in a row, half of them or more with numbers."""
    found: list[bool] = []
    for is_row, row in groupby(lines, key=lambda line: _COLUMNS.search(line) is not None):
        own = list(row)
        numbers = sum(any(map(str.isdigit, line)) for line in own)
        found += [is_row and len(own) > 1 and 2 * numbers >= len(own)] * len(own)
    return found


def is_source(lines: Sequence[str]) -> bool:
    """They are a program, or a part of one, of two lines or more that stand at different depths."""
    depths = {len(line) - len(line.lstrip()) for line in lines}
    return len(depths) > 1 and sum(_SOURCE.search(line.strip()) is not None for line in lines) >= _MOSTLY * len(lines)
