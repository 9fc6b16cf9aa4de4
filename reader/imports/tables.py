"""CSV files, read by the names of their columns and never by position: Pocket, Instapaper, Readeck, Omnivore and others."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from reader.imports import fields
from reader.imports.saved import Saved

LONGEST_FIELD = 10_000_000


def read(text: str) -> Iterator[Saved | None]:
    """The article of each row; None for each without an address that could be fetched.

    A carriage return ends a row too: some tables have no other ends, and one that strayed into a title must not cost the rest.
    """
    before = csv.field_size_limit(LONGEST_FIELD)
    try:
        for row in csv.DictReader(io.StringIO(text.replace("\x00", ""), newline=""), delimiter=_delimiter(text)):
            yield fields.saved({name: value for name, value in row.items() if isinstance(value, str)})
    except csv.Error:
        yield None
    finally:
        csv.field_size_limit(before)


def is_table(text: str) -> bool:
    """Whether the first line names columns, an address among them."""
    columns = [name.strip().strip('"').lower() for name in _first_line(text).split(_delimiter(text))]
    return len(columns) > 1 and any(name in columns for name in fields.NAMES["url"])


def _delimiter(text: str) -> str:
    """What stands between the names of the first line: wallabag writes semicolons."""
    return max(",;\t", key=_first_line(text).count)


def _first_line(text: str) -> str:
    return io.StringIO(text, newline=None).readline()
