"""Phrases that mark prompts, and the index that finds them in one pass over the words of a passage.

A phrase is looked up by its first word, or by its longest where it may stand anywhere (by two characters in scripts without spaces),
so that a page costs the same whether there are a hundred phrases or ten thousand. Case, kinds of quotation mark and dash, and the
digits of numbers do not count; nor do vowel signs and the ways of writing one letter that papers of one language differ in.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache, partial
from itertools import filterfalse

from reader.models import Kind
from reader.values import TYPE_CHECKING, NamedTuple, dataclass, field

if TYPE_CHECKING:
    from typing import Any, TypeAlias

MATCHES = ("whole", "start", "contains", "pattern")
"""whole: the passage is the phrase. start: it begins with it. contains, pattern: it stands in it, or matches it, anywhere."""

ROLES = ("", "among", "opener", "closer", "lead-in", "heading", "tail", "name", "bio", "asks", "voice", "price", "speech", "about")
"""What a phrase does besides marking its own passage.

"": the passage is a prompt. among: only beside another label of its kind. opener, closer: the ends of a run, of which all goes.
lead-in: what it leads to goes too. heading: so does the list under it. name: with the paper's name behind it. bio: at the end, after
somebody's name. tail: as the last sentence of a passage. asks, voice, price, speech, about: evidence only.
"""

MOST_WORDS = {"whole": 40, "start": 25, "contains": 30, "pattern": 30}
"""Longest passage, in words, that a phrase may take by its own strength."""

KEY = "K"
"""Stands in a filed `start` or `contains` phrase for the key under which it is filed, said once. No normal text has a capital."""

PATIENCE = 1_000
"""Keys that are looked for before all lines are taken apart: a page asks for a hundred."""

_SIGN_ROLES = frozenset({"asks", "voice", "price", "speech", "about"})
_PLAIN = {
    **dict.fromkeys("“”„‟″«»「」『』", '"'),
    **dict.fromkeys("‘’‚‛`´′‹›", "'"),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    "…": "...",
    **dict(zip("：（）！？，／｜", ":()!?,/|", strict=True)),
    "ı": "i",
    "\u00a0": " ",
    "\u202f": " ",
    "\u3000": " ",
    **dict.fromkeys("\u00ad\u200b\u200c\u200d\u200e\u200f\u0307\ufeff", ""),
    **dict.fromkeys("\u0640\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670", ""),  # Arabic vowel signs, and the stroke that widens
    **dict.fromkeys("\u0622\u0623\u0625\u0671", "\u0627"),  # alef, whatever stands on it or below
    **dict.fromkeys("\u0649\u06cc", "\u064a"),  # ye, Arabic or Persian
    "\u06a9": "\u0643",  # kaf
    "\u06c0": "\u0647",
    **dict.fromkeys("\u093c\u09bc", ""),  # the dot below, of which half of the newspapers think little
    **dict(zip("\u0958\u0959\u095a\u095b\u095c\u095d\u095e\u095f", "\u0915\u0916\u0917\u091c\u0921\u0922\u092b\u092f", strict=True)),
    **dict(zip("\u09dc\u09dd\u09df", "\u09a1\u09a2\u09af", strict=True)),
    "\u0901": "\u0902",  # the nasal sign, with its moon or without
}
_TYPESET = [(mark, _PLAIN[mark]) for mark in "’‘“”–—"]
"""Marks of every newspaper, and most often the only ones beyond Latin-1, but for `…` and `„`."""
_UNPLAIN = re.compile(f"[{''.join(_PLAIN)}]")
_NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")
_RUNNING = (("\u0e00", "\u0eff"), ("\u3040", "\u30ff"), ("\u3400", "\u9fff"))
"""First and last letters of the scripts whose words run together: Thai and Lao, kana, Chinese characters."""
_RUNNING_LETTERS = "".join(map("-".join, _RUNNING))
_WORD = re.compile(rf"[^\W_{_RUNNING_LETTERS}]+|#")
_DENSE = re.compile(f"[{_RUNNING_LETTERS}]{{2,}}")
_SOUGHT = b"\0"
"""Stands for what has no normal form of one character: a `#` of the text is no number, white space and what is invisible may go."""


def _translation(char: str) -> bytes:
    if char == "#" or not (char.isprintable() or char in "\n\xa0"):
        return _SOUGHT
    return b"#" if char in "0123456789" else (_PLAIN.get(char) or char.lower()).encode("latin-1")


_NORMAL = b"".join(map(_translation, bytes(range(256)).decode("latin-1")))
"""Latin-1 in normal form, but for line breaks."""
_DIGITS = re.compile("#(?:[.,:]?#)+")
"""One number, when each of its digits is a `#`."""
_CLOSING = re.compile(r"'(?=[ .,:;!?)]|$)")
_SPACED = bytes(code if chr(code).isalnum() or chr(code) in "#\n" else ord(" ") for code in range(256))
"""Latin-1 with spaces between its words: splitting that takes half of the time of finding words by `_WORD`."""
_COMMON = frozenset(
    """
    # a an and any are das de del den der des die een el en et for from han has have het il is la las les los make med met mit not och our
    que so that the this time und une van von was what will with without would you your
    """.split()
)
"""Words of many passages, and numbers: a phrase is looked for by one of them only when it has no other."""
_EDGES = " \t\n.,:;!?…→←↓↑➜➔►▶◄»›>|/\\-_•·*+=~()[]{}\"'¡¿。、！？：；・「」『』【】（）〈〉《》［］▼▲◆■●○☆★※☞▷◇◎✕✖×✓✉️#؟،؛।＞＜｜＋＆"
_MARKS = _EDGES.replace("#", "")


def normal(text: str) -> str:
    """`text` in the form in which phrases are compared: lower case, plain marks, every number as `#`, single spaces."""
    plain = _translated(text)
    if plain is None:
        return _searched(text)
    return plain.strip(" ") if "  " not in plain and "\n" not in plain else " ".join(plain.split())


def normals(texts: Sequence[str]) -> list[str]:
    """`normal` of each, worked out of all of them as one text where that is possible."""
    plain = _translated("\n".join(texts))
    lines = plain.split("\n") if plain is not None else []
    if plain is None or len(lines) != len(texts):
        return [normal(text) for text in texts]
    return [line.strip(" ") for line in lines] if "  " not in plain else [" ".join(line.split()) for line in lines]


def _translated(text: str) -> str | None:
    """`text` in normal form but for its white space; None where marks and numbers must be searched for."""
    if not text.isascii():
        for mark, plain in _TYPESET:
            text = text.replace(mark, plain)
    try:
        raw = text.replace("…", "...").replace("„", '"').encode("latin-1")
    except UnicodeEncodeError:  # other letters
        return None
    raw = raw.translate(_NORMAL)
    return None if _SOUGHT in raw else _DIGITS.sub("#", raw.decode("latin-1"))


def _searched(text: str) -> str:
    """As `normal`, for text in which marks and numbers must be searched for: that takes ten times as long."""
    return " ".join(_NUMBER.sub("#", _UNPLAIN.sub(_plain, text.lower())).split())


def _plain(mark: re.Match[str]) -> str:
    return _PLAIN[mark.group()]


def rough_words(plain: str) -> int:
    """About how many words a normal text has; two characters of a script without spaces count as one word."""
    count = plain.count(" ") + 1
    return count if plain.isascii() or _is_latin(plain) else count + sum(map(len, _DENSE.findall(plain))) // 2


def _is_latin(text: str) -> bool:
    try:
        text.encode("latin-1")
    except UnicodeEncodeError:
        return False
    return True


def bare(text: str) -> str:
    """A normal text without the marks at its ends: what a `whole` phrase is compared with."""
    return text.strip(_MARKS)


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
    def sign(self) -> bool:
        """It is evidence only, and takes nothing by its own strength."""
        return self.role in _SIGN_ROLES


class Hit(NamedTuple):
    """A phrase found in a normal text, from `start` to `end`."""

    phrase: Phrase
    start: int
    end: int


Drawer: TypeAlias = Mapping[str, str]
"""By the key under which they are looked for, phrases in normal form with their numbers: `12 phrase`, tab between them.

`K` in a phrase stands for the key. Read only when a page has it: filing ten thousand phrases must not take longer than cleaning a page.
"""


class Shelf(Mapping[str, str]):
    """A drawer as it is shipped: for the beginning of keys a text, in it a line for each key, with a tab before its phrases.

    A key is looked for in its text: taking the lines apart takes longer than to find the few that a page asks for. Keys of plain ASCII
    lie apart, by two characters, and many pages ask for no others: those, by one, are loaded when a page does. Who asks for many pages
    has all lines taken apart, once.
    """

    __slots__ = ("_asked", "_load", "_opened", "_plain", "_rest")

    def __init__(self, plain: Mapping[str, str], rest: Callable[[], Mapping[str, str]]) -> None:
        self._plain, self._load = plain, rest
        self._rest: Mapping[str, str] | None = None
        self._asked = 0
        self._opened: dict[str, str] = {}

    def get(self, key: str, default: Any = None) -> Any:
        """What is filed under `key`, or `default`."""
        if self._opened:
            return self._opened.get(key, default)
        self._asked += 1
        if self._asked > PATIENCE:
            self._opened = dict(self._rows())
        text = self._plain.get(key[:2], "") if key.isascii() else self._others().get(key[:1], "")
        head = f"\n{key}\t"
        at = text.find(head)
        return default if at < 0 else text[at + len(head) : text.index("\n", at + 1)]

    def _others(self) -> Mapping[str, str]:
        if self._rest is None:
            self._rest = self._load()
        return self._rest

    def _rows(self) -> Iterator[tuple[str, str]]:
        """Each key, and what is filed under it."""
        for text in (*self._plain.values(), *self._others().values()):
            for line in text.splitlines()[1:]:
                key, _, entries = line.partition("\t")
                yield key, entries

    def __getitem__(self, key: str) -> str:
        found: str | None = self.get(key)
        if found is None:
            raise KeyError(key)
        return found

    def __iter__(self) -> Iterator[str]:
        return (key for key, _ in self._rows())

    def __len__(self) -> int:
        return sum(1 for _ in self._rows())


@dataclass(frozen=True, slots=True)
class Phrasebook:
    """Phrases, filed for looking up. Numbers in the drawers are places in `phrases`."""

    phrases: Sequence[Phrase] = ()
    whole: Drawer = field(default_factory=dict)
    start: Drawer = field(default_factory=dict)
    contains: Drawer = field(default_factory=dict)
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

    @classmethod
    def of(cls, phrases: Iterable[Phrase]) -> Phrasebook:
        """The book of `phrases`; patterns must be valid regular expressions."""
        phrases = tuple(phrases)
        texts = [(phrase.match, text, number) for number, phrase in enumerate(phrases) for text in phrase.text]
        plain = [(match, normal(text), number) for match, text, number in texts]
        contains = _filed(_keyed(rare_key(text), text, number) for match, text, number in plain if match == "contains")
        patterns = [(text, number) for match, text, number in texts if match == "pattern"]
        beyond = _in_other_letters(patterns)
        return cls(
            phrases,
            whole=_filed((bare(text), "", number) for match, text, number in plain if match == "whole"),
            start=_filed(_keyed(start_key(text), text, number) for match, text, number in plain if match == "start"),
            contains=contains,
            patterns=tuple(pattern for pattern in patterns if pattern not in beyond),
            patterns_beyond=beyond,
            keys=frozenset(filter(str.isascii, contains)),
            beyond=partial(frozenset, frozenset(filterfalse(str.isascii, contains))),
        )

    def hits(self, text: str) -> tuple[Hit, ...]:
        """Every phrase found in a normal `text`, not inside quotation marks, in the order in which they stand."""
        return self._hits(text, keys_of(text), is_latin=_is_latin(text))

    def hits_in_each(self, texts: Sequence[str]) -> list[tuple[Hit, ...]]:
        """`hits` of each; those of a page are parted into words at once."""
        try:
            lines = _parted("\n".join(texts)).split("\n")
        except UnicodeEncodeError:  # letters of other scripts
            return [self.hits(text) for text in texts]
        return [self._hits(text, line.split(), is_latin=True) for text, line in zip(texts, lines, strict=False)]

    def _hits(self, text: str, words: Sequence[str], *, is_latin: bool) -> tuple[Hit, ...]:
        found = self._found(text, words, self.patterns if is_latin else self.patterns + self.patterns_beyond)
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
            whole=_merged(self.whole, other.whole, shift),
            start=_merged(self.start, other.start, shift),
            contains=_merged(self.contains, other.contains, shift),
            patterns=self.patterns + _shifted(other.patterns, shift),
            patterns_beyond=self.patterns_beyond + _shifted(other.patterns_beyond, shift),
            off=self.off | off | {number + shift for number in other.off},
            keys=self.keys | other.keys,
            beyond=partial(frozenset, self.beyond() | other.beyond()),
        )

    def _found(self, text: str, words: Sequence[str], patterns: Iterable[tuple[str, int]]) -> list[tuple[int, int, int]]:
        """(number, start, end) of every phrase in `text`, which has these words, quoted or not."""
        found = self._whole(text) if len(text) <= 240 else []
        found += self._start(text, words)
        for key in self._keys_in(words, text):
            for number, plain in self.read.get(key) or self._entries(key):
                if plain in text and (at := standing(text, plain)) >= 0:
                    found.append((number, at, at + len(plain)))
        if len(text) <= 400:
            for pattern, number in patterns:
                if match := _seeker(pattern)(text):
                    found.append((number, *match.span()))
        return found

    def _entries(self, key: str) -> tuple[tuple[int, str], ...]:
        """What is filed under a key of `contains`."""
        entries = self.read[key] = _read(self.contains.get(key, ""), key)
        return entries

    def _keys_in(self, words: Sequence[str], text: str) -> frozenset[str]:
        """The keys of `contains` under which a phrase in `text`, which has these words, may be filed."""
        known = self.keys.intersection(words)
        return known if text.isascii() or all(map(str.isascii, words)) else known | self.beyond().intersection(words)

    def _whole(self, text: str) -> list[tuple[int, int, int]]:
        bared = bare(text)
        entries = self.whole.get(bared)
        found = [(number, 0, len(text)) for number, _ in _read(entries)] if entries else []
        if bared.startswith("#") or bared.endswith("#"):
            found += [(number, 0, len(text)) for number, _ in _read(self.whole.get(bared.strip(_EDGES), ""))]
        return found

    def _start(self, text: str, words: Sequence[str]) -> list[tuple[int, int, int]]:
        at = 0 if text[:1].isalnum() else len(text) - len(text.lstrip(_MARKS))
        key = _key_at(text, at, words)
        entries = self.start.get(key)
        if entries is None or not (text.startswith(plains := _plains(entries, key), at) or text.startswith(plains)):
            return []
        found: list[tuple[int, int, int]] = []
        for number, plain in _read(entries, key):
            begin = at if text.startswith(plain, at) else 0 if at and text.startswith(plain) else -1
            if begin >= 0 and _ends_word(text, begin + len(plain)):
                found.append((number, begin, begin + len(plain)))
        return found


def _shifted(patterns: Iterable[tuple[str, int]], shift: int) -> tuple[tuple[str, int], ...]:
    return tuple((text, number + shift) for text, number in patterns)


def _in_other_letters(patterns: Sequence[tuple[str, int]]) -> tuple[tuple[str, int], ...]:
    if not patterns:
        return ()
    from reader.cleaner.patterns import needs_other_letters  # only rules that were not compiled are asked

    return tuple(pattern for pattern in patterns if needs_other_letters(pattern[0]))


def start_key(plain: str) -> str:
    """What a `start` phrase is filed under: a mark such as ©, of which no text is bared, where it begins with one, or as `first_key`."""
    mark = plain.lstrip(_MARKS)[:1]
    return mark if mark and not mark.isalnum() else first_key(plain)


def first_key(plain: str) -> str:
    """The first word of a phrase, or its first two characters where words run together."""
    word, dense = _WORD.search(plain), _DENSE.search(plain)
    if dense and (word is None or dense.start() < word.start()):
        return dense.group()[:2]
    return word.group() if word else plain


def _key_at(text: str, at: int, words: Sequence[str]) -> str:
    """What a `start` phrase is filed under that begins at `at`, before which no word stands: as `start_key`. words: of the text."""
    first = text[at : at + 1]
    if not first.isalnum():
        return first
    return text[at : at + 2] if _dense(first) else words[0]


def rare_key(plain: str) -> str:
    """What a `contains` phrase is filed under: the last of its longest words, which few passages have, or else as `first_key`."""
    words: list[str] = _WORD.findall(plain)
    if dense := _DENSE.search(plain):
        return dense.group()[:2]
    if not words:
        return first_key(plain)
    if len(words) > 1 and _hangul(plain[-1]):
        words.pop()  # a particle may follow it, and then it is another word
    return max(words[::-1], key=lambda word: (word not in _COMMON, len(word)))


def keys_of(text: str) -> list[str]:
    """Every key under which a phrase standing in the normal `text` can be filed; some of them twice."""
    try:
        return _parted(text).split()
    except UnicodeEncodeError:
        pass  # letters of other scripts
    keys = _WORD.findall(text)
    for run in _DENSE.finditer(text):
        dense = run.group()
        keys += map(str.__add__, dense, dense[1:])
    return keys


def _parted(text: str) -> str:
    """Normal text with nothing but spaces between its words and numbers. Raises UnicodeEncodeError where it has other letters."""
    raw = text.replace("#", " # ").encode("latin-1")
    return raw.translate(_SPACED).decode("latin-1")


def standing(text: str, plain: str) -> int:
    """Where `plain` stands in `text` as whole words, or -1."""
    at = text.find(plain)
    while at >= 0:
        if _ends_word(text, at + len(plain)) and _begins_word(text, at):
            return at
        at = text.find(plain, at + 1)
    return -1


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
    while at >= 0 and not _begins_word(text, at):
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


def _keyed(key: str, plain: str, number: int) -> tuple[str, str, int]:
    return key, plain.replace(key, KEY, 1), number


def _filed(phrases: Iterable[tuple[str, str, int]]) -> Drawer:
    drawer: dict[str, str] = {}
    for key, plain, number in phrases:
        entry = f"{number} {plain}" if plain else str(number)
        drawer[key] = f"{drawer[key]}\t{entry}" if key in drawer else entry
    return drawer


@lru_cache(4096)
def _read(entries: str, key: str = KEY) -> tuple[tuple[int, str], ...]:
    parts = [entry.partition(" ") for entry in entries.split("\t")] if entries else []
    return tuple((int(number), plain.replace(KEY, key, 1)) for number, _, plain in parts)


@lru_cache(4096)
def _plains(entries: str, key: str) -> tuple[str, ...]:
    """The phrases of a drawer's entry: a text is asked for all of them at once, and nearly always begins with none."""
    return tuple(plain for _, plain in _read(entries, key))


def _merged(below: Drawer, above: Drawer, shift: int) -> Drawer:
    moved = ((key, plain, number + shift) for key, entries in above.items() for number, plain in _read(entries))
    merged = {**below}
    for key, entry in _filed(moved).items():
        merged[key] = f"{merged[key]}\t{entry}" if key in merged else entry
    return merged


@cache
def _seeker(pattern: str) -> Callable[[str], re.Match[str] | None]:
    """What finds `pattern` in a text; where it can only stand at the beginning, it is looked for only there."""
    compiled = re.compile(pattern)
    return compiled.match if pattern.startswith("^") else compiled.search


def _begins_word(text: str, at: int) -> bool:
    return at == 0 or not _in_word(text[at - 1]) or not _in_word(text[at]) or _dense(text[at]) or _dense(text[at - 1])


def _ends_word(text: str, at: int) -> bool:
    """A word ends before `at`; behind any a Korean particle may follow, and a letter of a script without spaces."""
    if at >= len(text) or not _in_word(text[at]):
        return True
    return not _in_word(text[at - 1]) or _dense(text[at - 1]) or _dense(text[at]) or _hangul(text[at - 1]) or _hangul(text[at])


def _dense(char: str) -> bool:
    return char >= _RUNNING[0][0] and any(first <= char <= last for first, last in _RUNNING)


def _in_word(char: str) -> bool:
    """It is a letter, a digit or a vowel sign of India."""
    return char.isalnum() or ("\u0900" <= char <= "\u0dff" and char not in "।॥")


def _hangul(char: str) -> bool:
    return "\uac00" <= char <= "\ud7af"
