"""What the lines of a plain text show of how they were set: in columns, as the source of a program."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import accumulate, groupby

_COLUMNS = re.compile(r"(?!(?<!\S)[-*+•–]\s)[^\s.:!?…]\s{2,}\S")
"""What parts two cells of a row, and no two sentences as typewriters set them, nor an entry of a list and its mark."""
_COUNTED = re.compile(r"(?!\d{1,3}[.)] )\S*(?:\d|://)")
"""How a line begins that is an entry of a log, of a chronicle, of a list of sums or addresses; no mark of a list."""
_PAGED = re.compile(r"[\s.…·_]\d+$")
"""How a line of a table of contents ends."""
_SOURCE = re.compile(r"[{};=<>\\]|\w\(|\)$|[:,]$|^[#$@/]|\w\[|->")
"""A mark that programs have in nearly every line."""
_MOSTLY = 0.6
"""Share of such lines from which they are a program."""


def paragraphs_of(lines: Sequence[str]) -> Iterator[tuple[int, list[str]]]:
    """Lines that stand together, each time with the number of empty lines before them."""
    paragraph: list[str] = []
    blanks = 0
    for line in [*lines, ""]:
        if line.strip():
            paragraph.append(line)
            continue
        if paragraph:
            yield blanks, paragraph
            paragraph, blanks = [], 0
        blanks += 1


def in_columns(lines: Sequence[str]) -> list[bool]:
    """For each line whether it is a row of a table that is set in columns: two rows or more in a row, half of them or more with numbers."""
    found: list[bool] = []
    for is_row, row in groupby(lines, key=lambda line: _COLUMNS.search(line) is not None):
        own = list(row)
        numbers = sum(any(map(str.isdigit, line)) for line in own)
        found += [is_row and len(own) > 1 and 2 * numbers >= len(own)] * len(own)
    return found


def are_counted(lines: Sequence[str]) -> bool:
    """Each begins with a number or an address, or each ends with a number: they are as wide as one another without having been wrapped."""
    return all(map(_COUNTED.match, lines)) or all(map(_PAGED.search, lines))


def fullest(breaks: Sequence[tuple[int, int]], columns: range) -> tuple[int, int]:
    """The column at which most lines were full, and how many; 0 and 0 where none was. breaks: how long a line is, and the first word of the
    next one, which would have had to fit."""
    steps: Counter[int] = Counter()
    for length, first in breaks:  # at every column from the line's length to one less than its length with the next word, it is full
        steps[length] += 1
        steps[length + 1 + first] -= 1
    full = dict(zip(sorted(steps), accumulate(steps[column] for column in sorted(steps)), strict=True))
    column = max((column for column in full if column in columns), key=lambda column: (full[column], -column), default=0)
    return column, full.get(column, 0)


def is_source(lines: Sequence[str]) -> bool:
    """They are a program, or a part of one, of two lines or more that stand at different depths."""
    depths = {len(line) - len(line.lstrip()) for line in lines}
    return len(depths) > 1 and sum(_SOURCE.search(line.strip()) is not None for line in lines) >= _MOSTLY * len(lines)
