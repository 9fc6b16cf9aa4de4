"""Passages of a text, found again by their words, as the W3C's TextQuoteSelector has it: the words, and some before and behind. Pure.

By then the text may have been cleaned anew, be cut into other pieces or set at another width: no number says where a passage stands. Only
of two places that fit equally well is the one nearer to the old place taken. White space and the kinds of quotation marks and dashes do
not count.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, islice
from typing import NamedTuple

from reader.models import Place
from reader.text import fold

CONTEXT = 32
"""Characters before and behind a passage that go with it: as many as Hypothesis keeps."""
NEAR = 12
"""Characters beside a passage that are enough to know it by."""
WINDOW = 1000
"""Characters on either side of a place within which what stood next to the passage is looked for: a paragraph may have come between."""
LONG = 64
"""A passage of so many characters does not stand twice by chance: it needs nothing around it to be known by."""
MOST = 1000
"""How many places with the words of a passage are looked at. Words that occur more often identify nothing."""

_PLAIN = str.maketrans(dict.fromkeys("“”„‟«»", '"') | dict.fromkeys("‘’‚‛‹›`´", "'") | dict.fromkeys("‐‑‒–—―−", "-"))
_PART = re.compile(r"\s+|…|[^\s…]+")


class Stretch(NamedTuple):
    """A part of a passage: characters of one piece of the text."""

    piece: int
    start: int
    end: int


class _Piece(NamedTuple):
    """One piece of the text, as it is compared."""

    number: int
    """Its index among the pieces that were given."""
    block: int
    text: str
    stood: Sequence[int]
    """Where each character of `text` stood in the piece as it was given."""


class Text:
    """A text in its pieces, in which passages are found."""

    def __init__(self, pieces: Iterable[tuple[int, str]]) -> None:
        """pieces: paragraphs and the like in the order of reading, each with the number of the block that it is of."""
        self._given = list(pieces)
        made = [_Piece(number, block, *_compared(text)) for number, (block, text) in enumerate(self._given)]
        self._pieces = [piece for piece in made if piece.text]
        self._whole = " ".join(piece.text for piece in self._pieces)
        self._begins = [*accumulate((len(piece.text) + 1 for piece in self._pieces[:-1]), initial=0)] if self._pieces else []

    def place(self, piece: int, start: int, end: int) -> Place:
        """A passage of one piece as it is kept: its words, and those around it."""
        block, text = self._given[piece]
        before = fold(" ".join([*(given for _, given in self._given[:piece]), text[:start]]))
        behind = fold(" ".join([text[end:], *(given for _, given in self._given[piece + 1 :])]))
        return Place(block, text[start:end], prefix=before[-CONTEXT:].lstrip(), suffix=behind[:CONTEXT].rstrip())

    def find(self, passage: Place) -> tuple[Stretch, ...]:
        """Where a passage stands: a stretch for each piece that it reaches into, in their order; () when its words are gone.

        Where something came between the paragraphs of a passage, each paragraph is looked for by itself.
        """
        before, behind = _compared(passage.prefix)[0][::-1], _compared(passage.suffix)[0]
        at = self._best(_Sought(_compared(passage.quote)[0], passage.block, before, behind))
        if at is not None:
            return tuple(self._stretches(*at))
        return tuple(self._in_turn(passage)) if "\n" in passage.quote else ()

    def _in_turn(self, passage: Place) -> Iterator[Stretch]:
        """Where the paragraphs of a passage stand: the first at its best place, each of the others behind the one before."""
        end = -1
        for line in passage.quote.split("\n"):
            words = _compared(line)[0]
            if end < 0:
                found = self._best(_Sought(words, passage.block))
            else:
                at = self._whole.find(words, end) if words else -1
                found = (at, at + len(words)) if at >= 0 else None
            if found:
                yield from self._stretches(*found)
                end = found[1]

    def _best(self, sought: _Sought) -> tuple[int, int] | None:
        """Begin and end of the most likely of all places that have the words; None when none is likely enough."""
        if not sought.words:
            return None
        best = max((self._weighed(at, sought) for at in islice(_all(sought.words, self._whole), MOST)), default=None)
        if best is None or (sought.is_known and len(sought.words) < LONG and not best.is_sure):
            return None
        return -best.before, len(sought.words) - best.before

    def _weighed(self, at: int, sought: _Sought) -> _Weight:
        """How much speaks for the place at `at` in the whole text."""
        piece, left, right = self._pieces[self._piece_at(at)], 0, 0
        if sought.is_known:
            end = at + len(sought.words)
            left = _agreeing(sought.before, self._whole[max(0, at - WINDOW) : at].rstrip()[::-1])
            right = _agreeing(sought.behind, self._whole[end : end + WINDOW].lstrip())
        is_sure = left >= min(NEAR, len(sought.before) or NEAR) or right >= min(NEAR, len(sought.behind) or NEAR)
        return _Weight(left + right, -abs(piece.block - sought.block), piece.text == sought.words, -at, is_sure)

    def _stretches(self, start: int, end: int) -> Iterator[Stretch]:
        """Characters of the whole text in the pieces that they are of."""
        for at in range(self._piece_at(start), self._piece_at(end - 1) + 1):
            piece, begin = self._pieces[at], self._begins[at]
            first, last = max(start - begin, 0), min(end - begin, len(piece.text)) - 1
            yield Stretch(piece.number, piece.stood[first], piece.stood[last] + 1)

    def _piece_at(self, at: int) -> int:
        return bisect_right(self._begins, at) - 1


class _Sought(NamedTuple):
    """A passage as it is compared."""

    words: str
    block: int
    before: str = ""
    """What stood before it, reversed: it begins with the character next to the passage."""
    behind: str = ""

    @property
    def is_known(self) -> bool:
        """Whether anything is known of what stood around it."""
        return bool(self.before or self.behind)


class _Weight(NamedTuple):
    """What speaks for a place, the weightiest first: the greatest is the passage."""

    agreeing: int
    """Characters around it that stood around the passage."""
    nearness: int
    alone: bool
    """The words are a whole paragraph."""
    before: int
    """Where it begins, below zero: of equal places the first is the greatest."""
    is_sure: bool
    """What stands on one side of it is enough to know the passage by."""


def _agreeing(side: str, there: str) -> int:
    """How many characters of what stood on one side of a passage stand next to this place. NEAR where they stand a little further away, and
    where the text ends here as it did there.
    """
    if not side:
        return 0 if there else NEAR
    next_to = next((at for at, (one, other) in enumerate(zip(side, there, strict=False)) if one != other), min(len(side), len(there)))
    return next_to if next_to >= NEAR or side[:NEAR] not in there else min(NEAR, len(side))


def _all(words: str, text: str) -> Iterator[int]:
    """Where the words begin, wherever they stand."""
    at = text.find(words)
    while at >= 0:
        yield at
        at = text.find(words, at + 1)


def _compared(text: str) -> tuple[str, Sequence[int]]:
    """The text as it is compared, and where each character of that stood in it."""
    plain = text.translate(_PLAIN)
    if plain.isprintable() and "  " not in plain and "…" not in plain and plain == plain.strip():
        return plain, range(len(plain))
    said, stood = list[str](), list[int]()
    for part in _PART.finditer(plain):
        words, start = part.group(), part.start()
        if words.isspace():
            said.append(" ")
            stood.append(start)
        elif words == "…":
            said.append("...")
            stood += [start] * 3
        else:
            said.append(words)
            stood += range(start, part.end())
    line = "".join(said)
    first, last = len(line) - len(line.lstrip()), len(line.rstrip())
    return line[first:last], stood[first:last]
