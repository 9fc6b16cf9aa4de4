"""Poems of which each line is a box: those that docutils calls a line block, and those that call themselves a poem or a stanza. The lines
stand in one box then, with a break behind each."""

from __future__ import annotations

from selectolax.lexbor import LexborHTMLParser, LexborNode

from reader.cleaner.verse import LONGEST_LINE
from reader.text import breadth, fold

_NESTED = "line-block"
"""In another it is a line or more that are indented; a stanza in a poem is none."""
_NAMES = frozenset((_NESTED, "stanza", "poem", "o-poem", "poem-body", "poetry"))
SIGN = "div[class*=poe], div.stanza, div.line-block"
_SOUGHT = ", ".join(f"div.{name}" for name in sorted(_NAMES))
_NO_LINE = "p, div, ul, ol, dl, table, figure, blockquote, pre, section, h1, h2, h3, h4, h5, h6, hr"
"""What no line holds."""


def restore(tree: LexborHTMLParser) -> None:
    """Set the lines of each such poem in `tree` in one box."""
    for box in reversed(tree.css(_SOUGHT)):  # the inner ones first
        lines = [node for node in box.iter(include_text=True) if not (node.tag == "-comment" or node.is_empty_text_node)]
        if all(map(_is_line, lines)):
            _join(lines)


def _is_line(node: LexborNode) -> bool:
    if node.tag == "br":
        return True
    names = (node.attributes.get("class") or "").split()
    is_nested = _NESTED in names  # and its own lines were looked at
    if node.tag != "div" or not (is_nested or _NAMES.isdisjoint(names)):
        return False
    is_short = is_nested or breadth(fold(node.text())) <= LONGEST_LINE
    return is_short and not any(inner.mem_id != node.mem_id for inner in node.css(_NO_LINE))


def _join(lines: list[LexborNode]) -> None:
    for line in lines:
        if line.tag == "div":
            end = line.last_child
            while end is not None and end.is_empty_text_node:
                end = end.prev
            if end is None or end.tag != "br":
                line.insert_child(line.parser.create_node("br"), move=True)
            line.unwrap()
