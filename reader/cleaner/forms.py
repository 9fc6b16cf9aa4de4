"""Forms on a page that ask for an e-mail address: the boxes they stand in, told by the field, whatever they say. Nothing here takes out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from selectolax.lexbor import LexborNode

from reader.cleaner.page_steps import PROSE_LENGTH
from reader.cleaner.spelling import normal
from reader.text import breadth, words
from reader.values import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeAlias

BOX_WORDS = 60
"""Most words, in a box that asks for an e-mail address, of what it says and of its buttons."""

LEAST_BESIDE = 2
"""Fewest paragraphs of prose among which such a box stands in the text, and not around it."""

MOST_FIELDS = 40
"""Fields of a page that are looked at."""

Shape: TypeAlias = "tuple[str | None, str | None, str | None]"
"""Tag, class and test id of an element."""

_OUTER = frozenset(("html", "body", "main", "article", "p"))


def sign_up_boxes(fields: Sequence[LexborNode]) -> tuple[str, ...]:
    """What boxes say that ask for an e-mail address and stand among the paragraphs of a text, each in a shape that none of those has.

    fields: the `input` elements of the page. In the form in which `together` gives a passage.
    """
    return tuple(together(normal(box.text(separator=" "))) for box in _boxes(fields))


def together(plain: str) -> str:
    """A normal text without its spaces: markup says where words end, not where the eye sees it."""
    return plain.replace(" ", "")


def _boxes(fields: Sequence[LexborNode]) -> Iterator[LexborNode]:
    known: dict[int, Counter[Shape]] = {}
    for field in fields[:MOST_FIELDS]:
        if (field.attributes.get("type") or "").lower() == "email":
            node = field.parent
            while node is not None and node.tag not in _OUTER and words(node.text(separator=" ")) <= BOX_WORDS:
                if _is_framed(node, known):
                    yield node
                    break
                node = node.parent


def _is_framed(node: LexborNode, known: dict[int, Counter[Shape]]) -> bool:
    """Paragraphs of prose stand beside it, and it is none of their kind. known: the shapes of the paragraphs in parents that were asked
    already, by their id: a page may hold many boxes among many paragraphs."""
    parent = node.parent
    if parent is None:
        return False
    shapes = known.get(parent.mem_id)
    if shapes is None:
        shapes = known[parent.mem_id] = Counter([_shape(inner) for inner in parent.iter() if _is_paragraph(inner)])
    own = int(_is_paragraph(node))
    return shapes.total() - own >= LEAST_BESIDE and shapes[_shape(node)] == own


def _is_paragraph(node: LexborNode) -> bool:
    """It is a paragraph of prose, alone or in an element of its own."""
    if node.tag != "p" and [child.tag for child in node.iter()] != ["p"]:
        return False
    return breadth(node.text().strip()) >= PROSE_LENGTH


def _shape(node: LexborNode) -> Shape:
    return node.tag, node.attributes.get("class"), node.attributes.get("data-testid")
