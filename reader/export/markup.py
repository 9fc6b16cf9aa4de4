"""Blocks as markup that is well-formed XML and valid HTML at once: EPUB and HTML are made from it.

Every tag and attribute is written here, none is taken over from a page, so nothing of a page can run or load.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import groupby, repeat

from reader.models import (
    Article,
    Block,
    Break,
    Cell,
    Code,
    Heading,
    Item,
    Listing,
    Paragraph,
    Picture,
    Quote,
    Span,
    Spans,
    Style,
    Table,
    blocks_text,
    spans_text,
)
from reader.text import fold

_TAGS = (
    (Style.CODE, "code"),
    (Style.SUPERSCRIPT, "sup"),
    (Style.SUBSCRIPT, "sub"),
    (Style.STRIKE, "s"),
    (Style.EMPHASIS, "em"),
    (Style.STRONG, "strong"),
    (Style.MARK, "mark"),
)
_HOST = re.compile(r"https?://[^/?#]*|")
_NOT_URI = re.compile(r'["<>\\^`{|}\[\]#]|%(?![0-9A-Fa-f]{2})')
"""What must be escaped behind the host (RFC 3986), and is not on many pages."""
_NOT_XML = re.compile("[^\t\n\r -\ud7ff\ue000-\ufdcf\ufdf0-\ufffd\U00010000-\U0010ffff]")

BEGINNING_BLOCKS, BEGINNING = 8, 300
"""How many blocks, and how many characters of them, decide in which direction an article is read."""

Pictures = Mapping[str, str]
"""Address of a picture → what `src` says instead: a `data:` address or a name inside a book. What is missing is told in words."""


def escaped(text: str) -> str:
    """`text` for element content and for attributes in double quotes, without what XML 1.0 forbids."""
    text = _NOT_XML.sub("", text)
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def address(href: str) -> str:
    """An address for an attribute, as browsers ask for it: checkers of books take no other."""
    end = _HOST.match(href).end()  # type: ignore[union-attr]  # it matches nothing as well
    asked, mark, place = href[end:].partition("#")
    return escaped(href[:end] + _quoted(asked) + mark + _quoted(place))


def _quoted(part: str) -> str:
    return _NOT_URI.sub(lambda match: f"%{ord(match.group()):02X}", part)


def markup(blocks: Iterable[Block], pictures: Pictures, *, below: int = 1) -> str:
    """The blocks as markup, one a line. below: the level of the heading they stand under; theirs are deeper, without a gap."""
    writer = _Writer(pictures, below)
    return "\n".join(writer.block(block) for block in blocks)


def is_from_the_right(article: Article) -> bool:
    """Whether most letters at the beginning of the text are written from right to left: that is surer than what a page says of itself."""
    beginning = (article.title + blocks_text(article.blocks[:BEGINNING_BLOCKS]))[:BEGINNING]
    if beginning.isascii():
        return False
    ways = Counter(map(unicodedata.bidirectional, beginning))
    return ways["R"] + ways["AL"] > ways["L"]


def spans_markup(spans: Spans) -> str:
    """Spans as inline markup; a newline in the text becomes a line break."""
    return "".join(map(_span, spans))


def _span(span: Span) -> str:
    inner = escaped(span.text).replace("\n", "<br/>")
    for style, tag in _TAGS:
        if span.style & style:
            inner = f"<{tag}>{inner}</{tag}>"
    if span.href.startswith(("http://", "https://", "mailto:")):
        return f'<a href="{address(span.href)}">{inner}</a>'
    return inner


class _Writer:
    def __init__(self, pictures: Pictures, below: int) -> None:
        self.pictures = pictures
        self.below = below
        self.deepest = below

    def block(self, block: Block) -> str:
        match block:
            case Paragraph(spans):
                return f"<p>{spans_markup(spans)}</p>"
            case Heading(spans, level):
                self.deepest = min(max(level, self.below + 1), self.deepest + 1, 6)
                return f"<h{self.deepest}>{spans_markup(spans)}</h{self.deepest}>"
            case Quote(blocks, attribution):
                said = f"<p>— <cite>{escaped(attribution)}</cite></p>" if attribution else ""
                return f"<blockquote>{''.join(map(self.block, blocks))}{said}</blockquote>"
            case Listing(items, ordered, start, numbers, signs):
                tag = "ol" if ordered else "ul"
                first = f' start="{start}"' if ordered and start != 1 and not numbers else ""
                shown = f' type="{signs}"' if ordered and signs else ""
                return f"<{tag}{shown}{first}>{''.join(map(self.item, items, numbers or repeat(None)))}</{tag}>"
            case Code(text, language):
                name = f' class="language-{escaped(language)}"' if re.fullmatch(r"[\w+#-]+", language) else ""
                return f'<pre dir="ltr"><code{name}>{escaped(text)}</code></pre>'
            case Table():
                return "".join(self.table(block))
            case Picture():
                return self.picture(block)
            case Break():
                return "<hr/>"

    def item(self, item: Item, number: int | None) -> str:
        """A list item; its first paragraph stands bare, as on most pages. number: None where it is the next one."""
        first, rest = item.blocks[:1], item.blocks[1:]
        bare = spans_markup(first[0].spans) if first and isinstance(first[0], Paragraph) else "".join(map(self.block, first))
        value = "" if number is None else f' value="{number}"'
        return f"<li{value}>{bare}{''.join(map(self.block, rest))}</li>"

    def table(self, table: Table) -> Iterator[str]:
        yield "<table>"
        if table.caption:
            yield f"<caption>{spans_markup(table.caption)}</caption>"
        for is_head, rows in groupby(filter(None, table.rows), _at_the_head()):
            part = "thead" if is_head else "tbody"
            yield f"<{part}>{''.join(map(_row, rows))}</{part}>"
        yield "</table>"

    def picture(self, picture: Picture) -> str:
        """The picture; where it is not shown, what is said of it in words, which its caption need not say first."""
        caption = fold(spans_text(picture.caption))
        if shown := self.pictures.get(picture.src, ""):
            inner = f'<img src="{escaped(shown)}" alt="{escaped(picture.alt or caption)}"/>'
        else:
            alt = escaped(picture.alt) if picture.alt != caption else ""
            inner = f"<p>[image{': ' * bool(alt)}{alt}]</p>"
        words = [spans_markup(picture.caption), f"<small>{escaped(picture.credit)}</small>" if picture.credit else ""]
        below = " ".join(filter(None, words))
        return f"<figure>{inner}{f'<figcaption><p>{below}</p></figcaption>' * bool(below)}</figure>"


def _at_the_head() -> Callable[[Sequence[Cell]], bool]:
    """Whether a row, given in order, is one of the heading rows that a table begins with."""
    heads = True

    def is_head(row: Sequence[Cell]) -> bool:
        nonlocal heads
        heads = heads and all(cell.heading for cell in row)
        return heads

    return is_head


def _row(row: Iterable[Cell]) -> str:
    return f"<tr>{''.join(map(_cell, row))}</tr>"


def _cell(cell: Cell) -> str:
    tag = "th" if cell.heading else "td"
    wide = f' colspan="{cell.columns}"' if cell.columns > 1 else ""
    return f"<{tag}{wide}>{spans_markup(cell.spans)}</{tag}>"
