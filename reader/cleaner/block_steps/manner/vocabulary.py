"""Words by meaning, in many languages; which language a text is in; how many words of each meaning a passage has."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence, Set
from functools import cache

from reader.cleaner.block_steps.manner.compiled_words import COMMON, WORDS
from reader.cleaner.block_steps.manner.meanings import JOINT, MEANINGS, STRING
from reader.cleaner.block_steps.signals import filed_as
from reader.cleaner.normal_form import is_latin
from reader.cleaner.passages import Passage, Passages
from reader.cleaner.pipeline import Context
from reader.values import replace

BITS = 8
"""Of a number that counts the words of one meaning. All counts of a passage are one number: adding up is then a single call."""
_PLACE = {meaning: BITS * place for place, meaning in enumerate(MEANINGS)}
ONE = {meaning: 1 << place for meaning, place in _PLACE.items()}
MOST = (1 << BITS) - 1
PRONOUNS = 2
"""Of the meanings, `we` and `you`, which stand first."""
POLITE = {
    "de": re.compile(r"(?<=[^.!?:\"„“»›] )(?:Sie|Ihr(?:e[mnrs]?)?|Ihnen)\b"),
    "da": re.compile(r"(?<=[^.!?:\"„“»›] )(?:De|Dem|Deres)\b"),
}
"""By language what says you and is written with a capital inside a sentence; with a small letter it says they."""
_SCRIPTS = tuple(
    (language, re.compile(f"[{letters}]"))
    for language, letters in [("ja", "ぁ-ヿ"), ("ko", "가-힣"), ("zh", "一-鿿"), ("th", "ก-๛"), ("bn", "ঀ-৿")]
)
"""Languages told by their letters. Japanese has Chinese letters too, but syllables of its own among them."""
_FEWEST_LETTERS = 0.125
"""The share of such letters that shows a passage to be in the language: fewer are a name, or a word that is explained."""
_FEWEST_COMMON = 5
"""So many of the twenty commonest words of a language show a text to be in it."""
_MOST_KNOWN = 50_000
"""Words of a language that are looked up once; of an archive of millions of pages the others are looked up each time."""
_SAMPLE = 8
"""Passages that tell the language of all."""
ENGLISH = "en"
"""What papers in scripts of their own say a word of now and then: newsletter, podcast. Others have such words among theirs."""


class Vocabulary(dict[str, int]):
    """The meanings of the words of one language, each looked up once: a one in the place of each meaning."""

    def __init__(self, *tables: str) -> None:
        super().__init__()
        self._idle: set[str] = set()
        """Words that were looked up and mean nothing, as nearly all of a text do."""
        self.strings: list[tuple[str, int]] = []
        """Where words run together: strings of characters in their stead."""
        self.joint: dict[str, list[tuple[str, int]]] = {}
        """By the first of them, words that say something only together, between spaces; behind the last of them none where it may go on."""
        stems: dict[str, int] = {}
        for line in "".join(tables).splitlines():
            meaning, _, words = line.partition("\t")
            for word in words.split():
                if word[0] == STRING:
                    self.strings.append((word[1:], ONE[meaning]))
                elif JOINT in word:
                    joint = f" {word} ".replace(JOINT, " ").replace("* ", "")
                    self.joint.setdefault(joint.split()[0], []).append((joint, ONE[meaning]))
                else:
                    known, stem = (stems, word[:-1]) if word[-1] == "*" else (self, word)
                    known[stem] = known.get(stem, 0) | ONE[meaning]
        self._head = min(map(len, stems), default=1)
        self._stems: dict[str, list[tuple[str, int]]] = {}
        """The beginnings of words, by their own first letters: most words begin like none."""
        for stem, meanings in stems.items():
            self._stems.setdefault(stem[: self._head], []).append((stem, meanings))

    def __missing__(self, word: str) -> int:
        found = 0
        for stem, meanings in self._stems.get(word[: self._head], ()):
            if word.startswith(stem):
                found |= meanings
        if len(self) < _MOST_KNOWN:
            self[word] = found
            if not found:
                self._idle.add(word)
        return found

    def counts(self, plain: str, keys: Sequence[str]) -> int:
        """How many different words of each meaning stand in a normal text of these keys, as one number."""
        different = set(keys)
        found = sum(map(self.__getitem__, different - self._idle))
        if self.strings:
            found += sum([meaning for string, meaning in self.strings if string in plain])
        if not self.joint.keys().isdisjoint(different):
            found += self._counts_joint(f" {' '.join(keys)} ", different)
        return found

    def _counts_joint(self, said: str, different: Set[str]) -> int:
        """The same of words that say something only together, in a text that is nothing but words and spaces."""
        return sum(meaning for first in self.joint.keys() & different for joint, meaning in self.joint[first] if joint in said)


def has(said: int, meaning: str) -> int:
    """How many words of one meaning such a number counts."""
    return said >> _PLACE[meaning] & MOST


@cache
def vocabulary(language: str) -> Vocabulary:
    """The words of a language; none of one that `compiled_words` does not have, for a page may say any."""
    if not language:
        return Vocabulary()
    if language not in WORDS:
        return vocabulary("")
    table = WORDS[language]
    return Vocabulary(table, WORDS[ENGLISH]) if STRING in table else Vocabulary(table)


def language_of(passages: Passages, declared: str) -> str:
    """The language of these passages: by its script, or by the commonest words of which they have most; where they have as many of two
    languages, or few of any, the declared one; "" where nobody can tell. Worked out once: steps ask for it with every passage that they
    would take."""
    if passages.language is None:
        passages.language = _told_by(passages, declared)
    return passages.language


def in_its_language(context: Context, passages: Passages) -> Context:
    """`context`, where it says no language with that which the words of the passages tell: a short word means in its own what it means."""
    return context if context.language else replace(context, language=language_of(passages, declared=""))


def _told_by(passages: Passages, declared: str) -> str:
    sample = sorted(passages, key=lambda passage: len(passage.text), reverse=True)[:_SAMPLE]
    known, best = filed_as(declared), _spoken_in(sample)
    if not best:
        return known if known in WORDS else ""
    return known if known in best else best[0]


_last_sample: dict[tuple[str, ...], Sequence[str]] = {}
"""The passages that were looked at last, and what they are in: steps take some of a page, and seldom the longest, and ask again."""


def _spoken_in(sample: Sequence[Passage]) -> Sequence[str]:
    """The languages that they may be in, by name; none where nobody can tell."""
    texts = tuple([passage.text for passage in sample])
    spoken = _last_sample.get(texts)
    if spoken is None:
        _last_sample.clear()
        spoken = _last_sample[texts] = _by_script(sample) or _by_common_words(sample)
    return spoken


def _by_script(sample: Sequence[Passage]) -> Sequence[str]:
    for passage in sample:
        if not is_latin(passage.plain):
            for language, letters in _SCRIPTS:
                if len(letters.findall(passage.plain)) > _FEWEST_LETTERS * len(passage.plain):
                    return [language]
    return []


def _by_common_words(sample: Sequence[Passage]) -> Sequence[str]:
    words = set().union(*[passage.keys for passage in sample])
    found = Counter(" ".join(map(COMMON.__getitem__, COMMON.keys() & words)).split())
    most = max(found.values(), default=0)
    return sorted(language for language, number in found.items() if number == most) if most >= _FEWEST_COMMON else []
