"""The inside of a worker process: asked for one piece of pure work after another, over stdin and stdout, until stdin ends."""

from __future__ import annotations

import gc
import os
import pickle
import signal
import sys

from reader.errors import ReaderError
from reader.services import frames, limits


def main(megabytes: int, seconds: float) -> None:
    """Answer requests `(function, args, kwargs)` with `(True, result)` or `(False, error)`. Ctrl-C is the parent's business."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # nothing that a library prints may mix with the answers
    limits.confine(megabytes)
    requests = os.fdopen(0, "rb")
    while frame := frames.read(requests):
        limits.spend(seconds)
        answers.write(_answer(frame, megabytes))
        answers.flush()


def _answer(frame: bytes, megabytes: int) -> bytes:
    try:
        function, arguments, named = pickle.loads(frame)  # from the parent, who is trusted
        return frames.packed((True, function(*arguments, **named)))
    except ReaderError as error:
        return frames.packed((False, error))
    except MemoryError:
        gc.collect()
        return frames.packed((False, limits.too_large(megabytes)))
    except Exception as error:
        print(f"worker: {type(error).__name__}: {error}", file=sys.stderr)
        return frames.packed((False, limits.died()))
