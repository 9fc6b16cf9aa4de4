"""On which page an article goes on, by its addresses."""

from __future__ import annotations

import re
from collections.abc import Iterable

from selectolax.lexbor import LexborNode

from reader.urls import host, web, without_trackers, without_user

_PAGE_NUMBER = re.compile(
    r"(?i)(?:(?<!/(?:19|20)\d\d/\d\d)[/_.-](?:page|seite|pagina|p|s)?[/_-]?(\d{1,2})(?:\.\w{3,5})?/?"
    r"|[?&](?:page|seite|pagina|p|pg|pn)=(\d{1,2})(?!\d)[^?]{0,200})$"
)
"""At the end of an address. The day of a date (`/2026/11/29`) is none."""

_FRONT = re.compile(r"\w+://[^/?#]*")
"""An address of a host alone."""

_TAIL = 12
"""Last characters of an address in which its page's number stands: "/page-2/", "-2.html"."""
_LONGEST = 80
"""Characters of a link's words that are looked at."""
_SHORT_NUMBER, _NUMBER = re.compile(r"(?<!\d)\d{1,2}(?:\.\w{3,5})?/?$"), re.compile("[0-9]+")
NAMES_PAGE = re.compile(
    r"(?i)\b(?:page|seite|p[áa]gina|p[áa]g|strona|strana|stránka|side|sida|sivu|oldal|sayfa|halaman|trang|σελίδα)\b|"
    r"страниц|сторінк|ページ|頁|页|페이지|หน้า|صفحة|صفحه|עמוד"
)
"""The word for a page in a link's words. A link with others and a number may lead to a story of its own: "Apollo 12"."""


def next_page(url: str, href: str) -> str:
    """`href` as the address of the next page of the article at `url`; "" when it leads to another article.

    Both must be one address but for a page number, which grows by one. A number in the address may also be the article's own
    (`/best-films-of-99`): then its second page has another behind it. What goes on from a front page is a list.
    """
    target = web(url, href)
    if not url or not target or host(target) != host(url):
        return ""
    (here, at), (there, to) = _numbered(url), _numbered(target)
    follows = (there == here and to == at + 1) or (there == _bare(url) and to == 2)
    return without_user(target) if follows and not _FRONT.fullmatch(here) else ""


def next_of(links: Iterable[LexborNode], url: str, base: str) -> str:
    """The address of the article's next page, where one of the page's links leads there and says its number; "" where none does."""
    for node in links if url else ():
        href = node.attrs.get("href") or ""
        target = next_page(url, web(base, href)) if _SHORT_NUMBER.search(href[-_TAIL:]) else ""
        if target and _says(node.text()[:_LONGEST], _numbered(target)[1]):
            return target
    return ""


def page_number(url: str) -> int:
    """The number of the page that an address leads to; 1 when it has none."""
    return _numbered(url)[1]


def is_numbered(url: str) -> bool:
    """Whether an address ends with a number: of a page, or the article's own."""
    return _PAGE_NUMBER.search(_clean(url)) is not None


def _says(label: str, number: int) -> bool:
    """A link's words are that number alone, or name a page of that number."""
    is_bare = not any(map(str.isalpha, label))
    return str(number) in _NUMBER.findall(label) and (is_bare or NAMES_PAGE.search(label) is not None)


def _numbered(url: str) -> tuple[str, int]:
    """An address without its page number, and the number; 1 when it has none."""
    url = _clean(url)
    match = _PAGE_NUMBER.search(url)
    return (_bare(url[: match.start()]), int(match[1] or match[2])) if match else (_bare(url), 1)


def _clean(url: str) -> str:
    return without_trackers(url.partition("#")[0])


def _bare(url: str) -> str:
    """An address without the end of a file's name, a slash at its end and what stands behind `#`."""
    return re.sub(r"\.\w{3,5}$|/$", "", url.partition("#")[0])
