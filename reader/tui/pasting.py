"""What the terminal sends, with nothing in a paste that Textual would take for keys."""

from __future__ import annotations

from collections.abc import Iterable

from textual._xterm_parser import BRACKETED_PASTE_END as END
from textual._xterm_parser import BRACKETED_PASTE_START as START
from textual._xterm_parser import XTermParser
from textual.message import Message

ESCAPE = "\x1b"


class Pastes:
    """Takes escapes out of what is pasted: Textual ends a paste at the first one, and takes what follows for keys. Input comes in pieces
    that may end anywhere.
    """

    def __init__(self) -> None:
        self._is_open = False
        self._kept = ""
        """How the last piece ended: in a paste as its end may begin, which waits; else as another paste may begin, which has gone out."""

    def harmless(self, piece: str) -> str:
        """The next piece of what was sent, as it may be read."""
        out = ""
        while piece:
            whole, seen = self._kept + piece, len(self._kept)
            sign = END if self._is_open else START
            before, found, piece = whole.partition(sign)
            self._kept = "" if found else _begun(before, sign)
            if self._is_open:
                out += before.removesuffix(self._kept).replace(ESCAPE, "") + found
            else:
                out += (before + found)[seen:]
            self._is_open ^= bool(found)
        return out


def _begun(text: str, sign: str) -> str:
    """The beginning of a sign with which the text ends; "" for none."""
    return next((sign[:size] for size in range(len(sign) - 1, 0, -1) if text.endswith(sign[:size])), "")


class Typed(XTermParser):
    """Textual's own parser, given what is harmless."""

    def __init__(self, debug: bool = False) -> None:
        self._pastes = Pastes()
        super().__init__(debug)

    def feed(self, data: str) -> Iterable[Message]:
        harmless = self._pastes.harmless(data)
        return super().feed(harmless) if harmless or not data else ()  # nothing at all would be the end of the input
