"""An Article as Markdown: front matter, then CommonMark with pipe tables. The body does not repeat the title."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from datetime import date

from reader.export import UNTITLED, byline
from reader.export.front_matter import front_matter
from reader.export.inline import escaped, markdown, target
from reader.export.list_signs import sign
from reader.models import Article, Block, Break, Cell, Code, Heading, Item, Listing, Paragraph, Picture, Quote, Span, Table
from reader.urls import is_web

GOES_ON = "<!-- the list goes on -->"
"""Between two entries of one list, of which the second has not the next number."""


def text(article: Article, *, head: bool = True, title: bool = False, created: date | None = None, notes: tuple[Block, ...] = ()) -> str:
    """The article as a Markdown document with one final newline.

    head: with front matter. title: with the title as a heading over the body. created: the day of saving. notes: what stands behind the
    text; the front matter tells of it, so that the text is read back without.
    """
    heading = _heading(1, escaped(article.title)) if title and article.title else ""
    body = "\n\n".join(filter(None, [heading, blocks((*article.blocks, *notes))]))
    parts = [front_matter(article, created=created, has_notes=bool(notes)) if head else "", body + "\n" if body else ""]
    return "\n".join(filter(None, parts))


def bundle(articles: Sequence[Article], title: str, *, created: date) -> str:
    """Several articles in one document: its own head, the contents as a list, then each under a heading of the first level.

    It is read back as one article.
    """
    words = sum(each.word_count for each in articles)
    head = f"---\ntitle: {json.dumps(title, ensure_ascii=False)}\ncreated: {created.isoformat()}\ntags: []\nword_count: {words}\n---\n"
    contents = "\n".join(f"{number}. {_line(each.title or UNTITLED)}" for number, each in enumerate(articles, 1))
    return "\n".join([head, contents + "\n", *map(section, articles)])


def section(article: Article, *, about: bool = True, title: bool = True) -> str:
    """The article as a part of a longer document, under a heading of the first level: front matter is none where it is not the first thing.

    about: with what a reader wants of it, byline and source. title: with the heading.
    """
    source = article.canonical or article.url
    parts = [
        _heading(1, escaped(article.title or UNTITLED)) if title else "",
        _line(byline(article)) if about else "",
        blocks(article.blocks),
        f"[{escaped(source)}]({target(source)})" if about and is_web(source) else "",
    ]
    return "\n\n".join(filter(None, parts)) + "\n"


def blocks(parts: tuple[Block, ...]) -> str:
    """Blocks as Markdown, one blank line between them, no newline at the end."""
    return _joined(parts, "\n\n")


def _line(text: str) -> str:
    """A text that begins a line."""
    return markdown((Span(text),))


def _heading(level: int, text: str) -> str:
    """A heading. `#` at its end, as in `C#`, is escaped: it would be taken for an ornament that closes the line."""
    words = text.rstrip("#")
    signs = r"\#" * (len(text) - len(words))
    is_escaped = words == "\\"  # there is nothing but `#`, and the first one was escaped as if a heading began
    return f"{'#' * level} {'' if is_escaped else words}{signs}"


def _joined(parts: tuple[Block, ...], before_list: str) -> str:
    """before_list: what stands between a list and the block before it.

    Two lists in a row would be read as one: a comment keeps them apart, as CommonMark advises. One whose first number is not 1 would be
    read as more of a text that it follows tightly.
    """
    written = ""
    before: Block | None = None
    for part in parts:
        text = "\n".join(_lines(part))
        if written and text:
            both = isinstance(before, Listing) and isinstance(part, Listing)
            is_tight = isinstance(part, Listing) and not (part.ordered and part.start != 1)
            written += "\n\n<!-- -->\n\n" if both else before_list if is_tight else "\n\n"
        written += text
        before = part
    return written


def _lines(block: Block) -> Iterator[str]:
    match block:
        case Paragraph(spans):
            yield markdown(spans)
        case Heading(spans, level):
            yield _heading(level, markdown(spans).replace("\\\n", " "))
        case Quote(parts, attribution):
            inner = [blocks(parts), f"— <cite>{escaped(attribution)}</cite>" if attribution else ""]
            for line in "\n\n".join(filter(None, inner)).split("\n"):
                yield f"> {line}".rstrip()
        case Listing():
            yield from _listing(block)
        case Code(text, language):
            fence = "`" * max(3, _longest_ticks(text) + 1)
            yield f"{fence}{language}\n{text}\n{fence}"
        case Table():
            yield from _table(block)
        case Picture():
            yield from _picture(block)
        case Break():
            yield "* * *"


def _listing(listing: Listing) -> Iterator[str]:
    """Markdown counts on from the first number: where a number is not the next one, a comment parts the list into two."""
    if listing.ordered and not all(sign(listing, number).isdecimal() for number, _ in listing.numbered()):
        yield from _lettered(listing)
        return
    following: int | None = None
    for number, item in listing.numbered():
        if listing.ordered and following not in (None, number):
            yield from ("", GOES_ON, "")
        following = number + 1
        marker = f"{number}. " if listing.ordered else "- "
        for index, line in enumerate(_item(item).split("\n")):
            yield (marker + line if index == 0 else " " * len(marker) + line).rstrip()


def _lettered(listing: Listing) -> Iterator[str]:
    """CommonMark knows no lists with letters. They stand in the text of bullets, with two spaces behind, which no text of a page has. A
    figure among them, for what has no letter, would begin a list of its own."""
    for number, item in listing.numbered():
        inner = _item(item)
        is_text = bool(item.blocks) and isinstance(item.blocks[0], Paragraph)
        apart = "  " if is_text else "\n\n"
        said = sign(listing, number)
        dot = "\\." if said.isdecimal() else "."
        for index, line in enumerate(f"{said}{dot}{apart}{inner}".rstrip().split("\n")):
            yield (("  " if index else "- ") + line).rstrip()


def _item(item: Item) -> str:
    """An item's blocks: nested lists follow tightly, other blocks after a blank line."""
    return _joined(item.blocks, "\n")


def _table(table: Table) -> Iterator[str]:
    """A pipe table; its first row is the heading, as the form demands, even where it holds no heading cells."""
    rows = [[text for cell in row for text in (_cell(cell), *[""] * (cell.columns - 1))] for row in table.rows]
    count = max(map(len, rows), default=0)
    for index, row in enumerate(rows):
        yield "| " + " | ".join(row + [""] * (count - len(row))) + " |"
        if index == 0:
            yield "|" + " --- |" * count
    if table.caption:
        yield f"\nTable: {markdown(table.caption)}"


def _cell(cell: Cell) -> str:
    return markdown(cell.spans, in_table=True).replace("\\\n", "<br>")


def _picture(picture: Picture) -> Iterator[str]:
    """The picture on a line, its caption on the next one of the same paragraph, so that the two stay together. One without an address
    is said in words: what is made of this elsewhere would show a broken picture."""
    alt = escaped(picture.alt)
    yield f"![{alt}]({target(picture.src)})" if picture.src else f"[image{': ' * bool(alt)}{alt}]"
    if picture.caption:
        yield markdown(picture.caption)
    if picture.credit:
        yield f"<small>{escaped(picture.credit)}</small>"


def _longest_ticks(text: str) -> int:
    return max(map(len, re.findall("`+", text)), default=0)
