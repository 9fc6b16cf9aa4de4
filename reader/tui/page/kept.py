"""Passages that the reader keeps, marked where they stand: with a look, and with a sign for whoever sees none.

They are found by their words, wherever these stand by now. One that came from another program may be a part of a paragraph, or several.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from reader.models import Place
from reader.text import fold
from reader.tui.layout.runs import Look
from reader.tui.page.inline import NO_BREAK, among_signs, without_signs
from reader.tui.page.parts import Part, Prose, Stretch
from reader.tui.page.view import View

_WORD = re.compile(r"\S+\s?")
"""A word and the first space behind it."""


def marked(parts: Sequence[Part], view: View) -> Mapping[int, tuple[Place, ...]]:
    """Marks the passages of `view.kept` in `parts`; which of them stand in which part."""
    found: dict[int, list[tuple[int, int, Place]]] = {}
    texts = {index: _Folded(part) for index, part in enumerate(parts) if isinstance(part, Prose) and part.block is not None and view.kept}
    for place in view.kept:
        for index, start, end in _stands(place, texts):
            found.setdefault(index, []).append((start, end, place))
    for index, spans in found.items():
        for start, end in _apart([(start, end) for start, end, _ in spans]):
            _mark(texts[index], start, end, view)
    return {index: tuple(place for _, _, place in spans) for index, spans in found.items()}


def first_mark(part: Part) -> int:
    """Where the first mark in a part begins; its beginning when there is none."""
    return next((each.start for each in part.stretches if each.look is Look.ACCENT), 0) if isinstance(part, Prose) else 0


class _Folded:
    """What stood on the page in a part, with single spaces: quotations are seldom true to those."""

    def __init__(self, part: Prose) -> None:
        self.part = part
        plain = without_signs(part.text, part.stretches)
        self.text = fold(plain)
        self._stood: Sequence[int] = range(len(plain))
        if self.text != plain:
            self._stood = [at for word in _WORD.finditer(plain) for at in range(*word.span())]

    def find(self, words: str) -> tuple[int, int]:
        """Where words begin and end in what stood on the page; (-1, -1) when it has them not."""
        at = self.text.find(words)
        return (self._stood[at], self._stood[at + len(words) - 1] + 1) if at >= 0 else (-1, -1)

    def is_all(self, start: int, end: int) -> bool:
        """Whether nothing but space stands around these characters."""
        return start <= self._stood[0] and end > self._stood[len(self.text) - 1]


def _stands(place: Place, texts: Mapping[int, _Folded]) -> Sequence[tuple[int, int, int]]:
    """Part, begin and end of a kept passage, as near as may be to where it was; else those of each of its paragraphs."""
    lines = place.quote.split("\n")
    return [*_in_turn([place.quote], place, texts)] or [*_in_turn(lines if len(lines) > 1 else (), place, texts)]


def _in_turn(lines: Sequence[str], place: Place, texts: Mapping[int, _Folded]) -> Iterator[tuple[int, int, int]]:
    """Where each of the lines stands: the first as near as may be to where it was, rather by itself than in other words; the others behind
    it.
    """
    wanted = [*filter(None, map(fold, lines))]
    first = next(iter(wanted), "")
    behind = sorted(texts, key=lambda index: (abs((texts[index].part.block or 0) - place.block), texts[index].text != first))
    for words in wanted:
        for index in behind:
            start, end = texts[index].find(words)
            if end >= 0:
                yield index, start, end
                behind = [each for each in texts if each > index]
                break


def _apart(spans: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The spans from the last one to the first, those that meet as one."""
    whole: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if whole and start <= whole[-1][1]:
            whole[-1] = whole[-1][0], max(end, whole[-1][1])
        else:
            whole.append((start, end))
    return reversed(whole)


def _mark(text: _Folded, start: int, end: int, view: View) -> None:
    """Marks characters of what stood on the page. Of a whole part everybody sees where it ends."""
    part, whole = text.part, text.is_all(start, end)
    start, end = among_signs(start, part.stretches), among_signs(end, part.stretches)
    opening, closing = ("marked:", "(end of the mark)") if view.linear else (view.marks.star, view.marks.star)
    if not whole:
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
