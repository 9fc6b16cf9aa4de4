"""Which of two copies of an article is the better one. Pure decisions: no disk, no network."""

from __future__ import annotations

from dataclasses import replace

from reader.models import Article, Headline
from reader.urls import host

SHRINKS = 0.8
"""A copy with fewer than this share of the words is shorter, not edited."""


def replaces(new: Article, old: Article) -> bool:
    """Whether `new`, fetched later, may take the place of `old`: not when it is empty, gated where `old` is not, or much shorter; nor when
    it is shorter and goes on where `old` does not.
    """
    if not new.blocks:
        return False
    if not old.blocks:
        return True
    is_gated = new.access.complete is False and old.access.complete is not False
    if is_gated or _goes_on_otherwise(new, old):
        return new.word_count >= old.word_count
    return new.word_count >= SHRINKS * old.word_count


def lacks_pages(new: Article, old: Article) -> bool:
    """Whether `new` ends on an earlier page than `old`: it was made of fewer pages."""
    return _goes_on_otherwise(new, old) and new.word_count < SHRINKS * old.word_count


def _goes_on_otherwise(new: Article, old: Article) -> bool:
    """Whether `new` goes on on another page than `old` does."""
    return new.next_page not in ("", old.next_page)


def fuller(page: Article, feed: Article) -> Article:
    """The one that holds more of an article, its own page or its text in the feed; the page when they hold as much."""
    if page.access.complete is False and feed.access.complete is not False and feed.word_count >= page.word_count:
        return feed
    return page if page.word_count >= SHRINKS * feed.word_count and page.blocks else feed


def named(article: Article, row: Headline) -> Article:
    """`article` with what its row knows where it says nothing itself; its address is the row's."""
    return replace(
        article,
        url=row.url or article.url,
        title=article.title or row.title,
        site=paper(article, row),
        byline=article.byline or row.byline,
        published=article.published or row.published,
    )


def paper(article: Article, row: Headline) -> str:
    """What an article's paper is called: as its page says or, where that gives only the host, as its row has it from the feed."""
    return _name(article.site, article.url) or _name(row.site, row.url) or article.site or row.site


def _name(site: str, url: str) -> str:
    """`site`, unless it is the host alone."""
    return "" if site == host(url) else site


def diff(old: Article, new: Article) -> tuple[str, ...]:
    """The paragraphs of the clean texts that differ, in the order of reading: `- ` before one that went, `+ ` before one that came.

    In a text of many, what stands everywhere is no place to begin a match: it would take time by the square of their number.
    """
    from difflib import SequenceMatcher

    before, after = old.text.split("\n\n"), new.text.split("\n\n")
    lines: list[str] = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, before, after).get_opcodes():
        if tag != "equal":
            lines += [f"- {part}" for part in before[i1:i2]] + [f"+ {part}" for part in after[j1:j2]]
    return tuple(lines)
