"""How much of the article the publisher sent, and the facts that say so. No sign is believed alone, least of all a class name or the
statement that an article is not free: most such articles are sent whole.

Each sign has a weight; a teaser needs two of them, or one that cannot be misread ("57 % of it is left to read").
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from reader.cleaner.access.signs import ASKED, FEW_WORDS, HARDLY_A_SENTENCE, NEEDS_JAVASCRIPT, SHORT, Evidence, Sign, quoted, stated_words
from reader.cleaner.entry_steps import MORE
from reader.models import Access, AccessState, Article, Page, blocks_text
from reader.text import words
from reader.values import replace

TEASER = 2.0
"""Weight at which the text is called a teaser."""
BROKE_OFF = "The page broke off on its way: fewer bytes came than were promised."

_SHORTENED = re.compile(r"[\[(]\s?(?:\.\.\.|…)\s?[\])]$")


def judge(evidence: Evidence) -> Access:
    """The verdict on an article that was found, with its facts. UNKNOWN when nothing on the page says how long it is."""
    count = words(blocks_text(evidence.blocks)) if evidence.count is None else evidence.count
    stated = stated_words(evidence, count)
    signs = [sign for ask in ASKED for sign in ask(evidence, count, stated)]
    weight = sum(sign.weight for sign in signs)
    if weight >= TEASER:
        state = AccessState.TEASER if count >= HARDLY_A_SENTENCE else AccessState.REFUSED
        return Access(state, _sentences(sign for sign in signs if sign.weight > 0), stated)
    if count < FEW_WORDS and _needs_javascript(evidence):
        return Access(AccessState.NEEDS_JAVASCRIPT, (NEEDS_JAVASCRIPT,), stated)
    if evidence.next_page:
        return Access(AccessState.CONTINUES, ("The page names a next page of the article.",), stated)
    if sentence := _shortened(evidence, count):
        return Access(AccessState.EXCERPT, (sentence,), stated)
    if weight < 0:
        return Access(AccessState.WHOLE, _sentences(sign for sign in signs if sign.weight < 0), stated)
    return Access(AccessState.UNKNOWN, _sentences(signs) or ("Nothing on the page says how long it is.",), stated)


def _sentences(signs: Iterable[Sign]) -> tuple[str, ...]:
    """Each fact once, weightiest first."""
    return tuple(dict.fromkeys(sign.sentence for sign in sorted(signs, key=lambda sign: -abs(sign.weight))))


def as_it_came(article: Article, page: Page) -> Article:
    """`article` with the verdict that its page's way allows: a page that broke off gives an excerpt at most, whatever it looks like."""
    if not page.cut_short:
        return article
    found = article.access
    state = AccessState.EXCERPT if found.state in (AccessState.WHOLE, AccessState.UNKNOWN) else found.state
    return replace(article, access=Access(state, (BROKE_OFF, *found.evidence), found.expected_words))


def _needs_javascript(evidence: Evidence) -> bool:
    from reader.cleaner.access.absence import needs_javascript

    return evidence.tree is not None and needs_javascript(evidence.tree)


def _shortened(evidence: Evidence, count: int) -> str:
    """How a feed shows that it gives only the beginning; ""."""
    if more := next((removal for removal in evidence.removals if removal.rule == MORE), None):
        return f"Behind it stands: “{quoted(more.text)}”."
    return "The text ends with “[…]”." if count < SHORT and _SHORTENED.search(blocks_text(evidence.blocks[-1:]).rstrip()) else ""
