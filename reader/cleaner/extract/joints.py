"""Where two pieces of a line meet. A page may leave the blank between two words to its style sheet."""

from __future__ import annotations

from selectolax.lexbor import LexborNode

from reader.cleaner.extract.elements import INLINE
from reader.cleaner.extract.leaves import BREAK, CODE, SUBSCRIPT, SUPERSCRIPT
from reader.text import SENTENCE_ENDS

CURRENCIES = "$£€"
"""Stand before a sum, and behind a word only where nobody has set the blank between."""
_WITHOUT_BLANKS = "\u0e00"
"""From here on there are scripts that set none between words: Thai, Chinese, Japanese."""
_GOES_ON = ("dropcap", "drop-cap", "drop_cap", "initial", "lettrine", "descclassname")
"""Parts of the names of spans with which a word only begins: the large letters at the head of a text, two or three at times, and what
Sphinx sets before the name of a function."""
_BETWEEN = (*SENTENCE_ENDS, BREAK)
_CLOSES = ".!?:…)"
"""Stand behind the last word of a sentence or of an aside."""


def begins_anew(before: str, text: str, node: LexborNode, marks: int) -> bool:
    """Where a word would go on with a capital behind an element's end, a style sheet parts the two: a name and a role, a date and
    "Reading time", two sentences, a number and its headline, a label with a colon and what it tells. Words with a capital inside are seldom
    made of two elements. So it is where small print begins: what a picture shows and whose it is."""
    if before[-1] == ":" and before[-2:-1].isalpha() and not marks & CODE:
        return _follows_element(node, marks)
    if not (text[0].isupper() and (_ends_small(before) or _ends_number(before, text))):
        return False
    is_name = before[-1] in _CLOSES or text[1:2].islower()  # no part of one, as in MacOS
    return _follows_element(node, marks) or (is_name and _opens_small_print(node))


def _ends_small(text: str) -> bool:
    """Its last letter is a small one, of a word of two letters or more, behind which its sentence may end."""
    if text[-1] in _CLOSES:
        text = text[:-1]
    return text[-1:].islower() and text[-2:-1].isalpha()


def _follows_element(node: LexborNode, marks: int) -> bool:
    """Nothing but the end of an inline element, or of one that the page has made up, stands between this text and the one before it, and
    neither is raised or lowered.

    A `<wbr>` has no end: it says that a long word goes on behind it.
    """
    before = node.prev
    while before is None:
        above = node.parent
        if above is None or not _is_in_line(above):
            return False
        node, before = above, above.prev
    if not _is_in_line(before) or before.tag == "wbr" or marks & (SUPERSCRIPT | SUBSCRIPT):
        return False
    return not _only_begins(before.attributes.get("class") or "")


def _opens_small_print(node: LexborNode) -> bool:
    outer = node.parent
    while outer is not None and outer.tag != "small" and node.prev is None and _is_in_line(outer):
        node, outer = outer, outer.parent
    return outer is not None and outer.tag == "small" and node.prev is None


def _is_in_line(node: LexborNode) -> bool:
    return node.tag in INLINE or _is_made_up(node)


def _is_made_up(node: LexborNode) -> bool:
    return "-" in (node.tag or "")[1:]  # a text is called "-text"


def _only_begins(class_: str) -> bool:
    """An element of that class holds the beginning of a word."""
    return any(name in class_.lower() for name in _GOES_ON)


def is_set_apart(before: str, text: str, node: LexborNode) -> bool:
    """It opens a `<span>` right behind one of another class, as a unit behind its figure does, and a headline behind its number; or with a
    figure right behind what is set in bold; or a time; or an element that the page has made up right behind another. What is a part of a
    word, a drop cap or a piece that an editor has cut off, has a letter, no class, or that of the word's other parts: of 227 pairs on real
    pages none was one word."""
    if (before[-1].isalnum() or before[-1] in _CLOSES) and _is_of_time(node):
        return True
    if not (_ends_number(before, text) or (before[-1] == "%" and before[-2:-1].isdigit())):
        if before[-1] in _CLOSES and (before[-1] == ")" or not before[-2:-1].isdigit()):  # "12." may be half of a price
            before = before[:-1]
        if len(before) < 2 or not before[-2:].isalnum() or before[-1] >= _WITHOUT_BLANKS:
            return False
    outer = node.parent
    while outer is not None and node.prev is None and _is_in_line(outer):
        beside = _said_before(outer)
        if beside is not None and _is_made_up(outer) and _is_made_up(beside):
            return bool(beside.text(strip=True))
        if outer.tag == "span" and beside is not None:
            if beside.tag in ("b", "strong") and not text[0].isalpha():  # "Price" and "£40"
                return bool(beside.text(strip=True))
            first, second = (each.attributes.get("class") or "" for each in (beside, outer))
            if beside.tag != "span" or first == second or _only_begins(first):
                return False
            return bool(first and second and beside.text(strip=True))
        node, outer = outer, outer.parent
    return False


def _is_of_time(node: LexborNode) -> bool:
    """It opens a `<time>`, or an element in one behind its text: how long ago it was, and when."""
    outer = node.parent
    while outer is not None and node.prev is None and _is_in_line(outer):
        if outer.tag == "time" or (outer.prev is not None and outer.parent is not None and outer.parent.tag == "time"):
            return True
        node, outer = outer, outer.parent
    return False


def _said_before(node: LexborNode) -> LexborNode | None:
    """What stands right before an element, but for an empty one, as the bar of a vote is."""
    before = node.prev
    is_empty = before is not None and before.tag == "span" and before.first_child is None
    return before.prev if before is not None and is_empty else before


def _ends_number(before: str, text: str) -> bool:
    """It ends with a number, and what goes on behind that has a capital and a small letter, as "3D" has not."""
    return len(text) > 1 and text[:2].istitle() and before.rstrip(".)").rpartition(" ")[2].isdecimal()


def is_parted_by(picture: LexborNode, before: str) -> bool:
    """Words stand right before a picture and right behind it: it is none of a letter, so they are two."""
    if not before[-1:].isalnum() or before[-1] >= _WITHOUT_BLANKS:
        return False
    after, above = picture.next, picture.parent
    while after is None and above is not None and above.tag in INLINE:
        after, above = above.next, above.parent
    while after is not None and after.tag in INLINE:
        after = after.first_child
    return after is not None and (after.text_content or "")[:1].isalnum() and after.tag == "-text"


def is_in_sentence(node: LexborNode, before: str) -> bool:
    """A sentence that has begun before an element goes on in the text right behind it."""
    after = node.next
    if after is None or after.tag != "-text" or not (after.text_content or "").strip():
        return False
    return bool(before.strip()) and not before.rstrip(" \t\r\n").endswith(_BETWEEN)


def is_followed_by_break(node: LexborNode) -> bool:
    """Two line breaks in a row end a paragraph."""
    after = node.next
    while after is not None and after.tag == "-text" and not (after.text_content or "").strip():
        after = after.next
    return after is not None and after.tag == "br"
