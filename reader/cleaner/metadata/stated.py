"""What a page states of its article for machines: JSON-LD, `<meta>`, `<link>`, microdata. Facts only; which of them is believed is
decided in `metadata`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from operator import itemgetter

from selectolax.lexbor import LexborHTMLParser, LexborNode

from reader.cleaner.metadata import structured
from reader.cleaner.metadata.bylines import forwards, is_agency
from reader.cleaner.metadata.claims import LONGEST, Claim
from reader.cleaner.metadata.elements import IN_HEAD, Attributes, Element, is_aside, text_of, together
from reader.cleaner.outward import outward
from reader.urls import web

META = {
    "title": "og:title dc.title dcterms.title parsely-title sailthru.title citation_title twitter:title",
    "published": "article:published_time og:published_time og:article:published_time datepublished article:published article.published "
    "article:published:time "
    "parsely-pub-date sailthru.date cxenseparse:recs:publishtime citation_publication_date citation_online_date rnews:datepublished "
    "dcsext.articlefirstpublished dc.date.issued dcterms.issued dc.date.created dcterms.created dc.date "
    "originalpublicationdate publish-date publishdate publish_date publication_date pubdate published_time date",
    "modified": "article:modified_time og:updated_time og:modified_time og:article:modified_time datemodified article:modified "
    "article.updated article:modified:time "
    "dc.date.modified dcterms.modified lastmod last-modified revised",
    "byline": "article:author byl author byline parsely-author sailthru.author cxenseparse:author dc.creator dcterms.creator "
    "citation_author article.author authors articleauthor",
    "credited": "twitter:data1",
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
_CATALOGUED = frozenset(("dc.creator", "dcterms.creator", "citation_author"))
"""Those of them that hold one name each, or several with semicolons between them, and often as libraries file it."""
_NAMED_BY = ("property", "name", "itemprop", "http-equiv")
_ENTITY = r"&(?:amp|lt|gt|quot|apos|nbsp|[lr][sd]quo|[mn]dash|hellip|#\d{2,6}|#[xX][\da-fA-F]{2,5});"
"""Pattern as text: `re` compiles and keeps it when the first value with such a sign is read."""
_LINKED = {"canonical": "canonical", "license": "license", "next": "next_page", "image_src": "picture", "payment": "payment"}
"""`rel` of a `<link>` → field."""
_FEEDS = ("application/rss+xml", "application/atom+xml", "application/feed+json")

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
_FIELD_OF = {name: (what, "meta") for what, names in META.items() for name in names.split()}
_FIELD_OF |= {name: (what, "microdata") for name, what in MICRODATA.items() if name not in _FIELD_OF}
_RANKED = {name: (rank, *field) for rank, (name, field) in enumerate(_FIELD_OF.items())}
"""Names of `<meta>` → (rank, field, source)."""


_MOST_AROUND = 3
"""Elements between a step of a trail and the whole of it."""


def structured_claims(thing: structured.Thing) -> Iterator[Claim]:
    """What the article's JSON-LD object states."""
    if not thing:
        return
    for name, properties in _PROPERTIES:
        if value := structured.text(thing, *properties):
            yield name, "json-ld", value
    people, others = structured.people_and_others(thing, "author", "creator")
    lists: dict[str, Iterable[str]] = {
        "byline": people or filter(is_agency, others),
        "house": others,
        "site": structured.names(thing, "publisher"),
        "tags": structured.texts(thing, "keywords"),
        "picture": structured.addresses(thing, "image", "thumbnailUrl"),
        "license": structured.addresses(thing, "license"),
    }
    yield from ((name, "json-ld", value) for name, values in lists.items() for value in values)


def head_claims(elements: Sequence[Element], tree: LexborHTMLParser) -> list[Claim]:
    """What `<html>`, `<meta>` and `<link>` state, by field and rank."""
    ranked: list[tuple[int, Claim]] = []
    for tag, attributes, _ in elements:
        if tag == "meta":
            ranked += _meta(attributes)
        elif tag == "link":
            ranked += _link(attributes)
    html = tree.root.attributes if tree.root else {}
    if language := html.get("lang") or html.get("xml:lang"):
        ranked.append((-1, ("language", "page", language)))
    return [claim for _, claim in sorted(ranked, key=itemgetter(0))]


def _unescaped(value: str) -> str:
    """A value without what is left of a sign that two programs, one behind the other, have written as an entity."""
    return re.sub(_ENTITY, _sign, value) if "&" in value else value


def _sign(entity: re.Match[str]) -> str:
    from html import unescape

    return unescape(entity[0])


def _meta(attributes: Attributes) -> Iterator[tuple[int, Claim]]:
    value = _unescaped(attributes.get("content") or "")
    for said in filter(None, map(attributes.get, _NAMED_BY)) if value else ():
        name = said.strip().lower()
        if name in _RANKED:
            rank, what, source = _RANKED[name]
            yield rank, (what, source, ("; ".join(map(forwards, value.split(";"))) if name in _CATALOGUED else value)[: 4 * LONGEST])
        elif name.endswith("content_tier"):
            yield 0, ("tier", "meta", value[: 4 * LONGEST])


def _link(attributes: Attributes) -> Iterator[tuple[int, Claim]]:
    href = attributes.get("href") or ""
    for rel in (attributes.get("rel") or "").lower().split() if href else ():
        if rel in _LINKED:
            yield 0, (_LINKED[rel], "page", href)
        elif rel == "alternate" and (attributes.get("type") or "").strip().lower() in _FEEDS:
            yield 0, ("feed", "page", (attributes.get("title") or "")[:LONGEST])


def microdata_claims(elements: Sequence[Element]) -> Iterator[Claim]:
    """What `itemprop` marks in the body."""
    authors: list[tuple[LexborNode, str]] = []
    for tag, attributes, node in elements:
        said = attributes.get("itemprop")
        name = MICRODATA.get(said.strip().lower()) if said and tag not in IN_HEAD else None
        if name and not is_aside(node):
            written_out = attributes.get("title") if tag == "abbr" else ""  # Blogger's day and time, of which a visitor sees the time
            value = attributes.get("content") or attributes.get("datetime") or written_out or _author_in(node, name)
            if name == "byline":
                authors.append((node, value))
            else:
                yield name, "microdata", value
    yield from (("byline", "microdata", line) for line in together(authors))


def trail(elements: Sequence[Element], base: str) -> list[structured.Thing]:
    """The trail to the page as microdata marks it, in the form of JSON-LD; []."""
    steps: list[structured.Thing] = []
    for _, attributes, node in elements:
        if (said := attributes.get("itemprop")) and said.lower() == "itemlistelement" and _is_in_trail(node):
            item = node.css_first("[itemprop=item]")
            href = (item.attributes.get("href") or item.attributes.get("content") or "") if item is not None else ""
            steps.append({"name": text_of(node.css_first("[itemprop=name]")), "item": web(base, href)})
    return [{"itemListElement": steps}] if steps else []


def _is_in_trail(node: LexborNode) -> bool:
    return any((above.attributes.get("itemtype") or "").endswith("BreadcrumbList") for above in outward(node.parent, _MOST_AROUND))


def _author_in(node: LexborNode, name: str) -> str:
    inner = node.css_first("[itemprop=name]") if name == "byline" else None
    return text_of(inner or node)
