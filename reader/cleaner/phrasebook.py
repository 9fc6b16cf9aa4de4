"""Phrases that mark prompts, and the index that finds them in one pass over the words of a passage."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, lru_cache, partial
from itertools import filterfalse

from reader.cleaner.normal_form import EDGES, MARKS, bare, begins_word, ends_word, is_latin, normal, standing
from reader.cleaner.phrase_index import PhraseIndex, filed, key_at, keyed, keys_of, merged, plains, rare_key, start_key, unfiled
from reader.models import Kind
from reader.values import TYPE_CHECKING, NamedTuple, dataclass, field

if TYPE_CHECKING:
    from typing import TypeAlias

_Seeker: TypeAlias = "tuple[Callable[[str], re.Match[str] | None], Sequence[tuple[str, int]]]"

MATCHES = ("whole", "start", "contains", "pattern")
"""whole: the passage is the phrase. start: it begins with it. contains, pattern: it stands in it, or matches it, anywhere."""

SIGNS = ("asks", "voice", "price", "speech", "about", "open-letter", "note", "need")
"""Evidence: the reader is asked, the publisher speaks, money or a period is named, somebody is quoted; `about`: asking is the topic;
`open-letter`: it is one; `note`: what the article says of itself for its readers' sake, a correction or a warning; `need`: whom to call in
need."""

ROLES = ("", "among", "last", "opener", "closer", "lead-in", "heading", "tail", "name", "bio", "poll", "poll-part", *SIGNS)
"""What a phrase does besides marking its own passage.

"": the passage is a prompt. among: only beside another label of its kind. last: there, and behind all else. opener, closer: the ends of a
run, of which all goes. lead-in: what it leads to goes too. heading: so does the list under it. name: with the paper's name behind it. bio:
at the end, after somebody's name. poll: with the question and the answers above it. poll-part: only with such a poll. tail: as the last
sentence of a passage. SIGNS: evidence only.
"""

AMONG = frozenset(("among", "last"))
"""Roles of what is a prompt among its like, and a word elsewhere."""

MOST_WORDS = {"whole": 40, "start": 25, "contains": 30, "pattern": 30}
"""Longest passage, in words, that a phrase may take by its own strength."""

_STEP = "#. "
"""How the step of a guide begins in normal form."""
_FIGURES = " #-/.,()+"
"""What stands behind the colon of a row of facts: a sum, the time, a telephone number."""
_OF_ITS_OWN = re.compile(r"\\|\(\?[^:=!<>]")
"""What in a pattern, apart from characters that are escaped, has a meaning there alone."""
_CLOSING = re.compile(r"'(?=[ .,:;!?)]|$)")


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that mark a prompt, in the form in which they are safe."""

    id: str
    kind: Kind
    match: str
    """One of MATCHES."""
    text: tuple[str, ...]
    language: str = ""
    role: str = ""
    """One of ROLES."""
    most: int = 0
    """Longest passage, in words, that it takes by its own strength; 0 takes MOST_WORDS."""
    beside: tuple[str, ...] = ()
    """Groups of words, `comment|comments|discuss*`: of each group one must stand in the passage too. A `*` ends the beginning of a word."""

    @property
    def reach(self) -> int:
        """Longest passage, in words, that the phrase takes by its own strength."""
        return self.most or MOST_WORDS[self.match]

    @property
    def says_little(self) -> bool:
        """It is a prompt among its like alone, and says nothing of what stands beside it."""
        return self.role in AMONG

    @property
    def sign(self) -> bool:
        """It is evidence only, and takes nothing by its own strength."""
        return self.role in SIGNS


class Hit(NamedTuple):
    """A phrase found in a normal text, from `start` to `end`."""

    phrase: Phrase
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Phrasebook:
    """Phrases, filed for looking up. Numbers in the indexes are places in `phrases`."""

    phrases: Sequence[Phrase] = ()
    whole: PhraseIndex = field(default_factory=dict)
    start: PhraseIndex = field(default_factory=dict)
    contains: PhraseIndex = field(default_factory=dict)
    patterns: tuple[tuple[str, int], ...] = ()
    """Regular expressions, tried on every short text."""
    patterns_beyond: tuple[tuple[str, int], ...] = ()
    """Those that need letters beyond Latin-1: tried on texts that have such letters, and compiled when the first comes."""
    off: frozenset[int] = frozenset()
    """Phrases that are not in force."""
    keys: frozenset[str] = frozenset()
    """The keys of `contains` that are ASCII, as a set: two sets meet faster than a set and a mapping."""
    beyond: Callable[[], frozenset[str]] = frozenset
    """The other keys of `contains`: asked for when a text has such words."""
    read: dict[str, tuple[tuple[int, str], ...]] = field(default_factory=dict, compare=False, repr=False)
    """What was read of `contains` already."""
    seekers: dict[bool, Sequence[_Seeker]] = field(default_factory=dict, compare=False, repr=False)
    """What looks for the patterns in texts that are Latin-1, and in others; compiled when the first comes."""

    def __reduce__(self) -> tuple[type[Phrasebook], tuple[object, ...]]:
        """It goes to another process without what was read and compiled: that may have little memory, and does it when a page asks."""
        filed_as = self.phrases, self.whole, self.start, self.contains
        return Phrasebook, (*filed_as, self.patterns, self.patterns_beyond, self.off, self.keys, self.beyond)

    @classmethod
    def of(cls, phrases: Iterable[Phrase]) -> Phrasebook:
        """The book of `phrases`; patterns must be valid regular expressions."""
        phrases = tuple(phrases)
        texts = [(phrase.match, text, number) for number, phrase in enumerate(phrases) for text in phrase.text]
        plain = [(match, normal(text), number) for match, text, number in texts]
        contains = filed(keyed(rare_key(text), text, number) for match, text, number in plain if match == "contains")
        patterns = [(text, number) for match, text, number in texts if match == "pattern"]
        beyond = _in_other_letters(patterns)
        return cls(
            phrases,
            whole=filed((bare(text), "", number) for match, text, number in plain if match == "whole"),
            start=filed(keyed(start_key(text), text, number) for match, text, number in plain if match == "start"),
            contains=contains,
            patterns=tuple(pattern for pattern in patterns if pattern not in beyond),
            patterns_beyond=beyond,
            keys=frozenset(filter(str.isascii, contains)),
            beyond=partial(frozenset, frozenset(filterfalse(str.isascii, contains))),
        )

    def hits(self, text: str) -> tuple[Hit, ...]:
        """Every phrase found in a normal `text`, not inside quotation marks, in the order in which they stand."""
        return self.hits_among(text, keys_of(text))

    def hits_among(self, text: str, words: Sequence[str]) -> tuple[Hit, ...]:
        """`hits` of a text whose words are known: `keys_of` it."""
        return self._hits(text, words, is_latin=is_latin(text))

    def _hits(self, text: str, words: Sequence[str], *, is_latin: bool) -> tuple[Hit, ...]:
        found = self._found(text, words, is_latin=is_latin)
        if not found:
            return ()
        found = [(start, -end, number) for number, start, end in found if number not in self.off]
        hits = (Hit(self.phrases[number], start, -end) for start, end, number in sorted(found) if not quoted(text, start, -end))
        return tuple(hit for hit in hits if not hit.phrase.beside or all(_one_of(group, text) for group in hit.phrase.beside))

    def label(self, text: str) -> Phrase | None:
        """The phrase that a normal `text` is, whole, and that may take it by its own strength."""
        numbers = (number for number, _, _ in self._whole(text) if number not in self.off)
        phrases = (self.phrases[number] for number in numbers)
        return next((phrase for phrase in phrases if not phrase.sign and not phrase.beside), None)

    def under(self, other: Phrasebook, without: frozenset[str]) -> Phrasebook:
        """This book with `other` laid on top. Out of force are the phrases `without` and those of an id that `other` has too."""
        shift = len(self.phrases)
        replaced = without.union(phrase.id for phrase in other.phrases)
        off = {number for number, phrase in enumerate(self.phrases) if phrase.id in replaced}
        off |= {number for number, phrase in enumerate(other.phrases, shift) if phrase.id in without}
        return Phrasebook(
            phrases=(*self.phrases, *other.phrases),
            whole=merged(self.whole, other.whole, shift),
            start=merged(self.start, other.start, shift),
            contains=merged(self.contains, other.contains, shift),
            patterns=self.patterns + _shifted(other.patterns, shift),
            patterns_beyond=self.patterns_beyond + _shifted(other.patterns_beyond, shift),
            off=self.off | off | {number + shift for number in other.off},
            keys=self.keys | other.keys,
            beyond=partial(frozenset, self.beyond() | other.beyond()),
        )

    def _found(self, text: str, words: Sequence[str], *, is_latin: bool) -> list[tuple[int, int, int]]:
        """(number, start, end) of every phrase in `text`, which has these words, quoted or not."""
        found = self._whole(text) if len(text) <= 240 else []
        found += self._start(text, words)
        for key in self._keys_in(words, text):
            for number, plain in self.read.get(key) or self._entries(key):
                if plain in text and (at := standing(text, plain)) >= 0:
                    found.append((number, at, at + len(plain)))
        if len(text) <= 400:
            found += self._matching(text, is_latin=is_latin)
        return found

    def _matching(self, text: str, *, is_latin: bool) -> Iterator[tuple[int, int, int]]:
        """(number, start, end) of every pattern that matches."""
        if is_latin not in self.seekers:
            self.seekers[is_latin] = _seekers(self.patterns if is_latin else self.patterns + self.patterns_beyond)
        for may_match, patterns in self.seekers[is_latin]:
            for pattern, number in patterns if may_match(text) else ():
                if match := _seeker(pattern)(text):
                    yield number, *match.span()

    def _entries(self, key: str) -> tuple[tuple[int, str], ...]:
        """What is filed under a key of `contains`."""
        entries = self.read[key] = unfiled(self.contains.get(key, ""), key)
        return entries

    def _keys_in(self, words: Sequence[str], text: str) -> frozenset[str]:
        """The keys of `contains` under which a phrase in `text`, which has these words, may be filed."""
        known = self.keys.intersection(words)
        return known if text.isascii() or all(map(str.isascii, words)) else known | self.beyond().intersection(words)

    def _whole(self, text: str) -> list[tuple[int, int, int]]:
        bared = bare(text)
        entries = self.whole.get(bared)
        found = [(number, 0, len(text)) for number, _ in unfiled(entries)] if entries else []
        if _has_a_count(bared):
            found += [(number, 0, len(text)) for number, _ in unfiled(self.whole.get(bared.strip(EDGES), ""))]
        return found

    def _start(self, text: str, words: Sequence[str]) -> list[tuple[int, int, int]]:
        at = 0 if text[:1].isalnum() else len(text) - len(text.lstrip(MARKS))
        key = key_at(text, at, words)
        entries = self.start.get(key)
        if entries is None or not (text.startswith(filed_here := plains(entries, key), at) or text.startswith(filed_here)):
            return []
        found: list[tuple[int, int, int]] = []
        for number, plain in unfiled(entries, key):
            begin = at if text.startswith(plain, at) else 0 if at and text.startswith(plain) else -1
            if begin >= 0 and ends_word(text, begin + len(plain)):
                found.append((number, begin, begin + len(plain)))
        return found


def _has_a_count(bared: str) -> bool:
    """Whether a bare text has a number at an end, as labels have: "3 comments". The number of a step ("3. Cast your vote") and what a
    row of facts says ("Oldest: 93") are none."""
    return (bared.startswith("#") and not bared.startswith(_STEP)) or (bared.endswith("#") and not bared.rstrip(_FIGURES).endswith(":"))


def _shifted(patterns: Iterable[tuple[str, int]], shift: int) -> tuple[tuple[str, int], ...]:
    return tuple((text, number + shift) for text, number in patterns)


def _in_other_letters(patterns: Sequence[tuple[str, int]]) -> tuple[tuple[str, int], ...]:
    if not patterns:
        return ()
    from reader.cleaner.patterns import needs_other_letters  # only rules that were not compiled are asked

    return tuple(pattern for pattern in patterns if needs_other_letters(pattern[0]))


@lru_cache(1024)
def _stems(group: str) -> tuple[tuple[str, str], ...]:
    """The words of a `beside` group, and each without the `*` that ends the beginning of a word."""
    return tuple((word, word.removesuffix("*")) for word in group.split("|"))


def _one_of(group: str, text: str) -> bool:
    """Whether one of the words of a phrase's `beside` group stands in the normal `text`."""
    near = [(word, stem) for word, stem in _stems(group) if stem in text]
    return any(standing(text, word) >= 0 or (stem != word and _begins(stem, text)) for word, stem in near)


def _begins(stem: str, text: str) -> bool:
    at = text.find(stem)
    while at >= 0 and not begins_word(text, at):
        at = text.find(stem, at + 1)
    return at >= 0


def quoted(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` stands inside a pair of quotation marks, which then says that somebody said it."""
    if '"' not in text:
        return "'" in text and _in_single(text, start, end)
    if text[0] == '"' and text.rstrip(".,!?").endswith('"') and text.count('"') == 2:
        return True
    return text.count('"', 0, start) % 2 == 1 and '"' in text[end:]


def _in_single(text: str, start: int, end: int) -> bool:
    """Whether it stands inside single quotation marks: one opens before a word, one closes behind a word, no other between."""
    opening = max(text.rfind(" '", 0, start), text.rfind("('", 0, start)) + 1
    if not opening and text[0] != "'":
        return False
    closing = _CLOSING.search(text, opening + 1)
    return closing is not None and closing.start() >= end


def _seekers(patterns: Sequence[tuple[str, int]]) -> list[_Seeker]:
    """What finds one of these patterns, with those that it may have found. Hardly a text matches any: those that can only stand at the
    beginning are tried all at once."""
    together = [pattern for pattern in patterns if _may_be_joined(pattern[0])]
    joined = re.compile("|".join(f"(?:{text})" for text, _ in together)).match
    return [(joined, together), *((_seeker(pattern[0]), [pattern]) for pattern in patterns if pattern not in together)]


def _may_be_joined(pattern: str) -> bool:
    """It stands only at the beginning, and means the same among others: no flag is set in it, and no group is named or called again."""
    return pattern.startswith("^") and _OF_ITS_OWN.search(re.sub(r"\\[^1-9]", "", pattern)) is None


@cache
def _seeker(pattern: str) -> Callable[[str], re.Match[str] | None]:
    """What finds `pattern` in a text; where it can only stand at the beginning, it is looked for only there."""
    compiled = re.compile(pattern)
    return compiled.match if pattern.startswith("^") else compiled.search
