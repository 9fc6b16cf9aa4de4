"""What one press unfolds: answers under questions, accordions, tabs. A reader has it, so it counts as seen."""

from __future__ import annotations

from collections.abc import Mapping

from selectolax.lexbor import LexborNode

from reader.text import QUESTION_MARKS

_TOGGLES = "[aria-expanded], [aria-controls], [data-toggle], [data-bs-toggle]"
"""What may unfold something: WAI-ARIA's accordions, and Bootstrap's."""
_FOLDING = frozenset(("collapse", "tab", "pill"))
"""What Bootstrap's toggles do that is no dialog, menu or hint."""
_LONGEST_TOGGLE = 300
"""Characters of the longest line that unfolds something."""
QUESTION_ENDS = (*QUESTION_MARKS, ";")
"""With which a question ends, in Greek with a semicolon."""


def asks_what_it_unfolds(button: LexborNode) -> bool:
    """A button without a heading around it that unfolds what is under it, and asks what that answers: the heading of its answer."""
    return _is_toggle(button.attributes) and button.text().rstrip().endswith(QUESTION_ENDS)


def unfolds(link: LexborNode) -> bool:
    """A link that leads nowhere: it is a button that unfolds what is under it. One to a place on the page leads there, unless it unfolds
    that; one to another page leads there, whatever else it shows.
    """
    attributes = link.attributes
    address = attributes.get("href") or "#"
    return address in ("#", "javascript:void(0)", "javascript:;") or (address[0] == "#" and _is_toggle(attributes))


def is_folded(node: LexborNode, id_: str) -> bool:
    """Whether a hidden element is one of several tabs, or is unfolded by what stands over it: a short line or heading with a button or
    link that says so. A reader has it with one press. What no press shows is hidden from him, as what is to be paid for may be."""
    if node.attributes.get("role") == "tabpanel":
        return True
    over = _element_before(node) or (_element_before(node.parent) if node.parent is not None else None)
    if over is None or len(over.text()) > _LONGEST_TOGGLE:
        return False
    return any(_opens(toggle.attributes, id_) for toggle in [over, *over.css(_TOGGLES)])


def _element_before(node: LexborNode) -> LexborNode | None:
    before = node.prev
    while before is not None and before.tag in ("-text", "-comment"):
        before = before.prev
    return before


def _opens(toggle: Mapping[str, str | None], id_: str) -> bool:
    """Whether an element with these attributes unfolds the one with this id, or, where it names none, what follows."""
    named = toggle.get("aria-controls") or toggle.get("data-target") or toggle.get("data-bs-target")
    return _is_toggle(toggle) and (not named or named.lstrip("#") == id_)


def _is_toggle(attributes: Mapping[str, str | None]) -> bool:
    """An element with these attributes unfolds something on the page, and opens no dialog, menu or hint."""
    if "aria-haspopup" in attributes:
        return False
    does = attributes.get("data-toggle") or attributes.get("data-bs-toggle")
    return does in _FOLDING if does else "aria-expanded" in attributes or "aria-controls" in attributes
