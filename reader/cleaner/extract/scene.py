"""One page as the scorer sees it: leaves and containers with the statistics that a leaf is judged by. Nothing here judges."""

from __future__ import annotations

import re
from codecs import charmap_build, charmap_decode, charmap_encode
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from operator import itemgetter

from reader.cleaner.extract.classes import JUNK
from reader.cleaner.extract.cues import LONGEST, NONE, Cue, Cues
from reader.cleaner.extract.elements import HEADINGS, OUTSIDE
from reader.cleaner.extract.leaves import Container, Leaf, Walked
from reader.cleaner.extract.tables import tables
from reader.cleaner.extract.witnesses import Witnesses
from reader.cleaner.outward import outward
from reader.dates import is_day_or_time
from reader.text import TYPESET

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
_LATIN_1 = bytes(code if _WORD.match(chr(code)) or chr(code) == "\n" else ord(" ") for code in range(256))
"""The same for Latin-1, with the lines left apart."""
_OTHER_MARKS = 6
"""Marks beyond Latin-1 and those of typesetters that are taken out of a page, one by one, before it is read as one in other letters."""
_NO_WORDS: frozenset[str] = frozenset()
_LONG = 500
"""Characters beyond which only the two ends of a leaf are read for words."""
_END = 60
"""Characters of such an end."""
_MANY = 8_000
"""Candidates of a page beyond which all leaves but the shortest are read so: ten megabytes of paragraphs would take half a gigabyte."""
_DATE = re.compile(r"[0-9](?:(?<=\b1)9\d\d\b|(?<=\b2)0\d\d\b|(?<=\b\d)\d?(?::\d\d\b|[./-]\d{1,2}[./-]\d{2,4}\b)| ?[年月日])")
"""A year, a time, a day. It begins with the digit, for which it is looked for at once, though what counts may begin before it."""
_AGE = re.compile(
    r"\bago\b|\b(?:vor|il y a|hace|há|منذ) \d|\d ?\S{1,9} (?:fa|siden|sedan|sitten|geleden|temu|назад|тому|önce|पहले)(?!\w)"
    r"|\d ?(?:時間|分|小[时時]|分[钟鐘]|시간|분) ?[前전]"
)
_AGES = tuple("ago|vor |il y a |hace |há |منذ | fa| siden| sedan| sitten| geleden| temu| назад| тому| önce| पहले|前|전".split("|"))
"""One of these stands in every age, and in few lines besides."""
_DIGIT = re.compile("[0-9]")
_LONGEST_DAY = 40
"""Characters of the longest label that is looked at for one."""
LABEL = 80
"""Characters of the longest line that is a label, and is a date rather than has one."""
_LEAST_SHARE = 0.02
"""Of the page's prose: a branch with less holds no candidates."""
_BRANCHING = frozenset("ul ol table tbody tr td th dl div section figure header blockquote".split())


class Scene:
    """The leaves of one page with their statistics. Built once, read by `features` and `edges`."""

    def __init__(self, walked: Walked, body: Container, witnesses: Witnesses, cues: Cues) -> None:
        self.walked = walked
        self.leaves = walked.leaves
        self.containers = walked.containers
        self.body = body
        self.witnesses = witnesses
        self.table = tables(self.containers, self.leaves)
        """By container the data table it is or stands in."""
        self.home = list(range(len(self.containers)))
        """By container whose numbers its leaves share: its own, or those of its data table."""
        if any(self.table):
            self.home = [index if table is None else table.index for index, table in enumerate(self.table)]
        self.main = _line_up(body)
        """The containers from the body up to the root, and how far each is from the body."""
        self._go_down(self._count_twins())
        self._choose(self._worth())
        self._read(cues)
        self._find_title()
        self._measure_leaves()
        self.heaviest = max([c for c in self.containers if c.inside], key=lambda c: c.worth, default=body)

    # --- containers -----------------------------------------------------------------------------------------------------------

    def _count_twins(self) -> list[Unit]:
        """By container what it has in common with its like beside it."""
        kinds = [(outer, c.tag, c.hint.key) for outer, c in zip(self.walked.outers, self.containers, strict=True)]
        self.twins = Counter(kinds)
        """How often each tag and names stand side by side in one container."""
        self.times = list(map(self.twins.__getitem__, kinds))
        """By container how often its like stand beside it, itself counted."""
        return kinds

    def _go_down(self, kinds: Sequence[Unit]) -> None:
        """What each container has from those it stands in."""
        containers, outers, main, times = self.containers, self.walked.outers, self.main, self.times
        self.article = article = [-1] * len(containers)
        """By container the innermost `<article>` it is or stands in; -1 for none."""
        self.branch = branch = list(range(len(containers)))
        """By container where it leaves the main line: itself, or the outermost that it stands in."""
        self.unit = unit = list[Row | None]([None]) * len(containers)
        """By container what the repeated element holds that it is or stands in (a card, a comment), together with its twins: how many
        they are, leaves, dates, prose, linked, length."""
        units: dict[Unit, Row] = {}
        containers[0].inside = self.body is containers[0]
        start, inside = 0, False
        for index in range(1, len(containers)):
            container, outer = containers[index], outers[index]
            article[index] = index if container.tag == "article" else article[outer]
            if index in main:
                container.inside = container is self.body
                continue
            if outer in main:
                start, inside = index, outer == self.body.index
            branch[index] = start
            container.inside = inside
            if unit[outer] is not None:
                unit[index] = unit[outer]
            elif times[index] > 1:
                kind = kinds[index]
                unit[index] = units[kind] if kind in units else units.setdefault(kind, [float(times[index]), 0.0, 0.0, 0.0, 0, 0])

    def _worth(self) -> list[bool]:
        """By container whether leaves without prose in it are worth a score: it shares a branch with a little of the page's prose."""
        outers, main, table = self.walked.outers, self.main, self.table
        worth = [True] * len(self.containers)
        least = _LEAST_SHARE * (self.containers[0].total or 1.0)
        for index, container in enumerate(self.containers):
            if index in main:
                continue
            outer = outers[index]
            if outer in main:
                worth[index] = container.total > least or table[index] is not None
            else:
                worth[index] = worth[outer] and (container.total > 0 or table[index] is not None or _may_branch(container))
        return worth

    def _choose(self, worth: Sequence[bool]) -> None:
        self.candidates = [k for k, leaf in enumerate(self.leaves) if leaf.prose or leaf.container.inside or worth[leaf.container.index]]
        """The leaves worth a score: all inside the body, all prose, and what stands in a container that is worth it."""
        self.inside = [k for k in self.candidates if self.leaves[k].container.inside]
        """The leaves inside the body."""
        self.sentences = [k for k in self.inside if self.leaves[k].prose > 60]
        """Those of them that are running text."""

    def way_out(self, index: int) -> tuple[int, int, int]:
        """How many steps from container `index` to the main line, where on that it arrives, and how often at most its like or the like of
        one on the way stand side by side."""
        if index in self.main:
            return 0, self.main[index], 0
        outers, steps, repeats = self.walked.outers, 0, 0
        while index not in self.main:
            steps += 1
            if self.times[index] > repeats:
                repeats = self.times[index]
            index = outers[index]
        return steps, self.main[index], repeats

    # --- leaves ---------------------------------------------------------------------------------------------------------------

    def _read(self, cues: Cues) -> None:
        """Lower case, words and cues of the candidates."""
        leaves, candidates = self.leaves, self.candidates
        long = _LONG if len(candidates) < _MANY else 2 * _END
        self.lowered = lowered = [leaves[k].text.lower() for k in candidates]
        """By candidate its text in lower case."""
        is_long = [leaves[k].length > long for k in candidates]
        read = [f"{text[:_END]} . {text[-_END:]}" if cut else text for text, cut in zip(lowered, is_long, strict=True)]
        self.words, is_latin = words_of(read)
        """By candidate the words of its text, or of the ends of a long one."""
        each = [_NO_WORDS if cut else frozenset(words) for words, cut in zip(self.words, is_long, strict=True)]
        self.different = dict(zip(candidates, each, strict=True))
        """By leaf the words of the shorter candidates, each once."""
        self.cues: list[Cue] = [NONE] * len(leaves)
        for k, text, words in zip(candidates, lowered, each, strict=True):
            if leaves[k].length <= LONGEST:
                self.cues[k] = cues.find(text, words, is_latin=is_latin)

    def _find_title(self) -> None:
        """The heading that says the page's title, and how far up from it each container around it is."""
        self.tags = [leaf.tag for leaf in self.leaves]
        self.title_at = next((k for k, tag in enumerate(self.tags) if tag in HEADINGS and self.says_title(self.leaves[k])), -1)
        self._title_line = _line_up(self.leaves[self.title_at].container) if self.title_at >= 0 else {}

    def title_rise(self, index: int) -> int:
        """How far up from the title its nearest container is in which container `index` stands too; -1 without a title."""
        if not self._title_line:
            return -1
        while index not in self._title_line:
            index = self.walked.outers[index]
        return self._title_line[index]

    def says_title(self, leaf: Leaf) -> bool:
        """Whether a leaf has the words of the page's title and few others."""
        title = self.witnesses.title
        if not title or leaf.length >= 300:
            return False
        (found,), _ = words_of([leaf.text.lower()])
        words = frozenset(found)
        common = len(words & title)
        return common > 0 and common >= 0.6 * len(words) and common >= 0.6 * len(title)

    def _measure_leaves(self) -> None:
        """Hints, and their sums over signatures, containers, branches, repeated elements and the page."""
        leaves = self.leaves
        self.labels = [leaf.text if leaf.length < LABEL and not leaf.prose else "" for leaf in leaves]
        """By leaf its text where that is a label, else nothing."""
        self.dated = [0.0] * len(leaves)
        for k in dated(self.labels):
            self.dated[k] = 1.0
        self.cued = [0.0 if cue is NONE else 1.0 for cue in self.cues]
        hints: list[float] = []
        signature_of: list[Row] = []
        place_in_box: list[float] = []
        self.hints = hints
        """By leaf a crude hand score: sentences speak for it; links, doubtful containers and cues against it."""
        homes = {self.home[leaves[k].container.index] for k in self.candidates}
        self.boxes: dict[int, Row] = {index: [0.0, 0.0, 0.0, 0, 0] for index in homes}
        """By container that holds candidates: leaves, cues, hints, linked, length."""
        self.branches = {self.branch[index]: [0.0, 0.0] for index in homes}
        """By the container where a branch with candidates leaves the main line: leaves, hints."""
        units = {id(self.unit[index]) for index in homes}
        self.signature = signature_of
        """By leaf what its like hold: leaves, prose, linked, length, cues, hints; one list for all of a kind."""
        self.place_in_box = place_in_box
        kinds: list[Row] = []
        templates: dict[tuple[str, str], dict[tuple[str, str], Row]] = {}
        inner: Container | None = None
        for leaf, cued, dates in zip(leaves, self.cued, self.dated, strict=True):
            container, prose, linked, length, named = leaf.container, leaf.prose, leaf.linked, leaf.length, leaf.hint
            if container is not inner:
                inner, index = container, container.index
                home = self.home[index]  # of a table, too, where the body is one of its cells
                box, branch = self.boxes.get(home), self.branches.get(self.branch[home])
                unit = self.unit[index] if id(self.unit[index]) in units else None
                signatures = templates.setdefault((container.tag, container.hint.key), {})
            hinted = (2.0 if prose > 60 else 1.0) if prose else -1.0 if linked > 0.5 * length else 0.0
            if container.doubted or named.groups & JUNK or leaf.kind & OUTSIDE:
                hinted -= 2.0
            if cued:
                hinted -= 2.0
            hints.append(hinted)
            signature = signatures.get((leaf.tag, named.key))
            if signature is None:
                signature = signatures[leaf.tag, named.key] = [0.0, 0.0, 0, 0, 0.0, 0.0]
                kinds.append(signature)
            signature_of.append(signature)
            signature[0] += 1.0
            signature[1] += prose
            signature[2] += linked
            signature[3] += length
            signature[4] += cued
            signature[5] += hinted
            if branch is not None:
                branch[0] += 1.0
                branch[1] += hinted
            if box is None:
                place_in_box.append(0.0)
            else:
                place_in_box.append(box[0])
                box[0] += 1.0
                box[1] += cued
                box[2] += hinted
                box[3] += linked
                box[4] += length
            if unit is not None:
                unit[1] += 1.0
                unit[2] += dates
                unit[3] += prose
                unit[4] += linked
                unit[5] += length
        self.body_signature = max(kinds, key=itemgetter(1), default=[])
        """That of the leaves with most prose."""


def _may_branch(container: Container) -> bool:
    """Text may stand in it somewhere though none of it is prose."""
    return container.tag in _BRANCHING and (container.inside or not container.hint.groups & JUNK)


def _line_up(container: Container) -> dict[int, int]:
    """The indexes of a container and of all that it stands in, and how far up they are."""
    return {above.index: up for up, above in enumerate(outward(container))}


def words_of(lines: Sequence[str]) -> tuple[list[list[str]], bool]:
    """The words of each of several lines in lower case (numbers are none), and whether all their letters are Latin-1."""
    if not lines:
        return [], True
    joined = "\n".join(lines)
    for mark in TYPESET:
        joined = joined.replace(mark, " ")
    for _ in range(_OTHER_MARKS):
        try:
            spaced = joined.encode("latin-1").translate(_LATIN_1).decode("latin-1")
            return list(map(str.split, spaced.split("\n"))), True
        except UnicodeEncodeError as error:
            other = joined[error.start]
            if _WORD.match(other):
                break
            joined = joined.replace(other, " ")
    return list(map(_words, lines)), False


def _words(lowered: str) -> list[str]:
    """The words of a line of a text with letters beyond Latin-1."""
    try:
        coded, _ = charmap_encode(lowered, "strict", _CODES)
    except UnicodeEncodeError:  # other letters
        return _WORD.findall(lowered)
    return charmap_decode(coded.translate(_LETTERS), "strict", _ALPHABET)[0].split()


def dated(labels: Sequence[str]) -> Iterator[int]:
    """The numbers of the labels in which a date, a time or an age stands, or that are a day without its year or a time without a colon;
    some of them twice. They are searched at once: a call for each takes longer."""
    lines = "\n".join(labels)
    number = at = 0
    for match in _DATE.finditer(lines):
        number += lines.count("\n", at, match.start())
        at = match.start()
        yield number
    for part in _AGES:
        for number in places_of(part, lines):
            label = labels[number]
            if _AGE.search(label) and (_DIGIT.search(label) or label.endswith("ago")):
                yield number
    for number, label in enumerate(labels):
        if len(label) < _LONGEST_DAY and _DIGIT.search(label) and is_day_or_time(label):
            yield number


def places_of(part: str, lines: str) -> dict[int, int]:
    """The numbers of the lines in which `part` stands, and where in them it stands first."""
    places: dict[int, int] = {}
    number = start = 0
    at = lines.find(part)
    while at >= 0:
        number += lines.count("\n", start, at)
        start = at
        places.setdefault(number, at - lines.rfind("\n", 0, at) - 1)
        at = lines.find(part, at + 1)
    return places


def running(values: Iterable[float]) -> list[float]:
    """Sums of the first 0, 1, 2 … values."""
    return [0.0, *accumulate(values)]
