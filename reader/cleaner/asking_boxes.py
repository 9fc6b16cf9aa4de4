"""Boxes on a page that ask for an e-mail address: told by their field, whatever they say. Nothing here takes anything out."""

from __future__ import annotations

from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

from reader.cleaner.page_steps import PROSE_LENGTH
from reader.cleaner.phrasebook import normal
from reader.text import words

BOX_WORDS = 60
"""Most words, in a box that asks for an e-mail address, of what it says and of its buttons."""

LEAST_BESIDE = 2
"""Fewest paragraphs of prose among which such a box stands in the text, and not around it."""

MOST_FIELDS = 40
"""Fields of a page that are looked at."""

_OUTER = frozenset(("html", "body", "main", "article", "p"))


def sign_up_boxes(tree: LexborHTMLParser) -> tuple[str, ...]:
    """What boxes say that ask for an e-mail address and stand among the paragraphs of a text, each in a shape that none of those has.

    In the form in which `together` gives a passage.
    """
    return tuple(together(normal(box.text(separator=" "))) for box in _boxes(tree))


def together(plain: str) -> str:
    """A normal text without its spaces: markup says where words end, not where the eye sees it."""
    return plain.replace(" ", "")


def _boxes(tree: LexborHTMLParser) -> Iterator[LexborNode]:
    for field in tree.css("input")[:MOST_FIELDS]:
        if (field.attributes.get("type") or "").lower() == "email":
            node = field.parent
            while node is not None and node.tag not in _OUTER and words(node.text(separator=" ")) <= BOX_WORDS:
                if _is_framed(node):
                    yield node
                    break
                node = node.parent


def _is_framed(node: LexborNode) -> bool:
    """Paragraphs of prose stand beside it, and it is none of their kind."""
    shape = _shape(node)
    beside = [other for other in node.parent.iter() if other.mem_id != node.mem_id] if node.parent else []
    shapes = [_shape(other) for other in beside if _is_paragraph(other)]
    return len(shapes) >= LEAST_BESIDE and shape not in shapes


def _is_paragraph(node: LexborNode) -> bool:
    """It is a paragraph of prose, alone or in an element of its own."""
    if node.tag != "p" and [child.tag for child in node.iter()] != ["p"]:
        return False
    return len(node.text().strip()) >= PROSE_LENGTH


def _shape(node: LexborNode) -> tuple[str | None, str | None, str | None]:
    return node.tag, node.attributes.get("class"), node.attributes.get("data-testid")
