"""From bytes of any known form to an Article: a file of ours is read back, a mail or web archive is unwrapped, the rest is cleaned."""

from __future__ import annotations

import re

from reader.errors import UsageError
from reader.values import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.cleaner.rules import Rules
    from reader.models import Article, Page

_FEED = re.compile(rb"\s*+(?:<\?xml[^>]*+>\s*+)?(?:<!--(?:[^-]++|-(?!->))*+-->\s*+)*+<(?:rss|feed|rdf:RDF)[\s>]")
_ADDRESSES = re.compile(rb"\s*+(?:(?:#[^\n]*+|https?://\S++[^\S\n]*+)\n\s*+)++(?:https?://\S++)?\s*\Z")
_LIST = 20_000
"""Bytes up to which something may be taken for a list of addresses."""


def article(page: Page, rules: Rules, memory: frozenset[str] = frozenset(), *, engine: str = "auto") -> Article:
    """The article in `page`. memory, engine: as in `cleaner.clean`.

    Only a file or stdin can be a file of ours or a wrapping: a page from the web that looks like one is cleaned like any other.
    Raises NoArticleError; UsageError for a feed and for a list of addresses, naming the command that takes them.
    """
    from reader import cleaner

    if page.url.startswith(("http://", "https://")):
        from reader.cleaner.access import as_it_came

        found = cleaner.clean(page.body, url=page.url, rules=rules, content_type=page.content_type, memory=memory, engine=engine)
        return as_it_came(found, page)
    return _local(page, rules, memory, engine)


def _local(page: Page, rules: Rules, memory: frozenset[str], engine: str) -> Article:
    from reader import cleaner
    from reader.cleaner.wrapping import unwrapped
    from reader.export.ours import article_in

    known = article_in(page.body)
    if known is not None:
        return known
    _refuse_lists(page)
    inside = unwrapped(page)
    url = inside.page.url if inside.page.url.startswith("http") else ""
    body, content_type = inside.page.body, inside.page.content_type
    found = cleaner.clean(body, url=url, rules=rules, content_type=content_type, memory=memory, engine=engine)
    if not (inside.title or inside.byline):
        return found
    from reader.values import replace

    return replace(
        found,
        title=inside.title or found.title,
        byline=found.byline or inside.byline,
        published=inside.published or found.published,
    )


def _refuse_lists(page: Page) -> None:
    if _FEED.match(page.body[:4096]):
        raise UsageError("This is a feed, not an article.", hint="reader feeds preview FILE shows it")
    if len(page.body) < _LIST and _ADDRESSES.match(page.body):
        raise UsageError("This is a list of addresses.", hint="reader add -a FILE takes it")
