"""Where in a page one is, as a place in the text: it survives another width, another view and another cleaning."""

from __future__ import annotations

from reader.models import Article
from reader.text import block_text
from reader.tui.page.inline import without_numbers
from reader.tui.page.page import PageLines
from reader.tui.page.parts import Prose


def place_at(page: PageLines, row: int) -> tuple[int, int] | None:
    """Block and character offset in it of the first text at or below a row; None above the text and behind it."""
    first, inner = page.at(row)
    if page.parts[first].block is None and not any(part.block is not None for part in page.parts[:first]):
        return None
    for index in range(first, len(page.parts)):
        part = page.parts[index]
        if part.block is not None and part.text:
            into = part.lines[inner][0] if index == first and isinstance(part, Prose) else 0
            return part.block, _before(page, index) + into
    return None


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


def passage_at(page: PageLines, row: int) -> str:
    """The passage that stands at a row or next below it, as it stood on the page; "" when there is none."""
    for part in page.parts[page.at(row)[0] :]:
        if part.text and (part.block is not None or part.role in ("passage", "given")):
            return _plain(part)
    return ""


def block_words(article: Article, block: int) -> str:
    """The text of a block."""
    return block_text(article.blocks[block]) if 0 <= block < len(article.blocks) else ""


def _before(page: PageLines, index: int) -> int:
    """Characters of the parts of the same block that stand before a part."""
    block, count, at = page.parts[index].block, 0, index - 1
    while at >= 0 and page.parts[at].block == block:
        count += len(_plain(page.parts[at])) + 1 if page.parts[at].text else 0
        at -= 1
    return count


def _plain(part: object) -> str:
    if isinstance(part, Prose):
        return without_numbers(part.text, part.stretches)
    return str(getattr(part, "text", ""))
