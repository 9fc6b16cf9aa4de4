"""Boxes among the paragraphs of a text that ask for something, told by a field for an e-mail address or by the button they end in, whatever
they say. Nothing here takes out.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from selectolax.lexbor import LexborNode

from reader.cleaner.normal_form import normal, together
from reader.cleaner.page_steps import PROSE_LENGTH
from reader.cleaner.pipeline import Box
from reader.cleaner.seen import seen_text
from reader.text import breadth, words
from reader.urls import absolute
from reader.values import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from typing import TypeAlias

BOX_WORDS = 90
"""Most words of such a box, its buttons among them."""

BOX_LENGTH = 1500
"""Characters from which a box has more words than that, uncounted."""

_WITH_CODE = 20_000
"""Characters from which it is no box, whatever of them is code: the forms of newsletters bring their own scripts and styles."""

SMALL_PRINT = 15
"""Most words behind the last button of a box: how to pay, how to leave again."""

LEAST_SAID = 3
"""Fewest words that a box says before its button: with fewer it is a row of buttons."""

LEAST_SAID_TO_A_PICTURE = 12
"""The same for a box with a picture, which may be one with its caption."""

LEAST_BESIDE = 2
"""Fewest paragraphs of prose among which such a box stands in the text, and not around it."""

MOST_CONTROLS = 60
"""Fields, buttons and links of a page that are looked at."""

_MOST_ASKED = 30
"""Paragraphs of a block among which one of prose is looked for."""

Shape: TypeAlias = "tuple[str | None, str | None, str | None]"
"""Tag, class and test id of an element."""

_OUTER = frozenset(("html", "body", "main", "article", "p"))
_LOOKS_LIKE_A_BUTTON = re.compile(
    r"(?:^|[ _-])(?:[Bb]tn|[Bb]utton|[Cc]ta|bouton|bot[ao]n?|botao|bottone|pulsante|knapp|knop|przycisk|tlacitko|gomb|buton|painike)"
    r"(?:$|[ _-])|[a-z](?:Button|Btn)"
)
"""What a link is called that looks like a button, in the languages in which it is called so."""
_LAID_OUT = "table, ul, ol, dl, pre, blockquote, figure, video, audio, details, h1, iframe, select, textarea"
"""What is laid out stands in a story, and not in a box that asks; a button beside it is there to work it."""
_TOGGLES = frozenset(("aria-expanded", "aria-controls", "aria-haspopup"))
"""Attributes of a button that shows more of what is there."""
_OF_THE_STORY = re.compile(
    r"expan[ds]|collaps|toggl|accordion|unfold|show-?more|read-?more|zoom|enlarge|fact|fakta|info-?box|explain|glossar|definition"
    r"|correct|errat|timeline|chronolog|cronolog|result|score|poll|document|dokument|quote|zitat|cita(?:tion|t)?\b"
    r"|(?:^|[ _-])(?:map|carte|karte|carto)(?:$|[ _-])"
)
"""What a box or its button is called that holds something of the story, or unfolds it: in English nearly everywhere. In small letters."""


class _Siblings(NamedTuple):
    """The elements that stand in one parent."""

    paragraphs: Counter[Shape]
    """The shapes of the paragraphs of prose."""
    behind: frozenset[int]
    """Those that stand behind a paragraph of prose, by their id."""


def asking_boxes(controls: Sequence[LexborNode], base: str) -> tuple[Box, ...]:
    """The boxes that stand among the paragraphs of a text, each in a shape that none of those has, and ask.

    controls: fields and buttons, and links that may look like one. base: the address that links are relative to.
    """
    known: dict[tuple[int, bool], _Siblings] = {}
    found: dict[int, Box] = {}
    for control in controls[:MOST_CONTROLS]:
        is_field = _asks_for_an_address(control)
        if not (is_field or _is_button(control)) or (around := _around(control, known, in_blocks=is_field)) is None:
            continue
        node, siblings = around
        box = found.get(node.mem_id)
        if is_field:
            found[node.mem_id] = Box(_said(node))
        elif box is not None and box.buttons:
            found[node.mem_id] = box._replace(buttons=(*box.buttons, _button(control, base)))
        elif box is None and _ends_in(node, control, siblings):
            found[node.mem_id] = Box(_said(node), (_button(control, base),))
    return tuple(found.values())


def _said(box: LexborNode) -> str:
    return together(normal(seen_text(box)))


def _button(control: LexborNode, base: str) -> tuple[str, str]:
    return normal(_label(control)), absolute(base, control.attributes.get("href") or "")


def _asks_for_an_address(control: LexborNode) -> bool:
    return control.tag == "input" and (control.attributes.get("type") or "").lower() == "email"


def _is_button(control: LexborNode) -> bool:
    """It has words on it, and works nothing that is there already."""
    attributes = control.attributes
    if control.tag == "a":
        called = attributes.get("class") or ""
        looks_so = attributes.get("role") == "button" or _LOOKS_LIKE_A_BUTTON.search(called) is not None
    else:
        looks_so = control.tag == "button" or attributes.get("type") == "submit"
    return looks_so and _TOGGLES.isdisjoint(attributes) and not _is_of_the_story(control) and any(map(str.isalpha, _label(control)))


def _is_of_the_story(element: LexborNode) -> bool:
    """It is called what boxes are that belong to a story."""
    attributes = element.attributes
    names = (element.tag, *map(attributes.get, ("class", "id", "data-testid")))
    return any(name and _OF_THE_STORY.search(name.lower()) for name in names)


def _label(control: LexborNode) -> str:
    return (control.attributes.get("value") or "") if control.tag == "input" else seen_text(control)


def _around(control: LexborNode, known: dict[tuple[int, bool], _Siblings], *, in_blocks: bool) -> tuple[LexborNode, _Siblings] | None:
    """The innermost element around a control that paragraphs of prose stand beside, where it is none of their kind, and small; with what
    stands beside it. known: what stands in parents that were asked already, by their id. in_blocks: the paragraphs may stand in blocks, of
    which page builders make a text; then only a field tells what the box is for."""
    node = control.parent
    while node is not None and (parent := node.parent) is not None and node.tag not in _OUTER and _is_small(node):
        place = parent.mem_id, in_blocks
        siblings = known.get(place) or known.setdefault(place, _children(parent, in_blocks=in_blocks))
        own = int(_is_prose(node, in_blocks=in_blocks))
        if siblings.paragraphs.total() - own >= LEAST_BESIDE and siblings.paragraphs[_shape(node)] == own:
            return node, siblings
        node = parent
    return None


def _is_small(node: LexborNode) -> bool:
    if len(node.text()) > _WITH_CODE:
        return False
    text = seen_text(node)
    return len(text) <= BOX_LENGTH and words(text) <= BOX_WORDS


def _children(parent: LexborNode, *, in_blocks: bool) -> _Siblings:
    children = list(parent.iter())
    prose = [_is_prose(child, in_blocks=in_blocks) for child in children]
    first = prose.index(True) if any(prose) else len(children)
    return _Siblings(
        Counter(_shape(child) for child, is_paragraph in zip(children, prose, strict=True) if is_paragraph),
        frozenset(child.mem_id for child in children[first + 1 :]),
    )


def _ends_in(box: LexborNode, button: LexborNode, siblings: _Siblings) -> bool:
    """The box stands between paragraphs, and what it says ends in the button."""
    if box.mem_id not in siblings.behind or _is_of_the_story(box) or box.css_first(_LAID_OUT) is not None:
        return False
    text, label = (" ".join(seen_text(node).split()) for node in (box, button))  # a field's label is no text
    said, _, rest = text.rpartition(label) if label else (text, "", "")
    least = LEAST_SAID if box.css_first("img, picture") is None else LEAST_SAID_TO_A_PICTURE
    return words(rest) <= SMALL_PRINT and words(said) >= least


def _is_prose(node: LexborNode, *, in_blocks: bool) -> bool:
    """It is a paragraph of prose, or a block that holds one."""
    return _is_paragraph(node) or (in_blocks and any(_is_paragraph(paragraph) for paragraph in node.css("p")[:_MOST_ASKED]))


def _is_paragraph(node: LexborNode) -> bool:
    """It is a paragraph of prose, alone or in an element of its own."""
    if node.tag != "p" and [child.tag for child in node.iter()] != ["p"]:
        return False
    return breadth(node.text().strip()) >= PROSE_LENGTH


def _shape(node: LexborNode) -> Shape:
    return node.tag, node.attributes.get("class"), node.attributes.get("data-testid")
