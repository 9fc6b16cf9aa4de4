"""CSV files, read by the names of their columns and never by position: Pocket, Instapaper, Readeck, Omnivore and others. Of a table whose
columns have no names the addresses and the titles are taken, which show themselves.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from contextlib import suppress
from typing import Self

from reader.imports import fields
from reader.imports.saved import Row, Unclosed

LONGEST_FIELD = 10_000_000
"""Characters of one field: a whole article may stand in it."""
_SAMPLE = 2_000
"""Characters at the beginning by which a table without names is known."""
_ADDRESS = re.compile(r"\s*https?://\S+\s*", re.IGNORECASE)


def read(text: str) -> Iterator[Row]:
    """The article of each row; None for each without an address that could be fetched.

    A carriage return ends a row too: some tables have no other line ends, and one that strayed into a title must not cost the rest. Nor
    must a quote that is not closed: the rows that it would swallow are read by themselves, and an Unclosed comes before its own row.
    """
    before = csv.field_size_limit(LONGEST_FIELD)
    names = None if _has_names(text.lstrip()) else _shown(text.lstrip())
    try:
        yield from _rows(_Lines(text.replace("\x00", "")), names, _delimiter(text.lstrip()))
    finally:
        csv.field_size_limit(before)


class _Lines:
    """The lines of a table, in order; those of the row that is being read can be given back, to be read as rows of their own."""

    def __init__(self, text: str) -> None:
        self._all = io.StringIO(text, newline="")
        self._back: list[str] = []
        """Lines that were given back, the next one last."""
        self.row: list[str] = []
        """Those of the row in hand."""
        self.number = 0
        """Of the line that was read last."""

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> str:
        line = self._back.pop() if self._back else self._all.readline()
        if not line:
            raise StopIteration
        self.number += 1
        self.row.append(line)
        return line

    def give_back(self, kept: int = 1) -> None:
        """The row in hand is its first line alone, or none."""
        self.number -= len(self.row) - kept
        self._back += reversed(self.row[kept:])
        del self.row[kept:]


def _rows(lines: _Lines, names: list[str] | None, delimiter: str) -> Iterator[Row]:
    """names: of the columns; None where they stand in the first row."""
    while True:
        lines.row.clear()
        try:
            values = _row(lines, names, delimiter)
        except StopIteration:
            return
        except csv.Error:  # a field that is too long or swallows rows
            if len(lines.row) == 1:
                yield None
                continue
            lines.give_back()
            yield Unclosed(lines.number)
            values = _closed(lines.row[0], delimiter)
        if names is None:
            names = values if any(map(str.strip, values)) else None  # an empty line, or one of blanks, stands over the table
        elif values:
            yield fields.saved(dict(zip(names, values, strict=False)))


def _row(lines: _Lines, names: list[str] | None, delimiter: str) -> list[str]:
    """The values of the next row. Raises StopIteration at the end, csv.Error for a field that is too long or swallows rows.

    By the rules of CSV an unclosed quote shows where it ends in the middle of a later row; read as leniently as most programs do, it may go
    on to the end of the table, and so would one in the next row.
    """
    with suppress(csv.Error):
        return next(csv.reader(lines, delimiter=delimiter, strict=True))
    if not _swallows(lines.row, names, delimiter):
        lines.give_back(0)
        values = next(csv.reader(lines, delimiter=delimiter))
        if not _swallows(lines.row, names, delimiter):
            return values
    raise csv.Error


def _swallows(row: list[str], names: list[str] | None, delimiter: str) -> bool:
    """Whether a line other than the first, of what is no row by the rules of CSV, is a row by itself."""
    if names is None:
        return False
    alone = (_closed(line, delimiter) for line in row[1:])
    return any(len(values) == len(names) and fields.saved(dict(zip(names, values, strict=True))) for values in alone)


def _closed(line: str, delimiter: str) -> list[str]:
    """The values on one line, at whose end an open quote is closed; none where one is too long."""
    line = line.rstrip("\r\n")
    with suppress(csv.Error):
        return next(csv.reader([line], delimiter=delimiter, strict=True), [])
    with suppress(csv.Error):
        return next(csv.reader([f'{line}"'], delimiter=delimiter), [])
    return []


def is_table(text: str) -> bool:
    """Whether the first line names columns, an address among them, or all rows have an address in one column and more in others."""
    return _has_names(text) or _shown(text) is not None


def _has_names(text: str) -> bool:
    columns = [name.strip().strip('"').lower() for name in _first_line(text).split(_delimiter(text))]
    return len(columns) > 1 and any(name in columns for name in fields.NAMES["url"])


def _shown(text: str) -> list[str] | None:
    """Names for the columns of a table that has none, or none that we know: the first that has an address in each row, and of those beside
    it the one that says most, which is the title. None for what is no table: in a plain list addresses have commas too, but nothing before
    them, and no quotes. What tabs part is none either: plain lists have them before titles, and lists of feeds.
    """
    delimiter, rows = _delimiter(text), list[list[str]]()
    with suppress(csv.Error):  # the last row of the sample may be cut
        rows.extend(filter(None, csv.reader(io.StringIO(text[:_SAMPLE], newline=""), delimiter=delimiter, strict=True)))
    if len(text) > _SAMPLE:
        rows = rows[:-1] or rows
    columns = list(zip(*rows, strict=True)) if len(set(map(len, rows))) == 1 else []
    at = next((number for number, column in enumerate(columns) if all(map(_ADDRESS.fullmatch, column[1:] or column))), -1)
    if at < 0 or len(columns) == 1 or delimiter == "\t" or not (at or '"' in text[:_SAMPLE]):
        return None
    beside = [number for number in (at - 1, at + 1) if 0 <= number < len(columns)]
    title = max(beside, key=lambda number: sum(map(str.isalpha, "".join(columns[number]))))
    return [{at: "url", title: "title"}.get(number, "") for number in range(len(columns))]


def _delimiter(text: str) -> str:
    """What stands between the names of the first line: wallabag writes semicolons."""
    return max(",;\t", key=_first_line(text).count)


def _first_line(text: str) -> str:
    return io.StringIO(text, newline=None).readline()
