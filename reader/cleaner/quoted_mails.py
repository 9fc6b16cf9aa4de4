"""A mail that is quoted whole, with "> " before each line as mail programs set it: its text. Nothing here judges any of it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from reader.cleaner.block_steps.signals import is_prose
from reader.cleaner.passages import Passage
from reader.text import fold

_MARK = ">"
_MOST_QUOTED = 10
"""A mail that is quoted more often is none of people."""
_MOST_ABOVE = 4
"""Lines that mail programs write above what they quote, with the empty ones."""


def without_marks(lines: list[str]) -> list[str]:
    """`lines` without the marks before each of them, where a mail is quoted whole; the line above that says who wrote it may have none.

    What somebody answers, above it or below, is about what is quoted: there it stays as it is, marks and all. So do lines that are no
    running text, such as what was typed behind a prompt.
    """
    bare, head = lines, 0
    for _ in range(_MOST_QUOTED):
        head += _said_who(bare[head:])
        if not _are_quoted(bare[head:]):
            return bare if bare is not lines and _is_text(bare[head:]) else lines
        bare = [*bare[:head], "", *(line.removeprefix(_MARK).removeprefix(" ") for line in bare[head:])]
        head += 1
    return lines


def _said_who(lines: Sequence[str]) -> int:
    """How many lines stand above what is quoted, where they end as those do that mail programs write: "On Monday Ann wrote:"."""
    first = next((at for at, line in enumerate(lines[:_MOST_ABOVE]) if line.startswith(_MARK)), 0)
    return first if "".join(lines[:first]).rstrip().endswith(":") else 0


def _are_quoted(lines: Sequence[str]) -> bool:
    """Two or more of them, and no other: the first line of most texts tells that they are none."""
    return all(line.startswith(_MARK) for line in lines if line.strip()) and sum(line.startswith(_MARK) for line in lines) > 1


def _is_text(lines: Sequence[str]) -> bool:
    """Some paragraph of it is running text."""
    paragraphs = (fold(" ".join(together)) for is_full, together in groupby(lines, lambda line: bool(line.strip())) if is_full)
    return any(is_prose(Passage(paragraph)) for paragraph in paragraphs)
