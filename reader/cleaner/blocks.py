"""Kept passages to blocks: lists nested, quotes, code, tables and pictures put together again as they stood on the page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from types import MappingProxyType

from selectolax.lexbor import LexborNode

from reader.cleaner.code_languages import language_of
from reader.cleaner.extract.containers import is_in
from reader.cleaner.extract.elements import HEADINGS
from reader.cleaner.extract.leaves import Container, Leaf
from reader.cleaner.extract.levels import LISTS, TERMS, Level, levels
from reader.cleaner.extract.spans import Links, clipped, in_lines, raw, spans
from reader.cleaner.extract.tables import CELLS, above, cell_of
from reader.cleaner.numbering import Counted, numbers_of, signs_of
from reader.cleaner.outward import outward
from reader.models import (
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
    listing,
    spans_text,
)
from reader.text import SENTENCE_ENDS
from reader.values import NamedTuple, replace

_MOST_AROUND = 5
"""Elements between an entry and its list, at most: none should stand there."""
_DASHES = "—– "
"""Stand before the name of the one who is quoted; what shows the name sets its own."""
_ENDS = SENTENCE_ENDS + "”’\"'"
"""End a sentence: what is set in italics and ends so is quoted, too."""
_LONGEST_ATTRIBUTION = 160
"""Letters of what says whose words a quotation is."""
_LONGEST_HEADING = 200
"""Letters of a heading: what is longer is a paragraph in the dress of one, and none for a table of contents."""
_STORY = 4
"""Paragraphs of an entry that is no entry but a story."""
_REACHING = 50
"""Columns in which a cell may reach down: one row of a thousand cells must not make the next hundred as long."""


class Clipped(NamedTuple):
    """A leaf, and the characters of its text that stay; None: all of them."""

    leaf: Leaf
    clip: tuple[int, int] | None = None
    joints: Mapping[int, str] = MappingProxyType({})
    """Blanks of its text, by their places, for which something else stands where the page breaks a line."""


Part = Clipped | Picture | Break
Entry = tuple[Clipped, tuple[Level, ...]]
Reaching = dict[int, tuple[int, Cell]]
"""Cells that reach down into the next row: by the column they begin in, how many more rows, and the empty cell that stands for them."""


class Assembler:
    """Makes the blocks of one page. Built once with the page's links, its data tables, by container, and the entries of its lists."""

    def __init__(self, links: Links, tables: Sequence[Container | None], items: Sequence[LexborNode]) -> None:
        self._links = links
        self._items = items
        self._tables = frozenset(filter(None, tables))
        self._counted: dict[Container, Counted] = {}
        """The last entry of each list with numbers: behind a picture in its midst it counts on."""
        self._plain: set[Container] = set()
        """Containers that stand in no list, quote or table: nearly all text does, and there is a way to climb to see that."""

    def blocks(self, kept: Sequence[Part]) -> tuple[tuple[Block, ...], list[int]]:
        """The blocks for the leaves, pictures and breaks that stay, in page order; and the block index of each part."""
        found: list[Block] = []
        places: list[int] = []
        standing = [(part, self._levels(part.leaf) if isinstance(part, Clipped) else ()) for part in kept]
        outer = list(_resumed(_without_layout(self._without_indents(standing))))
        figured: Container | None = None
        for level, group in groupby(outer, key=lambda entry: entry[1][0][0] if entry[1] else None):
            parts = list(group)
            if level is None:
                if figured is not None and (captioned := self._captioned(figured, found[-1], parts[0][0])):
                    found[-1] = captioned
                    places.append(len(found) - 1)
                    del parts[0]
                places += range(len(found), len(found) + len(parts))
                found += [self._single(part) if isinstance(part, Clipped) else part for part, _ in parts]
                figured = None
            else:
                places += [len(found)] * len(parts)
                found += self._nested([(part, around) for part, around in parts if isinstance(part, Clipped)], 0)
                figured = level if level.tag in ("table", "blockquote") else None
        return tuple(found), places

    def _captioned(self, container: Container, block: Block, part: Part) -> Table | Quote | None:
        """The table or quotation with what its figure says below it; None where the part is not that, or it has words of its own for
        that."""
        if not isinstance(part, Clipped) or part.leaf.tag != "figcaption" or not isinstance(block, Table | Quote):
            return None
        if block.caption if isinstance(block, Table) else block.attribution or part.leaf.length > _LONGEST_ATTRIBUTION:
            return None
        if part.leaf.container.tag != "figure" or not is_in(container, part.leaf.container):
            return None
        said = self._spans(part)
        return replace(block, caption=said) if isinstance(block, Table) else replace(block, attribution=spans_text(said).lstrip(_DASHES))

    def _levels(self, leaf: Leaf) -> tuple[Level, ...]:
        if leaf.container in self._plain:
            return ()
        found = levels(leaf, self._tables)
        if not found:
            self._plain.add(leaf.container)
        return found

    def _without_indents(self, parts: list[tuple[Part, tuple[Level, ...]]]) -> list[tuple[Part, tuple[Level, ...]]]:
        """The parts with what they stand in, but for lists of meanings without any term: MediaWiki indents so, as a formula or verses."""
        lists = {level for _, around in parts for level in around if level[0].tag == TERMS}
        indents = {terms for terms, _ in lists} - {terms for terms, number in lists if self._tag_of(number) == "dt"}
        return [(part, tuple([level for level in around if level[0] not in indents])) for part, around in parts] if indents else parts

    def _nested(self, entries: Sequence[Entry], depth: int) -> Iterator[Block]:
        for level, group in groupby(entries, key=lambda entry: entry[1][depth][0] if len(entry[1]) > depth else None):
            inner = list(group)
            if level is None:
                yield from (self._single(part) for part, _ in inner)
            elif level.tag in LISTS:
                yield from self._listing(level, inner, depth)
            elif level.tag == TERMS:
                yield self._terms(inner, depth)
            elif level.tag == "table":
                yield self._table(level, [part for part, _ in inner])
            else:
                yield self._quote(inner, depth)

    def _single(self, part: Clipped) -> Block:
        leaf = part.leaf
        if leaf.tag in HEADINGS and leaf.length <= _LONGEST_HEADING:
            return Heading(_evenly(self._spans(part)), int(leaf.tag[1]))
        if leaf.tag == "pre":
            return Code(raw(leaf), language_of(leaf))
        return Paragraph(self._spans(part))

    def _listing(self, level: Container, entries: Sequence[Entry], depth: int) -> Iterator[Block]:
        """The list, and before it what stands in it before its first entry. What stands between entries, as lists do that editors of old
        have nested so, belongs to the one before it: a browser gives it no number."""
        nodes: list[LexborNode] = []
        items: list[list[Block]] = []
        for number, group in groupby(entries, key=lambda entry: entry[1][depth][1]):
            if node := self._entry(level, number):
                nodes.append(node)
                items.append([])
            blocks = self._nested(list(group), depth + 1)
            if items:
                items[-1] += blocks
            else:
                yield from blocks
        if not items:
            return
        made = tuple([Item(tuple(blocks)) for blocks in items])
        if level.tag != "ol":
            yield Listing(made)
            return
        numbers = numbers_of(level.node, nodes, self._counted.get(level))
        self._counted[level] = numbers[-1], nodes[-1]
        yield listing(made, numbers, signs_of(level.node))

    def _entry(self, level: Container, number: int) -> LexborNode | None:
        """The entry of that number, where it is one of this list and of none in it or around it."""
        if not number:
            return None
        node = self._items[number - 1]
        around = next((above for above in outward(node.parent, _MOST_AROUND + 1) if above.tag in LISTS), None)
        return node if around is not None and around.mem_id == level.node.mem_id else None

    def _terms(self, entries: Sequence[Entry], depth: int) -> Listing:
        """Terms with their meanings, as entries: several terms may have one meaning, and one of them several."""
        items: list[list[Block]] = []
        before = ""
        for number, group in groupby(entries, key=lambda entry: entry[1][depth][1]):
            tag = self._tag_of(number)
            if not items or (tag == "dt" != before):
                items.append([])
            items[-1] += self._nested(list(group), depth + 1)
            before = tag
        return Listing(tuple([Item(tuple(blocks)) for blocks in items]))

    def _tag_of(self, number: int) -> str:
        """What the entry of that number is called; "" for 0."""
        return (self._items[number - 1].tag or "") if number else ""

    def _quote(self, entries: Sequence[Entry], depth: int) -> Quote:
        part = entries[-1][0]
        if len(entries) > 1 and _says_who(part.leaf):
            attribution = "".join(span.text for span in self._spans(part)).lstrip(_DASHES)
            return Quote(tuple(self._nested(entries[:-1], depth + 1)), attribution)
        return Quote(tuple(self._nested(entries, depth + 1)))

    def _table(self, level: Container, parts: Sequence[Clipped]) -> Table:
        rows: list[list[Cell]] = []
        caption: Spans = ()
        reaching: Reaching = {}
        before: LexborNode | None = None
        for row, in_row in groupby(parts, key=lambda part: above(part.leaf.container, "tr", level)):
            if row is None:
                caption += tuple(span for part in in_row for span in self._spans(part))
            else:
                reaching = _left(reaching, before, row.node) if reaching and before else {}
                cells, reaching = _laid(self._row(row, in_row), reaching)
                rows.append(cells)
                before = row.node
        return Table(tuple(map(tuple, _without_empty_columns(rows))), caption)

    def _row(self, row: Container, parts: Iterable[Clipped]) -> list[tuple[Cell, int]]:
        """The cells of a row, each with how many rows it reaches over. One without text holds its place, so that what follows stands
        under its own heading."""
        held: dict[int, tuple[LexborNode, list[Clipped]]] = {}
        for part in parts:
            cell = cell_of(part.leaf).node
            held.setdefault(cell.mem_id, (cell, []))[1].append(part)
        cells = []
        node = row.node.first_child
        while node is not None:
            if node.tag in CELLS:
                cells.append(self._cell(*held.pop(node.mem_id, (node, ()))))
            node = node.next
        return cells + [self._cell(*stray) for stray in held.values()]

    def _cell(self, node: LexborNode, parts: Sequence[Clipped]) -> tuple[Cell, int]:
        joined: list[Span] = []
        for part in parts:
            joined += [Span(" "), *self._spans(part)] if joined else self._spans(part)
        return Cell(tuple(joined), node.tag == "th", _reach(node, "colspan")), _reach(node, "rowspan")

    def _spans(self, part: Clipped) -> Spans:
        """What stays of a leaf, with its styles and links."""
        whole = spans(part.leaf, self._links)
        if part.clip is not None:
            whole = clipped(whole, *part.clip)
        return in_lines(whole, part.joints, part.clip[0] if part.clip else 0) if part.joints else whole


def _evenly(spans: Spans) -> Spans:
    """The spans of a heading, which is strong as a whole, without saying so of all of it again."""
    if not all(span.style & Style.STRONG for span in spans):
        return spans
    return tuple(replace(span, style=span.style & ~Style.STRONG) for span in spans)


def _says_who(last: Leaf) -> bool:
    """Whether the last passage of a quotation names the one who is quoted: it stands in a footer, behind a dash, or in `<cite>`."""
    if last.container.tag == "footer" or (last.text[0] in "—–" and last.length < _LONGEST_ATTRIBUTION):
        return True
    return last.emphasis >= last.length and last.length < 80 and last.text[-1] not in _ENDS


def _without_layout(parts: Sequence[tuple[Part, tuple[Level, ...]]]) -> list[tuple[Part, tuple[Level, ...]]]:
    """The parts with what they stand in, but for a list whose only entry is a story: some papers set all that they print as one."""
    entries: dict[Container, set[int]] = {}
    paragraphs: Counter[Container] = Counter()
    for part, around in parts:
        if around and around[0][0].tag in (*LISTS, TERMS) and isinstance(part, Clipped):
            entries.setdefault(around[0][0], set()).add(around[0][1])
            paragraphs[around[0][0]] += len(around) == 1 and part.leaf.tag == "p"
    layout = {listing for listing, items in entries.items() if len(items) == 1 and paragraphs[listing] >= _STORY}
    return [(part, around[1:] if around and around[0][0] in layout else around) for part, around in parts] if layout else list(parts)


def _resumed(parts: Sequence[tuple[Part, tuple[Level, ...]]]) -> Iterator[tuple[Part, tuple[Level, ...]]]:
    """The parts with what they stand in. What goes on in an entry of a list behind a picture is no new entry, and stands by itself."""
    entry: Level | None = None
    is_open = True
    for part, around in parts:
        outermost = around[0] if around else None
        if not isinstance(part, Clipped):
            is_open = False
        elif outermost != entry:
            entry, is_open = outermost, True
        elif outermost is not None and outermost[0].tag in LISTS and not is_open:
            around = around[1:]
        yield part, around


def _reach(node: LexborNode, name: str) -> int:
    """Over how many columns or rows a cell reaches."""
    value = node.attributes.get(name) or ""
    return max(1, int(value)) if value.isascii() and value.isdigit() and len(value) < 3 else 1


def _laid(row: Sequence[tuple[Cell, int]], reaching: Reaching) -> tuple[list[Cell], Reaching]:
    """The cells of a row, an empty one under each that reaches down into it; and what reaches into the next."""
    cells: list[Cell] = []
    below = {column: (rows - 1, cell) for column, (rows, cell) in reaching.items() if rows > 1}
    column = 0
    rest = list(row)
    while rest or any(under >= column for under in reaching):
        if column in reaching:
            cell = reaching[column][1]
        elif rest:
            cell, rows = rest.pop(0)
            if rows > 1 and column < _REACHING:
                below[column] = (rows - 1, Cell((), cell.heading, cell.columns))
        else:
            cell = Cell(())
        cells.append(cell)
        column += cell.columns
    return cells, below


def _left(reaching: Reaching, before: LexborNode, row: LexborNode) -> Reaching:
    """What still reaches into `row`: rows without text in between were reached as well, and nothing reaches into another part."""
    between = 0
    node = before.next
    while node is not None and node.mem_id != row.mem_id:
        between += node.tag == "tr"
        node = node.next
    if node is None:
        return {}
    return {column: (rows - between, cell) for column, (rows, cell) in reaching.items() if rows > between}


def _without_empty_columns(rows: list[list[Cell]]) -> list[list[Cell]]:
    """The rows without the columns in which no row says anything, as far as every row has the same ones."""
    widths = {len(row) for row in rows}
    if len(widths) != 1 or any(cell.columns > 1 for row in rows for cell in row):
        return rows
    filled = [any(row[column].spans for row in rows) for column in range(widths.pop())]
    return [[cell for cell, stays in zip(row, filled, strict=True) if stays] for row in rows]
