"""Which paragraphs stay lines: those of a poem, a song or an address, which the page breaks where each line ends.

A plain text of the same lines is read line by line, a paragraph as a whole. What is printed here is to be cleaned to itself: so only lines
in which no phrase stands, but for words that stories have as well, stay lines.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, pairwise

from reader.cleaner.block_steps.signals import OF_STORIES
from reader.cleaner.extract.walk import BREAK, Leaf
from reader.cleaner.passages import Passage
from reader.cleaner.phrasebook import Phrasebook
from reader.text import breadth, fold, safe

_LONGEST = 80
"""Letters of the longest line. A longer one is a paragraph that somebody has set without a gap, and is broken wherever it is shown."""
_NARROWEST = 52
"""Columns at which the narrowest texts are wrapped by hand or by mail programs."""


def line_ends(passage: Passage, book: Phrasebook) -> tuple[int, ...]:
    """Where lines of a passage end, in the text of its leaf; () where it is running text, or no paragraph."""
    leaf = passage.source
    if not isinstance(leaf, Leaf) or passage.form not in ("paragraph", "item", "quote"):
        return ()
    lines = [line for part in "".join(leaf.pieces).split(BREAK) if (line := fold(safe(part)))]
    if max(map(breadth, lines)) > _LONGEST or _is_wrapped(lines) or any(_has_phrase(line, book) for line in lines):
        return ()
    return tuple(accumulate((len(line) + 1 for line in lines[:-1]), initial=-1))[1:]


def _has_phrase(line: str, book: Phrasebook) -> bool:
    return any(hit.phrase.role not in OF_STORIES for hit in Passage(line).hits(book))


def _is_wrapped(lines: Sequence[str]) -> bool:
    """They are running text cut at a column: no next word would have fitted."""
    column = max(_NARROWEST, *map(len, lines))
    return all(len(line) + 1 + len(after.split(maxsplit=1)[0]) > column for line, after in pairwise(lines))
