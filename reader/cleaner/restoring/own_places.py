"""Links to a place on the page itself that say the address of the page as well, as browsers write them where they save one. They lead there
by the name of the place alone, as most pages have it: so notes are known, and what leads back from them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from selectolax.lexbor import LexborHTMLParser

from reader.urls import absolute, canonical

_SOUGHT = 'a[href*="#"]:not([href^="#"])'


def restore(tree: LexborHTMLParser, base: str, addresses: Iterable[str]) -> None:
    """Leave of each such link in `tree` the name of the place. addresses: those of the page; "" for one that is not known."""
    links = tree.css(_SOUGHT)
    own = set(filter(None, map(canonical, addresses))) if links else set[str]()

    @cache
    def is_own(address: str) -> bool:
        return canonical(absolute(base, address)) in own

    for link in links if own else ():
        address, _, place = (link.attributes.get("href") or "").partition("#")
        if place and is_own(address):
            link.attrs["href"] = f"#{place}"
