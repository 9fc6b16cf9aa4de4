"""The numbers of a list and how they are shown, as a browser counts them from what the page states."""

from __future__ import annotations

import re
from collections.abc import Sequence

from selectolax.lexbor import LexborNode

_SIGNS = re.compile(r"(?<![a-z-])(lower|upper)-?(alpha|latin|roman)(?![a-z-])")
"""How a style or a class names them."""


def numbers_of(listing: LexborNode, items: Sequence[LexborNode], last: int | None = None) -> list[int]:
    """The numbers of these entries of a list, as a browser would count them: from `start` or the `last` on, downwards where it is
    `reversed`, and from an entry on as its `value` says. No page means numbers below 0, and Markdown has none: then they count from 1."""
    step = -1 if "reversed" in listing.attributes else 1
    start = _stated(listing, "start") if last is None else last + step
    if start is None:
        start = 1 if step > 0 else sum(node.tag == "li" for node in listing.iter())
    numbers: list[int] = []
    for item in items:
        value = _stated(item, "value")
        numbers.append(value if value is not None else numbers[-1] + step if numbers else start)
    return numbers if min(numbers) >= 0 else list(range(1, len(numbers) + 1))


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
