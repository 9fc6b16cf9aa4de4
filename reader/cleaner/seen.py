"""What is seen of the text of an element: all but the code in it."""

from __future__ import annotations

import re

from selectolax.lexbor import LexborNode

CODES = ("script", "style")
"""What may stand anywhere and holds no text for people: programs write the style of an element right before it."""
_CODE = re.compile("[{(=]")
"""One of these is in all that such an element holds: to ask for elements takes longer."""


def seen_text(node: LexborNode, between: str = " ") -> str:
    """The texts of a node, with `between` between them."""
    text = node.text(separator=between)
    if _CODE.search(text) is None or node.css_first(", ".join(CODES)) is None:
        return text
    texts = (inner for inner in node.traverse(include_text=True) if inner.tag == "-text" and stands_in(inner) not in CODES)
    return between.join(inner.text_content or "" for inner in texts)


def stands_in(text: LexborNode) -> str:
    """The tag of the element in which a text stands."""
    return (text.parent.tag or "") if text.parent is not None else ""
