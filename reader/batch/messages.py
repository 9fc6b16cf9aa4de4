"""What the process that cleans and the one that watches it say to each other: pickled, over a pipe and on a paper between them."""

from __future__ import annotations

import pickle
from typing import Any, NamedTuple, TypeAlias

from reader import errors
from reader.batch.packing import NOTHING, Sums
from reader.batch.values import Fate, Part, Result, Terms
from reader.errors import ReaderError

OUT_OF_MEMORY = 77
"""Exit code after a MemoryError: with so little left nothing more can be said."""
READY, FINISHED = "ready", "finished"
ADDRESS = 8192
"""Characters of an address that are noted: enough for one that leads to a page."""
NOTE = 4 * ADDRESS + 256
"""Bytes of a note at most. What is longer nobody noted."""


class Assignment(NamedTuple):
    """What a worker is started with."""

    part: Part
    terms: Terms
    skip: int = 0
    """Pages at the beginning of the part that are dealt with already."""
    sums: Sums = NOTHING
    """Of what was packed of them."""


class Begun(NamedTuple):
    """Cleaning of a page begins: what was under way, should the process end here. Noted on the paper on which the assignment stood, where
    it is looked for then: to tell it would wake whoever watches, once more for each page, and for nothing."""

    number: int
    url: str


Told: TypeAlias = str | Result | ReaderError
Message: TypeAlias = Told | Begun


class Messages(pickle.Unpickler):
    """Reads the answers of a worker. It has read hostile pages: should one ever gain control of it, its answers run nothing here."""

    def find_class(self, module: str, name: str) -> Any:
        """Only what a Message is made of."""
        try:
            return _MESSAGES[module, name]
        except KeyError:
            raise pickle.UnpicklingError(f"{module}.{name} is no message") from None


_ERRORS = {(errors.__name__, name): each for name, each in vars(errors).items() if isinstance(each, type) or each is errors._rebuild}
_MESSAGES: dict[tuple[str, str], Any] = {(each.__module__, each.__name__): each for each in (Begun, Result, Fate)} | _ERRORS
