"""Passages that the reader keeps, marked where they stand: with a look, and with a sign for whoever sees none.

They are found by their words, wherever these stand by now. One that came from another program may be a part of a paragraph, or several.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from reader.models import Place
from reader.tui.layout.runs import Look
from reader.tui.page.inline import NO_BREAK, signs, without_signs
from reader.tui.page.parts import Part, Prose, Stretch
from reader.tui.page.view import View


def marked(parts: Sequence[Part], view: View) -> Mapping[int, tuple[Place, ...]]:
    """Marks the passages of `view.kept` in `parts`; which of them stand in which part."""
    found: dict[int, list[tuple[int, int, Place]]] = {}
    texts = {index: part for index, part in enumerate(parts) if isinstance(part, Prose) and part.block is not None} if view.kept else {}
    plain = {index: without_signs(part.text, part.stretches) for index, part in texts.items()}
    for place in view.kept:
        for index, start, end in _stands(place, texts, plain):
            found.setdefault(index, []).append((start, end, place))
    for index, spans in found.items():
        for start, end in _apart([(start, end) for start, end, _ in spans]):
            _mark(texts[index], start, end, whole=not (plain[index][:start] + plain[index][end:]).strip(), view=view)
    return {index: tuple(place for _, _, place in spans) for index, spans in found.items()}


def first_mark(part: Part) -> int:
    """Where the first mark in a part begins; its beginning when there is none."""
    return next((each.start for each in part.stretches if each.look is Look.ACCENT), 0) if isinstance(part, Prose) else 0


def _stands(place: Place, texts: Mapping[int, Prose], plain: Mapping[int, str]) -> Sequence[tuple[int, int, int]]:
    """Part, begin and end of a kept passage, as near as may be to where it was; else those of each of its paragraphs."""
    return [*_in_turn([place.quote], place, texts, plain)] or [*_in_turn(place.quote.split("\n"), place, texts, plain)]


def _in_turn(lines: Sequence[str], place: Place, texts: Mapping[int, Prose], plain: Mapping[int, str]) -> Iterator[tuple[int, int, int]]:
    """Where each of the lines stands: the first as near as may be to where it was, the others behind it."""
    after = -1
    for piece in filter(None, map(str.split, lines)):
        words = re.compile(r"\s+".join(map(re.escape, piece)))
        behind = [index for index in texts if index > after] if after >= 0 else sorted(texts, key=lambda at: _far(texts[at], place))
        for index in behind:
            if match := words.search(plain[index]):
                yield index, *match.span()
                after = index
                break


def _far(part: Prose, place: Place) -> int:
    return abs((part.block or 0) - place.block)


def _apart(spans: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The spans from the last one to the first, those that meet as one."""
    whole: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if whole and start <= whole[-1][1]:
            whole[-1] = whole[-1][0], max(end, whole[-1][1])
        else:
            whole.append((start, end))
    return reversed(whole)


def _mark(part: Prose, start: int, end: int, *, whole: bool, view: View) -> None:
    """Marks characters of what stood on the page. whole: they are all of the part, of which everybody sees where it ends."""
    start, end = _shown(part, start), _shown(part, end)
    opening, closing = ("marked:", "(end of the mark)") if view.linear else (view.marks.star, view.marks.star)
    if not whole:
        _put(part, end, f"{NO_BREAK}{closing}")
    part.stretches = tuple(sorted((*part.stretches, Stretch(start, end, Look.KEPT))))
    _put(part, start, f"{opening}{NO_BREAK}")
    part.__post_init__()


def _shown(part: Prose, at: int) -> int:
    """Where a character of what stood on the page stands among our signs; those that are met right before it are before it."""
    for start, end in signs(part.stretches):
        if start <= at:
            at += end - start
    return at


def _put(part: Prose, at: int, sign: str) -> None:
    """Puts a sign of ours between two characters of the text; what begins there stands behind it."""
    size = len(sign)
    moved = (each._replace(start=each.start + size * (each.start >= at), end=each.end + size * (each.end > at)) for each in part.stretches)
    part.stretches = tuple(sorted((*moved, Stretch(at, at + size, Look.ACCENT))))
    part.text = part.text[:at] + sign + part.text[at:]
