"""Tables that are made of other elements, which say by their roles what they are. They become the tables that they look like."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from selectolax.lexbor import LexborHTMLParser, LexborNode

SIGN = "[role=table]"
_SOUGHT = ", ".join(f"{tag}[role=table]" for tag in ("div", "section", "ul", "ol", "dl", "span"))
_CAPTION, _ROWS = "[role=caption]", "[role=row]"
_HEADS = ("columnheader", "rowheader")
_CELLS = ", ".join(f"[role={role}]" for role in ("cell", "gridcell", *_HEADS))
_REACHES = {"aria-colspan": "colspan", "aria-rowspan": "rowspan"}


def restore(tree: LexborHTMLParser) -> None:
    """Make a `<table>` of each such table in `tree`."""
    for box in _innermost(tree.css(_SOUGHT)):
        captions, rows = box.css(_CAPTION), [(row, row.css(_CELLS)) for row in _innermost(box.css(_ROWS))]
        cells = [cell for _, cells in rows for cell in cells]
        if cells and _letters([box]) == _letters([*captions, *cells]):  # it says nothing else, and nothing stands in two cells
            _set(box, captions, rows)


def _innermost(nodes: Sequence[LexborNode]) -> list[LexborNode]:
    """Those in which none of the others stands."""
    around: set[int] = set()
    for node in nodes:
        above = node.parent
        while above is not None and above.mem_id not in around:
            around.add(above.mem_id)
            above = above.parent
    return [node for node in nodes if node.mem_id not in around]


def _letters(nodes: Iterable[LexborNode]) -> str:
    return "".join("".join(node.text() for node in nodes).split())


def _set(box: LexborNode, captions: list[LexborNode], rows: list[tuple[LexborNode, list[LexborNode]]]) -> None:
    table = _like(box, "table")
    for caption in captions:
        table.insert_child(_with_content(caption, "caption"), move=True)
    for row, cells in rows:
        made = _like(row, "tr")
        for cell in cells:
            made.insert_child(_with_content(cell, "th" if cell.attributes.get("role") in _HEADS else "td"), move=True)
        table.insert_child(made, move=True)
    box.replace_with(table, move=True)


def _like(node: LexborNode, tag: str) -> LexborNode:
    """An empty element with the names and the reach of a node."""
    made = node.parser.create_node(tag)
    for name, value in node.attributes.items():
        made.attrs[_REACHES.get(name, name)] = value or ""
    return made


def _with_content(node: LexborNode, tag: str) -> LexborNode:
    made = _like(node, tag)
    for inner in list(node.iter(include_text=True)):
        made.insert_child(inner, move=True)
    return made
