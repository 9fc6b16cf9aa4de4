"""Numbers about each line of a copied page: its own shape, its words, and what stands around it.

Order and meaning are fixed by NAMES, with which the weights were learned: after a change here they are learned anew. Left out is what no
tree leaned on.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import accumulate, chain, pairwise

from reader.cleaner.block_steps.signals import ASKING, ends_sentence, is_prose, is_sentence
from reader.cleaner.copied_pages.stretch import heaviest
from reader.cleaner.passages import Passage
from reader.cleaner.phrasebook import Phrasebook
from reader.cleaner.telling_words import CREDITS, WE
from reader.models import Kind
from reader.values import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from typing import TypeAlias

Row: TypeAlias = "list[float]"

FAR = 60.0
"""A distance beyond this many lines counts as just so far, and a line of more words as just so long: what was learned of long pages then
holds for longer ones."""
LONGEST = 400.0
"""The same of a line's characters."""
NEAR, AROUND = 3, 10
"""Lines on either side of what stands near, and of what stands around."""
NOBODY = -1.0
"""In place of what a neighbour says that is not there."""
TELLING = 5
"""Letters of the shortest word, in an alphabet, that tells what a text is about."""

FRAGMENT_COST = 6
"""Words that one fragment outweighs where the body is looked for: some ten menu entries part two stories."""
LABEL_COST = 1
"""Words that a known label outweighs: such stand between paragraphs too."""

NAMES = (
    # its own shape
    "words letters prose sentence item code capital capitals digits colon quote bar commas credits we names "
    # its words
    "label asking asks voice speech copies "
    # its way down the page
    "from_start from_end place prose_before prose_after since_prose until_prose since_label until_label since_related since_comments "
    "since_asking labels_before in_body from_body from_body_end "
    # what stands around it
    "run run_place run_words near_words near_prose near_labels around_prose around_labels around_words prose_behind labels_behind "
    "words-2 words-1 words+1 words+2 sentence-1 sentence+1 label-1 capitals-1 capitals+1 gap topical-1 topical+1 "
    # what it is about
    "topical topical_twice "
    # the page
    "page_lines page_prose page_labels"
).split()


class _Shape(NamedTuple):
    """What a line is by itself."""

    words: float
    letters: float
    prose: float
    sentence: float
    item: float
    code: float
    capital: float
    capitals: float
    digits: float
    colon: float
    quote: float
    bar: float
    commas: float
    credits: float
    we: float
    names: float


class Page:
    """A page that was copied as text, line by line.

    passages: its lines. kinds: by line of what kinds it is a known label. book: the phrases that tell who asks and who speaks.
    """

    def __init__(self, passages: Sequence[Passage], kinds: Sequence[frozenset[Kind]], book: Phrasebook) -> None:
        self.passages = passages
        self.kinds = kinds
        self._book = book
        self.labels = frozenset(number for number, known in enumerate(kinds) if known)
        """The lines that are a known label of any kind."""

    @cached_property
    def body(self) -> tuple[int, int]:
        """Where its text begins and where it has ended: the heaviest stretch of lines, where running text counts its words and a fragment
        costs FRAGMENT_COST, with the sentences next to it."""
        lines = enumerate(self.passages)
        start, end = heaviest(-LABEL_COST if number in self.labels else _weight(passage) for number, passage in lines)
        while start > 0 and is_sentence(self.passages[start - 1]):
            start -= 1
        while end < len(self.passages) and is_sentence(self.passages[end]):
            end += 1
        return start, end

    @cached_property
    def rows(self) -> list[Row]:
        """A row of NAMES for each line."""
        shapes = list(map(_shape, self.passages))
        columns = (shapes, self._wording(), self._way(shapes), self._around(shapes), self.topics)
        page = [min(float(len(shapes)), 200.0), min(self._prose(shapes)[-1], 3000.0), min(float(len(self.labels)), FAR)]
        return [[*shape, *wording, *way, *around, *topic, *page] for shape, wording, way, around, topic in zip(*columns, strict=True)]

    def _wording(self) -> list[Row]:
        """What the phrasebook knows of each line, and how often the page says it."""
        copies = Counter(passage.plain for passage in self.passages)
        found = []
        for passage, kinds in zip(self.passages, self.kinds, strict=True):
            roles = [hit.phrase.role for hit in passage.hits(self._book)]
            said = [min(float(roles.count(role)), 4.0) for role in ("asks", "voice", "speech")]
            found.append([float(bool(kinds)), float(not kinds.isdisjoint(ASKING)), *said, float(copies[passage.plain])])
        return found

    def _way(self, shapes: Sequence[_Shape]) -> list[Row]:
        """What was passed on the way down to each line, and what is still to come."""
        count = len(shapes)
        prose, labelled = self._prose(shapes), _sums(float(bool(kinds)) for kinds in self.kinds)
        total = prose[-1] or 1.0
        is_told, is_label = [bool(shape.prose) for shape in shapes], [bool(kinds) for kinds in self.kinds]
        of_kind = [[not kinds.isdisjoint(group) for kinds in self.kinds] for group in ({Kind.RELATED}, {Kind.COMMENTS}, ASKING)]
        distances = [_since(is_told), _until(is_told), _since(is_label), _until(is_label), *map(_since, of_kind)]
        start, end = self.body
        return [
            [
                min(float(n), FAR),
                min(float(count - n), FAR),
                n / count,
                prose[n] / total,
                1.0 - prose[n + 1] / total,
                *(distance[n] for distance in distances),
                min(labelled[n], FAR),
                float(start <= n < end),
                _within_reach(n - start),
                _within_reach(n - end),
            ]
            for n in range(count)
        ]

    def _around(self, shapes: Sequence[_Shape]) -> list[Row]:
        """What stands next to each line, near it and around it."""
        count = len(shapes)
        prose, told = self._prose(shapes), _sums(shape.prose for shape in shapes)
        words, labelled = _sums(shape.words for shape in shapes), _sums(float(bool(kinds)) for kinds in self.kinds)
        is_told = [bool(shape.prose) for shape in shapes]
        gaps = list(map(float.__add__, _since(is_told), _until(is_told)))
        nobody = _Shape(*[NOBODY] * len(_Shape._fields))
        framed = [nobody, nobody, *shapes, nobody, nobody]
        topics = [NOBODY, *(topical for topical, _ in self.topics), NOBODY]
        found = []
        for n, (start, end) in enumerate(_runs([bool(shape.prose or shape.sentence) for shape in shapes])):
            low, high = max(0, n - NEAR), min(count, n + NEAR + 1)
            left, right = max(0, n - AROUND), min(count, n + AROUND + 1)
            second, before, _, behind, fourth = framed[n : n + 5]
            found.append(
                [
                    min(float(end - start), FAR),
                    min(float(n - start), FAR),
                    (words[end] - words[start]) / (end - start),
                    (words[high] - words[low]) / (high - low),
                    (told[high] - told[low]) / (high - low),
                    (labelled[high] - labelled[low]) / (high - low),
                    prose[right] - prose[left],
                    (labelled[right] - labelled[left]) / (right - left),
                    (words[right] - words[left]) / (right - left),
                    prose[right] - prose[n + 1],
                    labelled[right] - labelled[n + 1],
                    second.words,
                    before.words,
                    behind.words,
                    fourth.words,
                    before.sentence,
                    behind.sentence,
                    float(n - 1 in self.labels),
                    before.capitals,
                    behind.capitals,
                    gaps[n],
                    topics[n],
                    topics[n + 2],
                ]
            )
        return found

    @cached_property
    def telling(self) -> list[frozenset[str]]:
        """The words of each line that tell what it is about: its longer ones, or all where words run together."""
        return [frozenset([key for key in passage.keys if len(key) >= TELLING or not key.isascii()]) for passage in self.passages]

    @cached_property
    def topics(self) -> list[tuple[float, float]]:
        """For each line the share of its longer words that stand elsewhere in the running text of the body, and the share of those that do
        so twice; NOBODY for a line without such words."""
        own = {number for number in range(*self.body) if is_prose(self.passages[number])}
        said = Counter(chain.from_iterable(self.telling[number] for number in own))
        found = []
        for number, telling in enumerate(self.telling):
            times = [said[word] - (number in own) for word in telling]
            found.append((sum(map(bool, times)) / len(times), sum(time > 1 for time in times) / len(times)) if times else (NOBODY, NOBODY))
        return found

    def _prose(self, shapes: Sequence[_Shape]) -> Row:
        """Words of running text before each line, and at last in all."""
        return _sums(shape.words if shape.prose else 0.0 for shape in shapes)


def _weight(passage: Passage) -> int:
    if is_prose(passage) or passage.form == "code":
        return passage.size
    return 0 if is_sentence(passage) else -FRAGMENT_COST


def _shape(passage: Passage) -> _Shape:
    text, plain = passage.text, [word.strip(".,:;()/[]") for word in passage.plain.split()]
    words = [word for word in text.split() if word[0].isalpha()]
    capitals = [word[0].isupper() for word in words]
    return _Shape(
        words=min(float(passage.size), FAR),
        letters=min(float(len(text)), LONGEST),
        prose=float(is_prose(passage)),
        sentence=float(ends_sentence(passage)),
        item=float(passage.form == "item"),
        code=float(passage.is_set),
        capital=float(text[:1].isupper()),
        capitals=sum(capitals) / len(words) if words else NOBODY,
        digits=sum(map(str.isdigit, text)) / len(text),
        colon=float(text.endswith(":")),
        quote=float(any(mark in text for mark in '"“”«»„「')),
        bar=float(any(mark in text for mark in "|·•›»>")),
        commas=min(float(sum(map(text.count, ",、،"))), 9.0),
        credits=float(sum(word in CREDITS for word in plain)),
        we=float(sum(word in WE for word in plain)),
        names=float(sum(first and second for first, second in pairwise(capitals))),
    )


def _sums(values: Iterable[float]) -> Row:
    """Sums of the first 0, 1, 2 … values."""
    return list(accumulate(values, initial=0.0))


def _within_reach(distance: int) -> float:
    return max(-FAR, min(FAR, float(distance)))


def _since(there: Sequence[bool]) -> Row:
    """For each line how many lines back the last of those is that are there; FAR for none."""
    found, last = [], FAR
    for is_there in there:
        found.append(last)
        last = 1.0 if is_there else min(last + 1.0, FAR)
    return found


def _until(there: Sequence[bool]) -> Row:
    """The same for the next of them."""
    return _since(there[::-1])[::-1]


def _runs(told: Sequence[bool]) -> list[tuple[int, int]]:
    """For each line where the run of its like begins and has ended that it stands in: of text, or of fragments."""
    found: list[tuple[int, int]] = []
    start = 0
    for n in range(1, len(told) + 1):
        if n == len(told) or told[n] != told[start]:
            found += [(start, n)] * (n - start)
            start = n
    return found
