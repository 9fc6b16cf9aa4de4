"""The text of a leaf as spans: styles and links kept, white space folded, made terminal-safe where it is born."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache

from selectolax.lexbor import LexborNode

from reader.cleaner.extract.leaves import LINK, STYLES, SUPERSCRIPT, Leaf
from reader.models import Span, Spans, Style
from reader.text import fold, is_safe_line, safe
from reader.urls import absolute
from reader.values import replace

_IN_BRACKETS = re.compile(r"[(\[（［【][\d\s,;–—-]*\Z")
"""Behind a bracket there are but other numbers."""
_MOST_CITED, _LONGEST_CITED = 40, 200
"""Pieces before a number in brackets, and characters of them, that are read."""


class Links:
    """The addresses of a page's links, by number from 1; each is worked out once. base: the address they are relative to."""

    def __init__(self, anchors: Sequence[LexborNode], base: str) -> None:
        self._anchors = anchors
        self._base = base
        self._known: dict[int, str] = {0: ""}

    def stays(self, number: int) -> bool:
        """Whether a link leads to a place on the same page."""
        return (self._anchors[number - 1].attributes.get("href") or "").startswith("#")

    def __getitem__(self, number: int) -> str:
        """The absolute address of a link; "" for one that leads nowhere, and for number 0, which is no link."""
        known = self._known.get(number)
        if known is None:
            known = self._known[number] = absolute(self._base, self._anchors[number - 1].attributes.get("href") or "")
        return known


def spans(leaf: Leaf, links: Links) -> Spans:
    """The leaf's text with its styles and links."""
    runs = _runs(leaf)
    return tuple(
        [
            Span(text, _style((mark | SUPERSCRIPT if _is_note(at, runs, links) else mark) & STYLES), links[mark // LINK])
            if mark
            else Span(text)
            for at, (text, mark) in enumerate(runs)
        ]
    )


def _is_note(at: int, runs: Sequence[tuple[str, int]], links: Links) -> bool:
    """A number right behind a word that leads to a note on the page: a style sheet raises it. In brackets, as [1, 2], it stands in line."""
    text, mark = runs[at]
    if not (at and mark >= LINK and text.isdecimal()) or runs[at - 1][0][-1:].isspace():
        return False
    before = "".join([said for said, _ in runs[max(0, at - _MOST_CITED) : at]])[-_LONGEST_CITED:]
    return _IN_BRACKETS.search(before) is None and links.stays(mark // LINK)


def clipped(whole: Spans, start: int, end: int) -> Spans:
    """The characters from `start` to `end` of the text that the spans add up to."""
    found: list[Span] = []
    at = 0
    for span in whole:
        text = span.text[max(0, start - at) : max(0, end - at)]
        if text:
            found.append(replace(span, text=text))
        at += len(span.text)
    return tuple(found)


def in_lines(whole: Spans, joints: Mapping[int, str], start: int) -> Spans:
    """The spans with something else in place of the blanks at these places of the text in which they begin at `start`."""
    found: list[Span] = []
    at = start
    for span in whole:
        text = "".join([joints.get(place, char) if char == " " else char for place, char in enumerate(span.text, at)])
        found.append(replace(span, text=text))
        at += len(span.text)
    return tuple(found)


def line(leaf: Leaf) -> str:
    """The leaf's text as one terminal-safe line: what its spans add up to."""
    runs = _runs(leaf)
    return runs[0][0] if len(runs) == 1 else "".join([text for text, _ in runs])


def raw(leaf: Leaf) -> str:
    """The leaf's text with its own lines and indentation, for code; spaces that do not break are plain ones, as no compiler takes them."""
    return safe("".join(leaf.pieces)).replace("\xa0", " ").strip("\n").rstrip()


_style = cache(Style)
"""The style of some bits. The first time is slow, and of the sixty-four that there can be a page has four."""


def _runs(leaf: Leaf) -> list[tuple[str, int]]:
    """(text, mark) with white space folded and neighbours of one mark joined; plain text takes the space beside a link. Once a leaf."""
    if leaf.runs is None:
        is_one = len(leaf.marks) == 1 or not any(leaf.marks)
        leaf.runs = [(leaf.text, leaf.marks[0])] if is_one and is_safe_line(leaf.text) else _folded(leaf)
    return leaf.runs


def _folded(leaf: Leaf) -> list[tuple[str, int]]:
    runs: list[tuple[str, int]] = []
    space = False
    is_safe = is_safe_line(leaf.text)
    is_folded = is_safe and leaf.text == "".join(leaf.pieces).strip()
    for text, mark in zip(leaf.pieces, leaf.marks, strict=True):
        folded = text.strip() if is_folded else fold(text)
        if not (is_safe or is_safe_line(folded)):
            text = safe(text)
            folded = fold(text)
        if not folded:
            space = True
            continue
        if runs and (space or text[0].isspace()):
            if mark:
                runs[-1] = (runs[-1][0] + " ", runs[-1][1])
            else:
                folded = " " + folded
        if runs and runs[-1][1] == mark:
            runs[-1] = (runs[-1][0] + folded, mark)
        else:
            runs.append((folded, mark))
        space = text[-1].isspace()
    return runs


def addresses(leaf: Leaf, links: Links) -> tuple[str, ...]:
    """The absolute addresses the leaf leads to, each once, in order."""
    if not leaf.link_count:
        return ()
    numbers = dict.fromkeys([mark // LINK for mark in leaf.marks if mark >= LINK])
    return tuple(dict.fromkeys(filter(None, [links[number] for number in numbers])))
