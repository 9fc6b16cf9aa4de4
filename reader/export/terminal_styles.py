"""Weight for a terminal: bold and dim, never a colour, so that every scheme keeps its own. Pipes get none of it."""

from __future__ import annotations

BOLD, DIM, PLAIN = "\x1b[1m", "\x1b[2m", "\x1b[0m"
OURS = (BOLD, DIM, PLAIN)
"""The only sequences that are ever written. Foreign text has none: it was made safe where it was born."""


def bold(line: str, painted: bool = True) -> str:
    """`line` in bold, where it is to be painted at all."""
    return f"{BOLD}{line}{PLAIN}" if painted and line else line


def dim(line: str, painted: bool = True) -> str:
    """`line` in a weaker shade."""
    return f"{DIM}{line}{PLAIN}" if painted and line else line
