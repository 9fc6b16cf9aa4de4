"""What a page says of its article: who, when, where, under which name. Read before anything is cut; nothing is guessed, and every
piece says which witness it comes from.

Witnesses, most trusted first: `json-ld`, `meta`, `microdata`, `page` (what a visitor sees), `address`.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import partial

from selectolax.lexbor import LexborHTMLParser

from reader import dates, urls
from reader.cleaner.metadata import shown, structured, titles
from reader.cleaner.metadata.bylines import are_full, names
from reader.cleaner.metadata.claims import (
    LONGEST,
    Claim,
    Claims,
    byline,
    first,
    house,
    is_day_first,
    is_filed,
    language,
    moment,
    name,
    tags,
)
from reader.cleaner.metadata.days import address_claims, dated
from reader.cleaner.metadata.elements import Element, element, text_of, together
from reader.cleaner.metadata.paging import next_page
from reader.cleaner.metadata.stated import head_claims, microdata_claims, structured_claims, trail
from reader.cleaner.picture_sources import is_furniture, is_logo
from reader.text import safe_line
from reader.urls import web
from reader.values import TYPE_CHECKING, dataclass, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import TypeAlias

    _Heard: TypeAlias = defaultdict[str, list[tuple[str, str]]]
    """Claims, as they are gathered."""

_MOST_NODES = 2_000
"""Nodes that are asked: a page has a hundred."""
_NODES = "meta[content], [rel], base[href], title, script[type*=json], h1, time, [itemprop], a[href*=creativecommons]"
"""Everything that states or shows metadata by what it is: one pass over the tree, and every selector makes it longer."""


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
    descriptions: tuple[str, ...] = ()
    """Every description the page states, as it stands there, the most trusted first: one may be of its picture."""
    thing: structured.Thing = field(default_factory=dict)
    """The article's JSON-LD object, parsed once: a witness for the verdict on access."""
    body: str = ""
    """The article's text as JSON-LD states it (`structured.body`)."""
    recipe: tuple[str, ...] = ()
    """Ingredients and steps of a recipe as JSON-LD states them (`structured.recipe`)."""
    tier: str = ""
    """`article:content_tier`: free, metered, locked; ""."""
    payment: tuple[str, ...] = ()
    """Addresses the page names for payment (`<link rel="payment">`)."""
    base: str = ""
    """What the page's addresses are relative to: its own, or the one that its first `<base>` names."""


def read(tree: LexborHTMLParser, url: str = "") -> Metadata:
    """Everything that the page at `url` says of its article. Reads the tree, changes nothing, never raises for a page."""
    elements = [element(node) for node in tree.css(_NODES)[:_MOST_NODES]]
    in_head = head_claims(elements, tree)
    page_title = text_of(next((node for tag, _, node in elements if tag == "title"), None))[:LONGEST]
    base = web(url, next((said.get("href") or "" for tag, said, _ in elements if tag == "base"), "")) or url
    canonical = _canonical(in_head, url, base)
    scripts = [node.text() for tag, said, node in elements if tag == "script" and "ld+json" in (said.get("type") or "").lower()]
    thing = structured.article(scripts, url or canonical, [page_title, *(value for name, _, value in in_head if name == "title")])
    claims: _Heard = defaultdict(list)
    _add(claims, [*structured_claims(thing), *in_head, *microdata_claims(elements), *shown.page_claims(elements)])
    site = _site(claims, page_title, url or canonical, tree)
    _look_closer(claims, tree, elements, page_title, site[0])
    claims["section"] += [("json-ld", value) for value in structured.sections(thing, url or canonical)]
    steps = {"@trail": trail(elements, base), "headline": titles.bare(titles.without_host(page_title, url), site[0], url)}
    claims["section"] += [("microdata", value) for value in structured.sections(steps, url or canonical)]
    _add(claims, address_claims(url or canonical))
    return _settle(claims, _Place(url, base, canonical, site, page_title, tuple(shown.headings(elements))), thing)


def _add(claims: _Heard, found: Iterable[Claim]) -> None:
    for what, source, value in found:
        claims[what].append((source, value))


def _look_closer(claims: _Heard, tree: LexborHTMLParser, elements: Sequence[Element], title: str, site: str) -> None:
    """Add what only a closer look shows, where a licence, names or the date are still missing: lines on a licence, lines by their class,
    then lines under the heading."""
    if not claims["license"]:
        claims["license"] += [("page", address) for address in shown.licences(elements)]
    day_first = is_day_first(claims)
    wanted = {
        what for what, found in (("byline", byline(claims, site)[0]), ("published", first(claims, "published", dates.parse))) if not found
    }
    if "byline" in wanted:
        lines = together(shown.classed(tree, shown.BYLINES, between=" | "), alike=True)
        # a paper that signs itself has other names on its page as well: buttons, ministries
        only_full = bool(byline(claims)[0] or claims["house"])
        claims["byline"] += [("page", line) for line in lines if not only_full or are_full(names([line], site))]
        wanted -= {"byline"} if byline(claims, site)[0] else set()
    if "published" in wanted:
        for _, value in shown.classed(tree, shown.DATELINES):
            for what, said in dated(value, day_first=day_first):
                claims[what].append(("page", said))
        wanted -= {"published"} if first(claims, "published", dates.parse) else set()
    if wanted:
        _add(claims, shown.claims_under_heading(tree, title, site, wanted, day_first=day_first))


def _picture(address: str) -> str:
    """The address where it leads to a picture of the story: pages without one name their logo."""
    return "" if is_furniture(address) or is_logo(address) else address


def _license(base: str, value: str) -> str:
    """The address of a licence; of one that is only named there is none."""
    value = value.strip()
    return web(base, value) if "/" in value and not any(map(str.isspace, value)) else ""


def _section(value: str, *others: str) -> str:
    """The first part of a paper that a claim names, unless it is none, or one of the `others`: the paper itself, the article."""
    part = name(value.partition(",")[0])
    return "" if part.casefold() in map(str.casefold, others) or not is_filed(part) else part


@dataclass(frozen=True, slots=True)
class _Place:
    """What a claim is weighed against: the address, the paper and the titles of the page it stands on."""

    url: str
    base: str
    canonical: str
    site: tuple[str, str]
    title: str
    headings: tuple[str, ...]


def _settle(claims: Claims, place: _Place, thing: structured.Thing) -> Metadata:
    """One value for each field, of the most trusted witness that says something readable."""
    url = place.url or place.canonical
    base = place.base or url
    site = place.site
    title, all_titles = _titles(claims, place, url)
    authors = byline(claims, site[0])
    published, modified = (moment(claims, what) or (None, "") for what in ("published", "modified"))
    if published[0] and modified[0] and modified[0] < published[0]:
        modified = (None, "")  # nothing has changed since then
    found: dict[str, tuple[object, str]] = {
        "title": title,
        "byline": authors if authors[0] else house(claims, site[0]),
        "site": site,
        "published": published,
        "modified": modified,
        "language": first(claims, "language", language) or ("", ""),
        "section": first(claims, "section", lambda value: _section(value, site[0], title[0])) or ("", ""),
        "tags": tags(claims),
        "canonical": (place.canonical, "page") if place.canonical else ("", ""),
        "picture": first(claims, "picture", lambda value: _picture(web(base, value))) or ("", ""),
        "license": first(claims, "license", lambda value: _license(base, value)) or ("", ""),
        "description": first(claims, "description", lambda value: safe_line(value)[:LONGEST]) or ("", ""),
        "next_page": first(claims, "next_page", lambda value: next_page(url, web(base, value))) or ("", ""),
    }
    tier = next((value.strip().lower() for _, value in claims.get("tier", ())), "")
    return Metadata(
        **{name: value for name, (value, _) in found.items()},  # type: ignore[arg-type]
        sources=tuple((name, source) for name, (value, source) in found.items() if value),
        titles=all_titles,
        descriptions=tuple(dict.fromkeys([text[:LONGEST] for _, text in claims.get("description", ())])),
        thing=thing,
        body=structured.body(thing),
        recipe=tuple(structured.recipe(thing)) if "recipeIngredient" in thing else (),
        tier=safe_line(tier),
        payment=tuple(address for _, value in claims.get("payment", ()) if (address := web(base, value))),
        base=place.base,
    )


def _titles(claims: Claims, place: _Place, url: str) -> tuple[tuple[str, str], tuple[str, ...]]:
    """The title and where it comes from; and all that the page is called by its witnesses, that title first. None has the paper's name
    around it, and the title is that name itself only where there is no other.
    """
    paper, _ = place.site
    stated = [(source, titles.without_host(safe_line(title)[:LONGEST], url)) for source, title in claims.get("title", ())]
    said = [(source, titles.bare(title, paper, url)) for source, title in (*stated, ("page", titles.without_host(place.title, url)))]
    headings = [titles.bare(heading, paper, url) for heading in place.headings]
    is_paper = partial(titles.is_paper, site=paper, url=url)
    title = titles.best([claim for claim in said if not is_paper(claim[1])], [heading for heading in headings if not is_paper(heading)])
    if not title[0]:
        title = titles.best(said, headings)
    return title, tuple(dict.fromkeys(filter(None, (title[0], *(text for _, text in said)))))


def _site(claims: Claims, title: str, url: str, tree: LexborHTMLParser) -> tuple[str, str]:
    """The paper's name and where it comes from: what the page says, else the end of its title, as the host, a feed or a heading has
    it, else the host."""
    stated = first(claims, "site", name) or _tail_of_title(title, url)
    if stated is None and (fed := name(titles.paper_of_feeds([text for _, text in claims.get("feed", ())], title))):
        stated = fed, "page"
    if stated is None and (shows := name(titles.paper_over(shown.heads(tree), title))):
        stated = shows, "page"
    return stated or (urls.host(url), "address")


def _tail_of_title(title: str, url: str) -> tuple[str, str] | None:
    """The paper's name as the page's title ends with it, where the host agrees; once, however many times it stands there."""
    bare = titles.bare(title, "", url)
    tail = titles.first_part(title[len(bare) :].strip(" |-–—·:»›")) if title.startswith(bare) else ""
    return (tail, "page") if tail and len(tail) <= 60 else None


def _canonical(claims: Sequence[Claim], url: str, base: str) -> str:
    """The address the page calls its own, without trackers; never a front page for an article's address."""
    for _, _, value in sorted((claim for claim in claims if claim[0] == "canonical"), key=lambda claim: claim[1] != "page"):
        address = urls.without_trackers(web(base, value))
        if address and not (_depth(url) and not _depth(address)):
            return address
    return ""


def _depth(url: str) -> int:
    return len(re.findall(r"/[^/?#]", url.partition("://")[2]))
