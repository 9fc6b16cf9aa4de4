"""From bytes of any known form to an Article: a file of ours is read back, a mail or web archive is unwrapped, the rest is cleaned."""

from __future__ import annotations

import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE

from reader.errors import NoArticleError, UsageError
from reader.urls import is_web
from reader.values import TYPE_CHECKING, NamedTuple, replace

if TYPE_CHECKING:
    from reader.cleaner.rules import Rules
    from reader.models import Article, Page

_IN_UTF_16 = (BOM_UTF16_LE, BOM_UTF16_BE)
"""How begins what Windows writes down when a program prints."""
_BEFORE_ROOT = re.compile(rb"(?s)(?:\s++|<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^>\[]*+(?:\[[^\]]*+\]\s*+)?>){1,100}")
"""What may stand before the root of a document, some at a time: a group that is repeated without end takes memory for each time."""
_LISTS = re.compile(rb"<(?:(?P<feed>rss|feed|rdf:RDF)|(?P<feeds>opml)|urlset|plist)[\s>]")
"""How the root of a feed begins, of a list of feeds, of a sitemap, or of a shortcut of a Mac."""
_SHORTCUT = re.compile(rb"(?i)(?:#![^\n]*+\n\s*+)?\[(?:InternetShortcut|Desktop Entry)\][^\S\n]*+\n(?:[^\n]*+\n){0,40}?URL=")
"""How the shortcut of Windows begins, or of a desktop, up to where it leads."""
_JSON_FEED = re.compile(rb'"version"\s*+:\s*+"https?:\\?/\\?/jsonfeed\.org\\?/version\\?/')
_ADDRESSES = re.compile(
    rb"\s*+(?:#[^\n]*+\n\s*+)*https?://\S++[^\S\n]*+\n\s*+"  # comments alone, or headings of Markdown, are none
    rb"(?:(?:#[^\n]*+|https?://\S++[^\S\n]*+)\n\s*+)*(?:https?://\S++)?\s*\Z"
)
_LIST = 20_000
"""Only what has fewer bytes may be taken for a list of addresses."""


class Known(NamedTuple):
    """What a person knows of a page that its bytes do not say, or get wrong."""

    url: str = ""
    """Where it came from."""
    encoding: str = ""
    """Python's codec that it is in, whatever it declares."""


NOTHING = Known()


def article(page: Page, rules: Rules, memory: frozenset[str] = frozenset(), *, engine: str = "auto", known: Known = NOTHING) -> Article:
    """The article in `page`. memory, engine: as in `cleaner.clean`.

    Only a file or stdin can be a file of ours or a wrapping: a page from the web that looks like one is cleaned like any other.
    Raises NoArticleError, also for JSON of somebody else's; UsageError for a feed, a list of addresses and a web archive, naming the
    command that takes them.
    """
    if is_web(page.url):
        _refuse_feeds(page)
        _refuse_data(page)
        from reader.cleaner.access import as_it_came

        return as_it_came(_cleaned(page, known, rules, memory, engine), page)
    return _local(page, known, rules, memory, engine)


def _local(page: Page, known: Known, rules: Rules, memory: frozenset[str], engine: str) -> Article:
    from reader.cleaner.envelopes import unwrapped
    from reader.export.reading_back import article_in

    if page.body.startswith(_IN_UTF_16) and not known.encoding:  # else none of what follows is known by its bytes
        from reader import charset

        page = replace(page, body=BOM_UTF8 + charset.read(page.body).encode("utf-8", "replace"))
    ours = article_in(page.body)
    if ours is not None:
        return replace(ours, url=known.url or ours.url)
    _refuse_lists(page)
    inside = unwrapped(page)
    _refuse_feeds(inside.page)
    _refuse_data(inside.page)
    found = _cleaned(inside.page, known, rules, memory, engine)
    return replace(
        found,
        title=inside.title or found.title,
        byline=found.byline or inside.byline,
        published=inside.published or found.published,
    )


def _cleaned(page: Page, known: Known, rules: Rules, memory: frozenset[str], engine: str) -> Article:
    from reader import charset, cleaner

    url = next((url for url in (known.url, page.url) if is_web(url)), "")
    body = charset.recoded(page.body, known.encoding) if known.encoding else page.body
    return cleaner.clean(body, url=url, rules=rules, content_type=page.content_type, memory=memory, engine=engine)


def is_feed(body: bytes) -> bool:
    """Whether `body` begins as a feed does, or is a JSON Feed."""
    found = _list_in(body)
    return bool(found and found["feed"]) or (body[:100].lstrip(BOM_UTF8 + b" \t\r\n").startswith(b"{") and bool(_JSON_FEED.search(body)))


def _list_in(body: bytes) -> re.Match[bytes] | None:
    """The root of the feed in `body`, or of what leads to feeds or pages."""
    at = len(BOM_UTF8) if body.startswith(BOM_UTF8) else 0
    while found := _BEFORE_ROOT.match(body, at):
        at = found.end()
    return _LISTS.match(body, at)


def _refuse_feeds(page: Page) -> None:
    if not is_feed(page.body):
        if found := _list_in(page.body):
            raise UsageError("This is a list of feeds.", hint="reader feeds import FILE takes it") if found["feeds"] else _leads_on()
        return
    hint = "reader feeds add URL follows it" if is_web(page.url) else "reader feeds preview FILE shows it"
    raise UsageError("This is a feed, not an article.", hint=hint)


def _leads_on() -> UsageError:
    """The error for a shortcut, and for a sitemap."""
    return UsageError("This leads to pages, and is none.", hint="reader import FILE takes the addresses in it")


def _refuse_lists(page: Page) -> None:
    """Raises UsageError for what holds many pages, or only addresses of some."""
    if page.body.startswith(b"WARC/1."):
        raise UsageError("This is a web archive.", hint="reader batch FILE -o FOLDER cleans what is in it")
    if _SHORTCUT.match(page.body.removeprefix(BOM_UTF8)):
        raise _leads_on()
    if len(page.body) < _LIST and _ADDRESSES.match(page.body.removeprefix(BOM_UTF8)):
        raise UsageError("This is a list of addresses.", hint="reader add -a FILE takes it")


def _refuse_data(page: Page) -> None:
    """Raises NoArticleError for what a server has for programs: JSON from the first letter to the last, or on every line."""
    body = page.body.removeprefix(BOM_UTF8).strip()
    if not body.startswith((b"{", b"[")):
        return
    lines = list(filter(bytes.strip, body.splitlines()))
    if _is_data(body) or (all(line.startswith(b"{") for line in lines) and _is_data(lines[0]) and _is_data(lines[-1])):
        hint = "reader import takes what other programs saved; jq takes out a text: jq -r .content FILE | reader clean"
        raise NoArticleError("This is JSON, not a page or a text.", hint=hint)


def _is_data(body: bytes) -> bool:
    """Whether `body` is an object in JSON, or a list with one in it."""
    import json

    try:
        data = json.loads(body)
    except (ValueError, RecursionError):
        return False
    return any(isinstance(each, dict) for each in (data if isinstance(data, list) else [data]))
