"""Passages that the reader keeps, marked where they stand: with a look, and with a sign for those who do not see it.

They are found by their words, wherever these stand by now (`anchors`). A passage from another program may be a part of a paragraph, or span
several.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reader.anchors import Text
from reader.models import Bookmark, Place
from reader.tui.layout.runs import Look
from reader.tui.page.inline import NO_BREAK, all_among_signs, among_signs, without_signs
from reader.tui.page.parts import Part, Prose, Stretch
from reader.tui.page.view import View


class Mark(NamedTuple):
    """Where a kept passage stands in one part of the page."""

    part: int
    start: int
    """Characters into what the part shows, our signs among them; `end` as well."""
    end: int
    bookmark: Bookmark


def marked(parts: Sequence[Part], view: View) -> tuple[Mark, ...]:
    """Marks the passages of `view.kept` in `parts`; where they stand, from the top to the end."""
    if not view.kept:
        return ()
    running = _running(parts)
    text, found = Text(_pieces(running)), list[Mark]()
    for bookmark in view.kept:
        for piece, start, end in text.find(bookmark.place):
            found.append(Mark(running[piece][0], start, end, bookmark))
    for index, part in running:
        for start, end in _apart([(mark.start, mark.end) for mark in found if mark.part == index]):
            _mark(part, start, end, view)
    signs = {index: part.stretches for index, part in running}
    shown = (Mark(part, *all_among_signs(start, end, signs[part]), bookmark) for part, start, end, bookmark in found)
    return tuple(sorted(shown, key=lambda mark: mark[:3]))


def place(parts: Sequence[Part], index: int, start: int, end: int) -> Place:
    """These characters of a part, counted without our signs, as a passage to keep."""
    running = _running(parts)
    return Text(_pieces(running)).place([at for at, _ in running].index(index), start, end)


def among(parts: Sequence[Part], marks: Sequence[Mark], index: int, start: int, end: int) -> tuple[Bookmark, ...]:
    """The kept passages that overlap these characters of a part, counted without our signs."""
    part = parts[index]
    if not isinstance(part, Prose) or start == end:
        return ()
    first, last = among_signs(start, part.stretches), among_signs(end - 1, part.stretches)
    return tuple(mark.bookmark for mark in marks if mark.part == index and mark.start <= last and first < mark.end)


def openings(parts: Sequence[Part], marks: Sequence[Mark]) -> list[tuple[int, int]]:
    """Where the sign stands that each of the marks begins with: part, and character of what that shows. Marks that overlap have one."""
    return [*dict.fromkeys((mark.part, _opening(parts[mark.part], mark.start)) for mark in marks)]


def _opening(part: Part, start: int) -> int:
    signs = part.stretches if isinstance(part, Prose) else ()
    return max((each.start for each in signs if each.look is Look.ACCENT and each.end <= start), default=start)


def _running(parts: Sequence[Part]) -> list[tuple[int, Prose]]:
    """The parts in which there is running text, with their numbers."""
    return [(index, part) for index, part in enumerate(parts) if isinstance(part, Prose) and part.block is not None]


def _pieces(running: Sequence[tuple[int, Prose]]) -> Iterator[tuple[int, str]]:
    """What they say, without signs of ours."""
    return ((part.block or 0, without_signs(part.text, part.stretches)) for _, part in running)


def _apart(spans: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The spans from the last to the first, joined where they meet."""
    whole: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if whole and start <= whole[-1][1]:
            whole[-1] = whole[-1][0], max(end, whole[-1][1])
        else:
            whole.append((start, end))
    return reversed(whole)


def _mark(part: Prose, start: int, end: int, view: View) -> None:
    """Marks these characters, counted without our signs. The end of a whole part needs no sign."""
    plain = without_signs(part.text, part.stretches)
    is_whole = not plain[:start].strip() and not plain[end:].strip()
    start, end = among_signs(start, part.stretches), among_signs(end, part.stretches)
    opening, closing = ("marked:", "(end of the mark)") if view.linear else (view.marks.star, view.marks.star)
    if not is_whole:
        _put(part, end, f"{NO_BREAK}{closing}")
    part.stretches = tuple(sorted((*part.stretches, Stretch(start, end, Look.KEPT))))
    _put(part, start, f"{opening}{NO_BREAK}")
    part.__post_init__()


def _put(part: Prose, at: int, sign: str) -> None:
    """Puts a sign of ours between two characters of the text; what begins there stands behind it."""
    size = len(sign)
    moved = (each._replace(start=each.start + size * (each.start >= at), end=each.end + size * (each.end > at)) for each in part.stretches)
    part.stretches = tuple(sorted((*moved, Stretch(at, at + size, Look.ACCENT))))
    part.text = part.text[:at] + sign + part.text[at:]
