"""An Article as plain text, the way a person would type it. Cleaning this text again gives the same text.

Headings stand bare, lists have `- ` or numbers, quotes `> `, code and tables are indented by four, a picture is one line in
brackets. Blocks are apart by one blank line; inside a block there is none.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from reader.export.grids import Grid, grid
from reader.export.list_signs import sign
from reader.export.superscripts import raised
from reader.export.terminal_styles import bold, dim
from reader.export.wrap import columns, wrapped
from reader.models import Article, Block, Break, Code, Heading, Listing, Paragraph, Picture, Quote, Span, Spans, Table, spans_text
from reader.text import PICTURE, fold
from reader.values import NamedTuple

INDENT = "    "
"""Before code and tables: what Markdown and plain text both read as "as it stands"."""
GAP = "  "
"""Between the columns of a table."""
FURTHER = "  "
"""Before what goes on with a row of a table on a line of its own."""


class Look(NamedTuple):
    """How plain text is laid out."""

    width: int = 0
    """Columns to wrap at; 0 leaves every paragraph on one line."""
    header: str = "title"
    """`title`, `full` (byline, date and source below it; those alone where there is no title) or `none`."""
    footnotes: bool = False
    """Number the links and list their addresses at the end."""
    painted: bool = False
    """Title and headings in bold, what stands around the text dim: for a terminal."""


PLAIN = Look()


def text(article: Article, look: Look = PLAIN) -> str:
    """The article as plain text with one final newline; "" when it has neither title nor blocks."""
    notes: dict[str, int] = {}
    writer = _Writer(notes if look.footnotes else None, look.painted)
    parts = [*_header(article, look), *(block for each in article.blocks if (block := "\n".join(writer.lines(each, look.width))))]
    if notes:
        parts.append("\n".join(f"[{number}] {href}" for href, number in notes.items()))
    joined = "\n\n".join(parts)
    return _tidy(joined) + "\n" if joined else ""


def _header(article: Article, look: Look) -> list[str]:
    source = article.canonical or article.url
    if look.header == "none" or not (article.title or source):
        return []
    title = "\n".join(bold(line, look.painted) for line in wrapped(article.title, look.width))
    facts = [
        ", ".join(article.byline),
        article.site,
        article.published.strftime("%Y-%m-%d") if article.published else "",
        f"{article.word_count:,} words" if article.word_count else "",
    ]
    about = " · ".join(filter(None, facts))
    lines = [dim(line, look.painted) for line in (*wrapped(about, look.width), source) if line]
    below = "\n".join(lines) if look.header == "full" else ""
    return [part for part in (title, below) if part]


def _tidy(text: str) -> str:
    lines = (line.rstrip(" \t\u00a0") for line in text.split("\n"))
    joined = "\n".join(lines)
    return joined if joined.isascii() else unicodedata.normalize("NFC", joined)


class _Writer:
    """Writes blocks as lines; collects the addresses of links, with their numbers, when they become footnotes."""

    def __init__(self, notes: dict[str, int] | None, painted: bool) -> None:
        self.notes = notes
        self.painted = painted

    def lines(self, block: Block, width: int) -> Iterator[str]:
        match block:
            case Paragraph(spans):
                yield from wrapped(self.spans(spans), width)
            case Heading(spans):
                yield from (bold(line, self.painted) for line in wrapped(self.spans(spans), width))
            case Quote(blocks, attribution):
                for line in self.quoted(blocks, attribution, width - 2 if width else 0):
                    yield f"> {line}".rstrip()
            case Listing():
                yield from self.listing(block, width)
            case Code(text):
                yield from (f"{INDENT}{line}".rstrip() for line in text.split("\n"))
            case Table():
                yield from self.table(block, width)
            case Picture():
                yield from (dim(line, self.painted) for line in wrapped(picture_line(block), width))
            case Break():
                yield "* * *"

    def spans(self, spans: Spans) -> str:
        return "".join(map(self.span, spans))

    def span(self, span: Span) -> str:
        text = raised(span.text, span.style) if span.style else span.text
        return f"{text} [{self.number(span.href)}]" if self.notes is not None and span.href and span.text.strip() else text

    def number(self, href: str) -> int:
        assert self.notes is not None
        return self.notes.setdefault(href, len(self.notes) + 1)

    def quoted(self, blocks: tuple[Block, ...], attribution: str, width: int) -> Iterator[str]:
        for index, block in enumerate(blocks):
            if index:
                yield ""
            yield from self.lines(block, width)
        if attribution:
            yield from wrapped(f"— {attribution}", width)

    def listing(self, listing: Listing, width: int) -> Iterator[str]:
        for number, item in listing.numbered():
            marker = f"{sign(listing, number)}. " if listing.ordered else "- "
            inner = [line for block in item.blocks for line in self.lines(block, width - len(marker) if width else 0)]
            for index, line in enumerate(inner):
                yield (marker if index == 0 else " " * len(marker)) + line

    def table(self, table: Table, width: int) -> Iterator[str]:
        """Columns; where they are wider than `width`, a line for each value under the heading of its column."""
        cells = grid(table, self.spans)
        sizes = cells.sizes(columns)
        if width and len(INDENT) + sum(sizes) + len(GAP) * (len(sizes) - 1) > width:
            yield from _said(cells, width)
        else:
            for row in cells.rows:
                padded = (cell + " " * (size - columns(cell)) for cell, size in zip(row.cells, sizes, strict=False))
                yield (INDENT + GAP.join(padded)).rstrip()
        if table.caption:
            yield from wrapped(spans_text(table.caption), width)


def _said(cells: Grid, width: int) -> Iterator[str]:
    """The rows of a table as `heading: value`: the first value of a row at the indent, the others and broken lines further in."""
    for values in cells.sayings():
        for number, each in enumerate(values):
            said = wrapped(f"{each.head}: {each.value}" if each.head else each.value, width - len(INDENT) - len(FURTHER))
            for index, line in enumerate(said):
                yield INDENT + (FURTHER if number or index else "") + line


def picture_line(picture: Picture) -> str:
    """A picture in words: `[image: what it shows. Credit]`; "" when nothing is said of it."""
    shown = fold(spans_text(picture.caption)) or picture.alt
    credit = picture.credit if picture.credit and picture.credit not in shown else ""
    said = " ".join(filter(None, [shown, credit]))
    return said.join(PICTURE) if said else ""
