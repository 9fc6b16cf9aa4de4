"""CSV files, read by the names of their columns and never by position: Pocket, Instapaper, Readeck, Omnivore and others."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from contextlib import suppress
from typing import Self

from reader.imports import fields
from reader.imports.saved import Row, Unclosed

LONGEST_FIELD = 10_000_000


def read(text: str) -> Iterator[Row]:
    """The article of each row; None for each without an address that could be fetched.

    A carriage return ends a row too: some tables have no other ends, and one that strayed into a title must not cost the rest. Nor must a
    quote that is not closed: the rows that it would swallow are read by themselves, and it is told of before its own.
    """
    before = csv.field_size_limit(LONGEST_FIELD)
    try:
        yield from _rows(_Lines(text.replace("\x00", "")), _delimiter(text.lstrip()))
    finally:
        csv.field_size_limit(before)


class _Lines:
    """The lines of a table, in order; those of the row in hand can be given back."""

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

    def give_back(self) -> None:
        """The row in hand is its first line alone."""
        self._back += self.row[:0:-1]
        self.number -= len(self.row) - 1
        del self.row[1:]


def _rows(lines: _Lines, delimiter: str) -> Iterator[Row]:
    names: list[str] | None = None
    while True:
        lines.row.clear()
        try:
            values = next(csv.reader(lines, delimiter=delimiter))
            if names and len(lines.row) > 1 and _swallows(lines.row, names, delimiter):
                raise csv.Error
        except StopIteration:
            return
        except csv.Error:  # a field longer than any, or one that swallows rows
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


def _swallows(row: list[str], names: list[str], delimiter: str) -> bool:
    """Whether several lines are no row by the book, and one of them but the first is a row by itself."""
    try:
        next(csv.reader(row, delimiter=delimiter, strict=True))
    except csv.Error:
        alone = (_closed(line, delimiter) for line in row[1:])
        return any(len(values) == len(names) and fields.saved(dict(zip(names, values, strict=True))) for values in alone)
    return False


def _closed(line: str, delimiter: str) -> list[str]:
    """The values on one line, at whose end an open quote is closed; none where one is too long."""
    line = line.rstrip("\r\n")
    with suppress(csv.Error):
        return next(csv.reader([line], delimiter=delimiter, strict=True), [])
    with suppress(csv.Error):
        return next(csv.reader([f'{line}"'], delimiter=delimiter), [])
    return []


def is_table(text: str) -> bool:
    """Whether the first line names columns, an address among them."""
    columns = [name.strip().strip('"').lower() for name in _first_line(text).split(_delimiter(text))]
    return len(columns) > 1 and any(name in columns for name in fields.NAMES["url"])


def _delimiter(text: str) -> str:
    """What stands between the names of the first line: wallabag writes semicolons."""
    return max(",;\t", key=_first_line(text).count)


def _first_line(text: str) -> str:
    return io.StringIO(text, newline=None).readline()
