"""Data tables and page layout: which tables on a page hold data, and the cells that leaves stand in."""

from __future__ import annotations

from collections.abc import Sequence

from reader.cleaner.extract.elements import HEADINGS
from reader.cleaner.extract.leaves import Container, Leaf
from reader.cleaner.outward import outward

CELLS = ("td", "th")
_LAYOUT_CELL = 400
"""Characters in one cell beyond which a table is taken for page layout."""


def tables(containers: Sequence[Container], leaves: Sequence[Leaf]) -> list[Container | None]:
    """By container the data table it is or stands in. Data stands in several columns and short cells; what holds long paragraphs or has
    only one column is page layout, and so is what holds nothing but code: a listing beside the numbers of its lines. Where no cell heads
    others, so is a cell of several paragraphs, or of one under a heading."""
    nearest: list[Container | None] = [None] * len(containers)
    if "table" not in [container.tag for container in containers]:
        return nearest
    for container in containers:
        parent = container.parent
        nearest[container.index] = container if container.tag == "table" else nearest[parent.index] if parent is not None else None
    sizes: dict[Container, dict[Container, int]] = {}
    written: set[Container] = set()
    begun: set[Container] = set()
    laid_out: set[Container] = set()
    for leaf in leaves:
        table = nearest[leaf.container.index]
        if table is not None and above(leaf.container, "tr", table) is not None:
            cells = sizes.setdefault(table, {})
            cell = cell_of(leaf)
            cells[cell] = cells.get(cell, 0) + leaf.length
            if leaf.tag != "pre":
                written.add(table)
            if leaf.prose and cell in begun:
                laid_out.add(table)
            if leaf.tag in HEADINGS or (leaf.prose and leaf.tag == "p"):
                begun.add(cell)
    headed = {table for table in laid_out if any(cell.tag == "th" for cell in sizes[table])}
    data = {table for table in written - (laid_out - headed) if _is_data(sizes[table])}
    return [table if table in data else None for table in nearest]


def _is_data(sizes: dict[Container, int]) -> bool:
    rows: dict[Container | None, int] = {}
    for cell in sizes:
        rows[cell.parent] = rows.get(cell.parent, 0) + 1
    return max(sizes.values()) <= _LAYOUT_CELL and max(rows.values()) > 1


def cell_of(leaf: Leaf) -> Container:
    """The cell that a leaf stands in; the leaf's own container where it stands in none."""
    return cell_at(leaf.container)


def cell_at(container: Container) -> Container:
    """The cell at or above a container; the container itself where there is none."""
    return next((cell for cell in outward(container) if cell.tag in CELLS), container)


def above(container: Container, tag: str, limit: Container | None) -> Container | None:
    """The nearest container of `tag` at or above `container`, below `limit`."""
    outer: Container | None = container
    while outer is not None and outer is not limit:
        if outer.tag == tag:
            return outer
        outer = outer.parent
    return None
