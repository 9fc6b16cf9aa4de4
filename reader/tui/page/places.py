"""Where one is in a page, as a place in the text that survives another width, another view and another cleaning."""

from __future__ import annotations

from typing import TypeAlias

from reader.tui.page.inline import without_signs
from reader.tui.page.page import PageLines
from reader.tui.page.parts import Prose

Anchor: TypeAlias = tuple[int, int, int]
"""A block, an offset in it, and rows below that."""


def place_at(page: PageLines, row: int) -> tuple[int, int] | None:
    """Block and character offset in it of the first text at or below a row; None above the text and behind it, and where there is none."""
    if not page.parts:
        return None
    first, inner = page.at(row)
    if page.parts[first].block is None and not any(part.block is not None for part in page.parts[:first]):
        return None
    for index in range(first, len(page.parts)):
        part = page.parts[index]
        if part.block is not None and part.text:
            into = part.offset_of(inner) if index == first else 0
            return part.block, _before(page, index) + into
    return None


def hold(page: PageLines, row: int) -> Anchor | None:
    """What keeps a row in its place while the page is set anew; None above the text, and where there is no text."""
    if not page.parts:
        return None
    index, inner = page.at(row)
    for at in range(index, -1, -1):
        part = page.parts[at]
        if part.block is not None and part.text:
            line = inner if at == index else part.height - 1
            return part.block, _before(page, at) + part.offset_of(line), row - page.starts[at] - line
    return None


def head_end(page: PageLines) -> int:
    """The row in which the text begins, behind headline and pictures; the one after the headline where there is no text."""
    texts = (page.starts[index] for index, part in enumerate(page.parts) if part.block is not None and part.text)
    return next(texts, page.title_end())


def row_at(page: PageLines, block: int, offset: int) -> int:
    """The row in which a character of a block stands; 0 when the block is not on the page."""
    found = 0
    for index, part in enumerate(page.parts):
        if part.block != block or not part.text:
            continue
        before = _before(page, index)
        if before > offset:
            break
        found = page.row_of(index, offset - before)
    return found


def row_below(page: PageLines, block: int, offset: int, below: int) -> int:
    """The row so many rows below a character of a block, but not past the text that follows it."""
    row = row_at(page, block, offset)
    following = (page.starts[i] for i, part in enumerate(page.parts) if part.block is not None and part.text and page.starts[i] > row)
    return min(row + below, next(following, row + below))


def passage_at(page: PageLines, row: int) -> str:
    """The passage that stands at a row or next below it, as it stood on the page; "" when there is none."""
    for part in page.parts[page.at(row)[0] :]:
        if part.text and (part.block is not None or part.role in ("passage", "given")):
            return _plain(part)
    return ""


def _before(page: PageLines, index: int) -> int:
    """Characters of the parts of the same block that stand before a part."""
    block, count, at = page.parts[index].block, 0, index - 1
    while at >= 0 and page.parts[at].block == block:
        count += len(_plain(page.parts[at])) + 1 if page.parts[at].text else 0
        at -= 1
    return count


def _plain(part: object) -> str:
    if isinstance(part, Prose):
        return without_signs(part.text, part.stretches)
    return str(getattr(part, "text", ""))
