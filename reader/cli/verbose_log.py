"""What the program logs of its doings, as lines for whoever asked with --verbose. Loaded for nobody else."""

from __future__ import annotations

import logging
from collections.abc import Callable


class _Lines(logging.Handler):
    """Hands each record on as one line."""

    def __init__(self, tell: Callable[[str], None]) -> None:
        super().__init__()
        self._tell = tell

    def emit(self, record: logging.LogRecord) -> None:
        from reader.text import safe_line

        self._tell(f"reader: {safe_line(record.getMessage())}")


def hear(tell: Callable[[str], None] | None) -> None:
    """Has every line told by `tell` from now on; None: nothing is told any more."""
    logger = logging.getLogger("reader")
    for handler in [each for each in logger.handlers if isinstance(each, _Lines)]:
        logger.removeHandler(handler)
    logger.setLevel(logging.INFO if tell else logging.NOTSET)
    logger.propagate = tell is None
    if tell:
        logger.addHandler(_Lines(tell))
