"""What a worker may say, and what it may not."""

import io
import os
import pickle
from typing import Any

import pytest

from reader.batch.messages import READY, Begun, Messages
from reader.batch.values import Fate, Result
from reader.errors import NotAvailableError


@pytest.mark.parametrize("message", [READY, Begun(3, "https://a.example/"), Result(3, Fate.KEPT, line=b"{}", sketch=(1, 2))])
def test_messages_cross_whole(message: object) -> None:
    assert Messages(io.BytesIO(pickle.dumps(message, protocol=5))).load() == message


def test_an_error_crosses_with_its_hint() -> None:
    error = Messages(io.BytesIO(pickle.dumps(NotAvailableError("Gone.", hint="look elsewhere")))).load()
    assert isinstance(error, NotAvailableError)
    assert error.hint == "look elsewhere"


def test_a_message_that_would_run_something_is_refused() -> None:
    class Hostile:
        def __reduce__(self) -> tuple[Any, ...]:
            return os.getcwd, ()

    with pytest.raises(pickle.UnpicklingError, match="no message"):
        Messages(io.BytesIO(pickle.dumps(Hostile()))).load()


DOTTED = ("ReaderError.__class__.__base__.__subclasses__", "ReaderError.__mro__.__class__.__getitem__", "__spec__", "__builtins__")


@pytest.mark.parametrize("name", DOTTED)
def test_nothing_is_reached_through_what_a_message_is_made_of(name: str) -> None:
    with pytest.raises(pickle.UnpicklingError):
        Messages(io.BytesIO(b"\x80\x04\x8c\x0dreader.errors\x8c" + bytes([len(name)]) + name.encode() + b"\x93.")).load()
