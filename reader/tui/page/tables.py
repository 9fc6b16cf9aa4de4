"""Tables: set side by side where they fit, shifted where they do not, and as `head: value` lines in a narrow column."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise
from typing import TypeAlias

from reader.export.grids import APART, BETWEEN, NOTHING, PROSE, Grid, grid
from reader.models import Spans, Style, Table, spans_text
from reader.text import fold, safe
from reader.tui.layout.cells import width
from reader.tui.layout.runs import Line, Look, Run, gap, line_width
from reader.tui.page.inline import inline
from reader.tui.page.parts import Drawn, Part, Prose, Stretch, Wide, styled
from reader.tui.page.setter import Setter, paragraph, prose

_LEAST = 40
"""Below this many columns a row becomes lines."""
_HANG = 2
"""Cells by which the continuation of a broken line is indented."""
_SIGN = re.compile(r" \[\d+\]")
"""The number of a link behind its words."""
Linked: TypeAlias = dict[str, tuple[Stretch, ...]]
"""By the words of a cell: the links in them."""
Said: TypeAlias = tuple[str, tuple[Stretch, ...]]
"""Words, and the looks in them."""
_NUMBER = re.compile(r"^[-+−(]?[$€£¥]?\s?\d[\d\s.,'’:]*\s?[%)A-Za-z°]{0,3}$")


def table_parts(table: Table, setter: Setter) -> list[Part]:
    """The parts of a table, its caption or source last and dim."""
    links: Linked = {}
    cells = grid(table, lambda spans: _said(spans, setter, links))
    caption: list[Part] = [paragraph(table.caption, setter, Look.DIM)] if table.caption else []
    if not cells.rows:
        return caption
    prosy = any(width(cell) > PROSE for row in cells.rows for cell in row.cells)
    drawn = None if setter.room < _LEAST or prosy or setter.view.linear else _drawn(cells, links, setter)
    if drawn is not None:
        return [drawn, *caption]
    if caption:
        caption.insert(0, Drawn((setter.prefix,), block=setter.block))
    return [*_lines(cells, links, setter), *caption]


def _said(spans: Spans, setter: Setter, links: Linked) -> str:
    """The words of a cell, with a number behind each link; where links stand in it is noted."""
    if not any(span.href for span in spans):
        return safe(spans_text(spans))
    text, stretches = inline(spans, setter.links)
    said = fold(text)
    places = range(len(text) + 1) if len(said) == len(text) else _folded(text)
    links[said] = tuple(
        each._replace(start=places[each.start], end=places[each.end], look=each.look & (Look.LINK | Look.NUMBER), style=Style.PLAIN)
        for each in stretches
        if each.href
    )
    return said


def _folded(text: str) -> Sequence[int]:
    """Where each character of a text stands once it is folded, and its end."""
    blank = [char.isspace() for char in text]
    kept = (not here or not before for before, here in pairwise([True, *blank]))
    end = len(fold(text))
    return [min(place, end) for place in accumulate(kept, initial=0)]


def _drawn(cells: Grid, links: Linked, setter: Setter) -> Part | None:
    """The table drawn whole, or to be shifted; None where its first column would leave too little room for the others."""
    rows = [row.cells for row in cells.rows]
    right = _numbers(rows[cells.headed :], max(map(len, rows)))
    tails = _tails(rows, right, links)
    looks = [Look.STRONG if number < cells.headed else Look.PLAIN for number in range(len(rows))]
    drawn = [
        [_cell(cell, look, links, tail) for cell, tail in zip(row, tails, strict=False)] for row, look in zip(rows, looks, strict=True)
    ]
    sizes = _sizes(drawn, len(right))
    between = next((space for space in (3, 2, 1) if sum(sizes) + space * (len(sizes) - 1) <= setter.room), 2)
    lines = [(*setter.prefix, *_aligned(row, sizes, right, between, look)) for row, look in zip(drawn, looks, strict=True)]
    total = sum(sizes) + between * (len(sizes) - 1)
    rule = cells.headed or -1
    if cells.headed:
        lines.insert(cells.headed, (*setter.prefix, Run(setter.view.marks.thin * total, Look.DIM)))
    text = "\n".join("\t".join(_SIGN.sub("", cell) if cell in links else cell for cell in row) for row in rows)
    if total <= setter.room + setter.view.spare:
        return Drawn(tuple(lines), block=setter.block, text=text, rule=rule, linked=bool(links))
    if sizes[0] + between > setter.room // 2:
        return None
    before = line_width(setter.prefix)
    stops = tuple(accumulate((size + between for size in sizes[:-1]), initial=before))
    fixed = before + sizes[0] + between
    wide = Wide(tuple(lines), setter.block, text=text, rule=rule, linked=bool(links), cells=setter.view.cells, more=setter.view.marks.more)
    wide.fixed, wide.stops, wide.between = fixed, stops, between
    return wide


def _cell(cell: str, look: Look, links: Linked, tail: int) -> Line:
    line: Line = styled(cell, 0, len(cell), look, links[cell]) if cell in links else (Run(cell, look),)
    return (*line, gap(tail - _tail(cell, links))) if tail else line


def _sizes(rows: Sequence[Sequence[Line]], columns: int) -> list[int]:
    """The width of each column."""
    sizes = [0] * columns
    for row in rows:
        for at, cell in enumerate(row):
            sizes[at] = max(sizes[at], line_width(cell))
    return sizes


def _tails(rows: Sequence[Sequence[str]], right: Sequence[bool], links: Linked) -> list[int]:
    """The cells that each column of numbers leaves behind them for the numbers of links, so that digits stand under digits."""
    tails = [0] * len(right)
    for row in rows if links else ():
        for at, cell in enumerate(row):
            tails[at] = max(tails[at], _tail(cell, links)) if right[at] else 0
    return tails


def _tail(cell: str, links: Linked) -> int:
    sign = _SIGN.search(cell) if cell in links else None
    return len(cell) - sign.start() if sign else 0


def _aligned(row: Sequence[Line], sizes: Sequence[int], right: Sequence[bool], between: int, look: Look) -> Line:
    runs: list[Run] = []
    for index, (cell, size, is_right) in enumerate(zip(row, sizes, right, strict=False)):
        pad = Run(" " * (size - line_width(cell)), look)
        runs += [*((gap(between),) if index else ()), *((pad, *cell) if is_right else (*cell, pad))]
    return tuple(runs)


def _numbers(rows: Sequence[Sequence[str]], columns: int) -> list[bool]:
    """Which columns hold numbers and nothing else."""
    filled, others = [False] * columns, [False] * columns
    for row in rows:
        for at, cell in enumerate(row):
            if cell and cell not in "-–—":
                filled[at] = True
                others[at] = others[at] or not _NUMBER.match(_SIGN.sub("", cell))
    return [some and not other for some, other in zip(filled, others, strict=True)]


def _lines(cells: Grid, links: Linked, setter: Setter) -> Iterator[Part]:
    """Each row as `head: value` lines, an empty line between rows; broken lines go on a little further in. A heading that is a link is one
    only where it stands first; a heading with nothing under it stands alone, behind the rows.
    """
    bare = setter.view.linear
    short = all(len(values) == 1 for values in cells.sayings())
    waiting = dict(links)
    for number, values in enumerate(cells.sayings()):
        if number and not short:
            yield Drawn((setter.prefix,), block=setter.block)
        for saying in values:
            heads = [_SIGN.sub("", head) if head in links and head not in waiting else head for head in saying.heads]
            label = _joined(heads, BETWEEN, waiting)
            value = _joined([cell or NOTHING for cell in saying.cells], APART, links)
            for each in (*saying.heads, *saying.cells):
                waiting.pop(each, None)
            part = prose(*_labelled(label, value), setter)
            yield part if bare else _hanging(part)
    for unsaid, stretches in waiting.items():
        yield prose(unsaid, stretches, setter)


def _joined(texts: Sequence[str], between: str, links: Linked) -> Said:
    """Texts as one, with the links in them."""
    whole, inside = "", []
    for text in texts:
        whole += between if whole else ""
        inside += [each._replace(start=each.start + len(whole), end=each.end + len(whole)) for each in links.get(text, ())]
        whole += text
    return whole, tuple(inside)


def _labelled(label: Said, value: Said) -> Said:
    """A value behind its heading, if it has one."""
    (head, above), (text, inside) = label, value
    if not head:
        return value
    at = len(head) + 2
    moved = (each._replace(start=each.start + at, end=each.end + at) for each in inside)
    return f"{head}: {text}", (Stretch(0, at, Look.STRONG), *above, *moved)


def _hanging(part: Prose) -> Prose:
    part.hang = (*part.hang, gap(_HANG))
    part.__post_init__()
    return part
