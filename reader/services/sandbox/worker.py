"""The inside of a worker process: asked for one piece of pure work after another, over stdin and stdout, until stdin ends."""

from __future__ import annotations

import gc
import os
import pickle
import signal
import sys
from collections.abc import Callable
from typing import TypeAlias

from reader import limits
from reader.errors import ReaderError
from reader.services.sandbox import frames

_Request: TypeAlias = tuple[Callable[..., object], tuple[object, ...], dict[str, object], bool]


def main(megabytes: int, seconds: float) -> None:
    """Answer requests `(function, args, kwargs, with_told)` with `(True, result)` or `(False, error)`. With `with_told`, the function gets
    the value of the last `frames.Shared` as its first argument; that itself is not answered. Ctrl-C is the parent's business.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # nothing that a library prints may mix with the answers
    limits.confine(megabytes)
    requests = os.fdopen(0, "rb")
    told: tuple[object, ...] = ()
    while frame := frames.read(requests):
        limits.spend(seconds)
        request = pickle.loads(frame)  # from the parent, who is trusted
        if isinstance(request, frames.Shared):
            told = (request.value,)
            continue
        limits.tie(answers.fileno())
        answer = _answer(request, told, megabytes)
        limits.untie(answers.fileno())
        answers.write(answer)
        answers.flush()


def _answer(request: _Request, told: tuple[object, ...], megabytes: int) -> bytes:
    function, arguments, named, with_told = request
    try:
        return frames.packed((True, function(*(told if with_told else ()), *arguments, **named)))
    except ReaderError as error:
        return frames.packed((False, error))
    except MemoryError:
        gc.collect()
        return frames.packed((False, limits.too_large(megabytes)))
    except Exception as error:
        print(f"worker: {type(error).__name__}: {error}", file=sys.stderr)
        return frames.packed((False, limits.died()))


if __name__ == "__main__":
    main(int(sys.argv[1]), float(sys.argv[2]))
