"""The numbers of a list and how they are shown, as a browser counts them from what the page states."""

from __future__ import annotations

import re
from collections.abc import Sequence

from selectolax.lexbor import LexborNode

from reader.values import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeAlias

_SIGNS = re.compile(r"(?<![a-z-])(lower|upper)-?(alpha|latin|roman)(?![a-z-])")
"""How a style or a class names them."""


Counted: TypeAlias = "tuple[int, LexborNode]"
"""An entry, and its number."""


def numbers_of(listing: LexborNode, items: Sequence[LexborNode], last: Counted | None = None) -> list[int]:
    """The numbers of these entries of a list, as a browser would count them: from `start` or behind the `last` on, downwards where it is
    `reversed`, and from an entry on as its `value` says. Those between them that did not stay have numbers, too, to which nothing else is
    moved up. No page means numbers below 0, and Markdown has none: then they count from 1."""
    step = -1 if "reversed" in listing.attributes else 1
    if last is None:
        first = _stated(listing, "start")
        start = first if first is not None else 1 if step > 0 else sum(map(_has_number, listing.iter()))
        at, before = start - step, None
    else:
        at, before = last
    numbers: list[int] = []
    for item in items:
        at = _counted(item, before, at, step)
        numbers.append(at)
        before = item
    return numbers if min(numbers) >= 0 else list(range(1, len(numbers) + 1))


def _counted(item: LexborNode, before: LexborNode | None, at: int, step: int) -> int:
    """The number of an entry. before: the last one that has stayed, whose number is `at`. Where one of the two stands in
    a box of its own, none is looked for between them."""
    is_beside = before is None or _box(before) == _box(item)
    between = 0
    node: LexborNode | None = item
    while node is not None and not (before is not None and node.mem_id == before.mem_id):
        if node.mem_id == item.mem_id or _has_number(node):
            value = _stated(node, "value")
            if value is not None:
                return value + step * between
            between += 1
        node = node.prev if is_beside else None
    return at + step * between


def _box(item: LexborNode) -> int:
    return item.parent.mem_id if item.parent is not None else -1


def _has_number(node: LexborNode) -> bool:
    """Whether it is an entry that a browser shows and counts."""
    if node.tag != "li":
        return False
    said = node.attributes
    return "hidden" not in said and "display:none" not in (said.get("style") or "").replace(" ", "")


def signs_of(listing: LexborNode) -> str:
    """How a list shows its numbers, which a text refers to (`Listing.signs`): as its `type` says, or its style, or the class that docutils
    gives it."""
    said = listing.attributes
    if (kind := said.get("type") or "") in ("a", "A", "i", "I"):
        return kind
    styled = _SIGNS.search(f"{said.get('style') or ''} {said.get('class') or ''}".lower())
    if styled is None:
        return ""
    letter = "i" if styled[2] == "roman" else "a"
    return letter.upper() if styled[1] == "upper" else letter


def _stated(node: LexborNode, name: str) -> int | None:
    """The number that an attribute states; None where it states none that can be meant."""
    value = node.attributes.get(name) or ""
    return int(value) if value.isascii() and value.isdigit() and len(value) < 7 else None
