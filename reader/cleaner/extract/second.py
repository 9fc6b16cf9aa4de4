"""A second opinion where our own is unsure: readability-lxml. The only importer of readability and lxml."""

from __future__ import annotations

import re

from selectolax.lexbor import LexborHTMLParser

from reader.cleaner.extract import find
from reader.cleaner.extract.extraction import Extraction
from reader.cleaner.extract.scorer import all_of_it
from reader.cleaner.extract.witnesses import Witnesses
from reader.cleaner.prescan import letters

MOST_SECOND = 300_000
"""Characters of a page beyond which no second opinion is asked: readability takes seconds on the largest."""
_NOTHING_TO_WIN = 600
"""Characters of running text left on the page for which nobody else is asked."""
_UNSEEN = 3.0
"""So many times the text that our parser saw in the source: a mark is never closed, and another parser may see more. On one of 700
whole pages it is."""
_INLINE = frozenset("a b cite code em font i small span strong sub sup u".split())
_BLOCKS = ".//div|.//p|.//ul|.//ol|.//table|.//blockquote|.//pre|.//img"
"""What no inline element of a paragraph holds."""
_BASE = re.compile(r"(?i)<base\b[^<>]*+>")


def second_opinion(source: str, base: str, ours: Extraction) -> Extraction:
    """What readability-lxml finds in `source`, the page's text, where that holds more running text than `ours`; else `ours`."""
    if len(source) > MOST_SECOND or not _may_win(source, ours):
        return ours
    other = by_readability(source, base)
    return other if other.prose > 2 * ours.prose else ours


def _may_win(source: str, ours: Extraction) -> bool:
    """Whether another engine may find twice as much: more than that is left on the page, or the page is in what our parser passed over."""
    left = ours.scene.containers[0].total - ours.prose
    if left > max(ours.prose, _NOTHING_TO_WIN):
        return True
    seen = sum([leaf.length for leaf in ours.scene.leaves])
    return letters(source) > _UNSEEN * seen


def by_readability(source: str, base: str) -> Extraction:
    """The article as readability-lxml finds it: everything that it leaves, as leaves of its own tree. Empty when it finds none."""
    import logging

    from lxml.etree import LxmlError  # type: ignore[import-untyped]
    from lxml.html import fragment_fromstring  # type: ignore[import-untyped]
    from readability import Document  # type: ignore[import-untyped]
    from readability.readability import Unparseable  # type: ignore[import-untyped]

    class Whole(Document):  # type: ignore[misc]
        """Makes one paragraph of text that stands behind a block in a `<div>`; readability breaks it at its first link or bold word."""

        def transform_misused_divs_into_paragraphs(self) -> None:
            for div in self.tags(self.html, "div"):
                for block in div.xpath("./*"):
                    if block.tag in _INLINE or not (block.tail or "").strip():
                        continue
                    paragraph = fragment_fromstring("<p/>")
                    paragraph.text, block.tail = block.tail, None
                    block.addnext(paragraph)
                    while (beside := paragraph.getnext()) is not None and beside.tag in _INLINE and not beside.xpath(_BLOCKS):
                        paragraph.append(beside)
            super().transform_misused_divs_into_paragraphs()

    logging.getLogger("readability").setLevel(logging.CRITICAL + 1)  # it logs a traceback for each page that breaks it
    try:
        # A NUL is no character of a page: our parser passes it over, lxml would put a mark in its place. The addresses are made absolute
        # here, after `base`: there an empty one would come to lead to the page itself.
        summary = Whole(_BASE.sub("", source.replace("\0", ""))).summary(html_partial=True)
    except (Unparseable, LxmlError, ValueError, TypeError):
        summary = ""
    tree = LexborHTMLParser(summary or "<p></p>")
    return find(tree, Witnesses(), base, all_of_it, engine="readability")
