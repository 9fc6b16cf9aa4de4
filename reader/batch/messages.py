"""What the process that cleans and the one that watches it say to each other: pickled, over pipes."""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

from reader.batch.values import Part, Result, Terms
from reader.errors import ReaderError

OUT_OF_MEMORY = 77
"""Exit code after a MemoryError: with so little left nothing more can be said."""
READY, FINISHED = "ready", "finished"


class Assignment(NamedTuple):
    """What a worker is started with."""

    part: Part
    terms: Terms
    skip: int = 0
    """Pages at the beginning of the part that are dealt with already."""


class Begun(NamedTuple):
    """Cleaning of a page begins: what was under way, should the process end here."""

    number: int
    url: str


Message: TypeAlias = str | Begun | Result | ReaderError
