"""Lines that stand behind an article on its page and withhold its rest, or count what may still be read. Nothing here judges how much
of the article there is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from reader.cleaner.passages import Passage, Passages
from reader.cleaner.phrasebook import Phrasebook
from reader.models import Kind
from reader.text import safe_line
from reader.values import NamedTuple

LONGEST = 300
"""Characters of the longest line that is looked at."""

KINDS = frozenset({Kind.PAYWALL, Kind.METER})

_DIGIT = re.compile(r"\d")
_OF = re.compile(r"(?<![\d.,$€£¥])(\d{1,3})(?:\s?/\s?|[^\d.!?$€£¥%]{1,12})(\d{1,3})(?![\d.,]?\d|\s?[%$€£¥])")
"""So many of so many, whichever is named first: "3 of 5", "5本中3本"."""
_LEFT = re.compile(
    r"(?i)[1-9]\d{0,2}(?![\d.,]?\d|\s?%)[^\d.!?%]{0,30}(?:left|remain|übrig|verbleib|restant|rimast|tilbage|kvar|jäljellä|igjen)|"
    r"(?:noch|reste|quedan?|restano?|nog|zostało|осталось|залишилось|残り|あと|남은)[^\d.!?%]{0,20}[1-9]\d{0,2}(?![\d.,]?\d|\s?%)|"
    r"this is your last|(?:dies|das) ist (?:ihr|dein) letzter|c['’]est votre dernier|est[ea] es (?:tu|su) últim"
)
"""So many are left, of which this is one."""


class Wall(NamedTuple):
    """One such line."""

    kind: Kind
    text: str


def walls(lines: Iterable[str], book: Phrasebook, *, is_long: bool = False) -> Iterator[Wall]:
    """Those of some lines that are walls and meters. A word on a button ("Subscribe") is none, nor is what asks to log in to comment.

    is_long: the text that they stand behind is long. Boxes of all kinds stand behind such texts, and only what counts is heard.
    """
    passages = Passages([Passage(safe_line(text)) for text in lines if len(text) <= LONGEST and (not is_long or _DIGIT.search(text))])
    for _, passage in passages.marked(book):
        labels = passage.labels(book)
        kinds = {hit.phrase.kind for hit in labels if hit.phrase.match != "whole"}
        if not kinds.isdisjoint(KINDS) and not any(hit.phrase.kind is Kind.COMMENTS for hit in labels):
            yield Wall(Kind.METER if Kind.METER in kinds else Kind.PAYWALL, passage.text)


def is_still_free(line: str) -> bool:
    """Whether a meter says that it has not run down yet: the text that it stands behind was sent."""
    counted = _OF.search(line)
    return (counted is not None and int(counted[1]) != int(counted[2])) or _LEFT.search(line) is not None
