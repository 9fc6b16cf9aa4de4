"""How phrases are filed, so that a page costs the same whether there are a hundred of them or ten thousand.

A phrase is looked up by its first word, or by its longest where it may stand anywhere (by two characters in scripts without spaces).
Nothing here knows what a phrase is for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from reader.cleaner.normal_form import MARKS, RUN, WORD, is_hangul, is_running
from reader.values import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any, TypeAlias

KEY = "K"
"""Stands in a filed `start` or `contains` phrase for the key under which it is filed, said once. No normal text has a capital."""
PATIENCE = 5_000
"""Keys that are looked for before all lines are taken apart, which takes as long as looking for so many. A page asks for some hundred."""

_SPACED = bytes(code if chr(code).isalnum() or chr(code) in "#\n" else ord(" ") for code in range(256))
"""Latin-1 with spaces between its words: splitting that takes half of the time of finding words by `WORD`."""
_COMMON = frozenset(
    """
    # a an and any are das de del den der des die een el en et for from han has have het il is la las les los make med met mit not och our
    que so that the this time und une van von was what will with without would you your
    """.split()
)
"""Words of many passages, and numbers: a phrase is looked for by one of them only when it has no other."""

PhraseIndex: TypeAlias = Mapping[str, str]
"""By the key under which they are looked for, phrases in normal form with their numbers: `12 phrase`, tab between them.

`K` in a phrase stands for the key. Read only when a page has it: filing ten thousand phrases must not take longer than cleaning a page.
"""


class _Asked(Mapping[str, str]):
    """A mapping that is asked by `get`, and seldom gone through."""

    __slots__ = ()

    def __getitem__(self, key: str) -> str:
        found: str | None = self.get(key)
        if found is None:
            raise KeyError(key)
        return found

    def __len__(self) -> int:
        return sum(1 for _ in self)


class ShippedIndex(_Asked):
    """An index as it is shipped: for the beginning of keys a text, in it a line for each key, with a tab before its phrases.

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

    def __reduce__(self) -> tuple[type[ShippedIndex], tuple[object, ...]]:
        """It goes to another process as it is shipped, whatever was asked of it here."""
        return ShippedIndex, (self._plain, self._load)

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

    def __iter__(self) -> Iterator[str]:
        return (key for key, _ in self._rows())


class LaidIndex(_Asked):
    """One index on top of another, which is not read for that: the reader's own few phrases over all that are shipped."""

    __slots__ = ("_above", "_below")

    def __init__(self, below: PhraseIndex, above: PhraseIndex) -> None:
        self._below, self._above = below, above

    def get(self, key: str, default: Any = None) -> Any:
        """What is filed under `key` below, and behind it what is above; or `default`."""
        below, above = self._below.get(key), self._above.get(key)
        return f"{below}\t{above}" if below and above else below or above or default

    def __iter__(self) -> Iterator[str]:
        yield from self._below
        yield from (key for key in self._above if key not in self._below)


def start_key(plain: str) -> str:
    """What a `start` phrase is filed under: a mark such as ©, of which no text is bared, where it begins with one, or as `first_key`."""
    mark = plain.lstrip(MARKS)[:1]
    return mark if mark and not mark.isalnum() else first_key(plain)


def first_key(plain: str) -> str:
    """The first word of a phrase, or its first two characters where words run together."""
    word, dense = WORD.search(plain), RUN.search(plain)
    if dense and (word is None or dense.start() < word.start()):
        return dense.group()[:2]
    return word.group() if word else plain


def key_at(text: str, at: int, words: Sequence[str]) -> str:
    """What a `start` phrase is filed under that begins at `at`, before which no word stands: as `start_key`. words: of the text."""
    first = text[at : at + 1]
    if not first.isalnum():
        return first
    return text[at : at + 2] if is_running(first) else words[0]


def rare_key(plain: str) -> str:
    """What a `contains` phrase is filed under: the last of its longest words, which few passages have, or else as `first_key`."""
    words: list[str] = WORD.findall(plain)
    if dense := RUN.search(plain):
        return dense.group()[:2]
    if not words:
        return first_key(plain)
    if len(words) > 1 and is_hangul(plain[-1]):
        words.pop()  # a particle may follow it, and then it is another word
    return max(words[::-1], key=lambda word: (word not in _COMMON, len(word)))


def keys_of(text: str) -> list[str]:
    """Every key under which a phrase standing in the normal `text` can be filed; some of them twice."""
    try:
        return parted(text).split()
    except UnicodeEncodeError:
        pass  # letters of other scripts
    keys = WORD.findall(text)
    for run in RUN.finditer(text):
        dense = run.group()
        keys += map(str.__add__, dense, dense[1:])
    return keys


def keys_of_each(texts: Sequence[str]) -> list[list[str]]:
    """`keys_of` each; those of a page are parted into words at once."""
    try:
        return list(map(str.split, parted("\n".join(texts)).split("\n")))
    except UnicodeEncodeError:  # letters of other scripts
        return list(map(keys_of, texts))


def parted(text: str) -> str:
    """Normal text with nothing but spaces between its words and numbers. Raises UnicodeEncodeError where it has other letters."""
    raw = text.replace("#", " # ").encode("latin-1")
    return raw.translate(_SPACED).decode("latin-1")


def keyed(key: str, plain: str, number: int) -> tuple[str, str, int]:
    """A phrase as it is given to `filed`: with KEY in it, where it has its key."""
    return key, plain.replace(key, KEY, 1), number


def filed(phrases: Iterable[tuple[str, str, int]]) -> PhraseIndex:
    """The index of (key, phrase, number); the phrase is "" where its key says all of it."""
    index: dict[str, str] = {}
    for key, plain, number in phrases:
        entry = f"{number} {plain}" if plain else str(number)
        index[key] = f"{index[key]}\t{entry}" if key in index else entry
    return index


@lru_cache(4096)
def unfiled(entries: str, key: str = KEY) -> tuple[tuple[int, str], ...]:
    """(number, phrase) of all that is filed under `key`."""
    parts = [entry.partition(" ") for entry in entries.split("\t")] if entries else []
    return tuple((int(number), plain.replace(KEY, key, 1)) for number, _, plain in parts)


@lru_cache(4096)
def plains(entries: str, key: str) -> tuple[str, ...]:
    """The phrases of an entry of the index: a text is asked for all of them at once, and nearly always begins with none."""
    return tuple(plain for _, plain in unfiled(entries, key))


def merged(below: PhraseIndex, above: PhraseIndex, shift: int) -> PhraseIndex:
    """Two indexes as one. shift: what is added to the numbers of the upper one."""
    if not above:
        return below
    moved = filed((key, plain, number + shift) for key, entries in above.items() for number, plain in unfiled(entries))
    both = LaidIndex(below, moved)
    return dict(both) if isinstance(below, dict) else both
