"""What the elements in a line of text say: some nothing, as the number of a line of code; some a sign, as the picture of a smiley."""

from __future__ import annotations

from selectolax.lexbor import LexborNode

from reader.cleaner.extract.answers import is_written_icon
from reader.cleaner.extract.elements import INLINE, ITEMS
from reader.cleaner.extract.folds import element_before, element_behind
from reader.cleaner.outward import outward
from reader.text import fold

_NOT_READ = frozenset(
    "mw-editsection sr-only sr_only visually-hidden visuallyhidden screen-reader-text screenreader-text screen-reader "
    "screenreader u-visually-hidden is-visually-hidden assistive-text a11y-hidden offscreen u-hiddenVisually".split()
)
"""Names of spans that are no text: MediaWiki's way to its editor, and copies for the ear alone."""
_NUMBERS = frozenset("ln lnt lineno linenos line-number line-numbers linenumber hljs-ln-n".split())
"""Names of the spans in which highlighters write the number of a line."""
_SIGNS = frozenset("emoji Emoji twemoji wp-smiley smilies smiley".split())
"""Names of pictures of a sign that is written in the text they stand in."""
_PERMALINKS = ("¶", "#", "\uf0c1", "🔗")
"""What leads from a thing to itself and nowhere else."""
_FORMS = frozenset(("form", "fieldset"))
_MOST_AROUND_BOX = 13
"""Elements around a box to tick among which a form is looked for."""
_LONGEST_SIGN = 16
"""Characters of one: a family is written with seven."""


def is_hidden_span(node: LexborNode) -> bool:
    """Hidden from the eye, a copy for the ear, or the name of an icon; what is hidden from the ear is read where it is a drop cap
    (`class="drop…"`), or a word of which the copy stands beside it."""
    attributes = node.attributes
    if not attributes:
        return False
    if "hidden" in attributes:
        return True
    class_ = attributes.get("class") or ""
    if attributes.get("aria-hidden") == "true":
        return not (class_.startswith("drop") or _has_copy(node))
    if class_ and (not _NOT_READ.isdisjoint(class_.split()) or ("material-" in class_ and is_written_icon(node))):
        return True
    style = (attributes.get("style") or "").replace(" ", "")
    return "clip:rect(0" in style or "display:none" in style


def _has_copy(seen: LexborNode) -> bool:
    """What it says is said once more beside it, for the ear: what is seen of a word may be cut up for a drop cap."""
    for beside in (element_before(seen), element_behind(seen)):
        names = (beside.attributes.get("class") or "").split() if beside is not None else []
        if beside is not None and not _NOT_READ.isdisjoint(names) and (said := fold(seen.text())) and fold(beside.text()) == said:
            return True
    return False


def is_ticked_off(label: LexborNode, line: LexborNode) -> bool:
    """The label of a box to tick, which stands in it or beside it: what to pack, what to do. A round one is for a choice; what stands in a
    form is sent, and what has a value is for a script that filters or counts. line: the entry of a list in which it stands, or a paragraph,
    of which one with a box stands alone where it asks for leave."""
    if line.tag not in ITEMS and not (line.tag == "p" and any(map(_is_ticked, (element_before(line), element_behind(line))))):
        return False
    inside = label.css_first("input")
    boxes = (inside,) if inside is not None else (element_before(label), element_behind(label))
    if not any(box is not None and box.tag == "input" and _is_to_tick(box) for box in boxes):
        return False
    return not any(around.tag in _FORMS for around in outward(label.parent, _MOST_AROUND_BOX))


def _is_ticked(line: LexborNode | None) -> bool:
    return line is not None and line.tag == "p" and (box := line.css_first("input")) is not None and _is_to_tick(box)


def _is_to_tick(box: LexborNode) -> bool:
    return box.attributes.get("type") == "checkbox" and box.attributes.get("value") in (None, "", "on")


def numbers_a_line(span: LexborNode) -> bool:
    """It is the number of a line of code, as a highlighter's name or style for it says."""
    if not span.text().strip().isdecimal():
        return False
    attributes = span.attributes
    style = (attributes.get("style") or "").replace(" ", "")
    return not _NUMBERS.isdisjoint((attributes.get("class") or "").split()) or "user-select:none" in style


def is_permalink(link: LexborNode, *, in_heading: bool) -> bool:
    """A link from a heading to itself, shown by a sign alone: `¶`, `#`, a chain, or by its address, as `#tides`. From a caption other signs
    lead to a note."""
    _, _, place = (link.attributes.get("href") or "").partition("#")
    shown = link.text().strip() if place and not place.startswith("/") else ""
    return bool(shown) and (shown in _PERMALINKS or shown == f"#{place}" or (in_heading and not any(map(str.isalnum, shown))))


def names_itself(link: LexborNode, naming: LexborNode) -> bool:
    """It leads to the heading or term in which it stands, and nowhere else: what it shows is the text of that."""
    href = link.attributes.get("href") or ""
    return len(href) > 1 and href[0] == "#" and href[1:] in (naming.attributes.get("id"), link.attributes.get("id"))


def is_in_brackets(reading: LexborNode) -> bool:
    """The page itself sets brackets around how a word is read, for those who cannot set it above."""
    group = reading.parent
    before = group.prev if group is not None and group.tag == "rtc" else reading.prev
    while before is not None and before.tag == "-text":
        before = before.prev
    return before is not None and before.tag == "rp"


def sign_of(picture: LexborNode) -> str:
    """The sign in a text of which a picture is shown: an emoji, a smiley, for those whose letters have none; the large letter with which a
    text begins; ""."""
    attributes = picture.attributes
    sign = (attributes.get("alt") or "").strip()
    if len(sign) == 1 and sign.isupper() and _begins_word(picture):
        return sign
    if _SIGNS.isdisjoint((attributes.get("class") or "").split()):
        return ""
    return sign if len(sign) <= _LONGEST_SIGN and not any(map(str.isalnum, sign)) else ""


def _begins_word(picture: LexborNode) -> bool:
    """It is the first thing in its line, and a word goes on right behind it."""
    node = picture
    while _is_first(node) and node.next is None and node.parent is not None and node.parent.tag in INLINE:
        node = node.parent
    behind = node.next
    return _is_first(node) and behind is not None and behind.tag == "-text" and (behind.text_content or "")[:1].isalpha()


def _is_first(node: LexborNode) -> bool:
    before = node.prev
    return before is None or (before.is_empty_text_node and before.prev is None)
