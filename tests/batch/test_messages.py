"""What a worker may say, and what it may not."""

import io
import json
import os
import pickle
import struct
import tracemalloc
from typing import Any

import pytest

from reader.batch.messages import FINISHED, MOST_WORDS, READY, Begun, Message, read, written
from reader.batch.values import Outcome, Result
from reader.errors import NotAvailableError, TryLaterError
from reader.limits import MOST_BYTES

SAID = [
    READY,
    Begun(3, "https://a.example/\ud800\x00"),
    Result(3, Outcome.KEPT, 17, "https://ä.example/", line=b"{}\xff", sums=(4_294_967_295, 2), access="whole", words=9, sketch=(1, 2)),
    Result(4, Outcome.FAILED, detail="ValueError: \udcff"),
]


def said(*values: Any, line: bytes = b"") -> io.BytesIO:
    """What a worker says that says these values."""
    words = json.dumps(values).encode()
    return io.BytesIO(struct.pack(">QQ", len(words), len(line)) + words + line)


@pytest.mark.parametrize("message", SAID)
def test_messages_cross_whole(message: Message) -> None:
    assert read(io.BytesIO(b"".join(written(message)))) == message


def test_messages_follow_each_other_until_the_end() -> None:
    file = io.BytesIO(b"".join(piece for message in SAID for piece in written(message)))
    assert [read(file) for _ in SAID] == SAID
    with pytest.raises(EOFError):
        read(file)


def test_an_error_crosses_with_its_hint() -> None:
    error = read(io.BytesIO(b"".join(written(NotAvailableError("Gone.", hint="look elsewhere")))))
    assert isinstance(error, NotAvailableError)
    assert error.hint == "look elsewhere"
    later = read(io.BytesIO(b"".join(written(TryLaterError("Busy.", retry_after=2.5, status=503)))))
    assert isinstance(later, TryLaterError)
    assert (later.retry_after, later.status) == (2.5, 503)


KEPT = ("result", 1, "kept", 0, "", "", "", [0, 0], "whole", 1, [])


@pytest.mark.parametrize(
    "values",
    [
        (),
        ("order", "stop"),
        ("word", 1),
        ("word", READY, FINISHED),
        ("begun", "1", "https://a.example/"),
        ("error", "SystemExit", "Gone.", "", "", None, None),
        ("error", "__builtins__", "Gone.", "", "", None, None),
        ("error", "NotAvailableError", ["Gone."], "", "", None, None),
        KEPT[:-1],
        (*KEPT[:2], "eaten", *KEPT[3:]),
        (*KEPT[:4], [[]], *KEPT[5:]),
        (*KEPT[:7], [1 << 32, 0], *KEPT[8:]),
        (*KEPT[:7], ["0", "0"], *KEPT[8:]),
        (*KEPT[:-1], ["1"]),
    ],
)
def test_what_is_no_message_is_refused(values: tuple[Any, ...]) -> None:
    with pytest.raises((ValueError, TypeError, KeyError)):
        read(said(*values))
    assert isinstance(read(said(*KEPT)), Result)


@pytest.mark.parametrize(
    "data",
    [
        struct.pack(">QQ", MOST_WORDS + 1, 0),
        struct.pack(">QQ", 2, MOST_BYTES + 1) + b"[]",
        struct.pack(">QQ", 1 << 63, 1 << 63),
        struct.pack(">QQ", 90_000, 0) + b"[" * 90_000,
        b"\x80\x04Nr\xff\xff\xff\xff.",
        pickle.dumps(os.getcwd),
        pickle.dumps(READY),
        struct.pack(">QQ", 9, 0) + b'["word"',
        b"\0\0",
    ],
)
def test_what_says_too_much_is_refused_before_it_takes_memory(data: bytes) -> None:
    tracemalloc.start()
    with pytest.raises((ValueError, EOFError, RecursionError)):
        read(io.BytesIO(data))
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 10_000_000
