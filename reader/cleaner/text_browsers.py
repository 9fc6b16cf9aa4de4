"""Pages as text browsers write them down (`w3m -dump`, `lynx -dump`, `links -dump`, `elinks -dump`, `pandoc -t plain`): broken at a column,
behind margins.

Their lines become the paragraphs and entries that they were. Nothing but white space is changed.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from reader.cleaner.layout import fullest, in_columns, is_source
from reader.text import breadth

LEAST_ENTRIES, SHARE_OF_ENTRIES = 5, 0.03
"""So many entries of lists, and this share of the lines, indented and marked as these programs do it, are those of a page's menus."""

_ENTRY = re.compile(r"(?:(?: {2}| {5}| {10}| {15})•| {6}□| {10}[☆○■]|(?: {4})*-  )[ \xa0]+\S")
"""The beginning of an entry as nobody types it: `  • ` and `      □ ` in w3m, `     • ` in elinks, `-   ` in pandoc."""
_TYPED_ENTRY = re.compile(r"(?: {5}\*| {10}\+) +\S")
"""The same in lynx and links, as people type it too: it says something beside the margin only."""
MARGIN, BEHIND_MARGIN, LEAST_LINES = 3, 0.4, 25
"""Blanks before the paragraphs of lynx and its like, the share of lines in those and in entries, and the fewest lines that show
it."""
_MARKED = re.compile(r"(\s*)(?:[•*+□☆◦▫■○◎☐▪-]|\d{1,4}[.)])([ \xa0]+)")
"""The mark or the number of an entry, with what stands before and behind it."""

COLUMNS = range(30, 240)
"""Columns at which terminals are broken."""
LEAST_BREAKS = 4
"""Fewest lines behind which the next word would not have fitted, in a text that was broken at a column."""
LONG, FULL, LONGER = 0.6, 0.5, 0.08
"""Of the lines that reach this share of the column, so many are full to it; and no more of all written lines than the last share are
longer: what stands in `<pre>` is not broken."""
_FRAMES = ("+-", "+=", *"|│┃║├└┌╔╠╚")
_STROKE = re.compile("[!-/:-@\\[-`{-~\u2500-\u259f]")
_WIDE = re.compile("[\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]")


def depth_of_entry(line: str) -> int:
    """How far from its left edge the text of an entry stands that the line begins; 0 where it begins none."""
    marked = _MARKED.match(line)
    return marked.end() if marked else 0


def is_written_down(lines: Sequence[str]) -> bool:
    """They are a page as a text browser writes it down: with entries of lists as it indents them, or behind its margin."""
    written = sum(bool(line.strip()) for line in lines)
    if sum(_ENTRY.match(line) is not None for line in lines) >= max(LEAST_ENTRIES, SHARE_OF_ENTRIES * written):
        return True
    behind = sum(map(_behind_margin, _blocks(lines)))
    typed = sum(_TYPED_ENTRY.match(line) is not None for line in lines)
    return written >= LEAST_LINES and behind + min(typed, 2 * behind) >= BEHIND_MARGIN * written


def _behind_margin(block: Sequence[str]) -> int:
    """How many of the lines that stand together are behind the margin, as their first is: what hangs under one that begins farther out was
    indented by people."""
    if _margin(block[0]) != MARGIN or _MARKED.match(block[0]):
        return 0
    return sum(_margin(line) == MARGIN and not _MARKED.match(line) for line in block)


def unbroken(lines: Sequence[str]) -> list[str]:
    """The lines of a page that a text browser wrote down, each paragraph and each entry on a line of its own, without their margins: only
    listings and tables stand as deep behind the text as they did. None are joined where no column tells at which they were broken."""
    column = _column(lines)
    margin = _margin_of_text(lines, column)
    return [line for block in _blocks(lines, margin, column) for line in _paragraphs(block, column, margin)]


def _blocks(lines: Sequence[str], margin: int = 0, column: int = 0) -> Iterator[list[str]]:
    """Lines that stand together, and each empty one by itself. Where they step out of the margin of the text other ones begin: titles stand
    there, and listings."""
    block: list[str] = []
    for line in map(str.rstrip, lines):
        if block and (not line or not block[-1] or _steps_out(block[-1], line, margin, column)):
            yield block
            block = []
        block.append(line)
    if block:
        yield block


def _steps_out(line: str, after: str, margin: int, column: int) -> bool:
    return _margin(after) < margin <= _margin(line) and not _is_broken_title(line, after, column, margin)


def _paragraphs(block: Sequence[str], column: int, margin: int) -> list[str]:
    """The paragraphs and entries of lines that stand together. margin: that of the text."""
    if is_source(block) or 2 * sum(line.lstrip().startswith(_FRAMES) for line in block) >= len(block):
        least = min(map(_margin, block))
        return [line[least:] for line in block]
    found: list[list[str]] = []
    for at, (line, is_row) in enumerate(zip(block, in_columns(block), strict=True)):
        if at and not is_row and _goes_on(block[at - 1], line, column, margin):
            found[-1] += [_gap(block[at - 1], line), line.strip()]
        else:
            found.append([line[min(margin, _margin(line)) :] if is_row else line.strip()])
    return list(map("".join, found))


def _margin_of_text(lines: Sequence[str], column: int) -> int:
    """How many blanks stand before most of the lines that are long."""
    margins = Counter(_margin(line) for line in lines if breadth(line) >= LONG * column and not _MARKED.match(line))
    return margins.most_common(1)[0][0] if margins else 0


def _column(lines: Sequence[str]) -> int:
    """The column at which most lines were broken; 0 where that is nowhere."""
    pairs = [(breadth(line), _first(after)) for line, after in pairwise(map(str.rstrip, lines)) if _may_go_on(line, after)]
    column, full = fullest(pairs, COLUMNS)
    long = sum(LONG * column <= length <= column for length, _ in pairs)
    longer = sum(breadth(line) > column for line in lines)
    if full < max(LEAST_BREAKS, FULL * long) or longer > LONGER * sum(map(bool, map(str.strip, lines))):
        return 0
    return column


def _may_go_on(line: str, after: str) -> bool:
    """Where the line ends says something: it is no single word (in Thai a sentence looks like one), and no entry follows, which begins a
    line anyway."""
    return bool(line and after) and not _MARKED.match(after) and (" " in line.strip() or not line.isascii())


def _first(line: str) -> int:
    """How broad the first word of a line is: what would have had to fit."""
    word = line.split(maxsplit=1)[0]
    return 2 if _WIDE.match(word) else breadth(word)


def _goes_on(line: str, after: str, column: int, margin: int) -> bool:
    """The line was broken: the next word would not have fitted, and stands under its text. What is set in as quotations are is set in on
    either side."""
    if _is_drawn(line) or _is_drawn(after):
        return False
    if _is_broken_title(line, after, column, margin):
        return True
    length, marked = breadth(line), _MARKED.match(line)
    set_in = 0 if marked else max(0, _margin(line) - margin)
    if not length <= column < length + 1 + _first(after) + set_in:
        return False
    if marked and _margin(after) == len(marked.group()):
        return True
    return _margin(after) == _margin(line) and not (marked and _MARKED.match(after))  # "28. April" may begin a line


def _is_broken_title(line: str, after: str, column: int, margin: int) -> bool:
    """They stand in the middle of the page, which is broader than the text, as lynx and elinks set its title, and the next word would not
    have fitted on the page."""
    page, page_after = _margin(line) + breadth(line), _margin(after) + breadth(after)  # as broad as the two margins and what is between
    if not column or min(page, page_after) < column or abs(page - page_after) > 1 or _margin(line) == _margin(after) == margin:
        return False
    return breadth(line.strip()) + 1 + _first(after) >= page


def _is_drawn(line: str) -> bool:
    """It is a row of a table with a frame, a rule, a drawing, or has dots that lead to the number of a page: no words of a sentence."""
    text = line.replace(" ", "")
    return text.startswith(_FRAMES) or 2 * len(_STROKE.findall(text)) > len(text)


def _margin(line: str) -> int:
    """How many blanks stand before it, but for the wide one with which a paragraph of Japanese or Chinese begins."""
    return len(line) - len(line.replace("\u3000", "#").lstrip())


def _gap(text: str, line: str) -> str:
    """What stands between the two where they were one line: nothing, where words run together."""
    return "" if _WIDE.match(text[-1]) and _WIDE.match(line.lstrip()) else " "
