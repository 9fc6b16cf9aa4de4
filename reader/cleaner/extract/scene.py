"""One page as the scorer sees it: leaves and containers with the statistics that a leaf is judged by. Nothing here judges."""

from __future__ import annotations

import re
from codecs import charmap_build, charmap_decode, charmap_encode
from collections import Counter
from collections.abc import Sequence
from itertools import accumulate

from reader.cleaner.extract.classes import JUNK
from reader.cleaner.extract.containers import HEADINGS
from reader.cleaner.extract.cues import LONGEST, NONE, Cue, Cues
from reader.cleaner.extract.tables import tables
from reader.cleaner.extract.walk import OUTSIDE, Container, Leaf, Walked
from reader.cleaner.extract.witnesses import Witnesses

Row = list[float]
Unit = tuple[int, str, str]
"""What repeated elements share: number of the container they stand in, tag, names."""

_WORD = re.compile(r"[^\W\d_]+")
_LATIN = "ßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿąćęłńśźżčďěňřšťůžőűğışășțţāēģīķļņūėįųđœ"
_CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґ"
_ALPHABET = "".join(map(chr, range(128))) + _LATIN + _CYRILLIC + "’‘“”„«»–—…•©®™€£°×·→"
"""256 characters with which nearly all texts in lower case are written: ASCII, the small letters of Europe, marks between them."""
_CODES = charmap_build(_ALPHABET)
_LETTERS = bytes(code if _WORD.match(char) else ord(" ") for code, char in enumerate(_ALPHABET))
"""Spaces between words: splitting that takes a fifth of the time of finding words by `_WORD`."""
_NO_WORDS: frozenset[str] = frozenset()
_LONG = 500
"""Characters beyond which only the two ends of a leaf are read for words."""
_END = 60
_MANY = 8_000
"""Candidates of a page beyond which all leaves but the shortest are read so: ten megabytes of paragraphs would take half a gigabyte."""
_DIGIT = re.compile("[0-9]")
_DATE = re.compile(r"\d(?:(?<=\b1)9\d\d\b|(?<=\b2)0\d\d\b|(?<=\b\d)\d?(?::\d\d\b|[./-]\d{1,2}[./-]\d{2,4}\b)|\s?[年月日])")
"""A year, a time, a day. It begins with the digit, for which it is looked for at once, though what counts may begin before it."""
_AGE = re.compile(r"\bago\b|\bvor \d|\bil y a \d|\bhace \d")
_LONGEST_DATED = 80
"""Characters of the longest line that is a date rather than has one."""
_LEAST_SHARE = 0.02
"""Of the page's prose: a branch with less holds no candidates."""
_BRANCHING = frozenset("ul ol table tbody tr td th dl div section figure header blockquote".split())
_FAR = 99
"""Steps from the main line to what has none."""


class Scene:
    """The leaves of one page with their statistics. Built once, read by `features` and `edges`."""

    def __init__(self, walked: Walked, body: Container, witnesses: Witnesses, cues: Cues) -> None:
        self.walked = walked
        self.leaves = walked.leaves
        self.containers = walked.containers
        self.body = body
        self.witnesses = witnesses
        self._mark_main_line()
        self._mark_repeated()
        self.table = tables(self.containers, self.leaves)
        """By container the data table it is or stands in."""
        self.home = [table.index if table is not None else index for index, table in enumerate(self.table)]
        """By container whose numbers its leaves share: its own, or those of its data table."""
        self.candidates = self._candidates()
        self._read(cues)
        self._find_title()
        self._measure_leaves()
        self.body_signature = max(self.signature, key=lambda row: row[1], default=[])
        self.heaviest = max((c for c in self.containers if c.inside), key=lambda c: c.worth, default=self.body)

    # --- containers -----------------------------------------------------------------------------------------------------------

    def _mark_main_line(self) -> None:
        """The containers from the body up to the root; `inside` for every container, and for those off the line where they leave it."""
        self.main = main = dict[int, int]()
        above: Container | None = self.body
        while above is not None:
            main[above.index] = len(main)
            above = above.parent
        count = len(self.containers)
        self.steps, self.joins, self.article = [0] * count, [0] * count, [-1] * count
        self.branch = list(self.containers)
        for container in self.containers:
            index, parent = container.index, container.parent
            container.inside = container is self.body or (parent is not None and parent.inside)
            self.article[index] = index if container.tag == "article" else self.article[parent.index] if parent is not None else -1
            if index in main or parent is None:
                self.joins[index] = main.get(index, _FAR)
                continue
            outer = parent.index
            self.steps[index] = self.steps[outer] + 1
            self.joins[index] = self.joins[outer]
            if self.steps[outer]:
                self.branch[index] = self.branch[outer]

    def _mark_repeated(self) -> None:
        """For each container off the main line how often its like stands beside it, and the repeated element it is or is in."""
        own = [(c.parent.index if c.parent is not None else -1, c.tag, c.hint.key) for c in self.containers]
        self.twins = twins = Counter(own)
        self.repeats = repeats = [0] * len(own)
        self.unit: list[Unit | None] = [None] * len(own)
        for index, unit in enumerate(own):
            outer = unit[0]
            if outer >= 0 and index not in self.main:
                times, above = twins[unit], repeats[outer]
                repeats[index] = times if times > above else above
                self.unit[index] = self.unit[outer] or (unit if times > 1 else None)

    def _candidates(self) -> list[int]:
        """Leaves worth a score: all inside the body, all prose, and what shares a branch with a little of the page's prose."""
        least = _LEAST_SHARE * (self.containers[0].total or 1.0)
        worth = [False] * len(self.containers)
        for container in self.containers:
            worth[container.index] = self._is_worth_it(container, worth, least)
        return [k for k, leaf in enumerate(self.leaves) if leaf.prose or leaf.container.inside or worth[leaf.container.index]]

    def _is_worth_it(self, container: Container, worth: list[bool], least: float) -> bool:
        parent = container.parent
        if container.index in self.main or parent is None:
            return True
        if self.table[container.index] is container:
            return worth[parent.index]
        if parent.index in self.main:
            return container.total > least
        if not worth[parent.index]:
            return False
        if container.total or self.table[container.index]:
            return True
        return container.tag in _BRANCHING and (container.inside or not container.hint.groups & JUNK)

    # --- leaves ---------------------------------------------------------------------------------------------------------------

    def _read(self, cues: Cues) -> None:
        """Lower case, words and cues of the candidates."""
        self.cues: list[Cue] = [NONE] * len(self.leaves)
        self.lowered: dict[int, str] = {}
        self.words: dict[int, list[str]] = {}
        self.different: dict[int, frozenset[str]] = {}
        """The words of the shorter candidates, each once."""
        long = _LONG if len(self.candidates) < _MANY else 2 * _END
        for k in self.candidates:
            leaf = self.leaves[k]
            self.lowered[k] = lowered = leaf.text.lower()
            if leaf.length > long:
                self.words[k] = words_of(f"{lowered[:_END]} . {lowered[-_END:]}")
                self.different[k] = _NO_WORDS
                continue
            self.words[k] = words = words_of(lowered)
            self.different[k] = different = frozenset(words)
            if leaf.length <= LONGEST:
                self.cues[k] = cues.find(lowered, different)

    def _find_title(self) -> None:
        """The heading that says the page's title, and how far up from it each container's common ancestor with it is."""
        self.title_at = next((k for k, leaf in enumerate(self.leaves) if leaf.tag in HEADINGS and self._is_title(leaf)), -1)
        self.title_rise = rise = [-1] * len(self.containers)
        if self.title_at < 0:
            return
        above: Container | None = self.leaves[self.title_at].container
        height = 0
        while above is not None:
            rise[above.index] = height
            height += 1
            above = above.parent
        for container in self.containers:
            if rise[container.index] < 0 and container.parent is not None:
                rise[container.index] = rise[container.parent.index]

    def _is_title(self, leaf: Leaf) -> bool:
        title = self.witnesses.title
        if not title or leaf.length >= 300:
            return False
        words = frozenset(words_of(leaf.text.lower()))
        common = len(words & title)
        return common > 0 and common >= 0.6 * len(words) and common >= 0.6 * len(title)

    def _measure_leaves(self) -> None:
        """Hints, and their sums over signatures, containers, branches, repeated elements and the page."""
        self.cued = [0 if cue is NONE else 1 for cue in self.cues]
        self.hints = list(map(hint, self.leaves, self.cued))
        self.dated = [int(leaf.length < _LONGEST_DATED and not leaf.prose and has_date(leaf.text)) for leaf in self.leaves]
        self.boxes: list[Row] = [[0, 0, 0, 0, 0] for _ in self.containers]
        """By container: leaves, cues, hints, linked, length."""
        self.branches: list[Row] = [[0, 0] for _ in self.containers]
        """By the container where a branch leaves the main line: leaves, hints."""
        self.units: dict[Unit, Row] = {}
        """What cards, comments and other repeated elements hold: leaves, dates, prose, linked, length, by template."""
        self.signature: list[Row] = []
        """By leaf what its like hold: leaves, prose, linked, length, cues, hints; one list for all of a kind."""
        self.place_in_box: list[float] = []
        signatures: dict[tuple[str, ...], Row] = {}
        for leaf, cued, hinted, dated in zip(self.leaves, self.cued, self.hints, self.dated, strict=True):
            container, prose, linked, length = leaf.container, leaf.prose, leaf.linked, leaf.length
            index = container.index
            key = (leaf.tag, leaf.hint.key, container.tag, container.hint.key)
            row = signatures.get(key)
            if row is None:
                row = signatures[key] = [0, 0, 0, 0, 0, 0]
            self.signature.append(row)
            row[0] += 1
            row[1] += prose
            row[2] += linked
            row[3] += length
            row[4] += cued
            row[5] += hinted
            box = self.boxes[self.home[index]]
            self.place_in_box.append(box[0])
            box[0] += 1
            box[1] += cued
            box[2] += hinted
            box[3] += linked
            box[4] += length
            branch = self.branches[self.branch[index].index]
            branch[0] += 1
            branch[1] += hinted
            unit = self.unit[index]
            if unit is not None:
                row = self.units.get(unit)
                if row is None:
                    row = self.units[unit] = [0, 0, 0, 0, 0]
                row[0] += 1
                row[1] += dated
                row[2] += prose
                row[3] += linked
                row[4] += length


def words_of(lowered: str) -> list[str]:
    """The words of a text in lower case; numbers are none."""
    if lowered.isascii():
        return lowered.encode().translate(_LETTERS).decode("ascii").split()
    try:
        coded, _ = charmap_encode(lowered, "strict", _CODES)
    except UnicodeEncodeError:  # other letters
        return _WORD.findall(lowered)
    return charmap_decode(coded.translate(_LETTERS), "strict", _ALPHABET)[0].split()


def has_date(text: str) -> bool:
    """Whether a date, a time or an age stands in a short text."""
    if _DIGIT.search(text) is None and not text.endswith("ago"):
        return False
    return _DATE.search(text) is not None or _AGE.search(text) is not None


def hint(leaf: Leaf, cued: int) -> int:
    """A crude hand score: sentences speak for a leaf; links, doubtful containers and cues against it."""
    prose, container = leaf.prose, leaf.container
    found = (2 if prose > 60 else 1) if prose else -1 if leaf.linked > 0.5 * leaf.length else 0
    if (container.inherited | leaf.hint.groups) & JUNK or (container.inherited_kind | leaf.kind) & OUTSIDE:
        found -= 2
    return found - 2 if cued else found


def running(values: Sequence[float]) -> list[float]:
    """Sums of the first 0, 1, 2 … values."""
    return [0.0, *accumulate(values)]
