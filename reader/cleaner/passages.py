"""A Passage is one leaf of text on a page before it is a Block: what the extractor gives and what steps judge."""

from __future__ import annotations

from dataclasses import dataclass


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
