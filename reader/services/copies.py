"""Which of two copies of an article is the better one. Pure decisions: no disk, no network."""

from __future__ import annotations

from reader.models import AccessState, Article

CUT = frozenset({AccessState.TEASER, AccessState.EXCERPT, AccessState.REFUSED, AccessState.NEEDS_JAVASCRIPT, AccessState.CONTINUES})
SHRINKS = 0.8
"""A copy with fewer than this share of the words is shorter, not edited."""


def replaces(new: Article, old: Article) -> bool:
    """Whether `new`, fetched later, may take the place of `old`: not when it is empty, gated where `old` is not, or much shorter."""
    if not new.blocks:
        return False
    if not old.blocks:
        return True
    if new.access.state in CUT and old.access.state not in CUT:
        return new.word_count >= old.word_count
    return new.word_count >= SHRINKS * old.word_count


def fuller(page: Article, feed: Article) -> Article:
    """The one of an article's own page and its text in the feed that holds more of it; the page when they are alike."""
    if page.access.state in CUT and feed.access.state not in CUT and feed.word_count >= page.word_count:
        return feed
    return page if page.word_count >= SHRINKS * feed.word_count and page.blocks else feed
