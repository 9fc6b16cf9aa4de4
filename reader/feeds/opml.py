"""OPML and lists of addresses, in and out. Values only: nothing in a list is ever fetched, opened or run here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice, takewhile
from xml.etree.ElementTree import Element

from reader.errors import NoArticleError
from reader.feeds import document
from reader.models import Feed
from reader.text import counted, safe_line
from reader.urls import asked, meant, web, without_user
from reader.values import dataclass, replace

LARGEST = 10_000_000
"""Bytes of a list that are read."""
MOST_FEEDS = 20_000
MOST_LINES = 2 * MOST_FEEDS
NO_ADDRESS = "It is no web address."
"""The reason for refusing a line that names no feed."""
_LEADS_ON = {
    "link": "It is a link; reader feeds add finds the feeds of a page.",
    "include": "It is another list, which is imported by itself.",
}
"""Outlines that are no feeds, by their type (https://opml.org/spec2.opml), and what to do with them."""
FOLDER_LEVELS = 8
"""Levels of folders that are kept: deeper outlines go into the folder at this level."""


@dataclass(frozen=True, slots=True)
class Refused:
    """A line that was not taken, and why, in one sentence."""

    line: str
    reason: str


@dataclass(frozen=True, slots=True)
class Subscriptions:
    """What a list holds: feeds with url, title, site_url and folder (`World/Europe`), each address once; and what was refused."""

    feeds: tuple[Feed, ...]
    refused: tuple[Refused, ...] = ()
    title: str = ""
    unlocked: int = 0
    """Feeds whose address had a user name and a password, which were taken off."""


def read(data: bytes, content_type: str = "") -> Subscriptions:
    """The feeds in an OPML document. Raises NoArticleError when it is none."""
    if len(data) > LARGEST:
        raise too_large()
    root = document.tree(document.text(data, content_type))
    if root is None or _local(root.tag) != "opml":
        raise NoArticleError("This is not an OPML document.", hint="A file with one address a line is read too.")
    title = next((safe_line("".join(node.itertext())) for node in root.iter() if _local(node.tag) == "title"), "")
    return _gathered(_outlines(root), title)


def too_large() -> NoArticleError:
    """The error for a file that is larger than any list."""
    return NoArticleError(f"This list is larger than {LARGEST / 1e6:g} MB.")


def read_lines(text: str) -> Subscriptions:
    """The feeds in a list with one address a line: plain lists and newsboat's `urls` (tags in quotes, `~title`, `#` comments).

    The first tag becomes the folder. Lines that would run a program or read another list (`exec:`, `filter:`, `query:`) are refused.
    """
    return _gathered(_lines(text))


def write(feeds: Iterable[Feed], title: str = "Quiet Reader") -> str:
    """`feeds` as OPML 2.0, folders nested, in the order of folders and titles; ends with a newline."""
    ordered = sorted(feeds, key=lambda feed: (feed.folder.casefold().split("/"), feed.folder, feed.title.casefold(), feed.url))
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<opml version="2.0">', f"<head><title>{_quoted(title)}</title></head>", "<body>"]
    opened: list[str] = []
    for feed in ordered:
        names = [name for name in feed.folder.split("/") if name]
        shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(opened, names, strict=False)))
        lines += ["</outline>"] * (len(opened) - shared)
        lines += [f'<outline text="{_quoted(name)}">' for name in names[shared:]]
        lines.append(_outline(feed))
        opened = names
    return "\n".join([*lines, *["</outline>"] * len(opened), "</body>", "</opml>", ""])


def _outline(feed: Feed) -> str:
    site = f' htmlUrl="{_quoted(feed.site_url)}"' if feed.site_url else ""
    name = _quoted(feed.title or feed.url)
    return f'<outline type="rss" text="{name}" title="{name}" xmlUrl="{_quoted(feed.url)}"{site}/>'


def _gathered(found: Iterable[Feed | Refused], title: str = "") -> Subscriptions:
    feeds: dict[str, Feed] = {}
    refused, unlocked = [], set[str]()
    for item in found:
        if isinstance(item, Refused):
            refused.append(item)
            continue
        url = asked(item.url)
        feeds.setdefault(url, replace(item, url=url))
        if without_user(item.url) != item.url:
            unlocked.add(url)
    if more := list(feeds)[MOST_FEEDS:]:
        refused.append(_beyond(counted(len(more), "more feed")))
        feeds = dict(islice(feeds.items(), MOST_FEEDS))
    return Subscriptions(tuple(feeds.values()), tuple(refused), title, len(unlocked & feeds.keys()))


def _beyond(what: str) -> Refused:
    """What stands behind the last line that is taken of a list, as refused."""
    return Refused(what, f"At most {MOST_FEEDS:,} feeds are taken from one list; what comes behind them goes into another.")


def _outlines(root: Element) -> Iterator[Feed | Refused]:
    """Every outline that names a feed, with the folders it stands in; walked without recursion."""
    stack: list[tuple[Element, tuple[str, ...]]] = [(root, ())]
    while stack:
        element, folder = stack.pop()
        below = folder
        if _local(element.tag) == "outline":
            stated = {_local(name): value for name, value in element.items()}
            name = safe_line(stated.get("title") or stated.get("text") or "")
            holds_others = len(element) > 0  # it is a folder, though it may lead to a page as well
            address, kind = stated.get("xmlurl") or ("" if holds_others else stated.get("url", "")), stated.get("type", "").lower()
            if kind in _LEADS_ON and not stated.get("xmlurl") and not holds_others:
                yield Refused(safe_line(address or name)[:200], _LEADS_ON[kind])
            elif address:
                # programs write the address where a feed has not told its title yet
                title = "" if name == safe_line(address) else name
                yield _feed(address, title, stated.get("htmlurl", ""), "/".join(folder))
            elif "xmlurl" in stated and not holds_others:
                yield Refused(name[:200], NO_ADDRESS)
            elif name and len(folder) < FOLDER_LEVELS:
                below = (*folder, name.replace("/", "-"))
        stack.extend((child, below) for child in reversed(element))


def _lines(text: str) -> Iterator[Feed | Refused]:
    import shlex

    said = [line for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")]
    for line in said[:MOST_LINES]:
        words = shlex.shlex(line[:4000], posix=True, punctuation_chars=False)
        words.whitespace_split, words.commenters, words.quotes = True, "", '"'  # an apostrophe is a letter in newsboat's file
        try:
            address, *tags = words
        except ValueError:
            address, *tags = line.split()
        title = next((tag[1:] for tag in tags if tag.startswith("~")), "")
        folder = next((tag for tag in tags if tag[:1] not in ("~", "!")), "")
        yield _feed(address, safe_line(title), "", safe_line(folder))
    if more := said[MOST_LINES:]:
        yield _beyond(counted(len(more), "more line"))


def _feed(address: str, title: str, site: str, folder: str) -> Feed | Refused:
    line = safe_line(address)[:200]
    if reason := _refusal(line):
        return Refused(line, reason)
    address = web("", meant(address.strip()))
    if not address:
        return Refused(line, NO_ADDRESS)
    return Feed(url=address, title=title, site_url=web("", site), folder=folder)


def _refusal(address: str) -> str:
    scheme = address.partition(":")[0].lower()
    if scheme == "query":
        return "It is a search; reader search --keep NAME QUERY keeps one."
    if scheme in ("exec", "filter"):
        return f"`{scheme}:` lines are never run."
    if scheme in ("file", "javascript", "data", "ftp"):
        return f"`{scheme}:` is not read."
    return ""


def _local(name: object) -> str:
    return name.rpartition("}")[2].lower() if isinstance(name, str) else ""


def _quoted(text: str) -> str:
    return safe_line(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
