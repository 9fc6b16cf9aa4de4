"""Blocks as parts: paragraphs, headings, quotes, lists, pictures; code and tables have rooms of their own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from reader.export.list_signs import sign as shown
from reader.models import Block, Break, Code, Heading, Listing, Paragraph, Picture, Quote, Spans, Table, spans_text
from reader.text import fold, safe
from reader.tui.layout.runs import EMPTY, Line, Look, Run, gap, line_text, line_width
from reader.tui.page.inline import NO_BREAK, from_line, inline
from reader.tui.page.parts import Drawn, Part, Prose, Wide
from reader.tui.page.setter import Group, Setter, paragraph, prose
from reader.tui.page.tables import table_parts


def set_block(block: Block, setter: Setter) -> Group:
    """The parts of one block."""
    match block:
        case Paragraph(spans):
            return Group(1, [paragraph(spans, setter)], 1)
        case Heading(spans, level):
            return _heading(spans, level, setter)
        case Quote():
            return Group(1, list(_quote(block, setter)), 1)
        case Listing():
            return Group(1, list(_listing(block, setter)), 1)
        case Code():
            return Group(1, list(_code(block, setter)), 1)
        case Table():
            return Group(1, table_parts(block, setter), 1)
        case Picture():
            return Group(1, list(_picture(block, setter)), 1)
        case Break():
            return Group(1, [_break(setter)], 1)


def stacked(groups: Iterable[Group], prefix: Line = EMPTY, block: int | None = None) -> Iterator[Part]:
    """The parts of groups one under the other: between two stands the greater of the rows they want."""
    after: int | None = None
    for group in groups:
        rows = 0 if after is None else max(after, group.before)
        if rows:
            yield Drawn((prefix,) * rows, block=block)
        yield from group.parts
        after = group.after


def _heading(spans: Spans, level: int, setter: Setter) -> Group:
    section = level <= 2
    part = paragraph(spans, setter, Look.HEADING if section else Look.STRONG)
    part.role, part.index, part.even = "heading", len(setter.headings), True
    setter.headings.append(part.text)
    part.__post_init__()
    return Group(2 if section and not setter.view.lean else 1, [part], 1)


def _quote(quote: Quote, setter: Setter) -> Iterator[Part]:
    if setter.view.linear:
        inner = setter
        yield from _item(quote.blocks, inner, (*setter.prefix, Run("quotation: ", Look.DIM)))
    else:
        inner = setter.inside(gap(2), Run(setter.view.marks.quote, Look.BAR), gap(1))
        yield from stacked((set_block(block, inner) for block in quote.blocks), inner.prefix, setter.block)
    if quote.attribution:
        yield prose(f"{setter.view.marks.dash} {safe(quote.attribution)}", (), inner, Look.DIM)


def _listing(listing: Listing, setter: Setter) -> Iterator[Part]:
    size = max((len(f"{shown(listing, number)}.") for number, _ in listing.numbered()), default=1) if listing.ordered else 1
    indent = 0 if setter.prefix and not line_text(setter.prefix).strip() else 2
    for number, item in listing.numbered():
        sign = (f"{shown(listing, number)}." if listing.ordered else setter.view.marks.unread).rjust(size)
        inner = setter.inside(gap(indent + size + 1))
        lead = (*setter.prefix, gap(indent), Run(sign, Look.DIM), gap(1))
        yield from _item(item.blocks, inner, lead)


def _item(blocks: Sequence[Block], inner: Setter, lead: Line) -> Iterator[Part]:
    first = True
    for block in blocks:
        for part in set_block(block, inner).parts:
            if first and isinstance(part, Prose):
                part.lead = lead
                part.__post_init__()
            elif first:
                yield Drawn((lead,), block=inner.block)
            first = False
            yield part


def _code(code: Code, setter: Setter) -> Iterator[Part]:
    marks, room = setter.view.marks, setter.room
    language = f" {safe(code.language)}"[: room // 2] if code.language.strip() else ""
    if not setter.view.linear:
        yield Drawn(((*setter.prefix, Run(marks.thin * (room - len(language)), Look.DIM), Run(language, Look.DIM)),), block=setter.block)
    text = safe(code.text).expandtabs(4)
    rows = tuple((*setter.prefix, Run(line, Look.CODE)) for line in text.split("\n"))
    ground = Look.PLAIN if setter.view.linear else Look.CODE
    cells = setter.view.cells_for(max(map(line_width, rows)))
    yield Wide(rows, setter.block, text=text, cells=cells, more=marks.more, fixed=line_width(setter.prefix), ground=ground)
    if not setter.view.linear:
        yield Drawn(((*setter.prefix, Run(marks.thin * room, Look.DIM)),), block=setter.block)


def _picture(picture: Picture, setter: Setter) -> Iterator[Part]:
    inner = replace(setter.inside(gap(2)), block=None)  # no place: a picture has no words
    line: tuple[Run, ...] = (Run(_described(picture), Look.DIM),)
    key = setter.view.keys["picture"]
    if picture.src and setter.view.pictures and key:
        line += (Run("  "), Run(key, Look.KEY), Run(f"{NO_BREAK}shows{NO_BREAK}it", Look.DIM))
    part = prose(*from_line(line), inner)
    part.role, part.index = "picture", len(setter.pictures)
    setter.pictures.append(picture)
    yield part
    credit = f" {safe(picture.credit)}" if picture.credit else ""
    text, stretches = inline(picture.caption, setter.links)
    if text or credit:
        caption = prose((text + credit).strip(), stretches, inner, Look.DIM)
        caption.role = "caption"
        yield caption


def _described(picture: Picture) -> str:
    """What stands for a picture. Many papers give the caption, or how it begins, for a description, too: it is not said twice."""
    alt = fold(safe(picture.alt))
    caption = fold(safe(spans_text(picture.caption)))
    if alt and caption.startswith(alt) and not caption[len(alt) : len(alt) + 1].isalnum():
        return "Picture"
    return f"Picture: {alt or 'without a description'}"


def _break(setter: Setter) -> Drawn:
    sign = f"{setter.view.marks.dot} " * 3
    room = setter.room
    return Drawn(((*setter.prefix, gap((room - 5) // 2), Run(sign.strip(), Look.DIM)),), block=setter.block)
