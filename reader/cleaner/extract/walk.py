"""One walk over a page's tree: leaves of text with the containers they stand in. It reads everything and judges nothing.

Iterative, so that nesting costs memory and never the stack; the tree is read, never changed.
"""

from __future__ import annotations

from itertools import repeat

from selectolax.lexbor import LexborHTMLParser, LexborNode

from reader.cleaner.extract.answers import answer, is_icon
from reader.cleaner.extract.classes import JUNK, LONGEST_KNOWN, known
from reader.cleaner.extract.elements import HEADINGS, HIDDEN, INLINE, ITEMS, LEAVES, SKIPPED, UNFOLDING, names_and_kind
from reader.cleaner.extract.folds import QUESTION_ENDS, heads_what_it_unfolds, is_all_of, ticks_what_it_asks, unfolds
from reader.cleaner.extract.formulas import in_a_row, is_written_out, tex_of_picture
from reader.cleaner.extract.inline import is_hidden_span, is_in_brackets, is_permalink, is_ticked_off, names_itself, numbers_a_line, sign_of
from reader.cleaner.extract.joints import CURRENCIES, begins_anew, is_followed_by_break, is_in_sentence, is_parted_by, is_set_apart
from reader.cleaner.extract.leaves import (
    BREAK,
    CODE,
    EMPHASIS,
    LINK,
    STRIKE,
    STRONG,
    STYLES,
    SUBSCRIPT,
    SUPERSCRIPT,
    Container,
    Ground,
    Leaf,
    Walked,
)
from reader.cleaner.extract.quotation import quotation_marks
from reader.errors import NoArticleError
from reader.text import fold
from reader.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeAlias

MAX_NODES = 400_000
"""Nodes visited at most, without most of the blanks between them; what follows on a longer page is not read."""
MOST_LEAVES = 60_000
"""Pieces of text read at most: twice the verses of the Bible. Each costs three kilobytes until it is judged."""
PLACE = "data-taken-before-the-walk"
"""On an `<hr>` of ours: it stands for what was taken out there, and says which by number."""
_STYLE_OF = {
    **dict.fromkeys(("i", "em", "cite", "var"), EMPHASIS),
    **dict.fromkeys(("b", "strong"), STRONG),
    **dict.fromkeys(("code", "kbd", "samp", "tt"), CODE),
    **dict.fromkeys(("s", "del", "strike"), STRIKE),
    "sup": SUPERSCRIPT,
    "sub": SUBSCRIPT,
}
_ONCE_PRE = frozenset(("xmp", "listing", "plaintext"))
"""What `<pre>` was called, too: Elementor still writes its listings so, to escape nothing in them."""
_NAMING = HEADINGS | {"dt", "caption", "figcaption"}
"""What may lead to itself: whatever one may want to point to."""
_LINES = frozenset("div ol ul li table tbody tr td".split())
"""Blocks that are lines where they stand in `<pre>`."""
_BULLETS = "•◦‣▪"
"""What a list shows before its entries: some pages write it there themselves, in an element of its own."""


def walk(tree: LexborHTMLParser, *, with_labels: bool = False) -> Walked:
    """The leaves and containers of `tree`'s body. with_labels: all labels in lists are read, as of what a recipe takes.

    Raises NoArticleError for a document without any element.
    """
    body = tree.body or tree.root
    if body is None:
        raise NoArticleError("There is no page in it.")
    walking = _Walk(body, with_labels=with_labels)
    walking.go()
    if walking.pieces:
        walking.end_line()
    return walking.found


class _Walk:
    """A walk on its way: what it has found, where it is, and the line of text that it gathers.

    Each `read_…` reads one sort of node, whose tag it is told. It returns the first node inside where the walk goes into this one, else
    None. What is a part of the line may change the mark, and what has lines of its own becomes the ground, as long as the walk is in it.
    """

    __slots__ = ("found", "ground", "is_full", "mark", "marks", "pieces", "quoted", "with_labels")

    def __init__(self, body: LexborNode, *, with_labels: bool) -> None:
        self.found = Walked()
        self.is_full = False
        self.with_labels = with_labels
        self.ground = Ground(body, "body", 0, None)
        self.ground.container = self.found.enter(body, "body", 0, None)
        self.mark = 0
        """The styles that hold here, and the link."""
        self.pieces: list[str] = []
        """The line, as in a `Leaf`."""
        self.marks: list[int] = []
        self.quoted: list[tuple[LexborNode, str]] = []
        """The quotations that are open, each with the mark that closes it."""

    def go(self) -> None:
        """Read what stands in the body, in page order."""
        quoted = self.quoted
        ways = dict(_PARSERS_OWN)
        frames: list[tuple[LexborNode, Ground, int]] = []
        """What is open: element, ground and mark before it."""
        ground, mark = self.ground, self.mark
        node = ground.node.first_child
        for _ in repeat(None, MAX_NODES):
            while node is None:
                if not frames:
                    return
                left, ground, mark = frames.pop()
                if ground is not self.ground:
                    if self.pieces:
                        self.end_line()
                    self.ground = ground
                elif quoted and left is quoted[-1][0]:
                    self.end_quotation(mark)
                self.mark = mark
                node = left.next
            if not self.pieces and node.is_empty_text_node:  # nearly half of all nodes: the blanks between elements
                node = node.next
                if node is None:
                    continue
            if self.is_full:
                return
            try:
                tag, read = ways[node.tag_id]
            except KeyError:
                tag, read = ways[node.tag_id] = _tag_and_way(node)
            if read is None:
                node = node.next
                continue
            inner = read(self, node, tag)
            if inner is not None:
                frames.append((node, ground, mark))
                ground, mark = self.ground, self.mark
                node = inner
            else:
                self.mark = mark
                node = node.next

    # -- the line

    def add(self, piece: str) -> None:
        """Write on, with the mark that holds here."""
        self.pieces.append(piece)
        self.marks.append(self.mark)

    def end_line(self) -> None:
        """Make a leaf of what was gathered, where that says anything."""
        pieces, marks, ground = self.pieces, self.marks, self.ground
        self.pieces, self.marks = [], []
        text = fold(pieces[0] if len(pieces) == 1 else "".join(pieces))
        if not text or (text in _BULLETS and ground.tag in ITEMS):
            return
        if text.endswith(QUESTION_ENDS) and any(mark >= LINK for mark in marks):
            anchors = self.found.anchors
            marks = [mark & STYLES if mark >= LINK and unfolds(anchors[mark // LINK - 1]) else mark for mark in marks]
        self.found.leaves.append(Leaf(text, ground, self.container(), pieces, marks))
        self.is_full = len(self.found.leaves) == MOST_LEAVES

    def end_quotation(self, mark: int) -> None:
        """Set the mark that closes the quotation which was opened last: no line break stands before it."""
        _, closing = self.quoted.pop()
        if self.pieces:
            end = len(self.pieces) - (self.pieces[-1] == BREAK)
            self.pieces.insert(end, closing)
            self.marks.insert(end, mark)

    # -- what is a part of the line

    def read_text(self, node: LexborNode, _: str) -> None:
        text, pieces = node.text_content, self.pieces
        if not text or (not pieces and text.isspace()):
            return
        may_part = pieces and (text[0].isalnum() or text[0] in CURRENCIES) and self.ground.tag != "pre"  # a listing keeps its words
        if may_part and (begins_anew(pieces[-1], text, node, self.mark | self.marks[-1]) or is_set_apart(pieces[-1], text, node)):
            pieces.append(" ")
            self.marks.append(0)
        pieces.append(text)
        self.marks.append(self.mark)

    def read_inline(self, node: LexborNode, _: str) -> LexborNode | None:
        return node.first_child

    def read_styled(self, node: LexborNode, tag: str) -> LexborNode | None:
        self.mark |= _STYLE_OF[tag]
        return node.first_child

    def read_icon(self, node: LexborNode, tag: str) -> LexborNode | None:
        """A drawing, which says something in an empty cell alone, or an icon that is written as an element."""
        if tag == "i" and not is_icon(node):
            return self.read_styled(node, tag)
        if not self.pieces and (said := answer(node, self.ground)):
            self.add(said)
        return None

    def read_cite(self, node: LexborNode, tag: str) -> LexborNode | None:
        """The name of a work; a whole reference, as Wikipedia has it, is not set in italics, but for the name in it."""
        is_reference = "citation" in (node.attributes.get("class") or "").split()
        return node.first_child if is_reference else self.read_styled(node, tag)

    def read_span(self, node: LexborNode, tag: str) -> LexborNode | None:
        if node.first_child is None or is_hidden_span(node):
            return self.read_icon(node, tag) if is_icon(node) else None
        return None if self.ground.tag == "pre" and numbers_a_line(node) else node.first_child

    def read_drawn_formula(self, node: LexborNode, _: str) -> LexborNode | None:
        """One that MathJax draws, unless it has the same once more, for the ear."""
        return None if is_written_out(node) else node.first_child

    def read_label(self, node: LexborNode, _: str) -> LexborNode | None:
        if ticks_what_it_asks(node):
            return self.read_as_heading(node)
        is_read = (self.with_labels and self.ground.tag in ITEMS) or is_ticked_off(node, self.ground.node)
        return node.first_child if is_read and not is_hidden_span(node) else None

    def read_link(self, node: LexborNode, _: str) -> LexborNode | None:
        if (tag := self.ground.tag) in _NAMING:
            if is_permalink(node, in_heading=tag in HEADINGS):
                return None
            if names_itself(node, self.ground.node):
                return node.first_child
        anchors = self.found.anchors
        anchors.append(node)
        self.mark = self.mark & STYLES | LINK * len(anchors)
        return node.first_child

    def read_quotation(self, node: LexborNode, _: str) -> LexborNode | None:
        """No title has marks that are not written."""
        before = self.pieces[-1] if self.pieces else ""
        if self.ground.tag != "h1" and (around := quotation_marks(node, before, len(self.quoted))):
            opening, closing = around
            self.quoted.append((node, closing))
            self.add(opening)
        return node.first_child

    def read_break(self, node: LexborNode, _: str) -> None:
        if self.pieces:
            self.add(BREAK)
            if is_followed_by_break(node):
                self.end_line()

    def read_pronunciation(self, node: LexborNode, tag: str) -> None:
        """What stands above a word, in brackets behind it. No title has it."""
        if self.pieces and self.ground.tag != "h1" and (said := fold(node.text())):
            self.add(said if tag == "rp" or is_in_brackets(node) else f"({said})")

    def read_formula(self, node: LexborNode, _: str) -> None:
        if said := in_a_row(node):
            self.add(said)

    def read_picture(self, node: LexborNode, _: str) -> None:
        """That of a sign is a part of the line, and that of a formula in the midst of one."""
        if said := sign_of(node) or (tex_of_picture(node) if self.pieces else answer(node, self.ground)):
            self.add(said)
            return
        if self.pieces and is_parted_by(node, self.pieces[-1]):
            self.add(" ")
        self.find_mark(node)

    # -- what has lines of its own

    def read_block(self, node: LexborNode, tag: str) -> LexborNode | None:
        ground = self.ground
        if ground.tag == "pre" and tag in _LINES:
            return self.read_line_of_listing(node)
        if self.pieces:
            self.end_line()
        inner = node.first_child
        if inner is not None:
            item = ground.item
            if tag in ITEMS:
                self.found.items.append(node)
                item = len(self.found.items)
            self.ground = Ground(node, tag, item, ground)
            self.mark &= ~STYLES
        return inner

    def read_made_up(self, node: LexborNode, tag: str) -> LexborNode | None:
        """An element that a page has made up: in a line a part of it, as browsers have it, but where it is hidden or named for what is no
        text, which is judged by itself. No sentence is broken: in its midst what is hidden is not read, and what is named so is."""
        if self.ground.tag not in LEAVES:
            return self.read_block(node, tag)
        named, kind = names_and_kind(node, tag)
        if not (kind & HIDDEN or (named.groups | known(tag[:LONGEST_KNOWN], "").groups) & JUNK):
            return node.first_child
        if is_in_sentence(node, "".join(self.pieces[-2:])):
            return None if kind & HIDDEN else node.first_child
        return self.read_block(node, tag)

    def read_line_of_listing(self, node: LexborNode) -> LexborNode | None:
        if self.pieces and not self.pieces[-1].endswith(("\n", BREAK)):
            self.add("\n")
        return node.first_child

    def read_button(self, node: LexborNode, tag: str) -> LexborNode | None:
        """One that is all of its heading is read as that, and one that heads what it unfolds as a heading of its own."""
        self.read_field(node, tag)
        ground, inner = self.ground, node.first_child
        if inner is None or (ground.tag in HEADINGS and is_all_of(ground.node, node)):
            return inner
        return self.read_as_heading(node) if heads_what_it_unfolds(node) else None

    def read_as_heading(self, node: LexborNode) -> LexborNode | None:
        """What unfolds what is under it."""
        if self.pieces:
            self.end_line()
        self.ground = Ground(node, UNFOLDING, self.ground.item, self.ground)
        return node.first_child

    # -- what stands between the lines

    def read_rule(self, node: LexborNode, _: str) -> None:
        attributes = node.attributes
        if PLACE in attributes:
            self.found.places.setdefault(attributes[PLACE] or "", self.next_leaf())
        else:
            if self.pieces:
                self.end_line()
            self.find_mark(node)

    def find_mark(self, node: LexborNode) -> None:
        """A picture or a rule."""
        self.found.marks.append((self.next_leaf(), self.container(), node))

    def read_film(self, _node: LexborNode, _: str) -> None:
        """Or a sound, or what another site shows. One in a figure has a caption, as a picture has."""
        if (figure := self.ground.figure()) is not None:
            self.found.films.append((self.next_leaf(), figure))

    def read_field(self, node: LexborNode, _: str) -> None:
        self.found.fields.append((self.next_leaf(), node))

    def read_menu(self, node: LexborNode, _: str) -> None:
        self.found.menus.append((self.next_leaf(), node))

    def next_leaf(self) -> int:
        """The index of the leaf that what is met now stands before: behind the line in which it stands."""
        return len(self.found.leaves) + bool(self.pieces)

    def container(self) -> Container:
        """The container that the walk is in, of which it is known now that it holds something. Most hold nothing: what those are called is
        not read."""
        ground, found_now = self.ground, []
        while ground.container is None and ground.outer is not None:
            if ground.tag not in LEAVES:
                found_now.append(ground)
            ground = ground.outer
        container = ground.container
        while found_now:
            ground = found_now.pop()
            ground.container = container = self.found.enter(ground.node, ground.tag, ground.item, container)
        assert container is not None  # that of the body is known from the start
        return container


_Way: TypeAlias = "Callable[[_Walk, LexborNode, str], LexborNode | None]"
_WAY: dict[str, _Way | None] = {
    **dict.fromkeys((*SKIPPED, "-comment", "-document", "-")),
    **dict.fromkeys(INLINE, _Walk.read_inline),
    **dict.fromkeys(_STYLE_OF, _Walk.read_styled),
    "-text": _Walk.read_text,
    "a": _Walk.read_link,
    **dict.fromkeys(("i", "svg"), _Walk.read_icon),
    "cite": _Walk.read_cite,
    **dict.fromkeys(("span", "nobr"), _Walk.read_span),
    "q": _Walk.read_quotation,
    "br": _Walk.read_break,
    **dict.fromkeys(("rt", "rp"), _Walk.read_pronunciation),
    **dict.fromkeys(("math", "script"), _Walk.read_formula),
    "mjx-math": _Walk.read_drawn_formula,
    "label": _Walk.read_label,
    "button": _Walk.read_button,
    "input": _Walk.read_field,
    **dict.fromkeys(("img", "amp-img"), _Walk.read_picture),
    "hr": _Walk.read_rule,
    "nav": _Walk.read_menu,
    **dict.fromkeys("video audio iframe object embed canvas".split(), _Walk.read_film),
}
"""How an element is read: None for not at all; every other one is a container, or made up."""
_PARSERS_OWN: dict[int, tuple[str, _Way | None]] = {}
"""Tag and way by the parser's number of the tag, for tags that have the same number on all pages, as far as they were met."""
_MOST_OWN = 1000
"""A larger number is the address of a tag that a page has made up."""


def _tag_and_way(node: LexborNode) -> tuple[str, _Way | None]:
    """What an element is called and how it is read. Looked up by number, which is read in half of the time of a name."""
    tag = "pre" if node.tag in _ONCE_PRE else node.tag or "-"
    found = tag, _WAY.get(tag, _Walk.read_made_up if "-" in tag else _Walk.read_block)
    if node.tag_id < _MOST_OWN:
        _PARSERS_OWN[node.tag_id] = found
    return found
