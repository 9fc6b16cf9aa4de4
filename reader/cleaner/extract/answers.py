"""What a cell of a table answers that shows a sign and no word: yes by a tick, no by a cross. Without it the table tells nothing."""

from __future__ import annotations

import re

from selectolax.lexbor import LexborNode

from reader.cleaner.extract.elements import UNSEEN, names_and_kind
from reader.cleaner.extract.folds import beginning, element_before
from reader.cleaner.extract.leaves import Ground
from reader.cleaner.extract.tables import CELLS

_YES, _NO = "✓", "✗"
_SAYS_YES = re.compile(r"(?i)\W*(?:(?:yes|ja|oui|sí|check|tick)(?:[ -]?(?:mark|icon|sign))?\W*$|(?:included|available)\b)|\W*[✓✔✅]")
_SAYS_NO = re.compile(r"(?i)\W*(?:(?:no|nein|non|nej|nee|cross)(?:[ -]?(?:mark|icon|sign))?\W*$|not (?:included|available)\b)|\W*[✗✘❌×]")
"""What is said of such a sign to those who do not see it."""
_NAMED = re.compile(
    r"(?:[a-z]+[-_]+)?(?:(?:icon|tabler|circle|square|[oms])[-_]+)*"
    r"(?:(?P<yes>check|checkmark|done|tick|yes|(?<=glyphicon-)ok)|xmark|cancel|cross|close|(?<=glyphicon-)remove|(?:(?<=fa-)|(?<=la-)|(?<=icon-))times|"
    r"(?:(?<=fa-)|(?<=bi-)|(?<=ti-)|(?<=ph-)|(?<=lucide-)|(?<=feather-)|(?<=circle-)|(?<=square-))x)"
    r"(?:[-_](?:mark|icon|circle|square|octagon|lg|fill|bold|big|o|alt|solid|outline))*"
)
"""Names by which icons are drawn, from end to end: `fa-check`, `bi-x-lg`. Of others an x is a part, and none of these: `fa-2x` says how
large an icon is, `twitter-x` whose it is, `-translate-x-1` where it stands."""
_ICONS = re.compile(r"(?:\A|\s)material-(?:icons|symbols)(?:-(?:outlined|round|rounded|sharp|two-tone))?(?:\s|\Z)")
"""Names of elements in whose font the name of an icon is drawn as the icon."""
_ICON = re.compile("[a-z0-9_]{2,40}")
_LABELS = ("alt", "aria-label", "title")
_UNSEEN = ".sr-only, .visually-hidden, .screen-reader-text"
"""What stands in a cell for those who hear it."""
_LONGEST = 40
"""Letters of what is said of a sign; more is said of a picture."""
_MOST_NAMES = 12
"""Names of an icon that are read."""
_MOST_AROUND = 3
"""Elements around an icon up to its cell."""


def answer(icon: LexborNode, ground: Ground) -> str:
    """A tick or a cross for a picture, drawing or icon that is all that is seen in its cell and means one; else nothing. ground: the block
    that it stands in."""
    cell = _cell_of(icon) if _is_in_cell(ground) else None
    if cell is None or names_and_kind(icon, icon.tag or "")[1] & UNSEEN:
        return ""
    heard = beginning(cell, _LONGEST)
    if heard and (len(heard) > _LONGEST or not _is_unseen(heard, icon, cell)):
        return ""
    is_written = bool(heard) and is_written_icon(icon)
    if not is_written and (said := heard or next(filter(None, map(icon.attributes.get, _LABELS)), "")):
        return _YES if _SAYS_YES.match(said) else _NO if _SAYS_NO.match(said) else ""
    names = heard if is_written else (icon.attributes.get("class") or "") if icon.tag != "img" else ""
    return _drawn(names)


def _drawn(names: str) -> str:
    """What the names of an icon say that it shows. Those of a picture do not say what is on it."""
    found = next(filter(None, map(_NAMED.fullmatch, names.lower().split()[:_MOST_NAMES])), None)
    return "" if found is None else _YES if found["yes"] else _NO


def _is_in_cell(ground: Ground | None) -> bool:
    for _ in range(_MOST_AROUND):
        if ground is None or ground.tag in CELLS:
            break
        ground = ground.outer
    return ground is not None and ground.tag in CELLS


def _cell_of(icon: LexborNode) -> LexborNode | None:
    """The cell in which it is the first of all elements that are seen."""
    inner: LexborNode | None = icon
    for _ in range(_MOST_AROUND):
        before = element_before(inner) if inner is not None else None
        if inner is None or (before is not None and not before.css_matches(_UNSEEN)):
            return None
        inner = inner.parent
        if inner is not None and inner.tag in CELLS:
            return inner
    return None


def _is_unseen(heard: str, icon: LexborNode, cell: LexborNode) -> bool:
    """All the text in a cell is the title of the drawing there, or stands in an element for those who hear it."""
    if heard == beginning(icon, _LONGEST):
        return True
    unseen = cell.css_first(_UNSEEN)
    return unseen is not None and heard == beginning(unseen, _LONGEST)


def is_icon(node: LexborNode) -> bool:
    """An element with nothing in it, or with the name of an icon, draws one."""
    return node.first_child is None or is_written_icon(node)


def is_written_icon(node: LexborNode) -> bool:
    """An icon that is written by its name, as `chevron_right`, which nobody sees."""
    class_ = node.attributes.get("class") or ""
    return _ICONS.search(class_) is not None and _ICON.fullmatch(beginning(node, 40).strip()) is not None
