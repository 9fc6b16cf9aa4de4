"""On which page an article goes on. Pure addresses."""

from __future__ import annotations

import re

from reader.urls import host, web

_PAGE_NUMBER = re.compile(
    r"(?i)(?:[/_.-](?:page|seite|pagina|p|s)?[/_-]?(\d{1,2})(?:\.\w{3,5})?/?|[?&](?:page|seite|pagina|p|pg|pn)=(\d{1,2})(?!\d)[^?]{0,200})$"
)


def next_page(url: str, href: str) -> str:
    """`href` as the address of the next page of the article at `url`; "" when it leads to another article.

    Both must be one address but for a page number, which grows by one.
    """
    target = web(url, href)
    if not url or not target or host(target) != host(url):
        return ""
    (here, at), (there, to) = _numbered(url), _numbered(target)
    return target if there == here and to == at + 1 else ""


def _numbered(url: str) -> tuple[str, int]:
    """An address without its page number, and the number; 1 when it has none."""
    url = url.partition("#")[0]
    match = _PAGE_NUMBER.search(url)
    if not match:
        return re.sub(r"\.\w{3,5}$|/$", "", url), 1
    return re.sub(r"\.\w{3,5}$|/$", "", url[: match.start()]), int(match[1] or match[2])
