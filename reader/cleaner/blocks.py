"""Kept passages to blocks: lists nested, quotes, code, tables and pictures put together again as they stood on the page."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from reader.cleaner.extract.containers import HEADINGS
from reader.cleaner.extract.levels import LISTS, Level, levels
from reader.cleaner.extract.spans import Links, clipped, raw, spans
from reader.cleaner.extract.walk import Container, Leaf
from reader.models import Block, Break, Cell, Code, Heading, Item, Listing, Paragraph, Picture, Quote, Span, Spans, Table
from reader.values import NamedTuple

_LANGUAGE = re.compile(r"\b(?:language|lang|highlight)-(?:source-)?([\w+#]{1,30})")
_LAYOUT_CELL = 400
"""Characters in one cell beyond which a table is taken for page layout."""


class Clipped(NamedTuple):
    """A leaf, and the characters of its text that stay; None: all of them."""

    leaf: Leaf
    clip: tuple[int, int] | None = None


Part = Clipped | Picture | Break
Entry = tuple[Clipped, tuple[Level, ...]]


class Assembler:
    """Makes the blocks of one page. Built once with the page's links."""

    def __init__(self, links: Links) -> None:
        self._links = links

    def blocks(self, kept: Sequence[Part]) -> tuple[tuple[Block, ...], list[int]]:
        """The blocks for the leaves, pictures and breaks that stay, in page order; and the block index of each part."""
        tables = _data_tables([part.leaf for part in kept if isinstance(part, Clipped)])
        found: list[Block] = []
        places: list[int] = []
        outer = [(part, levels(part.leaf, tables) if isinstance(part, Clipped) else ()) for part in kept]
        for level, group in groupby(outer, key=lambda entry: entry[1][0][0] if entry[1] else None):
            parts = list(group)
            if level is None:
                places += range(len(found), len(found) + len(parts))
                found += [self._single(part) if isinstance(part, Clipped) else part for part, _ in parts]
            else:
                places += [len(found)] * len(parts)
                found += self._nested([(part, above) for part, above in parts if isinstance(part, Clipped)], 0)
        return tuple(found), places

    def _nested(self, entries: Sequence[Entry], depth: int) -> Iterator[Block]:
        for level, group in groupby(entries, key=lambda entry: entry[1][depth][0] if len(entry[1]) > depth else None):
            inner = list(group)
            if level is None:
                yield from (self._single(part) for part, _ in inner)
            elif level.tag in LISTS:
                yield self._listing(level, inner, depth)
            elif level.tag == "table":
                yield self._table(level, [part for part, _ in inner])
            else:
                yield self._quote(inner, depth)

    def _single(self, part: Clipped) -> Block:
        leaf = part.leaf
        if leaf.tag in HEADINGS:
            return Heading(self.spans(part), int(leaf.tag[1]))
        if leaf.tag == "pre":
            return Code(raw(leaf), _language(leaf))
        return Paragraph(self.spans(part))

    def _listing(self, level: Container, entries: Sequence[Entry], depth: int) -> Listing:
        items = [Item(tuple(self._nested(list(group), depth + 1))) for _, group in groupby(entries, key=lambda entry: entry[1][depth][1])]
        start = level.node.attributes.get("start") or ""
        return Listing(tuple(items), level.tag == "ol", int(start) if start.isascii() and start.isdigit() and len(start) < 7 else 1)

    def _quote(self, entries: Sequence[Entry], depth: int) -> Quote:
        part = entries[-1][0]
        last = part.leaf
        if len(entries) > 1 and (last.container.tag == "footer" or (last.text[0] in "—–" and last.length < 160)):
            attribution = "".join(span.text for span in self.spans(part))
            return Quote(tuple(self._nested(entries[:-1], depth + 1)), attribution)
        return Quote(tuple(self._nested(entries, depth + 1)))

    def _table(self, level: Container, parts: Sequence[Clipped]) -> Table:
        rows: list[tuple[Cell, ...]] = []
        caption: Spans = ()
        for row, in_row in groupby(parts, key=lambda part: _above(part.leaf.container, "tr", level)):
            if row is None:
                caption += tuple(span for part in in_row for span in self.spans(part))
                continue
            rows.append(tuple(self._cell(cell, list(in_cell)) for cell, in_cell in groupby(in_row, key=lambda part: _cell_of(part.leaf))))
        return Table(tuple(rows), caption)

    def _cell(self, cell: Container, parts: Sequence[Clipped]) -> Cell:
        joined: list[Span] = []
        for part in parts:
            joined += [Span(" "), *self.spans(part)] if joined else self.spans(part)
        columns = cell.node.attributes.get("colspan") or ""
        wide = int(columns) if columns.isascii() and columns.isdigit() and len(columns) < 3 else 1
        return Cell(tuple(joined), cell.tag == "th", max(1, wide))

    def spans(self, part: Clipped) -> Spans:
        """What stays of a leaf, with its styles and links."""
        whole = spans(part.leaf, self._links)
        return whole if part.clip is None else clipped(whole, *part.clip)


def _data_tables(leaves: Sequence[Leaf]) -> frozenset[Container]:
    """The tables that hold data; a table that holds paragraphs or only one column is page layout."""
    cells: dict[Container, dict[Container, int]] = {}
    for leaf in leaves:
        table = _above(leaf.container, "table", None)
        if table is not None and _above(leaf.container, "tr", table) is not None:
            sizes = cells.setdefault(table, {})
            cell = _cell_of(leaf)
            sizes[cell] = sizes.get(cell, 0) + leaf.length
    return frozenset(table for table, sizes in cells.items() if _is_data(sizes))


def _is_data(sizes: dict[Container, int]) -> bool:
    rows: dict[Container | None, int] = {}
    for cell in sizes:
        rows[cell.parent] = rows.get(cell.parent, 0) + 1
    return max(sizes.values()) <= _LAYOUT_CELL and max(rows.values()) > 1


def _cell_of(leaf: Leaf) -> Container:
    return _above(leaf.container, "td", None) or _above(leaf.container, "th", None) or leaf.container


def _above(container: Container, tag: str, limit: Container | None) -> Container | None:
    """The nearest container of `tag` at or above `container`, below `limit`."""
    above: Container | None = container
    while above is not None and above is not limit:
        if above.tag == tag:
            return above
        above = above.parent
    return None


def _language(leaf: Leaf) -> str:
    """The language a code block names in `class="language-…"`."""
    match = _LANGUAGE.search(leaf.hint.key)
    return match[1] if match else ""
