"""What a batch is made of: parts of input, the options they are cleaned on, and what became of each page. Values only."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import Any, NamedTuple, TypeAlias

from reader.batch.filters import Filters
from reader.batch.packing import NOTHING, Sums
from reader.cleaner.rules import Rules
from reader.models import Page


class Form(StrEnum):
    """What the files of a part are."""

    WARC = "warc"
    JSONL = "jsonl"
    HTML = "html"


class Format(StrEnum):
    """What is written; the word is also the suffix."""

    JSONL = "jsonl"
    JSONL_GZ = "jsonl.gz"
    PARQUET = "parquet"


class Outcome(StrEnum):
    """What became of one page of the input."""

    KEPT = "kept"

    OPTED_OUT = "opted-out"
    LANGUAGE = "language"
    SHORT = "short"
    ACCESS = "access"
    DUPLICATE = "duplicate"

    EMPTY = "empty"
    NOT_HTML = "not-html"
    STATUS = "status"
    """The server had answered something other than 200."""
    NO_ARTICLE = "no-article"

    DAMAGED = "damaged"
    WRONG_LENGTH = "wrong-length"
    TOO_LARGE = "too-large"
    DEADLINE = "deadline"
    MEMORY = "memory"
    CRASHED = "crashed"
    FAILED = "failed"


FAULTS = frozenset(
    {Outcome.DAMAGED, Outcome.WRONG_LENGTH, Outcome.TOO_LARGE, Outcome.DEADLINE, Outcome.MEMORY, Outcome.CRASHED, Outcome.FAILED}
)
"""The outcomes that go into the errors file, page by page; the others are only counted."""


@dataclass(frozen=True, slots=True)
class Part:
    """One piece of work: it is cleaned as a whole and gives one output file."""

    name: str
    """Of its output, without suffix; may hold folders: `2026/01/news-00017`."""
    form: Form
    files: tuple[str, ...]
    """Absolute paths: one archive, or a bundle of HTML files."""
    size: int = 0
    """Bytes of all its files."""
    stamp: str = ""
    """Changes when a file of it does (names, sizes, times)."""
    origins: tuple[str, ...] = ()
    """What it was made from, known again even if that changes: the archive; or the folders and globs that were named, or the first of the
    files that were."""


@dataclass(frozen=True, slots=True)
class Options:
    """How every part of a run is cleaned, the same for all."""

    rules: Rules
    format: Format = Format.JSONL_GZ
    filters: Filters = field(default_factory=Filters)
    deadline: float = 10.0
    """Seconds of processor time one page may take."""
    memory_mb: int = 600
    """Megabytes of address space the process that cleans may take."""
    max_bytes: int = 20_000_000
    """Most bytes of one page, unpacked."""

    @property
    def packed_at_once(self) -> bool:
        """Whether the process that cleans an article packs it too: not when the article may still be dropped, for what is packed behind it
        depends on it."""
        return self.format is Format.JSONL_GZ and not self.filters.drop_duplicates

    def described(self) -> dict[str, Any]:
        """What decides which articles come out and in what form, as plain data; limits that only catch hostile pages included."""
        return {
            "format": str(self.format),
            "filters": asdict(self.filters) | {"opted_out": sorted(self.filters.opted_out)},
            "deadline": self.deadline,
            "memory_mb": self.memory_mb,
            "max_bytes": self.max_bytes,
        }


class Passed(NamedTuple):
    """Something in the input that is passed by without cleaning."""

    outcome: Outcome
    url: str = ""
    detail: str = ""


Found: TypeAlias = tuple[Page | Passed, int]
"""What stands at one place of the input, and how many of the input's bytes are read by then."""


class Result(NamedTuple):
    """What became of one page. Small: one for each page crosses from the process that cleans."""

    number: int
    """Of the page in its part, from 1."""
    outcome: Outcome
    position: int = 0
    """Bytes of the part's input read so far."""
    url: str = ""
    detail: str = ""
    line: bytes = b""
    """The article as one line of JSON, without the newline; only when kept. Or that line as a packed piece, with its `sums`."""
    sums: Sums = NOTHING
    access: str = ""
    words: int = 0
    sketch: tuple[int, ...] = ()
    """For near-duplicates; empty unless they are looked for."""


@dataclass(slots=True)
class Tally:
    """Counts of one part or of many."""

    pages: int = 0
    kept: int = 0
    words: int = 0
    access: dict[str, int] = field(default_factory=dict)
    """Kept articles by access state."""
    passed_by: dict[str, int] = field(default_factory=dict)
    """Pages that gave no article, by outcome."""

    def count(self, result: Result) -> None:
        """Add one page."""
        self.pages += 1
        if result.outcome is not Outcome.KEPT:
            self.passed_by[result.outcome] = self.passed_by.get(result.outcome, 0) + 1
            return
        self.kept += 1
        self.words += result.words
        self.access[result.access] = self.access.get(result.access, 0) + 1

    def add(self, other: Tally) -> None:
        """Add another tally."""
        self.pages, self.kept, self.words = self.pages + other.pages, self.kept + other.kept, self.words + other.words
        for mine, theirs in ((self.access, other.access), (self.passed_by, other.passed_by)):
            for key, number in theirs.items():
                mine[key] = mine.get(key, 0) + number

    def described(self) -> dict[str, Any]:
        """The counts as plain data, keys in order."""
        return {
            "pages": self.pages,
            "articles": self.kept,
            "words": self.words,
            "access": dict(sorted(self.access.items())),
            "passed_by": dict(sorted(self.passed_by.items())),
        }

    @classmethod
    def from_described(cls, data: dict[str, Any]) -> Tally:
        """The inverse of `described`."""
        return cls(data["pages"], data["articles"], data["words"], dict(data["access"]), dict(data["passed_by"]))
