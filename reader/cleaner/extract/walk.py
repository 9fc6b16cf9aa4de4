"""One walk over a page's tree: leaves of text with the containers they stand in. It reads everything and judges nothing.

Iterative, so that nesting costs memory and never the stack; the tree is read, never changed.
"""

from __future__ import annotations

from itertools import repeat

from selectolax.lexbor import LexborHTMLParser, LexborNode

from reader.cleaner.extract.classes import LONGEST_KNOWN, NO_HINT, Hint, known, read
from reader.cleaner.extract.folds import QUESTION_ENDS, asks_what_it_unfolds, is_folded, unfolds
from reader.cleaner.extract.formulas import in_a_row
from reader.cleaner.extract.quotation import quotation_marks
from reader.errors import NoArticleError
from reader.text import breadth, fold
from reader.values import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeAlias

MAX_NODES = 400_000
"""Nodes visited at most; what follows on a longer page is not read."""

MOST_LEAVES = 60_000
"""Pieces of text read at most: twice the verses of the Bible. Each costs three kilobytes until it is judged."""

SKIPPED = frozenset(
    """
    script style noscript template svg iframe button select nav object embed canvas video audio input textarea label dialog menu
    head link meta source option progress meter map annotation annotation-xml
    """.split()
)
"""Elements without running text, or with text that is not on the page."""

INLINE = frozenset(
    """
    a b i u s em strong span font small big sub sup mark abbr cite code q time del ins kbd var samp tt bdi bdo wbr acronym strike
    nobr data ruby rb rtc o:p picture
    """.split()
)
_WITHOUT_BLANKS = "\u0e00"
"""From here on there are scripts that set none between words: Thai, Chinese, Japanese."""
BREAK = "\u2028"
"""The piece that a line break is, as no white space of the source."""
_INITIALS = ("dropcap", "drop-cap", "drop_cap", "initial", "lettrine")
"""Parts of the names of spans in which the large letters stand that a text begins with, two or three at times."""
_CLOSES = ".!?:…)"
"""Stand behind the last word of a sentence or of an aside."""
LEAVES = frozenset(["p", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "li", "dt", "dd", "figcaption"])
"""Elements that hold text themselves; every other block is a container."""

ITEMS = frozenset(("li", "dt", "dd"))
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))

EMPHASIS, STRONG, CODE, SUPERSCRIPT, SUBSCRIPT, STRIKE = (1 << bit for bit in range(6))
STYLES = (1 << 6) - 1
"""The style bits of a mark, those of `models.Style`; the number of the link stands above them."""
LINK = 1 << 6
_STYLE_OF = {
    **dict.fromkeys(("i", "em", "cite", "var"), EMPHASIS),
    **dict.fromkeys(("b", "strong"), STRONG),
    **dict.fromkeys(("code", "kbd", "samp", "tt"), CODE),
    **dict.fromkeys(("s", "del", "strike"), STRIKE),
    "sup": SUPERSCRIPT,
    "sub": SUBSCRIPT,
}

ASIDE, FORM, FOOTER, FIGURE, _, QUOTE, UNSEEN, HIDDEN, NO_SNIPPET, HEADER, ROLE, ARTICLE = (1 << bit for bit in range(12))
"""What kind of element a container is, as bits. The weights were learned with these very numbers. Hidden is what is UNSEEN, and what is
seen but not told to those who listen."""
OUTSIDE = ASIDE | FORM | FOOTER | HIDDEN | NO_SNIPPET | ROLE
"""Kinds in which an article seldom stands."""
_HEADING = 1 << 12
"""An element that is a heading by its role: no kind, and told from one before anybody asks."""
_KIND_OF = {
    "aside": ASIDE,
    "form": FORM,
    "fieldset": FORM,
    "footer": FOOTER,
    "figure": FIGURE,
    "figcaption": FIGURE,
    "blockquote": QUOTE,
    "header": HEADER,
    "article": ARTICLE,
}
_TELLING = frozenset(("itemprop", "hidden", "aria-hidden", "style", "role", "data-nosnippet"))
"""Attributes that tell something of an element besides its names."""
_UNFOLDED = "h4"
"""The heading that such a button is."""
_OUTER_ROLES = frozenset(("navigation", "complementary", "banner", "contentinfo", "dialog", "alert", "search", "form"))


_NOT_READ = frozenset(
    "mw-editsection sr-only sr_only visually-hidden visuallyhidden screen-reader-text screenreader-text screen-reader "
    "screenreader u-visually-hidden is-visually-hidden assistive-text a11y-hidden offscreen u-hiddenVisually".split()
)
"""Names of spans that are no text: MediaWiki's way to its editor, and copies for the ear alone."""


PLACE = "data-taken-before-the-walk"
"""On an `<hr>` of ours: it stands for what was taken out there, and says which by number."""
_ONCE_PRE = frozenset(("xmp", "listing", "plaintext"))
"""What `<pre>` was called, too: Elementor still writes its listings so, to escape nothing in them."""
_LINES = frozenset("div ol ul li table tbody tr td".split())
"""Blocks that are lines where they stand in `<pre>`."""
_NUMBERS = frozenset("ln lnt lineno linenos line-number line-numbers linenumber hljs-ln-n".split())
"""Names of the spans in which highlighters write the number of a line."""
_FORMULAS = frozenset("latex mwe-math-fallback-image-inline mwe-math-fallback-image-display".split())
"""Names of pictures of a formula whose alternative text is TeX."""
_SIGNS = frozenset("emoji Emoji twemoji wp-smiley smilies smiley".split())
"""Names of pictures of a sign that is written in the text they stand in."""
_BULLETS = "•◦‣▪"
"""What a list shows before its entries: some pages write it there themselves, in an element of its own."""
_LONGEST_SIGN = 16
"""Characters of one: a family is written with seven."""

_DISPLAY = "{\\displaystyle "

_SKIP, _TEXT, _INLINE, _BREAK, _MARK, _FIELD, _LABEL, _READING, _FORMULA, _LEAF, _CONTAINER = range(11)
_WAY = {
    **dict.fromkeys(SKIPPED, _SKIP),
    **dict.fromkeys(INLINE, _INLINE),
    **dict.fromkeys(LEAVES, _LEAF),
    **dict.fromkeys(("img", "amp-img", "hr"), _MARK),
    **dict.fromkeys(("input", "button"), _FIELD),
    "label": _LABEL,
    "rt": _READING,
    "rp": _READING,
    "math": _FORMULA,
    "-text": _TEXT,
    "br": _BREAK,
    **dict.fromkeys(("-comment", "-document", "-"), _SKIP),
}
"""What the walk does at an element; every other one is a container."""


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

    hint: Hint
    """What its names hint at. This and `kind` is set when it is seen to hold something."""
    kind: int
    """Bits: ASIDE, FORM …"""
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

    def __init__(self, parent: Container | None, tag: str, item: int, node: LexborNode) -> None:
        self.parent = parent
        self.tag = tag
        self.item = item
        """Number of the leaf element it stands in (a list inside a list item); 0 for none."""
        self.node = node
        self.index = -1
        """Its place among the page's containers; -1 as long as nothing was found in it."""


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

    def __init__(self, text: str, ground: Ground, pieces: list[str], marks: list[int]) -> None:
        self.text = text
        """Folded to one line; not yet terminal-safe."""
        self.length = breadth(text)
        """In letters of an alphabet, as all that is measured of a leaf."""
        self.tag, self.container, element, self.item, _ = ground
        if element is None:
            self.tag = self.container.tag  # which may be a heading by its role
        self.hint, self.kind = _names_and_kinds(ground)
        self.element = element if self.tag == "pre" or self.kind & FIGURE else None
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


Ground: TypeAlias = "tuple[str, Container, LexborNode | None, int, Ground | None]"
"""On what text stands: tag, container, the leaf element, that element's number, the ground that element stands on itself. None and
None where the text stands in the container without an element of its own."""


class Walked:
    """What the walk found, in page order."""

    __slots__ = ("anchors", "containers", "fields", "items", "leaves", "marks", "menus", "outers", "places")

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
        self.fields: list[tuple[int, LexborNode]] = []
        """Fields and buttons: index of the leaf they stand before, node."""
        self.menus: list[LexborNode] = []
        """The `nav` elements, which are not walked into."""
        self.places: dict[str, int] = {}
        """Where something was taken out before the walk, by the number that `PLACE` says: the leaf it stood before."""

    def enter(self, container: Container) -> None:
        """Count `container` and what it stands in among those that hold something. Most elements of a page hold nothing: what they
        are called is not read."""
        entered = [container]
        while (outer := entered[-1].parent) is not None and outer.index < 0:
            entered.append(outer)
        at = outer.index if outer is not None else -1
        for new in reversed(entered):
            self.outers.append(at)
            new.index = at = len(self.containers)
            new.hint, new.kind = _names_and_kind(new.node, new.tag)
            if new.kind & _HEADING:
                new.kind ^= _HEADING
                new.tag = _level(new.node)
            self.containers.append(new)


def walk(tree: LexborHTMLParser, *, with_labels: bool = False) -> Walked:
    """The leaves and containers of `tree`'s body. with_labels: the labels in lists to tick off are read, as of what a recipe takes.

    Raises NoArticleError for a document without any element.
    """
    found = Walked()
    body = tree.body or tree.root
    if body is None:
        raise NoArticleError("There is no page in it.")
    leaves, anchors, items = found.leaves, found.anchors, found.items
    pieces: list[str] = []
    marks: list[int] = []
    root = Container(None, "body", 0, body)
    root.index, root.hint, root.kind = 0, NO_HINT, 0
    found.containers.append(root)
    found.outers.append(-1)
    ground: Ground = ("body", root, None, 0, None)
    mark = 0
    frames: list[tuple[LexborNode, Ground | None, int]] = []
    """What is open: element, the ground before it (None: it is inline and changed nothing), the mark before it."""
    quoted: list[tuple[LexborNode, str]] = []
    """The quotations that are open, each with the mark that closes it."""
    node = body.first_child
    is_full = False
    ways = dict(_PARSERS_OWN)

    def flush() -> None:
        nonlocal pieces, marks, is_full
        text = fold(pieces[0] if len(pieces) == 1 else "".join(pieces))
        if text and not (text in _BULLETS and ground[0] in ITEMS):
            if ground[1].index < 0:
                found.enter(ground[1])
            if text.endswith(QUESTION_ENDS) and any(mark >= LINK for mark in marks):
                marks = [mark & STYLES if mark >= LINK and unfolds(anchors[mark // LINK - 1]) else mark for mark in marks]
            leaves.append(Leaf(text, ground, pieces, marks))
            is_full = len(leaves) == MOST_LEAVES
        pieces, marks = [], []

    for _ in repeat(None, MAX_NODES):
        while node is None and frames:
            node, outer, mark = frames.pop()
            if outer is not None:
                if pieces:
                    flush()
                ground = outer
            elif quoted and node is quoted[-1][0]:
                _, closing = quoted.pop()
                if pieces:
                    end = len(pieces) - (pieces[-1] == BREAK)
                    pieces.insert(end, closing)
                    marks.insert(end, mark)
            node = node.next
        if node is None or is_full:
            break
        if not pieces and node.is_empty_text_node:  # nearly half of all nodes: the blanks between elements
            node = node.next
            continue
        try:
            tag, way = ways[node.tag_id]
        except KeyError:
            tag, way = ways[node.tag_id] = _tag_and_way(node)
        if way == _TEXT:
            text = node.text_content
            if text and (pieces or not text.isspace()):
                may_part = pieces and text[0].isalnum() and ground[0] != "pre"  # a listing has its words as it has them
                if may_part and (_begins_anew(pieces[-1], text, node, mark | marks[-1]) or _is_set_apart(pieces[-1], node)):
                    pieces.append(" ")
                    marks.append(0)
                pieces.append(text)
                marks.append(mark)
        elif way == _INLINE:
            if tag == "span":
                is_read = not (_is_hidden_span(node) or (ground[0] == "pre" and _numbers_a_line(node)))
            else:
                is_read = tag != "a" or ground[0] not in HEADINGS or not _is_permalink(node)
            if is_read:
                frames.append((node, None, mark))
                if tag == "a":
                    anchors.append(node)
                    mark = mark & STYLES | LINK * len(anchors)
                elif tag in _STYLE_OF:
                    mark |= _STYLE_OF[tag]
                elif tag == "q" and ground[0] != "h1" and (around := quotation_marks(node, pieces[-1] if pieces else "", len(quoted))):
                    quoted.append((node, around[1]))
                    pieces.append(around[0])
                    marks.append(mark)
                node = node.first_child
                continue
        elif way == _READING:
            if pieces and ground[0] != "h1" and (said := fold(node.text())):  # no title has it
                pieces.append(said if tag == "rp" or _is_in_brackets(node) else f"({said})")
                marks.append(mark)
        elif way == _FORMULA:
            if said := in_a_row(node):
                pieces.append(said)
                marks.append(mark)
        elif way >= _LEAF:
            inner = node.first_child
            if ground[0] == "pre" and tag in _LINES:
                if pieces and not pieces[-1].endswith(("\n", BREAK)):
                    pieces.append("\n")
                    marks.append(mark)
                frames.append((node, None, mark))
                node = inner
                continue
            if pieces:
                flush()
            if inner is not None:
                frames.append((node, ground, mark))
                container = ground[1]
                if way == _CONTAINER:
                    ground = (tag, Container(container, tag, ground[3], node), None, ground[3], None)
                elif tag in ITEMS:
                    items.append(node)
                    ground = (tag, container, node, len(items), ground)
                else:
                    ground = (tag, container, node, ground[3], ground)
                mark &= ~STYLES
                node = inner
                continue
        elif way == _BREAK:
            if pieces:
                pieces.append(BREAK)
                marks.append(mark)
                if _is_followed_by_break(node):
                    flush()
        elif tag == "nav":
            found.menus.append(node)
        elif way == _MARK and tag == "hr" and PLACE in node.attributes:
            found.places.setdefault(node.attributes[PLACE] or "", len(leaves) + bool(pieces))
        elif way == _MARK and (said := _sign_of_picture(node) or (_tex_of_picture(node) if pieces else "")):
            pieces.append(said)
            marks.append(mark)
        elif way == _MARK:
            if ground[1].index < 0:
                found.enter(ground[1])
            found.marks.append((len(leaves) + bool(pieces), ground[1], node))
        elif way == _LABEL:
            if with_labels and ground[0] in ITEMS and not _is_hidden_span(node):
                frames.append((node, None, mark))
                node = node.first_child
                continue
        elif way == _FIELD:
            found.fields.append((len(leaves) + bool(pieces), node))
            if tag == "button" and node.first_child is not None:
                if ground[2] is not None and _is_its_heading(node, ground[0], ground[2]):
                    frames.append((node, None, mark))
                    node = node.first_child
                    continue
                if asks_what_it_unfolds(node):
                    if pieces:
                        flush()
                    frames.append((node, ground, mark))
                    ground = (_UNFOLDED, ground[1], node, ground[3], ground)
                    node = node.first_child
                    continue
        node = node.next
    if pieces:
        flush()
    return found


_PARSERS_OWN: dict[int, tuple[str, int]] = {}
"""Tag and way by the parser's number of the tag, for tags that have the same number on all pages, as far as they were met."""
_MOST_OWN = 1000
"""A larger number is the address of a tag that a page has made up."""


def _tag_and_way(node: LexborNode) -> tuple[str, int]:
    """What an element is called and what to do at it. Looked up by number, which is read in half of the time of a name."""
    tag = "pre" if node.tag in _ONCE_PRE else node.tag or "-"
    found = tag, _WAY.get(tag, _CONTAINER)
    if node.tag_id < _MOST_OWN:
        _PARSERS_OWN[node.tag_id] = found
    return found


def _names_and_kinds(ground: Ground) -> tuple[Hint, int]:
    """(hint, kind bits) of the element that holds a leaf, with the kinds of the leaf elements around it."""
    tag, _, node, _, outer = ground
    if node is None:
        return NO_HINT, 0
    named, kind = _names_and_kind(node, tag)
    while outer is not None and outer[2] is not None:
        kind |= _names_and_kind(outer[2], outer[0])[1]
        outer = outer[4]
    return named, kind


def _names_and_kind(node: LexborNode, tag: str) -> tuple[Hint, int]:
    """(hint, kind bits) of a block element."""
    attributes = node.attributes
    kind = _KIND_OF.get(tag, 0)
    if not attributes:
        return NO_HINT, kind
    class_, id_ = attributes.get("class") or "", attributes.get("id") or ""
    named = known(class_, id_) if len(class_) <= LONGEST_KNOWN >= len(id_) else read(class_, id_)
    if _TELLING.isdisjoint(attributes):
        return named, kind
    if attributes.get("itemprop") == "articleBody":
        named = named._replace(body=True)
    style = attributes.get("style")
    is_unseen = "hidden" in attributes or (style and "display:none" in style.replace(" ", ""))
    if (is_unseen or attributes.get("aria-hidden") == "true") and not is_folded(node, id_):
        kind |= UNSEEN | HIDDEN if is_unseen else HIDDEN
    role = attributes.get("role")
    if role in _OUTER_ROLES:
        kind |= ROLE
    elif role == "heading" and tag not in LEAVES:
        kind |= _HEADING
    if "data-nosnippet" in attributes:
        kind |= NO_SNIPPET
    return named, kind


def _level(heading: LexborNode) -> str:
    """The tag that an element would have which is a heading by its role."""
    level = heading.attributes.get("aria-level") or ""
    return f"h{level}" if f"h{level}" in HEADINGS else "h2"


def _is_its_heading(button: LexborNode, tag: str, element: LexborNode) -> bool:
    """All that a heading says stands on a button, which unfolds what is under it: questions and answers are written so."""
    return tag in HEADINGS and " ".join(element.text().split()) == " ".join(button.text().split())


def _is_hidden_span(node: LexborNode) -> bool:
    """Hidden from the eye, or a copy for the ear; a drop cap's copy (`class="drop…"`) is read."""
    attributes = node.attributes
    if not attributes:
        return False
    if "hidden" in attributes:
        return True
    class_ = attributes.get("class") or ""
    if attributes.get("aria-hidden") == "true":
        return not class_.startswith("drop")
    if class_ and not _NOT_READ.isdisjoint(class_.split()):
        return True
    style = (attributes.get("style") or "").replace(" ", "")
    return "clip:rect(0" in style or "display:none" in style


def _numbers_a_line(span: LexborNode) -> bool:
    """It is the number of a line of code, as a highlighter's name or style for it says."""
    if not span.text().strip().isdecimal():
        return False
    attributes = span.attributes
    style = (attributes.get("style") or "").replace(" ", "")
    return not _NUMBERS.isdisjoint((attributes.get("class") or "").split()) or "user-select:none" in style


def _is_in_brackets(reading: LexborNode) -> bool:
    """The page itself sets brackets around how a word is read, for those who cannot set it above."""
    group = reading.parent
    before = group.prev if group is not None and group.tag == "rtc" else reading.prev
    while before is not None and before.tag == "-text":
        before = before.prev
    return before is not None and before.tag == "rp"


def _tex_of_picture(picture: LexborNode) -> str:
    """The TeX of a formula that is a picture in the midst of a text; ""."""
    attributes = picture.attributes
    return "" if _FORMULAS.isdisjoint((attributes.get("class") or "").split()) else _bare_tex(attributes.get("alt") or "")


def _sign_of_picture(picture: LexborNode) -> str:
    """The sign in a text of which a picture is shown, for those whose letters have none: an emoji, a smiley; ""."""
    attributes = picture.attributes
    if _SIGNS.isdisjoint((attributes.get("class") or "").split()):
        return ""
    sign = (attributes.get("alt") or "").strip()
    return sign if len(sign) <= _LONGEST_SIGN and not any(map(str.isalnum, sign)) else ""


def _bare_tex(tex: str) -> str:
    """TeX on one line, without the marks that say how large it is set."""
    tex = fold(tex).strip("$ ")
    return tex[len(_DISPLAY) : -1].strip() if tex.startswith(_DISPLAY) and tex.endswith("}") else tex


def _is_permalink(link: LexborNode) -> bool:
    """A link from a heading to itself, shown by a sign alone: `¶`, `#`, a chain."""
    _, _, place = (link.attributes.get("href") or "").partition("#")
    shown = link.text().strip() if place and not place.startswith("/") else ""
    return bool(shown) and not any(map(str.isalnum, shown))


def _ends_small(text: str) -> bool:
    """Its last letter is a small one, of a word of two letters or more, behind which its sentence may end."""
    if text[-1] in _CLOSES:
        text = text[:-1]
    return text[-1:].islower() and text[-2:-1].isalpha()


def _begins_anew(before: str, text: str, node: LexborNode, marks: int) -> bool:
    """Where a word would go on with a capital behind an element's end, a style sheet parts the two: a name and a role, a date and
    "Reading time", two sentences. Words with a capital inside are seldom made of two elements."""
    return text[0].isupper() and _ends_small(before) and _follows_element(node, marks)


def _is_set_apart(before: str, node: LexborNode) -> bool:
    """It opens a `<span>` right behind one of another class, as a unit behind its figure does. What is a part of a word, a drop cap or a
    piece that an editor has cut off, has a letter, no class, or that of the word's other parts: of 227 pairs on real pages none was one
    word."""
    if before[-1] in _CLOSES and (before[-1] == ")" or not before[-2:-1].isdigit()):  # "12." may be half of a price
        before = before[:-1]
    if len(before) < 2 or not before[-2:].isalnum() or before[-1] >= _WITHOUT_BLANKS:
        return False
    outer = node.parent
    while outer is not None and node.prev is None and outer.tag in INLINE:
        beside = outer.prev
        if outer.tag == "span" and beside is not None:
            first, second = (each.attributes.get("class") or "" for each in (beside, outer))
            if beside.tag != "span" or first == second or any(name in first.lower() for name in _INITIALS):
                return False
            return bool(first and second and beside.text(strip=True))
        node, outer = outer, outer.parent
    return False


def _follows_element(node: LexborNode, marks: int) -> bool:
    """Nothing but the end of an inline element stands between this text and the one before it, and neither is raised or lowered."""
    before = node.prev
    while before is None:
        above = node.parent
        if above is None or above.tag not in INLINE:
            return False
        node, before = above, above.prev
    return before.tag in INLINE and not marks & (SUPERSCRIPT | SUBSCRIPT)


def _is_followed_by_break(node: LexborNode) -> bool:
    """Two line breaks in a row end a paragraph."""
    after = node.next
    while after is not None and after.tag == "-text" and not (after.text_content or "").strip():
        after = after.next
    return after is not None and after.tag == "br"
