"""Elements around an article: their text, whether they stand in another's part of the page, which of them are one line. What they claim is
read elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from selectolax.lexbor import LexborNode

from reader.cleaner.metadata.claims import LONGEST
from reader.cleaner.seen import CODES, seen_text, stands_in
from reader.text import safe_line
from reader.values import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeAlias

Attributes: TypeAlias = Mapping[str, str | None]
Element: TypeAlias = tuple[str, Attributes, LexborNode]
"""An element with its tag and its attributes, which take longer to ask for than most of what is done with them."""
IN_HEAD = frozenset(["meta", "link", "title", "script"])
ASIDE = re.compile(
    "comment|related|sidebar|footer|recommend|teaser|promo|c(?<!vc)(?<!h-c)ard|widget(?! blog)|trending|popular|newsletter|aside|more-from|"
    "read-?next|latest"
)
"""Parts of class names and ids of what stands around an article. Blogger's posts stand in its "widget Blog", and who wrote one in a "vcard"
or, in microformats of today, an "h-card"."""
FAR_ASIDE = re.compile("comment|related|footer|recommend|trending|popular|newsletter|more-from|read-?next")
"""Those of them that no part of a headline bears: it may well stand on a card, among the latest."""
_ANSWERS = frozenset(("Answer", "Comment", "UserComments"))
"""Types of what stands below an article, or a question, as microdata names them."""
_OWN = re.compile("(?:post|entry|article|node|story)[-_]{1,2}(?:footer|meta|info)|doc[-_]?footer|author[-_]{0,2}(?:card|widget)")
"""What tells of the article itself, in a `<footer>` or not: who wrote it, and when."""
_MOST_WRAPPERS = 4
"""Elements around a name that are looked at for others beside it."""
_MOST_BESIDE = 8
"""Pieces on each side of a name, or of what wraps it, that are looked at."""
_JOINT = "\0"
"""Stands between two elements; no parsed page has it."""
_CLOSE = re.compile("(?<=[(\\[{“‘«¿¡])\0|\0(?=[,.:;!?)\\]}’”»…]|'[a-z]{1,2}\\b)")


def element(node: LexborNode) -> Element:
    """`node` as an element."""
    return node.tag or "", node.attributes, node


def text_of(node: LexborNode | None, between: str = " ") -> str:
    """The first characters of a node's text as a safe line, with `between` between its elements, but none before a mark that ends what
    stands before it, nor behind one that opens; "" for None."""
    if node is None:
        return ""
    text = _CLOSE.sub("", seen_text(node, _JOINT)[: 4 * LONGEST]).replace(_JOINT, between)
    if not text.isascii() and node.css_first("rt") is not None:
        text = _without_readings(node)
    return safe_line(text[: 4 * LONGEST])


def _without_readings(node: LexborNode) -> str:
    """Its text without what stands above the words to tell how they are read: that breaks no word, and no title has it."""
    texts = (inner for inner in node.traverse(include_text=True) if inner.tag == "-text")
    return "".join(text.text_content or "" for text in texts if stands_in(text) not in ("rt", "rp", *CODES))


def together(named: Sequence[tuple[LexborNode, str]], *, alike: bool = False) -> Iterator[str]:
    """The names that stand beside one another in one element as one line: those who wrote one article do. alike: whose elements are also
    of one class."""
    for _, group in groupby(named, key=lambda one: (_around(one[0]), alike and one[0].attributes.get("class"))):
        yield "; ".join([name for _, name in group])


def _around(node: LexborNode) -> int:
    """Which element holds it and others like it. An entry or a `<span>` that has nothing but it is none."""
    around = node.parent
    for _ in range(_MOST_WRAPPERS):
        if around is None or around.tag not in ("li", "span") or not _is_alone(node):
            break
        node, around = around, around.parent
    return around.mem_id if around is not None else 0


def _is_alone(node: LexborNode) -> bool:
    """Whether nothing but commas and empty elements stands beside it, of which few are looked at: some pages have very many."""
    before, behind = node.prev, node.next
    for _ in range(_MOST_BESIDE):
        if _says_anything(before) or _says_anything(behind):
            return False
        before, behind = before.prev if before is not None else None, behind.next if behind is not None else None
    return before is None and behind is None


def _says_anything(node: LexborNode | None) -> bool:
    return node is not None and bool(node.text(strip=True).strip(","))


def is_aside(node: LexborNode, names: re.Pattern[str] = ASIDE) -> bool:
    """Whether the node stands in a part of the page that is about other articles, or that others have written: by the names and types of
    its containers, five levels up."""
    above: LexborNode | None = node
    for _ in range(6):
        if above is None or above.tag in ("main", "body"):
            return False
        attributes = above.attributes
        said = f"{attributes.get('class') or ''} {attributes.get('id') or ''}".lower()
        if above.tag in ("aside", "footer", "nav") or names.search(said):
            rest, owned = _OWN.subn("", said)
            if (not owned or names.search(rest)) and not _is_foot_of_article(above, said):
                return True
        if (attributes.get("itemtype") or "").rpartition("/")[2] in _ANSWERS:
            return True
        above = above.parent
    return False


def _is_foot_of_article(node: LexborNode, named: str) -> bool:
    """It is called a footer and nothing else, and stands right in what microdata calls an article: TYPO3 has the day and the name there."""
    around = node.parent.attributes if named.strip() == "footer" and node.parent is not None else {}
    return (around.get("itemtype") or "").endswith(("Article", "BlogPosting"))
