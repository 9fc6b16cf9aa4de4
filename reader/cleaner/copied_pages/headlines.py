"""Which of the lines before the text of a copied page is its headline: menus, sections, dates, bylines and standfirsts stand there too."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from itertools import chain

from reader.cleaner.block_steps.signals import may_be_title
from reader.cleaner.copied_pages.features import NAMES, Page, Row
from reader.cleaner.passages import Passage

BEFORE, BEHIND = 30, 4
"""The headline is looked for among so many lines before the first that is kept, and so many behind it."""
SHORTEST = 2
"""Words of the shortest headline."""
ENTRY = re.compile(r"[•□▪▫◦*+] |\d{1,2}\. ")
"""The beginning of an entry, as text browsers write lists down."""
ABSENT, NO_TOPIC = -9.0, -1.0
"""In place of the score of a line that is not there, and of a rank where no candidate shares a word with the text."""
_COPIES = NAMES.index("copies")

HEADLINES = (
    "to_start words_more topical_kept topical_words twice_kept rank_words rank_topic is_first_copy copies_behind score-1 score+1 "
    "in_kept begins_another"
).split()
"""The columns of a headline's look, which stand behind those of a line's first."""


def candidates(page: Page, scores: Sequence[float]) -> list[int]:
    """The lines that may be the headline. scores: above 0 a line is kept."""
    start = _start(scores)
    near = range(max(0, start - BEFORE), min(len(scores), start + BEHIND))
    return [number for number in near if number not in page.labels and _may_be_headline(page.passages[number])]


def _may_be_headline(line: Passage) -> bool:
    return line.size >= SHORTEST and may_be_title(line) and not ENTRY.match(line.text)


def rows(page: Page, scores: Sequence[float], places: Sequence[int]) -> list[Row]:
    """A row for each of these candidates."""
    if not places:
        return []
    start = _start(scores)
    said = Counter(chain.from_iterable(page.telling[number] for number, score in enumerate(scores) if score > 0))
    topics = {number: [said[word] - (scores[number] > 0) for word in page.telling[number]] for number in places}
    met = {number: sum(map(bool, topics[number])) for number in places}
    sizes = {number: page.passages[number].size for number in places}
    longest, closest = max(sizes.values()), max(met.values())
    plains = [passage.plain for passage in page.passages]
    ordered = sorted(plains)
    found = []
    for number in places:
        count = len(topics[number]) or 1
        copies = [place for place, plain in enumerate(plains) if plain == plains[number]] if page.rows[number][_COPIES] > 1 else [number]
        found.append(
            [
                *page.rows[number],
                float(number - start),
                float(longest - sizes[number]),
                met[number] / count,
                float(met[number]),
                sum(times > 1 for times in topics[number]) / count,
                float(sum(sizes[other] > sizes[number] for other in places)),
                float(sum(met[other] > met[number] for other in places)) if closest else NO_TOPIC,
                float(copies[0] == number),
                float(sum(place > number for place in copies)),
                scores[number - 1] if number else ABSENT,
                scores[number + 1] if number + 1 < len(scores) else ABSENT,
                float(scores[number] > 0),
                float(_begins_another(plains[number], ordered)),
            ]
        )
    return found


def _start(scores: Sequence[float]) -> int:
    """The first line that is kept; the number of lines where none is."""
    return next((number for number, score in enumerate(scores) if score > 0), len(scores))


def _begins_another(plain: str, ordered: Sequence[str]) -> bool:
    """A longer line begins with it: a page's title, with the name of the paper behind it. ordered: all lines, of which that is the next."""
    behind = bisect_right(ordered, plain)
    return behind < len(ordered) and ordered[behind].startswith(plain)
