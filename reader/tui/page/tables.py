"""Tables: set side by side where they fit, shifted where they do not, and as `head: value` lines in a narrow column."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from reader.models import Cell, Table, spans_text
from reader.text import fold, safe
from reader.tui.layout.cells import width
from reader.tui.layout.runs import Line, Look, Run, gap, line_width
from reader.tui.page.inline import from_line
from reader.tui.page.parts import Drawn, Part, Wide
from reader.tui.page.setter import Setter, paragraph, prose

_LEAST = 40
"""Below this many columns a row becomes lines."""
_LONGEST = 48
"""A cell with more than this is prose: the table becomes lines."""
_NUMBER = re.compile(r"^[-+−(]?[$€£¥]?\s?\d[\d\s.,'’:]*\s?[%)A-Za-z°]{0,3}$")


def table_parts(table: Table, setter: Setter) -> list[Part]:
    """The parts of a table, its caption or source last and dim."""
    rows = [_row(row) for row in table.rows]
    rows = [row for row in rows if any(row)]
    if not rows:
        return [paragraph(table.caption, setter, Look.DIM)] if table.caption else []
    headed = bool(table.rows) and any(cell.heading for cell in table.rows[0])
    prosy = any(width(cell) > _LONGEST for row in rows for cell in row)
    in_lines = setter.room < _LEAST or prosy or setter.view.linear
    parts = list(_lines(rows, headed, setter)) if in_lines else _grid(rows, headed, setter)
    return [*parts, paragraph(table.caption, setter, Look.DIM)] if table.caption else parts


def _row(row: Sequence[Cell]) -> list[str]:
    out: list[str] = []
    for cell in row:
        out += [fold(safe(spans_text(cell.spans))), *[""] * (min(cell.columns, 50) - 1)]
    return out


def _grid(rows: list[list[str]], headed: bool, setter: Setter) -> list[Part]:
    columns = list(zip_longest(*rows, fillvalue=""))
    sizes = [max(map(width, column)) for column in columns]
    between = next((space for space in (3, 2, 1) if sum(sizes) + space * (len(sizes) - 1) <= setter.room), 3)
    right = [_is_numbers(column[1:] if headed else column) for column in columns]
    lines = [_aligned(row, sizes, right, between, Look.STRONG if headed and not i else Look.PLAIN, setter) for i, row in enumerate(rows)]
    total = sum(sizes) + between * (len(sizes) - 1)
    if headed:
        lines.insert(1, (*setter.prefix, Run(setter.view.marks.thin * total, Look.DIM)))
    if total <= setter.room + setter.view.spare:
        return [Drawn(tuple(lines), block=setter.block, text="\n".join("\t".join(row) for row in rows))]
    fixed = line_width(setter.prefix) + min(sizes[0] + between, setter.room // 2)
    return [Wide(tuple(lines), setter.view.cells, setter.view.marks.more, fixed, block=setter.block, text="\n".join(map("\t".join, rows)))]


def _aligned(row: Sequence[str], sizes: Sequence[int], right: Sequence[bool], between: int, look: Look, setter: Setter) -> Line:
    runs: list[Run] = list(setter.prefix)
    for index, (size, is_right) in enumerate(zip(sizes, right, strict=True)):
        cell = row[index] if index < len(row) else ""
        pad = " " * (size - width(cell))
        runs += [*((gap(between),) if index else ()), Run(pad + cell if is_right else cell + pad, look)]
    return tuple(runs)


def _is_numbers(column: Sequence[str]) -> bool:
    filled = [cell for cell in column if cell and cell not in "-–—"]
    return bool(filled) and all(_NUMBER.match(cell) for cell in filled)


def _lines(rows: list[list[str]], headed: bool, setter: Setter) -> Iterator[Part]:
    """Each row as `head: value` lines, an empty row between rows."""
    heads = rows[0] if headed else []
    body = rows[1:] if headed else rows
    for number, row in enumerate(body):
        if number:
            yield Drawn((setter.prefix,), block=setter.block)
        for head, value in zip_longest(heads, row, fillvalue=""):
            if value:
                label = (Run(f"{head}: ", Look.STRONG),) if head else ()
                yield prose(*from_line((*label, Run(value))), setter)
