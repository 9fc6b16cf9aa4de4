"""What the elements of a page are: which hold text, which stand in a line of it, and the kind of a block, by its tag and attributes."""

from __future__ import annotations

from selectolax.lexbor import LexborNode

from reader.cleaner.extract.classes import LONGEST_KNOWN, NO_HINT, Hint, known, read
from reader.cleaner.extract.folds import heads_its_panel, is_folded

SKIPPED = frozenset(
    """
    script style noscript template svg iframe button select nav object embed canvas video audio input textarea label dialog
    head link meta source option progress meter map annotation annotation-xml
    """.split()
)
"""Elements without running text, or with text that is not on the page."""
INLINE = frozenset(
    """
    a b i u s em strong span font small big sub sup mark abbr cite code q time del ins kbd var samp tt bdi bdo wbr acronym strike
    nobr data dfn output ruby rb rtc o:p picture
    """.split()
)
LEAVES = frozenset(["p", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "li", "dt", "dd", "figcaption"])
"""Elements that hold text themselves; every other block is a container."""

ITEMS = frozenset(("li", "dt", "dd"))
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))

ASIDE, FORM, FOOTER, FIGURE, _, QUOTE, UNSEEN, HIDDEN, NO_SNIPPET, HEADER, ROLE, ARTICLE = (1 << bit for bit in range(12))
"""What kind of element a container is, as bits. The weights were learned with these very numbers. Hidden is what is UNSEEN, and what is
seen but not told to those who listen."""
OUTSIDE = ASIDE | FORM | FOOTER | HIDDEN | NO_SNIPPET | ROLE
"""Kinds in which an article seldom stands."""
HEADING_BY_ROLE = 1 << 12
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
_TOGGLES = ("button", "tab")
UNFOLDING = "h4"
"""The heading that a button, tab or label is of what it unfolds."""
_OUTER_ROLES = frozenset(("navigation", "complementary", "banner", "contentinfo", "dialog", "alert", "search", "form"))


def names_and_kind(node: LexborNode, tag: str) -> tuple[Hint, int]:
    """(hint, kind bits) of a block element, with HEADING_BY_ROLE where it is one."""
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
    elif tag not in LEAVES and (role == "heading" or (role in _TOGGLES and heads_its_panel(node))):
        kind |= HEADING_BY_ROLE
    if "data-nosnippet" in attributes:
        kind |= NO_SNIPPET
    return named, kind


def heading_level(heading: LexborNode) -> str:
    """The tag that an element would have which is a heading by its role."""
    if heading.attributes.get("role") in _TOGGLES:
        return UNFOLDING
    level = heading.attributes.get("aria-level") or ""
    return f"h{level}" if f"h{level}" in HEADINGS else "h2"
