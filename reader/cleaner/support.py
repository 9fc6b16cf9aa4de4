"""Where a publisher can be supported, for a reader who wants to give: the link that was asked with, or the offer that always stands."""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import islice

from selectolax.lexbor import LexborNode

from reader.models import Kind, Removal
from reader.urls import host, is_web, path, registered, web, without_trackers, without_user

_ASKING = (Kind.DONATION, Kind.PAYMENT, Kind.PAYWALL, Kind.METER)
_GIVING_HOSTS = frozenset(
    "patreon.com ko-fi.com buymeacoffee.com donorbox.org givebutter.com steadyhq.com opencollective.com liberapay.com "
    "tipeee.com donate.stripe.com buy.stripe.com paypal.me".split()
)
_GIVING_PLACES = {"paypal.com": ("/donate", "/cgi-bin/webscr", "/paypalme"), "github.com": ("/sponsors/",)}
"""Hosts on which only some addresses are for giving."""
_GIVING = _GIVING_HOSTS | _GIVING_PLACES.keys()
_GIVE = frozenset(
    "donate donate-now donation donations donar donaciones doneren donner don dons faire-un-don donazioni donera doneer support "
    "support-us supportus contribute contribution contributions give giving spende spenden unterstuetzen unterstützen unterstützung "
    "unterstuetzung soutenir soutenez soutenez-nous soutien apoya apoyanos colabora sostieni sostienici steun steun-ons stotte støtt "
    "stod wesprzyj wspieraj podpor podporte podderzhat pidtrymaty bagis destekle patron funding".split()
)
_JOIN = frozenset(
    "membership memberships member members become-a-member join join-us subscribe subscription subscriptions abo abos abonnement "
    "abonnieren abonnez-vous suscribete suscripcion suscripciones abbonati abbonamenti abonneren prenumerera abonner tilaa "
    "prenumerata predplatne podpiska pidpyska".split()
)
"""Names of hosts and of parts of paths that lead to giving, and to joining: whole names, since `/news/join-the-dots` leads to neither."""

_OFFERED = (_GIVE | _JOIN) - frozenset(
    "support give giving don funding patron colabora apoya contribution contributions member members join subscription".split()
)
"""Those of them that lead there from wherever they stand on a page: `/support` may be a desk that helps, `/members` a forum."""
_FOR_OTHER_ENDS = re.compile(
    "(?i)newsletter|e-?mail|rss|podcast|forum|login|signin|account|cancel|kuendig|gift|event|service|assist|help|category|renew"
)
"""What else one may subscribe to, or do with a subscription."""
_OTHERS = frozenset(("ugc", "sponsored"))
"""What says of a link that a reader or an advertiser set it, and not the paper."""
_MOST_LINKS = 1_000
"""Links of a page that are looked at."""


def offered(links: Iterable[LexborNode], url: str, base: str, told: Container[str] = ()) -> str:
    """Where the paper of the page at `url` can be supported, by links that stand anywhere on the page; "" where none leads there.

    links: `<a>` elements of the page. base: what their addresses are relative to. told: addresses that the article's text leads to, where
    somebody else may be given to. For pages that ask for nothing in the article: the paper's standing offer is one key away all the same.
    Giving comes before joining, and the door before the rooms behind it; what is asked of an address of the paper's own says only where
    the link stood.
    """
    site = host(url)
    found: list[str] = []
    idle: set[str] = set()  # menus stand on a page twice, for screens of two sizes
    for node in islice(links, _MOST_LINKS):
        href = node.attrs.get("href") or ""
        if href in idle:
            continue
        if not _may_lead_to_offer(href):
            idle.add(href)
        elif _OTHERS.isdisjoint((node.attrs.get("rel") or "").split()):
            link = web(base, href)
            if link and _is_offer(link, site) and link not in told:
                found.append(link)
    if not found:
        return ""
    best = min(found, key=lambda link: (not _gives(link), path(link).count("/")))
    return without_trackers(best) if _leads_to_house(best) else without_user(best.partition("?")[0].partition("#")[0])


def _may_lead_to_offer(href: str) -> bool:
    """A quick look: most of a page's links are no such thing."""
    if "?" in href or "#" in href:
        href = href.partition("?")[0].partition("#")[0]
    parts = href.lower().split("/", 6)
    if not _OFFERED.isdisjoint(parts):
        return True
    if len(parts) < 3:
        return False
    first, _, rest = parts[2].partition(".")
    return first in _OFFERED or not _GIVING.isdisjoint((rest, parts[2]))


def _is_offer(link: str, site: str) -> bool:
    """Whether a link leads to giving to the paper at `site`, or to joining it, and to nothing else."""
    name = host(link)
    if _FOR_OTHER_ENDS.search(name.removesuffix(registered(name)) + path(link)):
        return False
    if _leads_to_house(link):
        return name not in _GIVING_HOSTS or bool(path(link))  # the house's own door is nobody's
    return bool(site) and _is_near(link, site) and _is_named(link, _OFFERED)


def support_url(removals: Iterable[Removal], url: str = "", stated: Sequence[str] = ()) -> str:
    """The address to support the publisher of the page at `url`; "" when nothing asked.

    removals: what was stripped, with its links. stated: addresses that the page or feed itself names for payment (`<link rel="payment">`,
    `podcast:funding`). In order: a giving link in an appeal, a giving link elsewhere in what was stripped, a stated address, a link to
    join in an appeal, any link to join at the publisher's.
    """
    taken = list(removals)
    asked = [link for removal in taken if removal.kind in _ASKING for link in removal.links]
    others = [link for removal in taken if removal.kind not in _ASKING for link in removal.links]
    site = host(url)
    chosen = next(
        _chosen(
            (asked, _gives),
            (others, lambda link: _gives(link) and _is_near(link, site)),
            (stated, bool),
            (asked, lambda link: _is_named(link, _JOIN)),
            (others, lambda link: _is_named(link, _JOIN) and _is_near(link, site)),
        ),
        "",
    )
    return without_trackers(chosen)


def _chosen(*ways: tuple[Sequence[str], Callable[[str], bool]]) -> Iterator[str]:
    for links, fits in ways:
        yield from (link for link in links if is_web(link) and fits(link))


def _gives(link: str) -> bool:
    return _leads_to_house(link) or (host(link) not in _GIVING_PLACES and _is_named(link, _GIVE))


def _leads_to_house(link: str) -> bool:
    """Whether a link leads to a house for giving, or to the place for it on another host."""
    name = host(link)
    return _is_house(name) or path(link).lower().startswith(_GIVING_PLACES.get(name, ()))


def _is_house(name: str) -> bool:
    """Whether a host is one where people give."""
    return name in _GIVING_HOSTS or ".".join(name.split(".")[-2:]) in _GIVING_HOSTS


def _is_named(link: str, names: frozenset[str]) -> bool:
    """Whether the host's first label or a part of the path is such a name. The query is trackers and campaigns."""
    return not names.isdisjoint(_names_in(link))


@lru_cache(maxsize=256)
def _names_in(link: str) -> frozenset[str]:
    """The host's first label and the first parts of the path. A page asks for those of each link twice."""
    from urllib.parse import urlsplit

    try:
        parts = urlsplit(link)
    except ValueError:
        return frozenset()
    return frozenset(((parts.hostname or "").partition(".")[0], *parts.path.lower().split("/")[:4]))


def _is_near(link: str, site: str) -> bool:
    """Whether the link stays with the publisher or goes to a house for giving."""
    name = host(link)
    return _leads_to_house(link) or not site or registered(name) == registered(site)
