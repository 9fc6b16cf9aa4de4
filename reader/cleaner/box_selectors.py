"""From a passage to the shape of the box it stands in: a selector by class or id, never by position. Nothing here changes a page."""

from __future__ import annotations

import re

from selectolax.lexbor import LexborHTMLParser, LexborNode

from reader.cleaner.decode import decode
from reader.cleaner.envelopes import unwrapped
from reader.cleaner.outward import outward
from reader.cleaner.page_steps import MOST_PROSE, prose
from reader.cleaner.prescan import tame
from reader.models import Page
from reader.text import fold

_NAME = re.compile(r"[a-zA-Z][a-zA-Z_-]{2,40}")
"""A class or id that a person gave: letters and hyphens. Numbers and hashes change from page to page."""

_SPEAKING = re.compile(
    r"(?i)support|donat|appeal|contribut|member|subscri|paywall|promo|newsletter|sign-?up|letter|related|recirc|most-|read-?more|teaser|"
    r"share|social|follow|advert|sponsor|banner|consent|cookie|comment|author|bio|box|aside|widget|inline|cta|callout"
)
_HIGHEST = 5
"""So many boxes outwards are looked at."""


def box_of(page: Page, text: str) -> str:
    """The selector of the box around the passage `text` of a page, by a class or id that says what it is for; "" when there is none.

    A box that holds much of the page's prose is none. Raises NoArticleError for what is no page.
    """
    inside = unwrapped(page).page
    tree = LexborHTMLParser(tame(decode(inside.body, inside.content_type)))
    whole = prose(tree.body) if tree.body else 0
    for node in outward(_holding(tree, fold(text)), _HIGHEST):
        if node.tag in ("body", "main", "article", "html"):
            return ""
        if prose(node) > MOST_PROSE * whole:
            return ""
        if selector := _named(node):
            return selector
    return ""


def _holding(tree: LexborHTMLParser, text: str) -> LexborNode | None:
    """The smallest element whose whole text begins with the passage's beginning and holds it."""
    head = text[:60]
    best: LexborNode | None = None
    for node in tree.css("p, li, div, aside, section, h2, h3, h4, h5, figure, a, span, blockquote, td"):
        said = fold(node.text(separator=" ")) if best is None or len(node.html or "") < len(best.html or "") else ""
        if said and (said.startswith(head) or head in said):
            best = node
    return best


def _named(node: LexborNode) -> str:
    attributes = node.attributes
    id = attributes.get("id") or ""
    if _NAME.fullmatch(id) and _SPEAKING.search(id):
        return f"#{id}"
    names = [name for name in (attributes.get("class") or "").split() if _NAME.fullmatch(name) and _SPEAKING.search(name)]
    return f"{node.tag}.{max(names, key=len)}" if names else ""
