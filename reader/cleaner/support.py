"""Where the publisher asked to be supported: the link that was asked with, without trackers, for a reader who wants to give."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache

from reader.models import Kind, Removal
from reader.urls import host, path, without_trackers

_ASKING = (Kind.DONATION, Kind.PAYMENT, Kind.PAYWALL, Kind.METER)
_GIVING_HOSTS = frozenset(
    "patreon.com ko-fi.com buymeacoffee.com donorbox.org givebutter.com steadyhq.com opencollective.com liberapay.com "
    "tipeee.com donate.stripe.com buy.stripe.com paypal.me".split()
)
_GIVING_PLACES = {"paypal.com": ("/donate", "/cgi-bin/webscr", "/paypalme"), "github.com": ("/sponsors/",)}
"""Hosts on which only some addresses are for giving."""
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
        yield from (link for link in links if link.startswith("http") and fits(link))


def _gives(link: str) -> bool:
    if _is_house(host(link)):
        return True
    if places := _GIVING_PLACES.get(host(link)):
        return path(link).lower().startswith(places)
    return _is_named(link, _GIVE)


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
    """Whether the link stays with the publisher (the same last two labels of the host) or goes to a house for giving."""
    name = host(link)
    return _is_house(name) or not site or name.split(".")[-2:] == site.split(".")[-2:]
