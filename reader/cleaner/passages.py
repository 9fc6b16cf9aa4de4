"""A Passage is one leaf of text on a page before it is a Block: what the extractor gives and what steps judge."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.cleaner.phrasebook import Hit, Phrasebook


@dataclass(slots=True, eq=False)
class Passage:
    """One paragraph, heading, list item, cell, caption or line, in page order. Compared by identity."""

    text: str
    """Terminal-safe, folded to one line (code keeps its lines)."""
    form: str = "paragraph"
    """paragraph · heading · item · quote · code · cell · caption · other"""
    level: int = 0
    """Of a heading 1 to 6; of an item its depth, from 1."""
    links: tuple[str, ...] = ()
    """Absolute addresses it leads to."""
    link_share: float = 0.0
    """Share of its characters that stand inside links."""
    path: tuple[int, ...] = ()
    """Numbers of the containers it stands in, from the outside in: equal prefixes share a container."""
    source: object = None
    """The handle by which the assembler finds spans and structure again; opaque to steps."""
    clip: tuple[int, int] | None = None
    """The characters of the source's text that are left, where a step took the head or the tail; None: all of them."""
    _plain: str | None = field(default=None, repr=False)
    _hits: tuple[Hit, ...] | None = field(default=None, repr=False)

    @property
    def plain(self) -> str:
        """The text as phrases are compared with it; worked out once."""
        if self._plain is None:
            from reader.cleaner.phrasebook import normal

            self._plain = normal(self.text)
        return self._plain

    def hits(self, book: Phrasebook) -> tuple[Hit, ...]:
        """The phrases of `book` found in it; worked out once, so that every step may ask. One book a page."""
        if self._hits is None:
            self._hits = book.hits(self.plain)
        return self._hits
