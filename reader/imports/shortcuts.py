"""Files that lead to pages: the shortcuts of Windows (`.url`), of a Mac (`.webloc`) and of a desktop (`.desktop`), and sitemaps."""

from __future__ import annotations

import plistlib
import re
from collections.abc import Iterable, Iterator
from html import unescape
from xml.parsers.expat import ExpatError

from reader.errors import NoArticleError
from reader.imports import fields
from reader.imports.saved import Saved

BINARY = b"bplist00"
"""How the shortcut of a Mac begins where it is no text."""
_SECTION = re.compile(r"(?im)^\[(?:internetshortcut|desktop entry)\]")
_LINE = re.compile(r"(?im)^(url|name)=(.*)$")
_SITEMAP, _SITEMAPS, _PROPERTIES = "<urlset", "<sitemapindex", "<plist"
_SAID = re.compile(r"<(loc|news:title|news:publication_date)>\s*(?:<!\[CDATA\[)?\s*([^<\]]+)")
_NAMES = {"loc": "url", "news:title": "title", "news:publication_date": "published"}
_BROKEN = plistlib.InvalidFileException, ExpatError, LookupError, ValueError, TypeError, AttributeError, RecursionError, OverflowError
"""What a damaged list of properties raises, and one without an address."""


def are_in(head: str) -> bool:
    """Whether a file that begins with `head` is one of these."""
    return bool(_SECTION.search(head)) or (head.startswith("<") and any(root in head for root in (_SITEMAP, _SITEMAPS, _PROPERTIES)))


def read(text: str) -> Iterable[Saved | None]:
    """The pages that it leads to; None for each without an address that could be fetched. Raises NoArticleError for a list of sitemaps."""
    if _SECTION.search(text):
        return [fields.saved({name.lower(): value.strip() for name, value in reversed(_LINE.findall(text))})]
    if _PROPERTIES in text:  # without what stands before it, which may name the encoding that it had
        return of_properties(text[text.index(_PROPERTIES) :].encode("utf-8", "replace"))
    if _SITEMAPS in text:
        raise NoArticleError("This is a list of sitemaps, not of articles.", hint="fetch those that it names, and take them in")
    return _of_sitemap(text)


def of_properties(data: bytes) -> list[Saved | None]:
    """The page that the shortcut of a Mac leads to."""
    try:
        return [fields.saved({"url": plistlib.loads(data)["URL"]})]
    except _BROKEN:
        return []


def _of_sitemap(text: str) -> Iterator[Saved | None]:
    for entry in text.split("<url>")[1:]:
        yield fields.saved({_NAMES[name]: unescape(said) for name, said in _SAID.findall(entry)})
