"""Leaves of text and the containers they stand in: what the walk finds on a page, and what all that is judged of it is measured by."""

from __future__ import annotations

from selectolax.lexbor import LexborNode

from reader.cleaner.extract.classes import NO_HINT, Hint
from reader.cleaner.extract.elements import FIGURE, HEADING_BY_ROLE, LEAVES, heading_level, names_and_kind
from reader.text import breadth

BREAK = "\u2028"
"""The piece that a line break is, as no white space of the source."""
EMPHASIS, STRONG, CODE, SUPERSCRIPT, SUBSCRIPT, STRIKE = (1 << bit for bit in range(6))
STYLES = (1 << 6) - 1
"""The style bits of a mark, those of `models.Style`; the number of the link stands above them."""
LINK = 1 << 6

_MOST_IN_FIGURE = 4
"""Elements around a film up to its figure."""


class Container:
    """A block element that holds other blocks: a node of the skeleton that the leaves hang on."""

    __slots__ = (
        "doubted",
        "hint",
        "index",
        "inherited",
        "inherited_kind",
        "inside",
        "item",
        "kind",
        "node",
        "parent",
        "prose",
        "tag",
        "total",
        "trusted",
        "worth",
    )

    prose: float
    """Characters of running text in its own leaves. This and what follows is set by `containers.weigh`."""
    total: float
    """The same in everything in it."""
    worth: float
    """`prose`, discounted where the names or kinds above speak against it."""
    trusted: float
    """`worth` in everything in it."""
    inherited: int
    """Group bits of it and what it stands in."""
    inherited_kind: int
    """Kind bits of it and what it stands in."""
    doubted: bool
    """The names or kinds above speak against it."""
    inside: bool
    """It is the article's body, or stands in it."""

    def __init__(self, node: LexborNode, tag: str, item: int, parent: Container | None, index: int) -> None:
        self.node = node
        self.item = item
        """Number of the entry of a list it stands in (a list inside a list item); 0 for none."""
        self.parent = parent
        self.index = index
        """Its place among the page's containers."""
        self.hint, self.kind = names_and_kind(node, tag) if parent is not None else (NO_HINT, 0)
        self.tag = tag
        if self.kind & HEADING_BY_ROLE:
            self.kind ^= HEADING_BY_ROLE
            self.tag = heading_level(node)


class Ground:
    """A block element that is open while the walk is in it: a container, or in one an element of `LEAVES`, which holds text itself."""

    __slots__ = ("container", "item", "node", "outer", "tag")

    def __init__(self, node: LexborNode, tag: str, item: int, outer: Ground | None) -> None:
        self.node = node
        self.tag = tag
        self.item = item
        """The number of the entry of a list that it is or stands in; 0 for none."""
        self.outer = outer
        """What it stands in itself; None for the page's body."""
        self.container: Container | None = None
        """The container that it is; None as long as nothing was found in it, and for an element of `LEAVES`."""

    def figure(self) -> Ground | None:
        """The figure that it is or stands in, a few levels up."""
        around: Ground | None = self
        for _ in range(_MOST_IN_FIGURE):
            if around is None or around.tag == "figure":
                return around
            around = around.outer
        return None


class Leaf:
    """One run of text between two block boundaries, with the element that holds it."""

    __slots__ = (
        "bold",
        "container",
        "element",
        "emphasis",
        "hint",
        "item",
        "kind",
        "length",
        "link_count",
        "linked",
        "marks",
        "pieces",
        "prose",
        "runs",
        "tag",
        "text",
    )

    prose: float
    """Characters that read like running text. Set by `containers.weigh`."""

    def __init__(self, text: str, ground: Ground, container: Container, pieces: list[str], marks: list[int]) -> None:
        self.text = text
        """Folded to one line; not yet terminal-safe."""
        self.length = breadth(text)
        """In letters of an alphabet, as all that is measured of a leaf."""
        self.container = container
        self.item = ground.item
        if ground.tag in LEAVES:
            self.tag = ground.tag
            self.hint, self.kind = _names_and_kinds(ground)
        else:
            self.tag = container.tag  # which may be a heading by its role
            self.hint, self.kind = NO_HINT, 0
        self.element = ground.node if self.tag == "pre" or self.kind & FIGURE else None
        """That of a listing, whose language it says, and of a caption, in which it says whose the picture is; of nothing else."""
        self.pieces = pieces
        """The text as it stood, in the pieces that share one mark."""
        self.marks = marks
        """Beside each piece: style bits, and LINK times the number of its link (0: none)."""
        self.runs: list[tuple[str, int]] | None = None
        """The text in runs of one mark, folded and safe, once it was asked for."""
        self.linked = self.bold = self.emphasis = self.link_count = 0
        if any(marks):
            self._measure_marks()

    def _measure_marks(self) -> None:
        marks = self.marks
        if len(marks) == 1 and not marks[0] & STYLES:  # nothing but a link
            self.link_count, self.linked = 1, self.length
            return
        links = set()
        linked = 0
        for at, mark in enumerate(marks):
            if mark:
                size = breadth(self.pieces[at].strip())
                if mark >= LINK:
                    linked += size
                    links.add(mark // LINK)
                if mark & STRONG:
                    self.bold += size
                if mark & EMPHASIS:
                    self.emphasis += size
        self.link_count = len(links)
        self.linked = linked if linked < self.length else self.length


class Walked:
    """What the walk found, in page order."""

    __slots__ = ("anchors", "containers", "fields", "films", "items", "leaves", "marks", "menus", "outers", "places")

    def __init__(self) -> None:
        self.leaves: list[Leaf] = []
        self.containers: list[Container] = []
        """Those that hold text or a picture, the outer before the inner."""
        self.outers: list[int] = []
        """By container the index of the one it stands in; -1 for the root."""
        self.anchors: list[LexborNode] = []
        """The `a` elements, by link number less one."""
        self.items: list[LexborNode] = []
        """The entries of lists, by item number less one."""
        self.marks: list[tuple[int, Container, LexborNode]] = []
        """Pictures and rules: index of the leaf they stand before, container, node."""
        self.films: list[tuple[int, Ground]] = []
        """Films in figures: index of the leaf they stand before, and the figure, which is a container where it holds a caption."""
        self.fields: list[tuple[int, LexborNode]] = []
        """Fields and buttons: index of the leaf they stand before, node."""
        self.menus: list[tuple[int, LexborNode]] = []
        """The `nav` elements, which are not walked into: index of the leaf they stand before, node."""
        self.places: dict[str, int] = {}
        """Where something was taken out before the walk, by the number that `PLACE` says: the leaf it stood before."""

    def enter(self, node: LexborNode, tag: str, item: int, outer: Container | None) -> Container:
        """Count an element among those that hold something."""
        container = Container(node, tag, item, outer, len(self.containers))
        self.containers.append(container)
        self.outers.append(outer.index if outer is not None else -1)
        return container


def _names_and_kinds(ground: Ground) -> tuple[Hint, int]:
    """(hint, kind bits) of an element of `LEAVES`, with the kinds of those that it stands in."""
    hint, kind = names_and_kind(ground.node, ground.tag)
    outer = ground.outer
    while outer is not None and outer.tag in LEAVES:
        kind |= names_and_kind(outer.node, outer.tag)[1]
        outer = outer.outer
    return hint, kind
