"""The lists, quotes and tables that a leaf stands in."""

from __future__ import annotations

from reader.cleaner.extract.leaves import Container, Leaf

DEEPEST = 12
"""Levels of lists and quotes kept; what is nested more deeply stands on the last level."""
LISTS = ("ul", "ol", "menu")
LEVELS = frozenset((*LISTS, "blockquote"))
TERMS = "dl"
"""A list of terms, each with what it means: an entry of it is made of several elements, as none of another list is."""
_TAGS = LEVELS | {"table", TERMS}

Level = tuple[Container, int]
"""A list, quote or table that a leaf stands in, and the number of the entry in it (0 for a quote)."""


def levels(leaf: Leaf, tables: frozenset[Container] = frozenset()) -> tuple[Level, ...]:
    """The lists, quotes and data tables that a leaf stands in, from the outside in."""
    found: list[Level] = []
    item = leaf.item
    container: Container | None = leaf.container
    while container is not None:
        tag = container.tag
        if tag in _TAGS:
            if tag in LISTS or tag == TERMS:
                found.append((container, item))
                item = container.item
            elif tag == "blockquote" or container in tables:
                found.append((container, 0))
        container = container.parent
    return tuple(reversed(found[-DEEPEST:]))
