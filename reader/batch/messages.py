"""What the process that cleans and the one that watches it say to each other: an assignment, pickled, and plain data in answer.

The answers come from a process that has read hostile pages. Should one of these ever gain control of it, what it says runs nothing here,
and takes no more memory here than is set below: it is checked to be of the few kinds and types that are expected, and not unpickled, for
five bytes of a pickle can ask for gigabytes.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Callable
from typing import IO, Any, NamedTuple, TypeAlias

from reader import errors, limits
from reader.batch.packing import NOTHING, Sums
from reader.batch.values import Options, Outcome, Part, Result
from reader.errors import ReaderError

OUT_OF_MEMORY = 77
"""Exit code after a MemoryError: with so little left nothing more can be said."""
READY, FINISHED = "ready", "finished"
PATIENCE = 20
"""Wall-clock seconds for each second of processor time: for a page that neither works nor ends."""
PIPE = 1 << 16
"""Bytes that are written and read at a time, as many as a pipe holds: so a message crosses in one piece and wakes its reader once."""
ADDRESS = 8192
"""Characters of an address that are noted: enough for one that leads to a page."""
NOTE = 6 * ADDRESS + 256
"""Most bytes of a note. What is longer is no note of ours."""
MOST_WORDS = 4_000_000
"""Most bytes of a message without its article. As values in memory they may be twenty times as many."""
_HEAD = struct.Struct(">QQ")
"""How many bytes of words follow, and how many of an article."""


class Assignment(NamedTuple):
    """What a worker is started with."""

    part: Part
    options: Options
    skip: int = 0
    """Pages at the beginning of the part that are dealt with already."""
    sums: Sums = NOTHING
    """The sums of what was packed of those pages."""
    lifeline: int = -1
    """A pipe that nobody writes into: it breaks when the process that waits for the answers is gone. -1: there is none."""


class Begun(NamedTuple):
    """The page that is about to be cleaned: should the process end there, this says which one it was. It is noted in the file in which the
    assignment stood, and only looked for then: a message would wake the watching process once more for each page, for nothing."""

    number: int
    url: str


Answer: TypeAlias = str | Result | ReaderError
Message: TypeAlias = Answer | Begun


def written(message: Message) -> tuple[bytes, bytes]:
    """A message as bytes: its head and words, and the article as it is."""
    said, line = _plain(message)
    words = json.dumps(said, ensure_ascii=False).encode("utf-8", "surrogatepass")
    return _HEAD.pack(len(words), len(line)) + words, line


def read(file: IO[bytes]) -> Message:
    """The next message in a file. Raises EOFError at the end of the file, be it within a message, and any Exception for what is none."""
    head = file.read(_HEAD.size)
    if len(head) < _HEAD.size:
        raise EOFError
    size, more = _HEAD.unpack(head)
    if size > MOST_WORDS or more > limits.MOST_BYTES:
        raise ValueError("a message is too large")
    words, line = file.read(size), file.read(more)
    if len(words) + len(line) < size + more:
        raise EOFError
    kind, *values = json.loads(words.decode("utf-8", "surrogatepass"))
    return _MEANT[kind](values, line)


def _plain(message: Message) -> tuple[list[Any], bytes]:
    """What stands in the words, the kind first, and the article."""
    match message:
        case Result():
            return ["result", *message._replace(line="")], message.line  # type: ignore[arg-type]
        case Begun():
            return ["begun", *message], b""
        case ReaderError() as error:
            said = (error.message, error.hint, error.subject, error.retry_after, error.status)
            return ["error", type(error).__name__, *said], b""
    return ["word", message], b""


def _checked(values: list[Any], *types: type | tuple[type, ...]) -> list[Any]:
    """The values, when they are of these types. Raises TypeError."""
    if not all(isinstance(value, kind) for value, kind in zip(values, types, strict=True)):
        raise TypeError("a message has other values than it should")
    return values


def _result(values: list[Any], line: bytes) -> Result:
    _checked(values, int, str, int, str, str, str, list, str, int, list)
    number, outcome, position, url, detail, _, sums, access, words, sketch = values
    crc, size = _checked(sums, int, int)
    if not 0 <= crc < 1 << 32:
        raise ValueError("this is no checksum")
    _checked(sketch, *[int] * len(sketch))
    return Result(number, Outcome(outcome), position, url, detail, line, (crc, size), access, words, tuple(sketch))


def _begun(values: list[Any], line: bytes) -> Begun:
    return Begun(*_checked(values, int, str))


def _error(values: list[Any], line: bytes) -> ReaderError:
    name, message, hint, subject, retry_after, status = _checked(values, str, str, str, str, (int, float, type(None)), (int, type(None)))
    return _ERRORS[name](message, hint=hint, subject=subject, retry_after=retry_after, status=status)


def _word(values: list[Any], line: bytes) -> str:
    (word,) = _checked(values, str)
    return str(word)


_MEANT: dict[str, Callable[[list[Any], bytes], Message]] = {"result": _result, "begun": _begun, "error": _error, "word": _word}
_ERRORS = {name: each for name, each in vars(errors).items() if isinstance(each, type) and issubclass(each, ReaderError)}
