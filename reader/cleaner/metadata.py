"""What a page says of its article: who, when, where, under which name. Read before anything is cut; nothing is guessed, and every
piece says which witness it comes from.

Witnesses: `json-ld`, `meta`, `microdata`, `page` (what a visitor sees), `address`.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from itertools import islice
from typing import TypeAlias, TypeVar

from selectolax.lexbor import LexborHTMLParser, LexborNode

from reader import dates, urls
from reader.cleaner import bylines, structured, titles
from reader.text import safe_line
from reader.values import dataclass, field

Claim: TypeAlias = tuple[str, str, str]
"""(field, source, value as it came)."""
Claims: TypeAlias = Mapping[str, Sequence[tuple[str, str]]]
"""Field → (source, value), in order of trust."""
T = TypeVar("T")

LONGEST = 500
"""Characters of a title or a description that are kept."""
MOST_TAGS = 20
_MOST_NODES = 2_000
"""Nodes that are asked: a page has a hundred."""
_HEADINGS = 8
_LINES_UNDER = 30
"""Pieces of text under the first heading in which a byline and a date are looked for when nothing else names them."""
_TIMES = 8
"""`<time>` elements looked at: an article's own stand before those of the articles around it."""

META = {
    "title": "og:title dc.title dcterms.title parsely-title sailthru.title citation_title twitter:title",
    "published": "article:published_time og:published_time og:article:published_time datepublished article:published article.published "
    "parsely-pub-date sailthru.date cxenseparse:recs:publishtime citation_publication_date citation_online_date rnews:datepublished "
    "dcsext.articlefirstpublished dc.date.issued dcterms.issued dc.date.created dcterms.created dc.date "
    "originalpublicationdate publish-date publishdate publish_date publication_date pubdate published_time date",
    "modified": "article:modified_time og:updated_time og:article:modified_time datemodified article:modified article.updated "
    "dc.date.modified dcterms.modified lastmod last-modified revised",
    "byline": "article:author byl author byline parsely-author sailthru.author cxenseparse:author dc.creator dcterms.creator "
    "citation_author article.author authors",
    "site": "og:site_name application-name citation_journal_title dc.publisher publisher apple-mobile-web-app-title",
    "language": "og:locale content-language dc.language dcterms.language language",
    "section": "article:section parsely-section cxenseparse:category section category",
    "tags": "article:tag news_keywords parsely-tags sailthru.tags keywords",
    "description": "og:description description dc.description twitter:description sailthru.description",
    "picture": "og:image:secure_url og:image og:image:url twitter:image twitter:image:src parsely-image-url",
    "canonical": "og:url",
    "license": "dcterms.license dc.rights.license copyright:license",
}
"""Field → names of `<meta>` that state it, most trusted first (lower case; `name`, `property`, `itemprop` and `http-equiv` alike)."""
_FIELD_OF = {name: field for field, names in META.items() for name in names.split()}
_RANK = {name: rank for rank, name in enumerate(_FIELD_OF)}

_PROPERTIES = (
    ("title", ("headline", "name")),
    ("published", ("datePublished", "dateCreated", "uploadDate")),
    ("modified", ("dateModified",)),
    ("language", ("inLanguage",)),
    ("section", ("articleSection",)),
    ("description", ("description",)),
)
"""Field → properties of a JSON-LD article that hold one text."""

MICRODATA = {
    "headline": "title",
    "datepublished": "published",
    "datecreated": "published",
    "datemodified": "modified",
    "author": "byline",
    "creator": "byline",
    "articlesection": "section",
    "inlanguage": "language",
}
"""`itemprop` → field."""

_NODES = (
    "meta[content], link[rel~=canonical], link[rel~=license], link[rel~=next], link[rel~=image_src], link[rel~=payment], title, "
    "script[type*=json], h1, time, [itemprop], a[rel]"
)
"""Everything that states or shows metadata by what it is: one pass over the tree."""
_BYLINES = "[class*=byline i], [class*=author i]"
_DATELINES = "[class*=date i], [class*=publish i], [class*=timestamp i], [data-testid*=timestamp i]"
"""What shows it by its class name only: asked when names or the date are still missing, since such selectors visit every node."""
_IN_HEAD = frozenset(["meta", "link", "title", "script"])
_ASIDE = tuple(
    "comment related sidebar footer recommend teaser promo card widget trending popular newsletter aside more-from readnext read-next "
    "latest".split()
)
"""Parts of class names and ids of what stands around an article."""
_BY = ("By ", "BY ", "Von ", "VON ", "Par ", "PAR ", "Por ", "POR ", "Di ", "Door ", "Av ", "Af ", "Автор", "Texte", "文", "記者")
_UPDATED = (
    "modif",
    "update",
    "review",
    "aktualis",
    "mis à jour",
    "actualiza",
    "aggiorna",
    "bijgewerkt",
    "oppdatert",
    "uppdatera",
    "обновл",
    "更新",
)
_LANGUAGE = re.compile(r"([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|\d{3}))?\b")
_URL_DATE = re.compile(r"/((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2]|[a-z]{3})[/-]?(0[1-9]|[12]\d|3[01])(?=[/_-])")
_PAGE_NUMBER = r"(?i)(?:[/_.-](?:page|seite|pagina|p|s)?[/_-]?(\d{1,2})(?:\.\w{3,5})?/?|[?&](?:page|seite|pagina|p|pg|pn)=(\d{1,2}).*)$"


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known about an article before its text is found. Every text is terminal-safe and on one line."""

    title: str = ""
    byline: tuple[str, ...] = ()
    site: str = ""
    published: datetime | None = None
    modified: datetime | None = None
    language: str = ""
    section: str = ""
    tags: tuple[str, ...] = ()
    canonical: str = ""
    picture: str = ""
    license: str = ""
    description: str = ""
    next_page: str = ""
    sources: tuple[tuple[str, str], ...] = ()
    titles: tuple[str, ...] = ()
    """Every title the page bears, bare of the paper's name: a heading that equals one is the title, not the text."""
    thing: structured.Thing = field(default_factory=dict)
    """The article's JSON-LD object, parsed once: a witness for the extractor (`structured.body`) and for the verdict on access."""
    tier: str = ""
    """`article:content_tier`: free, metered, locked; ""."""
    payment: tuple[str, ...] = ()
    """Addresses the page names for payment (`<link rel="payment">`)."""


def read(tree: LexborHTMLParser, url: str = "") -> Metadata:
    """Everything that the page at `url` says of its article. Reads the tree, changes nothing, never raises for a page."""
    nodes = tree.css(_NODES)[:_MOST_NODES]
    stated = [node for node in nodes if node.tag in _IN_HEAD]
    seen = [node for node in nodes if node.tag not in _IN_HEAD]
    in_head = _head(stated, tree)
    page_title = _text_of(next((node for node in stated if node.tag == "title"), None))[:LONGEST]
    canonical = _canonical(in_head, url)
    scripts = [node.text() for node in stated if node.tag == "script" and "ld+json" in (node.attributes.get("type") or "").lower()]
    thing = structured.article(scripts, url or canonical, [page_title, *(value for name, _, value in in_head if name == "title")])
    claims: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    for name, source, value in (*_structured(thing), *in_head, *_microdata(seen), *_page(seen)):
        claims[name].append((source, value))
    if not _byline(claims, "")[0]:
        claims["byline"] += _classed(tree, _BYLINES)
    if not _first(claims, "published", dates.parse):
        for source, value in _classed(tree, _DATELINES):
            claims["modified" if _is_update(value) else "published"].append((source, value))
    if not (_byline(claims, "")[0] and _first(claims, "published", dates.parse)):
        for name, source, value in _under_heading(tree):
            claims[name].append((source, value))
    for name, source, value in _address(url or canonical):
        claims[name].append((source, value))
    return _settle(claims, _Place(url, canonical, page_title, tuple(_headings(seen))), thing)


@dataclass(frozen=True, slots=True)
class _Place:
    """What a claim is weighed against: the address and the titles of the page it stands on."""

    url: str
    canonical: str
    title: str
    headings: tuple[str, ...]


def _settle(claims: Claims, place: _Place, thing: structured.Thing) -> Metadata:
    """One value for each field, of the most trusted witness that says something readable."""
    url = place.url or place.canonical
    site = _first(claims, "site", _name) or _tail_of_title(place.title, url) or (urls.host(url), "address")
    named = [(source, titles.bare(safe_line(title)[:LONGEST], site[0], url)) for source, title in claims.get("title", ())]
    own = titles.bare(place.title, site[0], url)
    headings = [titles.bare(heading, site[0], url) for heading in place.headings]
    title = titles.best([*named, ("page", own)], headings, own)
    found: dict[str, tuple[object, str]] = {
        "title": title,
        "byline": _byline(claims, site[0]),
        "site": site,
        "published": _first(claims, "published", dates.parse) or (None, ""),
        "modified": _first(claims, "modified", dates.parse) or (None, ""),
        "language": _first(claims, "language", _language) or ("", ""),
        "section": _first(claims, "section", lambda value: _name(value.partition(",")[0])) or ("", ""),
        "tags": _tags(claims),
        "canonical": (place.canonical, "page") if place.canonical else ("", ""),
        "picture": _first(claims, "picture", lambda value: _http(url, value)) or ("", ""),
        "license": _first(claims, "license", lambda value: _http(url, value)) or ("", ""),
        "description": _first(claims, "description", lambda value: safe_line(value)[:LONGEST]) or ("", ""),
        "next_page": _first(claims, "next_page", lambda value: next_page(url, value)) or ("", ""),
    }
    tier = next((value.strip().lower() for _, value in claims.get("tier", ())), "")
    return Metadata(
        **{name: value for name, (value, _) in found.items()},  # type: ignore[arg-type]
        sources=tuple((name, source) for name, (value, source) in found.items() if value),
        titles=tuple(dict.fromkeys(filter(None, [title[0], *(text for _, text in named), own]))),
        thing=thing,
        tier=safe_line(tier),
        payment=tuple(address for _, value in claims.get("payment", ()) if (address := _http(url, value))),
    )


def next_page(url: str, href: str) -> str:
    """`href` as the address of the next page of the article at `url`; "" when it leads to another article.

    Both must be one address but for a page number, which grows by one.
    """
    target = _http(url, href)
    if not url or not target or urls.host(target) != urls.host(url):
        return ""
    (here, at), (there, to) = _numbered(url), _numbered(target)
    return target if there == here and to == at + 1 else ""


def _numbered(url: str) -> tuple[str, int]:
    """An address without its page number, and the number; 1 when it has none."""
    url = url.partition("#")[0]
    match = re.search(_PAGE_NUMBER, url)
    if not match:
        return re.sub(r"\.\w{3,5}$|/$", "", url), 1
    return re.sub(r"\.\w{3,5}$|/$", "", url[: match.start()]), int(match[1] or match[2])


# Witnesses: each yields what it says, in its own order of trust.


def _structured(thing: structured.Thing) -> Iterator[Claim]:
    if not thing:
        return
    for name, properties in _PROPERTIES:
        if value := structured.text(thing, *properties):
            yield name, "json-ld", value
    lists: dict[str, Iterable[str]] = {
        "byline": structured.names(thing, "author", "creator"),
        "site": structured.names(thing, "publisher"),
        "tags": structured.texts(thing, "keywords"),
        "picture": structured.addresses(thing, "image", "thumbnailUrl"),
        "license": structured.addresses(thing, "license"),
    }
    yield from ((name, "json-ld", value) for name, values in lists.items() for value in values)


def _head(nodes: Sequence[LexborNode], tree: LexborHTMLParser) -> list[Claim]:
    """What `<html>`, `<meta>` and `<link>` state, by field and rank."""
    ranked: list[tuple[int, Claim]] = []
    for node in nodes:
        attributes = node.attributes
        if node.tag == "link":
            ranked += ((0, claim) for claim in _link(attributes))
        elif node.tag == "meta" and (value := attributes.get("content")):
            ranked += _meta(attributes, value[: 4 * LONGEST])
    html = tree.root.attributes if tree.root else {}
    if language := html.get("lang") or html.get("xml:lang"):
        ranked.append((-1, ("language", "page", language)))
    return [claim for _, claim in sorted(ranked, key=lambda item: item[0])]


def _meta(attributes: Mapping[str, str | None], value: str) -> Iterator[tuple[int, Claim]]:
    for key in ("property", "name", "itemprop", "http-equiv"):
        name = attributes.get(key)
        if not name:
            continue
        name = name.strip().lower()
        if name in _FIELD_OF:
            yield _RANK[name], (_FIELD_OF[name], "meta", value)
        elif name in MICRODATA:
            yield len(_RANK), (MICRODATA[name], "microdata", value)
        elif name.endswith("content_tier"):
            yield 0, ("tier", "meta", value)


def _link(attributes: Mapping[str, str | None]) -> Iterator[Claim]:
    href = attributes.get("href") or ""
    for rel, name in (
        ("canonical", "canonical"),
        ("license", "license"),
        ("next", "next_page"),
        ("image_src", "picture"),
        ("payment", "payment"),
    ):
        if href and rel in (attributes.get("rel") or "").lower().split():
            yield name, "page", href


def _microdata(nodes: Sequence[LexborNode]) -> Iterator[Claim]:
    for node in nodes:
        attributes = node.attributes
        name = MICRODATA.get((attributes.get("itemprop") or "").strip().lower())
        if name and not _is_aside(node):
            value = attributes.get("content") or attributes.get("datetime") or _author_in(node, name)
            yield name, "microdata", value


def _author_in(node: LexborNode, name: str) -> str:
    inner = node.css_first("[itemprop=name]") if name == "byline" else None
    return _text_of(inner or node)


def _page(nodes: Sequence[LexborNode]) -> Iterator[Claim]:
    """What a visitor sees near the headline: an author's link, a `<time>`, a licence, the way to the next page."""
    times = 0
    for node in nodes:
        attributes = node.attributes
        if node.tag == "time":
            times += 1
            if times <= _TIMES and not _is_aside(node):
                yield _time_field(node, attributes), "page", attributes.get("datetime") or _text_of(node)
        elif node.tag == "a" and (rel := attributes.get("rel")):
            yield from _anchor(node, rel.lower().split(), attributes)


def _is_update(said: str) -> bool:
    """Whether a dated line or its class speaks of a change, not of publication."""
    said = said.lower()
    return any(word in said for word in _UPDATED)


def _anchor(node: LexborNode, rel: Sequence[str], attributes: Mapping[str, str | None]) -> Iterator[Claim]:
    if "license" in rel or "next" in rel:
        yield ("license" if "license" in rel else "next_page"), "page", attributes.get("href") or ""
    elif "author" in rel and not _is_aside(node):
        yield "byline", "page", _text_of(node)


def _time_field(node: LexborNode, attributes: Mapping[str, str | None]) -> str:
    above = node.parent.attributes if node.parent else {}
    said = " ".join(filter(None, [attributes.get("class"), attributes.get("itemprop"), above.get("class")]))
    return "modified" if _is_update(said) else "published"


def _classed(tree: LexborHTMLParser, selector: str) -> Iterator[tuple[str, str]]:
    """Short lines whose class name calls them a byline or a date."""
    for node in tree.css(selector)[:40]:
        text = _text_of(node)
        if node.tag not in _IN_HEAD and 3 <= len(text) <= 120 and not _is_aside(node):
            yield "page", text


def _under_heading(tree: LexborHTMLParser) -> Iterator[Claim]:
    """Short lines under the first heading that begin as bylines do or hold a date: "By Marit Oxley", "Ledger • 22 November 2026"."""
    under = False
    lines = 0
    for node in tree.body.traverse(include_text=True) if tree.body else ():
        if node.tag == "h1":
            under = True
        elif under and node.tag == "-text" and (text := safe_line(node.text()[:200])):
            lines += 1
            if lines > _LINES_UNDER:
                return
            is_byline = text.startswith(_BY)
            is_dated = any(map(str.isdigit, text)) and dates.parse(text)
            if 8 <= len(text) <= 80 and (is_byline or is_dated) and not _is_aside(node):
                yield ("byline" if is_byline else "modified" if _is_update(text) else "published"), "page", text


def _address(url: str) -> Iterator[Claim]:
    if match := _URL_DATE.search(url.lower()):
        year, month, day = match.groups()
        number = dates.MONTHS.get(month) if month.isalpha() else int(month)
        if number:
            yield "published", "address", f"{year}-{number:02}-{day}"


# From claims to values.


def _first(claims: Claims, name: str, read: Callable[[str], T]) -> tuple[T, str] | None:
    """The first claim that `read` can read, and its source."""
    for source, value in claims.get(name, ()):
        if found := read(value):
            return found, source
    return None


def _byline(claims: Claims, site: str) -> tuple[tuple[str, ...], str]:
    """The names that the most trusted witness gives; the page itself is heard only at its first line that holds a name."""
    for witness in ("json-ld", "meta", "microdata", "page"):
        lines = [value for source, value in claims.get("byline", ()) if source == witness]
        for chosen in [lines] if witness in ("json-ld", "meta") else [[line] for line in lines[:6]]:
            if found := bylines.names(chosen, site):
                return found, witness
    return (), ""


def _tags(claims: Claims) -> tuple[tuple[str, ...], str]:
    for witness in ("json-ld", "meta"):
        values = [value for source, value in claims.get("tags", ()) if source == witness]
        found = dict.fromkeys(tag for value in values for part in re.split(r"[,;]", value) if _is_tag(tag := safe_line(part)))
        if found:
            return tuple(found)[:MOST_TAGS], witness
    return (), ""


def _is_tag(tag: str) -> bool:
    """Tags are words for people: `Page Type: Article` is for the paper's own machines."""
    return 1 < len(tag) <= 60 and ": " not in tag and "://" not in tag


def _name(value: str) -> str:
    """A name: short, and no address."""
    text = safe_line(value).strip('"“”')
    return text if len(text) <= 80 and "://" not in text and not text.startswith("@") else ""


def _language(value: str) -> str:
    """A language tag in the spelling of BCP 47."""
    match = _LANGUAGE.match(value.strip())
    if not match:
        return ""
    language, script, region = match.groups()
    return "-".join(filter(None, [language.lower(), (script or "").title(), (region or "").upper()]))


def _tail_of_title(title: str, url: str) -> tuple[str, str] | None:
    """The paper's name as the page's title ends with it, where the host agrees."""
    bare = titles.bare(title, "", url)
    tail = title[len(bare) :].strip(" |-–—·:»›") if title.startswith(bare) else ""
    return (tail, "page") if tail and len(tail) <= 60 else None


def _http(base: str, value: str) -> str:
    address = urls.absolute(base, value)
    return address if address.startswith("http") else ""


def _canonical(claims: Sequence[Claim], url: str) -> str:
    """The address the page calls its own, without trackers; never a front page for an article's address."""
    for _, _, value in sorted((claim for claim in claims if claim[0] == "canonical"), key=lambda claim: claim[1] != "page"):
        address = urls.without_trackers(_http(url, value))
        if address and not (_depth(url) and not _depth(address)):
            return address
    return ""


def _depth(url: str) -> int:
    return len(re.findall(r"/[^/?#]", url.partition("://")[2]))


def _headings(nodes: Sequence[LexborNode]) -> Iterator[str]:
    first = islice((node for node in nodes if node.tag == "h1"), _HEADINGS)
    return (text for node in first if 3 < len(text := _text_of(node)) <= LONGEST)


def _is_aside(node: LexborNode) -> bool:
    """Whether the node stands in a part of the page that is about other articles: by the names of its containers, five levels up."""
    above: LexborNode | None = node
    for _ in range(6):
        if above is None or above.tag in ("main", "body"):
            return False
        if above.tag in ("aside", "footer", "nav"):
            return True
        attributes = above.attributes
        said = f"{attributes.get('class') or ''} {attributes.get('id') or ''}".lower()
        if any(word in said for word in _ASIDE):
            return True
        above = above.parent
    return False


def _text_of(node: LexborNode | None) -> str:
    return safe_line(node.text(separator=" ")[: 4 * LONGEST]) if node is not None else ""
