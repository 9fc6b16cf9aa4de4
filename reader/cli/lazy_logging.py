"""`logging`, when somebody has something to log.

The HTML parser takes a logger as it is imported, for one message that a reader of pages never causes. `logging`, with threads, tracebacks
and tokens behind it, takes as long to import as a page to clean.
"""

from __future__ import annotations

import sys
from types import ModuleType

from reader.values import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any


class Logging:
    """As long as it is entered, whoever imports `logging` gets a stand-in: its loggers load the real one when they are used."""

    def __enter__(self) -> None:
        if "logging" not in sys.modules:
            sys.modules["logging"] = _StandIn("logging")

    def __exit__(self, *error: object) -> None:
        if isinstance(sys.modules.get("logging"), _StandIn):
            del sys.modules["logging"]


class _StandIn(ModuleType):
    def getLogger(self, name: str | None = None) -> _Logger:
        return _Logger(name)

    def __getattr__(self, name: str) -> Any:
        return getattr(_real(), name)


class _Logger:
    def __init__(self, name: str | None) -> None:
        self._name = name

    def __getattr__(self, name: str) -> Any:
        return getattr(_real().getLogger(self._name), name)


def _real() -> ModuleType:
    if isinstance(sys.modules.get("logging"), _StandIn):
        del sys.modules["logging"]
    import logging

    return logging
