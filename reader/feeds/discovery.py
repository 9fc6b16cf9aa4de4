"""Which feeds a page names, and where one may stand that it does not name. Pure text: tags are read by pattern, nothing is fetched."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from urllib.parse import urlsplit

from reader.text import safe_line
from reader.urls import meant, web
from reader.values import dataclass

WELL_KNOWN = ("feed", "rss.xml", "feed.xml", "atom.xml", "index.xml", "rss", "feed.json", "feeds/posts/default", "?feed=rss2")
"""Paths under a site's root at which papers keep a feed that they do not link, commonest first."""
TYPES = ("application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json", "application/x.atom+xml")
"""Content types of feeds, and of nothing else."""
MOST = 30
MOST_LINKS = 20_000
"""Links of a page that are looked at, where nothing can stop it: a page of 20 MB may have two million, which took a quarter of a minute."""

_VAGUE_TYPES = ("", "application/json", "application/rss", "application/xml", "text/xml")
"""What a link to a feed may say of its type, and links to other things as well."""
_HIDDEN = re.compile(r"(?is)<!--.*?(?:-->|\Z)|<(script|style|template)\b.*?(?:</\1\s*>|\Z)")
_TAG = re.compile(r"""(?is)<(link|a|base)\s((?:[^<>"']|"[^"<]*+"|'[^'<]*+'){1,4000}(?=>)|[^<>]{1,4000})>""")
"""A `>` in quotes ends no tag, where every quote in it is closed."""
_ATTRIBUTE = re.compile(r"""(?s)([a-zA-Z:-]{1,40})\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""")
_LOOKS_LIKE_A_FEED = re.compile(
    r"(?i)(?:/(?:feeds?|rss|atom|rdf)(?:/|$|\?)|[./](?:rss|atom|rdf|xml)$|/feed\.json$|[?&](?:feed|format|type)=(?:rss|atom|feed)|feeds\.)"
)
_SAYS_SO = re.compile(r"(?i)\b(?:rss|atom|feeds?)\b")
_CLAIMS = re.compile(r"(?i)(?<![a-z])(?:feeds?|rss|atom|rdf|xml)(?![a-z])")
_FEED_TYPE = re.compile(r"(?i)\b(?:rss|atom|rdf|feed|xml)\b")
_PLATFORMS = (
    (re.compile(r"^https?://(?:www\.|old\.)?reddit\.com(/(?:r|user)/[^/?#]+)"), "https://www.reddit.com{0}/.rss"),
    (re.compile(r"^https?://github\.com/([^/?#]+/[^/?#]+)"), "https://github.com/{0}/releases.atom"),
    (re.compile(r"^https?://(?:www\.)?youtube\.com/channel/([\w-]+)"), "https://www.youtube.com/feeds/videos.xml?channel_id={0}"),
    (re.compile(r"^https?://(?:www\.)?youtube\.com/.*[?&]list=([\w-]+)"), "https://www.youtube.com/feeds/videos.xml?playlist_id={0}"),
    (re.compile(r"^https?://medium\.com/(@?[\w.-]+)"), "https://medium.com/feed/{0}"),
    (re.compile(r"^(https?://[^/]+/@[\w.]+)/?$"), "{0}.rss"),
)
"""Sites that keep a feed for each page at an address of their own making."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """An address that may be a feed."""

    url: str
    title: str = ""
    named: bool = False
    """The page itself names it a feed; otherwise it is a guess."""


def named(html: str, url: str) -> tuple[Candidate, ...]:
    """The feeds that a page names: its `<link rel="alternate">` first, then links that look like feeds. Each address once."""
    html = _HIDDEN.sub(" ", html)
    tags = [(tag[1].lower(), _attributes(tag[2])) for tag in islice(_TAG.finditer(html), MOST_LINKS)]
    base = next((web(url, stated.get("href", "")) for name, stated in tags if name == "base"), "") or url
    return _each_once([*_links(tags, base), *_anchors(tags, base)])


def claims(url: str, content_type: str) -> bool:
    """Whether an address or its answer claims to be a feed: then no other is looked for in its place, even if it turns out to be none."""
    path = url.partition("://")[2].partition("/")[2].partition("#")[0]
    is_page = "html" in content_type.lower()
    return bool(_CLAIMS.search(path)) or (not is_page and bool(_FEED_TYPE.search(content_type)))


def guesses(url: str) -> tuple[Candidate, ...]:
    """Where a site may keep a feed that its pages do not name, likeliest first: what its platform is known for, then WELL_KNOWN paths."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ()
    if parts.scheme not in ("http", "https") or not parts.netloc:
        return ()
    known = (form.format(*match.groups()) for pattern, form in _PLATFORMS if (match := pattern.match(url)))
    root = f"{parts.scheme}://{parts.netloc}/"
    is_section = parts.path.strip("/") and "." not in parts.path.rpartition("/")[2]
    section = f"{root}{parts.path.strip('/')}/" if is_section else root
    paths = [f"{section}feed", *(root + path for path in WELL_KNOWN)]
    return _each_once(Candidate(address) for address in (*known, *paths))


def _links(tags: Iterable[tuple[str, dict[str, str]]], base: str) -> Iterator[Candidate]:
    for name, stated in tags:
        rels = stated.get("rel", "").lower().split()
        kind = stated.get("type", "").partition(";")[0].strip().lower()
        if name != "link" or not {"alternate", "feed"} & set(rels) or not stated.get("href"):
            continue
        is_another_form = {"hreflang", "media"} & stated.keys() or {"stylesheet", "icon"} & set(rels)
        vaguely = kind in _VAGUE_TYPES and not is_another_form and _is_said_to_be_a_feed(stated)
        if kind in TYPES or "feed" in rels or vaguely:
            yield Candidate(web(base, meant(stated["href"])), safe_line(stated.get("title", ""))[:200], named=True)


def _is_said_to_be_a_feed(stated: dict[str, str]) -> bool:
    return bool(_LOOKS_LIKE_A_FEED.search(stated["href"]) or _SAYS_SO.search(stated.get("title", "")))


def _anchors(tags: Iterable[tuple[str, dict[str, str]]], base: str) -> Iterator[Candidate]:
    for name, stated in tags:
        address = web(base, meant(stated.get("href", ""))) if name == "a" else ""
        if address and (_LOOKS_LIKE_A_FEED.search(address.partition("#")[0]) or stated["href"].lstrip()[:5].lower() == "feed:"):
            yield Candidate(address, safe_line(stated.get("title", ""))[:200])


def _attributes(inside: str) -> dict[str, str]:
    from html import unescape

    return {name.lower(): unescape(double or single or bare) for name, double, single, bare in _ATTRIBUTE.findall(inside)}


def _each_once(candidates: Iterable[Candidate]) -> tuple[Candidate, ...]:
    found: dict[str, Candidate] = {}
    for candidate in candidates:
        if candidate.url:
            found.setdefault(candidate.url, candidate)
    return tuple(found.values())[:MOST]
