"""What one press unfolds: answers under questions, accordions, tabs. A reader has it, so it counts as seen."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import islice

from selectolax.lexbor import LexborNode

from reader.cleaner.outward import outward
from reader.cleaner.seen import CODES, stands_in
from reader.text import QUESTION_MARKS, breadth, fold

_TOGGLES = "[aria-expanded], [aria-controls], [data-toggle], [data-bs-toggle]"
"""What may unfold something: WAI-ARIA's accordions, and Bootstrap's."""
_FOLDING = frozenset(("collapse", "tab", "pill"))
"""What Bootstrap's toggles do that is no dialog, menu or hint."""
_LONGEST_TOGGLE = 300
"""Characters of the longest line that unfolds something."""
_ANSWERS = frozenset("div section article p ul ol dd".split())
"""What an answer stands in."""
_MOST_AROUND = 2
"""Boxes around a button in which nothing else stands."""
_MOST_AROUND_LINK = 5
"""Elements around a link in a heading, up to the box that the heading is of."""
_SENTENCE = 60
"""Letters of a piece of text that is a sentence, or most of one, and no entry of a menu."""
_MOST_LOOKED_AT = 1000
"""Nodes of an element among which its first words are looked for: such elements may stand in each other."""
_MOST_READ = 1000
"""Characters of one piece of text that are read for that."""
QUESTION_ENDS = (*QUESTION_MARKS, ";")
"""With which a question ends, in Greek with a semicolon."""


def heads_what_it_unfolds(button: LexborNode) -> bool:
    """A button without a heading around it that unfolds what is under it: the heading of that. It asks what is answered there; or it says
    what it does, and text stands there. Many a button that asks does not say so; then what stands under it tells, which is longer and in a
    box: a paragraph is the text that goes on.
    """
    attributes = button.attributes
    if "aria-haspopup" in attributes:
        return False
    is_toggle = _is_toggle(attributes)
    if not (is_toggle or _under(button) is not None):  # most buttons: what they say need not be read
        return False
    said = beginning(button, _LONGEST_TOGGLE)
    if asked := _question(said):
        return is_toggle or ((under := _unfolded(button, asked)) is not None and under.tag != "p")
    if not (is_toggle and said) or _goes_on(button) or (text := _unfolded(button, said)) is None:
        return False
    return _opens(attributes, text.attributes.get("id") or "") and _tells(text)


def heads_its_panel(tab: LexborNode) -> bool:
    """An element that is a button or tab by its role stands right over what it names as its panel, in which there is text."""
    panel = element_behind(tab)
    named = tab.attributes.get("aria-controls")
    return panel is not None and bool(named) and panel.attributes.get("id") == named and _tells(panel)


def is_all_of(heading: LexborNode, button: LexborNode) -> bool:
    """All that a heading says stands on a button, which unfolds what is under it: questions and answers are written so."""
    return " ".join(heading.text().split()) == " ".join(button.text().split())


def ticks_what_it_asks(label: LexborNode) -> bool:
    """A label that asks, and ticks the box before it, which unfolds the answer under it: an accordion that works without a script."""
    box, ticked = element_before(label), label.attributes.get("for")
    if box is None or box.tag != "input" or not ticked or box.attributes.get("id") != ticked:
        return False
    asked = _question(beginning(label, _LONGEST_TOGGLE))
    return bool(asked) and _unfolded(label, asked) is not None


def _question(said: str) -> str:
    """What is said where that is a question, maybe with an arrow or a plus behind it; else nothing."""
    end = next((at for at in range(len(said), 0, -1) if said[at - 1].isalnum() or said[at - 1] in QUESTION_ENDS), 0)
    return said[:end] if said[:end].endswith(QUESTION_ENDS) and len(said) <= _LONGEST_TOGGLE else ""


def _unfolded(button: LexborNode, said: str) -> LexborNode | None:
    """What stands under a button, where it says more than the button."""
    under = _under(button)
    return under if under is not None and len(beginning(under, len(said))) > len(said) else None


def _under(button: LexborNode) -> LexborNode | None:
    """The box or paragraph under a button, or under the boxes around it that hold nothing else."""
    box: LexborNode | None = button
    for _ in range(_MOST_AROUND + 1):
        if box is None:
            return None
        if (under := element_behind(box)) is not None:
            return under if under.tag in _ANSWERS else None
        box = box.parent if element_before(box) is None else None
    return None


def _goes_on(button: LexborNode) -> bool:
    """It stands in a line of text, behind its beginning."""
    before = button.prev
    return before is not None and before.tag == "-text" and bool((before.text_content or "").strip())


def _tells(unfolded: LexborNode) -> bool:
    """A sentence stands in it, as in no menu."""
    inner = islice(unfolded.traverse(include_text=True), _MOST_LOOKED_AT)
    return any(
        node.tag == "-text" and stands_in(node) not in CODES and breadth(fold((node.text_content or "")[:_MOST_READ])) >= _SENTENCE
        for node in inner
    )


def beginning(node: LexborNode, letters: int) -> str:
    """The text of an element without the code in it, as far as it takes to see whether it has more than so many letters."""
    said = ""
    for inner in islice(node.traverse(include_text=True), _MOST_LOOKED_AT):
        if inner.tag == "-text" and stands_in(inner) not in CODES:
            said = fold(f"{said} {(inner.text_content or '')[:_MOST_READ]}")
            if len(said) > letters:
                break
    return said


def unfolds(link: LexborNode) -> bool:
    """A link that leads nowhere: it is a button that unfolds what is under it. One to a place on the page leads there, unless it unfolds
    that, or stands in it; one to another page leads there, whatever else it shows.
    """
    attributes = link.attributes
    address = attributes.get("href") or "#"
    return address in ("#", "javascript:void(0)", "javascript:;") or (
        address[0] == "#" and (_is_toggle(attributes) or _stands_in(link, address[1:]))
    )


def _stands_in(link: LexborNode, place: str) -> bool:
    """One of the elements next around a link is the place to which it leads: the box that it opens."""
    return any(around.attributes.get("id") == place for around in outward(link.parent, _MOST_AROUND_LINK))


def is_folded(node: LexborNode, id_: str) -> bool:
    """Whether a hidden element is one of several tabs, or is unfolded by what stands over it: a short line or heading with a button or
    link that says so. A reader has it with one press. What no press shows is hidden from him, as what is to be paid for may be."""
    if node.attributes.get("role") == "tabpanel":
        return True
    over = element_before(node) or (element_before(node.parent) if node.parent is not None else None)
    if over is None or len(over.text()) > _LONGEST_TOGGLE:
        return False
    return any(_opens(toggle.attributes, id_) for toggle in [over, *over.css(_TOGGLES)])


def element_before(node: LexborNode) -> LexborNode | None:
    """The element beside a node, whatever text stands between."""
    before = node.prev
    while before is not None and before.tag in ("-text", "-comment"):
        before = before.prev
    return before


def element_behind(node: LexborNode) -> LexborNode | None:
    """The same on its other side."""
    behind = node.next
    while behind is not None and behind.tag in ("-text", "-comment"):
        behind = behind.next
    return behind


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
