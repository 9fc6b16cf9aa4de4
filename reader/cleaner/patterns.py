"""What can be told of a regular expression by its form alone. Nothing here looks for one in a text."""

from __future__ import annotations

import re

_ESCAPED = re.compile(r"\\.", re.DOTALL)
_CLASS = re.compile(r"\[(\^?\]?[^\]]*)(?:\]|\Z)")
_NARROW = re.compile(r"^\^|[\x00-,.-\xff]")
"""What makes a class of characters one that something in Latin-1 is of."""
_LEFT_OUT = re.compile(r"[^()|](?:[?*]|\{[0,][^{}]*\})")
_INNERMOST = re.compile(r"\((?:\?:)?([^()]*)\)")
_OTHER_GROUP = re.compile(r"\(\?[^:]")


def needs_other_letters(pattern: str) -> bool:
    """Whether a valid pattern matches nothing in Latin-1: a letter beyond stands in each of its alternatives, and may not be left out.

    Worked out on an outline of it, in which `ж` is such a letter and anything else is none. One with groups that do more than group is
    taken for a pattern that needs none.
    """
    outline, before = _CLASS.sub(_of_class, _ESCAPED.sub("x", pattern)), ""
    if _OTHER_GROUP.search(outline):
        return False
    while outline != before:
        before, outline = outline, _INNERMOST.sub(_of_group, _LEFT_OUT.sub("x", outline))
    return _of_each(outline.split("|")) == "ж"


def _of_class(found: re.Match[str]) -> str:
    return "x" if _NARROW.search(found[1]) else "ж"


def _of_group(found: re.Match[str]) -> str:
    return _of_each(found[1].split("|"))


def _of_each(alternatives: list[str]) -> str:
    return "ж" if all(any(ord(char) > 0xFF for char in each) for each in alternatives) else "x"
