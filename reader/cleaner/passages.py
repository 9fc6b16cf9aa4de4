"""A Passage is one leaf of text on a page before it is a Block: what the extractor gives and what steps judge."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from reader.cleaner.normal_form import normal, normals, rough_words
from reader.cleaner.phrase_index import keys_of, keys_of_each
from reader.cleaner.phrasebook import Hit, Phrasebook
from reader.models import Kind
from reader.text import words
from reader.values import dataclass, field, replace


@dataclass(slots=True, eq=False)
class Passage:
    """One paragraph, heading, list item, cell of a data table, caption or line, in page order. Compared by identity."""

    text: str
    """Terminal-safe, folded to one line (code keeps its lines)."""
    form: str = "paragraph"
    """paragraph · heading · item · quote · code · cell · caption · address · other"""
    links: tuple[str, ...] = ()
    """Absolute addresses it leads to."""
    link_share: float = 0.0
    """Share of its characters that stand inside links."""
    path: tuple[int, ...] = ()
    """Numbers of the containers it stands in, from the outside in. No two containers of a page have the same number."""
    source: object = None
    """The handle by which the assembler finds spans and structure again; opaque to steps."""
    clip: tuple[int, int] | None = None
    """The characters of the source's text that are left, where a step took the head or the tail; None: all of them."""
    listing: int = 0
    """Number of the outermost list that it stands in: its lines stand together in a plain text. 0 for none."""
    entry: int = 0
    """Number of the entry of a numbered list that it is, on its page or among the lines of a plain text; 0 for none."""
    is_advice: bool = False
    """It is one of the steps of instructions, or of the lines that say whom to call in need (`block_steps.instructions`, `helplines`)."""
    said: tuple[str, int] | None = field(default=None, repr=False)
    """A language, and how many words of each meaning it has in that (`block_steps.manner`); None as long as nobody has counted."""
    _plain: str = field(default="", repr=False)
    _size: int = field(default=0, repr=False)
    _words: int = field(default=-1, repr=False)
    _keys: list[str] | None = field(default=None, repr=False)
    _hits: tuple[Hit, ...] | None = field(default=None, repr=False)
    _labels: tuple[Hit, ...] | None = field(default=None, repr=False)

    @property
    def start(self) -> int:
        """Where it begins in its source's text."""
        return self.clip[0] if self.clip else 0

    @property
    def is_set(self) -> bool:
        """It is a line of code or a cell of a table."""
        return self.form in ("code", "cell")

    @property
    def is_laid_out(self) -> bool:
        """That, or advice: no words in it are a label, and none ask the reader for anything."""
        return self.is_advice or self.form in ("code", "cell")

    @property
    def plain(self) -> str:
        """The text as phrases are compared with it; worked out once."""
        if not self._plain:
            self._plain = normal(self.text)
        return self._plain

    @property
    def size(self) -> int:
        """About how many words it has; two characters of a script without spaces count as one word. Worked out once."""
        if not self._size:
            self._size = rough_words(self.plain)
        return self._size

    @property
    def words(self) -> int:
        """How many words a person would count in it; worked out once."""
        if self._words < 0:
            self._words = words(self.text)
        return self._words

    @property
    def keys(self) -> list[str]:
        """The words and numbers of `plain`, some of them twice; pairs of characters where words run together. Worked out once."""
        if self._keys is None:
            self._keys = keys_of(self.plain)
        return self._keys

    def hits(self, book: Phrasebook) -> tuple[Hit, ...]:
        """The phrases of `book` found in it; worked out once, so that every step may ask. One book a page."""
        if self._hits is None:
            self._hits = book.hits_among(self.plain, self.keys)
        return self._hits

    def labels(self, book: Phrasebook) -> tuple[Hit, ...]:
        """Hits of phrases that may take it by their own strength: no signs, and it is within their reach."""
        if self._labels is None:
            if not self.hits(book):
                self._labels = ()
                return ()
            self._labels = tuple(hit for hit in self.hits(book) if not hit.phrase.sign and self.size <= hit.phrase.reach)
        return self._labels

    def bare(self, form: str) -> Passage:
        """It as a line of a plain text, in which nothing stands in containers and links. Each page asks for that of all its lines."""
        return Passage(
            self.text,
            form,
            source=self.source,
            clip=self.clip,
            listing=self.listing,
            is_advice=self.is_advice,
            said=self.said,
            _plain=self._plain,
            _size=self._size,
            _words=self._words,
            _keys=self._keys,
            _hits=self._hits,
            _labels=self._labels,
        )

    def part(self, start: int, end: int) -> Passage:
        """What is left of it when only these characters stay: a new passage with the same source."""
        while start < end and self.text[start].isspace():
            start += 1
        while end > start and self.text[end - 1].isspace():
            end -= 1
        rest = replace(self, text=self.text[start:end], clip=(self.start + start, self.start + end))
        rest._plain, rest._size, rest._words, rest._keys, rest._hits, rest._labels, rest.said = "", 0, -1, None, None, None, None
        return rest


class Passages(list[Passage]):
    """What a step is given: the passages that are left, in page order. It is never changed, so that what most steps ask is worked out
    once for all of them."""

    __slots__ = ("_marked", "gone", "language", "places", "taken")

    def __init__(
        self,
        passages: Iterable[Passage],
        taken: Sequence[tuple[Passage, Kind]] = (),
        places: Sequence[int] = (),
        gone: Mapping[int, tuple[Kind, str]] | None = None,
    ) -> None:
        super().__init__(passages)
        self.taken = taken
        """What earlier steps took wholly, and what it was for."""
        self.places = places or range(len(self))
        """Where each stood at first, before steps took anything."""
        self.gone = gone or {}
        """By the places of what was taken, wholly or in part, what it was for, and by which rule."""
        self.language: str | None = None
        """What they are written in (`block_steps.manner`); None as long as nobody has looked."""
        self._marked: list[tuple[int, Passage]] | None = None

    def gone_before(self, number: int, *, but_by: str) -> set[Kind]:
        """What that was for which stood right before the passage of that number, or behind the last one, and is gone; but for what went
        by that rule."""
        if not self.gone:
            return set()
        start = self.places[number - 1] + 1 if number else 0
        end = self.places[number] if number < len(self) else max(self.gone) + 1
        gone = (self.gone[place] for place in range(start, end) if place in self.gone)
        return {kind for kind, rule in gone if rule != but_by}

    def marked(self, book: Phrasebook) -> list[tuple[int, Passage]]:
        """Those in which some phrase stands, with their numbers: of the others most steps have nothing to say. One book a page."""
        if self._marked is None:
            self._read(book)
            self._marked = [(number, passage) for number, passage in enumerate(self) if passage._hits]
        return self._marked

    def _read(self, book: Phrasebook) -> None:
        """Work out what their steps will ask first of those that nobody has asked, of all at once."""
        new = [passage for passage in self if passage._hits is None]
        plains = normals([passage.text for passage in new])
        for passage, plain, keys in zip(new, plains, keys_of_each(plains), strict=False):
            passage._plain, passage._keys, passage._hits = plain, keys, book.hits_among(plain, keys)
